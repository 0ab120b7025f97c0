// Drugs whose level decides: a level that is due, too high or too low. TSH for levothyroxine and INR for warfarin stand
// in monitoring and abnormal results.

import { readResultRows } from './abnormal-results/result-row.ts'
import { from, has, not } from './circumstance.ts'
import * as disease from './diseases.ts'
import type { PatientRow } from './drug-row.ts'
import { readTestRows } from './monitoring/test-row.ts'

const lithium = 'lithium carbonate; lithium citrate'

/** id | severity | days | tests | drugs | why */
const due = `
narrow-digoxin-due | moderate | 365 | digoxinLevel | digoxin | A level at least 6 hours after the dose shows what kidney and other drugs make of it.
narrow-lithium-due | major | 183 | lithiumLevel | ${lithium} | The level 12 hours after the dose decides, more often in older adults and with drugs for pressure.
narrow-phenytoin-due | moderate | 365 | phenytoinLevel | phenytoin | A small change of dose or of another drug can make it toxic.
narrow-valproate-due | minor | 365 | valproateLevel | valproate | The level helps to read tremor, sleepiness and failure.
narrow-carbamazepine-due | moderate | 365 | carbamazepineLevel | carbamazepine | It speeds its own loss, and other drugs change it.
narrow-phenobarbital-due | moderate | 365 | phenobarbitalLevel | phenobarbital; primidone | The level helps to read sleepiness and falls.
narrow-theophylline-due | major | 365 | theophyllineLevel | theophylline | Smoking, infections and antibiotics change it, and fits can be the first sign.
narrow-tacrolimus-due | major | 91 | tacrolimusLevel | tacrolimus | Too little loses the organ, too much the kidney.
narrow-cyclosporine-due | major | 91 | cyclosporineLevel | cyclosporine | Too little loses the organ, too much the kidney.
narrow-sirolimus-due | major | 91 | sirolimusLevel | sirolimus | The level before the dose decides.
`

/** id | severity | category | analyte | limit | drugs | effect | advice */
const range = `
narrow-digoxin-toxic | critical! | high | digoxinLevel | > 2 | digoxin | The level is above 2 ng/mL: poisoning of the heart. | Call the prescriber at once: hold it, ECG, potassium, creatinine. Ask about nausea and vision, and when the blood was drawn.
narrow-digoxin-above-1.2 | major! | high | digoxinLevel | > 1.2 to 2 | digoxin | The level is above 1.2 ng/mL; more than that brings deaths and no benefit. | Ask when the blood was drawn; ask the prescriber for a lower dose, potassium and creatinine.
narrow-digoxin-heart-failure | moderate | high | digoxinLevel | > 0.9 to 1.2 | digoxin | In heart failure the goal is 0.5 to 0.9 ng/mL. | Ask the prescriber whether a lower dose would do.
narrow-lithium-above-1.5 | critical! | high | lithiumLevel | > 1.5 | ${lithium} | The level is above 1.5 mmol/L: tremor, confusion, lasting harm. | Call the prescriber at once: hold it, creatinine and sodium. Ask about fluid, NSAIDs and drugs for pressure.
narrow-lithium-above-1.2 | major! | high | lithiumLevel | > 1.2 to 1.5 | ${lithium} | The level is above 1.2 mmol/L, the highest of acute treatment. | Call the prescriber today for a lower dose; ask about fluid, NSAIDs and drugs for pressure.
narrow-lithium-older | major | high | lithiumLevel | > 0.8 to 1.2 | ${lithium} | From 65 years on levels above 0.8 mmol/L are tolerated badly. | Ask about tremor, gait and memory; ask the prescriber for a lower goal.
narrow-lithium-low | moderate | low | lithiumLevel | < 0.4 | ${lithium} | The level is too low to prevent an episode. | Ask about missed doses; tell the prescriber.
narrow-phenytoin-above-30 | critical! | high | phenytoinLevel | > 30 | phenytoin | The level is above 30 mg/L: unsteady, confused, fits. | Call the prescriber at once; hold the next dose only as the prescriber says.
narrow-phenytoin-above-20 | major! | high | phenytoinLevel | > 20 to 30 | phenytoin | The level is above 20 mg/L: unsteady and double vision. | Call the prescriber; ask about new drugs and look at albumin.
narrow-phenytoin-low | moderate | low | phenytoinLevel | < 10 | phenytoin | The level is below 10 mg/L: fits may come back, unless albumin is low. | Ask about missed doses and fits; look at albumin; no change without the neurologist.
narrow-valproate-high | major! | high | valproateLevel | > 125 | valproate | The level is above 125 mg/L: sleepiness, tremor, low platelets. | Call the prescriber; ask for platelets and ammonia.
narrow-valproate-low | minor | low | valproateLevel | < 50 | valproate | The level is below 50 mg/L. | Ask about missed doses, carbapenems and whether the effect is enough.
narrow-carbamazepine-high | major! | high | carbamazepineLevel | > 12 | carbamazepine | The level is above 12 mg/L: unsteady, double vision, low sodium. | Call the prescriber; ask about new drugs such as macrolides and about grapefruit.
narrow-carbamazepine-low | moderate | low | carbamazepineLevel | < 4 | carbamazepine | The level is below 4 mg/L. | Ask about missed doses and whether the effect is enough.
narrow-phenobarbital-high | major! | high | phenobarbitalLevel | > 40 | phenobarbital; primidone | The level is above 40 mg/L: sedation and slow breathing. | Call the prescriber today.
narrow-theophylline-toxic | critical! | high | theophyllineLevel | > 20 | theophylline | The level is above 20 mg/L: fits and disturbed rhythm. | Call the prescriber at once: hold it. Ask about antibiotics and smoking stopped.
narrow-theophylline-high | moderate | high | theophyllineLevel | > 15 to 20 | theophylline | The level is above the goal of 10 to 15 mg/L. | Ask about nausea, palpitations and new drugs; ask the prescriber for less.
narrow-tacrolimus-high | major! | high | tacrolimusLevel | > 15 | tacrolimus | The level before the dose is above 15 ng/mL: harm to kidney and nerves. | Call the transplant team; ask about azoles, macrolides, diltiazem and diarrhea.
narrow-tacrolimus-low | major! | low | tacrolimusLevel | < 4 | tacrolimus | The level before the dose is below 4 ng/mL: rejection. | Call the transplant team; ask about missed doses and inducers.
narrow-cyclosporine-high | major! | high | cyclosporineLevel | > 400 | cyclosporine | The level before the dose is above 400 ng/mL: harm to the kidney. | Call the transplant team; ask about azoles, macrolides and grapefruit.
narrow-sirolimus-high | major! | high | sirolimusLevel | > 20 | sirolimus | The level before the dose is above 20 ng/mL. | Call the transplant team; ask about azoles and macrolides.
`

/** Every row about a level. */
export const narrowIndexRows: readonly PatientRow[] = [
  ...readTestRows(due),
  ...readResultRows(range, {
    source: 'fda-label-tests',
    when: {
      'narrow-digoxin-heart-failure': has(...disease.heartFailure),
      'narrow-lithium-older': from(65),
      'narrow-phenytoin-low': not(has('low albumin', 'E88.09', 'R77.0')),
    },
  }),
]
