// How one prescriber answers: accepted of answered and days to the reply, by kind of problem. Small numbers are said.

import { Table, Text } from '@mantine/core'
import type { ProfileLine } from '../../../src-main/contract/letters.ts'
import { useRead } from '../../client.ts'
import { formatCode, formatCount } from '../../format.ts'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'

/** Fewer answers than this say little: a rule of the house. */
const fewAnswers = 5

interface Props {
  readonly prescriberId: string
  readonly onClose: () => void
}

/** The panel under V. */
export function PrescriberPanel({ prescriberId, onClose }: Props) {
  const profile = useRead('letters.prescriber', { prescriberId })
  return (
    <SidePanel title="How this prescriber answers" size="md" onClose={onClose}>
      {profile.isPending && <LoadingRows rows={3} />}
      {profile.isError && <ErrorPanel error={profile.error} />}
      {profile.data !== undefined && (
        <>
          <Text fw={650}>{profile.data.name}</Text>
          <Text size="sm" c="dimmed" mb="sm">
            {formatCount(profile.data.letters, 'letter')} sent.{' '}
            {fewWords(profile.data.total.answered)}
          </Text>
          {profile.data.lines.length > 0 && (
            <Table>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th>Kind of problem</Table.Th>
                  <Table.Th ta="right">Accepted</Table.Th>
                  <Table.Th ta="right">Days to reply</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {profile.data.lines.map(({ category, ...counts }) => (
                  <Line key={category} title={formatCode(category)} counts={counts} />
                ))}
                <Line title="All" counts={profile.data.total} />
              </Table.Tbody>
            </Table>
          )}
        </>
      )}
    </SidePanel>
  )
}

function fewWords(answered: number): string {
  if (answered === 0) return 'None was answered yet.'
  return answered < fewAnswers
    ? `Only ${formatCount(answered, 'answer')}: too few to judge by.`
    : ''
}

function Line({
  title,
  counts,
}: {
  readonly title: string
  readonly counts: Omit<ProfileLine, 'category'>
}) {
  return (
    <Table.Tr>
      <Table.Td>{title}</Table.Td>
      <Table.Td ta="right" className="figures">
        {counts.accepted} of {counts.answered}
      </Table.Td>
      <Table.Td ta="right" className="figures">
        {counts.medianDays === null ? 'not known' : `${counts.medianDays} (of ${counts.timed})`}
      </Table.Td>
    </Table.Tr>
  )
}
