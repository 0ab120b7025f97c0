// What a payer says of the services that other pharmacies gave: one line for each, so that limits count them. No line
// means that the payer knows of none.

import { Group, Select, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef, useState } from 'react'
import type { ProgramLimits } from '../../../src-main/contract/limits.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { orNull, useFormCommand } from '../form-command.ts'
import { FormDialog } from '../form-dialog.tsx'

interface Props {
  readonly patientId: string
  readonly programName: string
  readonly limits: ProgramLimits
  readonly onClose: () => void
}

interface Use {
  readonly key: number
  service: string | null
  drug: string
  on: Day | null
}

interface Values {
  askedOn: Day | null
  learnedFrom: string
  uses: Use[]
}

/** The dialog under S. */
export function ElsewhereForm({ patientId, programName, limits, onClose }: Props) {
  const { services, elsewhere } = limits
  const [lineCount, setLineCount] = useState(elsewhere?.uses.length ?? 0)
  const form = useForm<Values>({
    initialValues: {
      askedOn: elsewhere?.askedOn ?? null,
      learnedFrom: elsewhere?.learnedFrom ?? '',
      uses: (elsewhere?.uses ?? []).map((use, key) => ({ ...use, key, drug: use.drug ?? '' })),
    },
  })
  const save = useFormCommand('payerCounts.save', form)
  const list = useRef<HTMLDivElement>(null)
  const [only] = services
  const noLine = form.values.uses.length === 0 ? 'There is no line' : null
  const remove = () => form.removeListItem('uses', form.values.uses.length - 1)
  const add = () => {
    const service = services.length === 1 ? (only?.id ?? null) : null
    form.insertListItem('uses', { key: lineCount, service, drug: '', on: null })
    setLineCount(lineCount + 1)
  }
  const length = form.values.uses.length
  const before = useRef(length)
  // A new line is typed into at once.
  useEffect(() => {
    if (length > before.current)
      list.current?.querySelector<HTMLElement>('[data-line]:last-child input')?.focus()
    before.current = length
  }, [length])
  const submit = () => {
    const { askedOn, learnedFrom, uses } = form.values
    const open = uses.flatMap(({ service, on }, place) => [
      ...(service === null ? [[`uses.${place}.service`, 'Which service?']] : []),
      ...(on === null ? [[`uses.${place}.on`, 'When?']] : []),
    ])
    if (askedOn === null || learnedFrom.trim() === '' || open.length > 0) {
      form.setErrors({
        ...(askedOn === null ? { askedOn: 'When? t is today' } : {}),
        ...(learnedFrom.trim() === '' ? { learnedFrom: 'Fill this in' } : {}),
        ...Object.fromEntries(open),
      })
      return
    }
    save.submit(
      {
        ...{ patientId, program: limits.program, askedOn, learnedFrom },
        uses: uses.flatMap(({ service, drug, on }) =>
          service === null || on === null ? [] : [{ service, on, drug: orNull(drug) }],
        ),
      },
      onClose,
    )
  }
  return (
    <FormDialog
      title={`Services elsewhere: ${programName}`}
      size="lg"
      submitLabel="Save"
      isBusy={save.isBusy}
      error={save.error}
      actions={[
        { id: 'add-use', label: 'Add a service', keys: 'alt+N', run: add },
        {
          id: 'remove-use',
          label: 'Remove the last service',
          keys: 'alt+R',
          run: remove,
          disabledReason: noLine,
        },
      ]}
      onClose={onClose}
      onSubmit={submit}
    >
      <TextInput
        label="Where it is known from"
        placeholder="Portal of the payer, 20 November"
        required
        data-autofocus
        {...form.getInputProps('learnedFrom')}
      />
      <DayInput label="Asked on" required {...form.getInputProps('askedOn')} />
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          Services of other pharmacies
        </Text>
        <Group gap="xs">
          <ActionButton
            variant="subtle"
            size="compact-sm"
            keys="alt+R"
            disabledReason={noLine}
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
      {length === 0 && (
        <Text size="sm" c="dimmed">
          No line: the payer knows of no service elsewhere.
        </Text>
      )}
      <div ref={list}>
        {form.values.uses.map((use, place) => {
          const isPerDrug = services.find(({ id }) => id === use.service)?.isPerDrug === true
          return (
            <Group key={use.key} data-line gap="xs" align="flex-start" wrap="nowrap" mb="xs">
              <Select
                label={`Service ${place + 1}`}
                flex={2}
                data={services.map(({ id, title }) => ({ value: id, label: title }))}
                {...form.getInputProps(`uses.${place}.service`)}
              />
              <DayInput label="On" flex={1} {...form.getInputProps(`uses.${place}.on`)} />
              {isPerDrug && (
                <TextInput
                  label="RxCUI of the drug"
                  {...form.getInputProps(`uses.${place}.drug`)}
                />
              )}
            </Group>
          )
        })}
      </div>
    </FormDialog>
  )
}
