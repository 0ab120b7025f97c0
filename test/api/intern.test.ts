// What a pharmacy intern may do: clinical work, never a signature.

import { describe, expect, it } from 'vitest'
import { addPerson, failure, openStoreWithAda, technicianPin } from '../helpers/people.ts'
import { addList, makeReady, startReview } from '../helpers/ready-review.ts'
import { testApp } from '../helpers/test-app.ts'

describe('a pharmacy intern', () => {
  it('is an intern in the list of people, decides, and may not sign', async () => {
    const test = testApp()
    const { client } = test
    const { patientId } = await openStoreWithAda(test)
    await addList(client, patientId)
    const internId = await addPerson(client, 'intern')
    const person = (await client.users.list({})).find((user) => user.id === internId)
    expect(person).toMatchObject({ role: 'intern', maySign: false, mayDecide: true })

    await client.session.switchUser({ personId: internId, pin: technicianPin })
    const review = await startReview(client, patientId)
    const ready = await makeReady(client, review.id)
    // Nothing is missing but the pharmacist's acceptance.
    expect(ready.missingToSign.every((one) => one.what.startsWith('Not accepted yet'))).toBe(true)
    expect(ready.findings.some((finding) => finding.decision === 'dismiss')).toBe(true)
    const { message } = await failure(
      client.reviews.sign({ reviewId: review.id, pin: technicianPin }),
      'not-allowed',
    )
    expect(message).toContain('You are signed in as intern')
  })

  it('is told apart from a technician, who may not decide', async () => {
    const test = testApp()
    await openStoreWithAda(test)
    await addPerson(test.client, 'technician')
    const tess = (await test.client.users.list({})).find((user) => user.role === 'technician')
    expect(tess).toMatchObject({ maySign: false, mayDecide: false })
  })
})
