// The visit of today once it is signed: what the patient takes until when, and that its papers wait.

import { Text } from '@mantine/core'
import { useEffect, useRef } from 'react'
import type { ClinicView, VisitView } from '../../../src-main/contract/anticoagulation.ts'
import { formatDay } from '../../format.ts'
import { ActionButton } from '../../ui/action-button.tsx'
import lines from '../../ui/section.module.css'
import { Section } from '../../ui/section.tsx'
import classes from './anticoagulation.module.css'
import { doseText } from './visit-words.ts'
import { WeekShown } from './week-shown.tsx'

/** Nothing of it can be changed: an event of the kind addendum says what was missed. */
export function SignedVisit({
  view,
  visit,
  onAnother,
}: {
  readonly view: ClinicView
  readonly visit: VisitView
  readonly onAnother: () => void
}) {
  const isDose = visit.weekMg !== null
  const box = useRef<HTMLDivElement>(null)
  // Signing happens at the foot of a long form; what was signed stands at the head.
  useEffect(() => {
    // Not returned: newer browsers answer with a promise, which is no clean-up.
    box.current?.scrollIntoView({ block: 'center' })
  }, [])
  return (
    <Section
      title="Signed today"
      actions={
        <ActionButton
          variant="default"
          size="xs"
          keys="V"
          disabledReason={null}
          onClick={onAnother}
        >
          Another visit
        </ActionButton>
      }
    >
      <div className={lines.note} ref={box}>
        <Text fw={650} size="md">
          {visit.inr === null ? '' : `INR ${visit.inr.value} · `}
          {view.enrolment?.kind === 'doac' ? 'follow-up done' : doseText(visit)}
        </Text>
        {isDose && view.week !== null && <WeekShown week={view.week} label="Signed week" />}
        <ul className={classes.lines}>
          {visit.holdDays > 0 && (
            <li>
              No dose on {visit.holdDays === 1 ? 'this day' : `the first ${visit.holdDays} days`}.
            </li>
          )}
          <li>
            {visit.nextTestOn === null
              ? 'No next test is set.'
              : `Next ${isDose ? 'INR' : 'visit'}: ${formatDay(visit.nextTestOn)}, ${visit.nextTestAt ?? ''}.`}
          </li>
          {visit.overrideReason !== null && <li>{visit.overrideReason}</li>}
          <li>
            {isDose ? 'P prints the calendar for the patient, ' : ''}L prints the letter to the
            prescriber.
          </li>
        </ul>
      </div>
    </Section>
  )
}
