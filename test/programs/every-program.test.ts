// What every program's data must hold to: terms with sources, limits and prices that have their terms, clear labels.

import { describe, expect, test } from 'vitest'
import { isDay } from '../../src-main/clinical/dates.ts'
import { draftClaims } from '../../src-main/programs/engine/draft-claim.ts'
import { programs } from '../../src-main/programs/index.ts'
import { sources } from '../../src-main/reference/source.ts'
import { aContext, wholeEncounter } from './an-encounter.ts'

const unique = (ids: readonly string[]) =>
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([])

describe.each(programs.map((program) => [program.id, program] as const))('%s', (_, program) => {
  const keys = program.terms.map((term) => term.key)

  test('has dated terms with a source that it cites', () => {
    unique(program.terms.map((term) => `${term.key} ${term.from}`))
    for (const term of program.terms) {
      expect(program.sources).toContain(term.source)
      for (const date of [term.from, term.until]) if (date !== null) expect(isDay(date)).toBe(true)
      if (term.from !== null && term.until !== null) expect(term.until > term.from).toBe(true)
      expect([term.key, term.value === null]).toEqual([term.key, term.basis === 'blank'])
    }
  })

  test('calls nothing recalled verified', () => {
    for (const { terms } of [aContext(program)])
      for (const term of terms.values())
        if (term.source !== 'store' && sources[term.source].checked === null)
          expect([term.key, term.isVerified]).toEqual([term.key, false])
  })

  test('has a term for every limit, price and code that it asks for', () => {
    for (const limit of program.limits) {
      expect(keys).toContain(limit.term)
      for (const service of limit.services)
        expect(program.services.map((one) => one.id)).toContain(service)
    }
    for (const { id, pricing } of program.services) {
      const asked = {
        flat: [`code ${id}`, `fee ${id}`],
        'first-flat': ['code new', 'code established', 'new after', `fee ${id}`],
        timed: [
          'code new',
          'code established',
          'code more',
          'new after',
          'partial unit',
          'fee new',
        ],
        'by-complexity': ['code new', 'code established', 'code more', 'new after', 'fee new'],
      }[pricing.kind]
      for (const key of asked) expect(keys).toContain(key)
    }
  })

  test('names services, limits, clocks and fields once', () => {
    unique(program.services.map((one) => one.id))
    unique(program.limits.map((one) => one.id))
    unique(program.clocks.map((one) => one.id))
    const { head, eachDrug = [], eachCondition = [], eachProblem = [] } = program.record
    for (const fields of [head, eachDrug, eachCondition, eachProblem])
      unique(fields.map((field) => field.label))
    expect(head.some((field) => field.isRequired)).toBe(true)
  })

  test('never lets a claim leave of which nothing is recorded', () => {
    const bare = {
      ...wholeEncounter,
      mode: null,
      recipient: null,
      provider: null,
      consent: null,
      faceMinutes: null,
      drugs: null,
      conditions: null,
      problems: null,
      packet: null,
      plan: null,
      planReply: null,
      failedDays: null,
      patient: { ...wholeEncounter.patient, memberId: null, medicaidId: null },
    }
    const context = { ...aContext(program), lastServiceOn: null }
    const drafts = draftClaims(program, bare, context, bare.on)
    expect(drafts.length).toBeGreaterThan(0)
    for (const draft of drafts) {
      expect([draft.service, draft.canLeave]).toEqual([draft.service, false])
      for (const { because } of draft.checks) expect(because).not.toBe('')
    }
  })
})
