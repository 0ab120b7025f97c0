// Results and days covered over time: the list of what there is on the left, one drawing or its table on the right.

import '@mantine/charts/styles.css'
import { Group, Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import { useEffect, useRef, useState } from 'react'
import type { Trend } from '../../../src-main/contract/trends.ts'
import { useRead } from '../../client.ts'
import { formatAge, formatCount, formatDay } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { EmptyState, ErrorPanel, LoadingRows } from '../../ui/list-states.tsx'
import { SidePanel } from '../../ui/side-panel.tsx'
import looks from '../../ui/ui.module.css'
import { TrendDrawing } from './trend-drawing.tsx'
import { TrendTable } from './trend-table.tsx'
import { bandWords, plainUnit, plainUnits } from './trend-words.ts'
import classes from './trends.module.css'

interface Props {
  readonly title: string
  readonly patientId: string
  readonly onClose: () => void
}

/** The panel under Alt+G. */
export function TrendsPanel({ title, patientId, onClose }: Props) {
  const read = useRead('trends.read', { patientId })
  const [current, setCurrent] = useState(0)
  const [isTable, setTable] = useState(false)
  const trends = read.data ?? []
  const trend = trends[Math.min(current, trends.length - 1)]
  const toggle = () => setTable(!isTable)
  const label = isTable ? 'Show the drawing' : 'Show the table'
  return (
    <SidePanel
      title={title}
      onClose={onClose}
      actions={[{ id: 'trends-table', label, keys: 'T', run: toggle }]}
    >
      {read.isPending && <LoadingRows rows={8} />}
      {read.isError && <ErrorPanel error={read.error} onRetry={() => void read.refetch()} />}
      {trend !== undefined && (
        <div className={classes.split}>
          <TrendList trends={trends} current={trends.indexOf(trend)} onCurrent={setCurrent} />
          <section className={classes.main} aria-label={trend.title}>
            <Group justify="space-between" wrap="nowrap" mb="xs">
              <Title order={3}>
                {trend.title}{' '}
                <Text span size="sm" c="dimmed">
                  {plainUnit(trend.unit)}
                </Text>
              </Title>
              <ActionButton variant="default" keys="T" disabledReason={null} onClick={toggle}>
                {label}
              </ActionButton>
            </Group>
            <Newest trend={trend} />
            {trend.points.length === 0 ? (
              <EmptyState title="Not on record">
                {trend.group === 'results'
                  ? 'No readable value is in the chart. Add a result with R in the chart.'
                  : trend.notes.join(' ')}
              </EmptyState>
            ) : isTable ? (
              <TrendTable trend={trend} />
            ) : (
              <TrendDrawing trend={trend} />
            )}
            <Bands trend={trend} />
            {trend.points.length > 0 &&
              trend.notes.map((note) => (
                <Text key={note} size="xs" c="dimmed">
                  {note}
                </Text>
              ))}
          </section>
        </div>
      )}
    </SidePanel>
  )
}

function TrendList({
  trends,
  current,
  onCurrent,
}: {
  readonly trends: readonly Trend[]
  readonly current: number
  readonly onCurrent: (place: number) => void
}) {
  const box = useRef<HTMLUListElement>(null)
  const { getItemProps } = useRovingIndex({
    total: trends.length,
    orientation: 'vertical',
    loop: false,
    focusedIndex: current,
    onFocusChange: onCurrent,
  })
  // The panel opens before its list is read: the keyboard then waits at its head.
  useEffect(() => {
    box.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus({ preventScroll: true })
  }, [])
  return (
    <ul ref={box} className={classes.list} aria-label="What is measured">
      {trends.map((trend, place) => (
        <li key={trend.id}>
          <UnstyledButton
            {...getItemProps({ index: place, onClick: () => onCurrent(place) })}
            className={classes.item}
            aria-current={place === current || undefined}
            onFocus={() => onCurrent(place)}
          >
            <span className={classes.name}>{trend.title}</span>
            <span className={`${classes.value} figures`}>
              {trend.newest === null ? 'not on record' : plainUnits(trend.newest.words)}
            </span>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  )
}

function Newest({ trend }: { readonly trend: Trend }) {
  const { newest, points, unread } = trend
  if (newest === null && unread === 0) return null
  return (
    <Group gap="xs" mb="xs">
      {newest !== null && (
        <span className="figures">
          <strong>{plainUnits(newest.words)}</strong>{' '}
          <Text span size="sm" c="dimmed">
            {formatDay(newest.date)} ·{' '}
            {newest.ageDays === 0 ? 'today' : `${formatAge(newest.ageDays)} old`} ·{' '}
            {formatCount(points.length, trend.group === 'results' ? 'value' : 'month')}
          </Text>
        </span>
      )}
      {unread > 0 && (
        <span className={`${looks.badge} ${looks.warn}`}>
          {formatCount(unread, 'entry', 'entries')} not drawn: no number, or a unit that is not
          understood
        </span>
      )}
    </Group>
  )
}

function Bands({ trend }: { readonly trend: Trend }) {
  return (
    <ul className={classes.bands} aria-label="Goals">
      {bandWords(trend).map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}
