// Takes doses of a lot in: scanned from the carton, or typed.

import { NumberInput, Select, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { readGs1, vaccineFundings } from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { client, explainFailure } from '../../client.ts'
import { useScan } from '../../scan.ts'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { fundingWords, vaccineOptions } from './vaccine-options.ts'

interface Props {
  readonly lists: VaccineLists
  readonly onClose: () => void
}

interface Values {
  lot: string
  cvx: string | null
  mvx: string | null
  tradeName: string
  ndc: string | null
  gtin: string | null
  expires: Day | null
  funding: (typeof vaccineFundings)[number] | null
  doses: number | string
}

/** The dialog under N. */
export function LotForm({ lists, onClose }: Props) {
  const form = useForm<Values>({
    initialValues: {
      lot: '',
      cvx: null,
      mvx: null,
      tradeName: '',
      ndc: null,
      gtin: null,
      expires: null,
      funding: null,
      doses: 10,
    },
  })
  const [said, setSaid] = useState<string | null>(null)
  const receive = useFormCommand('vaccineStore.receive', form)
  const read = (code: string) =>
    client.immunizations.carton({ code }).then(
      (carton) => {
        setSaid([carton.stop, ...carton.cannotTell].filter((one) => one !== null).join(' '))
        form.setValues((before) => ({
          ...before,
          lot: carton.lot ?? '',
          cvx: carton.cvx ?? before.cvx ?? null,
          mvx: carton.mvx ?? before.mvx ?? null,
          tradeName: carton.tradeName ?? before.tradeName ?? '',
          ndc: carton.ndc,
          gtin: carton.gtin,
          expires: carton.expires,
          funding: carton.funding ?? before.funding ?? null,
        }))
      },
      (error) => setSaid(explainFailure(error).message),
    )
  useScan(({ text }) => {
    if (typeof readGs1(text) === 'string') return false
    void read(text)
    return true
  })
  const submit = () => {
    const { doses, tradeName, ...rest } = form.values
    if (typeof doses !== 'number') form.setErrors({ doses: 'How many?' })
    else receive.submit({ ...rest, tradeName: orNull(tradeName), doses }, onClose)
  }
  return (
    <FormDialog
      title="Take a lot in"
      size="lg"
      submitLabel="Take it in"
      isBusy={receive.isBusy}
      error={receive.error}
      onClose={onClose}
      onSubmit={submit}
    >
      <Text size="sm" c="dimmed" role="status">
        {said === null || said === ''
          ? 'Scan the square code of a carton, or type what it says.'
          : said}
      </Text>
      <SimpleGrid cols={3} spacing="sm">
        <TextInput
          label="Lot"
          required
          maxLength={20}
          data-autofocus
          {...form.getInputProps('lot')}
        />
        <DayInput label="Good until" {...form.getInputProps('expires')} />
        <NumberInput label="Doses" required hideControls min={1} {...form.getInputProps('doses')} />
      </SimpleGrid>
      <SimpleGrid cols={2} spacing="sm">
        <Select
          label="Vaccine"
          searchable
          clearable
          openOnFocus={false}
          data={vaccineOptions(lists, '')}
          {...form.getInputProps('cvx')}
        />
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
        <TextInput label="Trade name" maxLength={80} {...form.getInputProps('tradeName')} />
        <Select
          label="Who pays"
          clearable
          data={vaccineFundings.map((value) => ({ value, label: fundingWords[value] }))}
          {...form.getInputProps('funding')}
        />
      </SimpleGrid>
    </FormDialog>
  )
}
