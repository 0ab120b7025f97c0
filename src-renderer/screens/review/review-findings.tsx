// The list of findings under their headings. One line each; arrow keys move, Enter accepts.

import { Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useRef } from 'react'
import type { FindingView } from '../../../src-main/contract/reviews.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useListFocus } from '../../ui/list-focus.ts'
import { EmptyState } from '../../ui/list-states.tsx'
import type { FindingGroup } from './finding-order.ts'
import classes from './findings.module.css'
import layout from './review.module.css'
import { findingField } from './review-work.tsx'
import { FindingMark } from './severity-mark.tsx'

interface ReviewFindingsProps {
  readonly groups: readonly FindingGroup[]
  readonly isQuietShown: boolean
  readonly onToggleQuiet: () => void
  readonly index: number
  readonly onIndex: (index: number) => void
  readonly onEnter: () => void
}

/** Quiet findings are folded away until asked for. */
export function ReviewFindings(props: ReviewFindingsProps) {
  const { groups, isQuietShown, onToggleQuiet, index, onIndex, onEnter } = props
  const shown = groups.filter((group) => group.id !== 'quiet' || isQuietShown)
  const flat = shown.flatMap((group) => group.findings)
  const { getItemProps } = useRovingIndex({
    total: flat.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: index,
    onFocusChange: onIndex,
  })

  // A decided finding moves to another group; the focus stays in the list, on what comes next.
  const box = useRef<HTMLElement>(null)
  useListFocus(box, flat.map((view) => view.key).join(' '))

  return (
    <section ref={box} className={classes.findings} aria-label="Findings">
      {flat.length === 0 && (
        <EmptyState title="No finding is open">
          The rules ran on the chart as it stands now. Add what you found yourself as a problem.
        </EmptyState>
      )}
      {groups.map((group) => (
        <div key={group.id}>
          {group.id === 'quiet' ? (
            <UnstyledButton
              className={classes.groupTitle}
              aria-expanded={isQuietShown}
              onClick={onToggleQuiet}
            >
              {group.title} ({group.findings.length}) <KeyHint keys="Q" />
            </UnstyledButton>
          ) : (
            <Title order={2} size="h3" className={classes.groupTitle} data-group={group.id}>
              {group.title} ({group.findings.length})
            </Title>
          )}
          {(group.id !== 'quiet' || isQuietShown) && (
            <ul className={layout.plainList}>
              {group.findings.map((view) => {
                const place = flat.indexOf(view)
                return (
                  <li key={view.key}>
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
                      data-field={findingField(view.key)}
                      {...(place === 0 ? { 'data-first-field': true } : {})}
                      onFocus={() => onIndex(place)}
                    >
                      <FindingLine view={view} />
                    </UnstyledButton>
                  </li>
                )
              })}
            </ul>
          )}
        </div>
      ))}
    </section>
  )
}

function FindingLine({ view }: { readonly view: FindingView }) {
  const { finding } = view
  return (
    <>
      <span className={classes.findingMark}>
        <FindingMark view={view} />
      </span>
      <span className={classes.findingWords}>
        <span>{finding.kind === 'concern' ? finding.text : finding.about}</span>
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
