// Inside a review: which vaccines the schedule asks for today, with the way to the vaccine visit.

import { Text } from '@mantine/core'
import { useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { inOrder, isForToday, stateWords } from './vaccine-words.ts'
import classes from './vaccines.module.css'

/** One line; what cannot be told is said too. */
export function VaccinesDueNote({ patientId }: { readonly patientId: string }) {
  const go = useGo()
  const visit = useRead('immunizations.visit', { patientId })
  const run = () => go(paths.vaccines(patientId))
  useActions('Vaccines', [{ id: 'vaccines', label: 'Vaccine visit', keys: 'J', run }])
  if (visit.data === undefined) return null
  const { forecast } = visit.data
  const shown = forecast.kind === 'forecast' ? inOrder(forecast.groups).filter(isForToday) : []
  const words =
    forecast.kind === 'cannot-tell'
      ? 'cannot tell: no birth date is on record'
      : shown.length === 0
        ? 'nothing is due today'
        : shown
            .map(({ group, state }) =>
              state === 'due' ? group : `${group} (${stateWords[state]})`,
            )
            .join(', ')
  return (
    <section className={classes.dueNote} aria-label="Vaccines">
      <Text size="sm">
        <strong>Vaccines:</strong> {words}
      </Text>
      <ActionButton variant="subtle" size="compact-sm" keys="J" disabledReason={null} onClick={run}>
        Visit
      </ActionButton>
    </section>
  )
}
