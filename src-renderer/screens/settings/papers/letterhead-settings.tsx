// The store's own head of a page: what is in use, its change with a sample beside it, and earlier versions.

import { Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { LetterheadView } from '../../../../src-main/contract/letterhead.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { formatInstant } from '../../../format.ts'
import { useActions } from '../../../keys.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { Section } from '../../../ui/section.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { LetterheadForm, partWords } from './letterhead-form.tsx'

/** The part; E changes the head, H shows earlier ones. */
export function LetterheadSettings() {
  const read = useRead('letterhead.versions', {})
  const user = useSession().data?.user ?? null
  const [dialog, setDialog] = useState<'change' | 'versions' | null>(null)
  const versions = read.data ?? []
  const [current = null] = versions
  const mayChange = user?.role === 'owner' || user?.role === 'pharmacist'
  const reason = mayChange ? null : 'The owner or a pharmacist changes the letterhead'
  const noVersions = current === null ? 'There is no letterhead yet' : null
  const close = () => setDialog(null)
  useActions('Letterhead', [
    {
      id: 'letterhead-change',
      label: 'Change the letterhead',
      keys: 'E',
      run: () => setDialog('change'),
      disabledReason: reason,
    },
    {
      id: 'letterhead-versions',
      label: 'Earlier letterheads',
      keys: 'H',
      run: () => setDialog('versions'),
      disabledReason: noVersions,
    },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={3} />
  return (
    <Section
      title="Letterhead"
      actions={
        <>
          <ActionButton
            variant="subtle"
            keys="H"
            disabledReason={noVersions}
            onClick={() => setDialog('versions')}
          >
            Earlier
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="E"
            disabledReason={reason}
            onClick={() => setDialog('change')}
          >
            {current === null ? 'Set up' : 'Change'}
          </ActionButton>
        </>
      }
    >
      <Stack gap={4} p="sm" maw={760}>
        <Text size="sm" c="dimmed">
          Stands on the first page of every paper that has a head. Papers that were issued before
          keep the head of their day.
        </Text>
        {current === null ? (
          <Text size="sm">None yet: papers carry the name and telephone number of the store.</Text>
        ) : (
          <VersionWords version={current} />
        )}
      </Stack>
      {dialog === 'change' && <LetterheadForm current={current} onClose={close} />}
      {dialog === 'versions' && (
        <Versions versions={versions} disabledReason={reason} onClose={close} />
      )}
    </Section>
  )
}

function VersionWords({ version }: { readonly version: LetterheadView }) {
  const { lines, sections, logoId, at, by } = version
  const parts = [
    logoId === null ? 'No logo' : 'Logo',
    ...sections.map((section) => partWords[section]),
  ]
  return (
    <div>
      <Text size="sm">{parts.join(', ')}</Text>
      {lines.map((line) => (
        <Text size="sm" key={line} fs="italic">
          {line}
        </Text>
      ))}
      <Text size="xs" c="dimmed">
        Saved {formatInstant(at)}, {by}
      </Text>
    </div>
  )
}

/** The number keys put a version back. */
function Versions({
  versions,
  disabledReason,
  onClose,
}: {
  readonly versions: readonly LetterheadView[]
  readonly disabledReason: string | null
  readonly onClose: () => void
}) {
  const restore = useCommand('letterhead.restore')
  const earlier = versions.slice(1, 10)
  const reason = restore.isPending ? 'One moment' : disabledReason
  const putBack = ({ id }: LetterheadView) =>
    restore.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone('The earlier letterhead is in use again.')
          onClose()
        },
      },
    )
  return (
    <SidePanel
      title="Earlier letterheads"
      size="md"
      onClose={onClose}
      actions={earlier.map((version, place) => ({
        id: `restore-${place + 1}`,
        label: `Put letterhead ${place + 1} back`,
        keys: String(place + 1),
        run: () => putBack(version),
        disabledReason: reason,
      }))}
    >
      <Stack gap="md">
        {earlier.length === 0 && (
          <EmptyState title="No earlier letterhead">The one in use is the first.</EmptyState>
        )}
        {earlier.map((version, place) => (
          <Group key={version.id} justify="space-between" align="flex-start" wrap="nowrap">
            <VersionWords version={version} />
            <ActionButton
              size="compact-sm"
              variant="default"
              keys={String(place + 1)}
              disabledReason={reason}
              onClick={() => putBack(version)}
            >
              Put back
            </ActionButton>
          </Group>
        ))}
      </Stack>
    </SidePanel>
  )
}
