// The fields of one to-do line: what was talked about, and what to do, one action per line.

import { Stack, Textarea, TextInput } from '@mantine/core'
import { useSnippets } from '../snippets/use-snippets.ts'
import { ReadingHint } from './reading/reading-hint.tsx'
import { withWord } from './reading/with-word.ts'

export interface TodoDraft {
  readonly topic: string
  /** As typed: one action per line. */
  readonly actions: string
}

const maxActions = 6

/** The actions as a list; empty lines are dropped. */
export function actionsOf(draft: TodoDraft): string[] {
  return draft.actions
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/** What of this is missing, by field; empty when it can be saved. */
export function todoProblems(draft: TodoDraft): Readonly<Record<string, string>> {
  const actions = actionsOf(draft)
  return {
    ...(draft.topic.trim() === '' ? { topic: 'Fill this in' } : {}),
    ...(actions.length === 0 ? { actions: 'Write one action per line' } : {}),
    ...(actions.length > maxActions ? { actions: `No more than ${maxActions} actions` } : {}),
    ...(actions.some((one) => one.length > 300)
      ? { actions: 'An action is at most 300 letters' }
      : {}),
  }
}

interface TodoFieldsProps {
  readonly value: TodoDraft
  readonly problems: Readonly<Record<string, string>>
  readonly onChange: (next: TodoDraft) => void
  readonly onLeave?: () => void
  /** Start of the stable field names. */
  readonly field: string
  readonly isLocked: boolean
  readonly isFirst?: boolean
}

/** Both fields are read by the patient: plain words, no orders that a prescriber has not given. */
export function TodoFields(props: TodoFieldsProps) {
  const { value, problems, onChange, onLeave, field, isLocked, isFirst } = props
  const snippets = useSnippets('todo')
  return (
    <Stack gap="xs">
      <TextInput
        label="What we talked about"
        maxLength={200}
        readOnly={isLocked}
        value={value.topic}
        error={problems.topic}
        onChange={(event) => onChange({ ...value, topic: event.currentTarget.value })}
        onKeyDown={(event) => snippets(event, (topic) => onChange({ ...value, topic }))}
        onBlur={onLeave}
        data-field={`${field}:topic`}
        data-autofocus={isFirst || undefined}
      />
      <Textarea
        label="What I should do (one action per line)"
        autosize
        minRows={2}
        maxRows={8}
        readOnly={isLocked}
        value={value.actions}
        error={problems.actions}
        onChange={(event) => onChange({ ...value, actions: event.currentTarget.value })}
        onKeyDown={(event) => snippets(event, (actions) => onChange({ ...value, actions }))}
        onBlur={onLeave}
        data-field={`${field}:actions`}
      />
      {!isLocked && (
        <ReadingHint
          text={`${value.topic}\n${value.actions}`}
          onReplace={(hard, plain) =>
            onChange({
              topic: withWord(value.topic, hard, plain),
              actions: withWord(value.actions, hard, plain),
            })
          }
        />
      )}
    </Stack>
  )
}
