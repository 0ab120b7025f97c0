// One input of a calculator as a field. Empty means not known; yes and no are never set beforehand.

import { Select, Textarea, TextInput } from '@mantine/core'
import type { CalculatorView } from '../../../src-main/contract/knowledge.ts'
import { formatUnit } from '../../format.ts'
import { YesNoUnknown } from '../../forms/yes-no-unknown.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { listHint, optionWords } from './calculation-words.ts'
import classes from './calculators.module.css'

type Input = CalculatorView['inputs'][number]

interface Props {
  readonly input: Input
  readonly value: string
  /** Why the value cannot be used; null when it can, or nothing is typed. */
  readonly error: string | null
  readonly onChange: (text: string) => void
}

/** The field for the input's kind; it hands on text, which the calculation reads. */
export function CalculatorField({ input, value, error, onChange }: Props) {
  const label = labelOf(input)
  const shared = { label, error: error === null ? null : sentence(error) }
  switch (input.kind) {
    case 'number':
      return (
        <TextInput
          {...shared}
          inputMode="decimal"
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'text':
      return (
        <TextInput
          {...shared}
          autoComplete="off"
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
    case 'day':
      return (
        <DayInput
          {...shared}
          value={value === '' ? null : value}
          onChange={(day) => onChange(day ?? '')}
        />
      )
    case 'sex':
      return (
        <Select
          {...shared}
          placeholder="Not known"
          clearable
          data={['female', 'male', 'other'].map((one) => ({ value: one, label: optionWords(one) }))}
          value={value === '' ? null : value}
          onChange={(one) => onChange(one ?? '')}
        />
      )
    case 'choice':
      return (
        <Select
          {...shared}
          placeholder={input.isRequired ? 'Not known' : 'As the method does'}
          clearable
          data={input.options.map((one) => ({ value: one, label: optionWords(one) }))}
          value={value === '' ? null : value}
          onChange={(one) => onChange(one ?? '')}
        />
      )
    case 'yes-no':
      return (
        <div className={classes.wide}>
          <YesNoUnknown
            {...shared}
            value={value === '' ? null : value === 'yes'}
            onChange={(answer) => onChange(answer === null ? '' : answer ? 'yes' : 'no')}
          />
        </div>
      )
    case 'list':
      return (
        <Textarea
          {...shared}
          className={classes.wide ?? ''}
          description={listHint(Object.values(input.fields).map((field) => field.title))}
          autosize
          minRows={3}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )
  }
}

function labelOf(input: Input): string {
  const unit = input.kind === 'number' ? formatUnit(input.unit) : ''
  const title = unit === '' ? input.title : `${input.title}, ${unit}`
  return input.isRequired ? title : `${title} (if known)`
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
