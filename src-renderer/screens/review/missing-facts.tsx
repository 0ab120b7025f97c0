// What a rule lacked, and the way to put each fact into the chart without leaving the review.

import { Anchor, List, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { MedicationView } from '../../../src-main/contract/chart-views.ts'
import {
  type CannotTell,
  factNames,
  inAskedOrder,
  missingWords,
} from '../../../src-main/contract/vocabulary.ts'
import { AllergyForm, ConditionForm, ResultForm } from '../../forms/chart-forms.tsx'
import { MedicationForm } from '../../forms/medication-form.tsx'
import { useActions } from '../../keys.ts'
import { type ChartPart, href, paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useReviewWork } from './review-work.tsx'

type Fact = CannotTell['missing'][number]
type Open = { readonly kind: 'fact'; readonly fact: Fact } | MedicationView | null

const partOf: Readonly<Partial<Record<Fact, ChartPart>>> = {
  medications: 'medications',
  ingredients: 'medications',
  fills: 'medications',
  coverage: 'coverage',
  drugCost: 'coverage',
}

/** Facts that a short form of the chart adds here; the others lead to their part of the chart. */
const withForm: readonly Fact[] = ['conditions', 'allergies', 'observations']

/** The facts that questions of one group wait for, the first asked first; unidentified lines can be written again. */
export function MissingFacts({ questions }: { readonly questions: readonly CannotTell[] }) {
  const { review, lockedReason } = useReviewWork()
  const [open, setOpen] = useState<Open>(null)
  const { patientId } = review
  const close = () => setOpen(null)
  const missing = inAskedOrder(questions.flatMap((question) => question.missing))
  const lines = missing.includes('ingredients')
    ? review.chart.medications.filter((one) => one.isActive && (one.ingredients ?? []).length === 0)
    : []
  const facts = missing.filter((fact) => fact !== 'ingredients' || lines.length === 0)

  const firstFact = facts.find((fact) => withForm.includes(fact)) ?? null
  // The key adds what is asked for first: a name only where no fact with a form comes before it.
  const firstLine = firstFact === null ? (lines[0] ?? null) : null
  const nothing = firstLine === null && firstFact === null
  useActions('What is missing', [
    {
      id: 'missing-add',
      label: 'Add what is missing',
      keys: 'E',
      run: () => {
        if (firstLine !== null) setOpen(firstLine)
        else if (firstFact !== null) setOpen({ kind: 'fact', fact: firstFact })
      },
      disabledReason:
        lockedReason ?? (nothing ? 'This is added in the chart: follow the link' : null),
    },
  ])

  return (
    <section aria-label="What is missing">
      <Stack gap="sm">
        <Title order={3}>What is missing</Title>
        <Text size="sm">
          Rules could not answer, so nothing is said either way:{' '}
          {missing.map(missingWords).join(', ')}.
        </Text>
        <List size="sm" spacing={6} listStyleType="none">
          {facts.map((fact) => (
            <List.Item key={fact}>
              {withForm.includes(fact) ? (
                <ActionButton
                  variant="default"
                  keys={fact === firstFact ? 'E' : null}
                  disabledReason={lockedReason}
                  onClick={() => setOpen({ kind: 'fact', fact })}
                >
                  Add {factNames[fact]}
                </ActionButton>
              ) : (
                <Anchor href={href(paths.chart(patientId, partOf[fact]))}>
                  Add {factNames[fact]} in the chart
                </Anchor>
              )}
            </List.Item>
          ))}
          {lines.map((line) => (
            <List.Item key={line.id}>
              <ActionButton
                variant="default"
                keys={line === firstLine ? 'E' : null}
                disabledReason={lockedReason}
                onClick={() => setOpen(line)}
              >
                Write the exact name of “{line.text}”
              </ActionButton>
            </List.Item>
          ))}
        </List>
      </Stack>
      {open !== null && 'id' in open && (
        <MedicationForm chart={review.chart} medication={open} onClose={close} />
      )}
      {open !== null && 'fact' in open && (
        <FactForm fact={open.fact} patientId={patientId} onClose={close} />
      )}
    </section>
  )
}

function FactForm({
  fact,
  ...rest
}: {
  readonly fact: Fact
  readonly patientId: string
  readonly onClose: () => void
}) {
  if (fact === 'conditions') return <ConditionForm {...rest} />
  if (fact === 'allergies') return <AllergyForm {...rest} />
  return <ResultForm {...rest} />
}
