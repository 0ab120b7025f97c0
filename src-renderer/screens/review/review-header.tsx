// Top line of the review: what it is, its four steps, how and with whom it is held, and whether all is saved.

import { Group, Select, Text, Title, UnstyledButton } from '@mantine/core'
import { IconCheck, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReviewView, SaveableField } from '../../../src-main/contract/reviews.ts'
import { recipients, reviewModes } from '../../../src-main/contract/vocabulary.ts'
import { useCommand } from '../../client.ts'
import { formatCode, formatDay } from '../../format.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { useAutosave } from '../../ui/autosave/autosave.tsx'
import { SavedMark } from '../../ui/autosave/saved-mark.tsx'
import { DayInput } from '../../ui/day-input.tsx'
import { ariaKeys, KeyHint } from '../../ui/key-hint.tsx'
import { useIsTight } from '../../ui/tight.ts'
import { usePrintWorksheet, worksheetKeys } from '../../ui/worksheet/worksheet-keys.tsx'
import classes from './header.module.css'
import { MinutesCounter } from './lane/minutes-counter.tsx'
import { type Step, stepOf, steps, stepTitles, useReviewWork } from './review-work.tsx'

const heldKeys = 'alt+F'

interface ReviewHeaderProps {
  readonly step: Step
  readonly parkLabel: string
  readonly onPark: () => void
}

/** Always visible above the step. */
export function ReviewHeader({ step, parkLabel, onPark }: ReviewHeaderProps) {
  const { review, lockedReason } = useReviewWork()
  const isTight = useIsTight()
  const [isUnfolded, setIsUnfolded] = useState(false)
  // At large type the height belongs to the work: how it is held folds away behind its key.
  const isFolded = isTight && !isUnfolded
  const toggle = () => setIsUnfolded(!isUnfolded)
  useActions(
    'How it is held',
    isTight
      ? [
          {
            id: 'held',
            label: isFolded ? 'Show how, with whom and when it is held' : 'Fold this away',
            keys: heldKeys,
            run: toggle,
          },
        ]
      : [],
  )
  return (
    <header className={classes.header}>
      <Group gap="sm" wrap="nowrap" className={classes.headerLine}>
        <div className={classes.headerTitle} data-header-title>
          <Title order={1} size="h2" className={classes.nowrap}>
            {review.kind} review
          </Title>
          <Text size="xs" c="dimmed" truncate title={review.reason}>
            {review.reason}
          </Text>
        </div>
        <StepBar step={step} />
        <Group gap="sm" wrap="nowrap" ml="auto">
          {isTight && (
            <UnstyledButton
              className={classes.held}
              aria-expanded={!isFolded}
              aria-keyshortcuts={ariaKeys(heldKeys)}
              onClick={toggle}
            >
              Held <KeyHint keys={heldKeys} />
            </UnstyledButton>
          )}
          <MinutesCounter step={step} />
          {lockedReason === null && <SavedMark />}
          <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={onPark}>
            {parkLabel}
          </ActionButton>
        </Group>
      </Group>
      {!isFolded &&
        (lockedReason === null ? <Facts review={review} /> : <LockedFacts review={review} />)}
    </header>
  )
}

function StepBar({ step }: { readonly step: Step }) {
  const { review, goTo } = useReviewWork()
  const reached = steps.indexOf(stepOf(review.phase))
  return (
    <nav aria-label="Steps of the review" className={classes.steps}>
      {steps.map((one, index) => {
        const open = review.missingToSign.filter((item) => item.where === one).length
        const isDone =
          one !== 'follow-up' && (review.signature !== null || (index < reached && open === 0))
        return (
          <UnstyledButton
            key={one}
            className={classes.step}
            aria-current={one === step ? 'step' : undefined}
            aria-keyshortcuts={ariaKeys(`alt+${index + 1}`)}
            onClick={() => goTo(one)}
          >
            {isDone && <IconCheck size="1em" aria-label="done" />}
            {stepTitles[one]}
            {open > 0 && (
              <span className={classes.count} title={`${open} still open`}>
                {open}
                <span className={classes.hidden}> still open</span>
              </span>
            )}
            <KeyHint keys={`alt+${index + 1}`} />
          </UnstyledButton>
        )
      })}
    </nav>
  )
}

/** Saves one field of the review under its own name. */
export function useReviewField(field: SaveableField) {
  const { review } = useReviewWork()
  const { mutateAsync } = useCommand('reviews.saveField', { isQuiet: true })
  return useAutosave<string | null>({
    name: field,
    saved: review[field],
    save: (value) => mutateAsync({ reviewId: review.id, field, value }),
  })
}

const options = (codes: readonly string[]) =>
  codes.map((code) => ({ value: code, label: formatCode(code) }))

function Facts({ review }: { readonly review: ReviewView }) {
  const mode = useReviewField('mode')
  const recipient = useReviewField('recipient')
  const heldOn = useReviewField('heldOn')
  const print = usePrintWorksheet()
  return (
    <Group gap="md" wrap="wrap" className={classes.facts}>
      <Select
        aria-label="How it is held"
        className={classes.fact}
        leftSection={<span className={classes.factName}>Held</span>}
        leftSectionWidth="3.2em"
        leftSectionPointerEvents="none"
        data={options(reviewModes)}
        value={mode.value}
        error={mode.problem}
        allowDeselect={false}
        checkIconPosition="right"
        onChange={mode.change}
        onBlur={mode.leave}
        data-field="mode"
      />
      <Select
        aria-label="With whom"
        className={classes.fact}
        leftSection={<span className={classes.factName}>with</span>}
        leftSectionWidth="3.2em"
        leftSectionPointerEvents="none"
        data={options(recipients)}
        value={recipient.value}
        error={recipient.problem}
        allowDeselect={false}
        checkIconPosition="right"
        onChange={recipient.change}
        onBlur={recipient.leave}
        data-field="recipient"
      />
      <DayInput
        aria-label="Held on"
        className={classes.fact}
        leftSection={<span className={classes.factName}>on</span>}
        leftSectionWidth="2.4em"
        leftSectionPointerEvents="none"
        clearable={false}
        value={heldOn.value}
        error={heldOn.problem}
        onChange={(day) => day !== null && heldOn.change(day)}
        onBlur={heldOn.leave}
        data-field="heldOn"
      />
      <Text size="xs" c="dimmed" className={`figures ${classes.reference}`}>
        Reference {review.referenceCode}
      </Text>
      <ActionButton
        variant="subtle"
        size="compact-xs"
        keys={worksheetKeys}
        disabledReason={null}
        onClick={() => print(review.patientId)}
      >
        Worksheet
      </ActionButton>
    </Group>
  )
}

function LockedFacts({ review }: { readonly review: ReviewView }) {
  return (
    <Group gap="md" className={classes.facts}>
      <Text size="sm" className={classes.locked}>
        <IconLock size="1em" aria-hidden />
        {review.signature?.preparedBy !== undefined &&
          `Prepared by ${review.signature.preparedBy.join('; ')}. `}
        Signed by {review.signature?.name}, {review.signature?.credential}
      </Text>
      <Text size="sm" c="dimmed">
        Held {formatCode(review.mode)} with the {formatCode(review.recipient)} on{' '}
        {formatDay(review.heldOn)}
      </Text>
      <Text size="xs" c="dimmed" className={`figures ${classes.reference}`}>
        Reference {review.referenceCode}
      </Text>
    </Group>
  )
}
