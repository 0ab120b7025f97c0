// Table 2 of the criteria: drugs to avoid, by organ system.

import { type BeersCase, beersLines, person } from './beers-line.ts'

const byLine = beersLines(
  2,
  `
  first-generation antihistamine | older-first-generation-antihistamine | hydroxyzine 25 mg
  nitrofurantoin with weak kidneys | older-nitrofurantoin-kidney | nitrofurantoin 50 mg | | clearance 29
  aspirin for primary prevention | older-aspirin-primary-prevention | aspirin 81 mg
  warfarin as first anticoagulant | older-warfarin-start | warfarin 5 mg | I48.20
  rivaroxaban for long | older-rivaroxaban-long-term | Xarelto 20 mg | I48.20
  alpha-1 blocker for blood pressure | older-alpha-1-blocker-for-blood-pressure | doxazosin 2 mg
  prazosin for blood pressure | older-prazosin-for-blood-pressure | prazosin 2 mg
  clonidine first for blood pressure | older-central-alpha-agonist | clonidine 0.1 mg
  guanfacine | older-central-alpha-agonist | guanfacine 1 mg
  nifedipine that releases at once | older-nifedipine-immediate-release | nifedipine 10 mg capsule
  amiodarone first for fibrillation | older-amiodarone-first-line | amiodarone 200 mg | I48.20
  digoxin above 0.125 mg a day | older-digoxin-above-0125-mg | digoxin 0.25 mg tablet
  tricyclic antidepressant | older-anticholinergic-antidepressant | nortriptyline 25 mg
  paroxetine | older-anticholinergic-antidepressant | paroxetine 20 mg
  doxepin above 6 mg a day | older-doxepin-above-6-mg | doxepin 25 mg capsule
  anticholinergic for parkinsonism | older-antiparkinson-anticholinergic | benztropine 1 mg
  antipsychotic without mental illness | older-antipsychotic | risperidone 0.5 mg
  quetiapine without mental illness | older-antipsychotic-for-parkinson | quetiapine 25 mg
  barbiturate | older-barbiturate | phenobarbital 32.4 mg
  benzodiazepine | older-benzodiazepine | lorazepam 0.5 mg
  Z-drug | older-z-drug | eszopiclone 1 mg
  meprobamate | older-meprobamate | meprobamate 400 mg
  testosterone | older-androgen | testosterone 1.62 % topical gel
  estrogen for the whole body | older-estrogen | estradiol 1 mg tablet | | | female
  insulin by the current glucose alone | older-insulin-without-basal | Humalog
  long-acting sulfonylurea | older-sulfonylurea-long-acting | glyburide 5 mg
  short-acting sulfonylurea | older-sulfonylurea-short-acting | glipizide 5 mg
  thyroid of animals | older-desiccated-thyroid | Armour Thyroid 60 mg
  megestrol | older-megestrol | megestrol 400 mg
  proton pump inhibitor beyond 8 weeks | older-ppi-longer-than-8-weeks | omeprazole 20 mg since 2026-09-27
  metoclopramide without gastroparesis | older-metoclopramide | metoclopramide 10 mg
  antispasmodic of the gut | older-gi-antispasmodic | hyoscyamine 0.125 mg
  desmopressin for urine at night | older-desmopressin | desmopressin 0.2 mg
  NSAID in a person at high risk of bleeding | older-nsaid-bleeding-risk | naproxen 500 mg
  indomethacin | older-indomethacin-ketorolac | indomethacin 25 mg
  ketorolac | older-indomethacin-ketorolac | ketorolac 10 mg
  meperidine | older-meperidine | meperidine 50 mg
  skeletal muscle relaxant | older-muscle-relaxant | cyclobenzaprine 10 mg
  nitrofurantoin for long to prevent infections | older-nitrofurantoin-long-term | nitrofurantoin 50 mg since 2026-10-25
  dipyridamole that releases at once | older-dipyridamole-immediate-release | dipyridamole 50 mg tablet
  dronedarone in permanent fibrillation | older-dronedarone | Multaq 400 mg | I48.21
  dronedarone in heart failure | older-dronedarone | Multaq 400 mg | I48.0, I50.22
  digoxin first for the rate in fibrillation | older-digoxin-first-line | digoxin 0.125 mg tablet | I48.20
  digoxin first for heart failure | older-digoxin-first-line | digoxin 0.125 mg tablet | I50.22
  ergoloid mesylates | older-ergoloid-mesylates | ergoloid mesylates, USP 1 mg tablet
  methyltestosterone | older-methyltestosterone | methyltestosterone 10 mg
  estropipate | older-estropipate | estropipate 0.75 mg | | | female
  growth hormone without a proven deficiency | older-growth-hormone | somatropin 5 mg
  atropine that is swallowed | older-atropine | atropine 0.4 mg tablet
  midazolam | older-midazolam | midazolam 2 mg/mL syrup
  metoclopramide for gastroparesis beyond 12 weeks | older-metoclopramide-longer-than-12-weeks | metoclopramide 10 mg since 2026-08-30 | K31.84
`,
)

/** The bare name of mineral oil identifies nothing: it is in many products. */
const mineralOil: BeersCase = {
  table: 2,
  criterion: 'mineral oil that is swallowed',
  row: 'older-mineral-oil',
  chart: person('male').takes('Invented mineral oil', {
    as: { ingredients: ['mineral oil'], strength: null, form: 'oral oil' },
  }),
}

export const avoidCases: readonly BeersCase[] = [...byLine, mineralOil]
