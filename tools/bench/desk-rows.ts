// The desk of a large chart for measurements: eligible patients, signed and open reviews, offers, letters, tasks.

import { addDays } from '../../src-main/clinical/dates.ts'
import type { OpenChart } from '../../src-main/store/database.ts'
import { insertMany } from '../../src-main/store/insert-many.ts'
import { insertRecords } from '../../src-main/store/recorded.ts'
import { benchActor, benchDay } from './big-chart.ts'

const numbers = (count: number, step: number) => Array.from({ length: count }, (_, n) => n * step)

/** As many bytes as the record of a signature and the reasons of an answer have in a chart that is in use. */
const filler = (length: number) => JSON.stringify({ text: 'Invented '.repeat(length / 9) })

/**
 * Of 100,000 patients, all with an answer, 30,000 are eligible and 20,000 had a signed review within two years, half of
 * them yearly ones with a packet; for half of the reviews the claim is made. 1,000 offers, 1,000 tasks, 500 letters and
 * 20 open reviews wait, and 100 packets.
 */
export async function fillDesk(chart: OpenChart): Promise<void> {
  await chart.db.transaction().execute(async (trx) => {
    await insertMany(
      trx,
      'eligibilities',
      numbers(100_000, 1).map((n) => ({
        patient_id: `patient-${n}`,
        program: 'medicare-part-d',
        on_day: benchDay,
        answer: n % 10 < 3 ? 'yes' : 'no',
        missing: '',
        why: n % 10 < 3 ? 'Part D · 3 core diseases · 8 Part D drugs' : '',
        why_in_full: n % 10 < 3 ? 'Invented '.repeat(30) : '',
      })),
    )
    await insertRecords(trx, benchActor, 'reviews', [
      ...numbers(20_000, 5).map((n) => reviewRow(n, true)),
      ...numbers(20, 7).map((n) => reviewRow(n, false)),
    ])
    const packets = numbers(10_000, 10).filter((n) => n % 1000 !== 0)
    await insertRecords(trx, benchActor, 'documents', packets.map(packetRow))
    await insertRecords(trx, benchActor, 'packet_deliveries', packets.map(deliveryRow))
    await insertRecords(
      trx,
      benchActor,
      'claim_facts',
      numbers(10_000, 10).map((n) => ({
        id: `claim-${n}`,
        patient_id: `patient-${n + 5}`,
        encounter_id: `review-${n + 5}-true`,
        subject_id: `review-${n + 5}-true`,
        field: 'claimed elsewhere',
        value: 'Made',
      })),
    )
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

const heldOn = (n: number) => addDays(benchDay, -(n % 700))
const signedRecord = filler(4000)

function packetRow(n: number) {
  return {
    id: `packet-${n}`,
    patient_id: `patient-${n}`,
    review_id: `review-${n}-true`,
    template: 'cms-packet',
    template_version: 1,
    title: 'Invented',
    prescriber_id: null,
    facts_json: '{}',
    created_day: heldOn(n),
    rendered_at: benchActor.at,
    pages: 7,
    sha256: '',
    bytes: new Uint8Array(1000),
  }
}

function deliveryRow(n: number) {
  return {
    id: `delivery-${n}`,
    patient_id: `patient-${n}`,
    review_id: `review-${n}-true`,
    document_id: `packet-${n}`,
    on_day: heldOn(n),
    how: 'mail' as const,
    given_to: 'patient' as const,
    note: null,
  }
}

function reviewRow(n: number, isSigned: boolean) {
  const id = `review-${n}-${isSigned}`
  return {
    id,
    patient_id: `patient-${n}`,
    reference_code: id,
    kind: n % 10 === 0 ? 'CMR' : 'TMR',
    reason: 'Invented',
    mode: 'phone',
    recipient: 'patient',
    phase: isSigned ? 'done' : 'assess',
    held_on: isSigned ? heldOn(n) : benchDay,
    patient_goal: null,
    note: null,
    follow_up_on: null,
    parked_at: isSigned ? null : benchActor.at,
    park_note: null,
    last_field: null,
    signed_at: isSigned ? benchActor.at : null,
    signed_by: isSigned ? 'user-1' : null,
    signature_json: isSigned ? '{}' : null,
    signed_record_json: isSigned ? signedRecord : null,
    handed_over_at: null,
    handed_over_by: null,
    hand_over_note: null,
    ready_at: null,
  }
}
