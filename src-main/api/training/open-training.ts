// Opens the training pharmacy, making it the first time: staff, sixty people, and work of every kind.

import { rm } from 'node:fs/promises'
import { z } from 'zod'
import { AppError } from '../../contract/errors.ts'
import { readSetting, writeSetting } from '../../store/people.ts'
import type { App } from '../app.ts'
import type { OutsideContext } from '../context.ts'
import { foundPharmacy, type InventedUser, importInvented } from '../sample.ts'
import { layOutDesk } from './training-desk.ts'
import {
  trainingAllergyList,
  trainingConditionList,
  trainingExport,
  trainingNamesake,
} from './training-people.ts'

/** No secrets: whoever trains signs in as any of them. The owner is there because a chart has one. */
export const trainingUsers = [
  {
    name: 'Olive Trainowner',
    login: 'owner',
    role: 'owner',
    credential: null,
    npi: null,
    licence: null,
    passphrase: 'training owner words',
    pin: '1111',
  },
  {
    name: 'Perry Trainpharm',
    login: 'pharmacist',
    role: 'pharmacist',
    credential: 'PharmD',
    npi: '1999999059',
    licence: 'TRAINING-0001',
    passphrase: 'training pharmacist words',
    pin: '2222',
  },
  {
    name: 'Toni Traintech',
    login: 'technician',
    role: 'technician',
    credential: 'CPhT',
    npi: null,
    licence: null,
    passphrase: 'training technician words',
    pin: '3333',
  },
  {
    name: 'Ira Trainintern',
    login: 'intern',
    role: 'intern',
    credential: null,
    npi: null,
    licence: null,
    passphrase: 'training intern words',
    pin: '4444',
  },
] as const satisfies readonly InventedUser[]

const trainingPharmacy = {
  name: 'Training Pharmacy (invented)',
  npi: '1999999000',
  ncpdp: '9999999',
  address: { line1: '1 Practice Lane', line2: null, city: 'Sampleton', state: 'IA', zip: '50000' },
  phone: '515-555-0190',
  fax: '515-555-0199',
  hours: 'Monday to Friday, 9 to 5',
}

/** Set when everything was written: a chart that was cut off is not trained in. */
const wholeMark = 'trainingIsWhole'
/** The day on which it was made: every day in it is counted back from that one. */
const madeOnMark = 'trainingMadeOn'

/**
 * Closes whatever chart is open, opens the training chart; answers the id of its person of this role, who begins. One of
 * another day is made anew: appointments of today would be past, and everything would be overdue.
 */
export async function openTraining(
  context: OutsideContext,
  as: 'technician' | 'pharmacist',
): Promise<string> {
  const { app, session, lock } = context
  const wasSample = session.isSample
  await lock()
  session.isSample = false
  session.isTraining = true
  try {
    if (app.chartFile.state() === 'absent') await makeTraining(context)
    else await openAgain(app)
    if (await isOfAnotherDay(app)) {
      await throwTrainingAway(context)
      await makeTraining(context)
    }
    const person = (await app.chartFile.people()).find((one) => one.role === as)
    const isWhole = z.literal(true).safeParse(await readSetting(app.chartFile.reader(), wholeMark))
    if (!person || !isWhole.success)
      throw new AppError(
        'storage',
        `The training pharmacy is not whole. Remove ${app.chartFile.path} and its key file, then open it again.`,
      )
    return person.id
  } catch (error) {
    await app.chartFile.lock()
    session.isTraining = false
    session.isSample = wasSample
    throw error
  }
}

async function openAgain(app: App): Promise<void> {
  const people = await app.chartFile.people()
  const [anybody] = people
  const known = trainingUsers.find((user) => user.login === anybody?.login)
  if (anybody) await app.chartFile.open(anybody.id, known?.passphrase ?? 'not known')
}

/** False for a chart that was cut off while it was made: that one is for a person to look at. */
async function isOfAnotherDay(app: App): Promise<boolean> {
  const db = app.chartFile.reader()
  return (
    (await readSetting(db, wholeMark)) === true &&
    (await readSetting(db, madeOnMark)) !== app.today()
  )
}

/** Closes the training chart and removes it, its keys and what SQLite leaves beside them: only ever of the training slot. */
export async function throwTrainingAway({ app, lock }: OutsideContext): Promise<void> {
  const { path } = app.trainingFile
  await lock()
  for (const end of ['', '.keys.json', '-wal', '-shm']) await rm(`${path}${end}`, { force: true })
}

async function makeTraining(context: OutsideContext): Promise<void> {
  const { app } = context
  const today = app.today()
  const actor = await foundPharmacy(app, trainingUsers, trainingPharmacy)
  const files = [
    ['dispensing-csv', 'training-fills.csv', trainingExport(today)],
    ['dispensing-csv', 'training-namesake.csv', trainingNamesake(today)],
    ['condition-csv', 'training-conditions.csv', trainingConditionList()],
    ['allergy-csv', 'training-allergies.csv', trainingAllergyList(today)],
  ] as const
  for (const [format, name, text] of files)
    await importInvented(app, actor, format, name, Buffer.from(text, 'utf8'))
  await layOutDesk(context)
  await app.chartFile
    .db()
    .transaction()
    .execute(async (trx) => {
      await writeSetting(trx, madeOnMark, today)
      await writeSetting(trx, wholeMark, true)
    })
}
