// The review workspace: four steps, one frame. Reads the review, wakes it when it was parked, parks it on Esc.

import { Box } from '@mantine/core'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { AppError } from '../../src-main/contract/errors.ts'
import type { ReviewView } from '../../src-main/contract/reviews.ts'
import { notifyDone, queryClient, useCommand, useRead } from '../client.ts'
import { useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { useShowPatient } from '../open-patient.ts'
import { paths, type ReviewStep } from '../paths.ts'
import { useSession } from '../session.ts'
import { AutosaveProvider, useSaveLedger } from '../ui/autosave/autosave.tsx'
import { keepEscape } from '../ui/keep-escape.ts'
import { ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { useIsTight } from '../ui/tight.ts'
import { ReviewFollowUp } from './review/follow-up/review-follow-up.tsx'
import { PreparedBar } from './review/lane/prepared-bar.tsx'
import { WereHere } from './review/lane/were-here.tsx'
import { ReopenReview } from './review/reopen-review.tsx'
import classes from './review/review.module.css'
import { ReviewAssess } from './review/review-assess.tsx'
import { ReviewCollect } from './review/review-collect.tsx'
import { fieldOf, useFieldMemory } from './review/review-focus.ts'
import { ReviewHeader } from './review/review-header.tsx'
import { ReviewImplement } from './review/review-implement.tsx'
import { ReviewPlan } from './review/review-plan.tsx'
import {
  type ReviewWork,
  ReviewWorkProvider,
  rowField,
  type Step,
  stepOf,
  steps,
  stepTitles,
} from './review/review-work.tsx'
import { useTrends } from './trends/use-trends.tsx'

interface ReviewScreenProps {
  readonly reviewId: string
  /** The step that the address asks for; null shows the step where the review stands. */
  readonly step: ReviewStep | null
  /** The row of that step that has the keyboard; null for its first field. */
  readonly entry: string | null
}

/** One review. Opening it takes it up again when it was parked, and the trail keeps who did. */
export function ReviewScreen({ reviewId, step, entry }: ReviewScreenProps) {
  const resume = useCommand('reviews.resume', { isQuiet: true })
  const { mutate } = resume
  // What was read before the interruption is older than the place where it was left.
  const open = useCallback(
    () =>
      mutate(
        { reviewId },
        { onSuccess: (view) => queryClient.setQueryData(['reviews.read', { reviewId }], view) },
      ),
    [mutate, reviewId],
  )
  useEffect(open, [open])
  const isOpened = resume.isSuccess && resume.variables.reviewId === reviewId
  const review = useRead('reviews.read', { reviewId }, { isWanted: isOpened })
  useShowPatient(review.data?.chart)

  if (isOpened && review.data !== undefined) {
    return (
      <AutosaveProvider key={reviewId}>
        <Workspace review={review.data} wantedStep={step} entry={entry} />
      </AutosaveProvider>
    )
  }
  const failed = resume.isError ? resume.error : review.error
  if (failed instanceof AppError && failed.kind === 'not-allowed')
    return <ReopenReview reviewId={reviewId} onOpened={open} />
  return (
    <>
      <PageHeader title="Review" />
      {failed === null ? (
        <LoadingRows rows={8} />
      ) : (
        <Box p="lg">
          <ErrorPanel
            error={failed}
            onRetry={() => (resume.isError ? open() : void review.refetch())}
          />
        </Box>
      )}
    </>
  )
}

function Workspace({
  review,
  wantedStep,
  entry,
}: {
  readonly review: ReviewView
  readonly wantedStep: ReviewStep | null
  readonly entry: string | null
}) {
  const go = useGo()
  const ledger = useSaveLedger()
  const user = useSession().data?.user ?? null
  const [step, setStep] = useState<Step>(stepOf(wantedStep ?? review.phase))
  const container = useRef<HTMLDivElement>(null)
  const isTight = useIsTight()
  const isLocked = review.signature !== null
  const reviewId = review.id

  const onFocus = useFieldMemory({
    reviewId,
    step,
    lastField: wantedStep === null ? review.lastField : entry === null ? null : rowField(entry),
    isLocked,
    container,
  })

  const { open: openTrends, panel: trendsPanel } = useTrends(review.patientId)
  const setPhase = useCommand('reviews.setPhase')
  const park = useCommand('reviews.park')

  const { mutate: savePhase } = setPhase
  const goTo = useCallback(
    async (next: Step) => {
      // A field that could not be saved keeps its step on screen, with its text and the reason.
      if (!(await ledger.flushAll())) return
      setStep(next)
      if (!isLocked && next !== 'follow-up') savePhase({ reviewId, phase: next })
    },
    [ledger, isLocked, savePhase, reviewId],
  )

  async function parkNow() {
    if (isLocked) {
      go(paths.today())
      return
    }
    const field = fieldOf(document.activeElement)
    if (!(await ledger.flushAll())) return
    // All is saved: the screen goes at once, and what parking itself writes follows.
    park.mutateAsync({ reviewId, field }).then(
      () => notifyDone('Parked. F11 lists it; N writes a note there.'),
      () => undefined,
    )
    go(paths.today())
  }

  const parkAction = {
    id: 'park',
    label: isLocked ? 'Back to today' : 'Park',
    keys: 'Escape',
    run: () => void parkNow(),
  }
  useActions('Review', [
    ...steps.map((one, index) => ({
      id: `step-${one}`,
      label: `Go to ${stepTitles[one]}`,
      keys: `alt+${index + 1}`,
      run: () => void goTo(one),
    })),
    // The places that these keys mean everywhere, without leaving the review.
    { id: 'place-list', label: 'Medications', keys: 'F4', run: () => void goTo('collect') },
    { id: 'place-findings', label: 'Findings', keys: 'F5', run: () => void goTo('assess') },
    { id: 'place-problems', label: 'Problems', keys: 'F6', run: () => void goTo('assess') },
    { id: 'place-plan', label: 'Plan', keys: 'F7', run: () => void goTo('plan') },
    ...(step === 'implement'
      ? []
      : [{ id: 'place-sign', label: 'Sign', keys: 'F10', run: () => void goTo('implement') }]),
    parkAction,
  ])
  // F5 and its like, pressed while the address still names another step.
  useEffect(() => {
    if (wantedStep !== null) setStep(stepOf(wantedStep))
  }, [wantedStep])

  const work = useMemo<ReviewWork>(
    () => ({
      review,
      lockedReason: isLocked
        ? 'This review is signed and locked. Write an addendum instead.'
        : null,
      decideReason: isLocked
        ? 'This review is signed and locked. Write an addendum instead.'
        : user?.mayDecide === true
          ? null
          : 'Only a pharmacist can do this. Switch user with Ctrl U.',
      goTo: (next) => void goTo(next),
      openTrends,
    }),
    [review, isLocked, user?.mayDecide, goTo, openTrends],
  )

  return (
    <ReviewWorkProvider work={work}>
      {/* Focus is only watched here, to come back to it; every control inside has its own role. */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div
        ref={container}
        className={classes.workspace}
        data-tight={isTight || undefined}
        onFocus={onFocus}
        onKeyDown={keepEscape}
      >
        <ReviewHeader step={step} onPark={parkAction.run} parkLabel={parkAction.label} />
        <WereHere />
        <PreparedBar step={step} />
        <StepPanel step={step} />
      </div>
      {trendsPanel}
    </ReviewWorkProvider>
  )
}

function StepPanel({ step }: { readonly step: Step }) {
  switch (step) {
    case 'collect':
      return <ReviewCollect />
    case 'assess':
      return <ReviewAssess />
    case 'plan':
      return <ReviewPlan />
    case 'implement':
      return <ReviewImplement />
    case 'follow-up':
      return <ReviewFollowUp />
  }
}
