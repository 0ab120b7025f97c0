// An eGFR in mL/min of this body, for doses of drugs: the laboratory's value is for a surface of 1.73 m².

import { mostellerM2 } from './body-surface-area.ts'
import { calculator, rounded, value } from './calculator.ts'
import { egfrMlPerMin, heightCm, weightKg } from './shared-inputs.ts'

const STANDARD_M2 = 1.73

/** eGFR in whole mL/min, not indexed to a surface. */
export const absoluteEgfr = calculator({
  id: 'absolute-egfr',
  title: 'eGFR of this body, for dosing',
  source: 'fda-renal-2024',
  inputs: { egfrMlPerMin, weightKg, heightCm },
  compute: ({ egfrMlPerMin, weightKg, heightCm }) => {
    const surface = mostellerM2(weightKg, heightCm)
    return value(rounded((egfrMlPerMin * surface) / STANDARD_M2), 'mL/min', {
      basis: `body surface ${surface.toFixed(2)} m² (Mosteller) in place of ${STANDARD_M2} m²`,
    })
  },
})
