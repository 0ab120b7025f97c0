// How far a long job is, and its Cancel.

import { Group, Progress, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { JobProgress } from '../../../src-main/contract/imports.ts'
import { bridge, useCommand } from '../../client.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../action-button.tsx'
import { isProgress } from './job-progress.ts'

interface JobBarProps {
  readonly jobId: string
  /** What runs: "Import". */
  readonly title: string
  /** What is done when all is counted: an import then writes. */
  readonly lastWord: string
}

function wordsOf(percent: number | null, lastWord: string): string {
  if (percent === null) return 'Starting'
  return percent >= 100 ? lastWord : `${Math.floor(percent)} %`
}

/** Listens to the topic `job` for this one. */
export function JobBar({ jobId, title, lastWord }: JobBarProps) {
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
  useActions(`Running: ${title}`, [
    { id: 'cancel', label: `Cancel: ${title}`, keys: 'Escape', run: stop },
  ])
  const percent =
    progress === null || progress.total === null
      ? null
      : (progress.done / Math.max(1, progress.total)) * 100
  return (
    <Group p="sm" gap="md" wrap="nowrap">
      <Progress flex={1} value={percent ?? 100} animated={percent === null} aria-label={title} />
      <Text size="sm" role="status" className="figures">
        {wordsOf(percent, lastWord)}
      </Text>
      <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={stop}>
        Cancel
      </ActionButton>
    </Group>
  )
}
