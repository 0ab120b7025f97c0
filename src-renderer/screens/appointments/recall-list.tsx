// Who is to be called again: missed appointments, and yearly reviews that come due. Opens the chart with two identifiers.

import { useState } from 'react'
import type { PatientHit } from '../../../src-main/contract/patients.ts'
import { notifyFailure, useRead } from '../../client.ts'
import { findHit } from '../../find-hit.ts'
import { formatBirthDate, formatDay, formatPhone } from '../../format.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { ConfirmIdentity } from '../patients/confirm-identity.tsx'
import classes from './appointments.module.css'

/** The part. */
export function RecallList() {
  const go = useGo()
  const recall = useRead('appointments.recall', {})
  const [hit, setHit] = useState<PatientHit | null>(null)
  const open = (name: string, patientId: string) =>
    void findHit(name, patientId).then(setHit).catch(notifyFailure)
  return (
    <Section
      title="To call again"
      {...(recall.data === undefined ? {} : { count: recall.data.length })}
    >
      {recall.isPending && <LoadingRows rows={3} />}
      {recall.isError && <ErrorPanel error={recall.error} onRetry={() => void recall.refetch()} />}
      {recall.data?.length === 0 && (
        <div className={`${lines.note} ${classes.quiet}`}>
          Nobody: no missed appointment and no yearly review waits.
        </div>
      )}
      <ul className={lines.list}>
        {recall.data?.map((row) => (
          <li key={`${row.patientId}${row.why}`} className={lines.item}>
            <span className={lines.grow}>
              <RowButton
                rowId={`${row.patientId}${row.why}`}
                onChosen={() => undefined}
                onOpen={() => open(row.patientName, row.patientId)}
              >
                <strong>{row.patientName}</strong>{' '}
                <span className={`${classes.quiet} figures`}>{formatBirthDate(row.birthDate)}</span>
              </RowButton>
              <span className={`${classes.sub} figures`}>
                {row.why} · {formatDay(row.onDay)} · {formatPhone(row.phone)}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {hit !== null && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setHit(null)}
          onOpened={() => go(paths.chart(hit.id, 'outreach'))}
        />
      )}
    </Section>
  )
}
