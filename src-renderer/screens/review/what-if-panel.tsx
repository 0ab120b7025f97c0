// "What if": stop some drugs, start others, and see at once which findings appear and which go. Nothing is changed.

import { Button, Checkbox, Group, Stack, Text, Title } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { IconMinus, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { InputOf } from '../../../src-main/contract/client.ts'
import type { Finding } from '../../../src-main/contract/vocabulary.ts'
import { useRead } from '../../client.ts'
import { DrugInput } from '../../forms/drug-input.tsx'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import classes from './findings.module.css'
import { useReviewWork } from './review-work.tsx'
import { FindingSign } from './severity-mark.tsx'

type Changes = Omit<InputOf<'reviews.whatIf'>, 'reviewId'>
type Start = NonNullable<Changes['start']>[number]

/** How long typing rests before the rules run again. */
const REST_MS = 120

/** The drawer; it forgets everything when it closes. */
export function WhatIfPanel({ onClose }: { readonly onClose: () => void }) {
  const { review } = useReviewWork()
  const [stop, setStop] = useState<readonly string[]>([])
  const [start, setStart] = useState<readonly Start[]>([])
  const [text, setText] = useState('')
  const typed = text.trim()
  const all = typed === '' ? start : [...start, { text: typed }]
  const [asked] = useDebouncedValue({ stop, start: all }, REST_MS)
  const inUse = review.chart.medications.filter((one) => one.stop === null)

  const add = () => {
    if (typed === '') return
    setStart((was) => [...was, { text: typed }])
    setText('')
  }

  return (
    <SidePanel
      title="What if"
      onClose={onClose}
      actions={[{ id: 'add', label: 'Start another one too', keys: 'mod+Enter', run: add }]}
    >
      <Stack gap="md">
        <Text size="sm" c="dimmed">
          The rules run on the list as it would be. Nothing is changed and nothing is kept.
        </Text>
        <Checkbox.Group
          label="Stop"
          value={[...stop]}
          onChange={(ids) => setStop(ids)}
          classNames={{ label: classes.whatIfLabel ?? '' }}
        >
          <Stack gap={4} mt={4}>
            {inUse.map((one, index) => (
              <Checkbox
                key={one.id}
                value={one.id}
                label={one.text}
                {...(index === 0 ? { 'data-autofocus': true } : {})}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <DrugInput
          label="Start"
          description="With strength: lisinopril 5 mg tablet"
          value={text}
          onChange={setText}
        />
        <Group>
          <ActionButton
            variant="default"
            size="compact-sm"
            keys="mod+Enter"
            disabledReason={typed === '' ? 'Type a drug first' : null}
            onClick={add}
          >
            Start another one too
          </ActionButton>
        </Group>
        {start.length > 0 && (
          <Group gap="xs">
            {start.map((one, index) => (
              <Button
                // Two entries may be the same text.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows at its end
                key={`${index} ${one.text}`}
                variant="default"
                size="xs"
                rightSection={<span aria-hidden>×</span>}
                aria-label={`Take ${one.text} out again`}
                onClick={() => setStart((was) => was.filter((_, at) => at !== index))}
              >
                {one.text}
              </Button>
            ))}
          </Group>
        )}
        <Answer reviewId={review.id} changes={asked} />
      </Stack>
    </SidePanel>
  )
}

function Answer({ reviewId, changes }: { readonly reviewId: string; readonly changes: Asked }) {
  const isEmpty = changes.stop.length === 0 && changes.start.length === 0
  const read = useRead(
    'reviews.whatIf',
    { reviewId, stop: [...changes.stop], start: [...changes.start] },
    { isWanted: !isEmpty, keepsFormer: true },
  )
  if (isEmpty)
    return <EmptyState title="Nothing changed yet">Tick a drug to stop, or type one.</EmptyState>
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows />
  const { appears, goes, stays, notIdentified } = read.data
  return (
    <Stack gap="md" aria-live="polite">
      {notIdentified.map((one) => (
        <Text key={one} size="sm" c="var(--pestle-warn)">
          “{one}” names no medicine with certainty, so the rules say nothing about it.
        </Text>
      ))}
      <Changed title="Appears" icon={<IconPlus size="1em" aria-hidden />} findings={appears} />
      <Changed title="Goes" icon={<IconMinus size="1em" aria-hidden />} findings={goes} />
      <Text size="sm" c="dimmed">
        {stays} {stays === 1 ? 'concern stays' : 'concerns stay'} as now.
      </Text>
    </Stack>
  )
}

interface Asked {
  readonly stop: readonly string[]
  readonly start: readonly Start[]
}

function Changed({
  title,
  icon,
  findings,
}: {
  readonly title: string
  readonly icon: React.ReactNode
  readonly findings: readonly Finding[]
}) {
  return (
    <section aria-label={title}>
      <Title order={3}>
        {icon} {title} ({findings.length})
      </Title>
      {findings.length === 0 ? (
        <Text size="sm" c="dimmed">
          Nothing.
        </Text>
      ) : (
        <Stack component="ul" gap={6} className={classes.whatIfList} mt={4}>
          {findings.map((finding) => (
            <li key={`${finding.rule} ${textOf(finding)}`} className={classes.whatIfLine}>
              <span className={classes.findingMark}>
                <FindingSign finding={finding} />
              </span>
              <span>
                {textOf(finding)}
                {finding.kind === 'concern' && (
                  <Text size="xs" c="dimmed">
                    {finding.recommendation}
                  </Text>
                )}
              </span>
            </li>
          ))}
        </Stack>
      )}
    </section>
  )
}

function textOf(finding: Finding): string {
  return finding.kind === 'concern' ? finding.text : finding.about
}
