// Which programs this patient is eligible for, criterion by criterion, each with its because.

import { Text } from '@mantine/core'
import type { EligibilityView } from '../../../src-main/contract/chart-views.ts'
import { AnswerMark } from '../../ui/answer-mark.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './chart.module.css'

/** The part. */
export function EligibilitySection({
  eligibility,
}: {
  readonly eligibility: readonly EligibilityView[]
}) {
  return (
    <Section title="Eligibility" part="eligibility" count={eligibility.length}>
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
    </Section>
  )
}
