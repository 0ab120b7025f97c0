// One claim: what holds it, its lines, its codes, its life; every step of the state machine by one key.

import { Group, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { ClaimRowView, ClaimState, ClaimView } from '../../../src-main/contract/claims.ts'
import { notifyDone, useCommand, useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { DurForm } from '../../forms/claims/dur-form.tsx'
import { RemitForm } from '../../forms/claims/remit-form.tsx'
import { SendClaimForm } from '../../forms/claims/send-claim-form.tsx'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { useGo } from '../../navigation.ts'
import { paths } from '../../paths.ts'
import { LoadingRows } from '../../ui/list-states.tsx'
import looks from '../../ui/ui.module.css'
import { BillPanel } from '../billing/bill-panel.tsx'
import { IdentityGate } from '../patients/identity-gate.tsx'
import { Buttons } from './buttons.tsx'
import { ClaimLife, ClaimLines, Dur, Record } from './claim-parts.tsx'
import { amountWords, gapsOf, stateLooks, stateTitles } from './claim-words.ts'
import classes from './claims.module.css'
import { GapList } from './gap-list.tsx'
import { useMending } from './mend.tsx'
import { RekeyPanel } from './rekey-panel.tsx'

interface Props {
  readonly claimId: string
  /** Its row of the list, which names the patient while the chart is closed. */
  readonly row: ClaimRowView | null
}

/** The claim; its chart is opened with two identifiers first where it is closed. */
export function ClaimDetail({ claimId, row }: Props) {
  const read = useRead('claims.read', { claimId })
  if (read.isError)
    return <IdentityGate error={read.error} of={row} onOpened={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={8} />
  return <Claim claim={read.data} />
}

type Dialog =
  | { readonly kind: 'send'; readonly to: 'sent' | 'resubmitted' }
  | { readonly kind: 'remit'; readonly as: 'payment' | 'denial' }
  | { readonly kind: 'reason'; readonly to: ReasonState }
  | { readonly kind: 'dur' | 'rekey' | 'bills' }
type ReasonState = 'needs-information' | 'reversed' | 'written-off' | 'discarded'

const reasonSteps: readonly {
  readonly to: ReasonState
  readonly label: string
  readonly keys: string
  readonly ask: string
}[] = [
  { to: 'needs-information', label: 'Asked for more', keys: 'I', ask: 'What the payer asks for' },
  { to: 'reversed', label: 'Taken back', keys: 'V', ask: 'Why it was taken back' },
  { to: 'written-off', label: 'Write off', keys: 'W', ask: 'Why nothing more is expected' },
  { to: 'discarded', label: 'Discard', keys: 'X', ask: 'Why it is not claimed' },
]

function Claim({ claim }: { readonly claim: ClaimView }) {
  const go = useGo()
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const move = useCommand('claims.move', { isQuiet: dialog !== null })
  const { data: encounter } = useRead('claims.encounter', { encounterId: claim.encounterId })
  const mending = useMending(encounter, claim.draft.problemId)
  const close = () => setDialog(null)
  const stepTo = (to: ClaimState) => claim.next.find((one) => one.to === to)
  const whyNot = (to: ClaimState) => {
    const step = stepTo(to)
    if (move.isPending) return 'One moment'
    if (step === undefined)
      return `A claim that is ${stateTitles[claim.state].toLowerCase()} is not`
    return step.hindered
  }
  const simply = (to: 'checked' | 'draft', done: string) =>
    move.mutate({ claimId: claim.id, to }, { onSuccess: () => notifyDone(done) })
  const sends = claim.state === 'checked' ? 'sent' : 'resubmitted'
  const steps = [
    {
      id: 'claim-check',
      label: 'Ready',
      keys: 'C',
      disabledReason: whyNot('checked'),
      run: () => simply('checked', 'Checked: it may be sent.'),
    },
    {
      id: 'claim-sent',
      label: sends === 'sent' ? 'Sent' : 'Sent again',
      keys: 'S',
      disabledReason: whyNot(sends),
      run: () => setDialog({ kind: 'send', to: sends }),
    },
    {
      id: 'claim-paid',
      label: 'Paid',
      keys: 'A',
      disabledReason: whyNot('paid'),
      run: () => setDialog({ kind: 'remit', as: 'payment' }),
    },
    {
      id: 'claim-denied',
      label: 'Denied',
      keys: 'D',
      disabledReason: whyNot('denied'),
      run: () => setDialog({ kind: 'remit', as: 'denial' }),
    },
    ...reasonSteps.map(({ to, label, keys }) => ({
      id: `claim-${to}`,
      label,
      keys,
      disabledReason: whyNot(to),
      run: () => setDialog({ kind: 'reason', to }),
    })),
  ] as const
  const tools = [
    {
      id: 'claim-bills',
      label: 'Bills',
      keys: 'B',
      disabledReason:
        claim.reviewId === null
          ? 'An offer that came to nothing has no bill'
          : claim.draft.lines.length === 0
            ? 'This claim has no line to bill'
            : null,
      run: () => setDialog({ kind: 'bills' }),
    },
    {
      id: 'claim-rekey',
      label: 'Re-key',
      keys: 'K',
      disabledReason: null,
      run: () => setDialog({ kind: 'rekey' }),
    },
    ...mending.actions,
    {
      id: 'claim-dur',
      label: 'DUR/PPS',
      keys: 'U',
      disabledReason: mending.clinical ?? (claim.dur.length === 0 ? 'No problem to code' : null),
      run: () => setDialog({ kind: 'dur' }),
    },
    {
      id: 'claim-review',
      label: 'The encounter',
      keys: 'O',
      disabledReason: null,
      run: () => go(paths.claims({ encounterId: claim.encounterId })),
    },
  ] as const
  // What cannot follow now is not offered as a button; its key says why.
  const offered = steps.filter(
    (one) => one.disabledReason === null || claim.next.some(({ to }) => one.id.endsWith(keyOf(to))),
  )
  useActions('Claim', [...steps, ...tools])
  const gaps =
    claim.holds.length === 0 && !canChange(claim.state) ? [] : gapsOf(claim.record, [claim.draft])
  const reasonStep =
    dialog?.kind === 'reason' ? reasonSteps.find((one) => one.to === dialog.to) : undefined
  return (
    <div className={classes.detail}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2}>{claim.title}</Title>
          <Text size="sm" c="dimmed">
            {claim.programName} · {claim.patientName} · {formatDay(claim.serviceDay)}
            {claim.problemTitle === null ? '' : ` · ${claim.problemTitle}`}
            {claim.payerNumber === null ? '' : ` · no. ${claim.payerNumber}`}
          </Text>
        </div>
        <Group gap={6} wrap="nowrap">
          <Text fw={600} className={`figures ${looks.noWrap}`}>
            {amountWords(claim)}
          </Text>
          <span className={`${looks.badge} ${looks[stateLooks[claim.state]]}`}>
            {stateTitles[claim.state]}
          </span>
        </Group>
      </Group>
      <Buttons actions={offered} />
      <Buttons actions={tools} />
      {canChange(claim.state) && (
        <section aria-label="What is missing for this claim">
          <GapList
            gaps={gaps}
            of={{ ...claim, letterId: encounter?.letterId ?? null }}
            onMend={mending.mend}
          />
        </section>
      )}
      <div className={classes.columns}>
        <div className={classes.column}>
          <ClaimLines draft={claim.draft} />
          <ClaimLife events={claim.events} payments={claim.payments} />
          <Dur dur={claim.dur} />
        </div>
        <Record record={claim.record} />
      </div>
      {mending.dialog}
      {dialog?.kind === 'send' && <SendClaimForm claim={claim} to={dialog.to} onClose={close} />}
      {dialog?.kind === 'remit' && <RemitForm claim={claim} kind={dialog.as} onClose={close} />}
      {dialog?.kind === 'dur' && <DurForm claim={claim} onClose={close} />}
      {dialog?.kind === 'rekey' && <RekeyPanel claim={claim} onClose={close} />}
      {dialog?.kind === 'bills' && (
        <BillPanel claimId={claim.id} title={claim.title} onClose={close} />
      )}
      {reasonStep !== undefined && (
        <ReasonForm
          title={reasonStep.label}
          about={`${claim.title}, ${claim.programName}`}
          label={reasonStep.ask}
          submitLabel="Record"
          isBusy={move.isPending}
          error={move.error}
          onClose={close}
          onReason={(reason) =>
            move.mutate({ claimId: claim.id, to: reasonStep.to, reason }, { onSuccess: close })
          }
        />
      )}
    </div>
  )
}

/** States in which the chart still decides what the claim says. */
function canChange(state: ClaimState): boolean {
  return ['draft', 'checked', 'needs-information', 'denied', 'reversed'].includes(state)
}

/** The end of the id of the action that leads to a state. */
function keyOf(to: ClaimState): string {
  return to === 'checked' ? 'check' : to === 'resubmitted' ? 'sent' : to
}
