// Holds a screening rule against three lists of charts: quiet, fires, cannot tell.

import { describe, expect, test } from 'vitest'
import type { Fact } from '../../src-main/clinical/chart.ts'
import type { ScreeningRule } from '../../src-main/clinical/screening/rule.ts'
import type { ChartBuilder } from './a-chart.ts'

export interface RuleCases {
  readonly quiet: readonly (readonly [title: string, chart: ChartBuilder])[]
  /** The rows that fire, each with the ids of its subjects, in any order: `warfarin-nsaid m1 m2`. */
  readonly fires: readonly (readonly [
    title: string,
    chart: ChartBuilder,
    rows: readonly string[],
  ])[]
  /** The missing facts of each cannot-tell, in any order. */
  readonly cannotTell: readonly (readonly [
    title: string,
    chart: ChartBuilder,
    missing: readonly (readonly Fact[])[],
  ])[]
}

/** `fires` ignores cannot-tell answers; `quiet` and `cannotTell` allow nothing else. */
export function testRule(rule: ScreeningRule, cases: RuleCases): void {
  describe(`The rule family ${rule.id}`, () => {
    test.each(cases.quiet)('is quiet: %s', (_, { chart }) => {
      expect(rule.screen(chart)).toEqual([])
    })
    test.each(cases.fires)('fires: %s', (_, { chart }, rows) => {
      const fired = rule
        .screen(chart)
        .flatMap((f) =>
          f.kind === 'concern' ? [[f.row, ...f.subjects.flatMap((s) => s.id ?? [])].join(' ')] : [],
        )
      expect(fired.toSorted()).toEqual(rows.toSorted())
    })
    test.each(cases.cannotTell)('cannot tell: %s', (_, { chart }, missing) => {
      const findings = rule.screen(chart)
      expect(findings.filter((f) => f.kind === 'concern')).toEqual([])
      const lacks = findings.map((f) =>
        f.kind === 'cannot-tell' ? f.missing.toSorted().join(' ') : '',
      )
      expect(lacks.toSorted()).toEqual(
        missing.map((facts) => facts.toSorted().join(' ')).toSorted(),
      )
    })
  })
}
