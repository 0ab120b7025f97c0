// Billing papers over the wire: what a bill asks is said once, and the papers of a claim say what each still lacks.

import type { BillingView, billingCalls } from '../../contract/billing.ts'
import { AppError } from '../../contract/errors.ts'
import { loadClaim } from '../../store/claims/claims.ts'
import { listPrescribers, prescriberName, writeSetting } from '../../store/people.ts'
import { changeRecord, insertRecord } from '../../store/recorded.ts'
import type { Handlers, ReadContext, WriteContext } from '../context.ts'
import { offeredPapers } from '../offered-papers.ts'
import { mustBeOpened } from '../patients.ts'
import { billingRow, readBilling, readShift, shiftSetting } from './billing-facts.ts'

async function openClaim(context: ReadContext | WriteContext, claimId: string) {
  const claim = await loadClaim(context.db, claimId)
  mustBeOpened(context, claim.patient_id)
  return claim
}

async function billingView(
  context: ReadContext | WriteContext,
  claimId: string,
): Promise<BillingView> {
  const { db, app } = context
  const claim = await openClaim(context, claimId)
  const { review_id: reviewId } = claim
  if (reviewId === null)
    throw new AppError('not-allowed', 'An offer that came to nothing has no bill.')
  const { papers } = await offeredPapers(db, reviewId, app.today(), claimId)
  return {
    claimId,
    reviewId,
    patientId: claim.patient_id,
    ...(await readBilling(db, claim)),
    prescribers: (await prescribersOf(context, claim.patient_id)).map((row) => ({
      id: row.id,
      name: prescriberName(row),
    })),
    formShift: await readShift(db),
    // The payer's forms before what the patient gets.
    papers: papers.toSorted(
      (a, b) => Number(a.group === 'patient') - Number(b.group === 'patient'),
    ),
  }
}

/** Whoever prescribes for the patient, and the one of primary care. */
async function prescribersOf({ db }: ReadContext | WriteContext, patientId: string) {
  const prescribing = await db
    .selectFrom('medications')
    .select('prescriber_id')
    .distinct()
    .where('patient_id', '=', patientId)
    .where('voided_at', 'is', null)
    .execute()
  const { primary_care_id } = await db
    .selectFrom('patients')
    .select('primary_care_id')
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow()
  const ids = [primary_care_id, ...prescribing.map((one) => one.prescriber_id)]
  return listPrescribers(db, [...new Set(ids.filter((one) => one !== null))])
}

export const billingHandlers: Handlers<typeof billingCalls> = {
  'billing.read': (context, { claimId }) => billingView(context, claimId),

  'billing.save': async (context, { claimId, ofPatient, ofEncounter }) => {
    const { patient_id: patientId, encounter_id: encounterId } = await openClaim(context, claimId)
    await keep(context, patientId, null, ofPatient)
    await keep(context, patientId, encounterId, ofEncounter)
    return billingView(context, claimId)
  },

  'billing.saveShift': async ({ db }, shift) => {
    await writeSetting(db, shiftSetting, shift)
    return shift
  },
}

async function keep(
  { db, actor, app }: WriteContext,
  patientId: string,
  encounterId: string | null,
  facts: object,
): Promise<void> {
  const facts_json = JSON.stringify(facts)
  const row = await billingRow(db, patientId, encounterId)
  if (row !== undefined) {
    await changeRecord(db, actor, 'billing_facts', row.id, null, { facts_json })
    return
  }
  await insertRecord(db, actor, 'billing_facts', {
    id: app.newId(),
    patient_id: patientId,
    encounter_id: encounterId,
    facts_json,
  })
}
