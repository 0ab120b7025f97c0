// Kidney function: drugs that must not be used, or are dosed too high or too low, at the patient's clearance.

import { renalDosingRows } from '../../reference/renal-dosing.ts'
import { drugRowScreen } from './drug-rows.ts'
import { joinQuestions } from './joined-questions.ts'
import type { ScreeningRule } from './rule.ts'

const id = 'renal-dosing'
const title = 'Kidney dosing'
const screenRows = drugRowScreen({ id, title, rows: renalDosingRows })

/** Use and dose by kidney function; a lack of the same facts is asked for once. */
export const renalDosing: ScreeningRule = {
  id,
  title,
  sources: [...new Set(renalDosingRows.map((row) => row.source))],
  needs: [
    'medications',
    'ingredients',
    'birthDate',
    'sex',
    'weight',
    'creatinine',
    'observations',
    'egfr',
    'conditions',
    'strength',
    'dailyDose',
    'form',
    'startDate',
  ],
  screen: (chart) => joinQuestions(title, screenRows(chart)),
}
