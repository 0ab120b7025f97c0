// The lists of a patient side by side: one key decides a line, the next line by itself. Contains the review's own list.

import { Table } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { Fragment, useRef, useState } from 'react'
import type {
  OtherSource,
  ReconcileRowView,
  ScanView,
} from '../../../../src-main/contract/reconciliation.ts'
import { isOurOwn, otherSources } from '../../../../src-main/contract/reconciliation.ts'
import type { ReviewView } from '../../../../src-main/contract/reviews.ts'
import type { Action } from '../../../action-register.ts'
import { notifyDone, useCommand, useRead } from '../../../client.ts'
import { MedicationForm } from '../../../forms/medication-form.tsx'
import { useActions } from '../../../keys.ts'
import { useScan } from '../../../scan.ts'
import { EmptyState, ErrorPanel, LoadingRows } from '../../../ui/list-states.tsx'
import { AdherencePanel } from '../adherence/adherence-panel.tsx'
import classes from '../lines.module.css'
import layout from '../review.module.css'
import { focusField } from '../review-focus.ts'
import { LineCells, lineField } from '../review-line.tsx'
import { useReviewWork } from '../review-work.tsx'
import own from './reconcile.module.css'
import { Decided, type GridRow, isAnswered, SideBySideCells } from './reconcile-cells.tsx'
import { ReconcileHead } from './reconcile-head.tsx'
import { useNewLineFocus } from './reconcile-new-line.ts'
import { type Panel, ReconcilePanel } from './reconcile-panel.tsx'
import { ReconcileTell } from './reconcile-tell.tsx'
import { ReconcileToolbar } from './reconcile-toolbar.tsx'
import { sourceColumns } from './reconcile-words.ts'
import { useReconcileWork } from './reconcile-work.ts'

/** The grid, read. */
export function ReconcileGrid() {
  const { review } = useReviewWork()
  const read = useRead('reconcile.read', { reviewId: review.id }, { keepsFormer: true })
  if (read.isError) return <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />
  if (read.data === undefined) return <LoadingRows rows={8} />
  return <Grid rows={gridRows(review, read.data.rows)} sources={read.data.sources} />
}

/** Our list in the order of the chart, then what only others name. */
function gridRows(review: ReviewView, rows: readonly ReconcileRowView[]): readonly GridRow[] {
  const { medications } = review.chart
  const place = new Map(medications.map((one, at) => [one.id, at]))
  return rows
    .map((row) => ({
      row,
      medication: medications.find((one) => one.id === row.medicationId) ?? null,
      line: review.lines.find((one) => one.medicationId === row.medicationId) ?? null,
    }))
    .filter(({ row, medication }) => row.medicationId === null || medication !== null)
    .toSorted(
      (a, b) =>
        (place.get(a.row.medicationId ?? '') ?? medications.length) -
        (place.get(b.row.medicationId ?? '') ?? medications.length),
    )
}

/** Stable name of the field of a line. */
function fieldOf({ row }: GridRow): string {
  return row.medicationId === null ? `told:${row.told[0]?.id ?? ''}` : lineField(row.medicationId)
}

interface GridProps {
  readonly rows: readonly GridRow[]
  readonly sources: readonly OtherSource[]
}

function Grid({ rows, sources }: GridProps) {
  const { review, lockedReason } = useReviewWork()
  const [panel, setPanel] = useState<Panel | null>(null)
  const [telling, setTelling] = useState<OtherSource | null>(null)
  const [isAdding, setIsAdding] = useState(false)
  const [adherenceOf, setAdherenceOf] = useState<string | null>(null)
  const [currentKey, setCurrentKey] = useState(rows[0]?.row.key ?? null)
  const box = useRef<HTMLDivElement>(null)
  const lastPlace = useRef(0)
  const found = rows.findIndex(({ row }) => row.key === currentKey)
  // A line that left under another name leaves its place behind.
  const current = found >= 0 ? found : Math.min(lastPlace.current, Math.max(0, rows.length - 1))
  lastPlace.current = current
  const grid = rows[current]

  const { getItemProps } = useRovingIndex({
    total: rows.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: current,
    onFocusChange: (index) => setCurrentKey(rows[index]?.row.key ?? null),
  })

  function focusKey(key: string) {
    const next = rows.find(({ row }) => row.key === key)
    setCurrentKey(key)
    if (next !== undefined && box.current !== null) focusField(box.current, fieldOf(next))
  }

  const work = useReconcileWork({
    reviewId: review.id,
    fieldOf: (key) => {
      const one = rows.find(({ row }) => row.key === key)
      return one === undefined ? `told:${key}`.slice(0, 100) : fieldOf(one)
    },
    open: setPanel,
    focusKey,
    current: () => currentKey,
  })

  function panelFor(kind: Panel['kind']): Panel | null {
    if (grid === undefined) return null
    const next = rows[current + 1]?.row.key ?? grid.row.key
    return { key: grid.row.key, next, kind }
  }
  const opening = (kind: Panel['kind']) => () => setPanel(panelFor(kind))

  function keep() {
    const at = panelFor('cause')
    if (at === null) return
    // Struck once more at the last line, or on the way through lines that are kept: nothing to write.
    if (isKept(grid)) work.goOn(at)
    else work.decide(at, { kind: 'keep' }, 'go-on')
  }

  useNewLineFocus(rows, telling === null, (one) => {
    setCurrentKey(one.row.key)
    if (box.current !== null) focusField(box.current, fieldOf(one))
  })

  const scan = useCommand('reconcile.scan')
  useScan(({ text, code }) => {
    if (lockedReason !== null || (code !== 'check-digit' && isOurOwn(code))) return false
    scan.mutate({ reviewId: review.id, code: text }, { onSuccess: tellOfScan })
    return true
  })

  const noRow = lockedReason ?? (grid === undefined ? 'There is no line to decide' : null)
  const isListed = grid !== undefined && grid.row.medicationId !== null
  const onlyListed =
    noRow ?? (isListed ? null : 'It is not on our list: A adds it, Q asks about it')
  const onlyTold = noRow ?? (grid?.row.told.length ? null : 'No other list names it')
  const onlyDecided =
    noRow ?? (grid !== undefined && isAnswered(grid) ? null : 'Decide the line first')
  const action = (id: string, label: string, keys: string, run: () => void, why = onlyListed) => ({
    id,
    label,
    keys,
    run,
    disabledReason: why,
  })
  const isNew = grid !== undefined && !isListed
  const keepReason = onlyListed ?? mayNotKeep(grid)
  const decisions: readonly Action[] = [
    action('line-keep', 'Keep', 'K', keep, keepReason),
    action('line-differently', 'Differently', '2', opening('differently')),
    action('line-change', 'Change', 'C', opening('change')),
    action('line-stop', 'Stop', 'S', opening('stop')),
    isNew
      ? action('line-add', 'Add', 'A', opening('add'), noRow)
      : action('line-add', 'Add', 'A', () => setIsAdding(true), lockedReason),
    action('line-ask', 'Ask', 'Q', opening('ask'), noRow),
  ]
  const dropLine = () => {
    const told = grid?.row.told[0]
    if (told !== undefined) work.takeOut(told)
  }
  useActions('Medication list', [
    ...decisions,
    // The digits of the four answers, for whoever counts along the worksheet.
    action('answer-as-directed', 'Takes as directed', '1', keep, keepReason),
    action('answer-stopped', 'Stopped', '3', opening('stop')),
    action('answer-not-known', 'Not known', '4', opening('ask'), noRow),
    action('line-adherence', 'Adherence: days covered, barriers', 'D', () =>
      setAdherenceOf(grid?.row.medicationId ?? null),
    ),
    action('line-code', 'What differs, and why', 'T', opening('type'), onlyDecided),
    action('line-correct', 'Correct what was written down', 'E', opening('correct'), onlyTold),
    action('line-drop', 'Take out what was written down', 'X', dropLine, onlyTold),
    action(
      'line-undo',
      'Take the decision back',
      'U',
      () => grid !== undefined && work.undo(grid.row.key),
      onlyDecided,
    ),
    ...otherSources.map((source) => ({
      id: `tell-${source}`,
      label: `${sourceColumns[source].title}: write it down`,
      keys: sourceColumns[source].keys,
      run: () => setTelling(source),
      disabledReason: lockedReason,
    })),
  ])

  const isWide = sources.length === 0
  const columns = isWide ? 6 : 3 + sources.length
  return (
    <section className={`${classes.lines} ${own.section}`} aria-label="Medication list">
      <ReconcileToolbar
        answered={rows.filter(isAnswered).length}
        total={rows.length}
        lockedReason={lockedReason}
        decisions={decisions}
        telling={telling}
        onTell={setTelling}
      />
      {telling !== null && (
        <ReconcileTell
          reviewId={review.id}
          source={telling}
          onClose={() => {
            setTelling(null)
            if (currentKey !== null) focusKey(currentKey)
          }}
        />
      )}
      {rows.length === 0 ? (
        <EmptyState title="No medication on the list yet">
          Ask what the patient takes, with what is bought without a prescription: P writes it down,
          one drug a line. A half-known one may be written as the patient says it.
        </EmptyState>
      ) : (
        <div className={layout.scroll} ref={box}>
          <Table
            stickyHeader
            verticalSpacing={3}
            role="grid"
            aria-label="Medications"
            className={`${classes.grid} ${isWide ? '' : own.compact}`}
          >
            <ReconcileHead sources={sources} />
            <Table.Tbody>
              {rows.map((one, index) => (
                <Fragment key={one.row.key}>
                  <Table.Tr
                    {...getItemProps({ index })}
                    className={classes.row}
                    data-current={index === current || undefined}
                    aria-selected={index === current}
                    data-field={fieldOf(one)}
                    data-first-line={index === current || undefined}
                    onFocus={() => setCurrentKey(one.row.key)}
                  >
                    {isWide && one.medication !== null ? (
                      <LineCells
                        number={index + 1}
                        medication={one.medication}
                        answer={<Decided row={one.row} line={one.line} />}
                      />
                    ) : (
                      <SideBySideCells {...one} number={index + 1} sources={sources} />
                    )}
                  </Table.Tr>
                  {panel?.key === one.row.key && (
                    <Table.Tr className={classes.askRow}>
                      <Table.Td colSpan={columns}>
                        <ReconcilePanel panel={panel} grid={one} field={fieldOf(one)} work={work} />
                      </Table.Td>
                    </Table.Tr>
                  )}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
      {adherenceOf !== null && (
        <AdherencePanel medicationId={adherenceOf} onClose={() => setAdherenceOf(null)} />
      )}
      {isAdding && (
        <MedicationForm chart={review.chart} medication={null} onClose={() => setIsAdding(false)} />
      )}
    </section>
  )
}

/** Nothing is left for K: on our list and taken as directed, by a decision. */
function isKept(grid: GridRow | undefined): boolean {
  const made = grid?.row.decision?.decision
  return (made === 'keep' || made === 'add') && grid?.line?.answer === 'as-directed'
}

/** A change of our list is taken back by its own key only, never by a key meant for the next line. */
function mayNotKeep(grid: GridRow | undefined): string | null {
  return grid?.row.decision?.decision === 'change'
    ? 'It was changed: U takes the change back first'
    : null
}

function tellOfScan({ what, text, isHalfKnown }: ScanView): void {
  if (what === 'there-already') notifyDone(`${text} was scanned already.`)
  else if (isHalfKnown) notifyDone(`${text} is not known here: E says which drug it is.`)
  else notifyDone(`Bottle seen: ${text}`)
}
