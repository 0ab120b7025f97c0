// Parts of an open claim: lines, codes, life with remittances, and the record in the program's words.

import { Table, Text, Title } from '@mantine/core'
import type {
  ClaimDraftView,
  ClaimEventView,
  ClaimPaymentView,
  DurView,
  FilledRecordView,
} from '../../../src-main/contract/claims.ts'
import { formatCents, formatDay } from '../../format.ts'
import { stateTitles } from './claim-words.ts'
import classes from './claims.module.css'

/** Codes, units and amounts, with what only a person can judge. */
export function ClaimLines({ draft }: { readonly draft: ClaimDraftView }) {
  const asks = [
    ...draft.checks.filter(({ answer }) => answer === 'ask').map(({ because }) => because),
    ...draft.limits.filter(({ answer }) => answer !== 'reached').map(({ because }) => because),
  ]
  return (
    <section aria-label="Lines">
      <Title order={3}>Lines</Title>
      <Table className={classes.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Code</Table.Th>
            <Table.Th>Modifiers</Table.Th>
            <Table.Th>Units</Table.Th>
            <Table.Th>Amount</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {draft.lines.map((line, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no id and never change places
            <Table.Tr key={place}>
              <Table.Td>{line.code ?? 'no code on file'}</Table.Td>
              <Table.Td>{line.modifiers.join(', ') || 'none'}</Table.Td>
              <Table.Td className="figures">{line.units}</Table.Td>
              <Table.Td className="figures">{formatCents(line.cents)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {draft.lines.length === 0 && (
        <Text size="sm" c="dimmed">
          No line can be priced yet.
        </Text>
      )}
      <Text size="sm">
        Diagnoses: {draft.diagnoses.length === 0 ? 'none coded' : draft.diagnoses.join(', ')}
      </Text>
      {asks.map((ask) => (
        <Text key={ask} size="sm" c="dimmed">
          {ask}
        </Text>
      ))}
    </section>
  )
}

/** DUR/PPS codes of each problem. */
export function Dur({ dur }: { readonly dur: readonly DurView[] }) {
  if (dur.length === 0) return null
  return (
    <section aria-label="DUR/PPS codes">
      <Title order={3}>DUR/PPS codes</Title>
      {dur.map((one) => (
        <Text key={one.problemId} size="sm">
          {one.problem}: {one.reason ?? 'no reason'} / {one.service ?? 'no service'} /{' '}
          {one.result ?? 'no result'}{' '}
          <span className={classes.dim}>
            {one.isSettled
              ? 'settled'
              : one.missing.length === 0
                ? 'proposed'
                : `proposed; not recorded: ${one.missing.join(', ')}`}
          </span>
        </Text>
      ))}
    </section>
  )
}

/** What became of it, oldest first, with the remittances. */
export function ClaimLife({
  events,
  payments,
}: {
  readonly events: readonly ClaimEventView[]
  readonly payments: readonly ClaimPaymentView[]
}) {
  return (
    <section aria-label="History">
      <Title order={3}>History</Title>
      {events.map((event) => (
        <Text key={`${event.at}${event.state}`} size="sm">
          {formatDay(event.onDay)} · {stateTitles[event.state]}
          {event.reason === null ? '' : `: ${event.reason}`}{' '}
          <span className={classes.dim}>{event.by}</span>
        </Text>
      ))}
      {payments.map((one) => (
        <Text key={one.id} size="sm">
          {formatDay(one.onDay)} · {paymentWords(one)}
          {one.remittance === null ? '' : `, ${one.remittance}`}{' '}
          <span className={classes.dim}>{one.by}</span>
        </Text>
      ))}
    </section>
  )
}

function paymentWords({ kind, cents, reasonCode, reason }: ClaimPaymentView): string {
  const why = [reasonCode, reason].filter((one) => one !== null).join(' ')
  switch (kind) {
    case 'payment':
      return `Remittance: ${formatCents(cents)} paid${why === '' ? '' : ` (${why})`}`
    case 'denial':
      return `Remittance: nothing paid${why === '' ? '' : ` (${why})`}`
    case 'taken-back':
      return `Remittance: ${formatCents(cents)} taken back`
  }
}

/** The encounter as the program names it. */
export function Record({ record }: { readonly record: FilledRecordView }) {
  return (
    <section aria-label={record.title}>
      <Title order={3}>{record.title}</Title>
      {record.groups.map((group) => (
        <div key={`${group.of}${group.id}`}>
          {group.of !== 'encounter' && <div className={classes.group}>{group.title}</div>}
          {group.fields.map(({ label, value }) => (
            <div key={label} className={classes.pair}>
              <span className={classes.dim}>{label}</span>
              <span className={classes.value}>
                {value ?? <span className={classes.dim}>not recorded</span>}
              </span>
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
