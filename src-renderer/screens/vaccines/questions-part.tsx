// The questions before a dose, one row each: Y, N or U on the row answers it and goes on. Nothing starts at "no".

import { MultiSelect, SegmentedControl, Text } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import type { ScreeningQuestionView } from '../../../src-main/contract/immunizations.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { KeyHint } from '../../ui/key-hint.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import uiClasses from '../../ui/ui.module.css'
import type { VisitDraft } from './use-visit-draft.ts'
import classes from './vaccines.module.css'

type Answer = NonNullable<ScreeningQuestionView['answer']>

const byKey: Readonly<Record<string, Answer>> = { y: 'yes', n: 'no', u: 'unsure' }
const choices = [
  { value: 'unasked', label: 'Not asked' },
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
  { value: 'unsure', label: 'Unsure' },
]

interface Props {
  readonly questions: readonly ScreeningQuestionView[]
  readonly draft: VisitDraft
  readonly onOthersNo: () => void
  readonly othersReason: string | null
}

/** The part. */
export function QuestionsPart({ questions, draft, onOthersNo, othersReason }: Props) {
  const asked = questions.filter(({ id }) => draft.answers[id] !== undefined).length
  return (
    <Section
      title="Questions before a dose"
      part="questions"
      actions={
        <>
          <Text size="xs" c="dimmed" span className="figures">
            {asked} of {questions.length} asked · <KeyHint keys="Y" /> <KeyHint keys="N" />{' '}
            <KeyHint keys="U" />
          </Text>
          <ActionButton
            variant="subtle"
            keys="A"
            disabledReason={othersReason}
            onClick={onOthersNo}
          >
            All others: no
          </ActionButton>
        </>
      }
    >
      <ol className={`${lines.list} ${classes.questions}`}>
        {questions.map((question) => (
          <Question key={question.id} question={question} draft={draft} />
        ))}
      </ol>
    </Section>
  )
}

function Question({
  question,
  draft,
}: {
  readonly question: ScreeningQuestionView
  readonly draft: VisitDraft
}) {
  const said = draft.answers[question.id]
  const answer = said?.answer ?? null
  const isRaised = answer === 'yes' || answer === 'unsure'
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const chosen = byKey[event.key.toLowerCase()]
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey
    const isText = event.target instanceof HTMLInputElement && event.target.type !== 'radio'
    if (chosen === undefined || !isPlain || isText) return
    event.preventDefault()
    draft.answer(question.id, chosen)
    const row = event.currentTarget
    const next = chosen === 'no' ? row.nextElementSibling : null
    // A "yes" stays: what it was is asked next.
    const target = next?.querySelector<HTMLElement>('input[type="radio"]:checked')
    target?.focus()
  }
  return (
    <li className={classes.question} onKeyDown={onKeyDown}>
      <span className={classes.questionText}>
        {question.text}
        {question.unclear !== null && (
          <span className={`${uiClasses.badge} ${uiClasses.danger}`}>
            Not clear: no {question.unclear === 'live vaccines' ? 'live vaccine' : 'vaccine'} before
            it is said what it was
          </span>
        )}
      </span>
      <SegmentedControl
        size="xs"
        className={classes.choice ?? ''}
        aria-label={question.text}
        data={choices}
        value={answer ?? 'unasked'}
        onChange={(value) =>
          draft.answer(question.id, value === 'unasked' ? null : (value as Answer))
        }
      />
      {isRaised && question.details.length > 0 && (
        <MultiSelect
          className={classes.details ?? ''}
          size="xs"
          label="What was it?"
          placeholder={said?.observations.length === 0 ? 'Type to find it in the CDC’s list' : ''}
          searchable
          clearable
          openOnFocus={false}
          data={question.details.map(({ code, title }) => ({ value: code, label: title }))}
          value={[...(said?.observations ?? [])]}
          onChange={(codes) => draft.observe(question.id, codes)}
        />
      )}
    </li>
  )
}
