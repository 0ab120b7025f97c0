// Seven doses of a week in milligrams. A dose typed for Sunday alone is offered for every day.

import { Input, TextInput } from '@mantine/core'
import classes from './anticoagulation.module.css'
import { dayNames } from './visit-words.ts'

interface Props {
  readonly label: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
  readonly isFirst?: boolean
}

/** Sunday first. */
export function WeekInput({ label, value, onChange, isFirst = false }: Props) {
  const set = (place: number, text: string) =>
    onChange(value.map((old, at) => (at === place ? text : old)))
  const spread = () => {
    const [sunday = '', ...others] = value
    if (sunday !== '' && others.every((one) => one === '')) onChange(value.map(() => sunday))
  }
  return (
    <Input.Wrapper
      label={label}
      labelElement="div"
      description="Milligrams; typed for Sunday alone it fills the week"
    >
      <div className={classes.week}>
        {dayNames.map((name, place) => (
          <TextInput
            key={name}
            label={name}
            labelProps={{ className: classes.dayName }}
            aria-label={`${label}, ${name}`}
            inputMode="decimal"
            autoComplete="off"
            maxLength={5}
            value={value[place] ?? ''}
            onChange={(event) => set(place, event.currentTarget.value)}
            {...(place === 0 ? { onBlur: spread } : {})}
            {...(place === 0 && isFirst ? { 'data-week-first': true } : {})}
          />
        ))}
      </div>
    </Input.Wrapper>
  )
}
