// The queue under its headings. Arrow keys move over all rows, Enter does what the row says.

import { Text, Title, UnstyledButton } from '@mantine/core'
import { useRovingIndex } from '@mantine/hooks'
import {
  IconCalendarDue,
  IconCalendarRepeat,
  IconCalendarTime,
  IconChecklist,
  IconClockDollar,
  IconDropletHalf2,
  IconFileAlert,
  IconHelpHexagon,
  IconMailQuestion,
  IconPhoneOutgoing,
  IconPill,
  IconPlayerPause,
  IconPuzzle,
  IconReceipt,
  IconRefreshDot,
  IconSignature,
  IconStethoscope,
  IconUserCheck,
  IconUsers,
  IconVaccine,
  IconWritingSign,
} from '@tabler/icons-react'
import { useRef } from 'react'
import {
  type WorkKind,
  type WorkRow,
  type WorkView,
  workKinds,
  workTitles,
} from '../../../src-main/contract/worklist.ts'
import { formatBirthDate, formatDay } from '../../format.ts'
import { KeyHint } from '../../ui/key-hint.tsx'
import { useListFocus } from '../../ui/list-focus.ts'
import { useIsTight } from '../../ui/tight.ts'
import uiClasses from '../../ui/ui.module.css'
import classes from './today.module.css'
import { formatWorkCount } from './today-filters.tsx'
import { useWaiting } from './waiting.ts'

const icons: Readonly<Record<WorkKind, typeof IconUsers>> = {
  match: IconUsers,
  appointment: IconCalendarTime,
  parked: IconPlayerPause,
  'to-sign': IconSignature,
  'packet-due': IconFileAlert,
  'letter-waiting': IconMailQuestion,
  'follow-up': IconCalendarDue,
  problem: IconPuzzle,
  task: IconChecklist,
  'dose-to-sign': IconPill,
  'inr-due': IconDropletHalf2,
  'vaccine-due': IconVaccine,
  'session-to-sign': IconWritingSign,
  'service-due': IconStethoscope,
  consult: IconHelpHexagon,
  offer: IconPhoneOutgoing,
  outcome: IconRefreshDot,
  claim: IconReceipt,
  'payer-clock': IconClockDollar,
  'tmr-due': IconCalendarRepeat,
  eligible: IconUserCheck,
}

interface TodayQueueProps {
  readonly work: WorkView
  /** One kind only; null shows all. */
  readonly kind: WorkKind | null
  readonly onOpen: (row: WorkRow) => void
  /** The row that has the keyboard. */
  readonly onMark: (row: WorkRow) => void
}

/** All rows are one list for the arrow keys. */
export function TodayQueue({ work, kind: only, onOpen, onMark }: TodayQueueProps) {
  const box = useRef<HTMLDivElement>(null)
  const isTight = useIsTight()
  const shown = workKinds.flatMap((kind) => {
    const rows = work.rows.filter((row) => row.kind === kind && (only === null || only === kind))
    return rows.length === 0 ? [] : [{ kind, title: workTitles[kind], Icon: icons[kind], rows }]
  })
  const flat = shown.flatMap((group) => group.rows)
  const { getItemProps } = useRovingIndex({
    total: flat.length,
    orientation: 'vertical',
    loop: false,
  })
  useListFocus(box, flat.map((row) => `${row.kind}:${row.id}`).join(' '))

  return (
    <div ref={box} className={classes.queue} data-tight={isTight || undefined}>
      {shown.map(({ kind, title, Icon, rows }) => (
        <section key={kind} aria-label={title}>
          <Title order={2} className={classes.title}>
            <Icon size="1.15em" aria-hidden />
            {title}
            <span className={classes.count}>{formatWorkCount(work.counts[kind])}</span>
          </Title>
          <ul className={classes.list}>
            {rows.map((row) => (
              <li key={`${kind}:${row.id}`}>
                <UnstyledButton
                  {...getItemProps({ index: flat.indexOf(row), onClick: () => onOpen(row) })}
                  className={classes.row}
                  onFocus={() => onMark(row)}
                >
                  <Row row={row} />
                </UnstyledButton>
              </li>
            ))}
          </ul>
          {work.counts[kind] > rows.length && (
            <Text size="sm" c="dimmed" px="lg" py="xs">
              {formatWorkCount(work.counts[kind])} in all, {rows.length} listed: find the others
              with F2.
            </Text>
          )}
        </section>
      ))}
    </div>
  )
}

function Row({ row }: { readonly row: WorkRow }) {
  return (
    <>
      <span className={classes.who}>
        <strong>{row.patientName}</strong>
        {row.patientId !== null && (
          <span className={`figures ${classes.dim}`}>
            {formatBirthDate(row.birthDate)}
            {row.ownerName === null ? '' : ` · ${row.ownerName}`}
          </span>
        )}
      </span>
      <span className={classes.why}>
        {row.why}
        {row.whyInFull !== undefined && row.whyInFull !== row.why && (
          <span className={classes.whyInFull}>{row.whyInFull}</span>
        )}
      </span>
      {(row.dueOn !== null || row.since !== null) && (
        <span className={classes.when}>
          <When row={row} />
        </span>
      )}
      <span className={classes.next}>
        {row.next}
        <KeyHint keys="Enter" />
      </span>
    </>
  )
}

function When({ row }: { readonly row: WorkRow }) {
  const waiting = useWaiting(row.since)
  if (row.dueOn !== null) {
    return (
      <span
        className={`${uiClasses.badge} ${row.isOverdue ? uiClasses.danger : uiClasses.plain} figures`}
      >
        {row.isOverdue ? 'overdue since' : 'due'} {formatDay(row.dueOn)}
      </span>
    )
  }
  return waiting === null ? null : (
    <span className={`${uiClasses.badge} ${uiClasses.warn} figures`}>waiting {waiting}</span>
  )
}
