// The problems of this review, from findings and from the pharmacist's own judgement.

import { Group, Text, Title } from '@mantine/core'
import { formatCode } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import classes from './findings.module.css'
import layout from './review.module.css'
import { useReviewWork } from './review-work.tsx'
import { SeverityMark } from './severity-mark.tsx'

interface ReviewProblemsProps {
  /** Why no problem can be added; null when it can. */
  readonly reason: string | null
  readonly onAdd: () => void
}

/** A short list below the findings. */
export function ReviewProblems({ reason, onAdd }: ReviewProblemsProps) {
  const { review } = useReviewWork()
  return (
    <section className={classes.problems} aria-label="Problems">
      <Group justify="space-between" wrap="nowrap" className={classes.problemsTitle}>
        <Title order={2} size="h3">
          Problems ({review.problems.length})
        </Title>
        <ActionButton
          variant="default"
          size="compact-sm"
          keys="P"
          disabledReason={reason}
          onClick={onAdd}
        >
          Add a problem
        </ActionButton>
      </Group>
      {review.problems.length === 0 ? (
        <Text size="sm" c="dimmed" className={`${classes.problem} ${classes.noneYet}`}>
          None yet. Accept a finding or add your own.
        </Text>
      ) : (
        <ul className={layout.plainList}>
          {review.problems.map((problem) => (
            <li key={problem.id} className={classes.problem}>
              <span className={classes.findingMark}>
                <SeverityMark severity={problem.severity} />
              </span>
              <span className={classes.findingWords}>
                <span>{problem.title}</span>
                <Text size="xs" c="dimmed" component="span">
                  {formatCode(problem.category.pqa)} · {problem.cause}
                </Text>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
