// The line of the technician lane: who handed over and why, how many entries wait, and the keys to hand over and accept.

import { Group, Text } from '@mantine/core'
import { IconArrowForwardUp, IconUserCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { LaneView, PreparedEntry } from '../../../../src-main/contract/lane.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { formatCount } from '../../../format.ts'
import { useActions } from '../../../keys.ts'
import { useGo } from '../../../navigation.ts'
import { paths } from '../../../paths.ts'
import { useSession } from '../../../session.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { useSaveLedger } from '../../../ui/autosave/autosave.tsx'
import { useWaiting } from '../../today/waiting.ts'
import { fieldOf } from '../review-focus.ts'
import { type Step, stepTitles, useReviewWork } from '../review-work.tsx'
import { HandOverForm } from './hand-over-form.tsx'
import classes from './lane.module.css'
import { PreparedPanel } from './prepared-panel.tsx'
import { entriesOfField } from './use-prepared.ts'

/** Nothing while a pharmacist works alone. */
export function PreparedBar({ step }: { readonly step: Step }) {
  const { review, lockedReason } = useReviewWork()
  const lane = useRead('lane.read', { reviewId: review.id }).data
  const user = useSession().data?.user ?? null
  if (lane === undefined || user === null || lockedReason !== null) return null
  if (!user.maySign) return <PreparerLine lane={lane} />
  if (lane.entries.length === 0 && lane.handedOver === null) return null
  return <PharmacistLine lane={lane} step={step} />
}

function PreparerLine({ lane }: { readonly lane: LaneView }) {
  const { review } = useReviewWork()
  const go = useGo()
  const ledger = useSaveLedger()
  const [isAsking, setIsAsking] = useState(false)
  const handOver = useCommand('lane.handOver', { isQuiet: true })
  const takeBack = useCommand('lane.takeBack')
  const isHanded = lane.handedOver !== null
  const act = async () => {
    if (isHanded) takeBack.mutate({ reviewId: review.id })
    else if (await ledger.flushAll()) setIsAsking(true)
  }
  const label = isHanded ? 'Take it back' : 'Hand to the pharmacist'
  useActions('Technician lane', [{ id: 'hand-over', label, keys: 'alt+H', run: () => void act() }])
  return (
    <div className={classes.bar} role="status" aria-label="Prepared for a pharmacist">
      <IconUserCheck size="1.1em" aria-hidden />
      <Text size="sm">
        {lane.entries.length === 0
          ? 'What you enter here waits for a pharmacist.'
          : `${formatCount(lane.entries.length, 'entry', 'entries')} of this review ${
              lane.entries.length === 1 ? 'waits' : 'wait'
            } for a pharmacist.`}
        <HandedOver lane={lane} />
      </Text>
      <Group ml="auto" gap="xs">
        <ActionButton
          size="compact-sm"
          variant={isHanded ? 'default' : 'filled'}
          keys="alt+H"
          disabledReason={null}
          onClick={() => void act()}
        >
          {label}
        </ActionButton>
      </Group>
      {isAsking && (
        <HandOverForm
          isBusy={handOver.isPending}
          error={handOver.error}
          onClose={() => setIsAsking(false)}
          onHandOver={(note) =>
            handOver.mutate(
              { reviewId: review.id, note },
              {
                onSuccess: () => {
                  notifyDone('Handed over. It is on the pharmacist’s signing list.')
                  go(paths.today())
                },
              },
            )
          }
        />
      )}
    </div>
  )
}

function PharmacistLine({ lane, step }: { readonly lane: LaneView; readonly step: Step }) {
  const { review } = useReviewWork()
  const accept = useCommand('lane.accept')
  const [isListed, setIsListed] = useState(false)
  const here = lane.entries.filter((entry) => entry.where === step)
  const take = (entries: readonly PreparedEntry[]) => {
    if (entries.length === 0 || accept.isPending) return
    accept.mutate({
      reviewId: review.id,
      entries: entries.map(({ table, rowId, revision }) => ({ table, rowId, revision })),
    })
  }
  const acceptOne = () => {
    const marked = entriesOfField(lane.entries, fieldOf(document.activeElement))
    if (marked.length > 0) take(marked)
    else setIsListed(true)
  }
  const none = lane.entries.length === 0 ? 'Nothing waits for you here' : null
  const noneHere = here.length === 0 ? `Nothing waits for you in ${stepTitles[step]}` : null
  useActions('Technician lane', [
    {
      id: 'accept-prepared',
      label: 'Accept the marked entry, or list them',
      keys: 'alt+G',
      run: acceptOne,
      disabledReason: none,
    },
    {
      id: 'accept-step',
      label: 'Accept all prepared entries of this step',
      keys: 'alt+Y',
      run: () => take(here),
      disabledReason: noneHere,
    },
  ])
  const names = [...new Set(lane.entries.map((entry) => entry.by))].join(', ')
  return (
    <div
      className={classes.bar}
      data-amber={lane.entries.length > 0 || undefined}
      role="status"
      aria-label="Prepared for a pharmacist"
    >
      <IconUserCheck size="1.1em" aria-hidden />
      <Text size="sm" className={classes.barWords}>
        {lane.entries.length === 0
          ? 'All prepared entries are accepted.'
          : `${here.length} of ${formatCount(lane.entries.length, 'entry', 'entries')} to accept ${
              here.length === 1 ? 'is' : 'are'
            } on this step, prepared by ${names}.`}
        <HandedOver lane={lane} />
      </Text>
      <Group ml="auto" gap="xs" wrap="nowrap">
        <ActionButton
          size="compact-sm"
          variant="default"
          keys="alt+G"
          disabledReason={none}
          onClick={() => setIsListed(true)}
        >
          Accept one by one
        </ActionButton>
        <ActionButton
          size="compact-sm"
          variant="default"
          keys="alt+Y"
          disabledReason={noneHere}
          onClick={() => take(here)}
        >
          Accept this step
        </ActionButton>
      </Group>
      {isListed && (
        <PreparedPanel
          entries={lane.entries}
          onAccept={(entry) => take([entry])}
          onClose={() => setIsListed(false)}
        />
      )}
    </div>
  )
}

function HandedOver({ lane }: { readonly lane: LaneView }) {
  const ago = useWaiting(lane.handedOver?.at ?? null)
  if (lane.handedOver === null) return null
  const { by, note } = lane.handedOver
  return (
    <span>
      {' '}
      <IconArrowForwardUp size="1em" aria-hidden /> Handed over by {by} {ago} ago
      {note === null ? '.' : `: “${note}”`}
    </span>
  )
}
