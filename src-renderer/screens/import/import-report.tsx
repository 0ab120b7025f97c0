// What an import did, in numbers, and every row it could not read.

import { Group, Stack, Text } from '@mantine/core'
import type { ReactNode } from 'react'
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
  if (report.counts.imported > 0) return 'Imported'
  return report.counts.toDecide > 0 ? 'Rows wait for a person' : 'Nothing new in this file'
}

/** The part. */
export function ImportReportPanel({
  report,
  children,
}: {
  readonly report: ImportReport
  /** Stands between the counts and the rows that failed. */
  readonly children: ReactNode
}) {
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
      {children}
      <ProblemList
        title="Rows that could not be read"
        problems={report.problems}
        empty="None: every row could be read."
      />
    </Stack>
  )
}
