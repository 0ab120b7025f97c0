// Writing a patient's place with payers; every write works out again who qualifies.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import { isDay } from '../../clinical/dates.ts'
import type {
  CaseView,
  EnrollmentFields,
  EnrollmentView,
  enrollmentCalls,
  PayerFactKind,
  PayerView,
} from '../../contract/enrollment.ts'
import { AppError } from '../../contract/errors.ts'
import type { Saved } from '../../contract/patients.ts'
import { mirixaNextStates } from '../../programs/mirixa.ts'
import { asDay } from '../../store/load-chart.ts'
import { type PatientTable, rowsOfPatient } from '../../store/patients.ts'
import { changeRecord, insertRecord, voidRecord } from '../../store/recorded.ts'
import type { ProgramCaseRow, ProgramEnrollmentRow, Schema } from '../../store/schema.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { refreshEligibility } from '../eligibility.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { programsOf } from './all-programs.ts'

type Kind = 'program_enrollments' | 'program_cases'

/** What payers said of one patient. */
async function payerView(db: Kysely<Schema>, patientId: string): Promise<PayerView> {
  const of = <T extends PatientTable>(table: T) => rowsOfPatient(db, table, patientId)
  const facts = (await of('payer_facts')).flatMap(({ id, fact, value, on_day }) => {
    const onDay = asDay(on_day)
    return onDay === null ? [] : [{ id, fact, value, onDay }]
  })
  return {
    enrollments: (await of('program_enrollments')).map(rowToEnrollment),
    facts,
    cases: (await of('program_cases'))
      .flatMap(rowToCase)
      .toSorted(
        (a, b) =>
          Number(a.closedOn !== null) - Number(b.closedOn !== null) ||
          a.dueOn.localeCompare(b.dueOn),
      ),
  }
}

function rowToEnrollment(row: ProgramEnrollmentRow): EnrollmentView {
  return {
    id: row.id,
    revision: row.revision,
    program: row.program,
    standing: row.standing,
    learnedFrom: row.learned_from,
    memberId: row.member_id,
    beneficiaryId: row.beneficiary_id,
    plan: row.plan,
    contractId: row.contract_id,
    bin: row.bin,
    pcn: row.pcn,
    groupId: row.group_id,
    otherInsurance: row.other_insurance,
    from: asDay(row.from_day),
    until: asDay(row.until_day),
    metCriteriaOn: asDay(row.met_criteria_on),
    path: row.path,
    prescriberId: row.prescriber_id,
    consentOn: asDay(row.consent_on),
    approval: row.approval,
  }
}

function rowToCase(row: ProgramCaseRow): readonly CaseView[] {
  const [openedOn, dueOn] = [asDay(row.opened_on), asDay(row.due_on)]
  // CHECKed columns: both are always known.
  if (openedOn === null || dueOn === null) return []
  const { id, revision, program, title, description, state } = row
  return [
    {
      ...{ id, revision, program, title, description, state, openedOn, dueOn },
      caseNumber: row.case_number,
      feeCents: row.fee_cents,
      closedOn: asDay(row.closed_on),
    },
  ]
}

function enrollmentColumns(input: EnrollmentFields) {
  return {
    program: input.program,
    standing: input.standing,
    learned_from: input.learnedFrom,
    member_id: input.memberId,
    beneficiary_id: input.beneficiaryId,
    plan: input.plan,
    contract_id: input.contractId,
    bin: input.bin,
    pcn: input.pcn,
    group_id: input.groupId,
    other_insurance: input.otherInsurance,
    from_day: input.from,
    until_day: input.until,
    met_criteria_on: input.metCriteriaOn,
    path: input.path,
    prescriber_id: input.prescriberId,
    consent_on: input.consentOn,
    approval: input.approval,
  }
}

export function refuse(field: string, message: string): never {
  throw new AppError('invalid-input', message, { fields: { [field]: message } })
}

/** Refuses a program that Pestle does not know. */
export async function mustBeProgram(
  { db }: Pick<WriteContext, 'db'>,
  program: string,
  field: string,
): Promise<void> {
  const all = await programsOf(db)
  if (!all.some(({ id }) => id === program)) refuse(field, 'There is no such program')
}

/** The record in force, if any. */
async function inForce(
  { db }: WriteContext,
  table: Kind,
  where: Readonly<Record<string, string>>,
): Promise<{ readonly id: string } | undefined> {
  let question = db
    .selectFrom(table as 'program_enrollments')
    .select('id')
    .where('voided_at', 'is', null)
  for (const [column, value] of Object.entries(where))
    question = question.where(column as 'program', '=', value)
  return question.executeTakeFirst()
}

async function mustBelong(context: WriteContext, table: Kind, id: string, patientId: string) {
  const row = await inForce(context, table, { id, patient_id: patientId })
  if (row === undefined)
    throw new AppError('not-found', "This entry is not in this patient's chart.")
}

async function saved(context: WriteContext, patientId: string, id: string): Promise<Saved> {
  await refreshEligibility(context.db, [patientId], context.app.today())
  return { id }
}

function voiding(table: Kind) {
  return async (
    context: WriteContext,
    { patientId, id, reason }: { patientId: string; id: string; reason: string },
  ) => {
    mustBeOpened(context, patientId)
    await mustBelong(context, table, id, patientId)
    await voidRecord(context.db, context.actor, table, id, reason)
    return saved(context, patientId, id)
  }
}

/** Refuses a value that the fact cannot have. */
function mustBeValueOf(fact: PayerFactKind, value: string, today: Day): void {
  switch (fact) {
    case 'medicaid':
      if (value !== 'none' && !/^[A-Z]{2}$/.test(value))
        refuse('value', 'Two letters, like IA, or none')
      return
    case 'discharge':
      if (value === 'none') return
      if (!isDay(value)) refuse('value', 'Write a real day as YYYY-MM-DD, or none')
      if (value > today) refuse('value', 'This day is not here yet: look at the year.')
      return
    case 'coordination':
    case 'literacy':
    case 'referral':
    case 'hospice':
      if (value !== 'yes' && value !== 'no') refuse('value', 'Yes or no')
  }
}

export const enrollmentHandlers: Handlers<typeof enrollmentCalls> = {
  'enrollments.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return payerView(context.db, patientId)
  },

  'enrollments.save': async (context, { patientId, revision, enrollment }) => {
    mustBeOpened(context, patientId)
    const { program, from, until, metCriteriaOn, consentOn } = enrollment
    await mustBeProgram(context, program, 'enrollment.program')
    mustNotBeAfterToday(context, metCriteriaOn, 'enrollment.metCriteriaOn')
    mustNotBeAfterToday(context, consentOn, 'enrollment.consentOn')
    if (from !== null && until !== null && until < from)
      refuse('enrollment.until', 'The last day is before the first')
    const { db, actor, app } = context
    const earlier = await inForce(context, 'program_enrollments', {
      patient_id: patientId,
      program,
    })
    if (earlier !== undefined && revision === null)
      throw new AppError('conflict', 'This patient has an entry of this program. Change that one.')
    if (earlier === undefined) {
      if (revision !== null)
        throw new AppError('not-found', 'This entry was voided meanwhile. Write it anew.')
      const id = app.newId()
      await insertRecord(db, actor, 'program_enrollments', {
        id,
        patient_id: patientId,
        ...enrollmentColumns(enrollment),
      })
      return saved(context, patientId, id)
    }
    const patch = enrollmentColumns(enrollment)
    await changeRecord(db, actor, 'program_enrollments', earlier.id, revision, patch)
    return saved(context, patientId, earlier.id)
  },

  'enrollments.void': voiding('program_enrollments'),

  'payerFacts.save': async (context, { patientId, fact, value }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    if (value !== null) mustBeValueOf(fact, value, app.today())
    const before = await db
      .selectFrom('payer_facts')
      .select('id')
      .where('patient_id', '=', patientId)
      .where('fact', '=', fact)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (before !== undefined) await voidRecord(db, actor, 'payer_facts', before.id, 'Said anew')
    if (value === null) return saved(context, patientId, before?.id ?? patientId)
    const id = app.newId()
    await insertRecord(db, actor, 'payer_facts', {
      ...{ id, patient_id: patientId, fact, value },
      on_day: app.today(),
    })
    return saved(context, patientId, id)
  },

  'cases.save': async (context, { patientId, id, revision, case: input }) => {
    mustBeOpened(context, patientId)
    await mustBeProgram(context, input.program, 'case.program')
    mustNotBeAfterToday(context, input.openedOn, 'case.openedOn')
    if (input.dueOn < input.openedOn) refuse('case.dueOn', 'It is due before it was opened')
    const { db, actor, app } = context
    const { program, title, description, state } = input
    const isEnded = mirixaNextStates[state].length === 0
    const columns = {
      ...{ program, title, description, state },
      case_number: input.caseNumber,
      fee_cents: input.feeCents,
      opened_on: input.openedOn,
      due_on: input.dueOn,
      closed_on: isEnded ? app.today() : null,
    }
    const same = await inForce(context, 'program_cases', {
      program,
      case_number: input.caseNumber,
    })
    if (same !== undefined && same.id !== id)
      refuse('case.caseNumber', 'A case of this number is in the chart already')
    if (id === null) {
      const newId = app.newId()
      await insertRecord(db, actor, 'program_cases', {
        id: newId,
        patient_id: patientId,
        ...columns,
      })
      return saved(context, patientId, newId)
    }
    await mustBelong(context, 'program_cases', id, patientId)
    const { state: was, closed_on: closedOn } = await db
      .selectFrom('program_cases')
      .select(['state', 'closed_on'])
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (state !== was && !mirixaNextStates[was].includes(state))
      refuse('case.state', `After “${was}” comes ${mirixaNextStates[was].join(', ') || 'nothing'}`)
    const patch = { ...columns, closed_on: state === was ? closedOn : columns.closed_on }
    await changeRecord(db, actor, 'program_cases', id, revision, patch)
    return saved(context, patientId, id)
  },

  'cases.void': voiding('program_cases'),
}
