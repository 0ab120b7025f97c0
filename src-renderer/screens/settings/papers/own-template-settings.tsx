// What the store makes of its papers: one row for each, what differs from the shipped one, and earlier versions.

import { Group, Stack, Table, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type {
  OwnTemplateVersion,
  OwnTemplateView,
} from '../../../../src-main/contract/own-templates.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { formatInstant } from '../../../format.ts'
import { useActions } from '../../../keys.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { Section } from '../../../ui/section.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { OwnTemplateForm } from './own-template-form.tsx'

/** The part; J and K mark a paper, T changes it, V shows its earlier versions. */
export function OwnTemplateSettings() {
  const read = useRead('ownTemplates.list', {})
  const user = useSession().data?.user ?? null
  const [place, setPlace] = useState(0)
  const [dialog, setDialog] = useState<'change' | 'versions' | null>(null)
  const papers = read.data ?? []
  const paper = papers[place] ?? null
  const mayChange = user?.role === 'owner' || user?.role === 'pharmacist'
  const reason = !mayChange
    ? 'The owner or a pharmacist changes papers'
    : paper === null
      ? 'One moment'
      : null
  const noVersions = (paper?.versions.length ?? 0) === 0 ? 'This paper is as shipped' : null
  const move = (by: number) => setPlace((now) => Math.max(0, Math.min(papers.length - 1, now + by)))
  const close = () => setDialog(null)
  useActions('Papers of the store', [
    { id: 'next-paper', label: 'Next paper', keys: 'J', run: () => move(1) },
    { id: 'previous-paper', label: 'Previous paper', keys: 'K', run: () => move(-1) },
    {
      id: 'change-paper',
      label: 'Change this paper',
      keys: 'T',
      run: () => setDialog('change'),
      disabledReason: reason,
    },
    {
      id: 'paper-versions',
      label: 'Earlier versions of this paper',
      keys: 'V',
      run: () => setDialog('versions'),
      disabledReason: noVersions,
    },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={7} />
  return (
    <Section
      title="Sections and texts"
      actions={
        <>
          <ActionButton variant="subtle" keys="J" disabledReason={null} onClick={() => move(1)}>
            Next
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="V"
            disabledReason={noVersions}
            onClick={() => setDialog('versions')}
          >
            Earlier
          </ActionButton>
          <ActionButton
            variant="subtle"
            keys="T"
            disabledReason={reason}
            onClick={() => setDialog('change')}
          >
            Change
          </ActionButton>
        </>
      }
    >
      <Table verticalSpacing={6} aria-label="Papers of the store">
        <Table.Tbody>
          {papers.map((one, at) => (
            <Table.Tr
              key={one.template}
              bg={at === place ? 'var(--mantine-color-default-hover)' : 'transparent'}
            >
              <Table.Td w={240}>
                <UnstyledButton
                  onClick={() => setPlace(at)}
                  aria-current={at === place ? 'true' : undefined}
                  fz="sm"
                  fw={at === place ? 600 : 400}
                >
                  {one.title}
                </UnstyledButton>
              </Table.Td>
              <Table.Td>
                <VersionWords paper={one} version={one.versions[0] ?? null} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {dialog === 'change' && paper !== null && <OwnTemplateForm paper={paper} onClose={close} />}
      {dialog === 'versions' && paper !== null && (
        <Versions paper={paper} disabledReason={reason} onClose={close} />
      )}
    </Section>
  )
}

/** How a version differs from the shipped paper; null: it is the shipped one. */
function VersionWords({
  paper,
  version,
}: {
  readonly paper: OwnTemplateView
  readonly version: OwnTemplateVersion | null
}) {
  if (version === null)
    return (
      <Text size="sm" c="dimmed">
        As shipped
      </Text>
    )
  const { hidden, opening, closing, at, by } = version
  const titles = hidden.map((id) => paper.sections.find((one) => one.id === id)?.title ?? id)
  const texts = [opening, closing].filter((text) => text !== null)
  return (
    <div>
      <Text size="sm">
        {titles.length > 0
          ? `Without: ${titles.join(', ')}`
          : texts.length === 0
            ? 'As shipped'
            : 'Every section'}
      </Text>
      {texts.map((text) => (
        <Text size="sm" key={text} fs="italic">
          {text}
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
  paper,
  disabledReason,
  onClose,
}: {
  readonly paper: OwnTemplateView
  readonly disabledReason: string | null
  readonly onClose: () => void
}) {
  const restore = useCommand('ownTemplates.restore')
  const earlier = paper.versions.slice(1, 10)
  const reason = restore.isPending ? 'One moment' : disabledReason
  const putBack = ({ id }: OwnTemplateVersion) =>
    restore.mutate(
      { id },
      {
        onSuccess: () => {
          notifyDone('The earlier version is in use again.')
          onClose()
        },
      },
    )
  return (
    <SidePanel
      title={`Earlier: ${paper.title}`}
      size="md"
      onClose={onClose}
      actions={earlier.map((version, place) => ({
        id: `restore-${place + 1}`,
        label: `Put version ${place + 1} back`,
        keys: String(place + 1),
        run: () => putBack(version),
        disabledReason: reason,
      }))}
    >
      <Stack gap="md">
        {earlier.length === 0 && (
          <EmptyState title="No earlier version">The one in use is the first.</EmptyState>
        )}
        {earlier.map((version, place) => (
          <Group key={version.id} justify="space-between" align="flex-start" wrap="nowrap">
            <VersionWords paper={paper} version={version} />
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
