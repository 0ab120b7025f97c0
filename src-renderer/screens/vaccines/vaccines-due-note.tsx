// Inside a review: which vaccines the schedule asks for today, with the way to the vaccine visit.

import { Text } from '@mantine/core'
import type { DueState, VaccineDue } from '../../../src-main/contract/immunizations.ts'
import { useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useIsTight } from '../../ui/tight.ts'
import classes from './vaccines.module.css'

/** One line; what cannot be told is said too. */
export function VaccinesDueNote({ patientId }: { readonly patientId: string }) {
  const go = useGo()
  const isTight = useIsTight()
  const visit = useRead('immunizations.visit', { patientId })
  const run = () => go(paths.vaccines(patientId))
  useActions('Vaccines', [{ id: 'vaccines', label: 'Vaccine visit', keys: 'Z', run }])
  if (visit.data === undefined) return null
  const { forecast } = visit.data
  const words =
    forecast.kind === 'cannot-tell'
      ? 'cannot tell: no birth date is on record'
      : standingWords(forecast.groups, isTight)
  return (
    <section className={classes.dueNote} aria-label="Vaccines">
      <Text size="sm">
        <strong>Vaccines:</strong> {words}
      </Text>
      <ActionButton
        className={classes.choice ?? ''}
        variant="subtle"
        size="compact-sm"
        keys="Z"
        disabledReason={null}
        onClick={run}
      >
        Visit
      </ActionButton>
    </section>
  )
}

/**
 * What is due by name, at large type by number: one line, and the visit names them. What cannot be given is counted
 * always, because one allergy may speak against many.
 */
function standingWords(groups: readonly VaccineDue[], isCounted: boolean): string {
  const of = (...states: readonly DueState[]) =>
    groups.filter(({ state }) => states.includes(state)).map(({ group }) => group)
  const words = (what: string, names: readonly string[]) =>
    isCounted ? `${names.length} ${what}` : `${what}: ${names.join(', ')}`
  const due = of('past-due', 'due')
  const stopped = of('contraindicated').length
  const untold = of('cannot-tell')
  return [
    due.length === 0 ? 'nothing is due' : words('due', due),
    ...(stopped === 0 ? [] : [`${stopped} contraindicated`]),
    ...(untold.length === 0 ? [] : [words('cannot tell', untold)]),
  ].join(' · ')
}
