// What the patient opted out of or declined, each with a way to take it back.

import { Badge } from '@mantine/core'
import type { ChartView, OptOutView } from '../../../src-main/contract/chart-views.ts'
import { formatDay } from '../../format.ts'
import lines from '../../ui/section.module.css'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'
import { useVoiding } from './voidable.tsx'

const words = {
  'program-permanent': 'Opted out for good',
  'program-this-year': 'Opted out for the year',
  'declined-this-service': 'Review declined',
} as const

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

/** Nothing at all while there is none. */
export function OptOutList({ chart, onHistory }: Props) {
  const patientId = chart.patient.id
  const voiding = useVoiding('optOuts.void', patientId)
  const programName = (one: OptOutView) =>
    chart.eligibility.find((other) => other.program === one.program)?.programName ?? one.program
  return (
    <>
      {chart.optOuts.length > 0 && (
        <ul className={lines.list} aria-label="Opted out or declined">
          {chart.optOuts.map((one) => {
            const title = `${words[one.kind]}: ${programName(one)}`
            const id = one.id
            return (
              <li key={id} className={lines.item}>
                <span className={lines.grow}>
                  <strong>{title}</strong>{' '}
                  {!one.isStanding && (
                    <Badge size="sm" variant="default">
                      the year is over
                    </Badge>
                  )}
                  <span className={classes.sub}>
                    {formatDay(one.onDay)} · {one.reason}
                    {one.by === null ? '' : ` · ${one.by}`}
                  </span>
                </span>
                <RowMenu
                  label={`Actions for ${title}`}
                  items={[
                    {
                      label: 'Take back (void)',
                      run: () =>
                        voiding.ask({
                          id,
                          text: title,
                          about: `${title}. Taken back, it leaves the chart and stays in the history; the patient is offered reviews again.`,
                        }),
                    },
                    {
                      label: 'History',
                      run: () => onHistory({ patientId, table: 'opt_outs', id, title }),
                    },
                  ]}
                />
              </li>
            )
          })}
        </ul>
      )}
      {voiding.dialog}
    </>
  )
}
