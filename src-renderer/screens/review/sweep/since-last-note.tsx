// On opening a review: the one before, and what is new since, newest kinds first. Folded beyond a few lines.

import { Collapse, Group, Text, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Change, SinceLastView } from '../../../../src-main/contract/sweep.ts'
import { formatDay } from '../../../format.ts'
import { useActions } from '../../../keys.ts'
import { KeyHint } from '../../../ui/key-hint.tsx'
import classes from '../lines.module.css'
import layout from '../review.module.css'

const words: Readonly<Record<Change['kind'], string>> = {
  started: 'New drug',
  stopped: 'Stopped',
  changed: 'Changed',
  condition: 'New condition',
  allergy: 'New',
  result: 'New result',
  vaccine: 'Vaccine',
}

/** Lines that are shown before the rest is asked for. */
const shown = 3

/** Nothing for a first review. */
export function SinceLastNote({ since }: { readonly since: SinceLastView }) {
  const [isOpen, setIsOpen] = useState(false)
  const rest = since === null ? [] : since.changes.slice(shown)
  useActions(
    'Since the last review',
    rest.length === 0
      ? []
      : [
          {
            id: 'since-last',
            label: isOpen ? 'Fold what changed' : 'Everything that changed',
            keys: 'W',
            run: () => setIsOpen(!isOpen),
          },
        ],
  )
  if (since === null) return null
  return (
    <section className={classes.since} aria-label="Since the last review">
      <Text size="sm" fw={600}>
        Since the {since.kind} of {formatDay(since.heldOn)}
        {since.patientGoal !== null && `, when it mattered: “${since.patientGoal}”`}
      </Text>
      {since.changes.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing changed in the chart.
        </Text>
      )}
      <ChangeList changes={since.changes.slice(0, shown)} />
      <Collapse expanded={isOpen}>
        <ChangeList changes={rest} />
      </Collapse>
      {rest.length > 0 && (
        <UnstyledButton
          aria-expanded={isOpen}
          className={classes.sinceMore}
          onClick={() => setIsOpen(!isOpen)}
        >
          {isOpen ? 'Fold' : `${rest.length} more`} <KeyHint keys="W" />
        </UnstyledButton>
      )}
    </section>
  )
}

function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className={layout.plainList}>
      {changes.map((change) => (
        <li key={`${change.kind}:${change.text}:${change.on}`}>
          <Group gap="xs" wrap="nowrap">
            <Text size="sm" fw={550} className={classes.sinceKind}>
              {words[change.kind]}
            </Text>
            <Text size="sm">{change.text}</Text>
            {change.on !== null && (
              <Text size="xs" c="dimmed" className="figures">
                {formatDay(change.on)}
              </Text>
            )}
          </Group>
        </li>
      ))}
    </ul>
  )
}
