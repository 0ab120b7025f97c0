// The list of findings under their headings. One line each; arrow keys move, Enter accepts.

import { Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useListFocus } from '../../ui/list-focus.ts'
import { EmptyState } from '../../ui/list-states.tsx'
import {
  type FindingGroup,
  type FoldedGroup,
  foldedGroups,
  isFolded,
  type FindingLine as Line,
  lineTitle,
  rulesWaiting,
  shownLines,
} from './finding-order.ts'
import classes from './findings.module.css'
import layout from './review.module.css'
import { findingField } from './review-work.tsx'
import { FindingMark } from './severity-mark.tsx'

interface ReviewFindingsProps {
  readonly groups: readonly FindingGroup[]
  /** The folded headings that are open now. */
  readonly open: readonly FoldedGroup[]
  readonly onToggle: (group: FoldedGroup) => void
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onEnter: () => void
}

/** The key that unfolds each heading. */
export const foldKeys: Readonly<Record<FoldedGroup, string>> = { minor: 'I', quiet: 'Q' }

/** Minor and quiet findings are folded away until asked for. */
export function ReviewFindings(props: ReviewFindingsProps) {
  const { groups, open, onToggle, index, onIndex, onEnter } = props
  const flat = shownLines(groups, open)
  const { getItemProps } = useRovingIndex({
    total: flat.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })

  // A decided finding moves to another group; the focus stays in the list, on what comes next.
  const box = useRef<HTMLElement>(null)
  useListFocus(box, flat.map(({ lead }) => lead.key).join(' '))

  return (
    <section ref={box} className={classes.findings} aria-label="Findings">
      {flat.length === 0 && (
        <EmptyState title="No finding is open">
          The rules ran on the chart as it stands now. Add what you found yourself as a problem.
        </EmptyState>
      )}
      {groups.map((group) => {
        const fold = foldedGroups.find((one) => one === group.id)
        return (
          <div key={group.id}>
            {fold !== undefined ? (
              <UnstyledButton
                className={classes.groupTitle}
                aria-expanded={open.includes(fold)}
                onClick={() => onToggle(fold)}
              >
                {group.title} ({group.lines.length}) <KeyHint keys={foldKeys[fold]} />
              </UnstyledButton>
            ) : (
              <Title order={2} size="h3" className={classes.groupTitle} data-group={group.id}>
                {group.title} ({group.lines.length})
              </Title>
            )}
            {!isFolded(group.id, open) && (
              <ul className={layout.plainList}>
                {group.lines.map((line) => {
                  const place = flat.indexOf(line)
                  return (
                    <li key={line.lead.key}>
                      <UnstyledButton
                        {...getItemProps({
                          index: place,
                          onKeyDown: (event) => {
                            if (event.key !== 'Enter') return
                            event.preventDefault()
                            onEnter()
                          },
                        })}
                        className={classes.finding}
                        data-current={place === index || undefined}
                        aria-current={place === index || undefined}
                        data-field={findingField(line.lead.key)}
                        {...(place === 0 ? { 'data-first-field': true } : {})}
                        onFocus={() => onIndex(place)}
                      >
                        <FindingLine line={line} />
                      </UnstyledButton>
                    </li>
                  )
                })}
              </ul>
            )}
          </div>
        )
      })}
    </section>
  )
}

function alsoWords(line: Line): string | null {
  const waiting = rulesWaiting(line)
  if (waiting > 0) return waiting === 1 ? '1 rule waits for it' : `${waiting} rules wait for it`
  const count = line.also.length
  return count === 0 ? null : `and ${count} more about the same`
}

function FindingLine({ line }: { readonly line: Line }) {
  const { lead: view } = line
  const also = alsoWords(line)
  return (
    <>
      <span className={classes.findingMark}>
        <FindingMark view={view} />
      </span>
      <span className={classes.findingWords}>
        <span>{lineTitle(view)}</span>
        {also !== null && (
          <Text size="xs" c="dimmed" component="span">
            {also}
          </Text>
        )}
        {view.decision !== null && (
          <Text size="xs" c="dimmed" component="span" className={classes.decision}>
            {view.decision === 'accept' ? (
              <>
                <IconCheck size="1em" aria-hidden /> Accepted as a problem
              </>
            ) : (
              <>
                <IconX size="1em" aria-hidden /> Dismissed: {view.reason}
              </>
            )}
          </Text>
        )}
      </span>
    </>
  )
}
