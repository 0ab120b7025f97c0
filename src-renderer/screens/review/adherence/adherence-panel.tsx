// Adherence of one drug: the days covered on a strip, the barriers asked one key each, the to-do line they suggest.

import { Group, Stack, Text, Textarea, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { AdherenceView, DrugAdherence } from '../../../../src-main/contract/adherence.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { formatCount, formatDay } from '../../../format.ts'
import { useSnippets } from '../../../snippets/use-snippets.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import { ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { trendsKey, trendsTitle } from '../../trends/use-trends.tsx'
import { useReviewWork } from '../review-work.tsx'
import classes from './adherence.module.css'
import { AdherenceStrip } from './adherence-strip.tsx'

interface Props {
  readonly medicationId: string
  readonly onClose: () => void
}

/** Reads, then shows. */
export function AdherencePanel({ medicationId, onClose }: Props) {
  const { review } = useReviewWork()
  const read = useRead('adherence.read', { reviewId: review.id, medicationId })
  if (read.data !== undefined)
    return <Loaded view={read.data} medicationId={medicationId} onClose={onClose} />
  return (
    <SidePanel title="Adherence" onClose={onClose}>
      {read.isError ? (
        <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
      ) : (
        <LoadingRows />
      )}
    </SidePanel>
  )
}

type Answer = 'yes' | 'no' | null
const maxActions = 6

function Loaded({ view, medicationId, onClose }: Props & { readonly view: AdherenceView }) {
  const { review, lockedReason, openTrends } = useReviewWork()
  const save = useCommand('adherence.save')
  const addTodo = useCommand('reviews.saveTodo')
  const [answers, setAnswers] = useState<Readonly<Record<string, Answer>>>(() =>
    Object.fromEntries(view.barriers.map(({ code, answer }) => [code, answer])),
  )
  const [note, setNote] = useState(view.note ?? '')
  const [current, setCurrent] = useState(0)
  const snippets = useSnippets('note', view.medicationText)
  const list = useRef<HTMLUListElement>(null)
  const total = view.barriers.length
  const { getItemProps } = useRovingIndex({
    total,
    orientation: 'vertical',
    loop: false,
    focusedIndex: current,
    onFocusChange: setCurrent,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another question is marked
  useEffect(() => {
    list.current?.querySelector<HTMLElement>('[data-current]')?.focus()
  }, [current])

  function keep(nextAnswers: Readonly<Record<string, Answer>>, nextNote: string) {
    const kept = view.barriers.flatMap(({ code }) => {
      const answer = nextAnswers[code] ?? null
      return answer === null ? [] : [{ code, answer }]
    })
    save.mutate({ reviewId: review.id, medicationId, answers: kept, note: nextNote })
  }
  function answer(given: Answer) {
    const barrier = view.barriers[current]
    if (barrier === undefined) return
    const next = { ...answers, [barrier.code]: given }
    setAnswers(next)
    keep(next, note)
    if (given !== null) setCurrent(Math.min(current + 1, total - 1))
  }
  const named = view.barriers.filter(({ code }) => answers[code] === 'yes')
  const asked = view.barriers.filter(({ code }) => answers[code] != null).length
  const todoReason = lockedReason ?? (named.length === 0 ? 'No barrier is named yet' : null)
  function makeTodo() {
    if (todoReason !== null) return
    addTodo.mutate(
      {
        reviewId: review.id,
        topic: `Taking ${view.medicationText}`.slice(0, 200),
        actions: named.flatMap((one) => one.actions).slice(0, maxActions),
      },
      { onSuccess: () => notifyDone('Added to the to-do list, under Plan.') },
    )
  }
  const keys = [
    { id: 'yes', label: 'Yes', keys: 'Y', run: () => answer('yes') },
    { id: 'no', label: 'No', keys: 'N', run: () => answer('no') },
    { id: 'unasked', label: 'Not asked', keys: 'X', run: () => answer(null) },
  ].map((one) => ({ ...one, disabledReason: lockedReason }))

  return (
    <SidePanel
      title={`Adherence: ${view.medicationText}`}
      onClose={onClose}
      actions={[
        ...keys,
        {
          id: 'todo',
          label: 'Make a to-do line',
          keys: 'T',
          run: makeTodo,
          disabledReason: todoReason,
        },
        { id: 'over-time', label: trendsTitle, keys: trendsKey, run: openTrends },
      ]}
    >
      <Stack gap="md">
        <Days days={view.days} label={view.estimateLabel} />
        <section aria-label="Barriers">
          <Group justify="space-between" mb={4}>
            <Title order={3}>
              What gets in the way ({asked} of {total} asked)
            </Title>
            <Group gap={6}>
              {keys.map((one) => (
                <ActionButton
                  key={one.id}
                  variant="default"
                  size="compact-sm"
                  keys={one.keys}
                  disabledReason={lockedReason}
                  onClick={one.run}
                >
                  {one.label}
                </ActionButton>
              ))}
            </Group>
          </Group>
          <ul ref={list} className={classes.questions}>
            {view.barriers.map((barrier, index) => {
              const given = answers[barrier.code] ?? null
              return (
                <li key={barrier.code}>
                  <UnstyledButton
                    {...getItemProps({ index })}
                    className={classes.question}
                    data-current={index === current || undefined}
                    aria-current={index === current || undefined}
                    onFocus={() => setCurrent(index)}
                  >
                    <span>{barrier.question}</span>
                    <Text
                      span
                      size="sm"
                      fw={given === 'yes' ? 700 : 400}
                      c={given === null ? 'dimmed' : 'inherit'}
                    >
                      {given === null ? 'not asked' : given === 'yes' ? 'Yes' : 'No'}
                    </Text>
                    {given === 'yes' && (
                      <span className={classes.action}>
                        Patient: {barrier.actions.join('; ')}. Pharmacist: {barrier.pharmacist}
                      </span>
                    )}
                  </UnstyledButton>
                </li>
              )
            })}
          </ul>
        </section>
        <Textarea
          label="What the patient says about it"
          autosize
          minRows={2}
          maxRows={5}
          maxLength={4000}
          readOnly={lockedReason !== null}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          onKeyDown={(event) => snippets(event, setNote)}
          onBlur={() => note !== (view.note ?? '') && keep(answers, note)}
        />
        <Group>
          <ActionButton keys="T" disabledReason={todoReason} onClick={makeTodo}>
            Make a to-do line
          </ActionButton>
          <ActionButton
            variant="default"
            keys={trendsKey}
            disabledReason={null}
            onClick={openTrends}
          >
            Over time
          </ActionButton>
        </Group>
        <Text size="xs" c="dimmed">
          Questions in our own words after {view.citation}
        </Text>
      </Stack>
    </SidePanel>
  )
}

function Days({ days, label }: { readonly days: DrugAdherence; readonly label: string }) {
  if (days.kind === 'cannot-tell')
    return (
      <section aria-label="Days covered">
        <Title order={3}>Days covered: cannot tell</Title>
        <Text size="sm">Reason: {days.because}.</Text>
      </section>
    )
  const { percent, covered, left, allowed, missed, thresholdPercent } = days
  const words = `${percent} % of days covered since ${formatDay(days.firstFill)}: ${covered} of ${days.days} days`
  return (
    <section aria-label="Days covered">
      <Title order={3}>
        {percent} % of days covered{' '}
        <Text span size="sm" c={days.isReached ? 'dimmed' : 'var(--pestle-danger)'}>
          {days.isReached ? 'reaches' : 'below'} {thresholdPercent} %
        </Text>
      </Title>
      <Text size="sm" mb={6}>
        {covered} of {days.days} days since the first fill of the year, {formatDay(days.firstFill)};{' '}
        {formatCount(days.fillDates, 'fill date')}.
      </Text>
      <AdherenceStrip strip={days.strip} label={words} />
      <Text size="sm" mt={6} className="figures">
        {left < 0
          ? `${thresholdPercent} % is out of reach this year: ${missed} days missed, ${allowed} allowed.`
          : `${formatCount(left, 'day')} may still be missed to stay at ${thresholdPercent} % by December 31 (${missed} of ${allowed} used).`}
        {days.refillDue !== null && ` Refill due ${formatDay(days.refillDue)}.`}
        {days.lastDayToAct !== null && ` Last day to act ${formatDay(days.lastDayToAct)}.`}
      </Text>
      {[label, ...days.notes].map((one) => (
        <Text key={one} size="xs" c="dimmed">
          {one}
        </Text>
      ))}
    </section>
  )
}
