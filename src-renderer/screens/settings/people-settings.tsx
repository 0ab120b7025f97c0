// Who can sign in and who may sign reviews. The owner adds people at once, without anybody else's help.

import { Badge, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useRead } from '../../client.ts'
import { formatRole } from '../../format.ts'
import { DismissPersonForm } from '../../forms/dismiss-person-form.tsx'
import { PassphraseForm } from '../../forms/passphrase-form.tsx'
import { PinForm, UserForm } from '../../forms/user-form.tsx'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { Section } from '../../ui/section.tsx'
import { ownerOnly } from './owner-only.ts'

/** The panel. */
export function PeopleSettings({ isOwner }: { readonly isOwner: boolean }) {
  const read = useRead('users.list', {})
  const [dialog, setDialog] = useState<'user' | 'pin' | 'passphrase' | 'dismiss' | null>(null)
  const session = useRead('session.state', {})
  const reason = isOwner ? null : ownerOnly
  const others = (read.data ?? []).filter((one) => one.id !== session.data?.user?.id)
  const cannotDismiss = reason ?? (others.length === 0 ? 'There is nobody else' : null)
  useActions('People', [
    {
      id: 'add',
      label: 'Add a person',
      keys: 'N',
      run: () => setDialog('user'),
      disabledReason: reason,
    },
    { id: 'pin', label: 'Change my PIN', keys: 'P', run: () => setDialog('pin') },
    {
      id: 'passphrase',
      label: 'Change my passphrase',
      keys: 'W',
      run: () => setDialog('passphrase'),
    },
    {
      id: 'dismiss',
      label: 'Dismiss a person',
      keys: 'D',
      run: () => setDialog('dismiss'),
      disabledReason: cannotDismiss,
    },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  return (
    <Section
      title="People"
      {...(read.data === undefined ? {} : { count: read.data.length })}
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys="P"
            disabledReason={null}
            onClick={() => setDialog('pin')}
          >
            Change my PIN
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="W"
            disabledReason={null}
            onClick={() => setDialog('passphrase')}
          >
            Change my passphrase
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="D"
            disabledReason={cannotDismiss}
            onClick={() => setDialog('dismiss')}
          >
            Dismiss a person
          </ActionButton>
          <ActionButton keys="N" disabledReason={reason} onClick={() => setDialog('user')}>
            Add a person
          </ActionButton>
        </>
      }
    >
      {read.data === undefined ? (
        <LoadingRows />
      ) : (
        <Table>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Role</Table.Th>
              <Table.Th>NPI</Table.Th>
              <Table.Th>Licence</Table.Th>
              <Table.Th>Signs</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {read.data.map((one) => (
              <Table.Tr key={one.id}>
                <Table.Td fw={600}>
                  {one.name}
                  {one.credential === null ? '' : `, ${one.credential}`}
                  <Text size="xs" c="dimmed">
                    {one.login}
                  </Text>
                </Table.Td>
                <Table.Td>{formatRole(one.role)}</Table.Td>
                <Table.Td className="figures">{one.npi ?? 'none'}</Table.Td>
                <Table.Td>{one.licence ?? 'none'}</Table.Td>
                <Table.Td>
                  {one.maySign ? <Badge variant="light">may sign</Badge> : 'no'}
                  {!one.hasPin && (
                    <Badge color="yellow" variant="light" ml={6}>
                      no PIN
                    </Badge>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {dialog === 'user' && <UserForm onClose={() => setDialog(null)} />}
      {dialog === 'passphrase' && <PassphraseForm onClose={() => setDialog(null)} />}
      {dialog === 'dismiss' && (
        <DismissPersonForm people={others} onClose={() => setDialog(null)} />
      )}
      {dialog === 'pin' && <PinForm onClose={() => setDialog(null)} />}
    </Section>
  )
}
