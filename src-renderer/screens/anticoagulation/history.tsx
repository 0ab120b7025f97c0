// Visits and events of one course, newest first.

import { Text } from '@mantine/core'
import type { ClinicView, VisitView } from '../../../src-main/contract/anticoagulation.ts'
import { formatCode, formatDay } from '../../format.ts'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import looks from '../../ui/ui.module.css'
import { doseText } from './visit-words.ts'

/** The visits; the newest signed one is what the papers are made from. */
export function VisitHistory({ view }: { readonly view: ClinicView }) {
  return (
    <Section title="Visits" count={view.visits.length}>
      {view.visits.length === 0 && <div className={lines.note}>No visit yet.</div>}
      <ul className={lines.list}>
        {view.visits.map((visit) => (
          <li key={visit.id} className={lines.item}>
            <span className={lines.grow}>
              <strong>{formatDay(visit.on)}</strong>
              {visit.inr !== null && ` · INR ${visit.inr.value}`} · {doseText(visit)}
              <Text size="xs" c="dimmed">
                {detail(visit)}
              </Text>
            </span>
            {visit.signature === null && (
              <span className={`${looks.badge} ${looks.warn}`}>To sign</span>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function detail(visit: VisitView): string {
  return [
    visit.signature === null
      ? `prepared by ${visit.preparedBy ?? 'nobody'}`
      : `signed by ${visit.signature.name}`,
    visit.decision === 'overridden' || visit.decision === 'no-dose'
      ? (visit.overrideReason ?? '')
      : visit.decision === 'accepted'
        ? 'as proposed'
        : '',
    visit.nextTestOn === null ? '' : `next INR ${formatDay(visit.nextTestOn)}`,
    visit.note ?? '',
  ]
    .filter((part) => part !== '')
    .join(' · ')
}

/** Bleeds, clots, admissions, procedures, bridging plans, addenda. */
export function EventHistory({ view }: { readonly view: ClinicView }) {
  if (view.events.length === 0) return null
  return (
    <Section title="Events" count={view.events.length}>
      <ul className={lines.list}>
        {view.events.map((event) => (
          <li key={event.id} className={lines.item}>
            <span className={lines.grow}>
              <strong>
                {formatDay(event.on)}
                {event.until === null ? '' : ` to ${formatDay(event.until)}`}
              </strong>{' '}
              · {formatCode(event.kind)}
              {event.severity === null ? '' : `, ${formatCode(event.severity)}`}: {event.text}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
