// Issued documents: the list, the pages of the marked one, print again, save as, and proof that it can be made again.

import { Badge, Box, Group } from '@mantine/core'
import { useState } from 'react'
import type { DocumentBytes, DocumentView } from '../../src-main/contract/documents.ts'
import { AppError } from '../../src-main/contract/errors.ts'
import type { PatientHit } from '../../src-main/contract/patients.ts'
import { notifyDone, notifyFailure, useCommand, useRead } from '../client.ts'
import { findHit } from '../find-hit.ts'
import { ReadingLine } from '../forms/reading/reading-line.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { useOpenPatient } from '../open-patient.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { PdfView } from '../ui/pdf/pdf-view.tsx'
import { AuditPanel } from './documents/audit-panel.tsx'
import { DocumentTable } from './documents/document-table.tsx'
import classes from './documents/documents.module.css'
import { ConfirmIdentity } from './patients/confirm-identity.tsx'

interface Proof {
  readonly documentId: string
  readonly isIdentical: boolean
}

/** Whose chart is to be opened, and what was wanted of it. */
interface Asking {
  readonly hit: PatientHit
  readonly again: () => void
}

/** All documents of the store, or of one patient. Reading a page is in the trail, so it takes a key. */
export function DocumentsScreen({ patientId }: { readonly patientId: string | null }) {
  const go = useGo()
  const list = useRead('documents.list', { patientId })
  const openPatient = useOpenPatient()
  const read = useCommand('documents.read', { isQuiet: true })
  const print = useCommand('documents.print', { isQuiet: true })
  const save = useCommand('documents.save', { isQuiet: true })
  const [asking, setAsking] = useState<Asking | null>(null)
  const [index, setIndex] = useState(0)
  const [shown, setShown] = useState<(DocumentBytes & { readonly id: string }) | null>(null)
  const [isAuditing, setAuditing] = useState(false)
  const [proof, setProof] = useState<Proof | null>(null)
  const [verifying, setVerifying] = useState<string | null>(null)
  const verify = useRead(
    'documents.verify',
    { documentId: verifying ?? '-' },
    { isWanted: verifying !== null },
  )

  const rows = list.data ?? []
  const place = Math.min(index, Math.max(rows.length - 1, 0))
  const current: DocumentView | null = rows[place] ?? null
  const isBusy = read.isPending || print.isPending || save.isPending
  const reason = current === null ? 'No document is marked' : isBusy ? 'One moment' : null
  const newestProof: Proof | null =
    verifying !== null && verify.data !== undefined
      ? { documentId: verifying, isIdentical: verify.data.isIdentical }
      : proof

  const onCurrent = (work: (documentId: string) => void) => () => {
    if (current !== null && reason === null) work(current.id)
  }
  // A paper belongs to a chart: where that is closed, two identifiers are asked and the key does its work then.
  const askFirst = (again: () => void) => (error: unknown) => {
    if (current === null || !(error instanceof AppError) || error.kind !== 'not-allowed')
      return notifyFailure(error)
    findHit(current.patientName, current.patientId).then(
      (hit) => (hit === null ? notifyFailure(error) : setAsking({ hit, again })),
      notifyFailure,
    )
  }
  const readIt = (documentId: string) =>
    read.mutate(
      { documentId },
      {
        onSuccess: (bytes) => setShown({ ...bytes, id: documentId }),
        onError: askFirst(() => readIt(documentId)),
      },
    )
  const printOne = (documentId: string) =>
    print.mutate(
      { documentId },
      {
        onSuccess: ({ message }) => notifyDone(message),
        onError: askFirst(() => printOne(documentId)),
      },
    )
  const saveOne = (documentId: string) =>
    save.mutate(
      { documentId },
      {
        onSuccess: ({ path }) => path !== null && notifyDone(`Saved as ${path}`),
        onError: askFirst(() => saveOne(documentId)),
      },
    )
  const show = onCurrent(readIt)
  const printIt = onCurrent(printOne)
  const saveIt = onCurrent(saveOne)
  const verifyIt = onCurrent((documentId) => {
    setProof(newestProof)
    setVerifying(documentId)
    if (verifying === documentId) void verify.refetch().catch(notifyFailure)
  })
  const showAll = () => go(paths.documents())
  const queue = useCommand('printing.add', { isQuiet: true })
  const queueOne = (documentId: string) =>
    queue.mutate(
      { documentIds: [documentId] },
      {
        onSuccess: () => notifyDone('It waits in the print queue (Alt+P).'),
        onError: askFirst(() => queueOne(documentId)),
      },
    )
  const queueIt = onCurrent(queueOne)

  useActions('Documents', [
    {
      id: 'document-print',
      label: 'Print the marked document again',
      keys: 'P',
      run: printIt,
      disabledReason: reason,
    },
    {
      id: 'document-queue',
      label: 'Put the marked document into the print queue',
      keys: 'L',
      run: queueIt,
      disabledReason: reason,
    },
    {
      id: 'document-save',
      label: 'Save the marked document as a file',
      keys: 'S',
      run: saveIt,
      disabledReason: reason,
    },
    {
      id: 'document-verify',
      label: 'Make it again and compare the bytes',
      keys: 'V',
      run: verifyIt,
      disabledReason: reason,
    },
    ...(patientId === null
      ? []
      : [
          { id: 'document-all', label: 'Documents of all patients', keys: 'B', run: showAll },
          {
            id: 'document-audit',
            label: 'Audit packet of this patient',
            keys: 'A',
            run: () => setAuditing(true),
          },
        ]),
  ])

  const { patient } = openPatient?.chart ?? {}
  const about =
    patientId === null
      ? 'Everything that was issued, newest first'
      : `Issued for ${patient?.id === patientId ? `${patient.first} ${patient.last}` : 'one patient'}`

  return (
    <div className={classes.screen}>
      <PageHeader
        title="Documents"
        about={about}
        actions={
          <>
            {patientId !== null && (
              <>
                <ActionButton variant="default" keys="B" disabledReason={null} onClick={showAll}>
                  All patients
                </ActionButton>
                <ActionButton
                  variant="default"
                  keys="A"
                  disabledReason={null}
                  onClick={() => setAuditing(true)}
                >
                  Audit packet
                </ActionButton>
              </>
            )}
            <ActionButton keys="P" disabledReason={reason} onClick={printIt}>
              Print
            </ActionButton>
            <ActionButton variant="default" keys="L" disabledReason={reason} onClick={queueIt}>
              Print later
            </ActionButton>
            <ActionButton variant="default" keys="S" disabledReason={reason} onClick={saveIt}>
              Save as
            </ActionButton>
            <ActionButton variant="default" keys="V" disabledReason={reason} onClick={verifyIt}>
              Verify
            </ActionButton>
          </>
        }
      />
      {list.isPending && <LoadingRows rows={8} />}
      {list.isError && (
        <Box p="lg">
          <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        </Box>
      )}
      {list.isSuccess && rows.length === 0 && (
        <EmptyState title="Nothing has been issued yet">
          Packets and letters are issued from the last step of a signed review.
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className={classes.split}>
          <div className={classes.list}>
            {verify.isError && <ErrorPanel error={verify.error} />}
            <DocumentTable
              rows={rows}
              index={place}
              onIndex={setIndex}
              onOpen={show}
              shownId={shown?.id ?? null}
            />
          </div>
          <div className={classes.pages}>
            {newestProof !== null && newestProof.documentId === current?.id && (
              <ProofLine proof={newestProof} />
            )}
            {shown === null ? (
              <EmptyState title="Press Enter on a document to read it">
                Reading a page is recorded in the trail.
              </EmptyState>
            ) : (
              <>
                <ReadingLine reading={shown.reading} />
                <PdfView base64={shown.base64} title={shown.title} />
              </>
            )}
          </div>
        </div>
      )}
      {isAuditing && patientId !== null && (
        <AuditPanel patientId={patientId} onClose={() => setAuditing(false)} />
      )}
      {asking !== null && (
        <ConfirmIdentity
          hit={asking.hit}
          confirmed={[]}
          onClose={() => setAsking(null)}
          onOpened={() => {
            setAsking(null)
            asking.again()
          }}
        />
      )}
    </div>
  )
}

function ProofLine({ proof }: { readonly proof: Proof }) {
  return (
    <Group className={classes.proof} role="status">
      <Badge color={proof.isIdentical ? 'pine' : 'red'} variant="light" size="lg" tt="none">
        {proof.isIdentical
          ? 'Made again from its facts: identical, byte for byte'
          : 'Made again from its facts: NOT identical'}
      </Badge>
    </Group>
  )
}
