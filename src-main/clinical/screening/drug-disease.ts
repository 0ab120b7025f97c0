// Drugs against the diseases on record: what a disease forbids or makes risky. Criteria of age are another family's.

import { drugDiseaseRows } from '../../reference/drug-disease.ts'
import { drugRowScreen } from './drug-rows.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'drug-disease'
const title = 'Drugs and diseases'
const screenRows = drugRowScreen({ id, title, rows: drugDiseaseRows })

/** Each medication against the conditions and results on record; one cannot-tell per medication that lacks a fact. */
export const drugDisease: ScreeningRule = {
  id,
  title,
  sources: [...new Set(drugDiseaseRows.map((row) => row.source))],
  needs: [
    'medications',
    'ingredients',
    'conditions',
    'observations',
    'ejectionFraction',
    'strength',
    'dailyDose',
  ],
  screen: (chart) => screenRows(chart),
}
