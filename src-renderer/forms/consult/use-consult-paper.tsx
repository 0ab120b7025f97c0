// The paper of a consult beside its panel: shown as it stands, issued and printed once it is signed.

import { Box, Group } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import type { ConsultView } from '../../../src-main/contract/consults.ts'
import type { Action } from '../../action-register.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { PdfView } from '../../ui/pdf/pdf-view.tsx'

/** Keys for the panel, and what stands in it. */
export function useConsultPaper(consult: ConsultView): {
  readonly actions: readonly Action[]
  readonly paper: ReactNode
} {
  const [isShown, setShown] = useState(false)
  const consultId = consult.id
  const issue = useCommand('consultPapers.issue', { isQuiet: true })
  const print = useCommand('documents.print', { isQuiet: true })
  const isBusy = issue.isPending || print.isPending
  const reason = consult.signature === null ? 'Sign the answer first' : isBusy ? 'One moment' : null
  const showReason = consult.answer === null ? 'Keep an answer first' : null
  const show = () => setShown(!isShown)
  const issueIt = () => {
    if (reason !== null) return
    issue.mutate(
      { consultId },
      {
        onSuccess: ({ id }) =>
          print.mutate(
            { documentId: id },
            { onSuccess: ({ message }) => notifyDone(`Kept under Documents. ${message}`) },
          ),
      },
    )
  }
  return {
    actions: [
      {
        id: 'consult-show',
        label: 'Show the paper',
        keys: 'alt+V',
        run: show,
        disabledReason: showReason,
      },
      {
        id: 'consult-print',
        label: 'Issue and print',
        keys: 'alt+P',
        run: issueIt,
        disabledReason: reason,
      },
    ],
    paper: (
      <>
        <Group gap="xs">
          <ActionButton variant="default" keys="alt+V" disabledReason={showReason} onClick={show}>
            {isShown ? 'Hide the paper' : 'Show the paper'}
          </ActionButton>
          <ActionButton
            variant="default"
            keys="alt+P"
            disabledReason={reason}
            loading={isBusy}
            onClick={issueIt}
          >
            Issue and print
          </ActionButton>
        </Group>
        {issue.isError && <ErrorPanel error={issue.error} />}
        {print.isError && <ErrorPanel error={print.error} />}
        {isShown && <Pages consultId={consultId} />}
      </>
    ),
  }
}

function Pages({ consultId }: { readonly consultId: string }) {
  const read = useRead('consultPapers.preview', { consultId })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={8} />
  return (
    <Box h="70vh">
      <PdfView base64={read.data.base64} title={read.data.title} />
    </Box>
  )
}
