// First step: the patient's own goal, allergies when nobody asked, then the list line by line.

import { Group, Text, Textarea } from '@mantine/core'
import { IconQuoteFilled } from '@tabler/icons-react'
import { useState } from 'react'
import { useCommand } from '../../client.ts'
import { AllergyForm } from '../../forms/chart-forms.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useIsTight } from '../../ui/tight.ts'
import classes from './lines.module.css'
import { ReconcileGrid } from './reconcile/reconcile-grid.tsx'
import layout from './review.module.css'
import { focusFirstLine } from './review-focus.ts'
import { useReviewField } from './review-header.tsx'
import { useReviewWork } from './review-work.tsx'
import { SinceLastNote } from './sweep/since-last-note.tsx'

/** The step. */
export function ReviewCollect() {
  const { review } = useReviewWork()
  return (
    <div className={layout.panel}>
      <div className={classes.collectTop}>
        <Goal />
        <SinceLastNote since={review.sinceLast} />
        {review.chart.allergies.kind === 'not-asked' && <AllergyPrompt />}
      </div>
      <ReconcileGrid />
    </div>
  )
}

function Goal() {
  const { lockedReason } = useReviewWork()
  const goal = useReviewField('patientGoal')
  const isTight = useIsTight()
  const label = 'What matters most to the patient, in their own words (Enter goes to the list)'
  return (
    <Textarea
      {...(isTight ? { 'aria-label': label } : { label })}
      placeholder={
        isTight
          ? 'What matters most to the patient, in their own words'
          : 'What would you like your medicines to do for you?'
      }
      leftSection={<IconQuoteFilled size="1em" aria-hidden />}
      autosize
      minRows={1}
      maxRows={3}
      maxLength={4000}
      readOnly={lockedReason !== null}
      value={goal.value ?? ''}
      error={goal.problem}
      onChange={(event) => goal.change(event.currentTarget.value)}
      onBlur={goal.leave}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.shiftKey) return
        event.preventDefault()
        focusFirstLine()
      }}
      data-field="patientGoal"
      data-first-field
    />
  )
}

function AllergyPrompt() {
  const { review, lockedReason } = useReviewWork()
  const [isAdding, setIsAdding] = useState(false)
  const noneKnown = useCommand('allergies.noneKnown')
  const patientId = review.patientId
  const setNone = () => noneKnown.mutate({ patientId })
  useActions('Allergies', [
    {
      id: 'allergies-none',
      label: 'Asked: no known allergies',
      keys: 'N',
      run: setNone,
      disabledReason: lockedReason,
    },
    {
      id: 'allergies-add',
      label: 'Add an allergy',
      keys: 'L',
      run: () => setIsAdding(true),
      disabledReason: lockedReason,
    },
  ])
  return (
    <section className={classes.prompt} aria-label="Allergies">
      <Text size="sm" fw={600}>
        Nobody has asked about allergies yet.
      </Text>
      <Group gap="xs" wrap="nowrap">
        <ActionButton variant="default" keys="N" disabledReason={lockedReason} onClick={setNone}>
          None known
        </ActionButton>
        <ActionButton
          variant="default"
          keys="L"
          disabledReason={lockedReason}
          onClick={() => setIsAdding(true)}
        >
          Add an allergy
        </ActionButton>
      </Group>
      {isAdding && <AllergyForm patientId={patientId} onClose={() => setIsAdding(false)} />}
    </section>
  )
}
