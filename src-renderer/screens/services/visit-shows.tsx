// What the answers show beside the chart, and what the patient's sheet will say. Decisions are made in the review.

import { Text, Title } from '@mantine/core'
import type { ServiceVisitView } from '../../../src-main/contract/services.ts'
import classes from './services.module.css'

const capital = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`

/** The right half of a visit. */
export function VisitShows({ view: { findings, sheet } }: { readonly view: ServiceVisitView }) {
  return (
    <div className={classes.shown}>
      <section aria-label="What this shows">
        <Title order={2} size="h3" mb="xs">
          What this shows ({findings.length})
        </Title>
        {findings.length === 0 && (
          <Text size="sm" c="dimmed">
            Nothing so far. The rules of the review look at the chart besides.
          </Text>
        )}
        <div className={classes.shown}>
          {findings.map((one) => (
            <div
              key={one.row}
              className={classes.finding}
              data-severity={one.severity ?? 'unknown'}
            >
              <Text size="sm" fw={600}>
                {one.severity === null ? '' : `${capital(one.severity)}. `}
                {one.text}
              </Text>
              {one.recommendation !== null && <Text size="sm">{one.recommendation}</Text>}
              {one.citation !== null && (
                <Text size="xs" c="dimmed">
                  {one.citation}
                </Text>
              )}
            </div>
          ))}
        </div>
      </section>
      <section aria-label="The patient’s sheet">
        <Title order={2} size="h3" mb="xs">
          The patient’s sheet
        </Title>
        <ul style={{ margin: 0, paddingLeft: 20 }}>
          {sheet.map((text) => (
            <li key={text}>
              <Text size="sm">{text}</Text>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
