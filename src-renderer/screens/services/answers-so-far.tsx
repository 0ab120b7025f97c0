// What was answered so far, as lines that lead back to their question.

import type { ServiceQuestionView } from '../../../src-main/contract/services.ts'
import classes from './services.module.css'

/** `onShow` is null where nothing may be changed. */
export function AnswersSoFar({
  asked,
  onShow,
}: {
  readonly asked: readonly ServiceQuestionView[]
  readonly onShow: ((id: string) => void) | null
}) {
  const answered = asked.filter((one) => one.answer !== null)
  if (answered.length === 0) return null
  return (
    <ul className={classes.answers} aria-label="What was answered">
      {answered.map(({ id, text, answer, choices }) => (
        <li key={id}>
          <button
            type="button"
            className={classes.answer}
            disabled={onShow === null}
            onClick={() => onShow?.(id)}
          >
            <span>{text}</span>
            <span>{choices.find((one) => one.id === answer)?.text}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
