// What a decision of the reconciliation writes: to our list, to the review's line, to the tasks.

import type { z } from 'zod'
import { addDays } from '../clinical/dates.ts'
import { identifyMedicine } from '../clinical/medicines/identify.ts'
import type { ReconciledRow, SourceStatement } from '../clinical/reconciliation/reconciliation.ts'
import { AppError, invariant } from '../contract/errors.ts'
import type { reconciliationCalls } from '../contract/reconciliation.ts'
import { causeOfReason } from '../reference/medication-discrepancies.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import type { MedicationRow, ReconciliationRow, ReviewRow } from '../store/schema.ts'
import { medicationColumns } from './chart.ts'
import type { WriteContext } from './context.ts'
import { type LineColumns, writeLine } from './review-lines.ts'

export type Decision = z.output<
  (typeof reconciliationCalls)['reconcile.decide']['input']
>['decision']
type Of<K extends Decision['kind']> = Extract<Decision, { readonly kind: K }>

/** Days until something that has to be found out is due. Own choice; whoever asks may say another day. */
const DAYS_TO_FIND_OUT = 7

/** Where a decision is made. */
export interface Place {
  readonly context: WriteContext
  readonly review: ReviewRow
  readonly row: ReconciledRow
}

/** Does what was decided. Answers the entry of our list that it is about now; null when there is none. */
export async function applyDecision(place: Place, decision: Decision): Promise<string | null> {
  switch (decision.kind) {
    case 'keep':
      return keep(place, decision)
    case 'change':
      return change(place, decision)
    case 'stop':
      return stop(place, decision)
    case 'add':
      return add(place, decision)
    case 'ask':
      return ask(place, decision)
  }
}

/** Writes the decision; `medicationId` null for a line that is not on the list. */
async function decided(
  { context, review, row }: Place,
  decision: Decision['kind'],
  medicationId: string | null,
  rest: { readonly reason?: string; readonly note?: string | null; readonly isPart?: boolean } = {},
): Promise<void> {
  const { reason, note = null, isPart = false } = rest
  // From now on these words belong to this entry, whatever else comes to the list.
  if (medicationId !== null && !isPart)
    for (const { statement } of row.cells)
      await changeRecord(context.db, context.actor, 'source_lines', statement.id, null, {
        medication_id: medicationId,
      })
  await insertRecord(context.db, context.actor, 'reconciliations', {
    id: context.app.newId(),
    patient_id: review.patient_id,
    review_id: review.id,
    // One row a key: what came in place of another stands beside it.
    line_key: isPart ? `${row.key}>` : row.key,
    medication_id: medicationId,
    decision,
    discrepancy: isPart ? null : (row.discrepancies[0] ?? null),
    cause: reason === undefined ? null : (causeOfReason[reason] ?? null),
    note,
  })
}

/**
 * The same decision with other words, as they are typed: the answer and the cause change in place. False for what writes
 * more than that, which is taken back and made anew.
 */
export async function amendDecision(
  { context, review, row }: Place,
  former: ReconciliationRow,
  decision: Decision,
): Promise<boolean> {
  if (row.listed === null) return false
  if (former.decision === 'add' && decision.kind === 'keep') {
    // What was put on the list is on it: keeping it says how it is taken, and takes nothing back.
    await writeLine(context, review, row.listed.id, takenAs(row, decision.taking))
    return true
  }
  if (former.decision !== decision.kind) return false
  if (decision.kind !== 'keep' && decision.kind !== 'stop') return false
  const answer: LineColumns =
    decision.kind === 'keep'
      ? takenAs(row, decision.taking)
      : { answer: 'stopped', reason: decision.reason, says: decision.says }
  await writeLine(context, review, row.listed.id, answer)
  const { reason } = answer
  const cause = reason === null ? null : (causeOfReason[reason] ?? null)
  await changeRecord(context.db, context.actor, 'reconciliations', former.id, null, { cause })
  return true
}

function listedId(row: ReconciledRow): string {
  invariant(row.listed !== null, 'keep, change and stop are about a line of the list')
  return row.listed.id
}

async function keep(place: Place, { taking }: Of<'keep'>): Promise<string | null> {
  const id = listedId(place.row)
  await writeLine(place.context, place.review, id, takenAs(place.row, taking))
  await decided(place, 'keep', id, taking === null ? {} : { reason: taking.reason })
  return id
}

/** What the patient's own list or bottle says differently is their answer: it is not asked again. */
function takenAs(row: ReconciledRow, taking: Of<'keep'>['taking']): LineColumns {
  if (taking !== null) return { answer: 'differently', reason: taking.reason, says: taking.says }
  const own = row.cells.find(
    ({ statement, verdict }) => statement.source === 'patient' && verdict === 'differs',
  )
  if (own === undefined) return { answer: 'as-directed', reason: null, says: null }
  const says = [own.statement.text, own.statement.directions].filter(Boolean).join(', ')
  return { answer: 'differently', reason: null, says: says.slice(0, 500) }
}

async function stop(place: Place, { reason, says }: Of<'stop'>): Promise<string | null> {
  const id = listedId(place.row)
  // The signature writes the last day into the list, as for every line that is told as stopped.
  await writeLine(place.context, place.review, id, { answer: 'stopped', reason, says })
  await decided(place, 'stop', id, { reason })
  return id
}

async function change(place: Place, { text, directions }: Of<'change'>): Promise<string | null> {
  const { context, review, row } = place
  const old = await medicationRow(context, listedId(row))
  if (isSameDrug(old.text, text)) {
    if (directions === old.directions)
      throw new AppError('invalid-input', 'Nothing is changed: keep the line instead.')
    await changeRecord(context.db, context.actor, 'medications', old.id, null, { directions })
    await writeLine(context, review, old.id, {
      answer: 'differently',
      reason: 'changed-by-prescriber',
      says: directions,
    })
    await decided(place, 'change', old.id, { note: directions })
    return old.id
  }
  await writeLine(context, review, old.id, { answer: 'stopped', reason: 'replaced', says: null })
  const from = bestSource(row)
  const id = await addToList(context, review, {
    ...medicationColumns({
      text,
      kind: kindOf(old.kind),
      directions,
      patientWording: null,
      indication: old.indication,
      prescriberId: old.prescriber_id,
      source: from?.source ?? 'patient',
      start: context.app.today(),
      stop: null,
      stopReason: null,
    }),
  })
  await writeLine(context, review, id, { answer: 'as-directed', reason: null, says: null })
  await decided(place, 'change', old.id, { note: text })
  await decided(place, 'add', id, { note: `In place of ${old.text}`, isPart: true })
  return old.id
}

/** The same drug, strength and form, in whatever words. */
function isSameDrug(a: string, b: string): boolean {
  const folded = (text: string) => text.toLowerCase().replaceAll(/\s+/g, ' ').trim()
  if (folded(a) === folded(b)) return true
  const known = identifyMedicine(a)
  return known !== null && JSON.stringify(known) === JSON.stringify(identifyMedicine(b))
}

/** Whose words weigh most for a new line: the hospital's, then a prescriber's, the bottle's, the patient's. */
function bestSource(row: ReconciledRow): SourceStatement | null {
  for (const source of ['discharge', 'prescriber', 'bottle', 'patient'] as const) {
    const cell = row.cells.find(({ statement }) => statement.source === source)
    if (cell !== undefined) return cell.statement
  }
  return null
}

async function add(place: Place, { as }: Of<'add'>): Promise<string | null> {
  const { context, review, row } = place
  const from = bestSource(row)
  if (from === null) throw new AppError('invalid-input', 'No other list names it.')
  const id = await putOnList(place, from, as)
  await writeLine(context, review, id, answerOfNew(row))
  await decided(place, 'add', id)
  return id
}

/** What the patient names or holds is taken; what only a prescriber or the hospital lists, nobody has said is taken. */
function answerOfNew(row: ReconciledRow): LineColumns {
  return isTaken(row)
    ? { answer: 'as-directed', reason: null, says: null }
    : { answer: 'not-known', reason: 'only-on-other-list', says: null }
}

function isTaken(row: ReconciledRow): boolean {
  return row.cells.some(
    ({ statement }) => statement.source === 'patient' || statement.source === 'bottle',
  )
}

async function ask(place: Place, { reason, chase, dueOn }: Of<'ask'>): Promise<string | null> {
  const { context, review, row } = place
  const { app, db, actor } = context
  if (dueOn !== null && dueOn < app.today())
    throw new AppError('invalid-input', 'This day is over.', {
      fields: { dueOn: 'Today or later' },
    })
  const from = bestSource(row)
  const text = row.listed?.text ?? from?.text ?? ''
  const question = chase ?? `Find out ${row.lacks.join(', ') || 'how it is taken'}`
  await insertRecord(db, actor, 'tasks', {
    id: app.newId(),
    patient_id: review.patient_id,
    review_id: review.id,
    kind: 'chase',
    text: `${text}: ${question}`,
    due_on: dueOn ?? addDays(app.today(), DAYS_TO_FIND_OUT),
    owner_id: actor.userId,
    done_at: null,
    outcome: null,
  })
  for (const { statement } of row.cells)
    await changeRecord(db, actor, 'source_lines', statement.id, null, { chase: question })
  // Somebody takes it, whatever it is: it belongs on the list that the patient carries.
  const id =
    row.listed?.id ??
    (from !== null && from.ingredients === null && isTaken(row)
      ? await putOnList(place, from, 'prescription')
      : null)
  if (id !== null)
    await writeLine(context, review, id, { answer: 'not-known', reason, says: chase })
  await decided(place, 'ask', id, { reason, note: question })
  return id
}

type Kind = 'prescription' | 'otc' | 'herbal' | 'supplement'

function kindOf(kind: string): Kind {
  return kind === 'otc' || kind === 'herbal' || kind === 'supplement' ? kind : 'prescription'
}

function putOnList(
  { context, review, row }: Place,
  from: SourceStatement,
  kind: Kind,
): Promise<string> {
  const directions =
    from.directions ??
    row.cells.find((cell) => cell.statement.directions !== null)?.statement.directions ??
    null
  return addToList(context, review, {
    ...medicationColumns({
      text: from.text,
      kind,
      directions,
      patientWording: null,
      indication: null,
      prescriberId: null,
      source: from.source,
      start: null,
      stop: null,
      stopReason: null,
    }),
  })
}

async function addToList(
  { db, actor, app }: WriteContext,
  review: ReviewRow,
  columns: ReturnType<typeof medicationColumns>,
): Promise<string> {
  const id = app.newId()
  await insertRecord(db, actor, 'medications', {
    id,
    patient_id: review.patient_id,
    ...columns,
    rx_number: null,
    import_id: null,
  })
  return id
}

async function medicationRow({ db }: WriteContext, id: string): Promise<MedicationRow> {
  return db.selectFrom('medications').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
}
