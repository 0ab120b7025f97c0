// The answer: figures, the publication's word, the working, what is missing, and the source.

import { Badge, Group, Stack, Text } from '@mantine/core'
import { AppError } from '../../../src-main/contract/errors.ts'
import type { CalculationView, CalculatorView } from '../../../src-main/contract/knowledge.ts'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { figuresOf, needsOf } from './calculation-words.ts'
import classes from './calculators.module.css'

interface Props {
  readonly calculator: CalculatorView
  /** Null while it is worked out, or where a field cannot be used. */
  readonly answer: CalculationView | null
  readonly error: unknown
}

/** The right half of the screen. */
export function CalculationPanel({ calculator, answer, error }: Props) {
  const isFieldError = error instanceof AppError && error.kind === 'invalid-input'
  return (
    <section className={classes.answer} aria-label="Answer" aria-live="polite">
      <Stack gap="xs">
        {error !== null && !isFieldError && <ErrorPanel error={error} />}
        {isFieldError && <Text size="sm">Look at the marked field.</Text>}
        {answer !== null && <Worked calculator={calculator} answer={answer} />}
        <Text size="xs" c="dimmed">
          {calculator.citation}
        </Text>
      </Stack>
    </section>
  )
}

function Worked({
  calculator,
  answer,
}: {
  readonly calculator: CalculatorView
  readonly answer: CalculationView
}) {
  if (answer.cannotTell !== undefined)
    return (
      <>
        <Text fw={600}>Cannot tell yet. It needs:</Text>
        <ul>
          {needsOf(calculator, answer).map((need) => (
            <li key={need}>
              <Text size="sm" span>
                {need}
              </Text>
            </li>
          ))}
        </ul>
      </>
    )
  const figures = figuresOf(answer)
  return (
    <>
      {figures.map(({ name, figure }) => (
        <Group key={name ?? 'value'} gap="sm" align="baseline" justify="space-between">
          {name !== null && <Text size="sm">{name}</Text>}
          <Text className="figures" fw={700} fz={figures.length === 1 ? 28 : 18}>
            {figure}
          </Text>
        </Group>
      ))}
      {answer.grade != null && (
        <Badge variant="light" size="lg" tt="none">
          {answer.grade}
        </Badge>
      )}
      {answer.basis != null && <Text size="sm">{answer.basis}</Text>}
    </>
  )
}
