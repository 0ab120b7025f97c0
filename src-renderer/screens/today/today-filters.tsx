// What of today's work is shown: whose, and which kind. Every filter has its key and says how much is behind it.

import { SegmentedControl } from '@mantine/core'
import {
  mostCounted,
  type WorkFilter,
  type WorkKind,
  type WorkView,
  workFilters,
  workKinds,
  workTitles,
} from '../../../src-main/contract/worklist.ts'
import type { Keys } from '../../key-matching.ts'
import type { Action } from '../../keys.ts'
import { ariaKeys, KeyHint } from '../../ui/key-hint.tsx'
import classes from './today-filters.module.css'

const filterWords: Readonly<Record<WorkFilter, string>> = {
  all: 'All',
  mine: 'Mine',
  technician: 'Technician can do',
  pharmacist: 'Pharmacist must do',
}

/** A count of the queue: above the limit, only that there are more. */
export function formatWorkCount(count: number): string {
  const shown = Math.min(count, mostCounted).toLocaleString('en-US')
  return count > mostCounted ? `${shown}+` : shown
}

/** Kinds that have rows; the one that is chosen stays, also when it has become empty. */
export function kindsOf(work: WorkView | undefined, chosen: WorkKind | null): readonly WorkKind[] {
  return workKinds.filter((kind) => kind === chosen || (work?.counts[kind] ?? 0) > 0)
}

/** The keys of the filters: 1 to 4 whose, [ and ] which kind, 0 all kinds. */
export function filterActions(
  kinds: readonly WorkKind[],
  kind: WorkKind | null,
  onFilter: (filter: WorkFilter) => void,
  onKind: (kind: WorkKind | null) => void,
): readonly Action[] {
  const step = (by: number) => () => {
    const list = [null, ...kinds]
    const place = list.indexOf(kind) + by
    onKind(list.at(place % list.length) ?? null)
  }
  return [
    ...workFilters.map((filter, place) => ({
      id: `today-${filter}`,
      label: `Show: ${filterWords[filter]}`,
      keys: String(place + 1),
      run: () => onFilter(filter),
    })),
    { id: 'today-kind-next', label: 'Next kind of work', keys: ']', run: step(1) },
    { id: 'today-kind-before', label: 'Kind of work before', keys: '[', run: step(-1) },
    { id: 'today-kind-all', label: 'All kinds of work', keys: '0', run: () => onKind(null) },
  ]
}

interface Props {
  readonly work: WorkView | undefined
  readonly filter: WorkFilter
  readonly kind: WorkKind | null
  readonly onFilter: (filter: WorkFilter) => void
  readonly onKind: (kind: WorkKind | null) => void
}

/** The two lines above the queue. */
export function TodayFilters({ work, filter, kind, onFilter, onKind }: Props) {
  const kinds = kindsOf(work, kind)
  const total = kinds.reduce((sum, one) => sum + (work?.counts[one] ?? 0), 0)
  return (
    <div className={classes.bar}>
      <SegmentedControl
        size="xs"
        aria-label="Whose work"
        value={filter}
        onChange={(value) => onFilter(workFilters.find((one) => one === value) ?? 'all')}
        data={workFilters.map((value, place) => ({
          value,
          label: (
            <span className={classes.label}>
              {filterWords[value]} <KeyHint keys={String(place + 1)} />
            </span>
          ),
        }))}
      />
      <fieldset className={classes.kinds}>
        <legend className={classes.legend}>Kind of work</legend>
        <Chip
          title="Everything"
          keys="0"
          count={total}
          isOn={kind === null}
          onClick={() => onKind(null)}
        />
        {kinds.map((one) => (
          <Chip
            key={one}
            title={workTitles[one]}
            keys="]"
            count={work?.counts[one] ?? 0}
            isOn={kind === one}
            onClick={() => onKind(one)}
          />
        ))}
        <span className={classes.hint}>
          <KeyHint keys="[" />
          <KeyHint keys="]" />
        </span>
      </fieldset>
    </div>
  )
}

function Chip({
  title,
  keys,
  count,
  isOn,
  onClick,
}: {
  readonly title: string
  /** The key that leads there, in one step or in several. */
  readonly keys: Keys
  readonly count: number
  readonly isOn: boolean
  readonly onClick: () => void
}) {
  return (
    <button
      type="button"
      className={classes.chip}
      aria-pressed={isOn}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={onClick}
    >
      {title}
      <span className={classes.count}>{formatWorkCount(count)}</span>
    </button>
  )
}
