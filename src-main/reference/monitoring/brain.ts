// Tests that are due with drugs for brain, mind and addiction.

import { from } from '../circumstance.ts'
import { readTestRows, type TestRow } from './test-row.ts'

/** id | severity | days | tests | drugs | why */
const table = `
monitor-lithium | major | 183 | creatinine/egfr, tsh, sodium | lithium carbonate; lithium citrate | Lithium harms kidney and thyroid, and low sodium makes it toxic.
monitor-lithium-calcium | moderate | 365 | calcium | lithium carbonate; lithium citrate | Lithium raises calcium through the parathyroid.
monitor-lithium-weight | minor | 365 | weight | lithium carbonate; lithium citrate | Weight rises.
monitor-valproate | major | 365 | alt/ast, platelets | valproate | Liver and platelets.
monitor-carbamazepine | major | 365 | sodium, leukocytes, alt/ast | carbamazepine | Sodium and white cells fall, and the liver can be harmed.
monitor-oxcarbazepine | major | 365 | sodium | oxcarbazepine; eslicarbazepine | Sodium falls, mostly in the first 3 months.
monitor-phenytoin | moderate | 365 | alt/ast, leukocytes | phenytoin; phenobarbital; primidone | Liver and blood counts.
monitor-inducer-vitamin-d | minor | 730 | vitaminD | phenytoin; phenobarbital; primidone; carbamazepine | They speed the loss of vitamin D, and bone is lost.
monitor-felbamate | critical | 91 | leukocytes, platelets, alt/ast | felbamate | Boxed warning: aplastic anemia and liver failure.
monitor-topiramate | minor | 365 | bicarbonate | topiramate; zonisamide | Acidosis, stones and loss of bone.
monitor-topiramate-kidney | minor | 365 | creatinine/egfr | topiramate; zonisamide; gabapentin; pregabalin; levetiracetam | The dose follows kidney function.
monitor-clozapine | critical | 31 | neutrophils | clozapine | Neutrophils can vanish; after the first year they are counted every 4 weeks.
monitor-antipsychotic-glucose | moderate | 365 | glucose/fastingGlucose/a1c | [antipsychotic] | Diabetes comes more often.
monitor-antipsychotic-lipids | moderate | 365 | ldl/triglycerides/totalCholesterol | [antipsychotic] | Lipids rise.
monitor-antipsychotic-weight | moderate | 365 | weight/bodyMassIndex | [antipsychotic] | Weight rises.
monitor-antipsychotic-pressure | minor | 365 | systolic | [antipsychotic] | Pressure can fall on standing, and rise with weight.
monitor-qt-antipsychotic | moderate | 365 | potassium, qtc | ziprasidone; thioridazine; pimozide; haloperidol; iloperidone | They prolong QT, more so with low potassium.
monitor-ssri-sodium | minor | 365 | sodium | [serotonin-reuptake-inhibitor]; mirtazapine | In older adults sodium falls: confusion and falls.
monitor-citalopram-rhythm | minor | 365 | potassium | citalopram; escitalopram | QT is prolonged, more so with low potassium.
monitor-snri-pressure | moderate | 365 | systolic | [snri]; bupropion; esketamine | Pressure rises.
monitor-mirtazapine-weight | minor | 365 | weight | mirtazapine; paroxetine; valproate | Weight rises.
monitor-tricyclic | minor | 365 | systolic, heartRate | [tricyclic] | Pressure falls on standing and the heart goes faster.
monitor-stimulant | moderate | 183 | systolic, heartRate | [stimulant]; atomoxetine; viloxazine; phentermine | Pressure and pulse rise.
monitor-cholinesterase-inhibitor | minor | 365 | heartRate, weight | [cholinesterase-inhibitor] | The heart slows and weight falls.
monitor-naltrexone | minor | 365 | alt/ast | naltrexone; disulfiram | Both can harm the liver, and drinking does.
monitor-buprenorphine | minor | 365 | alt/ast | buprenorphine; methadone | Hepatitis is common, and the liver clears both.
monitor-methadone-rhythm | major | 365 | qtc | methadone | It prolongs QT; an ECG once a year, more often above 100 mg a day.
monitor-riluzole | moderate | 120 | alt/ast | riluzole | The liver can be harmed.
monitor-tolcapone | critical | 62 | alt/ast | tolcapone | Boxed warning: liver failure.
monitor-dantrolene | major | 183 | alt/ast | dantrolene; tizanidine | The liver can be harmed.
monitor-fingolimod | major | 365 | leukocytes, alt/ast | fingolimod; siponimod; ozanimod; dimethyl fumarate | Lymphocytes fall, and the liver can be harmed.
monitor-ergot | minor | 365 | systolic | ergotamine; bromocriptine; cabergoline | Vessels narrow or pressure falls.
`

/** Tests with drugs for brain, mind and addiction. */
export const brainTestRows: readonly TestRow[] = readTestRows(table, {
  sources: {
    'monitor-antipsychotic-glucose': 'ada-apa-antipsychotics-2004',
    'monitor-antipsychotic-lipids': 'ada-apa-antipsychotics-2004',
    'monitor-antipsychotic-weight': 'ada-apa-antipsychotics-2004',
    'monitor-antipsychotic-pressure': 'ada-apa-antipsychotics-2004',
  },
  when: {
    'monitor-ssri-sodium': from(65),
  },
})
