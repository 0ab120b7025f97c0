// What an import did, in numbers, and every row it could not read.

import { Group, Stack, Text } from '@mantine/core'
import type { ImportReport } from '../../../src-main/contract/imports.ts'
import { Section } from '../../ui/section.tsx'
import { ProblemList } from './problem-list.tsx'

const rows = [
  ['rows', 'Rows in the file'],
  ['imported', 'Imported'],
  ['unchanged', 'Already here'],
  ['bad', 'Could not be read'],
  ['toDecide', 'Wait for a person'],
  ['newPatients', 'New patients'],
  ['newMedications', 'New medications'],
] as const

function titleOf(report: ImportReport): string {
  if (report.wasCancelled) return 'Cancelled: nothing was imported'
  return report.counts.imported === 0 ? 'Nothing new in this file' : 'Imported'
}

/** The part. */
export function ImportReportPanel({ report }: { readonly report: ImportReport }) {
  return (
    <Stack gap="md">
      <Section title={titleOf(report)}>
        <Group p="md" gap="xl">
          {rows.map(([key, label]) => (
            <div key={key}>
              <Text fz="xl" fw={650} className="figures">
                {report.counts[key].toLocaleString('en-US')}
              </Text>
              <Text size="xs" c="dimmed">
                {label}
              </Text>
            </div>
          ))}
        </Group>
      </Section>
      <ProblemList
        title="Rows that could not be read"
        problems={report.problems}
        empty="None: every row could be read."
      />
    </Stack>
  )
}
