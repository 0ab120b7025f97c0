// What a signature still waits for, under the step where each is done. Every line goes there.

import { Button, Title } from '@mantine/core'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import classes from './papers.module.css'
import { type Step, stepOf, steps, stepTitles } from './review-work.tsx'

interface MissingToSignProps {
  readonly missing: ReviewView['missingToSign']
  readonly onGo: (step: Step) => void
}

/** The list; the first line of all takes the focus when the step opens. */
export function MissingToSign({ missing, onGo }: MissingToSignProps) {
  return (
    <div className={classes.missing}>
      {steps.map((step) => {
        const here = missing.filter((one) => stepOf(one.where) === step)
        if (here.length === 0) return null
        return (
          <section key={step} aria-label={`Missing in ${stepTitles[step]}`}>
            <Title order={3} className={classes.missingTitle}>
              {stepTitles[step]}
            </Title>
            <ul className={classes.missingList}>
              {here.map((one) => (
                <li key={one.what}>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    className={classes.missingLink}
                    onClick={() => onGo(step)}
                    {...(one === missing[0] ? { 'data-first-field': true } : {})}
                  >
                    {one.what}
                  </Button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
