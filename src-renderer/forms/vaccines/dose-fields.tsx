// Fields of the dose form: vaccine, lot, how and where it is given, who pays, under which order.

import { NumberInput, Select, SimpleGrid, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import {
  type VaccineVisitView,
  vaccineFundings,
  vaccineRoutes,
  vaccineSites,
} from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { type DoseValues, orderFor } from './dose-values.ts'
import { fundingWords, vaccineOptions } from './vaccine-options.ts'

interface Props {
  readonly form: UseFormReturnType<DoseValues>
  readonly view: VaccineVisitView
  readonly lists: VaccineLists
}

/** Works on the form of `DoseForm`. */
export function DoseFields({ form, view, lists }: Props) {
  const { group } = form.values
  const orders = view.orders.filter((one) => one.group === group)
  return (
    <>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Against"
          required
          searchable
          openOnFocus={false}
          data={[...lists.groups]}
          {...form.getInputProps('group')}
          onChange={(next) => {
            const to = next ?? ''
            form.setValues({ group: to, standingOrderId: orderFor(view, to) })
          }}
        />
        <Select
          label="Vaccine"
          required
          searchable
          openOnFocus={false}
          data={vaccineOptions(lists, group)}
          {...form.getInputProps('cvx')}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput label="Lot" required maxLength={20} {...form.getInputProps('lot')} />
        <DayInput label="Good until" required {...form.getInputProps('expires')} />
        <Select
          label="Manufacturer"
          searchable
          clearable
          openOnFocus={false}
          data={lists.manufacturers.map(({ code, name }) => ({
            value: code,
            label: `${name} (${code})`,
          }))}
          {...form.getInputProps('mvx')}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <NumberInput
          label="Dose, mL"
          hideControls
          decimalScale={2}
          min={0}
          max={10}
          {...form.getInputProps('ml')}
        />
        <Select
          label="Route"
          searchable
          openOnFocus={false}
          clearable
          data={vaccineRoutes.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('route')}
        />
        <Select
          label="Site"
          searchable
          openOnFocus={false}
          clearable
          data={vaccineSites.map(({ code, name }) => ({ value: code, label: name }))}
          {...form.getInputProps('site')}
        />
      </SimpleGrid>
      <SimpleGrid cols={3} spacing="sm">
        <Select
          label="Who pays"
          searchable
          openOnFocus={false}
          required
          data={vaccineFundings.map((value) => ({ value, label: fundingWords[value] }))}
          {...form.getInputProps('funding')}
        />
        <TextInput label="Trade name" maxLength={80} {...form.getInputProps('tradeName')} />
        <Select
          label="Standing order"
          clearable
          placeholder={orders.length === 0 ? 'None in force' : 'None chosen'}
          data={orders.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.getInputProps('standingOrderId')}
        />
      </SimpleGrid>
    </>
  )
}
