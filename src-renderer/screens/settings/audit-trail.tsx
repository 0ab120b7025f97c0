// The audit trail: who did what, when. Each entry is chained to the one before; "verify" proves it.

import { Alert, Table, Text } from '@mantine/core'
import { IconShieldCheck, IconShieldX } from '@tabler/icons-react'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import type { OutputOf } from '../../../src-main/contract/client.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCode, formatInstant } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { Section } from '../../ui/section.tsx'

/** The panel. */
export function AuditTrail({ mayRead }: { readonly mayRead: boolean }) {
  if (!mayRead) {
    return (
      <EmptyState title="Owners and pharmacists read the trail">
        Ask one of them to sign in.
      </EmptyState>
    )
  }
  return <Trail />
}

function Trail() {
  const read = useRead('audit.list', { limit: 1000 })
  const verify = useCommand('audit.verify', { isQuiet: true })
  const reason = verify.isPending ? 'Checking every entry' : null
  const run = () => verify.mutate({})
  useActions('Audit trail', [
    { id: 'verify', label: 'Verify the audit trail', keys: 'V', run, disabledReason: reason },
  ])
  return (
    <Section
      title="Audit trail"
      {...(read.data === undefined ? {} : { count: read.data.length })}
      actions={
        <ActionButton keys="V" disabledReason={reason} loading={verify.isPending} onClick={run}>
          Verify
        </ActionButton>
      }
    >
      {verify.isError && <ErrorPanel error={verify.error} />}
      {verify.data !== undefined && <Verdict report={verify.data} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {read.isPending && <LoadingRows rows={10} />}
      {read.data?.length === 0 && <EmptyState title="Nothing recorded yet" />}
      {read.data !== undefined && read.data.length > 0 && <Entries entries={read.data} />}
    </Section>
  )
}

function Verdict({ report }: { readonly report: OutputOf<'audit.verify'> }) {
  const isWhole = report.integrity === 'ok' && report.audit.isIntact
  return (
    <Alert
      m="sm"
      variant="light"
      color={isWhole ? 'pine' : 'red'}
      icon={isWhole ? <IconShieldCheck aria-hidden /> : <IconShieldX aria-hidden />}
      role="status"
    >
      {isWhole
        ? `Whole: ${report.audit.entries.toLocaleString('en-US')} entries, none changed or missing. The chart file is sound.`
        : `Not whole. ${report.integrity === 'ok' ? '' : 'The chart file is damaged. '}${
            report.audit.brokenAt === null
              ? ''
              : `The trail breaks at entry ${report.audit.brokenAt}.`
          } Keep this computer as it is and restore a backup beside it.`}
    </Alert>
  )
}

function Entries({ entries }: { readonly entries: OutputOf<'audit.list'> }) {
  const scroller = useRef<HTMLDivElement>(null)
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 31,
    overscan: 20,
  })
  const items = rows.getVirtualItems()
  const first = items[0]?.start ?? 0
  const last = rows.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <section
      ref={scroller}
      style={{ maxHeight: '60vh', overflow: 'auto' }}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1)
      tabIndex={0}
      aria-label="Entries"
    >
      <Table stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>No.</Table.Th>
            <Table.Th w={190}>When</Table.Th>
            <Table.Th>Who</Table.Th>
            <Table.Th>What</Table.Th>
            <Table.Th>Patient</Table.Th>
            <Table.Th>Outcome</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {first > 0 && <tr aria-hidden style={{ height: first }} />}
          {items.map(({ index }) => {
            const one = entries[index]
            return one === undefined ? null : (
              <Table.Tr key={one.seq}>
                <Table.Td className="figures">{one.seq}</Table.Td>
                <Table.Td className="figures">{formatInstant(one.at)}</Table.Td>
                <Table.Td>{one.user ?? 'nobody signed in'}</Table.Td>
                <Table.Td>
                  {formatCode(one.action)}
                  <Text span size="xs" c="dimmed">
                    {' '}
                    {one.call}
                  </Text>
                </Table.Td>
                <Table.Td>{one.patientName ?? ''}</Table.Td>
                <Table.Td>{one.outcome}</Table.Td>
              </Table.Tr>
            )
          })}
          {last > 0 && <tr aria-hidden style={{ height: last }} />}
        </Table.Tbody>
      </Table>
    </section>
  )
}
