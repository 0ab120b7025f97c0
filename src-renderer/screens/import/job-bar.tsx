// How far a job is, and its Cancel. Cancelling imports nothing.

import { Group, Progress, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { JobProgress } from '../../../src-main/contract/imports.ts'
import { bridge, useCommand } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'

function isProgress(news: unknown): news is JobProgress {
  return typeof news === 'object' && news !== null && 'jobId' in news && 'done' in news
}

/** Reading comes first and counts; writing is one transaction at the end. */
function wordsOf(percent: number | null): string {
  if (percent === null) return 'Starting'
  return percent >= 100 ? 'Writing' : `${Math.floor(percent)} %`
}

/** Listens to the topic `job` for this one. */
export function JobBar({ jobId }: { readonly jobId: string }) {
  const [progress, setProgress] = useState<JobProgress | null>(null)
  const cancel = useCommand('jobs.cancel')
  const stop = () => cancel.mutate({ jobId })
  useEffect(
    () =>
      bridge?.on('job', (news) => {
        if (isProgress(news) && news.jobId === jobId) setProgress(news)
      }),
    [jobId],
  )
  useActions('Running import', [
    { id: 'cancel', label: 'Cancel the import', keys: 'Escape', run: stop },
  ])
  const percent =
    progress === null || progress.total === null
      ? null
      : (progress.done / Math.max(1, progress.total)) * 100
  return (
    <Group p="sm" gap="md" wrap="nowrap">
      <Progress flex={1} value={percent ?? 100} animated={percent === null} aria-label="Import" />
      <Text size="sm" role="status" className="figures">
        {wordsOf(percent)}
      </Text>
      <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={stop}>
        Cancel
      </ActionButton>
    </Group>
  )
}
