// Goals of therapy, the same in the chart and in a review: set, how they stand, changed, taken back.

import { Text } from '@mantine/core'
import { useState } from 'react'
import type { GoalBoard, GoalView } from '../../../src-main/contract/follow-up.ts'
import { formatCode, formatDay } from '../../format.ts'
import { GoalForm } from '../../forms/follow-up/goal-form.tsx'
import { GoalOutcomeForm } from '../../forms/follow-up/goal-outcome-form.tsx'
import { suggestionWords } from '../../forms/follow-up/suggestion-words.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import type { HistoryOf } from '../chart/history-drawer.tsx'
import { RowMenu } from '../chart/row-menu.tsx'
import { useVoiding } from '../chart/voidable.tsx'
import { trendsKey } from '../trends/use-trends.tsx'

interface Props {
  readonly board: GoalBoard
  /** The key that sets a goal on this screen. */
  readonly keys: string
  /** Why this person changes nothing here; null when they may. */
  readonly readOnlyReason: string | null
  readonly openTrends?: () => void
  readonly onHistory?: (of: HistoryOf) => void
}

type Dialog =
  | { readonly kind: 'set' }
  | { readonly kind: 'change' | 'outcome'; readonly goal: GoalView }

/** The part. Enter on a goal records how it stands. */
export function GoalsSection({ board, keys, readOnlyReason, openTrends, onHistory }: Props) {
  const { patientId, goals, suggestedGoals } = board
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const voiding = useVoiding('goals.void', patientId)
  const set = () => setDialog({ kind: 'set' })
  const close = () => setDialog(null)
  const act = (run: () => void) => () => readOnlyReason === null && run()
  useActions('Goals of therapy', [
    { id: 'goal-set', label: 'Set a goal', keys, run: set, disabledReason: readOnlyReason },
  ])
  return (
    <Section
      title="Goals of therapy"
      part="goals"
      count={goals.length}
      actions={
        <>
          {openTrends !== undefined && (
            <ActionButton
              variant="subtle"
              keys={trendsKey}
              disabledReason={null}
              onClick={openTrends}
            >
              Over time
            </ActionButton>
          )}
          <ActionButton variant="subtle" keys={keys} disabledReason={readOnlyReason} onClick={set}>
            Set a goal
          </ActionButton>
        </>
      }
    >
      {goals.length === 0 && (
        <div className={lines.note}>
          {suggestedGoals.length === 0
            ? 'No goal is set yet.'
            : `No goal is set yet. The screening points to ${suggestedGoals.map((one) => `${one.parameter} ${one.target}`).join(', ')}.`}
        </div>
      )}
      <ul className={lines.list}>
        {goals.map((goal) => (
          <GoalLine
            key={goal.id}
            goal={goal}
            onOutcome={act(() => setDialog({ kind: 'outcome', goal }))}
            items={[
              { label: 'Change…', run: act(() => setDialog({ kind: 'change', goal })) },
              {
                label: 'Take back (void)…',
                run: act(() => voiding.ask({ id: goal.id, text: `The goal “${goal.parameter}”` })),
              },
              ...(onHistory === undefined
                ? []
                : [
                    {
                      label: 'History',
                      run: () =>
                        onHistory({
                          patientId,
                          table: 'goals',
                          id: goal.id,
                          title: goal.parameter,
                        }),
                    },
                  ]),
            ]}
          />
        ))}
      </ul>
      {dialog !== null && dialog.kind !== 'outcome' && (
        <GoalForm
          board={board}
          goal={dialog.kind === 'change' ? dialog.goal : null}
          onClose={close}
        />
      )}
      {dialog?.kind === 'outcome' && (
        <GoalOutcomeForm
          patientId={patientId}
          today={board.today}
          goal={dialog.goal}
          onClose={close}
        />
      )}
      {voiding.dialog}
    </Section>
  )
}

function GoalLine({
  goal,
  onOutcome,
  items,
}: {
  readonly goal: GoalView
  readonly onOutcome: () => void
  readonly items: readonly { readonly label: string; readonly run: () => void }[]
}) {
  const [newest] = goal.outcomes
  return (
    <li className={lines.item}>
      <span className={lines.grow}>
        <RowButton rowId={goal.id} onChosen={() => undefined} onOpen={onOutcome}>
          <strong>{goal.parameter}</strong> {goal.target}
          {goal.dueOn === null ? '' : ` by ${formatDay(goal.dueOn)}`}
        </RowButton>
        <Text size="xs" c="dimmed">
          {suggestionWords(goal)}
          {goal.outcomes.length > 1 &&
            ` · before: ${goal.outcomes
              .slice(1)
              .map((one) => `${formatCode(one.status)} ${formatDay(one.onDay)}`)
              .join(', ')}`}
        </Text>
      </span>
      <span className={`${looks.badge} ${looks.plain}`}>
        {newest === undefined
          ? 'no outcome yet'
          : `${formatCode(newest.status)} ${formatDay(newest.onDay)}`}
      </span>
      <RowMenu
        label={`Actions for ${goal.parameter}`}
        items={[{ label: 'How it stands…', run: onOutcome }, ...items]}
      />
    </li>
  )
}
