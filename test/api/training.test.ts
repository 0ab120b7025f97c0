import { copyFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { trainingUsers } from '../../src-main/api/training/open-training.ts'
import { trainingMark } from '../../src-main/api/training/training-borders.ts'
import {
  practiceName,
  trainingConditionList,
  trainingExport,
  trainingPeople,
} from '../../src-main/api/training/training-people.ts'
import { day } from '../../src-main/clinical/dates.ts'
import { pharmacistSteps } from '../../src-main/contract/training.ts'
import { workKinds } from '../../src-main/contract/worklist.ts'
import { wholeWorkOf } from '../helpers/house/whole-work.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { failure } from '../helpers/people.ts'
import { openStore, ownerPassphrase, type TestApp, testApp } from '../helpers/test-app.ts'

describe('the training pharmacy', () => {
  const on = day('2026-11-23')

  it('has sixty people of sixty names, the same every time', () => {
    const people = trainingPeople()
    expect(people).toHaveLength(60)
    expect(new Set(people.map(({ last, first }) => `${last}, ${first}`)).size).toBe(60)
    expect(trainingPeople()).toEqual(people)
    expect(trainingExport(on)).toBe(trainingExport(on))
    expect(trainingConditionList()).toBe(trainingConditionList())
  })

  it('counts its days back from the day on which it is made', () => {
    expect(trainingExport(on)).toContain('2026-11-20')
    expect(trainingExport(day('2027-03-01'))).not.toContain('2026-02-20')
  })
})

/** Id of the practice patient. */
async function practiceOf({ app }: TestApp): Promise<string> {
  const row = await app.trainingFile
    .reader()
    .selectFrom('patients')
    .select('id')
    .where('last_name', '=', practiceName.last)
    .executeTakeFirstOrThrow()
  return row.id
}

describe('training in the window', () => {
  let test: TestApp
  beforeEach(() => {
    test = testApp()
  })

  it('has something of every kind of work, and sixty people', async () => {
    const session = await test.client.training.open({})
    expect(session).toMatchObject({
      isTraining: true,
      isSample: false,
      user: { role: 'technician' },
    })
    const { counts } = await wholeWorkOf(test.client)
    expect(workKinds.filter((kind) => counts[kind] === 0)).toEqual([])
    const rows = await test.app.trainingFile.reader().selectFrom('patients').select('id').execute()
    expect(rows).toHaveLength(60)
    const roles = session.people.map((one) => one.role)
    expect(roles).toEqual(expect.arrayContaining(['pharmacist', 'intern', 'technician']))
  })

  it('marks every page of every paper, printed or issued', async () => {
    await test.client.training.open({ as: 'pharmacist' })
    const printed: string[][] = []
    Object.assign(test.app.shell, {
      print: async (title: string, bytes: Uint8Array) => {
        printed.push([title, ...pdfPages(bytes)])
        return { state: 'printed', message: 'Printed.' }
      },
    })
    const patientId = await practiceOf(test)
    await test.client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    await test.client.worksheets.print({ patientId })
    await test.client.worklist.print({})
    // A paper that was issued when the pharmacy was made waits in the queue.
    expect((await test.client.printing.queue({})).open).toHaveLength(1)
    await test.client.printing.run({ jobId: 'training-print' })
    expect(printed).toHaveLength(3)
    for (const [title, ...pages] of printed) {
      expect(pages.length).toBeGreaterThan(0)
      for (const page of pages) expect(page.replaceAll(/\s+/g, ' '), title).toContain(trainingMark)
    }
  })

  it('keeps the way through the tour for each person, from the trail and the chart', async () => {
    await test.client.training.open({})
    const patientId = await practiceOf(test)
    const facts = async () => (await test.client.training.tour({}))?.facts
    expect(await facts()).toMatchObject({ reviewId: null, linesLeft: null, hasGoal: false })
    expect((await facts())?.did).not.toContain('patients.open')
    await test.client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })
    expect((await facts())?.did).toContain('patients.open')
    const { id: reviewId } = await test.client.reviews.start({
      patientId,
      kind: 'CMR',
      reason: 'Practice',
      mode: 'in-person',
      recipient: 'patient',
    })
    expect(await facts()).toMatchObject({ reviewId, linesLeft: 4, told: 0, isParked: false })
    await test.client.reconcile.tell({ reviewId, source: 'patient', text: 'ibuprofen 200 mg' })
    expect(await facts()).toMatchObject({ linesLeft: 5, told: 1 })
    await test.client.reviews.saveField({ reviewId, field: 'patientGoal', value: 'To garden' })
    expect(await facts()).toMatchObject({ hasGoal: true })
    await test.client.lane.handOver({ reviewId, note: null })
    expect(await facts()).toMatchObject({ isHandedOver: true })

    const tour = { done: ['today', 'find'], skipped: ['worksheet'], isShown: false } as const
    await test.client.training.saveTour({
      done: [...tour.done],
      skipped: [...tour.skipped],
      isShown: false,
    })
    expect(await test.client.training.tour({})).toMatchObject(tour)
    const { people } = await test.client.session.state({})
    const idOf = (role: string) => people.find((one) => one.role === role)?.id ?? ''
    await test.client.session.switchUser({ personId: idOf('intern'), pin: '4444' })
    const interns = await test.client.training.tour({})
    expect(interns).toMatchObject({ done: [], skipped: [], isShown: true })
    expect(interns?.facts.did).not.toContain('patients.open')
    await test.client.session.switchUser({ personId: idOf('owner'), pin: '1111' })
    expect(await test.client.training.tour({})).toBeNull()
  })

  it('leads a pharmacist from the prepared review to its signature', async () => {
    const { client } = test
    await client.training.open({ as: 'pharmacist' })
    const tour = async () => {
      const view = await client.training.tour({})
      if (view === null) throw new Error('a pharmacist has a tour')
      return view
    }
    const { practice, facts, steps } = await tour()
    expect(steps).toEqual(pharmacistSteps)
    const reviewId = facts.reviewId ?? ''
    expect(facts).toMatchObject({ isHandedOver: true, hasGoal: true, isSigned: false, problems: 0 })
    expect(facts.prepared).toBeGreaterThan(1)
    expect(facts.findingsLeft).toBe(1)
    await client.patients.open({ patientId: practice.id, confirmed: ['name', 'birthDate'] })
    const { entries } = await client.lane.read({ reviewId })
    await client.lane.accept({ reviewId, entries: [...entries] })
    expect((await tour()).facts).toMatchObject({ prepared: 0 })
    const { findings } = await client.reviews.read({ reviewId })
    for (const { key } of findings)
      await client.reviews.decide({
        reviewId,
        findingKey: key,
        decision: { kind: 'dismiss', reason: 'Weighed for training' },
      })
    expect((await tour()).facts).toMatchObject({ findingsLeft: 0, isSigned: false })
    await client.reviews.sign({ reviewId, pin: '2222' })
    expect((await tour()).facts).toMatchObject({ reviewId, isSigned: true, prepared: 0 })
  })

  it('begins anew at a word, for whoever is signed in', async () => {
    await test.client.training.open({ as: 'pharmacist' })
    const before = await practiceOf(test)
    expect(await test.client.training.reset({})).toMatchObject({
      isTraining: true,
      user: { role: 'pharmacist' },
    })
    expect(await practiceOf(test)).not.toBe(before)
  })

  it('is made anew on another day, and stays as it is on the same', async () => {
    await test.client.training.open({})
    const before = await practiceOf(test)
    await test.client.training.leave({})
    await test.client.training.open({})
    expect(await practiceOf(test)).toBe(before)
    await test.client.training.leave({})
    const tomorrow = day('2026-11-24')
    Object.assign(test.app, { today: () => tomorrow })
    expect(await test.client.training.open({})).toMatchObject({ isTraining: true })
    expect(await practiceOf(test)).not.toBe(before)
    const appointments = await test.client.appointments.list({ from: tomorrow, to: tomorrow })
    expect(appointments).toHaveLength(3)
  })

  it('never touches the chart of the store, which is as it was afterwards', async () => {
    const { ownerId } = await openStore(test)
    await test.client.training.open({})
    expect(test.app.chartFile.state()).toBe('locked')
    expect(await test.client.training.leave({})).toMatchObject({
      isTraining: false,
      chart: 'locked',
      people: [{ id: ownerId }],
    })
    await test.client.session.signIn({ personId: ownerId, passphrase: ownerPassphrase })
    expect((await test.client.patients.search({ text: 'Practice' })).hits).toEqual([])
    await failure(test.client.training.reset({}), 'not-allowed')
    await failure(
      test.client.training.saveTour({ done: [], skipped: [], isShown: true }),
      'not-allowed',
    )
    expect(await test.client.training.tour({})).toBeNull()
  })

  it('refuses imports and backups with words', async () => {
    await test.client.training.open({})
    for (const call of [
      test.client.imports.begin({ fileName: 'real.csv', bytes: 10 }),
      test.client.backup.make({}),
    ]) {
      const { message } = await failure(call, 'not-allowed')
      expect(message).toMatch(/training/i)
    }
  })

  const copy = (from: string, to: string) => {
    for (const end of ['', '.keys.json']) copyFileSync(`${from}${end}`, `${to}${end}`)
  }

  it('never opens in the place of a store’s chart, by passphrase or recovery code', async () => {
    await test.client.training.open({})
    await test.client.training.leave({})
    copy(test.app.trainingFile.path, test.app.chartFile.path)
    const { people } = await test.client.session.state({})
    const [user] = trainingUsers
    const owner = people.find((one) => one.role === 'owner')
    const { message } = await failure(
      test.client.session.signIn({ personId: owner?.id ?? '', passphrase: user.passphrase }),
      'storage',
    )
    expect(message).toContain('training chart')
    expect(test.app.chartFile.state()).toBe('locked')
  })

  it('never trains in the chart of a store', async () => {
    await openStore(test)
    await test.client.session.lock({})
    copy(test.app.chartFile.path, test.app.trainingFile.path)
    const { message } = await failure(test.client.training.open({}), 'storage')
    expect(message).toContain('real people')
    expect(await test.client.session.state({})).toMatchObject({ isTraining: false })
  })
})
