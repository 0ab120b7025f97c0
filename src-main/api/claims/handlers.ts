// Claims over the wire: drafted from the encounter, checked, moved on by hand, paid or denied by the payer's remittance.

import { type ClaimView, type claimCalls, claimFactSubjects } from '../../contract/claims.ts'
import { AppError } from '../../contract/errors.ts'
import { durReasons, durResults, durServices } from '../../reference/programs/ncpdp-codes.ts'
import { loadClaim, type NamedClaim } from '../../store/claims/claims.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Handlers, ReadContext, WriteContext } from '../context.ts'
import { mustBeOpened } from '../patients.ts'
import { programOf } from '../programs/all-programs.ts'
import { certificates, saveCertificate } from './certificates.ts'
import { claimList, claimsToMake, owed } from './claim-lists.ts'
import { billedOf, claimView, recordOf, type SettledDur } from './claim-view.ts'
import { claimOf, draftFor, encounterView, readEncounter } from './encounter-claims.ts'
import { encounterSource } from './load-encounter.ts'
import { judgedColumns, makeStep } from './move.ts'
import { layoutView, storedLayout } from './portal-fields.ts'

async function openEncounter(context: ReadContext | WriteContext, encounterId: string) {
  const source = await encounterSource(context.db, encounterId)
  mustBeOpened(context, source.patientId)
  return source
}

async function openClaim(context: ReadContext | WriteContext, claimId: string) {
  const claim = await loadClaim(context.db, claimId)
  mustBeOpened(context, claim.patient_id)
  return claim
}

const view = ({ db, app }: WriteContext, claimId: string): Promise<ClaimView> =>
  claimView(db, claimId, app.today())

export const claimHandlers: Handlers<typeof claimCalls> = {
  'claims.waiting': ({ db, app }) => claimsToMake(db, app.today()),

  'claims.list': ({ db }, { list }) => claimList(db, list),

  'claims.encounter': async (context, { encounterId }) => {
    await openEncounter(context, encounterId)
    return encounterView(context.db, encounterId, context.app.today())
  },

  'claims.say': async (context, { encounterId, facts }) => {
    const { db, actor, app } = context
    const { patientId } = await openEncounter(context, encounterId)
    const { problems, drugs } = await encounterView(db, encounterId, app.today())
    const subjects = {
      encounter: [encounterId],
      problem: problems.map(({ id }) => id),
      drug: drugs.map(({ id }) => id),
    }
    for (const { subjectId, field, value } of facts) {
      if (!subjects[claimFactSubjects[field]].includes(subjectId))
        throw new AppError('not-found', 'This is not in the encounter.')
      const earlier = await db
        .selectFrom('claim_facts')
        .select(['id', 'value'])
        .where('encounter_id', '=', encounterId)
        .where('subject_id', '=', subjectId)
        .where('field', '=', field)
        .where('voided_at', 'is', null)
        .executeTakeFirst()
      if ((earlier?.value ?? null) === value) continue
      if (earlier !== undefined) await voidRecord(db, actor, 'claim_facts', earlier.id, 'Said anew')
      if (value !== null)
        await insertRecord(db, actor, 'claim_facts', {
          id: app.newId(),
          patient_id: patientId,
          encounter_id: encounterId,
          subject_id: subjectId,
          field,
          value,
        })
    }
    return encounterView(db, encounterId, app.today())
  },

  'claims.make': async (context, { encounterId, program: programId }) => {
    const { db, actor, app } = context
    const { patientId, kind, reviewId } = await openEncounter(context, encounterId)
    const program = await programOf(context.db, programId)
    const encounter = await readEncounter(db, encounterId)
    const today = app.today()
    const { facts, context: judgedBy, drafts } = draftFor(program, encounter, today)
    const open = drafts.filter((draft) => claimOf(encounter.record, draft) === null)
    if (open.length === 0)
      throw new AppError('conflict', 'Every claim of this program is made already.')
    const ids: string[] = []
    for (const draft of open) {
      const id = app.newId()
      const record = recordOf(program, facts, draft.problemId)
      await insertRecord(db, actor, 'claims', {
        id,
        patient_id: patientId,
        encounter_kind: kind,
        encounter_id: encounterId,
        review_id: reviewId,
        program: program.id,
        service: draft.service,
        problem_id: draft.problemId,
        service_day: draft.on,
        state: 'draft',
        dur_json: null,
        payer_number: null,
        paid_cents: 0,
        sent_on: null,
        state_on: today,
        ...judgedColumns({
          draft,
          record,
          terms: judgedBy.terms,
          facts,
          billedCents: billedOf(draft),
        }),
      })
      await insertRecord(db, actor, 'claim_events', {
        id: app.newId(),
        patient_id: patientId,
        claim_id: id,
        on_day: today,
        state: 'draft',
        reason: null,
        draft_json: null,
      })
      ids.push(id)
    }
    return { ids }
  },

  'claims.read': async (context, { claimId }) => {
    await openClaim(context, claimId)
    return claimView(context.db, claimId, context.app.today())
  },

  'claims.move': async (context, { claimId, to, reason, payerNumber, onDay }) => {
    const { db, actor, app } = context
    const claim = await openClaim(context, claimId)
    const isTakenBack = to === 'reversed' && claim.paid_cents > 0
    const on = onDay ?? app.today()
    const eventId = await makeStep(context, claim, {
      ...{ to, on, reason },
      patch: {
        ...(payerNumber === null ? {} : { payer_number: payerNumber }),
        ...(isTakenBack ? { paid_cents: 0 } : {}),
      },
    })
    if (isTakenBack)
      await insertRecord(db, actor, 'claim_payments', {
        id: app.newId(),
        patient_id: claim.patient_id,
        claim_id: claimId,
        event_id: eventId,
        kind: 'taken-back',
        on_day: on,
        cents: claim.paid_cents,
        reason_code: null,
        reason,
        remittance: null,
      })
    return view(context, claimId)
  },

  'claims.remit': async (context, input) => {
    const { db, actor, app } = context
    const { claimId, kind, cents, reasonCode, reason, remittance } = input
    const claim = await openClaim(context, claimId)
    const isPaid = kind === 'payment'
    const on = input.onDay ?? app.today()
    const why = [reasonCode, reason].filter((one) => one !== null).join(': ')
    const eventId = await makeStep(context, claim, {
      to: isPaid ? 'paid' : 'denied',
      on,
      reason: why === '' ? null : why,
      ...(isPaid ? { paidCents: cents, patch: { paid_cents: cents } } : {}),
    })
    await insertRecord(db, actor, 'claim_payments', {
      id: app.newId(),
      patient_id: claim.patient_id,
      claim_id: claimId,
      event_id: eventId,
      kind,
      on_day: on,
      cents: isPaid ? cents : 0,
      reason_code: reasonCode,
      reason,
      remittance,
    })
    return view(context, claimId)
  },

  'claims.settleDur': async (context, { claimId, problemId, ...codes }) => {
    const { db, actor, app } = context
    const claim = await openClaim(context, claimId)
    const { dur } = await claimView(db, claimId, app.today())
    if (!dur.some((one) => one.problemId === problemId))
      throw new AppError('not-found', 'This problem is not in the claim.')
    mustBeCodes(codes)
    // Written by this handler.
    const settled = claim.dur_json === null ? {} : (JSON.parse(claim.dur_json) as SettledDur)
    await changeRecord(db, actor, 'claims', claimId, null, {
      dur_json: JSON.stringify({ ...settled, [problemId]: codes }),
    })
    return view(context, claimId)
  },

  'claims.tick': async (context, { claimId, fieldKey, isEntered }) => {
    const claim = await openClaim(context, claimId)
    await tick(context, claim, fieldKey, isEntered)
    return view(context, claimId)
  },

  'claims.codes': async () => ({
    reasons: durReasons.map(({ code, label }) => ({ code, title: label })),
    services: durServices.map(({ code, label }) => ({ code, title: label })),
    results: durResults.map(({ code, label }) => ({ code, title: label })),
  }),

  'claims.receivables': ({ db, app }) => owed(db, app.today()),

  'claims.layout': async ({ db }, { program }) => layoutView(db, await programOf(db, program)),

  'claims.saveLayout': async ({ db, actor, app }, { program: programId, parts, note }) => {
    const program = await programOf(db, programId)
    const before = await storedLayout(db, programId)
    await insertRecord(db, actor, 'portal_layouts', {
      id: app.newId(),
      program: programId,
      version: (before?.version ?? 0) + 1,
      layout_json: JSON.stringify(Object.fromEntries(parts.map(({ of, labels }) => [of, labels]))),
      note,
    })
    return layoutView(db, program)
  },

  'claims.certificates': ({ db }) => certificates(db),

  'claims.saveCertificate': async (context, input) => {
    await programOf(context.db, input.program)
    await saveCertificate(context, input)
    return certificates(context.db)
  },
}

function mustBeCodes(codes: {
  readonly reason: string | null
  readonly service: string | null
  readonly result: string | null
}): void {
  const lists = { reason: durReasons, service: durServices, result: durResults }
  for (const [field, value] of Object.entries(codes)) {
    const list =
      field === 'reason' ? lists.reason : field === 'service' ? lists.service : lists.result
    if (value !== null && !list.some((one) => one.code === value))
      throw new AppError('invalid-input', 'One of these codes is not in its list.', {
        fields: { [field]: 'Not a code of this list' },
      })
  }
}

async function tick(
  { db, actor, app }: WriteContext,
  claim: NamedClaim,
  fieldKey: string,
  isEntered: boolean,
): Promise<void> {
  const field = (await claimView(db, claim.id, app.today())).fields.find(
    (one) => one.key === fieldKey,
  )
  if (field === undefined) throw new AppError('not-found', 'This field is not in the record.')
  if (field.isEntered === isEntered) return
  if (isEntered) {
    if (field.value === null)
      throw new AppError('conflict', `“${field.label}” has no value yet: nothing can be entered.`)
    await insertRecord(db, actor, 'claim_field_ticks', {
      id: app.newId(),
      patient_id: claim.patient_id,
      claim_id: claim.id,
      field_key: fieldKey,
      value: field.value,
    })
    return
  }
  const ticks = await db
    .selectFrom('claim_field_ticks')
    .select('id')
    .where('claim_id', '=', claim.id)
    .where('field_key', '=', fieldKey)
    .where('voided_at', 'is', null)
    .execute()
  for (const { id } of ticks)
    await voidRecord(db, actor, 'claim_field_ticks', id, 'Not entered after all')
}
