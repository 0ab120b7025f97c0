// Interactions: blood pressure, potassium, kidney, lithium and digoxin.

import { classes, drugs } from '../../drug-group.ts'
import type { InteractionRow } from '../../interactions.ts'

const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const

/** Blood pressure, potassium, kidney, lithium and digoxin. */
export const heartAndKidneyInteractions: readonly InteractionRow[] = [
  {
    id: 'nitrate-pde5-inhibitor',
    parties: [classes('nitrate'), classes('pde5-inhibitor')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'blood-pressure',
    category: harm,
    effect: 'Blood pressure can fall to a life-threatening degree.',
    recommendation:
      'Do not use together. Stop the PDE5 inhibitor, tell the prescriber today, and teach the patient to tell emergency staff about it.',
    source: 'fda-label-sildenafil',
  },
  {
    id: 'ras-blocker-potassium',
    parties: [classes('ace-inhibitor', 'arb'), classes('potassium-supplement')],
    severity: 'major',
    interrupts: false,
    mechanism: 'hyperkalemia',
    category: harm,
    effect: 'Both raise potassium, which can disturb the heart rhythm without warning.',
    recommendation:
      'Check that potassium and creatinine were measured lately. Ask whether the potassium is still needed.',
    source: 'fda-label-lisinopril',
  },
  {
    id: 'ras-blocker-potassium-sparing-diuretic',
    parties: [classes('ace-inhibitor', 'arb'), classes('potassium-sparing-diuretic')],
    severity: 'major',
    interrupts: false,
    mechanism: 'hyperkalemia',
    category: harm,
    effect: 'Both raise potassium, more so with poor kidney function, diabetes or high age.',
    recommendation:
      'Check potassium and creatinine: within a week of a start or change, then at set intervals. Teach to avoid potassium salt substitutes.',
    source: 'fda-label-spironolactone',
  },
  {
    id: 'potassium-potassium-sparing-diuretic',
    parties: [classes('potassium-supplement'), classes('potassium-sparing-diuretic')],
    severity: 'major',
    interrupts: true,
    mechanism: 'hyperkalemia',
    category: harm,
    effect: 'Severe hyperkalemia can follow.',
    recommendation:
      'Ask the prescriber to stop the potassium supplement unless a recent low result explains it. Check potassium now.',
    source: 'fda-label-spironolactone',
  },
  {
    id: 'ras-blocker-trimethoprim',
    parties: [classes('ace-inhibitor', 'arb'), drugs('trimethoprim')],
    severity: 'major',
    interrupts: true,
    mechanism: 'hyperkalemia',
    category: harm,
    effect:
      'Trimethoprim keeps potassium in the body; sudden hyperkalemia is possible, above all in older adults.',
    recommendation:
      'Ask for another antibiotic. If there is none, have potassium checked after 3 to 5 days.',
    source: 'fda-label-co-trimoxazole',
  },
  {
    id: 'spironolactone-trimethoprim',
    parties: [drugs('spironolactone', 'eplerenone'), drugs('trimethoprim')],
    severity: 'major',
    interrupts: true,
    mechanism: 'hyperkalemia',
    category: harm,
    effect: 'Both keep potassium in the body; sudden severe hyperkalemia is possible.',
    recommendation:
      'Ask for another antibiotic. If there is none, have potassium checked within 3 days.',
    source: 'fda-label-spironolactone',
  },
  {
    id: 'nsaid-ras-blocker-diuretic',
    parties: [
      classes('nsaid'),
      classes('ace-inhibitor', 'arb'),
      classes('thiazide-diuretic', 'loop-diuretic'),
    ],
    severity: 'major',
    interrupts: true,
    mechanism: 'kidney',
    category: harm,
    effect:
      'Three effects on the flow through the kidney add up: acute kidney injury is possible, most in the first weeks.',
    recommendation:
      'Replace the NSAID by acetaminophen or a local treatment. If that fails, check creatinine, potassium and blood pressure within 1 to 2 weeks.',
    source: 'fda-label-celecoxib',
  },
  {
    id: 'sacubitril-ace-inhibitor',
    parties: [drugs('sacubitril'), classes('ace-inhibitor')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'blood-pressure',
    category: harm,
    effect: 'Angioedema can follow when both are taken within 36 hours.',
    recommendation:
      'Do not use together. Confirm which one is meant, stop the other, and keep 36 hours between them.',
    source: 'fda-label-entresto',
  },
  {
    id: 'lithium-nsaid',
    parties: [drugs('lithium carbonate', 'lithium citrate'), classes('nsaid')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'NSAIDs reduce the excretion of lithium; toxic levels can follow.',
    recommendation:
      'Use acetaminophen instead. If an NSAID must be used, have lithium measured within a week.',
    source: 'fda-label-lithium',
  },
  {
    id: 'lithium-ras-blocker',
    parties: [drugs('lithium carbonate', 'lithium citrate'), classes('ace-inhibitor', 'arb')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'The lithium level can rise slowly into the toxic range.',
    recommendation:
      'Check that lithium is measured more often after the start or a dose change. Teach tremor, diarrhea and unsteadiness as warning signs.',
    source: 'fda-label-lithium',
  },
  {
    id: 'lithium-thiazide',
    parties: [drugs('lithium carbonate', 'lithium citrate'), classes('thiazide-diuretic')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'Thiazides reduce the excretion of lithium; toxic levels can follow.',
    recommendation:
      'Ask for another blood pressure drug, or a lower lithium dose with a level within a week.',
    source: 'fda-label-lithium',
  },
  {
    id: 'digoxin-amiodarone',
    parties: [drugs('digoxin'), drugs('amiodarone')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'Amiodarone raises digoxin levels, and both slow the heart.',
    recommendation:
      'Ask whether the digoxin dose was halved when amiodarone started. Check digoxin level, potassium and pulse.',
    source: 'fda-label-digoxin',
  },
  {
    id: 'digoxin-verapamil',
    parties: [drugs('digoxin'), drugs('verapamil')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'Verapamil raises digoxin levels, and both slow conduction in the heart.',
    recommendation: 'Check digoxin level and pulse. Ask for a lower digoxin dose or another drug.',
    source: 'fda-label-digoxin',
  },
  {
    id: 'digoxin-clarithromycin',
    parties: [drugs('digoxin'), drugs('clarithromycin', 'erythromycin')],
    severity: 'major',
    interrupts: true,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'The macrolide raises digoxin levels; toxicity can follow within days.',
    recommendation:
      'Ask for azithromycin or another class, or have digoxin measured during the course.',
    source: 'fda-label-digoxin',
  },
  {
    id: 'methotrexate-trimethoprim',
    parties: [drugs('methotrexate'), drugs('trimethoprim')],
    severity: 'critical',
    interrupts: true,
    mechanism: 'bone-marrow',
    category: harm,
    effect:
      'Both block folate and trimethoprim-sulfamethoxazole slows excretion: bone marrow failure has followed even low weekly doses.',
    recommendation:
      'Do not use together. Ask for another antibiotic today; check a blood count if both were taken.',
    source: 'fda-label-methotrexate',
  },
  {
    id: 'methotrexate-nsaid',
    parties: [drugs('methotrexate'), classes('nsaid')],
    severity: 'moderate',
    interrupts: false,
    mechanism: 'elimination',
    category: tooHigh,
    effect: 'NSAIDs can reduce the excretion of methotrexate.',
    recommendation:
      'With low weekly doses check that blood count, creatinine and liver tests are up to date. With high doses ask to stop the NSAID.',
    source: 'fda-label-methotrexate',
  },
]
