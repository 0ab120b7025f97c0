// Which role may make which call, written out and tried on the wire. A call that is not in this table is open to every
// role; one that closes to a role without being written here fails.

import { describe, expect, it } from 'vitest'
import type { Role } from '../../../src-main/contract/call.ts'
import { type CallName, calls } from '../../../src-main/contract/calls.ts'
import { addPerson, pharmacistPin, technicianPin } from '../../helpers/people.ts'
import { openStore, testApp } from '../../helpers/test-app.ts'

// Keys of the contract's own object.
const names = Object.keys(calls) as CallName[]
/** Locking works at once, whatever comes with it, and would end the round. */
const tried = names.filter((name) => name !== 'session.lock')

/** The door and the tables of knowledge: nobody needs to be signed in. */
const anyone: readonly CallName[] = [
  'knowledge.tables',
  'session.state',
  'session.setUp',
  'session.openSample',
  'session.leaveSample',
  'session.signIn',
  'session.lock',
  'session.recover',
  'session.touch',
  'training.open',
  'training.leave',
]

/** Closed to everybody but these. */
const closed: Readonly<Record<string, readonly CallName[]>> = {
  owner: [
    'users.add',
    'users.dismiss',
    'pharmacy.save',
    'settings.save',
    'programTerms.save',
    'programTerms.void',
    'programTerms.restore',
    'ownPrograms.save',
    'ownPrograms.restore',
  ],
  'pharmacist intern': [
    'reviews.decide',
    'reviews.addProblem',
    'reviews.saveRecommendation',
    'consults.save',
    'anticoagulation.change',
    'anticoagulation.enrol',
    'anticoagulation.end',
    'anticoagulation.prepare',
    'anticoagulation.event',
    'sweep.answer',
    'followUps.add',
    'goals.add',
    'goals.addOutcome',
    'goals.change',
    'goals.void',
    'problems.addEvent',
    'problems.change',
    'notes.save',
    'letters.reply',
    'letters.undoReply',
    'claims.say',
    'claims.settleDur',
    'immunizations.give',
    'immunizations.adverseEvent',
    'assessments.act',
    'assessments.finish',
    'assessments.void',
    'immunizations.void',
  ],
  pharmacist: [
    'reviews.sign',
    'reviews.addendum',
    'consults.sign',
    'anticoagulation.sign',
    'services.signSession',
    'sync.accept',
    'sync.end',
    'consults.addendum',
    'lane.accept',
    'vaccineStore.recall',
    'vaccineStore.saveOrder',
  ],
  'owner pharmacist': [
    'audit.list',
    'audit.verify',
    'disposal.saveSites',
    'letterhead.addLogo',
    'letterhead.restore',
    'letterhead.save',
    'ownTemplates.restore',
    'ownTemplates.save',
    'vaccineStore.saveRegistry',
  ],
}

const allowed = (role: Role): ReadonlySet<CallName> => {
  const mine = new Set<CallName>(tried)
  for (const [who, list] of Object.entries(closed))
    if (!who.split(' ').includes(role)) for (const name of list) mine.delete(name)
  return mine
}

describe('the table of who may call', () => {
  it('names calls of the contract only', () => {
    const listed = [...anyone, ...Object.values(closed).flat()]
    expect(listed.filter((name) => !names.includes(name))).toEqual([])
    expect(names.filter((name) => calls[name].access === 'anyone').toSorted()).toEqual(
      anyone.toSorted(),
    )
  })

  it.each(['owner', 'pharmacist', 'intern', 'technician'] as const)(
    'holds for the role %s on the wire',
    async (role) => {
      const test = testApp()
      await openStore(test)
      const personId = await addPerson(test.client, role)
      await test.client.session.switchUser({
        personId,
        pin: role === 'pharmacist' ? pharmacistPin : technicianPin,
      })
      const mine: CallName[] = []
      for (const name of tried) {
        // Nothing fits this input: whoever may call hears that, whoever may not is refused before it is read.
        const reply = await test.invoke(name, 'no input at all')
        expect(reply, name).toMatchObject({ ok: false })
        if (reply.ok) continue
        expect(['not-allowed', 'invalid-input'], name).toContain(reply.error.kind)
        if (reply.error.kind === 'invalid-input') mine.push(name)
      }
      expect(mine.toSorted()).toEqual([...allowed(role)].toSorted())
    },
  )
})
