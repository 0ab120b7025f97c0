// An offer that came to nothing as an encounter: refused by somebody, or nobody reached on three days.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import { chartOf } from '../../store/load-chart.ts'
import type { Schema } from '../../store/schema.ts'
import { knownDay } from '../outreach-view.ts'
import type { EncounterRows } from './encounter-rows.ts'
import type { PatientPart } from './load-encounter.ts'

/** `not-allowed` while the offer is open, was accepted, or was withdrawn by the store. */
export async function offerEncounter(
  db: Kysely<Schema>,
  offerId: string,
  ofPatient: PatientPart,
): Promise<EncounterRows> {
  const offer = await db
    .selectFrom('offers')
    .selectAll()
    .where('id', '=', offerId)
    .executeTakeFirstOrThrow()
  const { state, closed_on: closedOn } = offer
  if ((state !== 'refused' && state !== 'unable-to-reach') || closedOn === null)
    throw new AppError(
      'not-allowed',
      'Only an offer that was refused, or that reached nobody, is claimed by itself.',
    )
  const heldOn = knownDay(closedOn)
  const refusal =
    state === 'refused'
      ? ofPatient.consents.findLast((one) => one.kind === 'refusal' && one.on_day === closedOn)
      : undefined
  return {
    ...ofPatient,
    // What reached nobody is counted by the attempts at this offer alone.
    contacts: ofPatient.contacts.filter((one) => one.offer_id === offerId),
    kind: state === 'refused' ? 'refusal' : 'unable-to-reach',
    reviewId: null,
    row: {
      id: offerId,
      patient_id: offer.patient_id,
      reason: offer.close_note ?? offer.close_code,
      created_at: offer.created_at,
      held_on: closedOn,
      signed_by: null,
    },
    review: {
      id: offerId,
      referenceCode: '',
      kind: offer.kind,
      mode: refusal?.method === 'phone' ? 'phone' : null,
      recipient: refusal?.given_by ?? null,
      heldOn,
      patientGoal: null,
      problems: [],
      todo: [],
      recommendations: [],
      followUpOn: null,
      signature: null,
    },
    signed: { on: heldOn, chart: chartOf(ofPatient.now, heldOn) },
    problems: [],
    events: [],
    replies: [],
    closedLetters: 0,
    letterId: null,
    minutes: [],
    delivery: null,
    prescribers: [],
  }
}
