// Records that fit more than one patient: a person decides, side by side. Never merged silently.

import { Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import type { MatchView } from '../../../src-main/contract/imports.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatBirthDate, formatName, formatPhone } from '../../format.ts'
import { ErrorPanel } from '../../ui/list-states.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'

/** The part; nothing when nothing waits. */
export function Matches() {
  const read = useRead('imports.matches', {})
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined || read.data.length === 0) return null
  return (
    <Section title="Who is this? Records that wait for a person" count={read.data.length}>
      <Stack gap={0}>
        {read.data.map((match) => (
          <Match key={match.id} match={match} />
        ))}
      </Stack>
    </Section>
  )
}

function Match({ match }: { readonly match: MatchView }) {
  const decide = useCommand('imports.decideMatch')
  const choose = (patientId: string | null) => decide.mutate({ id: match.id, patientId })
  return (
    <SimpleGrid cols={2} spacing="lg" className={lines.block ?? ''}>
      <div>
        <Text size="xs" c="dimmed" fw={600}>
          In the file
        </Text>
        <Text size="sm">{match.recordText}</Text>
        <Button mt="xs" variant="default" loading={decide.isPending} onClick={() => choose(null)}>
          A new patient
        </Button>
      </div>
      <div>
        <Text size="xs" c="dimmed" fw={600}>
          In the chart
        </Text>
        {match.candidates.map((one) => (
          <Group key={one.id} justify="space-between" wrap="nowrap" py={3}>
            <Text size="sm" className="figures">
              <strong>{formatName(one)}</strong> · {formatBirthDate(one.birthDate)} ·{' '}
              {formatPhone(one.phone)} · {one.addressLine ?? 'no address'}
            </Text>
            <Button
              variant="default"
              loading={decide.isPending}
              aria-label={`It is this one: ${formatName(one)}, ${formatBirthDate(one.birthDate)}`}
              onClick={() => choose(one.id)}
            >
              It is this one
            </Button>
          </Group>
        ))}
      </div>
    </SimpleGrid>
  )
}
