// Letters: what was sent to whom, how long it waits, and each reply by one key. Scanning a letter's code opens it.

import { Box, Group, SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { LetterRow } from '../../src-main/contract/letters.ts'
import { useRead } from '../client.ts'
import { formatCount } from '../format.ts'
import { CodeForm } from '../forms/letters/code-form.tsx'
import { type Action, useActions } from '../keys.ts'
import { useGo } from '../navigation.ts'
import { paths } from '../paths.ts'
import { ActionButton } from '../ui/action-button.tsx'
import { KeyHint } from '../ui/key-hint.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../ui/list-states.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import classes from './documents/documents.module.css'
import { LetterDetail } from './letters/letter-detail.tsx'
import { LetterList } from './letters/letter-list.tsx'
import own from './letters/letters.module.css'
import { PrescriberPanel } from './letters/prescriber-panel.tsx'

type Shown = 'open' | 'to-send' | 'late' | 'answered'

const filters: readonly { readonly id: Shown; readonly label: string; readonly keys: string }[] = [
  { id: 'open', label: 'Open', keys: 'alt+1' },
  { id: 'to-send', label: 'To send', keys: 'alt+2' },
  { id: 'late', label: 'Late', keys: 'alt+3' },
  { id: 'answered', label: 'Answered', keys: 'alt+4' },
]

function isShown(shown: Shown, letter: LetterRow): boolean {
  if (shown === 'to-send') return letter.state === 'not-sent'
  return shown !== 'late' || letter.mark !== null
}

/** The screen under F8; `letterId` is the one that is open. */
export function LettersScreen({ letterId }: { readonly letterId: string | null }) {
  const go = useGo()
  const [shown, setShown] = useState<Shown>('open')
  const [index, setIndex] = useState(0)
  const [isTyping, setTyping] = useState(false)
  const list = useRead('letters.list', { state: shown === 'answered' ? 'answered' : 'open' })
  const rows = (list.data ?? []).filter((letter) => isShown(shown, letter))
  const typeCode = () => setTyping(true)
  const marked = letterId === null ? (rows[Math.min(index, rows.length - 1)] ?? null) : null
  const [profileOf, setProfileOf] = useState<string | null>(null)
  const ofMarked: Action = {
    id: 'letters-prescriber',
    label: 'How the prescriber of the marked letter answers',
    keys: 'V',
    run: () => setProfileOf(marked?.prescriberId ?? null),
    disabledReason:
      marked === null
        ? 'Mark a letter first'
        : marked.prescriberId === null
          ? 'The prescriber is not recorded'
          : null,
  }
  useActions('Letters', [
    // Of an open letter V is the letter's own.
    ...(letterId === null ? [ofMarked] : []),
    { id: 'letter-code', label: 'Type the code of a reply', keys: 'C', run: typeCode },
    ...filters.map(({ id, label, keys }) => ({
      id: `letters-${id}`,
      label: `Letters: ${label}`,
      keys,
      run: () => setShown(id),
    })),
  ])
  const late = (list.data ?? []).filter((letter) => letter.mark !== null).length
  return (
    <div className={classes.screen}>
      <PageHeader
        title="Letters"
        about={
          list.data === undefined || shown === 'answered'
            ? 'Scan the code of a reply, from any screen, to open its letter'
            : `${formatCount(list.data.length, 'open letter')} · ${late} without a reply for 3 days or more`
        }
        actions={
          <>
            <SegmentedControl
              aria-label="Which letters"
              data={filters.map(({ id, label, keys }) => ({
                value: id,
                label: (
                  <Group gap={6} wrap="nowrap">
                    {label}
                    <KeyHint keys={keys} />
                  </Group>
                ),
              }))}
              value={shown}
              onChange={(value) => setShown(filters.find(({ id }) => id === value)?.id ?? 'open')}
            />
            <ActionButton variant="default" keys="C" disabledReason={null} onClick={typeCode}>
              Type a code
            </ActionButton>
          </>
        }
      />
      {list.isPending && <LoadingRows rows={6} />}
      {list.isError && (
        <Box p="lg">
          <ErrorPanel error={list.error} onRetry={() => void list.refetch()} />
        </Box>
      )}
      {list.isSuccess && rows.length === 0 && letterId === null && (
        <EmptyState title="No letter here">
          Letters are made in the last step of a signed review, from its recommendations.
        </EmptyState>
      )}
      {(rows.length > 0 || letterId !== null) && (
        <div className={`${classes.split} ${own.split}`}>
          <div className={classes.list}>
            <LetterList
              rows={rows}
              shownId={letterId}
              index={Math.min(index, Math.max(0, rows.length - 1))}
              onIndex={setIndex}
              onOpen={(letter) => go(paths.letters(letter.id))}
            />
          </div>
          <div className={classes.pages}>
            {letterId === null ? (
              <EmptyState title="Press Enter on a letter to open it">
                Its replies are given by the keys 1 to 6.
              </EmptyState>
            ) : (
              <LetterDetail key={letterId} letterId={letterId} />
            )}
          </div>
        </div>
      )}
      {profileOf !== null && (
        <PrescriberPanel prescriberId={profileOf} onClose={() => setProfileOf(null)} />
      )}
      {isTyping && <CodeForm onClose={() => setTyping(false)} />}
    </div>
  )
}
