// One question with a key for each answer, under the line it is about. Not: the reasons of an answer (line-reason.tsx).

import { Group, Text } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'

/** One answer. */
export interface Choice<Code extends string> {
  readonly code: Code
  readonly words: string
}

interface Props<Code extends string> {
  readonly question: string
  readonly choices: readonly Choice<Code>[]
  readonly field: string
  readonly onChoose: (code: Code) => void
  /** Enter: leave it unsaid. Null when it must be answered. */
  readonly onSkip: (() => void) | null
  readonly onCancel: () => void
}

const aPage = 9

/** Digits choose; 0 shows the rest. The focus is on the group, so that Enter never presses a button by chance. */
export function ReconcileChoice<Code extends string>(props: Props<Code>) {
  const { question, choices, field, onChoose, onSkip, onCancel } = props
  const [page, setPage] = useState(0)
  const group = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question takes the focus again
  useEffect(() => group.current?.focus(), [question])
  const pages = Math.ceil(choices.length / aPage)
  const shown = choices.slice(page * aPage, page * aPage + aPage)
  const turn = () => setPage((page + 1) % pages)

  useActions(question, [
    ...shown.map((one, at) => ({
      id: `choice-${one.code}`,
      label: one.words,
      keys: `${at + 1}`,
      run: () => onChoose(one.code),
    })),
    ...(pages > 1 ? [{ id: 'choice-more', label: 'Further answers', keys: '0', run: turn }] : []),
    ...(onSkip === null
      ? []
      : [{ id: 'choice-skip', label: 'Leave it unsaid', keys: 'Enter', run: onSkip }]),
    { id: 'choice-back', label: 'Back to the line', keys: 'Escape', run: onCancel },
  ])

  return (
    <Group gap="xs" py={4} wrap="wrap">
      <Text size="sm" fw={600}>
        {question}
      </Text>
      <Group
        gap={6}
        role="group"
        aria-label={question}
        ref={group}
        tabIndex={-1}
        data-field={field}
      >
        {shown.map((one, at) => (
          <ActionButton
            key={one.code}
            variant="default"
            h={27}
            px={8}
            fz="sm"
            keys={`${at + 1}`}
            disabledReason={null}
            onClick={() => onChoose(one.code)}
          >
            {one.words}
          </ActionButton>
        ))}
        {pages > 1 && (
          <ActionButton
            variant="subtle"
            h={27}
            px={8}
            fz="sm"
            keys="0"
            disabledReason={null}
            onClick={turn}
          >
            More
          </ActionButton>
        )}
        {onSkip !== null && (
          <ActionButton
            variant="subtle"
            h={27}
            px={8}
            fz="sm"
            keys="Enter"
            disabledReason={null}
            onClick={onSkip}
          >
            Not said
          </ActionButton>
        )}
      </Group>
    </Group>
  )
}
