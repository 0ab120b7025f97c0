// One course: its day, its sessions in order, and what stands of each.

import type { CourseView, SessionView } from '../../../src-main/contract/services.ts'
import { formatDay } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import { RowButton } from '../../ui/row-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import chart from '../chart/chart.module.css'

interface Props {
  readonly course: CourseView
  readonly onChosen: (id: string) => void
  readonly onOpen: (id: string) => void
  readonly onPrint: () => void
  readonly onEnd: () => void
  /** Why the course of the marked row cannot be ended here; null when it can. */
  readonly reason: string | null
}

/** Arrow keys walk the sessions, Enter opens one. */
export function CoursePart({ course, onChosen, onOpen, onPrint, onEnd, reason }: Props) {
  const { title, anchor, anchorOn, sessions, endedOn, endReason } = course
  const held = sessions.filter(({ outcome }) => outcome === 'held').length
  return (
    <Section
      title={`${title}: ${anchor.toLowerCase()} ${formatDay(anchorOn)}`}
      count={sessions.length}
      actions={
        <>
          <ActionButton variant="subtle" keys="P" disabledReason={null} onClick={onPrint}>
            Print dates
          </ActionButton>
          <ActionButton variant="subtle" keys="X" disabledReason={reason} onClick={onEnd}>
            End
          </ActionButton>
        </>
      }
    >
      <div className={lines.note}>
        {held} of {sessions.length} held
        {endedOn === null ? '' : ` · ended on ${formatDay(endedOn)}: ${endReason ?? ''}`} ·{' '}
        {course.citation}
      </div>
      <ul className={lines.list}>
        {sessions.map((one) => (
          <li key={one.id} className={lines.item}>
            <span className={lines.grow}>
              <RowButton rowId={one.id} onChosen={onChosen} onOpen={() => onOpen(one.id)}>
                {one.session}. {one.title}
              </RowButton>
              <span className={chart.sub}>{aboutSession(course, one)}</span>
            </span>
            <SessionState session={one} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function aboutSession({ measures }: CourseView, one: SessionView): string {
  const measured = measures.flatMap(({ id, title, unit }) => {
    const value = one.measures[id]
    return value === undefined ? [] : [`${title} ${value} ${unitWords(unit)}`.trim()]
  })
  return [formatDay(one.heldOn ?? one.dueOn), ...measured, one.note ?? '']
    .filter((part) => part !== '')
    .join(' · ')
}

/** UCUM for people: `{cigarettes}/d` is in the title already. */
export function unitWords(unit: string): string {
  switch (unit) {
    case '[lb_av]':
      return 'lb'
    case 'min':
      return 'min'
    case '[ppm]':
      return 'ppm'
    default:
      return unit.startsWith('{') ? '' : unit
  }
}

function SessionState({ session: { outcome, signedBy } }: { readonly session: SessionView }) {
  if (outcome === null) return <span className={`${looks.badge} ${looks.plain}`}>To come</span>
  if (signedBy === null) return <span className={`${looks.badge} ${looks.warn}`}>To sign</span>
  return (
    <span className={`${looks.badge} ${outcome === 'held' ? looks.good : looks.plain}`}>
      {outcome === 'held' ? 'Held' : 'Missed'}
    </span>
  )
}
