// Anticholinergic and sedative load: each limit and one step below, the age, and what may still change the answer.

import { expect, test } from 'vitest'
import { anticholinergicSedativeLoad } from '../../../src-main/clinical/screening/anticholinergic-sedative-load.ts'
import { loadRows } from '../../../src-main/reference/anticholinergic-sedative-load.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'

const older = aChart().born('1961-11-23')
const younger = aChart().born('1961-11-24')
const taking = (chart: typeof older, ...drugs: readonly string[]) =>
  drugs.reduce((sofar, drug) => sofar.takes(drug), chart.takesNothing())
const three = [
  'Sertraline 50 mg tablet',
  'Levetiracetam 500 mg tablet',
  'Escitalopram 10 mg tablet',
] as const

testRows(anticholinergicSedativeLoad, loadRows, [
  ['load-three-cns-active', taking(older, ...three)],
  ['load-anticholinergic', taking(older, 'Oxybutynin 5 mg tablet')],
  ['load-sedative', taking(older, 'Lorazepam 0.5 mg tablet', 'Gabapentin 100 mg capsule')],
])

testRule(anticholinergicSedativeLoad, {
  quiet: [
    ['at 64 years', taking(younger, ...three, 'Oxybutynin 5 mg tablet')],
    ['two drugs that act on the brain', taking(older, ...three.slice(1))],
    ['a sedative load of 2', taking(older, 'Zolpidem 5 mg tablet')],
    ['one drug twice', taking(older, 'Gabapentin 100 mg capsule', 'Gabapentin 300 mg capsule')],
    ['an eye drop', taking(older, 'Atropine 1% ophthalmic solution')],
    ['an unknown age and nothing that counts', taking(aChart(), 'Lisinopril 10 mg tablet')],
  ],
  fires: [
    [
      'three drugs that act on the brain, each a subject',
      taking(older, 'Lisinopril 10 mg tablet', ...three),
      ['load-three-cns-active m2 m3 m4'],
    ],
    [
      'one drug of an anticholinergic score of 3',
      taking(older, 'Oxybutynin 5 mg tablet'),
      ['load-anticholinergic m1'],
    ],
    [
      'a sedative load of 3',
      taking(older, 'Lorazepam 0.5 mg tablet', 'Ropinirole 1 mg tablet'),
      ['load-sedative m1 m2'],
    ],
    [
      'a limit that an unknown medication cannot undo',
      taking(older, 'Oxybutynin 5 mg tablet', 'white water pill'),
      ['load-anticholinergic m1'],
    ],
  ],
  cannotTell: [
    ['no list', older, [['medications']]],
    ['an unknown age', taking(aChart(), 'Oxybutynin 5 mg tablet'), [['birthDate']]],
    ['an unknown medication', taking(older, 'white water pill'), [['ingredients']]],
    [
      'an unknown age and medication',
      taking(aChart(), 'white water pill'),
      [['birthDate', 'ingredients']],
    ],
  ],
})

test('What cannot be told names only the loads that may still be reached', () => {
  const about = (...drugs: readonly string[]) =>
    anticholinergicSedativeLoad
      .screen(taking(older, ...drugs).chart)
      .flatMap((f) => (f.kind === 'cannot-tell' ? [f.about] : []))
  const title = 'Anticholinergic and sedative load'
  expect(about('white water pill')).toEqual([`${title}: anticholinergic burden`])
  expect(about('white water pill', 'Zolpidem 5 mg tablet')).toEqual([
    `${title}: anticholinergic burden, sedative load`,
  ])
  expect(about('white water pill', ...three.slice(1), 'Oxybutynin 5 mg tablet')).toEqual([
    `${title}: drugs that act on the brain, sedative load`,
  ])
})

test('The evidence holds the sum and the score of each drug', () => {
  const [found] = anticholinergicSedativeLoad.screen(
    taking(older, 'Lorazepam 0.5 mg tablet', 'Ropinirole 1 mg tablet').chart,
  )
  expect(found?.kind === 'concern' ? found.evidence.map((e) => [e.fact, e.value]) : []).toEqual([
    ['age', '65'],
    ['sedative load', '3'],
    ['sedative load: lorazepam', '2'],
    ['sedative load: ropinirole', '1'],
  ])
  expect(found?.kind === 'concern' ? found.text : '').toMatch(/^Lorazepam and ropinirole: /)
})
