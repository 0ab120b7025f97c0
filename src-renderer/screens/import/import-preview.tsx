// What the file holds, how its columns are read, and what is wrong with its first rows. Runs the import as a job.

import { Badge, Box, Group, Select, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { ImportReport, MappingView } from '../../../src-main/contract/imports.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatCount } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { JobBar } from '../../ui/jobs/job-bar.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { Section } from '../../ui/section.tsx'
import { MappingTable } from './mapping-table.tsx'
import { ProblemList } from './problem-list.tsx'
import { SampleTable } from './sample-table.tsx'
import { newJobId } from './upload.ts'

interface Props {
  readonly uploadId: string
  readonly fileName: string
  readonly onDone: (report: ImportReport) => void
}

/** Everything between the file and its report. */
export function ImportPreviewPanel({ uploadId, fileName, onDone }: Props) {
  const [format, setFormat] = useState<string | null>(null)
  const [mapping, setMapping] = useState<MappingView | null>(null)
  const [system, setSystem] = useState<string | null>(null)
  const [jobId] = useState(newJobId)
  const read = useRead(
    'imports.preview',
    { uploadId, format, mapping: mapping && toInput(mapping) },
    { keepsFormer: true },
  )
  const run = useCommand('imports.run', { isQuiet: true })
  const preview = read.data
  const shownMapping = mapping ?? preview?.mapping ?? null
  const reason =
    preview === undefined
      ? 'The file is still being read'
      : run.isPending
        ? 'The import is running'
        : null
  const savedSystem = system ?? preview?.savedSystem ?? ''
  const start = () => {
    if (preview === undefined || reason !== null) return
    run.mutate(
      {
        uploadId,
        format: preview.format,
        mapping: shownMapping && toInput(shownMapping),
        saveAsSystem: shownMapping === null || savedSystem.trim() === '' ? null : savedSystem,
        jobId,
      },
      { onSuccess: onDone },
    )
  }
  useActions('This file', [
    { id: 'run', label: 'Import this file', keys: 'mod+Enter', run: start, disabledReason: reason },
  ])
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (preview === undefined) return <LoadingRows rows={8} />
  return (
    <Stack gap="md">
      <Section
        title={fileName}
        actions={
          <ActionButton
            keys="mod+Enter"
            disabledReason={reason}
            loading={run.isPending}
            onClick={start}
          >
            Import
          </ActionButton>
        }
      >
        <Group p="sm" gap="md" align="flex-end">
          <Select
            label="What it is"
            w={260}
            allowDeselect={false}
            data={preview.formats.map((one) => ({ value: one.id, label: one.title }))}
            value={preview.format}
            onChange={(next) => {
              setFormat(next)
              setMapping(null)
            }}
          />
          {shownMapping !== null && (
            <TextInput
              label="Keep this mapping for"
              description="Name of the dispensing system; empty keeps nothing"
              w={280}
              value={savedSystem}
              onChange={(event) => setSystem(event.currentTarget.value)}
            />
          )}
          <Group gap={6} pb={4}>
            {preview.encoding !== null && <Badge variant="default">{preview.encoding}</Badge>}
            {preview.delimiter !== null && (
              <Badge variant="default">{delimiterWords(preview.delimiter)}</Badge>
            )}
            {preview.headers.length > 0 && (
              <Badge variant="default">{formatCount(preview.headers.length, 'column')}</Badge>
            )}
          </Group>
        </Group>
        {run.isPending && <JobBar jobId={jobId} title="Import" lastWord="Writing" />}
        {run.isError && (
          <Box p="sm">
            <ErrorPanel error={run.error} />
          </Box>
        )}
      </Section>
      <ProblemList
        title="Problems in the first rows"
        problems={preview.problems}
        empty="None in the rows looked at. Every row is checked when the import runs."
      />
      {shownMapping !== null && (
        <MappingTable preview={preview} mapping={shownMapping} onChange={setMapping} />
      )}
      {preview.resources.length > 0 && (
        <Section title="What the bundle holds" count={preview.resources.length}>
          <Group p="sm" gap="xs">
            {preview.resources.map((one) => (
              <Badge key={one.name} variant={one.isRead ? 'light' : 'default'} size="lg">
                {one.count} {one.name}
                {one.isRead ? '' : ' (not read)'}
              </Badge>
            ))}
          </Group>
        </Section>
      )}
      {preview.sample.length > 0 && <SampleTable headers={preview.headers} rows={preview.sample} />}
    </Stack>
  )
}

function delimiterWords(delimiter: string): string {
  const names: Readonly<Record<string, string>> = {
    ',': 'comma',
    ';': 'semicolon',
    '\t': 'tab',
    '|': 'bar',
  }
  return `${names[delimiter] ?? delimiter} separated`
}

function toInput(mapping: MappingView) {
  return {
    ...mapping,
    columns: { ...mapping.columns },
    constants: { ...(mapping.constants ?? {}) },
  }
}
