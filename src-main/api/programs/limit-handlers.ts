// How one patient stands with the limits of every program, and what payers said of services elsewhere.

import type { Kysely } from 'kysely'
import { AppError } from '../../contract/errors.ts'
import type { LimitView, limitCalls, PayerCountView, ProgramLimits } from '../../contract/limits.ts'
import { limitStandings } from '../../programs/engine/limit-standing.ts'
import { termsOn } from '../../programs/engine/terms.ts'
import type { Program } from '../../programs/program.ts'
import { rowsOfPatient } from '../../store/patients.ts'
import { insertRecord, voidRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import { elsewhereOf, serviceHistories } from '../claims/service-history.ts'
import type { Handlers, WriteContext } from '../context.ts'
import { knownDay } from '../outreach-view.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { programOf, programsOf } from './all-programs.ts'
import { mustBeProgram } from './enrollment-handlers.ts'
import { storeTerms } from './payer-rows.ts'

type CountRow = Schema['payer_counts']

function countView(row: CountRow): PayerCountView {
  return {
    id: row.id,
    askedOn: knownDay(row.asked_on),
    learnedFrom: row.learned_from,
    uses: elsewhereOf(row),
  }
}

/** Services that a limit counts and that are still given. */
function countedServices({ services, limits }: Program, on: string): ProgramLimits['services'] {
  return services
    .filter(({ ended }) => ended === undefined || on < ended.on)
    .flatMap(({ id, title }) => {
      const own = limits.filter((limit) => limit.services.includes(id))
      return own.length === 0
        ? []
        : [{ id, title, isPerDrug: own.some(({ per }) => per === 'drug') }]
    })
}

/** What is in force for a patient and program, if anything. */
function inForce(db: Kysely<Schema>, patientId: string, program: string) {
  return db
    .selectFrom('payer_counts')
    .select('id')
    .where('patient_id', '=', patientId)
    .where('program', '=', program)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
}

export const limitHandlers: Handlers<typeof limitCalls> = {
  'limits.read': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const { db, app } = context
    const today = app.today()
    const history = await serviceHistories(db, [patientId])
    const own = await storeTerms(db)
    const counts = await rowsOfPatient(db, 'payer_counts', patientId)
    return (await programsOf(db))
      .filter(({ limits }) => limits.length > 0)
      .map((program): ProgramLimits => {
        const terms = termsOn(program.terms, own.get(program.id) ?? [], today)
        const standings = limitStandings(
          program,
          patientId,
          today,
          history(program.id, patientId),
          terms,
        )
        const count = counts.find((row) => row.program === program.id)
        return {
          program: program.id,
          limits: standings.map(
            ({ limit, ...rest }): LimitView => ({ key: `${limit}/${rest.drug ?? ''}`, ...rest }),
          ),
          services: countedServices(program, today),
          elsewhere: count === undefined ? null : countView(count),
        }
      })
  },

  'payerCounts.save': async (context, { patientId, program, askedOn, learnedFrom, uses }) => {
    mustBeOpened(context, patientId)
    await mustBeProgram(context, program, 'program')
    mustNotBeAfterToday(context, askedOn, 'askedOn')
    mustBeCounted(context, await programOf(context.db, program), askedOn, uses)
    const { db, actor, app } = context
    const before = await inForce(db, patientId, program)
    if (before !== undefined) await voidRecord(db, actor, 'payer_counts', before.id, 'Said anew')
    const id = app.newId()
    await insertRecord(db, actor, 'payer_counts', {
      ...{ id, patient_id: patientId, program },
      asked_on: askedOn,
      learned_from: learnedFrom,
      uses_json: JSON.stringify(uses.toSorted((a, b) => a.on.localeCompare(b.on))),
    })
    return { id }
  },

  'payerCounts.void': async (context, { patientId, id, reason }) => {
    mustBeOpened(context, patientId)
    const counts = await rowsOfPatient(context.db, 'payer_counts', patientId)
    if (!counts.some((row) => row.id === id))
      throw new AppError('not-found', "This entry is not in this patient's chart.")
    await voidRecord(context.db, context.actor, 'payer_counts', id, reason)
    return { id }
  },
}

/** Refuses a service that no limit counts, and one later than the payer's answer. */
function mustBeCounted(
  { app }: WriteContext,
  program: Program,
  askedOn: string,
  uses: readonly { readonly service: string; readonly drug: string | null; readonly on: string }[],
): void {
  const services = countedServices(program, app.today())
  const refuse = (field: string, message: string): never => {
    throw new AppError('invalid-input', message, { fields: { [field]: message } })
  }
  for (const [place, use] of uses.entries()) {
    const service = services.find(({ id }) => id === use.service)
    if (service === undefined)
      refuse(`uses.${place}.service`, 'No limit of this program counts this service')
    if (use.on > askedOn)
      refuse(`uses.${place}.on`, 'This is later than the day on which the payer was asked')
  }
}
