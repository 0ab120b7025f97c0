// What other sources say of a patient's medications: told, scanned, corrected, taken out. Decisions are in
// reconcile-decide.ts.

import { drugOfNdc } from '../clinical/medicines/drug-of-ndc.ts'
import { identifyMedicine } from '../clinical/medicines/identify.ts'
import type { OtherSource } from '../clinical/reconciliation/reconciliation.ts'
import {
  isOurOwn,
  readScannedCode,
  type ScannedCode,
} from '../clinical/reconciliation/scanned-code.ts'
import { type ToldLine, toldLines } from '../clinical/reconciliation/told-line.ts'
import { AppError } from '../contract/errors.ts'
import type { reconciliationCalls, ScanView } from '../contract/reconciliation.ts'
import { changeRecord, insertRecord, type NewRecord, voidRecord } from '../store/recorded.ts'
import { loadReview } from '../store/reviews.ts'
import type { ReviewRow, SourceLineRow } from '../store/schema.ts'
import type { Handlers, ReadContext, WriteContext } from './context.ts'
import { mustBeOpened, mustNotBeAfterToday } from './patients.ts'
import { reconcileDecisionHandlers } from './reconcile-decide.ts'
import { loadReconciliation, reconciliationView } from './reconcile-view.ts'
import { openReview } from './reviews.ts'

type Area = typeof reconciliationCalls

const mostLines = 60

export const reconciliationHandlers: Handlers<Area> = {
  ...reconcileDecisionHandlers,

  'reconcile.read': async (context, { reviewId }) => {
    const review = await loadReview(context.db, reviewId)
    mustBeOpened(context, review.patient_id)
    return reconciliationView(await loadReconciliation(context.db, review, context.app.today()))
  },

  'reconcile.tell': async (context, { reviewId, source, text, prescriberId, saidOn }) => {
    const review = await openReview(context, reviewId)
    mustNotBeAfterToday(context, saidOn, 'saidOn')
    const lines = toldLines(text)
    if (lines.length > mostLines)
      throw new AppError('invalid-input', `At most ${mostLines} lines at once.`, {
        fields: { text: `These are ${lines.length} lines.` },
      })
    const tooLong = lines.find((one) => one.text.length > 200)
    if (tooLong !== undefined)
      throw new AppError('invalid-input', 'One drug a line, please: one line is too long.', {
        fields: { text: 'A line has more than 200 characters.' },
      })
    const ids: string[] = []
    for (const line of lines) {
      const row = sourceLine(context, review, source, line)
      await insertRecord(context.db, context.actor, 'source_lines', {
        ...row,
        prescriber_id: prescriberId,
        said_on: saidOn ?? context.app.today(),
      })
      ids.push(row.id)
    }
    return { ids }
  },

  'reconcile.scan': async (context, { reviewId, code }) => {
    const review = await openReview(context, reviewId)
    const scanned = readScannedCode(code)
    if (scanned === 'check-digit')
      throw new AppError('invalid-input', 'The check digit of this code is wrong: scan it again.')
    if (scanned === 'not-a-code' || isOurOwn(scanned))
      throw new AppError('invalid-input', 'This is no code of a package or a prescription.')
    const own = scanned.kind === 'package' ? scanned.code : scanned.rxNumber
    const seen = await context.db
      .selectFrom('source_lines')
      .selectAll()
      .where('review_id', '=', reviewId)
      .where('scanned_code', '=', own)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (seen !== undefined) return scanView('there-already', seen)
    const row = {
      ...sourceLine(context, review, 'bottle', { text: own, directions: null }),
      ...(await labelOf(context, review, scanned)),
      scanned_code: own,
    }
    await insertRecord(context.db, context.actor, 'source_lines', row)
    return scanView('added', row)
  },

  'reconcile.correct': async (context, input) => {
    const review = await openReview(context, input.reviewId)
    await mustBeLineOf(context, input.reviewId, input.lineId)
    if (input.medicationId !== null) await mustBeOnList(context, review, input.medicationId)
    const known = knownOf(input.text)
    const { revision } = await changeRecord(
      context.db,
      context.actor,
      'source_lines',
      input.lineId,
      input.revision,
      {
        text: input.text,
        directions: input.directions,
        medication_id: input.medicationId,
        ...known,
        ...(known.is_half_known === 0 || input.medicationId !== null ? { chase: null } : {}),
      },
    )
    return { revision }
  },

  'reconcile.takeOut': async (context, { reviewId, lineId, reason }) => {
    await openReview(context, reviewId)
    await mustBeLineOf(context, reviewId, lineId)
    await voidRecord(context.db, context.actor, 'source_lines', lineId, reason)
    return { id: lineId }
  },
}

type NewLine = NewRecord<'source_lines'>

/** What the words say with certainty; else the line is half-known. */
function knownOf(
  text: string,
): Pick<NewLine, 'ingredients_json' | 'strength' | 'form' | 'is_half_known'> {
  const known = identifyMedicine(text)
  return {
    ingredients_json: known === null ? null : JSON.stringify(known.ingredients),
    strength: known?.strength ?? null,
    form: known?.form ?? null,
    is_half_known: known === null ? 1 : 0,
  }
}

function sourceLine(
  { app }: WriteContext,
  review: ReviewRow,
  source: OtherSource,
  { text, directions }: ToldLine,
): NewLine {
  return {
    id: app.newId(),
    patient_id: review.patient_id,
    review_id: review.id,
    source,
    text,
    directions,
    ...knownOf(text),
    prescriber_id: null,
    said_on: app.today(),
    medication_id: null,
    chase: null,
    scanned_code: null,
  }
}

function scanView(
  what: ScanView['what'],
  row: Pick<SourceLineRow, 'id' | 'text' | 'is_half_known'>,
): ScanView {
  return { what, lineId: row.id, text: row.text, isHalfKnown: row.is_half_known === 1 }
}

type Label = Partial<NewLine>

/** What a scanned code says of the drug. An unknown one stays half-known, with what is to be found out. */
async function labelOf(
  context: WriteContext,
  review: ReviewRow,
  scanned: Exclude<ScannedCode, { kind: 'reference' | 'worksheet' }>,
): Promise<Label> {
  if (scanned.kind === 'prescription') return labelOfPrescription(context, review, scanned.rxNumber)
  const drug = scanned.ndc === null ? null : await drugOfNdc(scanned.ndc)
  if (drug === null)
    return {
      text: `Package ${scanned.code}`,
      chase: 'Read the name and strength from the package.',
    }
  const name = drug.ingredients.map((one) => one.name).join(' / ')
  return {
    text: [name, drug.strength, drug.form].filter(Boolean).join(' '),
    ingredients_json: JSON.stringify(drug.ingredients),
    strength: drug.strength,
    form: drug.form,
    is_half_known: 0,
  }
}

/** A vial of this store: only of this patient. Another person's number is not looked into. */
async function labelOfPrescription(
  { db }: WriteContext,
  review: ReviewRow,
  rxNumber: string,
): Promise<Label> {
  const fill = await db
    .selectFrom('fills')
    .select(['medication_id', 'drug_text', 'directions', 'prescriber_id'])
    .where('patient_id', '=', review.patient_id)
    .where('rx_number', '=', rxNumber)
    .orderBy('fill_day', 'desc')
    .executeTakeFirst()
  const entry =
    fill === undefined
      ? await db
          .selectFrom('medications')
          .select(['id', 'text', 'directions', 'prescriber_id'])
          .where('patient_id', '=', review.patient_id)
          .where('rx_number', '=', rxNumber)
          .where('voided_at', 'is', null)
          .executeTakeFirst()
      : undefined
  const text = fill?.drug_text ?? entry?.text
  if (text === undefined)
    return {
      text: `Rx ${rxNumber}`,
      chase:
        'No prescription of this patient has this number here: read the label, and whose it is.',
    }
  return {
    text,
    ...knownOf(text),
    directions: fill?.directions ?? entry?.directions ?? null,
    prescriber_id: fill?.prescriber_id ?? entry?.prescriber_id ?? null,
    medication_id: await standing({ db }, fill?.medication_id ?? entry?.id ?? null),
  }
}

/** The entry, unless it was voided since. */
async function standing(
  { db }: Pick<WriteContext, 'db'>,
  medicationId: string | null,
): Promise<string | null> {
  if (medicationId === null) return null
  const row = await db
    .selectFrom('medications')
    .select('id')
    .where('id', '=', medicationId)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  return row?.id ?? null
}

async function mustBeLineOf(
  { db }: ReadContext | WriteContext,
  reviewId: string,
  lineId: string,
): Promise<void> {
  const row = await db
    .selectFrom('source_lines')
    .select('id')
    .where('id', '=', lineId)
    .where('review_id', '=', reviewId)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', 'This line does not belong to this review.')
}

async function mustBeOnList(
  { db }: ReadContext | WriteContext,
  review: ReviewRow,
  medicationId: string,
): Promise<void> {
  const row = await db
    .selectFrom('medications')
    .select('id')
    .where('id', '=', medicationId)
    .where('patient_id', '=', review.patient_id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new AppError('not-found', "This medication is not on the patient's list.")
}
