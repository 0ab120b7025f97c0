// Which programs this patient is eligible for, criterion by criterion, each with its because; and what was declined.

import { Text } from '@mantine/core'
import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { OptOutForm } from '../../forms/opt-out-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { AnswerMark } from '../../ui/answer-mark.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
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
  const optOut = () => setDialog('opt-out')
  const decline = () => setDialog('declined')
  const disabledReason = eligibility.length === 0 ? 'No program is set up' : null
  useActions('Eligibility', [
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
      {eligibility.map((one) => (
        <section key={one.program} aria-label={one.programName}>
          <div className={lines.item}>
            <AnswerMark answer={one.answer} />
            <span className={lines.grow}>
              <strong>{one.programName}</strong>
              {one.terms !== null && (
                <span className={classes.sub}>
                  {one.terms.title}, {one.terms.citation}
                  {one.terms.isVerified ? '' : ' · terms not checked against the original'}
                </span>
              )}
            </span>
          </div>
          <ul className={classes.criteria}>
            {one.criteria.map((criterion) => (
              <li key={criterion.text} className={classes.criterion}>
                <span>
                  <AnswerMark answer={criterion.answer} />
                </span>
                <span>
                  {criterion.text}
                  <Text size="xs" c="dimmed" span display="block">
                    {criterion.because}
                  </Text>
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
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
