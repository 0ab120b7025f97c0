// Two identifiers before a chart opens. Those that the search itself confirmed are ticked already.

import { Alert, Checkbox, Group, Modal, Stack, Text } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import type { Identifier, PatientHit } from '../../../src-main/contract/patients.ts'
import { useCommand } from '../../client.ts'
import { formatBirthDate, formatName, formatPhone } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'

interface Props {
  readonly hit: PatientHit
  readonly confirmed: readonly Identifier[]
  readonly onClose: () => void
  readonly onOpened: () => void
}

/** The dialog. */
export function ConfirmIdentity(props: Props) {
  return (
    <Modal opened onClose={props.onClose} title="Is this the right person?" size="md">
      <Questions {...props} />
    </Modal>
  )
}

function Questions({ hit, confirmed, onClose, onOpened }: Props) {
  const rows: readonly { id: Identifier; label: string; value: string }[] = [
    { id: 'name', label: 'Name', value: formatName(hit) },
    ...(hit.birthDate === null
      ? []
      : [{ id: 'birthDate' as const, label: 'Birth date', value: formatBirthDate(hit.birthDate) }]),
    ...(hit.phone === null
      ? []
      : [{ id: 'phone' as const, label: 'Phone', value: formatPhone(hit.phone) }]),
    ...(hit.addressLine === null
      ? []
      : [{ id: 'address' as const, label: 'Address', value: hit.addressLine }]),
  ]
  const [ticked, setTicked] = useState<readonly Identifier[]>(() =>
    confirmed.filter((id) => rows.some((row) => row.id === id)),
  )
  const open = useCommand('patients.open', { isQuiet: true })
  const reason =
    ticked.length < 2 ? `Confirm ${2 - ticked.length} more` : open.isPending ? 'Opening' : null
  const firstOpen = rows.find((row) => !ticked.includes(row.id))?.id
  const [focused] = useState(reason === null ? 'open' : firstOpen)
  const toggle = (id: Identifier) =>
    setTicked((list) => (list.includes(id) ? list.filter((one) => one !== id) : [...list, id]))
  const go = () => {
    if (reason === null) {
      open.mutate({ patientId: hit.id, confirmed: [...ticked] }, { onSuccess: onOpened })
    }
  }
  useActions(
    'Confirm the person',
    [
      ...rows.map((row, place) => ({
        id: row.id,
        label: `${row.label} confirmed`,
        keys: String(place + 1),
        run: () => toggle(row.id),
      })),
      { id: 'open', label: 'Open the chart', keys: 'Enter', run: go, disabledReason: reason },
    ],
    { isDialog: true },
  )
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        Ask the person. Tick at least two that agree.
      </Text>
      {hit.hasSameName && (
        <Alert color="yellow" variant="light" icon={<IconUsers aria-hidden />} p="xs">
          Another patient has the same name. Check the birth date and the address.
        </Alert>
      )}
      {rows.map((row, place) => (
        <Checkbox
          key={row.id}
          checked={ticked.includes(row.id)}
          onChange={() => toggle(row.id)}
          data-autofocus={focused === row.id || undefined}
          aria-keyshortcuts={String(place + 1)}
          label={
            <>
              <Text span c="dimmed" size="sm" w={84} display="inline-block">
                {row.label}
              </Text>
              <Text span fw={600} className="figures">
                {row.value}
              </Text>
              {confirmed.includes(row.id) && (
                <Text span c="dimmed" size="xs">
                  {' '}
                  given in the search
                </Text>
              )}
            </>
          }
        />
      ))}
      {rows.length < 2 && (
        <Text size="sm">
          Fewer than two identifiers are on record: this chart needs its details first.
        </Text>
      )}
      {open.isError && <ErrorPanel error={open.error} />}
      <Group justify="flex-end">
        <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={onClose}>
          Not this person
        </ActionButton>
        <ActionButton
          keys="Enter"
          disabledReason={reason}
          loading={open.isPending}
          onClick={go}
          data-autofocus={focused === 'open' || undefined}
        >
          Open the chart
        </ActionButton>
      </Group>
    </Stack>
  )
}
