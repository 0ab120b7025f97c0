// What a source says, written down as fast as it is told: one field, Enter is the next drug, a pasted list is many.

import { Group, Text, TextInput } from '@mantine/core'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { OtherSource } from '../../../../src-main/contract/reconciliation.ts'
import { useCommand } from '../../../client.ts'
import { formatCount } from '../../../format.ts'
import { useActions } from '../../../keys.ts'
import { ActionButton } from '../../../ui/action-button.tsx'
import classes from './reconcile.module.css'
import { sourceColumns } from './reconcile-words.ts'

interface Props {
  readonly reviewId: string
  readonly source: OtherSource
  readonly onClose: () => void
}

/** Open until Esc or an empty Enter. Each drug is in the chart as soon as its line is left. */
export function ReconcileTell({ reviewId, source, onClose }: Props) {
  const { title } = sourceColumns[source]
  const tell = useCommand('reconcile.tell')
  const [text, setText] = useState('')
  const [count, setCount] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another source begins with an empty field
  useEffect(() => {
    setCount(0)
    field.current?.focus()
  }, [source])

  function save(written: string) {
    const lines = written.split(/\r?\n/).filter((one) => one.trim() !== '')
    if (lines.length === 0) return
    setText('')
    tell.mutate(
      { reviewId, source, text: lines.join('\n') },
      {
        onSuccess: ({ ids }) => setCount((was) => was + ids.length),
        // Nothing that was typed is lost: what could not be saved comes back.
        onError: () => setText((now) => (now === '' ? lines.join('; ') : now)),
      },
    )
  }

  function leave() {
    save(text)
    onClose()
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (text.trim() === '') onClose()
    else save(text)
  }

  function onPaste(event: ClipboardEvent) {
    const pasted = event.clipboardData.getData('text')
    if (!/\n/.test(pasted.trim())) return
    event.preventDefault()
    save(`${text}${pasted}`)
  }

  useActions(title, [{ id: 'told', label: 'Back to the list', keys: 'Escape', run: leave }])
  return (
    <Group gap="xs" className={classes.tell} wrap="nowrap" role="group" aria-label={title}>
      <Text size="sm" fw={600} className={classes.noWrap}>
        {title}
      </Text>
      <TextInput
        ref={field}
        flex={1}
        aria-label={`${title}: one drug, then Enter`}
        placeholder="metformin 500 mg twice a day, then Enter. Half-known is fine: white water pill. Or paste a list."
        value={text}
        maxLength={700}
        data-field={`tell:${source}`}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
      <Text size="sm" c="dimmed" className={`figures ${classes.noWrap}`} aria-live="polite">
        {formatCount(count, 'drug')}
      </Text>
      <ActionButton variant="default" keys="Escape" disabledReason={null} onClick={leave}>
        To the list
      </ActionButton>
    </Group>
  )
}
