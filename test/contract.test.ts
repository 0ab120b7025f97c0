// The contract as a whole: every call declares all it must, has a handler, is made once in a journey over the
// wire, leaves the trail that it declares, and refuses whoever may not make it.

import { describe, expect, it } from 'vitest'
import { handlers } from '../src-main/api/handlers.ts'
import { roles } from '../src-main/contract/call.ts'
import { type CallName, calls } from '../src-main/contract/calls.ts'
import { addPerson, technicianPin } from './helpers/people.ts'
import { openStore, ownerPassphrase, testApp } from './helpers/test-app.ts'
import { wholeJourney } from './helpers/whole-journey.ts'

// Keys of the contract's own object.
const names = Object.keys(calls) as CallName[]

describe('every call', () => {
  it.each(names)('%s declares input, effect, access and audit, and has a handler', (name) => {
    expect(name).toMatch(/^[a-z]+([A-Z][a-z]+)*\.[a-z]+([A-Z][a-z]+)*$/)
    const call = calls[name]
    expect(call.input.safeParse).toBeTypeOf('function')
    expect(['query', 'command']).toContain(call.effect)
    if (call.access !== 'anyone') {
      expect(call.access.length).toBeGreaterThan(0)
      for (const role of call.access) expect(roles).toContain(role)
    }
    if (call.audit.kind === 'none') expect(call.audit.why.length).toBeGreaterThan(8)
    else expect(call.audit.action).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(handlers[name], 'has a handler').toBeDefined()
  })

  it('has its handler, and there is no handler without a call', () => {
    expect(Object.keys(handlers).toSorted()).toEqual([...names].toSorted())
  })

  it('a query leaves no trace in the trail: what must be recorded is a command', () => {
    expect(
      names.filter((name) => calls[name].effect === 'query' && calls[name].audit.kind === 'entry'),
    ).toEqual([])
  })
})

/** Recorded calls that are about the store or its people, not about one patient. */
const aboutNobody: readonly CallName[] = [
  'session.setUp',
  'session.openSample',
  'training.open',
  'training.reset',
  'session.signIn',
  'session.switchUser',
  'session.lock',
  'session.recover',
  'users.add',
  'users.dismiss',
  'users.setPassphrase',
  'users.setPin',
  'prescribers.save',
  'imports.run',
  'pharmacy.save',
  'disposal.saveSites',
  'letterhead.addLogo',
  'letterhead.restore',
  'letterhead.save',
  'ownTemplates.restore',
  'ownTemplates.save',
  'settings.save',
  'worklist.print',
  'vaccineStore.recall',
  'vaccineStore.whoGot',
  'vaccineStore.saveOrder',
  'vaccineStore.saveRegistry',
  'vaccineStore.saveMessages',
  'vaccineStore.readAnswers',
  'printing.addDay',
  'printing.change',
  'printing.saveRules',
  'billing.saveShift',
  'claims.saveLayout',
  'claims.saveCertificate',
  'programs.recompute',
  'reports.open',
  'reports.save',
  'reports.print',
  'screeningEvents.add',
  'ownPrograms.restore',
  'ownPrograms.save',
  'programTerms.save',
  'programTerms.void',
  'programTerms.restore',
  'audit.verify',
  'backup.make',
]

describe('a journey over the wire', () => {
  it('makes every call of the contract, and each leaves the trail that it declares', async () => {
    const test = testApp()
    await wholeJourney(test)
    expect([...test.called].toSorted()).toEqual([...names].toSorted())

    const owner = (await test.app.chartFile.people()).find((person) => person.role === 'owner')
    await test.app.chartFile.open(owner?.id ?? '', ownerPassphrase)
    const trail = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .orderBy('seq')
      .execute()
    expect(trail.filter((row) => row.outcome !== 'ok')).toEqual([])
    // These leave their entry in the trail of another chart.
    const elsewhere = new Set<string>(['session.openSample', 'training.open', 'training.reset'])
    const own = trail.filter((row) => !elsewhere.has(row.call))
    const expected = names.filter(
      (name) => calls[name].audit.kind === 'entry' && !elsewhere.has(name),
    )
    expect([...new Set(own.map((row) => row.call))].toSorted()).toEqual(expected.toSorted())
    for (const row of own) {
      // The dispatcher writes names of the contract only.
      const { audit } = calls[row.call as CallName]
      if (audit.kind !== 'entry') throw new Error(`${row.call} declares no entry`)
      expect(row.by_user, `${row.call} says who`).not.toBeNull()
      expect(row.user_name, `${row.call} says who`).not.toBeNull()
      if (row.action === 'open') continue
      expect(row.action).toBe(audit.action)
      const isAboutNobody = aboutNobody.some((name) => name === row.call)
      expect(row.patient_id === null, `${row.call} names its patient`).toBe(isAboutNobody)
      if (audit.subject !== undefined)
        expect(row.subject_id, `${row.call} names its subject`).not.toBeNull()
    }
  })
})

describe('who may not make a call', () => {
  const closed = names.filter((name) => calls[name].access !== 'anyone')

  it('nobody who is not signed in makes any but the calls of the door', async () => {
    const test = testApp()
    for (const name of closed)
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
    await openStore(test)
    await test.client.session.lock({})
    for (const name of closed)
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
  })

  it.each([
    ['a technician', 'technician'],
    ['an owner without a licence', 'owner'],
  ] as const)('%s is refused every call that is not theirs, at the wire', async (_, role) => {
    const test = testApp()
    await openStore(test)
    const personId = await addPerson(test.client, role)
    await test.client.session.switchUser({ personId, pin: technicianPin })
    const forbidden = closed.filter((name) => {
      const { access } = calls[name]
      return access !== 'anyone' && !access.includes(role)
    })
    expect(forbidden).toContain('reviews.sign')
    expect(forbidden).toContain('reviews.decide')
    for (const name of forbidden) {
      expect(await test.invoke(name, {}), name).toMatchObject({
        ok: false,
        error: { kind: 'not-allowed' },
      })
    }
    const rows = await test.app.chartFile
      .reader()
      .selectFrom('audit')
      .selectAll()
      .where('outcome', '=', 'not-allowed')
      .execute()
    const recorded = forbidden.filter((name) => calls[name].audit.kind === 'entry')
    expect(rows.map((row) => [row.call, row.by_user])).toEqual(
      recorded.map((name) => [name, personId]),
    )
  })
})
