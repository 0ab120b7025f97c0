// Older adults: drugs to avoid or to give less of when the kidney is weak, each with its limit of Cockcroft-Gault in
// mL/min. The doses themselves stand in the kidney dosing table, after the labels.

import { type Circumstance, clearanceAbove, clearanceBelow, egfrBelow } from '../circumstance.ts'
import { type DrugRow, harm, tooHigh } from '../drug-row.ts'
import { readCells, readGroup, readWord, severityWords } from '../text-table.ts'
import { beers } from './beers-row.ts'

/** id | drugs | limit | severity | what to do with it: avoid or lower | effect | recommendation. */
const table = `
older-kidney-ciprofloxacin | ciprofloxacin | below 30 | moderate | lower | The drug builds up: confusion, seizures and torn tendons are more likely. | Confirm that the dose is the lower one for this clearance, and ask about confusion and tendon pain.
older-kidney-trimethoprim | trimethoprim | below 30 | major | lower | The drug builds up: kidney function falls further and potassium rises. | Ask for half the dose at a clearance of 15 to 29 mL/min and for another antibiotic below 15. Ask for potassium within days.
older-kidney-amiloride | amiloride | below 30 | major | avoid | Potassium rises and sodium falls. | Ask the prescriber to stop it, and for potassium and sodium now.
older-kidney-triamterene | triamterene | below 30 | major | avoid | Potassium rises, sodium falls, and kidney function falls further. | Ask the prescriber to stop it, and for potassium and sodium now.
older-kidney-spironolactone | spironolactone | below 30 | major | avoid | Potassium can rise to a dangerous level. | Ask the prescriber whether it can stop, and for potassium now.
older-kidney-dabigatran | dabigatran etexilate | below 30 | major | avoid | There is no evidence of benefit and safety at this clearance, and bleeding is more likely. | Ask the prescriber for another anticoagulant.
older-kidney-dofetilide | dofetilide | below 60 | major | lower | It lengthens QTc and can cause torsades de pointes when it builds up. | Confirm with the cardiologist that the dose follows the clearance (20 to 59 mL/min); below 20 mL/min it must not be taken.
older-kidney-edoxaban | edoxaban | below 50 | moderate | lower | It builds up and bleeding is more likely. | Ask for the lower dose from 15 to 50 mL/min and for another anticoagulant below 15 mL/min.
older-kidney-edoxaban-strong-kidney | edoxaban | above 95 | major | avoid | The kidney clears it so well that it protects less from stroke in atrial fibrillation. | Ask what it is for; in atrial fibrillation ask for another anticoagulant.
older-kidney-enoxaparin | enoxaparin | below 30 | major | lower | It builds up and bleeding is more likely. | Ask for the lower dose for this clearance, once a day.
older-kidney-fondaparinux | fondaparinux | below 30 | major | avoid | It builds up and bleeding is more likely. | Ask the prescriber for another anticoagulant.
older-kidney-rivaroxaban | rivaroxaban | below 50 | moderate | lower | It builds up and bleeding is more likely. | Ask what it is for and confirm the dose that the label gives for this clearance; below 15 mL/min ask for another anticoagulant.
older-kidney-duloxetine | duloxetine | below 30 | major | avoid | Nausea, diarrhea and other harm are more likely. | Ask for another drug and plan a taper.
older-kidney-gabapentin | gabapentin | below 60 | moderate | lower | It builds up: drowsiness, confusion and falls. | Confirm that the daily dose fits the clearance, and ask about sedation.
older-kidney-pregabalin | pregabalin | below 60 | moderate | lower | It builds up: drowsiness, confusion and falls. | Confirm that the daily dose fits the clearance, and ask about sedation.
older-kidney-levetiracetam | levetiracetam | to 80 | minor | lower | It builds up: drowsiness, irritability and confusion. | Confirm that the daily dose fits the clearance; do not stop it at once.
older-kidney-tramadol | tramadol | below 30 | major | lower | It builds up: confusion, seizures and slow breathing. | Ask for a longer interval (12 hours) with a tablet that releases at once; an extended-release product should go.
older-kidney-baclofen | baclofen | egfr 60 | major | avoid | It builds up and can cause severe confusion and unconsciousness. | Ask whether it can go, by a taper and never at once. If it stays, ask for the lowest dose and teach confusion and sleepiness as signs.
older-kidney-h2-blocker | [h2-blocker] | below 50 | moderate | lower | It builds up and can cause confusion. | Ask for the lower dose or longer interval for this clearance, and whether it is still needed.
older-kidney-colchicine | colchicine | below 30 | major | lower | It builds up: diarrhea, weakness of muscles and nerves, and loss of blood cells. | Ask for a lower dose or longer interval, and for a blood count; ask about diarrhea and weakness.
older-kidney-probenecid | probenecid | below 30 | moderate | avoid | It does not work at this clearance. | Ask for another drug against gout.
`

function limit(cell: string): Circumstance {
  const [word = '', text = ''] = cell.split(' ')
  const mlPerMin = Number(text)
  switch (readWord(word, ['below', 'to', 'above', 'egfr'])) {
    case 'below':
      return clearanceBelow(mlPerMin)
    case 'to':
      return { kind: 'creatinine-clearance', is: 'at-most', mlPerMin }
    case 'above':
      return clearanceAbove(mlPerMin)
    case 'egfr':
      return egfrBelow(mlPerMin)
  }
}

/** Every row that follows kidney function alone; NSAIDs and nitrofurantoin stand with their other rows. */
export const kidneyRows: readonly DrugRow[] = readCells(table, 7).map((cells) => {
  const [id = '', group = '', at = '', severity = '', what = '', effect = '', advice = ''] = cells
  return beers({
    id,
    drugs: readGroup(group),
    when: limit(at),
    severity: readWord(severity, severityWords),
    category: readWord(what, ['avoid', 'lower']) === 'lower' ? tooHigh : harm,
    effect,
    recommendation: advice,
  })
})
