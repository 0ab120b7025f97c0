// Everything that a CMS-1500 asks, said for an invented patient who is her own card holder.

import type { InputOf } from '../../../src-main/contract/client.ts'
import { inventedPharmacy, type TestApp } from '../test-app.ts'
import type { ClaimedReview } from './claimed-review.ts'

type Said = Omit<InputOf<'billing.save'>, 'claimId'>

/** Nobody said anything. */
export const nothingSaid: Said = { ofPatient: {}, ofEncounter: {} }

const address = { line1: '9 Payer Road', line2: null, city: 'Sampleton', state: 'IA', zip: '50000' }

/** Everything, for a plan of Medicare. */
export const everythingSaid: Said = {
  ofPatient: {
    payerName: 'Invented Payer',
    payerAddress: address,
    payerKind: 'medicare',
    relation: 'self',
    hasOtherPlan: false,
    releaseSignedOn: '2026-01-02',
    assignmentSignedOn: '2026-01-02',
    acceptsAssignment: true,
  } as Said['ofPatient'],
  ofEncounter: { employment: false, autoAccident: false, otherAccident: false },
}

/** Says it, with the pharmacy's tax number and the patient's card and address. */
export async function billed(test: TestApp, cmr: ClaimedReview, claimId: string): Promise<void> {
  const { client } = test
  await client.pharmacy.save({ ...inventedPharmacy, taxId: '12-3456789', taxIdKind: 'EIN' })
  await client.coverage.set({
    patientId: cmr.patientId,
    coverage: { plan: 'Invented Plan', memberId: 'M1' },
  })
  await client.billing.save({ claimId, ...everythingSaid })
}
