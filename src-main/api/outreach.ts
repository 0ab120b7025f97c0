// Offers, attempts to reach, consent and refusal: written, closed, reopened. What the chart shows of them: outreach-view.ts.

import type { Transaction } from 'kysely'
import { attemptsOnDays } from '../clinical/outreach/attempts.ts'
import { AppError } from '../contract/errors.ts'
import { consentScopes, type outreachCalls } from '../contract/outreach.ts'
import { failedDaysOf, loadContact, loadOffer } from '../store/outreach.ts'
import { changeRecord, insertRecord, type Patch, voidRecord } from '../store/recorded.ts'
import type { OfferRow, Schema } from '../store/schema.ts'
import type { Handlers, WriteContext } from './context.ts'
import { outreachView, speakerOfPatient } from './outreach-view.ts'
import { mustBeOpened, mustNotBeAfterToday } from './patients.ts'
import { programsOf } from './programs/all-programs.ts'

const isOpen = (offer: OfferRow) => offer.state === 'open' || offer.state === 'scheduled'
const standsAgain = {
  state: 'open',
  closed_on: null,
  close_code: null,
  close_note: null,
} as const satisfies Patch<'offers'>

export const outreachHandlers: Handlers<typeof outreachCalls> = {
  'outreach.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, app, session } = context
    return outreachView(db, patientId, app.today(), session.user?.name ?? null)
  },

  'offers.add': async (context, { patientId, program, kind, dueOn, ownerId }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    if (program !== 'store' && !(await programsOf(db)).some((one) => one.id === program))
      throw fieldError('program', 'There is no such program')
    const same = await db
      .selectFrom('offers')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('program', '=', program)
      .where('kind', '=', kind)
      .where('state', 'in', ['open', 'scheduled'])
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (same) throw new AppError('conflict', 'This offer is open already.')
    const id = app.newId()
    await insertRecord(db, actor, 'offers', {
      id,
      patient_id: patientId,
      program,
      kind,
      offered_on: app.today(),
      owner_id: ownerId,
      due_on: dueOn,
      ...standsAgain,
      reopened_at: null,
      representative: await representativeName(db, patientId),
    })
    return { id }
  },

  'offers.close': async (context, { patientId, id, close }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const offer = await loadOffer(db, patientId, id)
    if (!isOpen(offer)) throw new AppError('conflict', 'This offer is closed already.')
    const code = close.state === 'accepted' ? null : close.code
    if (code === 'other' && close.note === null)
      throw fieldError('close.note', 'Say in a few words what it is')
    await closeOffer(context, offer, close.state, code, close.note)
    if (close.state === 'refused')
      await insertRecord(db, actor, 'consents', {
        id: app.newId(),
        patient_id: patientId,
        kind: 'refusal',
        scope: 'this-service',
        given_by: close.givenBy,
        method: close.method,
        code: close.code,
        note: close.note,
        on_day: app.today(),
        until_day: null,
      })
    return { id }
  },

  'offers.reopen': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const offer = await loadOffer(db, patientId, id)
    if (isOpen(offer)) throw new AppError('conflict', 'This offer is open.')
    if (offer.state === 'refused') await takeBackRefusal(context, offer, reason)
    await changeRecord(db, actor, 'offers', id, null, { ...standsAgain, reopened_at: actor.at })
    return { id }
  },

  'contacts.add': async (context, { patientId, offerId, purpose, channel, outcome, note }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const offer = offerId === null ? null : await loadOffer(db, patientId, offerId)
    const id = app.newId()
    await insertRecord(db, actor, 'contacts', {
      id,
      patient_id: patientId,
      offer_id: offerId,
      review_id: null,
      purpose,
      at: actor.at,
      on_day: app.today(),
      channel,
      outcome,
      note,
      representative: await representativeName(db, patientId),
    })
    if (offer === null) return { id, closedOffer: false, failedDays: 0 }
    const days = await failedDaysOf(db, offer)
    const closedOffer = offer.state === 'open' && days.length >= attemptsOnDays
    if (closedOffer) {
      const note = `Tried on ${days.join(', ')} without reaching anybody`
      await closeOffer(context, offer, 'unable-to-reach', 'three-attempts', note)
    }
    return { id, closedOffer, failedDays: days.length }
  },

  'contacts.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const contact = await loadContact(db, patientId, id)
    await voidRecord(db, actor, 'contacts', id, reason)
    if (contact.offer_id === null) return { id }
    const offer = await loadOffer(db, patientId, contact.offer_id)
    // What the program closed because of this attempt has lost its reason.
    if (offer.close_code === 'three-attempts') {
      const days = await failedDaysOf(db, offer)
      if (days.length < attemptsOnDays)
        await changeRecord(db, actor, 'offers', offer.id, null, standsAgain)
    }
    return { id }
  },

  'consents.add': async (context, { patientId, ...given }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, given.onDay, 'onDay')
    const { db, actor, app } = context
    const { kind, scope, code, onDay, untilDay } = given
    const isKnown =
      consentScopes.some((one) => one === scope) ||
      (await programsOf(db)).some((one) => one.id === scope)
    if (!isKnown) throw fieldError('scope', 'Choose one of the list')
    if (kind === 'refusal' && code === null) throw fieldError('code', 'Why? Choose one')
    if (untilDay !== null && untilDay < onDay)
      throw fieldError('untilDay', 'This is before it began')
    const id = app.newId()
    await insertRecord(db, actor, 'consents', {
      id,
      patient_id: patientId,
      kind,
      scope,
      given_by: given.givenBy,
      method: given.method,
      code: kind === 'refusal' ? code : null,
      note: given.note,
      on_day: onDay,
      until_day: untilDay,
    })
    return { id }
  },

  'consents.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const { db, actor } = context
    const row = await db
      .selectFrom('consents')
      .select('id')
      .where('id', '=', id)
      .where('patient_id', '=', patientId)
      .executeTakeFirst()
    if (!row) throw new AppError('not-found', "This entry is not in this patient's chart.")
    await voidRecord(db, actor, 'consents', id, reason)
    return { id }
  },
}

async function closeOffer(
  { db, actor, app }: WriteContext,
  offer: OfferRow,
  state: OfferRow['state'],
  code: string | null,
  note: string | null,
): Promise<void> {
  await changeRecord(db, actor, 'offers', offer.id, null, {
    state,
    closed_on: app.today(),
    close_code: code,
    close_note: note,
  })
}

/** The refusal that closing this offer wrote leaves the chart with it. */
async function takeBackRefusal(
  { db, actor }: WriteContext,
  offer: OfferRow,
  reason: string,
): Promise<void> {
  const rows = await db
    .selectFrom('consents')
    .select('id')
    .where('patient_id', '=', offer.patient_id)
    .where('kind', '=', 'refusal')
    .where('scope', '=', 'this-service')
    .where('code', '=', offer.close_code)
    .where('on_day', '=', offer.closed_on ?? '')
    .where('voided_at', 'is', null)
    .execute()
  for (const row of rows) await voidRecord(db, actor, 'consents', row.id, reason)
}

async function representativeName(
  db: Transaction<Schema>,
  patientId: string,
): Promise<string | null> {
  const { speaker } = await speakerOfPatient(db, patientId)
  return speaker.kind === 'representative' ? speaker.name : null
}

function fieldError(field: string, message: string): AppError {
  return new AppError('invalid-input', 'Some fields need another look.', {
    fields: { [field]: message },
  })
}
