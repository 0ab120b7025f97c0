// One letter: its recommendations with the reply of each by one key, what the fills show since, and its life.

import { Group, Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import {
  type LetterReply,
  type LetterView,
  letterReplies,
  type RecommendationState,
  repliesWithReason,
} from '../../../src-main/contract/letters.ts'
import { useCommand, useRead } from '../../client.ts'
import { formatDay } from '../../format.ts'
import { SendForm } from '../../forms/letters/send-form.tsx'
import { ReasonForm } from '../../forms/reason-form.tsx'
import { useActions } from '../../keys.ts'
import { useSession } from '../../session.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { LoadingRows } from '../../ui/list-states.tsx'
import { IdentityGate } from '../patients/identity-gate.tsx'
import { Life, Recommendation } from './letter-parts.tsx'
import { replyTitles, sentWords } from './letter-words.ts'
import classes from './letters.module.css'
import { PrescriberPanel } from './prescriber-panel.tsx'

/** The letter; its chart is opened with two identifiers first where it is closed. */
export function LetterDetail({ letterId }: { readonly letterId: string }) {
  const read = useRead('letters.read', { letterId })
  const open = useRead('letters.list', {})
  const answered = useRead('letters.list', { state: 'answered' })
  const row = [...(open.data ?? []), ...(answered.data ?? [])].find((one) => one.id === letterId)
  if (read.isError)
    return <IdentityGate error={read.error} of={row ?? null} onOpened={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={5} />
  return <Letter letter={read.data} />
}

type Dialog =
  | { readonly kind: 'reason'; readonly reply: LetterReply }
  | { readonly kind: 'undo' | 'send' | 'close' | 'prescriber' }

function Letter({ letter }: { readonly letter: LetterView }) {
  const user = useSession().data?.user ?? null
  const { recommendations } = letter
  const [index, setIndex] = useState(firstOpen(recommendations))
  const [dialog, setDialog] = useState<Dialog | null>(null)
  const box = useRef<HTMLUListElement>(null)
  const reply = useCommand('letters.reply', { isQuiet: dialog !== null })
  const undo = useCommand('letters.undoReply', { isQuiet: true })
  const close = useCommand('worklist.close', { isQuiet: true })
  const { getItemProps } = useRovingIndex({
    total: recommendations.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: setIndex,
  })
  const focusAt = (place: number) =>
    box.current?.querySelectorAll<HTMLElement>('[data-recommendation]')[place]?.focus()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the letter opens
  useEffect(() => focusAt(index), [])

  const current: RecommendationState | null = recommendations[index] ?? null
  const mayReason =
    current === null
      ? 'This letter has no recommendation'
      : user?.mayDecide === true
        ? null
        : 'A pharmacist or an intern answers. Switch user with Ctrl U.'
  const answer = (said: LetterReply, reason: string | null) => {
    if (current === null) return
    reply.mutate(
      { letterId: letter.id, planItemId: current.planItemId, reply: said, reason },
      {
        onSuccess: (after) => {
          setDialog(null)
          const next = firstOpen(after.recommendations, index)
          setIndex(next)
          focusAt(next)
        },
      },
    )
  }
  const replyActions = letterReplies.map((said, place) => ({
    id: `reply-${said}`,
    label: replyTitles[said],
    keys: String(place + 1),
    run: () =>
      repliesWithReason.includes(said)
        ? setDialog({ kind: 'reason', reply: said })
        : answer(said, null),
    disabledReason: mayReason ?? (reply.isPending ? 'One moment' : null),
  }))
  const tools = [
    {
      id: 'letter-send',
      label: letter.attempts === 0 ? 'Sent' : 'Sent again',
      keys: 'S',
      run: () => setDialog({ kind: 'send' }),
      disabledReason: letter.state === 'answered' ? 'This letter is answered' : null,
    },
    {
      id: 'letter-close',
      label: 'Close',
      keys: 'X',
      run: () => setDialog({ kind: 'close' }),
      disabledReason: letter.state === 'answered' ? 'This letter is answered' : null,
    },
    {
      id: 'letter-undo',
      label: 'Take back',
      keys: 'U',
      run: () => setDialog({ kind: 'undo' }),
      disabledReason: mayReason ?? (current?.reply == null ? 'Nothing is answered here' : null),
    },
    {
      id: 'letter-prescriber',
      label: 'Prescriber',
      keys: 'V',
      run: () => setDialog({ kind: 'prescriber' }),
      disabledReason: letter.prescriberId === null ? 'The prescriber is not recorded' : null,
    },
  ]
  useActions('Letter', [...replyActions, ...tools])

  return (
    <div className={classes.letter}>
      <Group justify="space-between" wrap="nowrap" align="flex-start">
        <div>
          <Title order={2}>To {letter.prescriberName}</Title>
          <Text size="sm" c="dimmed">
            about {letter.patientName} · {letter.code} · {sentWords(letter)}
            {letter.dueOn !== null && letter.state === 'waiting'
              ? ` · reply due ${formatDay(letter.dueOn)}`
              : ''}
          </Text>
        </div>
        <Group gap={4} justify="flex-end">
          {tools.map((one) => (
            <Button key={one.id} action={one} />
          ))}
        </Group>
      </Group>
      <Group gap={4}>
        {replyActions.map((one) => (
          <Button key={one.id} action={one} />
        ))}
      </Group>
      <ul ref={box} className={classes.list} aria-label="Recommendations">
        {recommendations.map((one, place) => (
          <li key={one.planItemId}>
            <UnstyledButton
              {...getItemProps({ index: place })}
              data-recommendation
              className={classes.item}
              data-current={place === index || undefined}
              onFocus={() => setIndex(place)}
            >
              <Recommendation one={one} />
            </UnstyledButton>
          </li>
        ))}
      </ul>
      {letter.started !== null && letter.started.length > 0 && (
        <Text size="sm">
          First filled since the reply:{' '}
          {letter.started.map(({ drug, on }) => `${drug} on ${formatDay(on)}`).join('; ')}
        </Text>
      )}
      <Life events={letter.events} />
      {dialog?.kind === 'reason' && (
        <ReasonForm
          title={replyTitles[dialog.reply]}
          about={current?.text ?? ''}
          label={dialog.reply === 'declined' ? 'Why it was declined' : 'What was changed'}
          submitLabel="Record"
          isBusy={reply.isPending}
          error={reply.error}
          onClose={() => setDialog(null)}
          onReason={(reason) => answer(dialog.reply, reason)}
        />
      )}
      {dialog?.kind === 'undo' && current !== null && (
        <ReasonForm
          title="Take the answer back"
          about={current.text}
          submitLabel="Take back"
          isBusy={undo.isPending}
          error={undo.error}
          onClose={() => setDialog(null)}
          onReason={(reason) =>
            undo.mutate(
              { letterId: letter.id, planItemId: current.planItemId, reason },
              { onSuccess: () => setDialog(null) },
            )
          }
        />
      )}
      {dialog?.kind === 'close' && (
        <ReasonForm
          title="Close this letter"
          about={`To ${letter.prescriberName}, without waiting for a reply any longer.`}
          label="What came of it"
          submitLabel="Close it"
          isBusy={close.isPending}
          error={close.error}
          onClose={() => setDialog(null)}
          onReason={(reason) =>
            close.mutate(
              { kind: 'letter-waiting', id: letter.id, reason },
              { onSuccess: () => setDialog(null) },
            )
          }
        />
      )}
      {dialog?.kind === 'send' && <SendForm letter={letter} onClose={() => setDialog(null)} />}
      {dialog?.kind === 'prescriber' && letter.prescriberId !== null && (
        <PrescriberPanel prescriberId={letter.prescriberId} onClose={() => setDialog(null)} />
      )}
    </div>
  )
}

interface ButtonAction {
  readonly label: string
  readonly keys: string
  readonly run: () => void
  readonly disabledReason: string | null
}

function Button({ action }: { readonly action: ButtonAction }) {
  return (
    <ActionButton
      variant="default"
      size="compact-sm"
      keys={action.keys}
      disabledReason={action.disabledReason}
      onClick={action.run}
    >
      {action.label}
    </ActionButton>
  )
}

/** The first one without an answer after `from`, then any; the present one when all are answered. */
function firstOpen(list: readonly RecommendationState[], from = 0): number {
  const later = list.findIndex((one, place) => place >= from && one.reply === null)
  if (later >= 0) return later
  const any = list.findIndex((one) => one.reply === null)
  return any >= 0 ? any : from
}
