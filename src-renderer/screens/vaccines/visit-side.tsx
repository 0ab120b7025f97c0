// Beside the forecast: where the visit stands, what to heed, the standing order in words, and the papers.

import { Group, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import type { VaccineVisitView } from '../../../src-main/contract/immunizations.ts'
import { formatCode } from '../../format.ts'
import type { Action } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './vaccines.module.css'

interface Props {
  readonly view: VaccineVisitView
  readonly unasked: number
  /** The marked group. */
  readonly group: string | null
  readonly actions: readonly Action[]
  readonly messageId: string | null
  readonly lacks: readonly string[]
}

const paperLabels: Readonly<Record<string, string>> = {
  message: 'Message (VXU)',
  'key-in': 'Key-in sheet',
  record: 'Wallet record',
  'record-file': 'Record as PDF',
  form: 'Questions form',
}

/** The parts. */
export function VisitSide({ view, unasked, group, actions, messageId, lacks }: Props) {
  const { consent, orders, precautions, on } = view
  const byId = (id: string) => actions.find((one) => one.id === id)
  const given = view.doses.filter(({ day, source }) => day === on && source === 'given')
  const order = orders.filter((one) => one.group === group)
  const stopped =
    view.forecast.kind === 'forecast'
      ? view.forecast.groups.filter(({ state }) => state === 'contraindicated')
      : []
  return (
    <>
      <Section title="Today’s visit">
        {stopped.length > 0 && (
          <div className={`${lines.note} ${classes.stop}`} role="alert">
            <strong>Do not give:</strong> {stopped.map((one) => one.group).join(', ')}. The list
            says why.
          </div>
        )}
        <ul className={lines.list}>
          <Stage isDone={unasked === 0} action={byId('ask')}>
            {unasked === 0 ? 'Questions: all asked' : `Questions: ${unasked} not asked yet`}
          </Stage>
          <Stage isDone={consent !== null} action={byId('consent')}>
            {consent === null
              ? 'Consent: nobody has agreed yet'
              : `Consent: ${formatCode(consent.by)}${consent.name === null ? '' : ` (${consent.name})`}, ${consent.method}`}
            {consent !== null && (
              <span className={classes.sub}>
                Registry:{' '}
                {view.registrySharing === null
                  ? 'sharing not asked'
                  : view.registrySharing === 'yes'
                    ? 'sharing agreed'
                    : 'does not want to share'}
              </span>
            )}
          </Stage>
          <Stage isDone={given.length > 0} action={byId('refuse')}>
            {given.length === 0
              ? 'Dose: scan the carton, or S'
              : `Given: ${given.map(({ text }) => text).join(', ')}`}
            {view.refusals
              .filter(({ day }) => day === on)
              .map((one) => (
                <span key={one.group} className={classes.sub}>
                  Not given: {one.group} ({formatCode(one.reason).toLowerCase()})
                </span>
              ))}
          </Stage>
        </ul>
      </Section>
      {precautions.length > 0 && (
        <Section title="To heed" count={precautions.length}>
          <ul className={lines.list}>
            {precautions.map((one) => (
              <li key={one} className={lines.item}>
                {one}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section title={group === null ? 'Standing order' : `Standing order: ${group}`}>
        {order.length === 0 ? (
          <div className={`${lines.note} ${classes.quiet}`}>
            None in force. A dose then needs a prescription of its own.
          </div>
        ) : (
          order.map((one) => (
            <div key={one.id} className={lines.block}>
              <Text size="sm" fw={600}>
                {one.title}
              </Text>
              <Text size="sm" className={classes.order ?? ''}>
                {one.text}
              </Text>
            </div>
          ))
        )}
      </Section>
      <Section title="Paper and registry">
        <Group gap={4} p="xs">
          {Object.entries(paperLabels).map(([id, label]) => {
            const action = byId(id)
            return action === undefined ? null : (
              <ActionButton
                key={id}
                variant="subtle"
                keys={action.keys}
                disabledReason={null}
                onClick={action.run}
              >
                {label}
              </ActionButton>
            )
          })}
        </Group>
        {lacks.length > 0 && (
          <div className={lines.note} role="status">
            No message yet. The registry asks for: {lacks.join(', ')}.
          </div>
        )}
        {messageId !== null && lacks.length === 0 && (
          <div className={`${lines.note} ${classes.quiet}`} role="status">
            Message {messageId} is made. Its answer is read under Vaccines (Alt Z).
          </div>
        )}
      </Section>
    </>
  )
}

const stageLabels: Readonly<Record<string, string>> = {
  ask: 'Ask',
  consent: 'Consent',
  refuse: 'Not given',
}

function Stage({
  isDone,
  action,
  children,
}: {
  readonly isDone: boolean
  readonly action?: Action | undefined
  readonly children: React.ReactNode
}) {
  return (
    <li className={lines.item}>
      {isDone ? (
        <IconCircleCheck size="1.15em" className={classes.done ?? ''} aria-label="Done" />
      ) : (
        <IconCircleDashed size="1.15em" className={classes.quiet ?? ''} aria-label="Open" />
      )}
      <span className={lines.grow}>{children}</span>
      {action !== undefined && (
        <ActionButton
          variant="subtle"
          keys={action.keys}
          disabledReason={action.disabledReason ?? null}
          onClick={action.run}
        >
          {stageLabels[action.id]}
        </ActionButton>
      )}
    </li>
  )
}
