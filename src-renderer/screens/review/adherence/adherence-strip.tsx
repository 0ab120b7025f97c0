// The days of a plan year on a strip: covered, gap, in hand, still to come, no data. The words beside it say the same.

import { Group, Text } from '@mantine/core'
import type { StripDay } from '../../../../src-main/contract/adherence.ts'
import classes from './adherence.module.css'

const words: Readonly<Record<StripDay, string>> = {
  covered: 'covered',
  gap: 'gap',
  'in-hand': 'supply in hand',
  'to-come': 'still to come',
  'no-data': 'no data',
}

interface Run {
  readonly state: StripDay
  readonly start: number
  readonly length: number
}

/** Neighboring days of one state as one piece. */
export function runsOf(strip: readonly StripDay[]): readonly Run[] {
  const runs: Run[] = []
  strip.forEach((state, start) => {
    const last = runs.at(-1)
    if (last?.state === state) runs[runs.length - 1] = { ...last, length: last.length + 1 }
    else runs.push({ state, start, length: 1 })
  })
  return runs
}

/** The strip with its legend. */
export function AdherenceStrip({
  strip,
  label,
}: {
  readonly strip: readonly StripDay[]
  readonly label: string
}) {
  const months = [
    'Jan',
    'Feb',
    'Mar',
    'Apr',
    'May',
    'Jun',
    'Jul',
    'Aug',
    'Sep',
    'Oct',
    'Nov',
    'Dec',
  ]
  const seen = [...new Set(strip)]
  return (
    <div>
      <svg
        className={classes.strip}
        viewBox={`0 0 ${strip.length} 20`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {runsOf(strip).map(({ state, start, length }) => (
          <rect
            key={start}
            x={start}
            width={length}
            height={state === 'gap' ? 20 : 12}
            y={state === 'gap' ? 0 : 8}
            className={classes[state]}
          />
        ))}
      </svg>
      <div className={classes.months} aria-hidden>
        {months.map((month) => (
          <span key={month}>{month}</span>
        ))}
      </div>
      <Group gap="md" mt={4} aria-hidden>
        {seen.map((state) => (
          <Text key={state} size="xs" c="dimmed" span>
            <span className={`${classes.swatch} ${classes[`swatch-${state}`]}`} /> {words[state]}
          </Text>
        ))}
      </Group>
    </div>
  )
}
