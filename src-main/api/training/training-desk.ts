// What waits on the desk of the training pharmacy: something of every kind of work, played on the days on which it would
// have come about. Who has no part here may simply be offered a review.

import { addDays, type Day } from '../../clinical/dates.ts'
import { AppError, invariant } from '../../contract/errors.ts'
import type { ReviewView } from '../../contract/reviews.ts'
import { foldName } from '../../store/search-text.ts'
import type { OutsideContext } from '../context.ts'
import { type Play, playAs } from './past-play.ts'
import { layOutClinic } from './training-clinic.ts'
import { type TrainingPerson, trainingPeople } from './training-people.ts'
import { layOutServices } from './training-services.ts'

/** Places in `trainingPeople()`; 0 is the practice patient and 1 has the namesake of the import. */
const cast = {
  delivered: 2,
  answered: 3,
  forgotten: 4,
  quarterly: 5,
  parked: 6,
  toSign: 7,
  offered: 8,
  consult: 9,
  chased: 10,
  arriving: [11, 12, 13],
} as const

/** Whose review a technician has prepared: the practice patient of a pharmacist's tour. */
export function toSignPerson(): TrainingPerson {
  const person = trainingPeople()[cast.toSign]
  invariant(person !== undefined, 'the cast is among the people')
  return person
}

/** From here on nobody has a part above. */
const firstFree = 14

/** Lays out everything; the chart is open and has its people. */
export async function layOutDesk(context: OutsideContext): Promise<void> {
  const { app } = context
  const people = trainingPeople()
  const patientOf = async (place: number): Promise<string> => {
    const person = people[place]
    const row = await app.chartFile
      .reader()
      .selectFrom('patients')
      .select('id')
      .where('search_last', '=', foldName(person?.last ?? ''))
      .where('search_first', '=', foldName(person?.first ?? ''))
      .where('birth_date', '=', person?.birthDate ?? '')
      .executeTakeFirst()
    if (row === undefined) throw new AppError('storage', 'A training patient was not imported.')
    return row.id
  }
  const staff = await app.chartFile.people()
  const idOf = (role: string) => staff.find((one) => one.role === role)?.id ?? ''
  const pharmacist = (daysAgo: number) => playAs(context, idOf('pharmacist'), daysAgo)
  const technician = (daysAgo: number) => playAs(context, idOf('technician'), daysAgo)
  const today = app.today()

  // An export never says whose plan is one of Part D.
  const typing = await technician(0)
  for (const [place, person] of people.entries())
    await typing('coverage.set', {
      patientId: await patientOf(place),
      coverage: person.isPartD
        ? {
            plan: 'TRAINING MEDICARE PART D PDP',
            bin: '999999',
            pcn: 'TRAIND',
            groupId: 'TRAINRX',
            memberId: person.memberId,
            isPartD: true,
          }
        : {
            plan: 'TRAINING EMPLOYEE PLAN',
            bin: '999998',
            pcn: 'TRAINC',
            groupId: 'TRAINEMP',
            memberId: person.memberId,
            isPartD: false,
          },
    })

  // A packet to deliver, a claim to make, a letter without a reply, a follow-up of today.
  const nine = await pharmacist(9)
  const first = await heldReview(nine, await patientOf(cast.delivered), 'CMR', today)
  await nine('documents.issue', { reviewId: first.id, template: 'cms-packet' })
  const letter = await issueLetter(nine, first)
  await nine('letters.send', { letterId: letter, channel: 'fax' })

  await queueList(await pharmacist(0), first.id)

  // A recommendation that was agreed to, and fills since.
  const patientWithAnswer = await patientOf(cast.answered)
  const second = await heldReview(await pharmacist(70), patientWithAnswer, 'TMR', null)
  const answered = await issueLetter(await pharmacist(70), second)
  const sixty = await pharmacist(60)
  for (const { id } of second.recommendations)
    await sixty('letters.reply', { letterId: answered, planItemId: id, reply: 'accepted' })

  // A problem that nobody has gone on with for forty days, and a review whose quarter is over.
  await heldReview(await pharmacist(40), await patientOf(cast.forgotten), 'TMR', null)
  await heldReview(
    await pharmacist(100),
    await patientOf(cast.quarterly),
    'CMR',
    addDays(today, -80),
  )

  const now = await technician(0)
  const parked = await now('reviews.start', startOf(await patientOf(cast.parked), 'CMR'))
  await now('reviews.saveField', {
    reviewId: parked.id,
    field: 'patientGoal',
    value: 'To sleep through the night',
  })
  await now('reviews.park', { reviewId: parked.id, field: 'patientGoal', note: 'The phone rang' })
  const toSign = await now('reviews.start', startOf(await patientOf(cast.toSign), 'TMR'))
  // Something that only the patient knew, and that a pharmacist has to judge before signing.
  await now('medications.add', {
    patientId: toSign.patientId,
    medication: {
      text: 'Ibuprofen 600 mg tablet',
      directions: 'Take 1 tablet three times daily',
      kind: 'otc',
      source: 'patient',
    },
  })
  const { lines } = await now('reviews.read', { reviewId: toSign.id })
  for (const { medicationId } of lines)
    await now('reviews.answerLine', { reviewId: toSign.id, medicationId, answer: 'as-directed' })
  await now('reviews.saveField', {
    reviewId: toSign.id,
    field: 'patientGoal',
    value: 'To walk to church without stopping',
  })
  await now('lane.handOver', { reviewId: toSign.id, note: 'All bottles seen' })

  const offer = {
    patientId: await patientOf(cast.offered),
    program: 'medicare-part-d',
    kind: 'CMR',
  } as const
  const { id: offerId } = await (await technician(2))('offers.add', offer)
  await (await technician(1))('contacts.add', {
    patientId: offer.patientId,
    offerId,
    purpose: 'offer',
    channel: 'phone',
    outcome: 'voicemail',
  })
  await now('consults.start', {
    patientId: await patientOf(cast.consult),
    requester: 'Dana Drillmaster, MD',
    question: 'Which blood thinner fits this kidney function?',
    dueOn: addDays(today, 1),
  })
  await now('tasks.add', {
    patientId: await patientOf(cast.chased),
    kind: 'chase',
    text: 'Ask the clinic for the last kidney tests',
    dueOn: today,
  })
  const [due, asked] = people.flatMap((person, place) =>
    place >= firstFree && person.therapies.includes('warfarin') ? [place] : [],
  )
  if (due === undefined || asked === undefined)
    throw new AppError('storage', 'Nobody of the training pharmacy takes warfarin.')
  const clinic = { pharmacist: await pharmacist(0), technician: now }
  await layOutClinic(clinic, [await patientOf(due), await patientOf(asked)], today)
  const served = [await patientOf(cast.chased), await patientOf(cast.quarterly)] as const
  await layOutServices(now, served, today)

  await now('cases.save', {
    patientId: await patientOf(cast.quarterly),
    case: {
      program: 'mirixa',
      caseNumber: 'TRAINING-1',
      title: 'Adherence to diabetes medicines',
      openedOn: addDays(today, -20),
      dueOn: addDays(today, 5),
      state: 'New',
    },
  })

  const times = ['09:00', '11:30', '15:00']
  for (const [at, place] of cast.arriving.entries())
    await now('appointments.book', {
      patientId: await patientOf(place),
      day: today,
      time: times[at] ?? '16:00',
      minutes: 40,
      mode: at === 1 ? 'phone' : 'in-person',
      purpose: 'CMR',
    })
}

const startOf = (patientId: string, kind: 'CMR' | 'TMR') =>
  ({ patientId, kind, reason: 'Yearly review', mode: 'in-person', recipient: 'patient' }) as const

/** A review that was held and signed, with one problem, one to-do line and one letter. */
async function heldReview(
  play: Play,
  patientId: string,
  kind: 'CMR' | 'TMR',
  followUpOn: Day | null,
): Promise<ReviewView> {
  const { id: reviewId } = await play('reviews.start', startOf(patientId, kind))
  const begun = await play('reviews.read', { reviewId })
  for (const { medicationId } of begun.lines)
    await play('reviews.answerLine', { reviewId, medicationId, answer: 'as-directed' })
  for (const { key } of (await play('reviews.read', { reviewId })).findings)
    await play('reviews.decide', {
      reviewId,
      findingKey: key,
      decision: { kind: 'dismiss', reason: 'Weighed for training' },
    })
  const { problems } = await play('reviews.addProblem', {
    reviewId,
    title: 'Pills are missed on weekends',
    pqa: 'adherence',
    dtp: 'nonadherence',
    cause: 'Forgets doses',
    severity: 'moderate',
  })
  const problemId = problems.at(-1)?.id ?? null
  await play('reviews.saveTodo', {
    reviewId,
    problemId,
    topic: 'Pills on weekends',
    actions: ['Fill the weekly box on Friday.'],
  })
  const prescriberId = begun.chart.medications.find(
    (one) => one.prescriberId !== null,
  )?.prescriberId
  if (prescriberId != null)
    await play('reviews.saveRecommendation', {
      reviewId,
      problemId,
      prescriberId,
      situation: 'Doses are missed on weekends.',
      background: 'Fills come late by about twelve days a month.',
      assessment: 'A 90-day supply and one time of day would help.',
      recommendation: 'Please write 90-day supplies, all for the morning.',
      urgency: 'routine',
    })
  if (followUpOn !== null)
    await play('reviews.saveField', { reviewId, field: 'followUpOn', value: followUpOn })
  const { sweep } = await play('reviews.read', { reviewId })
  const cells = sweep.rows.flatMap((row) =>
    row.cells
      .filter((cell) => cell.state === 'unasked')
      .map(({ question }) => ({ rowKind: row.kind, rowKey: row.key, question })),
  )
  if (kind === 'CMR') await play('sweep.answer', { reviewId, cells, answer: 'no-problem' })
  return play('reviews.sign', { reviewId, pin: 'proved by nobody' })
}

/** Issues the medication list of a signed review and puts it into the print queue. */
async function queueList(play: Play, reviewId: string): Promise<void> {
  const { id } = await play('documents.issue', { reviewId, template: 'medication-list' })
  await play('printing.add', { documentIds: [id] })
}

/** Issues the letter of a signed review; answers its id. */
async function issueLetter(play: Play, review: ReviewView): Promise<string> {
  const [recommendation] = review.recommendations
  await play('documents.issue', {
    reviewId: review.id,
    template: 'prescriber-letter',
    prescriberId: recommendation?.prescriberId ?? null,
  })
  const letters = await play('letters.list', { state: 'open' })
  const own = letters.find((one) => one.patientId === review.patientId)
  if (own === undefined) throw new AppError('storage', 'A training letter was not issued.')
  return own.id
}
