// Which programs this patient is eligible for, each with its reason in a line; and what was declined.

import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { OptOutForm } from '../../forms/opt-out-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { AnswerMark } from '../../ui/answer-mark.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { shortReason, waitsForList } from '../programs/short-reason.ts'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { OptOutList } from './opt-out-list.tsx'

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

/** The part. */
export function EligibilitySection({ chart, onHistory }: Props) {
  const { eligibility } = chart
  const [dialog, setDialog] = useState<'opt-out' | 'declined' | null>(null)
  const go = useGo()
  const told = eligibility.filter((one) => !waitsForList(one))
  const waiting = eligibility.filter(waitsForList)
  const open = () => go(paths.patientPrograms(chart.patient.id))
  const optOut = () => setDialog('opt-out')
  const decline = () => setDialog('declined')
  const disabledReason = eligibility.length === 0 ? 'No program is set up' : null
  useActions('Eligibility', [
    { id: 'programs', label: 'Every criterion of every program', keys: 'Y', run: open },
    { id: 'opt-out', label: 'Opt out of a program', keys: 'O', run: optOut, disabledReason },
    { id: 'declined', label: 'Review declined', keys: 'N', run: decline, disabledReason },
  ])
  return (
    <Section
      title="Eligibility"
      part="eligibility"
      count={eligibility.length}
      actions={
        <>
          <ActionButton variant="subtle" keys="Y" disabledReason={null} onClick={open}>
            Criteria
          </ActionButton>
          <ActionButton variant="subtle" keys="O" disabledReason={disabledReason} onClick={optOut}>
            Opt out…
          </ActionButton>
          <ActionButton variant="subtle" keys="N" disabledReason={disabledReason} onClick={decline}>
            Declined…
          </ActionButton>
        </>
      }
    >
      <OptOutList chart={chart} onHistory={onHistory} />
      {eligibility.length === 0 && <div className={lines.note}>No program is set up.</div>}
      {told.map((one) => (
        <section key={one.program} aria-label={one.programName} className={lines.item}>
          <AnswerMark answer={one.answer} />
          <span className={lines.grow}>
            <strong>{one.programName}</strong>
            <span className={classes.sub}>{shortReason(one)}</span>
          </span>
        </section>
      ))}
      {waiting.length > 0 && (
        <div className={lines.note}>
          {waiting.map(({ programName }) => programName).join(', ')}
          <span className={classes.sub}>
            Cannot tell: nobody recorded what the payer’s list says (Y).
          </span>
        </div>
      )}
      {dialog !== null && (
        <OptOutForm
          patientId={chart.patient.id}
          programs={eligibility}
          isDeclined={dialog === 'declined'}
          onClose={() => setDialog(null)}
        />
      )}
    </Section>
  )
}
