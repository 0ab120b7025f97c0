// The same glucocorticoid effect in another steroid, by mouth or vein. Not for inhaled, injected into joints or on skin,
// and not a rule for stopping.

import { calculator, rounded, value } from './calculator.ts'
import { choice, number } from './inputs.ts'

/** Milligrams with the same glucocorticoid effect, as the label of methylprednisolone lists them. */
const equivalentMg = {
  cortisone: 25,
  hydrocortisone: 20,
  prednisone: 5,
  prednisolone: 5,
  methylprednisolone: 4,
  triamcinolone: 4,
  betamethasone: 0.75,
  dexamethasone: 0.75,
} as const

const steroids = [
  'cortisone',
  'hydrocortisone',
  'prednisone',
  'prednisolone',
  'methylprednisolone',
  'triamcinolone',
  'betamethasone',
  'dexamethasone',
] as const

/** Dose in mg of the other steroid, to two decimals. */
export const steroidEquivalence = calculator({
  id: 'steroid-equivalence',
  title: 'Equivalent dose of a corticosteroid',
  source: 'fda-label-methylprednisolone-equivalence',
  inputs: {
    doseMg: number('Dose', 'mg', [0.1, 5000]),
    from: choice('Steroid taken', steroids),
    to: choice('Steroid asked for', steroids),
  },
  compute: ({ doseMg, from, to }) =>
    value(rounded((doseMg * equivalentMg[to]) / equivalentMg[from], 2), 'mg', {
      basis: `${equivalentMg[from]} mg of ${from} are ${equivalentMg[to]} mg of ${to}`,
    }),
})
