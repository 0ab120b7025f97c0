// Standing orders and the editions of information statements that the store has.

import type { StandingOrderView, StatementView } from '../../../src-main/contract/vaccine-store.ts'
import { formatDay } from '../../format.ts'
import type { Action } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import uiClasses from '../../ui/ui.module.css'
import classes from './vaccines.module.css'

interface OrdersProps {
  readonly orders: readonly StandingOrderView[]
  readonly add: Action
  readonly onOpen: (order: StandingOrderView) => void
}

/** Standing orders; Enter opens one. */
export function OrdersPart({ orders, add, onOpen }: OrdersProps) {
  return (
    <Section
      title="Standing orders"
      count={orders.length}
      actions={
        <ActionButton
          variant="subtle"
          keys={add.keys}
          disabledReason={add.disabledReason ?? null}
          onClick={add.run}
        >
          Add
        </ActionButton>
      }
    >
      {orders.length === 0 && (
        <div className={`${lines.note} ${classes.quiet}`}>
          None yet. Type the text that your prescriber signed.
        </div>
      )}
      <ul className={lines.list}>
        {orders.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton rowId={one.id} onChosen={() => undefined} onOpen={() => onOpen(one)}>
                <strong>{one.title}</strong>
              </RowButton>
              <span className={classes.sub}>
                {one.group} ·{' '}
                {one.signedOn === null ? 'not signed' : `signed ${formatDay(one.signedOn)}`}
                {one.validUntil !== null && ` · until ${formatDay(one.validUntil)}`}
              </span>
            </span>
            <span
              className={`${uiClasses.badge} ${one.isInForce ? uiClasses.good : uiClasses.warn}`}
            >
              {one.isInForce ? 'in force' : 'not in force'}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

interface StatementsProps {
  readonly statements: readonly StatementView[]
  readonly add: Action
}

/** The newest edition of each statement. */
export function StatementsPart({ statements, add }: StatementsProps) {
  return (
    <Section
      title="Information statements"
      count={statements.length}
      actions={
        <ActionButton variant="subtle" keys={add.keys} disabledReason={null} onClick={add.run}>
          New edition
        </ActionButton>
      }
    >
      {statements.length === 0 && (
        <div className={`${lines.note} ${classes.quiet}`}>
          No edition is on file: look each up at the CDC and save its date.
        </div>
      )}
      <ul className={lines.list}>
        {statements.map((one) => (
          <li key={`${one.group}${one.title}`} className={lines.item}>
            <span className={lines.grow}>
              {one.title}
              <span className={classes.sub}>
                {one.group} · looked up {formatDay(one.lookedUpOn)}
              </span>
            </span>
            <span className="figures">{formatDay(one.editionOn)}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
