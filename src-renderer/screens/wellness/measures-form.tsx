// What is measured of one person at an event: fields under Enter, and beside them where each value lies.

import { Box, Group, SimpleGrid, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { EventPersonView, Judged } from '../../../src-main/contract/screening-events.ts'
import { explainFailure, notifyDone, useCommand, useRead } from '../../client.ts'
import { formatBirthDateAge } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { enterWentOn } from '../../ui/next-field.ts'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import {
  fieldOfPath,
  type MeasureField,
  readMeasures,
  type TypedMeasures,
  typedOf,
} from './typed-measures.ts'
import classes from './wellness.module.css'

/** Reads the person first. */
export function MeasuresForm({ eventPersonId }: { readonly eventPersonId: string }) {
  const read = useRead('screeningEvents.person', { eventPersonId })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={8} />
  return <Fields person={read.data} />
}

const fields: readonly (readonly [field: MeasureField, label: string])[] = [
  ['glucose', 'Glucose, mg/dL'],
  ['fasting', 'Fasting? Y or N'],
  ['a1c', 'A1c, %'],
  ['totalCholesterol', 'Total cholesterol, mg/dL'],
  ['ldl', 'LDL, mg/dL'],
  ['hdl', 'HDL, mg/dL'],
  ['triglycerides', 'Triglycerides, mg/dL'],
  ['weightLb', 'Weight, lb'],
  ['heightIn', "Height, in or 5'6"],
  ['waistIn', 'Waist, in'],
]

function Fields({ person }: { readonly person: EventPersonView }) {
  const [typed, setTyped] = useState<TypedMeasures>(() => typedOf(person.measures))
  const form = useRef<HTMLFormElement>(null)
  const { measures, errors } = readMeasures(typed)
  const [asked] = useDebouncedValue(measures, 150)
  const judge = useRead(
    'screeningEvents.judge',
    { eventPersonId: person.id, measures: asked },
    { keepsFormer: true },
  )
  const keep = useCommand('screeningEvents.measure', { isQuiet: true })
  const refused = Object.fromEntries(
    Object.entries(judge.isError ? explainFailure(judge.error).fields : {}).map(
      ([path, message]) => [fieldOfPath(path), message],
    ),
  )
  const noKeep =
    Object.keys(errors).length > 0 || Object.keys(refused).length > 0
      ? 'Look at the marked fields'
      : keep.isPending
        ? 'It is being kept'
        : null
  const save = () => {
    if (noKeep !== null) return
    keep.mutate(
      { eventPersonId: person.id, measures },
      {
        onSuccess: () => {
          notifyDone(`Kept: ${person.name}`)
          // N and P are letters: they work once no field has the keyboard.
          if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        },
      },
    )
  }
  useActions('Measured', [
    {
      id: 'keep',
      label: 'Keep what was measured',
      keys: 'mod+Enter',
      run: save,
      disabledReason: noKeep,
    },
  ])
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const field = (name: MeasureField, label: string) => (
    <TextInput
      key={name}
      label={label}
      value={typed[name]}
      error={errors[name] ?? refused[name] ?? null}
      autoComplete="off"
      data-first={name === 'pressure1' || undefined}
      onChange={(event) => {
        const { value } = event.currentTarget
        setTyped((before) => ({ ...before, [name]: value }))
      }}
    />
  )
  const judged = judge.data
  const readings = measures.pressures.length
  const asksSecond = typed.pressure2 !== '' || (judged?.repeat != null && readings >= 1)
  const asksThird = typed.pressure3 !== '' || (judged?.repeat != null && readings >= 2)
  return (
    <Section
      title={person.name}
      actions={
        <ActionButton keys="mod+Enter" disabledReason={noKeep} onClick={save}>
          Keep
        </ActionButton>
      }
    >
      <div className={classes.measured}>
        <Box
          component="form"
          ref={form}
          noValidate
          onSubmit={(event: FormEvent) => {
            event.preventDefault()
            save()
          }}
          onKeyDownCapture={(event: KeyboardEvent<HTMLElement>) => void enterWentOn(event)}
        >
          <Text size="sm" c="dimmed" mb="xs">
            {formatBirthDateAge(person.birthDate, person.ageYears)} ·{' '}
            {person.sex ?? 'sex not on record'}
          </Text>
          <Group gap="xs" align="start" grow>
            {field('pressure1', 'Blood pressure')}
            {asksSecond && field('pressure2', 'Second reading')}
            {asksThird && field('pressure3', 'Third reading')}
          </Group>
          {judged?.repeat != null && (
            <div className={`${classes.proposal} ${looks.warn}`} role="status">
              {judged.repeat}
            </div>
          )}
          <SimpleGrid cols={2} spacing="xs" verticalSpacing="xs" mt="xs">
            {fields.map(([name, label]) => field(name, label))}
          </SimpleGrid>
          {keep.isError && <ErrorPanel error={keep.error} />}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </Box>
        <Values judged={judged} />
      </div>
    </Section>
  )
}

const tones = { good: looks.good, watch: looks.warn, act: looks.danger } as const

function Values({ judged }: { readonly judged: Judged | undefined }) {
  const values = (judged?.values ?? []).filter(({ id }) => id !== 'diastolic')
  if (values.length === 0)
    return <div className={lines.note}>What is typed is judged here. Nothing is kept yet.</div>
  return (
    <ul className={lines.list} aria-label="Where the values lie">
      {values.map(({ id, title, shown, tone, name, words }) => (
        <li key={id} className={lines.item}>
          <span className={lines.grow}>
            <strong>{id === 'systolic' ? 'Blood pressure' : title}</strong>{' '}
            <span className="figures">{shown}</span>
            <Text size="xs" c="dimmed">
              {words}
            </Text>
          </span>
          <span className={`${looks.badge} ${tone === null ? looks.plain : tones[tone]}`}>
            {name}
          </span>
        </li>
      ))}
    </ul>
  )
}
