// Every version of one program of the store's own, newest first; an earlier one is restored by its number.

import { Badge, Group, Stack, Text } from '@mantine/core'
import type { OwnProgramView } from '../../../../src-main/contract/own-programs.ts'
import { notifyDone, useCommand } from '../../../client.ts'
import { formatCents, formatCount, formatInstant } from '../../../format.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'

/** The panel; `reason` says why nothing can be restored. */
export function OwnVersions({
  opened,
  reason,
  onClose,
}: {
  readonly opened: OwnProgramView
  readonly reason: string | null
  readonly onClose: () => void
}) {
  const restore = useCommand('ownPrograms.restore')
  const [newest, ...earlier] = opened.versions
  const run = (version: number) =>
    restore.mutate(
      { program: opened.program, version },
      { onSuccess: () => notifyDone('Written as the newest version; it is in force.') },
    )
  const waits = reason ?? (restore.isPending ? 'One moment' : null)
  const actions = earlier.slice(0, 9).map(({ version }, place) => ({
    id: `restore-${version}`,
    label: `Restore version ${version}`,
    keys: String(place + 1),
    run: () => run(version),
    disabledReason: waits,
  }))
  return (
    <SidePanel
      title={`Versions of ${newest?.definition.name ?? ''}`}
      size="md"
      onClose={onClose}
      actions={actions}
    >
      <Stack gap="md">
        {opened.versions.map((one, place) => (
          <article key={one.version} aria-label={`Version ${one.version}`}>
            <Group gap="xs">
              <Text fw={600}>Version {one.version}</Text>
              {place === 0 && (
                <Badge size="sm" variant="light" color="pine">
                  In force
                </Badge>
              )}
            </Group>
            <Text size="sm">
              {formatCount(one.definition.services.length, 'service')}:{' '}
              {one.definition.services
                .map(({ title, feeCents }) => `${title} ${formatCents(feeCents)}`)
                .join(', ')}
            </Text>
            <Text size="xs" c="dimmed">
              {formatInstant(one.at)}, {one.by ?? 'Pestle'}
              {one.note === null ? '' : ` · ${one.note}`}
            </Text>
            {place > 0 && (
              <ActionButton
                variant="default"
                mt={4}
                keys={place < 10 ? String(place) : null}
                disabledReason={waits}
                onClick={() => run(one.version)}
              >
                Restore
              </ActionButton>
            )}
          </article>
        ))}
      </Stack>
    </SidePanel>
  )
}
