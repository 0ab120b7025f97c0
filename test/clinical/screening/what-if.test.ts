// What a change of the list brings and takes away.

import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src-main/clinical/finding.ts'
import { whatIf } from '../../../src-main/clinical/screening/what-if.ts'
import { aChart } from '../../helpers/a-chart.ts'

const rows = (findings: readonly Finding[]) =>
  findings.flatMap((f) => (f.kind === 'concern' ? [f.row] : []))

const start = (text: string) => [{ text, directions: null }]
const painful = aChart().takes('warfarin 5 mg tablet').takes('ibuprofen 600 mg tablet').chart

describe('What if', () => {
  test('the drug that interacts is stopped: the interaction goes and nothing appears', () => {
    const { goes, appears, notIdentified } = whatIf(painful, { stop: ['m2'], start: [] })
    expect(rows(goes)).toContain('warfarin-nsaid')
    expect([rows(appears), notIdentified]).toEqual([[], []])
  })

  test('an interacting drug is started: its interaction appears, the old one stays', () => {
    const { goes, appears, stays } = whatIf(painful, {
      stop: [],
      start: start('naproxen 500 mg tablet'),
    })
    expect(rows(appears)).toContain('warfarin-nsaid')
    expect(rows(goes)).toEqual([])
    expect(stays).toBeGreaterThan(0)
  })

  test('nothing changed: nothing appears and nothing goes', () => {
    const { goes, appears } = whatIf(painful, { stop: [], start: [] })
    expect([goes, appears]).toEqual([[], []])
  })

  test('what cannot be identified is said, and the rules cannot tell', () => {
    const { appears, notIdentified } = whatIf(painful, { stop: [], start: start('blue pill') })
    expect(notIdentified).toEqual(['blue pill'])
    expect(appears.length).toBeGreaterThan(0)
    expect(new Set(appears.map((f) => f.kind))).toEqual(new Set(['cannot-tell']))
  })

  test('a chart without a list stays without one until something is started', () => {
    const { appears, goes } = whatIf(aChart().chart, { stop: ['m1'], start: [] })
    expect([appears, goes]).toEqual([[], []])
  })

  test('the chart itself is never changed', () => {
    const before = structuredClone(painful)
    whatIf(painful, { stop: ['m1'], start: start('aspirin 81 mg') })
    expect(painful).toEqual(before)
  })
})
