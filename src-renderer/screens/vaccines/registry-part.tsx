// Messages to the registry that are not accepted yet, and the names by which it knows the store.

import type {
  RegistryMessageView,
  RegistryNames,
} from '../../../src-main/contract/vaccine-store.ts'
import { formatDay } from '../../format.ts'
import { messageStates } from '../../forms/vaccines/message-words.ts'
import type { Action } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import uiClasses from '../../ui/ui.module.css'
import classes from './vaccines.module.css'

interface Props {
  readonly messages: readonly RegistryMessageView[]
  readonly names: RegistryNames
  readonly actions: readonly Action[]
}

const tones: Readonly<Record<RegistryMessageView['state'], string | undefined>> = {
  made: uiClasses.plain,
  accepted: uiClasses.good,
  warned: uiClasses.warn,
  refused: uiClasses.danger,
}

/** The part. */
export function RegistryPart({ messages, names, actions }: Props) {
  return (
    <Section
      title="Registry"
      count={messages.length}
      actions={actions.map((one) => (
        <ActionButton
          key={one.id}
          variant="subtle"
          keys={one.keys}
          disabledReason={one.disabledReason ?? null}
          onClick={one.run}
        >
          {one.label}
        </ActionButton>
      ))}
    >
      <div className={lines.note}>
        {names.facility === ''
          ? 'The name of the store at the registry is not on file: no message can be made. Press Y.'
          : `Known to the registry as ${names.facility}.`}
      </div>
      <ul className={lines.list}>
        {messages.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <span className="figures">{formatDay(one.onDay)}</span>{' '}
              <span className={classes.quiet}>{one.controlId}</span>
              {one.answer !== null && <span className={classes.sub}>{one.answer}</span>}
            </span>
            <span className={`${uiClasses.badge} ${tones[one.state]}`}>
              {messageStates[one.state]}
            </span>
          </li>
        ))}
      </ul>
      {messages.length === 0 && (
        <div className={`${lines.note} ${classes.quiet}`}>
          No message waits. M in a vaccine visit makes one.
        </div>
      )}
    </Section>
  )
}
