// Inside a review: the services that are held in it, what is open of them, and the way back to their questions.

import { Text } from '@mantine/core'
import type { ReviewView } from '../../../src-main/contract/reviews.ts'
import { useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import note from '../vaccines/vaccines.module.css'

/** One line for the services of this review; none without one. */
export function ServicesNote({ review }: { readonly review: ReviewView }) {
  const go = useGo()
  const lines = useRead('services.ofReview', { reviewId: review.id }).data ?? []
  const target = lines.find(({ answered, questions }) => answered < questions) ?? lines[0]
  const run = () =>
    go(target === undefined ? paths.services(review.patientId) : paths.serviceVisit(target.id))
  useActions('Services', [
    {
      id: 'services',
      label: target === undefined ? 'Clinical services' : `Questions of ${target.title}`,
      keys: 'shift+S',
      run,
    },
  ])
  return (
    <section className={note.dueNote} aria-label="Services">
      <Text size="sm">
        <strong>Services:</strong>{' '}
        {lines.length === 0
          ? 'none in this review'
          : lines
              .map(({ title, answered, questions }) => `${title} ${answered} of ${questions}`)
              .join(' · ')}
      </Text>
      <ActionButton
        className={note.choice ?? ''}
        variant="subtle"
        size="compact-sm"
        keys="shift+S"
        disabledReason={null}
        onClick={run}
      >
        Questions
      </ActionButton>
    </section>
  )
}
