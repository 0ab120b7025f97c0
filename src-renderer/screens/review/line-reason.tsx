// The second key of an answer: why. And, when it is taken differently, how the patient says it is taken.

import { Group, Text, TextInput } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import type { LineView } from '../../../src-main/contract/reviews.ts'
import type { LineAnswer } from '../../../src-main/contract/vocabulary.ts'
import { useActions } from '../../keys.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { answerWords, reasonQuestions, reasons } from './line-answers.ts'

interface LineReasonProps {
  /** Name of the line's field. */
  readonly field: string
  readonly answer: LineAnswer
  readonly line: LineView | null
  /** The answer is complete. */
  readonly onAnswer: (reason: string, says: string | null) => void
  /** The reason is known and kept; the patient's words may follow. */
  readonly onKeep: (reason: string, says: string | null) => void
  readonly onCancel: () => void
}

/** Stays open for the patient's words when the answer is "differently" or the reason is "other". */
export function LineReason({ field, answer, line, onAnswer, onKeep, onCancel }: LineReasonProps) {
  const [reason, setReason] = useState<string | null>(null)
  const [says, setSays] = useState(line?.answer === answer ? (line.says ?? '') : '')
  const group = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLInputElement>(null)
  const question = reasonQuestions[answer] ?? answerWords[answer]

  useEffect(() => {
    if (reason === null) group.current?.querySelector('button')?.focus()
    else words.current?.focus()
  }, [reason])

  const typed = says.trim() === '' ? null : says.trim()

  function choose(code: string) {
    if (answer === 'differently' || code === 'other') {
      setReason(code)
      onKeep(code, typed)
    } else {
      onAnswer(code, null)
    }
  }

  useActions(question, [
    ...reasons[answer].map((one, index) => ({
      id: `reason-${one.code}`,
      label: one.words,
      keys: `${index + 1}`,
      run: () => choose(one.code),
    })),
    { id: 'reason-back', label: 'Back to the line', keys: 'Escape', run: onCancel },
  ])

  return (
    <Group gap="xs" align="center" wrap="wrap" py={4} data-field={`${field}:reason`}>
      <Text size="sm" fw={600} mr="xs">
        {question}
      </Text>
      <Group gap={6} role="group" aria-label={question} ref={group}>
        {reasons[answer].map((one, index) => (
          <ActionButton
            key={one.code}
            variant={reason === one.code ? 'filled' : 'default'}
            h={27}
            px={8}
            fz="sm"
            keys={`${index + 1}`}
            disabledReason={null}
            onClick={() => choose(one.code)}
          >
            {one.words}
          </ActionButton>
        ))}
      </Group>
      {reason !== null && (
        <TextInput
          ref={words}
          aria-label="How the patient says it is taken"
          placeholder="In the patient’s words, then Enter"
          maxLength={500}
          flex={1}
          miw="16em"
          value={says}
          data-field={`${field}:says`}
          onChange={(event) => setSays(event.currentTarget.value)}
          onBlur={() => onKeep(reason, typed)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return
            event.preventDefault()
            onAnswer(reason, typed)
          }}
        />
      )}
    </Group>
  )
}
