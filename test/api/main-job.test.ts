// The main job through the API: from the sample pharmacy's export to signed pages on disk.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { prepareReview, type Step } from '../../tools/demo/main-job.ts'
import { readReviewScript } from '../../tools/demo/review-script.ts'
import { pdfPages } from '../helpers/pdf-text.ts'
import { testApp } from '../helpers/test-app.ts'

const quietly: Step = (_title, work) => work()

it('goes from an imported year of fills to a signed packet and letter on disk', async () => {
  const test = testApp()
  const { client } = test
  const session = await client.session.openSample({})
  expect(session).toMatchObject({ isSample: true, user: { role: 'pharmacist' } })

  const work = await client.worklist.today({})
  const row = work.rows.find(
    (one) => one.kind === 'eligible' && one.patientName === 'Exampleton, Opal',
  )
  expect(row).toMatchObject({ kind: 'eligible', birthDate: '1948-03-14' })
  expect(row?.why).toContain('5 core diseases')
  const patientId = row?.patientId ?? ''
  await client.patients.open({ patientId, confirmed: ['name', 'birthDate'] })

  const script = await readReviewScript(join(test.app.resources, 'demo', 'review-script.json'))
  const review = await prepareReview(client, script, patientId, quietly)
  expect(review.missingToSign).toEqual([])
  expect(review.problems.length).toBeGreaterThanOrEqual(3)
  const signed = await client.reviews.sign({ reviewId: review.id, pin: '2222' })
  expect(signed.signature).toMatchObject({ name: 'Paula Pharmworth', licence: 'SAMPLE-00001' })

  const due = await client.worklist.today({})
  expect(due.rows.find((one) => one.reviewId === review.id)).toMatchObject({
    kind: 'packet-due',
    dueOn: '2026-12-07',
  })

  const packet = await client.documents.issue({ reviewId: review.id, template: 'cms-packet' })
  const [recommendation] = signed.recommendations
  const letter = await client.documents.issue({
    reviewId: review.id,
    template: 'prescriber-letter',
    prescriberId: recommendation?.prescriberId ?? '',
  })
  for (const document of [packet, letter]) {
    expect(await client.documents.verify({ documentId: document.id })).toEqual({
      isIdentical: true,
    })
    await client.documents.save({ documentId: document.id })
  }
  expect(test.saved.map((file) => file.name)).toEqual([
    `cms-packet-${review.referenceCode}-2026-11-23.pdf`,
    `prescriber-letter-${review.referenceCode}-2026-11-23.pdf`,
  ])
  const [packetText, letterText] = test.saved.map((file) => pdfPages(file.bytes).join('\n'))
  for (const heading of ['Recommended To-Do List', 'Medication List', 'Page 1 of', 'OPAL'])
    expect(packetText?.toUpperCase()).toContain(heading.toUpperCase())
  expect(packetText).toContain('Stop taking diphenhydramine.')
  expect(packetText?.toUpperCase()).not.toContain('PREVIEW')
  const [waiting] = await client.letters.list({})
  expect(letterText).toContain(waiting?.code)
  expect(letterText?.toLowerCase()).toContain('please consider')

  const made = (await client.worklist.today({})).rows.find((one) => one.kind === 'packet-due')
  expect(made?.next).toBe('Deliver it and record how (V)')
  await client.deliveries.record({
    patientId,
    reviewId: made?.reviewId ?? '',
    onDay: test.app.today(),
    how: 'mail',
    givenTo: 'patient',
  })
  expect((await client.worklist.today({})).counts['packet-due']).toBe(0)
  expect((await client.audit.verify({})).audit.isIntact).toBe(true)
  // The chart on disk shows none of it.
  const bytes = readFileSync(join(test.folder, 'sample.pestle'))
  expect(bytes.includes(Buffer.from('Exampleton'))).toBe(false)
})
