// The print queue: order, holding, failures that lose nothing, rules per kind of paper, and who printed it when.

import { beforeEach, describe, expect, it } from 'vitest'
import type { PrintAnswer, PrintOrder } from '../../src-main/api/app.ts'
import type { Client } from '../../src-main/contract/client.ts'
import { failure, openStoreWithAda, trail } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { ownerPin, type TestApp, testApp } from '../helpers/test-app.ts'

let test: TestApp
let client: Client
let patientId: string
let packet: string
let list: string
let sent: { title: string; order: PrintOrder | null }[]

/** The printers of this test: each answers with what stands here, or takes the pages. */
let answers: Record<string, PrintAnswer['state']>

beforeEach(async () => {
  test = testApp()
  client = test.client
  sent = []
  answers = {}
  Object.assign(test.app.shell, {
    print: async (title: string, _bytes: Uint8Array, order: PrintOrder | null) => {
      sent.push({ title, order })
      const state = answers[order?.printer ?? 'asked'] ?? 'printed'
      return { state, message: state === 'failed' ? 'Out of paper.' : 'Printed.' }
    },
  })
  ;({ patientId } = await openStoreWithAda(test))
  await addList(client, patientId)
  const { id: reviewId } = await startReview(client, patientId)
  await makeReady(client, reviewId)
  await client.reviews.sign({ reviewId, pin: ownerPin })
  packet = (await client.documents.issue({ reviewId, template: 'cms-packet' })).id
  list = (await client.documents.issue({ reviewId, template: 'medication-list' })).id
})

const run = () => client.printing.run({ jobId: 'run' })
const states = async () => {
  const { open, ended } = await client.printing.queue({})
  return [open, ended].map((jobs) => jobs.map((job) => `${job.title}: ${job.state}`))
}

describe('the queue', () => {
  it('prints in the order of adding and says by whom and when', async () => {
    await client.printing.add({ documentIds: [list, packet] })
    expect(await run()).toEqual({ printed: 2, left: 0, message: '2 papers printed.' })
    expect(sent.map((one) => one.title)).toEqual(['Medication List', 'Medication Review Packet'])
    const { open, ended } = await client.printing.queue({})
    expect(open).toEqual([])
    expect(ended.map((job) => [job.state, job.endedBy, job.endedAt?.slice(0, 10)])).toEqual([
      ['printed', 'Owen Ownerley', '2026-11-23'],
      ['printed', 'Owen Ownerley', '2026-11-23'],
    ])
  })

  it('names in the trail every patient whose paper went to a printer', async () => {
    await client.printing.add({ documentIds: [list, packet] })
    await run()
    const entries = (await trail(client)).filter((entry) => entry.call === 'printing.run')
    expect(entries.map((entry) => [entry.action, entry.patientName, entry.outcome])).toEqual([
      ['print', 'Testwell, Ada', 'ok'],
      ['print', 'Testwell, Ada', 'ok'],
    ])
  })

  it('leaves held papers alone until they are released, and takes cancelled ones out', async () => {
    await client.printing.add({ documentIds: [packet], isHeld: true })
    await client.printing.add({ documentIds: [list] })
    const [held, waiting] = (await client.printing.queue({})).open
    await client.printing.change({ ids: [waiting?.id ?? ''], to: 'cancelled' })
    expect(await run()).toMatchObject({ printed: 0, left: 0 })
    expect(sent).toEqual([])
    await client.printing.change({ ids: [held?.id ?? ''], to: 'waiting' })
    expect(await run()).toMatchObject({ printed: 1 })
    await failure(client.printing.change({ ids: [held?.id ?? ''], to: 'cancelled' }), 'conflict')
  })

  it('adds what was issued today and never printed, once', async () => {
    await client.documents.print({ documentId: packet })
    expect(await client.printing.addDay({})).toEqual({ added: 1 })
    expect(await client.printing.addDay({})).toEqual({ added: 0 })
    expect((await client.printing.queue({})).open.map((job) => job.documentId)).toEqual([list])
  })

  it('prints a paper again from the same bytes', async () => {
    await client.documents.print({ documentId: packet })
    const [job] = (await client.printing.queue({})).ended
    await client.printing.again({ id: job?.id ?? '' })
    await run()
    expect(sent.map((one) => one.title)).toEqual([
      'Medication Review Packet',
      'Medication Review Packet',
    ])
  })

  it('takes no paper of a chart that is not open', async () => {
    await client.session.lock({})
    const [owner] = (await client.session.state({})).people
    await client.session.signIn({
      personId: owner?.id ?? '',
      passphrase: 'a plainly invented passphrase',
    })
    await failure(client.printing.add({ documentIds: [packet] }), 'not-allowed')
  })
})

describe('a printer that fails', () => {
  beforeEach(async () => {
    await client.printing.saveRules({
      rules: [{ template: 'cms-packet', printer: 'tray-2', copies: 2, sides: 'two' }],
    })
  })

  it('loses nothing: the paper waits with what the printer said, other printers go on', async () => {
    answers['tray-2'] = 'failed'
    await client.printing.add({ documentIds: [packet, packet, list] })
    expect(await run()).toEqual({
      printed: 1,
      left: 2,
      message: 'Out of paper. 2 papers wait on.',
    })
    expect(sent.map((one) => one.order?.printer ?? 'asked')).toEqual(['tray-2', 'asked'])
    expect((await client.printing.queue({})).open[0]).toMatchObject({
      state: 'failed',
      failure: 'Out of paper.',
    })
    answers['tray-2'] = 'printed'
    expect(await run()).toMatchObject({ printed: 2, left: 0 })
    expect(sent.at(-1)?.order).toEqual({ printer: 'tray-2', copies: 2, sides: 'two' })
  })

  it('a cancelled dialog holds its paper and ends the run', async () => {
    answers.asked = 'cancelled'
    await client.printing.add({ documentIds: [list, packet] })
    expect(await run()).toMatchObject({ printed: 0, left: 1 })
    expect(await states()).toEqual([
      ['Medication List: held', 'Medication Review Packet: waiting'],
      [],
    ])
  })
})

describe('the rules', () => {
  it('stand for every kind of paper; what nobody set is asked for', async () => {
    const rules = await client.printing.rules({})
    expect(rules.find((rule) => rule.template === 'cms-packet')).toEqual({
      template: 'cms-packet',
      title: 'Medication Review Packet',
      printer: null,
      copies: 1,
      sides: 'one',
    })
    expect(await client.printing.printers({})).toHaveLength(1)
    await failure(
      client.printing.saveRules({
        rules: [{ template: 'nothing', printer: null, copies: 1, sides: 'one' }],
      }),
      'invalid-input',
    )
  })
})
