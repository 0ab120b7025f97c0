// Every dose on record, newest first: what it counts for, antigen by antigen, and what was seen after it.

import { Text } from '@mantine/core'
import type { GivenDoseView, VaccineVisitView } from '../../../src-main/contract/immunizations.ts'
import { formatDay } from '../../format.ts'
import type { Action } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import uiClasses from '../../ui/ui.module.css'
import classes from './vaccines.module.css'

interface Props {
  readonly view: VaccineVisitView
  /** Keys of this part. */
  readonly actions: readonly Action[]
  readonly onMark: (doseId: string) => void
  readonly onEvent: (dose: GivenDoseView) => void
}

const labels: Readonly<Record<string, string>> = {
  reported: 'Add',
  event: 'Event',
  void: 'Void',
}

/** The part. */
export function DosesPart({ view, actions, onMark, onEvent }: Props) {
  return (
    <Section
      title="On record"
      count={view.doses.length}
      actions={actions.map(({ id, keys, run, disabledReason }) => (
        <ActionButton
          key={id}
          variant="subtle"
          keys={keys}
          disabledReason={disabledReason ?? null}
          onClick={run}
        >
          {labels[id]}
        </ActionButton>
      ))}
    >
      {view.doses.length === 0 && (
        <div className={`${lines.note} ${classes.quiet}`}>
          None. R adds one from a card; Alt I imports a registry’s answer or another system’s list.
        </div>
      )}
      <ul className={lines.list}>
        {view.doses.map((dose) => (
          <li key={dose.id} className={`${lines.item} ${classes.group}`}>
            <RowButton rowId={dose.id} onChosen={onMark} onOpen={() => onEvent(dose)}>
              <span className={classes.groupLine}>
                <span className="figures">{formatDay(dose.day)}</span>
                <strong>{dose.text}</strong>
              </span>
            </RowButton>
            <span className={classes.sub}>
              {[
                dose.lot === null ? null : `lot ${dose.lot}`,
                dose.source === 'given'
                  ? `given by ${dose.givenBy ?? 'not on record'}`
                  : 'reported',
              ]
                .filter((part) => part !== null)
                .join(' · ')}
            </span>
            <Counts dose={dose} />
            {dose.adverseEvent !== null && (
              <span className={`${uiClasses.badge} ${uiClasses.warn} ${classes.event}`}>
                Seen after it: {dose.adverseEvent}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function Counts({ dose }: { readonly dose: GivenDoseView }) {
  if (dose.counts === null)
    return (
      <Text size="xs" fw={600}>
        Not counted: {dose.cvx === null ? 'no CVX code' : 'it cannot be placed'}
      </Text>
    )
  const bad = dose.counts.filter(({ status }) => status !== 'Valid')
  if (bad.length === 0)
    return (
      <Text size="xs" c="dimmed">
        Counts
      </Text>
    )
  return (
    <>
      {bad.map((one) => (
        <Text key={one.antigen} size="xs" fw={550}>
          {one.antigen}: {one.status ?? 'does not count here'}
          {one.reasons.length > 0 && ` (${one.reasons.join(', ')})`}
          {one.note !== null && `. ${one.note}`}
        </Text>
      ))}
    </>
  )
}
