// A program that the store made, from its definition to the shape of every other program. Pure; what the owner wrote is
// its source.

import { type Chart, currentConditions, type Fact } from '../../clinical/chart.ts'
import { ageYears } from '../../clinical/dates.ts'
import type { OwnProgramDefinition, OwnServiceKind } from '../../contract/own-programs.ts'
import type { TermRow } from '../../reference/programs/term-row.ts'
import { allOf, criterion, judgeDeath, judgeDrugCount, judgeListing } from '../criteria.ts'
import type { EncounterKind } from '../encounter/encounter-facts.ts'
import { may, must, type RecordLayout } from '../encounter/record.ts'
import type { Limit } from '../engine/limits.ts'
import type { Service } from '../engine/paid-services.ts'
import type { Window } from '../engine/windows.ts'
import { nothingKnown } from '../known-facts.ts'
import type { Criterion, Program } from '../program.ts'

type OwnService = OwnProgramDefinition['services'][number]

const kindsOf: Readonly<Record<OwnServiceKind, readonly EncounterKind[]>> = {
  CMR: ['CMR'],
  TMR: ['TMR'],
  'follow-up': ['problem-follow-up', 'preventive-follow-up'],
}

const windows: Readonly<Record<NonNullable<OwnService['limit']>['window'], Window>> = {
  'calendar-year': { kind: 'calendar-year' },
  'rolling-year': { kind: 'rolling-months', months: 12 },
  ever: { kind: 'ever' },
}

function judgeAge({ patient, on }: Chart, least: number): Criterion {
  const shape = { id: 'age', text: `At least ${least} years old` }
  const age = ageYears(patient.birthDate, on)
  if (age === null) return criterion(shape, 'cannot-tell', 'No birth date', ['birthDate'])
  return criterion(shape, age >= least ? 'yes' : 'no', `${age} years`)
}

function judgeConditions(chart: Chart, prefixes: readonly string[]): Criterion {
  const shape = { id: 'conditions', text: `One condition of ${prefixes.join(', ')}` }
  const conditions = currentConditions(chart)
  if (conditions === null)
    return criterion(shape, 'cannot-tell', 'No list of conditions', ['conditions'])
  const found = conditions.filter(({ icd10 }) =>
    prefixes.some((prefix) => icd10?.toUpperCase().startsWith(prefix)),
  )
  if (found.length > 0) return criterion(shape, 'yes', found.map(({ text }) => text).join(', '))
  const uncoded = conditions.filter(({ icd10 }) => icd10 === null).map(({ text }) => text)
  return uncoded.length === 0
    ? criterion(shape, 'no', 'None of them recorded')
    : criterion(shape, 'cannot-tell', `Without a code: ${uncoded.join(', ')}`, ['conditions'])
}

function eligibleBy(id: string, definition: OwnProgramDefinition): Program['eligible'] {
  return (chart, known = nothingKnown) => {
    const { isByList, leastAge, leastDrugs, conditions, endsOn } = definition
    const criteria = [
      ...judgeDeath(chart),
      ...(endsOn !== null && endsOn <= chart.on
        ? [criterion({ id: 'open', text: 'The program goes on' }, 'no', `Ended before ${endsOn}`)]
        : []),
      ...(isByList
        ? [judgeListing(id, 'On the store’s list of who takes part', chart, known)]
        : []),
      ...(leastAge === null ? [] : [judgeAge(chart, leastAge)]),
      ...(leastDrugs === null
        ? []
        : [
            judgeDrugCount(chart, leastDrugs, {
              text: (least) => `At least ${least} prescription drugs`,
              isRegular: false,
            }),
          ]),
      ...(conditions.length === 0 ? [] : [judgeConditions(chart, conditions)]),
    ]
    return {
      program: id,
      on: chart.on,
      answer: allOf(criteria.map(({ answer }) => answer)),
      criteria,
      terms: { title: definition.name, source: 'own-program', isVerified: true },
    }
  }
}

function termsOf({ services }: OwnProgramDefinition): readonly TermRow[] {
  const row = (
    key: string,
    title: string,
    unit: TermRow['unit'],
    value: TermRow['value'],
  ): TermRow => ({
    ...{ key, title, unit, value, from: null, until: null, source: 'own-program' },
    basis: value === null ? 'blank' : 'read',
  })
  return services.flatMap(({ id, title, code, feeCents, limit }) => [
    row(`code ${id}`, `${title}: code`, 'code', code),
    row(`fee ${id}`, `${title}: fee`, 'cents', feeCents),
    ...(limit === null ? [] : [row(`limit ${id}`, `${title}: how many`, 'count', limit.most)]),
  ])
}

function serviceOf({ id, title, kind, needs }: OwnService, endsOn: string | null): Service {
  return {
    ...{ id, title, kinds: kindsOf[kind], pricing: { kind: 'flat' } },
    needs: ['recipient', ...needs, 'signature'],
    ...(endsOn === null
      ? {}
      : { ended: { on: endsOn, why: `The program ended before ${endsOn}.` } }),
  }
}

function limitsOf({ services }: OwnProgramDefinition): readonly Limit[] {
  return services.flatMap(({ id, title, limit }) =>
    limit === null
      ? []
      : [
          {
            ...{ id, title, services: [id], per: 'member' as const, window: windows[limit.window] },
            ...{ term: `limit ${id}`, countsEveryPharmacy: false },
          },
        ],
  )
}

const record: RecordLayout = {
  title: 'Record of the service',
  head: [
    must('Patient', 'patientName'),
    must('Date of birth', 'birthDate'),
    may('Number', 'memberId'),
    must('Date', 'date'),
    must('How it was held', 'mode'),
    must('With whom', 'recipientName'),
    must('Pharmacist', 'providerName'),
    must('Pharmacy', 'pharmacyName'),
    may('Consent', 'consent'),
    may('Minutes face to face', 'faceMinutes'),
    must('What was talked about', 'discussed'),
    must('Plan', 'planText'),
    may('Next contact', 'nextOn'),
  ],
  eachProblem: [
    must('Problem', 'problem'),
    may('Cause', 'cause'),
    may('Drug', 'problemDrug'),
    may('Done', 'action'),
    may('What came of it', 'result'),
  ],
}

const needsOf = ({ isByList, leastAge, leastDrugs, conditions }: OwnProgramDefinition) =>
  [
    ...(isByList ? ['payerListing'] : []),
    ...(leastAge === null ? [] : ['birthDate']),
    ...(leastDrugs === null ? [] : ['medications', 'ingredients']),
    ...(conditions.length === 0 ? [] : ['conditions']),
  ] as readonly Fact[] // Words of the literals above.

/** The program of a definition; `id` begins with `own-`. */
export function ownProgram(id: string, definition: OwnProgramDefinition): Program {
  return {
    id,
    name: definition.name,
    sources: ['own-program'],
    needs: needsOf(definition),
    eligible: eligibleBy(id, definition),
    terms: termsOf(definition),
    services: definition.services.map((service) => serviceOf(service, definition.endsOn)),
    limits: limitsOf(definition),
    clocks: [],
    record,
  }
}
