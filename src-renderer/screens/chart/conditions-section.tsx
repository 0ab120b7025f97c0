// Conditions with their codes.

import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { formatDay } from '../../format.ts'
import { ConditionForm } from '../../forms/chart-forms.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'
import { useVoiding } from './voidable.tsx'

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

/** The part. */
export function ConditionsSection({ chart, onHistory }: Props) {
  const patientId = chart.patient.id
  const [isAdding, setAdding] = useState(false)
  const voiding = useVoiding('conditions.void', patientId)
  const add = () => setAdding(true)
  useActions('Conditions', [{ id: 'add', label: 'Add condition', keys: 'D', run: add }])
  return (
    <Section
      title="Conditions"
      part="conditions"
      count={chart.conditions.length}
      actions={
        <ActionButton variant="subtle" keys="D" disabledReason={null} onClick={add}>
          Add
        </ActionButton>
      }
    >
      {chart.conditions.length === 0 ? (
        <div className={`${lines.note} ${classes.stopped}`}>
          None recorded. Rules that need conditions answer “cannot tell”.
        </div>
      ) : (
        <ul className={lines.list}>
          {chart.conditions.map((one) => (
            <li key={one.id} className={lines.item}>
              <span className={lines.grow}>
                {one.text}
                {one.onset !== null && (
                  <span className={classes.sub}>since {formatDay(one.onset)}</span>
                )}
              </span>
              <span className={classes.code}>{one.icd10 ?? 'no code'}</span>
              <RowMenu
                label={`Actions for ${one.text}`}
                items={[
                  {
                    label: 'Void (entered in error)',
                    run: () => voiding.ask({ id: one.id, text: one.text }),
                  },
                  {
                    label: 'History',
                    run: () =>
                      onHistory({ patientId, table: 'conditions', id: one.id, title: one.text }),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding && <ConditionForm patientId={patientId} onClose={() => setAdding(false)} />}
      {voiding.dialog}
    </Section>
  )
}
