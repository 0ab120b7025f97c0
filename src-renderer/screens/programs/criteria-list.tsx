// The criteria of one program, each with the fact behind it; what is missing has a key that leads to its place.

import { Badge, VisuallyHidden } from '@mantine/core'
import type { EligibilityView } from '../../../src-main/contract/chart-views.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { AnswerMark } from '../../ui/answer-mark.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './programs.module.css'
import { type Gap, gapsOf } from './short-reason.ts'

/** The part; the first nine gaps have the keys 1 to 9. */
export function CriteriaList({
  one,
  onMend,
}: {
  readonly one: EligibilityView
  readonly onMend: (gap: Gap) => void
}) {
  const gaps = gapsOf(one)
  useActions(
    'Missing facts',
    gaps.slice(0, 9).map((gap, place) => ({
      id: `mend-${place}`,
      label: `Fill in: ${gap.words}`,
      keys: String(place + 1),
      run: () => onMend(gap),
    })),
  )
  return (
    <Section title={one.programName}>
      {one.terms !== null && (
        <div className={lines.note}>
          {one.terms.title}{' '}
          {!one.terms.isVerified && (
            <Badge size="sm" variant="light" color="yellow">
              Unverified
            </Badge>
          )}
          <span className={classes.sub}>{one.terms.citation}</span>
        </div>
      )}
      <ul className={lines.list} aria-label={`Criteria of ${one.programName}`}>
        {one.criteria.map((criterion) => (
          <li key={criterion.id} className={`${lines.item} ${classes.top}`}>
            <span className={classes.mark}>
              <AnswerMark answer={criterion.answer} />
            </span>
            <span className={lines.grow}>
              {criterion.text}
              <span className={classes.sub}>{criterion.because}</span>
            </span>
            {gaps.map((gap, place) =>
              gap.criterion === criterion.id && place < 9 ? (
                <ActionButton
                  key={gap.fact}
                  variant="default"
                  keys={String(place + 1)}
                  disabledReason={null}
                  onClick={() => onMend(gap)}
                >
                  Fill in
                  {gap.words.length > 24 ? (
                    <VisuallyHidden> {gap.words}</VisuallyHidden>
                  ) : (
                    ` ${gap.words}`
                  )}
                </ActionButton>
              ) : null,
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
