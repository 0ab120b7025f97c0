// The desk of a large chart for measurements: eligible patients, signed and open reviews, offers, letters, tasks.

import { addDays } from '../../src-main/clinical/dates.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import { insertMany } from '../../src-main/store/insert-many.ts'
import { insertRecords } from '../../src-main/store/recorded.ts'
import { benchActor, benchDay } from './big-chart.ts'

const numbers = (count: number, step: number) => Array.from({ length: count }, (_, n) => n * step)

/**
 * Of 100,000 patients, 30,000 are eligible and 20,000 had a signed review within two years; 1,000 offers, 1,000 tasks,
 * 500 letters and 20 open reviews wait.
 */
export async function fillDesk(chart: OpenChart): Promise<void> {
  await chart.db.transaction().execute(async (trx) => {
    const eligibility = JSON.stringify({
      program: 'medicare-part-d',
      answer: 'yes',
      criteria: [{ text: 'Invented', answer: 'yes', because: 'eight Part D drugs' }],
      terms: null,
    })
    await insertMany(
      trx,
      'eligibilities',
      numbers(30_000, 3).map((n) => ({
        patient_id: `patient-${n}`,
        program: 'medicare-part-d',
        on_day: benchDay,
        answer: 'yes',
        eligibility_json: eligibility,
      })),
    )
    await insertRecords(trx, benchActor, 'reviews', [
      ...numbers(20_000, 5).map((n) => reviewRow(n, true)),
      ...numbers(20, 7).map((n) => reviewRow(n, false)),
    ])
    await insertRecords(
      trx,
      benchActor,
      'offers',
      numbers(1000, 11).map((n) => ({
        id: `offer-${n}`,
        patient_id: `patient-${n}`,
        program: 'medicare-part-d',
        kind: 'CMR' as const,
        offered_on: benchDay,
        owner_id: null,
        due_on: null,
        state: 'open' as const,
        closed_on: null,
        close_code: null,
        close_note: null,
        reopened_at: null,
        representative: null,
      })),
    )
    await insertRecords(
      trx,
      benchActor,
      'tasks',
      numbers(1000, 13).map((n) => ({
        id: `task-${n}`,
        patient_id: `patient-${n}`,
        review_id: null,
        kind: n % 2 === 0 ? 'follow-up' : 'chase',
        text: 'Invented',
        due_on: addDays(benchDay, n % 30),
        owner_id: null,
        done_at: null,
        outcome: null,
      })),
    )
    await insertRecords(
      trx,
      benchActor,
      'communications',
      numbers(500, 5).map((n) => ({
        id: `letter-${n}`,
        patient_id: `patient-${n}`,
        review_id: `review-${n}-true`,
        document_id: null,
        prescriber_id: null,
        channel: 'print',
        status: 'sent',
        sent_at: `${addDays(benchDay, -(n % 20))}T10:00:00.000Z`,
        due_on: benchDay,
        reply: null,
        replied_at: null,
        reference_code: null,
      })),
    )
  })
}

function reviewRow(n: number, isSigned: boolean) {
  const id = `review-${n}-${isSigned}`
  return {
    id,
    patient_id: `patient-${n}`,
    reference_code: id,
    // Most yearly reviews of a chart have their packet; here the quarterly ones stand for them.
    kind: n % 1000 === 0 ? 'CMR' : 'TMR',
    reason: 'Invented',
    mode: 'phone',
    recipient: 'patient',
    phase: isSigned ? 'done' : 'assess',
    held_on: isSigned ? addDays(benchDay, -(n % 700)) : benchDay,
    patient_goal: null,
    note: null,
    follow_up_on: null,
    parked_at: isSigned ? null : benchActor.at,
    park_note: null,
    last_field: null,
    signed_at: isSigned ? benchActor.at : null,
    signed_by: isSigned ? 'user-1' : null,
    signature_json: isSigned ? '{}' : null,
    signed_record_json: isSigned ? '{}' : null,
    handed_over_at: null,
    handed_over_by: null,
    hand_over_note: null,
  }
}
