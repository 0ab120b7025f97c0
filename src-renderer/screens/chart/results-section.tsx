// Results, the newest of each kind first, with the earlier values beside it.

import { useState } from 'react'
import type { ChartView } from '../../../src-main/contract/chart-views.ts'
import { formatDay, formatUnit } from '../../format.ts'
import { ResultForm } from '../../forms/chart-forms.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import { trendsKey, useTrends } from '../trends/use-trends.tsx'
import classes from './chart.module.css'
import type { HistoryOf } from './history-drawer.tsx'
import { RowMenu } from './row-menu.tsx'
import { useVoiding } from './voidable.tsx'

type Result = ChartView['observations'][number]

interface Props {
  readonly chart: ChartView
  readonly onHistory: (of: HistoryOf) => void
}

const earlierShown = 4

/** Results of one kind, newest first. Grouped by code, or by words where there is no code. */
function byKind(results: readonly Result[]): readonly (readonly [Result, ...Result[]])[] {
  const groups = new Map<string, [Result, ...Result[]]>()
  for (const one of results.toSorted((a, b) => b.date.localeCompare(a.date))) {
    const key = one.loinc ?? one.text
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return [...groups.values()]
}

function resultText(one: Result): string {
  const value = one.value?.toString() ?? one.valueText ?? 'no value'
  return one.unit === null ? value : `${value} ${formatUnit(one.unit)}`
}

/** The part. */
export function ResultsSection({ chart, onHistory }: Props) {
  const patientId = chart.patient.id
  const [isAdding, setAdding] = useState(false)
  const voiding = useVoiding('observations.void', patientId)
  const trends = useTrends(patientId)
  const add = () => setAdding(true)
  useActions('Results', [{ id: 'add', label: 'Add result', keys: 'R', run: add }])
  return (
    <Section
      title="Results"
      part="results"
      count={chart.observations.length}
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys={trendsKey}
            disabledReason={null}
            onClick={trends.open}
          >
            Over time
          </ActionButton>
          <ActionButton variant="subtle" keys="R" disabledReason={null} onClick={add}>
            Add
          </ActionButton>
        </>
      }
    >
      {chart.observations.length === 0 ? (
        <div className={`${lines.note} ${classes.stopped}`}>
          None recorded. Rules that need results answer “cannot tell”.
        </div>
      ) : (
        <ul className={lines.list}>
          {byKind(chart.observations).map(([newest, ...earlier]) => (
            <li key={newest.id} className={lines.item}>
              <span className={lines.grow}>
                {newest.text}
                {earlier.length > 0 && (
                  <span className={`${classes.trend} figures`}>
                    {earlier.slice(0, earlierShown).map((one) => (
                      <span key={one.id}>
                        {resultText(one)} · {formatDay(one.date)}
                      </span>
                    ))}
                    {earlier.length > earlierShown && (
                      <span>and {earlier.length - earlierShown} earlier</span>
                    )}
                  </span>
                )}
              </span>
              <span className="figures">
                <strong>{resultText(newest)}</strong>
                <span className={classes.sub}>{formatDay(newest.date)}</span>
              </span>
              <RowMenu
                label={`Actions for ${newest.text}`}
                items={[
                  {
                    label: 'Void the newest (entered in error)',
                    run: () =>
                      voiding.ask({ id: newest.id, text: `${newest.text} ${resultText(newest)}` }),
                  },
                  {
                    label: 'History',
                    run: () =>
                      onHistory({
                        patientId,
                        table: 'observations',
                        id: newest.id,
                        title: newest.text,
                      }),
                  },
                ]}
              />
            </li>
          ))}
        </ul>
      )}
      {isAdding && <ResultForm patientId={patientId} onClose={() => setAdding(false)} />}
      {voiding.dialog}
      {trends.panel}
    </Section>
  )
}
