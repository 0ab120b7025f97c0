// Tests that are due with drugs for heart, vessels, clotting and lipids.

import { clearanceBelow, from, taking } from '../circumstance.ts'
import { classes, drugs } from '../drug-group.ts'
import { readTestRows, type TestRow } from './test-row.ts'

/** id | severity | days | tests | drugs | why */
const table = `
monitor-ras | moderate | 365 | potassium, creatinine/egfr | [ace-inhibitor]; [arb]; sacubitril; aliskiren | They can raise potassium and lower kidney function, more so in illness with loss of fluid.
monitor-mra | major | 183 | potassium, creatinine/egfr | spironolactone; eplerenone | Potassium can rise without a sign.
monitor-mra-with-ras | major | 120 | potassium, creatinine/egfr | spironolactone; eplerenone | With an ACE inhibitor or angiotensin blocker potassium can rise fast.
monitor-finerenone | major | 120 | potassium, creatinine/egfr | finerenone | The dose follows potassium.
monitor-potassium-sparing | moderate | 183 | potassium, creatinine/egfr | amiloride; triamterene | Potassium can rise without a sign.
monitor-loop | moderate | 183 | potassium, sodium, creatinine/egfr | [loop-diuretic] | Potassium, sodium and volume can fall.
monitor-loop-magnesium | minor | 365 | magnesium | [loop-diuretic] | Magnesium is lost too, and low magnesium keeps potassium low.
monitor-thiazide | moderate | 365 | potassium, sodium, creatinine/egfr | [thiazide-diuretic] | Potassium and sodium can fall.
monitor-thiazide-older | moderate | 183 | sodium, potassium | [thiazide-diuretic] | In older adults low sodium is common: confusion and falls.
monitor-thiazide-glucose | minor | 730 | glucose/fastingGlucose/a1c, uricAcid | [thiazide-diuretic] | Glucose and uric acid can rise.
monitor-potassium-supplement | moderate | 183 | potassium, creatinine/egfr | [potassium-supplement] | The dose follows potassium.
monitor-digoxin | major | 183 | potassium, creatinine/egfr | digoxin | Low potassium and a weak kidney bring poisoning at the same dose.
monitor-digoxin-magnesium | minor | 365 | magnesium | digoxin | Low magnesium makes digoxin toxic.
monitor-amiodarone | major | 183 | tsh, alt/ast | amiodarone | It harms thyroid and liver, often years after the start.
monitor-amiodarone-rhythm | moderate | 365 | qtc, potassium | amiodarone | It slows the heart and prolongs QT.
monitor-dronedarone | moderate | 183 | alt/ast, creatinine/egfr | dronedarone | It has brought liver failure and raises creatinine.
monitor-sotalol | major | 183 | creatinine/egfr, potassium, qtc | sotalol | Torsades de pointes comes with a weak kidney, low potassium or a long QT.
monitor-dofetilide | major | 91 | creatinine/egfr, qtc | dofetilide | The label asks for both every 3 months.
monitor-dofetilide-electrolytes | major | 183 | potassium, magnesium | dofetilide | Low potassium or magnesium brings torsades de pointes.
monitor-flecainide | minor | 365 | creatinine/egfr, potassium | flecainide; propafenone; disopyramide | Low potassium and a weak kidney bring other rhythms.
monitor-beta-blocker | minor | 365 | heartRate, systolic | [beta-blocker]; ivabradine | The dose follows pulse and pressure.
monitor-blood-pressure | moderate | 183 | systolic | [ace-inhibitor]; [arb]; [dihydropyridine]; [thiazide-diuretic]; clonidine; hydralazine; minoxidil; doxazosin | The dose follows blood pressure.
monitor-clonidine-pulse | minor | 365 | heartRate | clonidine; guanfacine; methyldopa; diltiazem; verapamil | They slow the heart.
monitor-warfarin | major | 84 | inr | warfarin | Even a steady INR is measured at least every 12 weeks.
monitor-warfarin-blood-count | minor | 365 | hemoglobin | warfarin | Slow bleeding shows in hemoglobin first.
monitor-doac | moderate | 365 | creatinine/egfr, hemoglobin | [doac] | The dose follows kidney function, and slow bleeding shows in hemoglobin.
monitor-doac-kidney | moderate | 183 | creatinine/egfr | [doac] | Below a clearance of 60 mL/min kidney function is checked about every 6 months.
monitor-doac-liver | minor | 365 | alt/ast | [doac] | The liver clears part of it.
monitor-enoxaparin | major | 30 | platelets, creatinine/egfr | enoxaparin | Platelets can fall by an immune reaction, and the dose follows kidney function.
monitor-antiplatelet | minor | 365 | hemoglobin, platelets | [p2y12-inhibitor]; cilostazol | Slow bleeding shows in hemoglobin first.
monitor-statin-lipids | moderate | 365 | ldl/totalCholesterol | [statin] | Without LDL cholesterol nobody sees whether it works and is taken.
monitor-statin-liver | minor | 3650 | alt/ast | [statin] | A value before or early in treatment helps to read later ones.
monitor-lipid-other | minor | 365 | ldl | ezetimibe; bempedoic acid; [pcsk9-inhibitor]; inclisiran; colesevelam; colestipol; cholestyramine resin | Without LDL cholesterol nobody sees whether it works.
monitor-bempedoic | minor | 365 | uricAcid | bempedoic acid | It raises uric acid and can bring gout.
monitor-fibrate | moderate | 365 | triglycerides, creatinine/egfr, alt/ast | [fibrate] | The effect, creatinine and liver enzymes are followed.
monitor-niacin | moderate | 365 | alt/ast, glucose/fastingGlucose/a1c, uricAcid | niacin | It raises liver enzymes, glucose and uric acid.
monitor-icosapent | minor | 365 | triglycerides | icosapent ethyl | Without triglycerides nobody sees whether it works.
monitor-lomitapide | major | 91 | alt/ast | lomitapide | Boxed warning: harm to the liver.
monitor-bosentan | major | 31 | alt/ast | bosentan | Boxed warning: the label asks for liver enzymes every month.
monitor-endothelin | moderate | 183 | hemoglobin | bosentan; ambrisentan; macitentan | Hemoglobin can fall.
monitor-tolvaptan | major | 91 | sodium, alt/ast | tolvaptan | Sodium can rise too fast, and the liver can be harmed.
monitor-sacubitril-pressure | minor | 183 | systolic | sacubitril | Low pressure limits the dose.
`

/** Tests with drugs for heart, vessels, clotting and lipids. */
export const heartTestRows: readonly TestRow[] = readTestRows(table, {
  sources: {
    'monitor-warfarin': 'chest-vka-2012',
    'monitor-doac': 'acc-aha-af-2023',
    'monitor-doac-kidney': 'acc-aha-af-2023',
    'monitor-doac-liver': 'acc-aha-af-2023',
    'monitor-statin-lipids': 'acc-aha-cholesterol-2018',
    'monitor-lipid-other': 'acc-aha-cholesterol-2018',
  },
  when: {
    'monitor-mra-with-ras': taking(classes('ace-inhibitor', 'arb')),
    'monitor-thiazide-older': from(65),
    'monitor-doac-kidney': clearanceBelow(60),
    'monitor-digoxin-magnesium': taking(
      drugs('furosemide', 'torsemide', 'bumetanide', 'omeprazole'),
    ),
  },
})
