// The claim desk: encounters that a program may pay for, and every claim by where it stands.

import { Box, Group, SegmentedControl } from '@mantine/core'
import { useEffect, useState } from 'react'
import type {
  ClaimList,
  ClaimRowView,
  ClaimState,
  EncounterToClaim,
} from '../../src-main/contract/claims.ts'
import { useRead } from '../client.ts'
import { formatCount, formatDay } from '../format.ts'
import { CertificatesForm } from '../forms/claims/certificates-form.tsx'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import looks from '../ui/ui.module.css'
import { ClaimDetail } from './claims/claim-detail.tsx'
import { ClaimTable, type DeskRow } from './claims/claim-table.tsx'
import { amountWords, stateLooks, stateTitles } from './claims/claim-words.ts'
import own from './claims/claims.module.css'
import { EncounterDetail } from './claims/encounter-detail.tsx'
import { ReceivablesPanel } from './claims/receivables-panel.tsx'
import classes from './documents/documents.module.css'

type Shown = 'waiting' | ClaimList

const filters: readonly { readonly id: Shown; readonly label: string; readonly keys: string }[] = [
  { id: 'waiting', label: 'To make', keys: 'alt+1' },
  { id: 'draft', label: 'Drafts', keys: 'alt+2' },
  { id: 'sent', label: 'Sent', keys: 'alt+3' },
  { id: 'answer', label: 'To answer', keys: 'alt+4' },
  { id: 'done', label: 'Done', keys: 'alt+5' },
]

/** The screen under Alt+L; at most one of the two ids is given. */
export function ClaimsScreen({
  claimId,
  encounterId,
}: {
  readonly claimId: string | null
  readonly encounterId: string | null
}) {
  const go = useGo()
  const [shown, setShown] = useState<Shown>('waiting')
  const [dialog, setDialog] = useState<'owed' | 'certificates' | null>(null)
  const waiting = useRead('claims.waiting', {})
  const list = useRead(
    'claims.list',
    { list: shown === 'waiting' ? 'draft' : shown },
    { keepsFormer: true },
  )
  const read = shown === 'waiting' ? waiting : list
  const rows: readonly DeskRow[] =
    shown === 'waiting' ? (waiting.data ?? []).map(encounterRow) : (list.data ?? []).map(claimRow)
  // The list follows the claim that is open.
  const { data: claim } = useRead(
    'claims.read',
    { claimId: claimId ?? '-' },
    { isWanted: claimId !== null },
  )
  const listed = claim === undefined ? null : listOf(claim.state)
  useEffect(() => {
    if (listed !== null) setShown(listed)
  }, [listed])
  const show = (to: Shown) => {
    setShown(to)
    if (claimId !== null || encounterId !== null) go(paths.claims())
  }
  useActions('Claims', [
    ...filters.map(({ id, label, keys }) => ({
      id: `claims-${id}`,
      label: `Claims: ${label}`,
      keys,
      run: () => show(id),
    })),
    { id: 'claims-owed', label: 'What is owed', keys: 'R', run: () => setDialog('owed') },
    {
      id: 'claims-certificates',
      label: 'Certificates',
      keys: 'Y',
      run: () => setDialog('certificates'),
    },
  ])
  const shownId = claimId ?? encounterId
  return (
    <div className={classes.screen}>
      <PageHeader
        title="Claims"
        about={
          waiting.data === undefined
            ? undefined
            : `${formatCount(waiting.data.length, 'encounter')} to claim`
        }
        actions={
          <>
            <SegmentedControl
              aria-label="Which claims"
              data={filters.map(({ id, label, keys }) => ({
                value: id,
                label: (
                  <Group gap={6} wrap="nowrap">
                    {label}
                    <KeyHint keys={keys} />
                  </Group>
                ),
              }))}
              value={shown}
              onChange={(value) => show(filters.find(({ id }) => id === value)?.id ?? 'waiting')}
            />
            <ActionButton
              variant="default"
              keys="R"
              disabledReason={null}
              onClick={() => setDialog('owed')}
            >
              Owed
            </ActionButton>
          </>
        }
      />
      {read.isPending && <LoadingRows rows={6} />}
      {read.isError && (
        <Box p="lg">
          <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
        </Box>
      )}
      {read.isSuccess && rows.length === 0 && shownId === null && (
        <EmptyState title="No claim here">
          {shown === 'waiting'
            ? 'A signed review, a follow-up, a refusal and an offer that reached nobody stand here when a program may pay for them: the patient likely qualifies, or is on its list.'
            : 'Claims are made from an encounter under Alt 1.'}
        </EmptyState>
      )}
      {(rows.length > 0 || shownId !== null) && (
        <div className={own.split}>
          <div className={classes.list}>
            <ClaimTable
              key={shown}
              label={shown === 'waiting' ? 'Encounter' : 'Claim'}
              rows={rows}
              shownId={shownId}
              onOpen={(id) =>
                go(paths.claims(shown === 'waiting' ? { encounterId: id } : { claimId: id }))
              }
            />
          </div>
          <div className={classes.pages}>
            {claimId !== null ? (
              <ClaimDetail
                key={claimId}
                claimId={claimId}
                row={(list.data ?? []).find((one) => one.id === claimId) ?? null}
              />
            ) : encounterId !== null ? (
              <EncounterDetail
                key={encounterId}
                encounterId={encounterId}
                row={(waiting.data ?? []).find((one) => one.encounterId === encounterId) ?? null}
              />
            ) : (
              <EmptyState title="Press Enter on a row to open it">
                What it still misses is listed with the place where it is mended.
              </EmptyState>
            )}
          </div>
        </div>
      )}
      {dialog === 'owed' && <ReceivablesPanel onClose={() => setDialog(null)} />}
      {dialog === 'certificates' && <CertificatesForm onClose={() => setDialog(null)} />}
    </div>
  )
}

/** The list in which a claim of this state stands. */
function listOf(state: ClaimState): ClaimList {
  switch (state) {
    case 'draft':
    case 'checked':
      return 'draft'
    case 'sent':
    case 'resubmitted':
      return 'sent'
    case 'denied':
    case 'needs-information':
    case 'reversed':
      return 'answer'
    case 'paid':
    case 'written-off':
    case 'discarded':
      return 'done'
  }
}

function encounterRow(one: EncounterToClaim): DeskRow {
  return {
    id: one.encounterId,
    what: (
      <>
        <strong>{one.patientName}</strong>
        <div className={classes.dim}>
          {one.kind} of {formatDay(one.on)}
        </div>
      </>
    ),
    state: one.programs.map(({ id, name }) => <div key={id}>{name}</div>),
  }
}

function claimRow(one: ClaimRowView): DeskRow {
  const [first] = one.holds
  return {
    id: one.id,
    what: (
      <>
        <strong>
          {one.programName}: {one.title}
        </strong>
        <div>
          {one.patientName}{' '}
          <span className={classes.dim}>
            · {formatDay(one.serviceDay)} · {amountWords(one)}
          </span>
        </div>
        {first !== undefined && (
          <div className={classes.dim}>
            {first}
            {one.holds.length > 1 ? `, and ${one.holds.length - 1} more` : ''}
          </div>
        )}
      </>
    ),
    state: (
      <>
        <span className={`${looks.badge} ${looks[stateLooks[one.state]]}`}>
          {stateTitles[one.state]}
        </span>
        <div className={classes.dim}>{formatDay(one.stateOn)}</div>
      </>
    ),
  }
}
