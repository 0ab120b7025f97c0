// One day of the book in order of time. Arrow keys walk its rows; the keys of the screen act on the one in hand.

import dayjs from 'dayjs'
import type { ReactNode } from 'react'
import type { AppointmentView } from '../../../src-main/contract/appointments.ts'
import { formatBirthDate, formatCode, formatDay } from '../../format.ts'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import classes from './appointments.module.css'

interface Props {
  readonly day: string
  readonly rows: readonly AppointmentView[]
  readonly actions: ReactNode
  readonly onMark: (row: AppointmentView) => void
  readonly onOpen: (row: AppointmentView) => void
}

const tones = {
  booked: looks.plain,
  arrived: looks.good,
  missed: looks.danger,
  cancelled: looks.plain,
} as const

/** The part. */
export function AppointmentDay({ day, rows, actions, onMark, onOpen }: Props) {
  return (
    <Section
      title={`${dayjs(day).format('dddd')}, ${formatDay(day)}`}
      count={rows.length}
      actions={actions ?? undefined}
    >
      {rows.length === 0 ? (
        <div className={`${lines.note} ${classes.quiet}`}>Nothing booked.</div>
      ) : (
        <ul className={lines.list}>
          {rows.map((row) => (
            <li key={row.id} className={lines.item} data-over={row.status === 'cancelled'}>
              <span className={`${classes.time} figures`}>
                {row.time}
                <span className={classes.sub}>{row.minutes} min</span>
              </span>
              <span className={lines.grow}>
                <RowButton rowId={row.id} onChosen={() => onMark(row)} onOpen={() => onOpen(row)}>
                  <strong>{row.patientName}</strong>{' '}
                  <span className={`${classes.quiet} figures`}>
                    {formatBirthDate(row.birthDate)}
                  </span>
                </RowButton>
                <span className={classes.sub}>
                  {formatCode(row.mode)}
                  {row.purpose === null ? '' : ` · ${formatCode(row.purpose)}`}
                  {row.ownerName === null ? '' : ` · ${row.ownerName}`}
                  {row.note === null ? '' : ` · ${row.note}`}
                </span>
              </span>
              {row.overlaps && <span className={`${looks.badge} ${looks.warn}`}>overlaps</span>}
              <span className={`${looks.badge} ${tones[row.status]}`}>{row.status}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
