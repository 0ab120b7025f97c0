// What holds for every patient: order of doses, dates in order, the same answer twice, nothing from the future.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, day } from '../../../src-main/clinical/dates.ts'
import type { ImmunizationPatient } from '../../../src-main/clinical/immunization/assessment.ts'
import { cdsi } from '../../../src-main/clinical/immunization/cdsi.ts'
import { forecast } from '../../../src-main/clinical/immunization/forecast.ts'
import {
  reportDoses,
  reportGroups,
} from '../../../src-main/clinical/immunization/forecast-report.ts'
import { seen } from './vaccinee.ts'

const codes = [...cdsi().vaccines.keys()]
const observations = [...cdsi().observationTitles.keys()]

const patient: fc.Arbitrary<ImmunizationPatient> = fc
  .record({
    ageDays: fc.integer({ min: 0, max: 33_000 }),
    sex: fc.constantFrom('female' as const, 'male' as const, 'other' as const, null),
    given: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cvx: fc.constantFrom(...codes) }),
      {
        maxLength: 12,
      },
    ),
    seenWith: fc.array(
      fc.record({
        code: fc.constantFrom(...observations),
        ago: fc.option(fc.integer({ min: 0, max: 400 })),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ ageDays, sex, given, seenWith }) => ({
    birthDate: addDays(seen, -ageDays),
    sex,
    doses: given.map(({ at, cvx }) => ({
      date: addDays(seen, -Math.floor(ageDays * at)),
      cvx,
      mvx: null,
      volumeMl: null,
      expires: null,
      isSubstandard: false,
    })),
    observations: seenWith.map(({ code, ago }) => ({
      code,
      date: ago === null ? null : addDays(seen, -ago),
    })),
  }))

const groupsOf = (of: ImmunizationPatient, on = seen) => reportGroups(forecast(of, on, cdsi()))

test('The order in which doses are told changes nothing', () => {
  fc.assert(
    fc.property(patient, (of) => {
      const turned = { ...of, doses: of.doses.toReversed() }
      expect(groupsOf(turned)).toEqual(groupsOf(of))
      // Of two doses that are the same in all either may be the one that counts.
      const doses = (one: ImmunizationPatient) =>
        reportDoses(one.doses, forecast(one, seen, cdsi()))
          .map((dose) => JSON.stringify(dose))
          .toSorted()
      expect(doses(turned)).toEqual(doses(of))
    }),
    { numRuns: 60 },
  )
})

test('The dates of a forecast are in order, after birth, and there only when a dose is due', () => {
  fc.assert(
    fc.property(patient, (of) => {
      for (const group of groupsOf(of)) {
        const { status, doseNumber, earliest, recommended, pastDue, latest } = group
        if (status !== 'Not complete') {
          expect([doseNumber, earliest, recommended, pastDue, latest]).toEqual([
            null,
            null,
            null,
            null,
            null,
          ])
          continue
        }
        expect(doseNumber).toBeGreaterThan(0)
        if (earliest === null) continue
        expect(earliest >= of.birthDate).toBe(true)
        expect(recommended !== null && recommended >= earliest).toBe(true)
        if (pastDue !== null) expect(pastDue >= earliest).toBe(true)
        if (latest !== null && group.series.length === 1) expect(latest >= earliest).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('A dose due does not come before the last one that was given', () => {
  fc.assert(
    fc.property(patient, (of) => {
      const { vaccines, groups } = cdsi()
      for (const { group, earliest } of groupsOf(of)) {
        if (earliest === null) continue
        const antigens = groups.find(({ name }) => name === group)?.antigens ?? []
        // Which antigens a vaccine counts for may hang on the age: only those without such a limit.
        const given = of.doses.filter(({ cvx }) =>
          vaccines
            .get(cvx)
            ?.some(
              (one) => antigens.includes(one.antigen) && one.begin === null && one.end === null,
            ),
        )
        for (const { date } of given) expect(earliest >= date).toBe(true)
      }
    }),
    { numRuns: 100 },
  )
})

test('A dose of tomorrow changes nothing today', () => {
  fc.assert(
    fc.property(patient, fc.constantFrom(...codes), (of, cvx) => {
      const tomorrow = {
        date: addDays(seen, 1),
        cvx,
        mvx: null,
        volumeMl: null,
        expires: null,
        isSubstandard: false,
      }
      expect(groupsOf({ ...of, doses: [...of.doses, tomorrow] })).toEqual(groupsOf(of))
    }),
    { numRuns: 60 },
  )
})

test('What a valid dose counts for does not change as days go by', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2_000 }), (later) => {
      const of: ImmunizationPatient = {
        birthDate: day('1960-06-15'),
        sex: 'female',
        doses: ['2025-06-01', '2025-09-01'].map((date) => ({
          date: day(date),
          cvx: '187',
          mvx: null,
          volumeMl: null,
          expires: null,
          isSubstandard: false,
        })),
        observations: [],
      }
      const zoster = groupsOf(of, addDays(seen, later)).find(({ group }) => group === 'Zoster')
      expect(zoster?.status).toBe('Complete')
    }),
    { numRuns: 30 },
  )
})
