// Questionnaires of one patient in the chart: what was asked, what it came to, and the panel in which one is asked.

import { useState } from 'react'
import type { AssessmentLine } from '../../../src-main/contract/wellness.ts'
import { useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import classes from '../chart/chart.module.css'
import { RowMenu } from '../chart/row-menu.tsx'
import { useVoiding } from '../chart/voidable.tsx'
import { QuestionnairePanel } from './questionnaire-panel.tsx'

type Open = { readonly kind: 'choose' } | { readonly kind: 'one'; readonly id: string }

/** The part. J asks one, Enter on a line opens it. */
export function QuestionnairesSection({ patientId }: { readonly patientId: string }) {
  const read = useRead('assessments.list', { patientId })
  const [open, setOpen] = useState<Open | null>(null)
  const voiding = useVoiding('assessments.void', patientId)
  const ask = () => setOpen({ kind: 'choose' })
  useActions('Questionnaires', [
    { id: 'questionnaire', label: 'Ask a questionnaire', keys: 'J', run: ask },
  ])
  const taken = read.data ?? []
  return (
    <Section
      title="Questionnaires"
      part="questionnaires"
      count={taken.length}
      actions={
        <ActionButton variant="subtle" keys="J" disabledReason={null} onClick={ask}>
          Ask…
        </ActionButton>
      }
    >
      {read.isPending && <LoadingRows rows={2} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isSuccess && taken.length === 0 && (
        <div className={`${lines.note} ${classes.stopped}`}>None has been asked.</div>
      )}
      <ul className={lines.list}>
        {taken.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton
                rowId={one.id}
                onChosen={() => undefined}
                onOpen={() => setOpen({ kind: 'one', id: one.id })}
              >
                {one.title}
              </RowButton>
              <span className={classes.sub}>
                {formatDay(one.on)} · {one.finishedBy ?? one.startedBy}
              </span>
            </span>
            <Standing line={one} />
            <RowMenu
              label={`Actions for ${one.title}`}
              items={[
                {
                  label: 'Void (entered in error)',
                  run: () =>
                    voiding.ask({
                      id: one.id,
                      text: one.title,
                      about: `${one.title} of ${formatDay(one.on)} and its results leave the chart and stay in the history.`,
                    }),
                },
              ]}
            />
          </li>
        ))}
      </ul>
      {open !== null && (
        <QuestionnairePanel
          patientId={patientId}
          first={open.kind === 'one' ? open.id : null}
          onClose={() => setOpen(null)}
        />
      )}
      {voiding.dialog}
    </Section>
  )
}

function Standing({ line }: { readonly line: AssessmentLine }) {
  const { score, stop } = line
  if (stop !== null && stop.done === null)
    return <span className={`${looks.badge} ${looks.danger}`}>Act now</span>
  if (score === null) return <span className={`${looks.badge} ${looks.warn}`}>Not finished</span>
  return (
    <span className={`${looks.badge} ${score.isPositive ? looks.warn : looks.plain} figures`}>
      {score.points} of {score.most} · {score.grade}
    </span>
  )
}
