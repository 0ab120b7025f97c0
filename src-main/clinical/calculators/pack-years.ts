// Pack-years: packs of twenty cigarettes a day, times years of smoking.

import { calculator, rounded, value } from './calculator.ts'
import { number } from './inputs.ts'

const CIGARETTES_PER_PACK = 20

/** Pack-years to one decimal. */
export const packYears = calculator({
  id: 'pack-years',
  title: 'Pack-years',
  source: 'nci-pack-year',
  inputs: {
    cigarettesPerDay: number('Cigarettes a day', '/d', [0, 150]),
    yearsSmoked: number('Years of smoking', 'a', [0, 100]),
  },
  compute: ({ cigarettesPerDay, yearsSmoked }) =>
    value(rounded((cigarettesPerDay / CIGARETTES_PER_PACK) * yearsSmoked, 1), '1'),
})
