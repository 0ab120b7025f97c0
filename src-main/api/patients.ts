// Find a patient, open the chart with two identifiers, add and change by hand.

import { sql } from 'kysely'
import type { Day } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import type { patientCalls } from '../contract/patients.ts'
import { hitsOf, patientColumns, samePerson, searchPatients } from '../store/patients.ts'
import { changeRecord, insertRecord } from '../store/recorded.ts'
import { readSearch } from '../store/search-text.ts'
import { chartView } from './chart-view.ts'
import type { Handlers, OutsideContext } from './context.ts'
import { refreshEligibility } from './eligibility.ts'

/** Refuses a chart that this session has not opened with two identifiers; tells the trail whose it is. */
export function mustBeOpened({ session, about }: OutsideContext, patientId: string): void {
  about.patientId = patientId
  if (!session.opened.has(patientId))
    throw new AppError('not-allowed', 'Confirm two identifiers to open this chart first.')
  if (session.takenOver.delete(patientId)) about.isTakenOver = true
}

/** The chart counts as opened by whoever is signed in, until the chart is locked. */
export function markOpened({ session }: OutsideContext, patientId: string): void {
  session.opened.add(patientId)
  session.takenOver.delete(patientId)
}

/** A result or a birth date of tomorrow is a slip of the keyboard. */
export function mustNotBeAfterToday({ app }: OutsideContext, day: Day | null, field: string): void {
  if (day === null || day <= app.today()) return
  const message = 'This day is not here yet: look at the year.'
  throw new AppError('invalid-input', message, { fields: { [field]: message } })
}

export const patientHandlers: Handlers<typeof patientCalls> = {
  'patients.search': async ({ db, app }, { text, limit }) => {
    const terms = readSearch(text, app.today())
    const hits = await searchPatients(db, terms, limit)
    return {
      hits: hits.slice(0, limit),
      hasMore: hits.length > limit,
      readAs: terms.readAs,
      confirmed: terms.confirmed,
    }
  },

  'patients.recent': async ({ db, session }) => {
    const rows = await db
      .selectFrom('audit')
      .select('patient_id')
      .where('by_user', '=', session.user?.id ?? '')
      // Literals, so that the index of what was opened serves.
      .where('action', '=', sql.lit('open'))
      .where('outcome', '=', sql.lit('ok'))
      .where('patient_id', 'is not', null)
      .groupBy('patient_id')
      .orderBy((eb) => eb.fn.max('seq'), 'desc')
      .limit(10)
      .execute()
    return hitsOf(
      db,
      rows.flatMap((row) => row.patient_id ?? []),
    )
  },

  'patients.open': {
    open: async (context, { patientId, confirmed }) => {
      const view = await chartView(context.db, patientId, context.app.today())
      markOpened(context, patientId)
      context.about.openedWith = confirmed.join('+')
      return view
    },
  },

  'patients.chart': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    return chartView(context.db, patientId, context.app.today())
  },

  'patients.add': async (context, { patient, isConfirmedNew }) => {
    const { db, app, actor, session, about } = context
    mustNotBeAfterToday(context, patient.birthDate, 'patient.birthDate')
    const same = await samePerson(db, patient)
    if (same.length > 0 && !isConfirmedNew)
      throw new AppError(
        'conflict',
        'A patient with this name is in the chart already, with this birth date or with one that is not known. Open that chart, or confirm that this is another person.',
      )
    const id = app.newId()
    await insertRecord(db, actor, 'patients', {
      id,
      ...patientColumns(patient),
      external_id: null,
      external_system: null,
      died_on: null,
      no_known_allergies_on: null,
    })
    await refreshEligibility(db, [id], app.today())
    session.opened.add(id)
    about.patientId = id
    return { id }
  },

  'patients.change': async (context, { patientId, revision, patient }) => {
    mustBeOpened(context, patientId)
    mustNotBeAfterToday(context, patient.birthDate, 'patient.birthDate')
    const { db, actor, app } = context
    await changeRecord(db, actor, 'patients', patientId, revision, patientColumns(patient))
    await refreshEligibility(db, [patientId], app.today())
    return { id: patientId }
  },
}
