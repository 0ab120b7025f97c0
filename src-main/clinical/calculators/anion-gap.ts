// Serum anion gap without potassium; corrected for a low albumin where it is given.

import { calculator, rounded, value } from './calculator.ts'
import { number, optional } from './inputs.ts'
import { albuminGPerDl } from './shared-inputs.ts'

const NORMAL_ALBUMIN_G_PER_DL = 4
/** The gap falls by this much for each g/dL of albumin. */
const GAP_PER_G_ALBUMIN = 2.5

/** Anion gap in mmol/L to one decimal. */
export const anionGap = calculator({
  id: 'anion-gap',
  title: 'Anion gap',
  source: 'figge-1998',
  inputs: {
    sodiumMmolPerL: number('Serum sodium', 'mmol/L', [90, 200]),
    chlorideMmolPerL: number('Serum chloride', 'mmol/L', [50, 160]),
    bicarbonateMmolPerL: number('Serum bicarbonate', 'mmol/L', [1, 60]),
    albuminGPerDl: optional(albuminGPerDl),
  },
  compute: ({ sodiumMmolPerL, chlorideMmolPerL, bicarbonateMmolPerL, albuminGPerDl }) => {
    const gap = sodiumMmolPerL - chlorideMmolPerL - bicarbonateMmolPerL
    if (albuminGPerDl === null)
      return value(rounded(gap, 1), 'mmol/L', {
        basis: 'not corrected: the albumin is not known, and a low one hides a raised gap',
      })
    const corrected = gap + GAP_PER_G_ALBUMIN * (NORMAL_ALBUMIN_G_PER_DL - albuminGPerDl)
    return value(rounded(corrected, 1), 'mmol/L', {
      basis: `corrected for albumin, ${rounded(gap, 1)} mmol/L without`,
    })
  },
})
