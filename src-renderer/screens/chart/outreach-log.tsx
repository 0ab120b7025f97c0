// What happened with this patient: consent and refusal, appointments, attempts to reach. Each entry can be taken back.

import type { OutreachView } from '../../../src-main/contract/outreach.ts'
import { formatCode, formatDay, formatInstant } from '../../format.ts'
import { scopeWords } from '../../forms/outreach/consent-form.tsx'
import lines from '../../ui/section.module.css'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'
import { useVoiding } from './voidable.tsx'

interface Props {
  readonly patientId: string
  readonly outreach: OutreachView
  readonly onHistory: (of: HistoryOf) => void
}

/** As many attempts and appointments as a person looks back at; the history has all. */
const mostShown = 6

/** The lists. */
export function OutreachLog({ patientId, outreach, onHistory }: Props) {
  const consents = useVoiding('consents.void', patientId)
  const contacts = useVoiding('contacts.void', patientId)
  return (
    <>
      <ul className={lines.list} aria-label="Consent and refusal">
        {outreach.consents.map((one) => {
          const title = `${one.kind === 'consent' ? 'Consent' : 'Refusal'}: ${scopeWords[one.scope] ?? one.scope}`
          const { id } = one
          return (
            <li key={id} className={lines.item}>
              <span className={lines.grow}>
                <strong>{title}</strong>
                {!one.isStanding && ' (ended)'}
                <span className={classes.sub}>
                  {formatDay(one.onDay)} · {one.givenBy}, {one.method}
                  {one.code === null ? '' : ` · ${formatCode(one.code)}`}
                  {one.untilDay === null ? '' : ` · until ${formatDay(one.untilDay)}`}
                  {one.note === null ? '' : ` · ${one.note}`}
                </span>
              </span>
              <RowMenu
                label={`Actions for ${title}`}
                items={[
                  {
                    label: 'Take back (void)',
                    run: () =>
                      consents.ask({
                        id,
                        text: title,
                        about: `${title}. Taken back, it leaves the chart and stays in the history.`,
                      }),
                  },
                  {
                    label: 'History',
                    run: () => onHistory({ patientId, table: 'consents', id, title }),
                  },
                ]}
              />
            </li>
          )
        })}
      </ul>
      <ul className={lines.list} aria-label="Appointments">
        {outreach.appointments.slice(0, mostShown).map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={`${lines.grow} figures`}>
              {formatDay(one.day)}, {one.time} · {formatCode(one.mode)}
              {one.purpose === null ? '' : ` · ${one.purpose}`}
              {one.ownerName === null ? '' : ` · ${one.ownerName}`}
            </span>
            <span className={classes.code}>{one.status}</span>
          </li>
        ))}
      </ul>
      <ul className={lines.list} aria-label="Attempts to reach">
        {outreach.contacts.slice(0, mostShown).map((one) => {
          const title = `${formatCode(one.outcome)}, ${formatInstant(one.at)}`
          return (
            <li key={one.id} className={lines.item}>
              <span className={lines.grow}>
                {title}
                <span className={classes.sub}>
                  {formatCode(one.channel)}, {formatCode(one.purpose)}
                  {one.representative === null ? '' : ` · asked for ${one.representative}`}
                  {one.by === null ? '' : ` · ${one.by}`}
                  {one.note === null ? '' : ` · ${one.note}`}
                </span>
              </span>
              <RowMenu
                label={`Actions for ${title}`}
                items={[
                  {
                    label: 'Void (entered in error)',
                    run: () => contacts.ask({ id: one.id, text: `This attempt (${title})` }),
                  },
                ]}
              />
            </li>
          )
        })}
      </ul>
      {consents.dialog}
      {contacts.dialog}
    </>
  )
}
