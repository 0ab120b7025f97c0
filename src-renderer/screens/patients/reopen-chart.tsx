// After a lock or a new sign-in a chart must be opened again with two identifiers: asked here, on the spot.

import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { queryClient, useRead } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { href, paths } from '../../paths.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, LoadingRows } from '../../ui/list-states.tsx'
import { ConfirmIdentity } from './confirm-identity.tsx'

/** Asks for the identifiers when the patient is among the last ones; else leads to the search. */
export function ReopenChart({ patientId }: { readonly patientId: string }) {
  const recent = useRead('patients.recent', {})
  const [isAsking, setAsking] = useState(true)
  const hit = recent.data?.find((one) => one.id === patientId)
  useActions('Closed chart', [
    {
      id: 'confirm',
      label: 'Confirm the person and open the chart',
      keys: 'O',
      run: () => setAsking(true),
      disabledReason: hit === undefined ? 'Find the patient first (F2)' : null,
    },
  ])
  if (recent.isPending) return <LoadingRows />
  return (
    <EmptyState
      title="This chart is closed"
      action={
        <Stack gap="xs" align="center">
          {hit !== undefined && (
            <ActionButton keys="O" disabledReason={null} onClick={() => setAsking(true)}>
              Confirm the person
            </ActionButton>
          )}
          <Button component="a" variant="default" href={href(paths.patients())}>
            Find another patient
          </Button>
        </Stack>
      }
    >
      <Text span inherit>
        It was closed by a lock or by a new sign-in. Two identifiers open it again.
      </Text>
      {isAsking && hit !== undefined && (
        <ConfirmIdentity
          hit={hit}
          confirmed={[]}
          onClose={() => setAsking(false)}
          onOpened={() => void queryClient.invalidateQueries()}
        />
      )}
    </EmptyState>
  )
}
