// Stage of kidney disease by KDIGO: eGFR and albuminuria together, with the risk of the heat map.

import { calculator, value } from './calculator.ts'
import {
  type AlbuminuriaCategory,
  albuminuriaCategory,
  type GfrCategory,
  gfrCategory,
} from './egfr-category.ts'
import { number } from './inputs.ts'
import { egfrMlPerMin } from './shared-inputs.ts'

type Risk = 'low' | 'moderately increased' | 'high' | 'very high'

const risks: Readonly<Record<GfrCategory, Readonly<Record<AlbuminuriaCategory, Risk>>>> = {
  G1: { A1: 'low', A2: 'moderately increased', A3: 'high' },
  G2: { A1: 'low', A2: 'moderately increased', A3: 'high' },
  G3a: { A1: 'moderately increased', A2: 'high', A3: 'very high' },
  G3b: { A1: 'high', A2: 'very high', A3: 'very high' },
  G4: { A1: 'very high', A2: 'very high', A3: 'very high' },
  G5: { A1: 'very high', A2: 'very high', A3: 'very high' },
}

/** The eGFR with its category such as `G3a A2`, and the risk in `basis`. A stage needs three months; G1 and G2 with A1 alone are no disease. */
export const kidneyStage = calculator({
  id: 'kidney-stage',
  title: 'Stage of kidney disease (KDIGO)',
  source: 'kdigo-2024',
  inputs: {
    egfrMlPerMin,
    albuminToCreatinineMgPerG: number('Urine albumin-to-creatinine ratio', 'mg/g', [0, 20_000]),
  },
  compute: ({ egfrMlPerMin, albuminToCreatinineMgPerG }) => {
    const gfr = gfrCategory(egfrMlPerMin)
    const albuminuria = albuminuriaCategory(albuminToCreatinineMgPerG)
    return value(egfrMlPerMin, 'mL/min/{1.73_m2}', {
      grade: `${gfr} ${albuminuria}`,
      basis: `risk: ${risks[gfr][albuminuria]}; a stage needs both for three months`,
    })
  },
})
