// A program that the store makes itself: who qualifies, what is given, its code, fee and limit. Each change is a version.

import { Group, NumberInput, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import type { OwnProgramView } from '../../../src-main/contract/own-programs.ts'
import { notifyDone } from '../../client.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'
import { YesNoUnknown } from '../yes-no-unknown.tsx'
import { definitionOf, emptyService, type OwnValues, valuesOf } from './own-program-values.ts'
import { OwnServiceFields } from './own-service-fields.tsx'

interface Props {
  /** Null: a new one. */
  readonly opened: OwnProgramView | null
  readonly onSaved: (program: string) => void
  readonly onClose: () => void
}

/** The dialog. */
export function OwnProgramForm({ opened, onSaved, onClose }: Props) {
  const newest = opened?.versions[0] ?? null
  const form = useForm<OwnValues>({ initialValues: valuesOf(newest?.definition ?? null) })
  const save = useFormCommand('ownPrograms.save', form, 'definition')
  const list = useRef<HTMLDivElement>(null)
  const { services } = form.values
  const before = useRef(services.length)
  // A new line is typed into at once.
  useEffect(() => {
    if (services.length > before.current)
      list.current?.querySelector<HTMLElement>('[data-line]:last-child input')?.focus()
    before.current = services.length
  }, [services.length])
  const add = () => form.insertListItem('services', emptyService(services.length))
  const onlyOne = services.length < 2 ? 'A program has a service' : null
  const remove = () => form.removeListItem('services', services.length - 1)
  const submit = () => {
    const { definition, errors } = definitionOf(form.values)
    if (definition === null) {
      form.setErrors(errors)
      return
    }
    save.submit(
      {
        program: opened?.program ?? null,
        version: newest?.version ?? null,
        definition,
        note: form.values.note,
      },
      ({ program }) => {
        notifyDone('The program is in force; everybody is worked out again.')
        onSaved(program)
        onClose()
      },
    )
  }
  return (
    <FormDialog
      title={opened === null ? 'Make a program' : `Change ${newest?.definition.name ?? ''}`}
      size="xl"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      actions={[
        { id: 'add-service', label: 'Add a service', keys: 'alt+N', run: add },
        {
          id: 'remove-service',
          label: 'Remove the last service',
          keys: 'alt+R',
          run: remove,
          disabledReason: onlyOne,
        },
      ]}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput label="Name" required data-autofocus {...form.getInputProps('name')} />
      <SimpleGrid cols={2} spacing="sm" verticalSpacing="xs">
        <YesNoUnknown
          label="The store keeps a list of who takes part"
          {...form.getInputProps('isByList')}
        />
        <TextInput
          label="One of these conditions"
          description="Beginnings of ICD-10 codes: E11, J44; open: any"
          {...form.getInputProps('conditions')}
        />
        <NumberInput
          label="Least age, years"
          min={1}
          max={120}
          hideControls
          {...form.getInputProps('leastAge')}
        />
        <NumberInput
          label="Least number of prescription drugs"
          min={1}
          max={40}
          hideControls
          {...form.getInputProps('leastDrugs')}
        />
      </SimpleGrid>
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          Services
        </Text>
        <Group gap="xs">
          <ActionButton
            variant="subtle"
            size="compact-sm"
            keys="alt+R"
            disabledReason={onlyOne}
            onClick={remove}
          >
            Remove the last
          </ActionButton>
          <ActionButton
            variant="default"
            size="compact-sm"
            keys="alt+N"
            disabledReason={null}
            onClick={add}
          >
            Add a service
          </ActionButton>
        </Group>
      </Group>
      <div ref={list}>
        {services.map((service, place) => (
          <OwnServiceFields key={service.key} place={place} form={form} />
        ))}
      </div>
      <SimpleGrid cols={2} spacing="sm">
        <DayInput
          label="Ends before"
          description="First day without it; open: it goes on"
          {...form.getInputProps('endsOn')}
        />
        {opened !== null && (
          <TextInput label="Why it is changed" maxLength={200} {...form.getInputProps('note')} />
        )}
      </SimpleGrid>
    </FormDialog>
  )
}
