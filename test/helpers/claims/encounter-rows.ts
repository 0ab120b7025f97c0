// The stored rows of one signed review with nothing beside it: a test adds what its case is about.

import type { EncounterRows } from '../../../src-main/api/claims/encounter-rows.ts'
import type { Chart } from '../../../src-main/clinical/chart.ts'
import type { OfPatient } from '../../../src-main/store/kept.ts'
import { aChart, today } from '../a-chart.ts'
import { sampleReview } from '../sample-document-input.ts'

/** Columns that every row of the invented patient has. */
export const keptOf = (id: string): OfPatient => ({
  id,
  patient_id: 'p1',
  revision: 1,
  created_at: '2026-11-23T15:00:00.000Z',
  created_by: 'u1',
  voided_at: null,
  voided_by: null,
  void_reason: null,
})

/** A signed CMR of `today` of somebody of whom nothing else is recorded. */
export function bareRows(
  changes: Partial<EncounterRows> = {},
  chart: Chart = aChart().chart,
): EncounterRows {
  const review = sampleReview({ heldOn: today, todo: [], recommendations: [], problems: [] })
  return {
    kind: 'CMR',
    reviewId: 'r1',
    row: {
      id: 'r1',
      patient_id: 'p1',
      reason: 'Yearly',
      created_at: '2026-11-23T15:00:00.000Z',
      held_on: today,
      signed_by: 'u1',
    },
    review,
    signed: {
      on: today,
      chart,
    },
    now: {
      patient: {
        ...keptOf('p1'),
        last_name: 'Patientova',
        first_name: 'Testa',
        middle_name: null,
        search_last: 'patientova',
        search_first: 'testa',
        phone_digits: null,
        birth_date: null,
        sex: null,
        language: null,
        phone: null,
        address_json: null,
        emergency_contact_json: null,
        primary_care_id: null,
        caregiver_json: null,
        representative_json: null,
        is_cognitively_impaired: null,
        is_long_term_care: null,
        is_at_risk_beneficiary: null,
        external_id: null,
        external_system: null,
        died_on: null,
        no_known_allergies_on: null,
      },
      medications: [],
      fills: [],
      allergies: [],
      conditions: [],
      observations: [],
      immunizations: [],
      coverage: null,
    },
    problems: [],
    events: [],
    replies: [],
    closedLetters: 0,
    letterId: null,
    minutes: [],
    consents: [],
    delivery: null,
    offers: [],
    contacts: [],
    goals: [],
    goalOutcomes: [],
    signedReviews: [],
    optOuts: [],
    disposalDays: [],
    prescribers: [],
    said: [],
    pharmacy: null,
    ...changes,
  }
}
