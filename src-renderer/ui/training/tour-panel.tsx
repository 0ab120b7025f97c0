// The guided tour beside the screen: one step at a time, ticked by what really happened. Keys: Alt B back, Alt J on or
// skip, Alt T puts it away and brings it back.

import { Title } from '@mantine/core'
import { useSessionStorage } from '@mantine/hooks'
import { IconCircle, IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { useLocation } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import type { TourStep, TourView } from '../../../src-main/contract/training.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatBirthDate } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { useOpenPatient } from '../../open-patient.ts'
import { doneNow, tourPlace, tourTexts, tourWords } from '../../screens/training/tour-steps.ts'
import { leaveTrainingAction, useTrainingWays } from '../../screens/training/training-ways.tsx'
import { ActionButton } from '../action-button.tsx'
import { showTourRoom, type TourRoom } from './tour-room.ts'
import classes from './training.module.css'

export interface Tour {
  readonly view: TourView
  readonly shown: TourStep | null
  readonly number: number
  readonly isBack: boolean
  readonly back: () => void
  readonly on: () => void
  readonly toggle: () => void
}

/** The tour of whoever is signed in, followed on every screen; null where there is none. Registers its keys. */
export function useTour(isTraining: boolean): Tour | null {
  const view = useRead('training.tour', {}, { isWanted: isTraining }).data ?? null
  const { mutate, isPending } = useCommand('training.saveTour')
  const { pathname } = useLocation()
  const open = useOpenPatient()
  const [todayFilter] = useSessionStorage<string>({ key: 'today-filter', defaultValue: 'all' })
  const [looked, setLooked] = useState<number | null>(null)
  const ways = useTrainingWays()
  const patientId = open?.isShown === true ? open.chart.patient.id : null

  useEffect(() => {
    if (view === null || isPending) return
    const done = doneNow({ path: pathname, todayFilter, patientId, tour: view })
    if (done.length > view.done.length)
      mutate({ done: [...done], skipped: [...view.skipped], isShown: view.isShown })
  }, [view, pathname, todayFilter, patientId, isPending, mutate])
  useEffect(() => {
    showTourRoom(view?.isShown === true)
    return () => showTourRoom(false)
  }, [view?.isShown])

  const save = (change: Partial<Pick<TourView, 'skipped' | 'isShown'>>) => {
    if (view === null) return
    const { done, skipped, isShown } = { ...view, ...change }
    mutate({ done: [...done], skipped: [...skipped], isShown })
  }
  const place = view === null ? { current: null, number: 1 } : tourPlace(view)
  const steps = view?.steps ?? []
  const end = place.current === null ? steps.length : place.number - 1
  const at = looked === null ? end : Math.min(looked, end)
  const isBack = at < end
  const back = () => setLooked(Math.max(0, at - 1))
  const on = () => {
    if (isBack) setLooked(at + 1 === end ? null : at + 1)
    else if (place.current !== null) save({ skipped: [...(view?.skipped ?? []), place.current] })
  }
  const toggle = () => save({ isShown: view?.isShown !== true })
  const isThere = view?.isShown === true
  useActions(
    'Training',
    isTraining
      ? [
          leaveTrainingAction(ways.leave, ways.reason),
          ...(view === null
            ? []
            : [
                {
                  id: 'tour',
                  label: isThere ? 'Put the guided tour away' : 'Guided tour',
                  keys: 'alt+T',
                  run: toggle,
                },
              ]),
          ...(isThere
            ? [
                { id: 'tour-back', label: 'Tour: step before', keys: 'alt+B', run: back },
                {
                  id: 'tour-on',
                  label: isBack ? 'Tour: next step' : 'Tour: skip this step',
                  keys: 'alt+J',
                  run: on,
                },
              ]
            : []),
        ]
      : [],
  )
  if (view === null) return null
  return {
    view,
    shown: steps[at] ?? null,
    number: Math.min(at + 1, steps.length),
    isBack,
    back,
    on,
    toggle,
  }
}

/** The panel or the strip. */
export function TourPanel({ tour, room }: { readonly tour: Tour; readonly room: TourRoom }) {
  const { view, shown, number, isBack } = tour
  const { form, width, height } = room
  useEffect(() => {
    // Dialogs lie over the page, not in the frame: the style sheet keeps them clear of the tour.
    const { style } = document.documentElement
    style.setProperty('--tour-width', `calc(${width / 16}rem * var(--mantine-scale))`)
    style.setProperty(
      '--tour-height',
      `calc(${height === 0 ? 0 : (height + 30) / 16}rem * var(--mantine-scale))`,
    )
    return () => {
      style.removeProperty('--tour-width')
      style.removeProperty('--tour-height')
    }
  }, [width, height])
  return (
    <section
      className={classes.tour}
      data-strip={form === 'strip' || undefined}
      aria-label="Guided tour"
    >
      <div className={classes.words} role="status">
        {shown === null ? <TheEnd view={view} /> : <Step tour={tour} step={shown} />}
      </div>
      <div className={classes.ways}>
        <ActionButton
          variant="default"
          keys="alt+B"
          size="compact-sm"
          disabledReason={number === 1 ? 'This is the first step' : null}
          onClick={tour.back}
        >
          Back
        </ActionButton>
        {shown !== null && (
          <ActionButton
            variant="default"
            keys="alt+J"
            size="compact-sm"
            disabledReason={null}
            onClick={tour.on}
          >
            {isBack ? 'Next' : 'Skip'}
          </ActionButton>
        )}
        <ActionButton
          variant="default"
          keys="alt+T"
          size="compact-sm"
          disabledReason={null}
          onClick={tour.toggle}
        >
          Put away
        </ActionButton>
      </div>
      <ol className={classes.steps}>
        {view.steps.map((step) => (
          <li key={step} aria-current={step === shown ? 'step' : undefined}>
            <Mark view={view} step={step} />
            {tourTexts[step].title}
          </li>
        ))}
      </ol>
    </section>
  )
}

function Step({ tour, step }: { readonly tour: Tour; readonly step: TourStep }) {
  const { view, number } = tour
  const { title, todo, why } = tourTexts[step]
  const { name, birthDate } = view.practice
  const isDone = view.done.includes(step)
  return (
    <>
      <span className={classes.count}>
        Step {number} of {view.steps.length}
        {isDone && ' · done'}
        {view.skipped.includes(step) && ' · left out'}
      </span>
      <Title order={2}>{title}</Title>
      <span className={classes.todo}>{tourWords(todo, name, formatBirthDate(birthDate))}</span>
      <span className={classes.why}>{why}</span>
    </>
  )
}

function TheEnd({ view }: { readonly view: TourView }) {
  return (
    <>
      <span className={classes.count}>
        {view.done.length} of {view.steps.length} steps done
      </span>
      <Title order={2}>The tour is finished</Title>
      <span className={classes.todo}>
        Practise on as you like. Alt Q leaves training. For the next person start the pharmacy
        again: Alt S, 0, R.
      </span>
    </>
  )
}

function Mark({ view, step }: { readonly view: TourView; readonly step: TourStep }) {
  if (view.done.includes(step))
    return <IconCircleCheck size="1.2em" className={classes.ticked} aria-label="done" />
  if (view.skipped.includes(step)) return <IconCircleDashed size="1.2em" aria-label="left out" />
  return <IconCircle size="1.2em" aria-hidden />
}
