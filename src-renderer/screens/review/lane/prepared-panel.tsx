// Prepared entries one by one: arrow keys, Enter accepts the marked one, the list gets shorter.

import { Text, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useRef } from 'react'
import type { PreparedEntry } from '../../../../src-main/contract/lane.ts'
import { formatInstant } from '../../../format.ts'
import { KeyHint } from '../../../ui/key-hint.tsx'
import { useListFocus } from '../../../ui/list-focus.ts'
import { EmptyState } from '../../../ui/list-states.tsx'
import { SidePanel } from '../../../ui/side-panel.tsx'
import { stepTitles } from '../review-work.tsx'
import classes from './lane.module.css'

interface Props {
  readonly entries: readonly PreparedEntry[]
  readonly onAccept: (entry: PreparedEntry) => void
  readonly onClose: () => void
}

/** The panel. */
export function PreparedPanel({ entries, onAccept, onClose }: Props) {
  const box = useRef<HTMLUListElement>(null)
  const { getItemProps } = useRovingIndex({
    total: entries.length,
    orientation: 'vertical',
    loop: false,
  })
  useListFocus(box, entries.map((one) => `${one.table} ${one.rowId}`).join(' '))
  return (
    <SidePanel title="Prepared entries" size="md" onClose={onClose}>
      {entries.length === 0 && (
        <EmptyState title="Everything is accepted">Esc goes back to the review.</EmptyState>
      )}
      <ul ref={box} className={classes.list}>
        {entries.map((entry, index) => (
          <li key={`${entry.table} ${entry.rowId}`}>
            <UnstyledButton
              {...getItemProps({ index, onClick: () => onAccept(entry) })}
              className={classes.row}
              {...(index === 0 ? { 'data-autofocus': true } : {})}
            >
              <span className={classes.rowWords}>
                <strong>{entry.what}</strong>
                <Text size="xs" c="dimmed" component="span">
                  {stepTitles[entry.where]} · {entry.by}, {formatInstant(entry.at)}
                </Text>
              </span>
              <span className={classes.next}>
                Accept <KeyHint keys="Enter" />
              </span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </SidePanel>
  )
}
