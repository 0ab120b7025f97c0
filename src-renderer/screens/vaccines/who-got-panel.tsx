// Who got a lot: names, days and telephone numbers, for a recall. The look-up is kept in the trail.

import { Table, Text, TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useCommand } from '../../client.ts'
import { formatBirthDate, formatDay, formatPhone } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'

/** The panel under W; `lot` is the marked one, or blank to ask for any. */
export function WhoGotPanel({
  lot,
  onClose,
}: {
  readonly lot: string
  readonly onClose: () => void
}) {
  const [asked, setAsked] = useState(lot)
  const look = useCommand('vaccineStore.whoGot', { isQuiet: true })
  const { mutate } = look
  const run = () => {
    if (asked.trim() !== '') mutate({ lot: asked })
  }
  useEffect(() => {
    if (lot !== '') mutate({ lot })
  }, [lot, mutate])
  return (
    <SidePanel
      title="Who got this lot"
      onClose={onClose}
      actions={[{ id: 'look', label: 'Look up', keys: 'mod+Enter', run }]}
    >
      <TextInput
        label="Lot"
        description="Blanks, dashes and small letters do not matter"
        data-autofocus
        value={asked}
        maxLength={20}
        onChange={(event) => setAsked(event.currentTarget.value)}
      />
      <ActionButton mt="xs" keys="mod+Enter" disabledReason={null} onClick={run}>
        Look up
      </ActionButton>
      {look.isPending && <LoadingRows rows={3} />}
      {look.isError && <ErrorPanel error={look.error} onRetry={run} />}
      {look.data !== undefined && (
        <>
          <Text size="sm" mt="sm" role="status">
            {look.data.length === 0
              ? 'Nobody on record here got this lot.'
              : `${look.data.length} on record`}
          </Text>
          {look.data.length > 0 && (
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Patient</Table.Th>
                  <Table.Th>Day</Table.Th>
                  <Table.Th>Vaccine</Table.Th>
                  <Table.Th>Phone</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {look.data.map((one) => (
                  <Table.Tr key={`${one.patientId}${one.day}${one.vaccine}`}>
                    <Table.Td>
                      {one.name}, {formatBirthDate(one.birthDate)}
                    </Table.Td>
                    <Table.Td className="figures">{formatDay(one.day)}</Table.Td>
                    <Table.Td>
                      {one.vaccine}
                      {!one.isOfStock && ' (by its words, not from our stock)'}
                    </Table.Td>
                    <Table.Td className="figures">{formatPhone(one.phone)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          )}
        </>
      )}
    </SidePanel>
  )
}
