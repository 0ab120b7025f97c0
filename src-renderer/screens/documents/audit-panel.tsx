// The audit packet of one patient: a period, then everything of it as one file to read, save or print. Esc stops a run.

import { Box, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import type { AuditPacketMade } from '../../../src-main/contract/audit-packet.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { JobBar } from '../../ui/jobs/job-bar.tsx'
import { ErrorPanel } from '../../ui/list-states.tsx'
import { PdfView } from '../../ui/pdf/pdf-view.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import { newJobId } from '../import/upload.ts'

type Target = 'screen' | 'file' | 'printer'

interface Props {
  readonly patientId: string
  readonly onClose: () => void
}

/** The panel. */
export function AuditPanel({ patientId, onClose }: Props) {
  // The store's own day, from a call that is on screen anyway.
  const today = useRead('snippets.list', {}).data?.today ?? null
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [jobId, setJobId] = useState<string | null>(null)
  const [made, setMade] = useState<AuditPacketMade | null>(null)
  const make = useCommand('auditPacket.make', { isQuiet: true })
  const cancel = useCommand('jobs.cancel')
  const first = toDay(from ?? (today === null ? '' : `${today.slice(0, 4)}-01-01`))
  const last = toDay(to ?? today ?? '')
  const reason = make.isPending
    ? 'It is being made'
    : first === null || last === null
      ? 'Say the first and the last day'
      : first > last
        ? 'The last day lies before the first'
        : null
  const run = (target: Target) => {
    if (reason !== null || first === null || last === null) return
    const id = newJobId()
    setJobId(id)
    make.mutate(
      { patientId, from: first, to: last, jobId: id, target },
      {
        onSuccess: (answer) => {
          if (answer === null) notifyDone('Cancelled. Nothing was made.')
          else if (target === 'screen') setMade(answer)
          else if (answer.path) notifyDone(`Saved as ${answer.path}`)
          else if (answer.message !== null) notifyDone(answer.message)
        },
      },
    )
  }
  const leave = () => {
    if (make.isPending && jobId !== null) cancel.mutate({ jobId })
    else onClose()
  }
  return (
    <SidePanel
      title="Audit packet"
      onClose={leave}
      actions={[
        {
          id: 'audit-make',
          label: 'Make and show it',
          keys: 'mod+Enter',
          run: () => run('screen'),
          disabledReason: reason,
        },
        {
          id: 'audit-save',
          label: 'Save it as a file',
          keys: 'mod+S',
          run: () => run('file'),
          disabledReason: reason,
        },
        {
          id: 'audit-print',
          label: 'Print it',
          keys: 'alt+P',
          run: () => run('printer'),
          disabledReason: reason,
        },
      ]}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          What was recorded about this patient in the period, who used the chart, and every paper as
          it was issued, in one file.
        </Text>
        <Group gap="sm" align="flex-end">
          <DayInput label="From" w="11em" value={first} onChange={setFrom} data-autofocus />
          <DayInput label="To" w="11em" value={last} onChange={setTo} />
          <ActionButton keys="mod+Enter" disabledReason={reason} onClick={() => run('screen')}>
            Make
          </ActionButton>
          <ActionButton
            variant="default"
            keys="mod+S"
            disabledReason={reason}
            onClick={() => run('file')}
          >
            Save as
          </ActionButton>
          <ActionButton
            variant="default"
            keys="alt+P"
            disabledReason={reason}
            onClick={() => run('printer')}
          >
            Print
          </ActionButton>
        </Group>
        {make.isPending && jobId !== null && (
          <JobBar jobId={jobId} title="Audit packet" lastWord="Drawing the pages" />
        )}
        {make.isError && <ErrorPanel error={make.error} />}
        {made !== null && made.base64 !== null && (
          <>
            <Text size="sm" role="status">
              {made.pages} pages, {made.papers} {made.papers === 1 ? 'paper' : 'papers'}
              {made.apart > 0 &&
                `; ${made.apart} of an earlier form ${made.apart === 1 ? 'is' : 'are'} only listed`}
              .
            </Text>
            <Box h="72vh">
              <PdfView base64={made.base64} title="Audit packet" />
            </Box>
          </>
        )}
      </Stack>
    </SidePanel>
  )
}
