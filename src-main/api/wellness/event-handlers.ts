// Screening events over the wire: who came, what was measured, the report that each takes home.

import type { Kysely } from 'kysely'
import { ageYears, type Day } from '../../clinical/dates.ts'
import {
  type Measures,
  noMeasures,
  pressureStanding,
  screenedValues,
} from '../../clinical/wellness/screened-values.ts'
import { AppError } from '../../contract/errors.ts'
import type { EventPersonLine, screeningEventCalls } from '../../contract/screening-events.ts'
import { screeningReportPages } from '../../documents/templates/patient/screening-report.ts'
import { asDay, loadChart } from '../../store/load-chart.ts'
import { insertRecord } from '../../store/recorded.ts'
import type { Schema } from '../../store/schema.ts'
import type { EventPersonRow } from '../../store/wellness/wellness-tables.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { mustBeOpened, mustNotBeAfterToday } from '../patients.ts'
import { knownSex } from './assessment-view.ts'
import { keepMeasures } from './keep-measures.ts'

type Read = Kysely<Schema>

export const screeningEventHandlers: Handlers<typeof screeningEventCalls> = {
  'screeningEvents.list': async ({ db }) => {
    const rows = await db
      .selectFrom('screening_events as e')
      .leftJoin('event_people as p', (join) =>
        join.onRef('p.event_id', '=', 'e.id').on('p.voided_at', 'is', null),
      )
      .select(({ fn }) => [
        'e.id',
        'e.name',
        'e.place',
        'e.on_day',
        fn.count<number>('p.id').as('people'),
        fn.count<number>('p.measures_json').as('measured'),
      ])
      .where('e.voided_at', 'is', null)
      .groupBy('e.id')
      .orderBy('e.on_day', 'desc')
      .orderBy('e.created_at', 'desc')
      .execute()
    return rows.map(({ on_day, ...row }) => ({ ...row, on: dayOf(on_day) }))
  },

  'screeningEvents.add': async (context, { name, place, on }) => {
    const id = context.app.newId()
    await insertRecord(context.db, context.actor, 'screening_events', {
      id,
      name,
      place,
      on_day: on,
    })
    return { id }
  },

  'screeningEvents.read': async ({ db, session }, { eventId }) => {
    const event = await db
      .selectFrom('screening_events')
      .selectAll()
      .where('id', '=', eventId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (event === undefined) throw new AppError('not-found', 'This event is no longer there.')
    return {
      id: event.id,
      name: event.name,
      place: event.place,
      on: dayOf(event.on_day),
      people: await peopleOf(db, eventId, session.opened),
    }
  },

  'screeningEvents.addPerson': async (context, { eventId, patientId }) => {
    mustBeOpened(context, patientId)
    const { db, actor, app } = context
    const known = await db
      .selectFrom('event_people')
      .select('id')
      .where('event_id', '=', eventId)
      .where('patient_id', '=', patientId)
      .where('voided_at', 'is', null)
      .executeTakeFirst()
    if (known !== undefined) return { id: known.id }
    const id = app.newId()
    await insertRecord(db, actor, 'event_people', {
      id,
      patient_id: patientId,
      event_id: eventId,
      measures_json: null,
      observations_json: null,
    })
    return { id }
  },

  'screeningEvents.person': async (context, { eventPersonId }) => {
    const { db, app, session } = context
    const row = await loadPerson(context, db, eventPersonId)
    const line = (await peopleOf(db, row.event_id, session.opened)).find(
      ({ id }) => id === eventPersonId,
    )
    if (line === undefined) throw new Error('Broken promise: who was loaded is on the list')
    const { patient } = await loadChart(db, row.patient_id, app.today())
    return {
      ...line,
      ageYears: ageYears(patient.birthDate, app.today()),
      sex: patient.sex,
      measures: measuresOf(row),
    }
  },

  'screeningEvents.judge': async (context, { eventPersonId, measures }) => {
    const { db, app } = context
    const row = await loadPerson(context, db, eventPersonId)
    const chart = await loadChart(db, row.patient_id, app.today())
    return {
      values: screenedValues(measures, knownSex(chart)).map(
        ({ id, title, shown, tone, name, words }) => ({ id, title, shown, tone, name, words }),
      ),
      repeat: pressureStanding(measures.pressures).repeat,
    }
  },

  'screeningEvents.measure': async (context, { eventPersonId, measures }) => {
    const row = await loadPerson(context, context.db, eventPersonId)
    const { on_day } = await eventOf(context.db, row.event_id)
    mustNotBeAfterToday(context, dayOf(on_day), 'on')
    await keepMeasures(context, row, measures, dayOf(on_day))
    return { id: row.id }
  },

  'screeningEvents.report': {
    outside: async (context, { eventPersonId }) => {
      const { app, actor } = context
      const db = app.chartFile.reader()
      const row = await loadPerson(context, db, eventPersonId)
      const event = await eventOf(db, row.event_id)
      const chart = await loadChart(db, row.patient_id, dayOf(event.on_day))
      const values = screenedValues(measuresOf(row), knownSex(chart))
      if (values.length === 0)
        throw new AppError('incomplete', 'There is nothing to report yet.', {
          missing: [{ what: 'A value that was measured', where: 'event' }],
        })
      const { first_name, last_name } = await db
        .selectFrom('patients')
        .select(['first_name', 'last_name'])
        .where('id', '=', row.patient_id)
        .executeTakeFirstOrThrow()
      const name = `${first_name} ${last_name}`
      const title = `${name} Your screening results`
      const pages = screeningReportPages({
        name,
        event: event.name,
        place: event.place,
        on: dayOf(event.on_day),
        pharmacy: await readPharmacy(db),
        values,
      })
      const { bytes } = await app.render(pages, { title, language: 'en-US', createdAt: actor.at })
      return { message: (await app.shell.print(title, bytes, null)).message }
    },
  },
}

/** CHECKed day column that is never null. */
const dayOf = (text: string) => text as Day

function measuresOf(row: EventPersonRow): Measures {
  // Written by this program.
  return row.measures_json === null ? noMeasures : (JSON.parse(row.measures_json) as Measures)
}

async function eventOf(db: Read, id: string) {
  return db
    .selectFrom('screening_events')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
}

/** The row, of a chart that is open. */
async function loadPerson(context: OutsideContext, db: Read, id: string): Promise<EventPersonRow> {
  const row = await db
    .selectFrom('event_people')
    .selectAll()
    .where('id', '=', id)
    .where('voided_at', 'is', null)
    .executeTakeFirst()
  if (row === undefined) throw new AppError('not-found', 'This person is not on the list.')
  mustBeOpened(context, row.patient_id)
  return row
}

async function peopleOf(
  db: Read,
  eventId: string,
  opened: ReadonlySet<string>,
): Promise<readonly EventPersonLine[]> {
  const rows = await db
    .selectFrom('event_people as e')
    .innerJoin('patients as p', 'p.id', 'e.patient_id')
    .select([
      'e.id',
      'e.patient_id',
      'e.measures_json',
      'p.first_name',
      'p.last_name',
      'p.birth_date',
    ])
    .where('e.event_id', '=', eventId)
    .where('e.voided_at', 'is', null)
    .orderBy('e.created_at')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    patientId: row.patient_id,
    name: `${row.last_name}, ${row.first_name}`,
    birthDate: asDay(row.birth_date),
    isMeasured: row.measures_json !== null,
    isOpen: opened.has(row.patient_id),
  }))
}
