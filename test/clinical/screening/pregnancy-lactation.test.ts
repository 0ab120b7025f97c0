// Pregnancy and breastfeeding: one case for each row, the ages at which it is asked, and contraception.

import { expect, test } from 'vitest'
import { pregnancyLactation } from '../../../src-main/clinical/screening/pregnancy-lactation.ts'
import { pregnancyLactationRows } from '../../../src-main/reference/pregnancy-lactation.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { type RowCase, testRows } from '../../helpers/row-cases.ts'
import { testRule } from '../../helpers/rule-tester.ts'
import { takesIngredient } from '../../helpers/test-results.ts'

/** Row | drugs of it. */
const table = `
pregnancy-ras | benazepril; azilsartan; sacubitril
pregnancy-statin | atorvastatin; lomitapide; bempedoic acid
pregnancy-warfarin | warfarin
pregnancy-doac | apixaban
pregnancy-valproate | valproate
pregnancy-topiramate | topiramate
pregnancy-carbamazepine | carbamazepine
pregnancy-phenytoin | phenytoin; fosphenytoin; phenobarbital
pregnancy-antiepileptic-register | lamotrigine; levetiracetam; oxcarbazepine
pregnancy-retinoid | isotretinoin; acitretin; bexarotene
pregnancy-retinoid-skin | tazarotene; tretinoin; adapalene
pregnancy-methotrexate | methotrexate
pregnancy-mycophenolate | mycophenolate mofetil; mycophenolic acid
pregnancy-leflunomide | leflunomide; teriflunomide
pregnancy-thalidomide | thalidomide; lenalidomide; pomalidomide
pregnancy-endothelin | bosentan; ambrisentan; macitentan
pregnancy-ribavirin | ribavirin
pregnancy-misoprostol | misoprostol
pregnancy-reductase | finasteride; dutasteride
pregnancy-androgen | testosterone; methyltestosterone; oxandrolone
pregnancy-estrogen | estradiol; ethinyl estradiol; raloxifene
pregnancy-gnrh | leuprolide; goserelin; elagolix
pregnancy-tetracycline | doxycycline; omadacycline; sarecycline
pregnancy-fluoroquinolone | ciprofloxacin; delafloxacin
pregnancy-trimethoprim | trimethoprim
pregnancy-nitrofurantoin-term | nitrofurantoin
pregnancy-fluconazole | fluconazole
pregnancy-azole | voriconazole; ketoconazole; itraconazole
pregnancy-nsaid | celecoxib; aspirin
pregnancy-lithium | lithium carbonate; lithium citrate
pregnancy-paroxetine | paroxetine
pregnancy-antidepressant | citalopram; desvenlafaxine
pregnancy-benzodiazepine | alprazolam; eszopiclone
pregnancy-opioid | buprenorphine
pregnancy-ergot | ergotamine; dihydroergotamine; methylergonovine
pregnancy-thiazolidinedione | glimepiride; pioglitazone; alogliptin
pregnancy-atenolol | atenolol
pregnancy-mra | spironolactone; eplerenone; finerenone
pregnancy-amiodarone | amiodarone; dronedarone
pregnancy-antithyroid | methimazole; propylthiouracil
pregnancy-iodine | potassium iodide; sodium iodide
pregnancy-dolutegravir | dolutegravir; efavirenz
pregnancy-bisphosphonate | alendronate; zoledronic acid; denosumab
pregnancy-jak | tofacitinib; baricitinib; upadacitinib
pregnancy-cancer | hydroxyurea; capecitabine; imatinib
pregnancy-decongestant | phenylephrine
pregnancy-bismuth | bismuth subsalicylate
pregnancy-vitamin-a | vitamin A
pregnancy-live-cannabidiol | cannabidiol; dronabinol
pregnancy-weight-loss | phentermine; orlistat; naltrexone
pregnancy-penicillamine | penicillamine; trientine; deferasirox
pregnancy-flibanserin | flibanserin; varenicline; bupropion
lactation-opioid | codeine; tramadol
lactation-opioid-other | morphine; oxycodone; hydrocodone
lactation-cancer | methotrexate; cyclophosphamide; hydroxyurea
lactation-retinoid | isotretinoin; acitretin
lactation-lithium | lithium carbonate; lithium citrate
lactation-amiodarone | amiodarone; dronedarone
lactation-ergot | ergotamine; dihydroergotamine; bromocriptine
lactation-benzodiazepine | alprazolam
lactation-tetracycline | doxycycline
lactation-fluoroquinolone | ciprofloxacin
lactation-metronidazole | metronidazole; tinidazole
lactation-chloramphenicol | chloramphenicol
lactation-nitrofurantoin | nitrofurantoin; sulfamethoxazole; dapsone
lactation-statin | atorvastatin; rosuvastatin
lactation-fibrate | fenofibrate; lomitapide
lactation-estrogen | ethinyl estradiol; estradiol
lactation-decongestant | pseudoephedrine
lactation-antihistamine | hydroxyzine
lactation-aspirin | aspirin; bismuth subsalicylate; salsalate
lactation-beta-blocker | atenolol; nadolol; sotalol
lactation-ssri-long | fluoxetine; citalopram
lactation-doxepin | doxepin
lactation-clozapine | clozapine
lactation-lamotrigine | lamotrigine; phenobarbital; primidone
lactation-anticoagulant | rivaroxaban; apixaban; dabigatran etexilate
lactation-stimulant | amphetamine; dextroamphetamine; lisdexamfetamine
lactation-iodine | potassium iodide; sodium iodide; povidone-iodine
lactation-leflunomide | teriflunomide; tofacitinib; baricitinib
lactation-cannabis | cannabidiol; dronabinol
lactation-sulfonylurea | glimepiride
potential-retinoid | isotretinoin; acitretin; bexarotene
potential-valproate | valproate
potential-methotrexate | methotrexate; leflunomide; teriflunomide
potential-thalidomide | thalidomide; lenalidomide; pomalidomide
potential-endothelin | bosentan; ambrisentan; macitentan
potential-ras | benazepril; azilsartan; sacubitril
potential-statin | atorvastatin
potential-warfarin | warfarin
potential-antiepileptic | topiramate; carbamazepine; phenytoin
potential-lithium | lithium carbonate; lithium citrate
potential-misoprostol | misoprostol
potential-androgen | testosterone; methyltestosterone; danazol
potential-fluconazole | voriconazole; ribociclib; fingolimod`

const woman = aChart().born('1996-05-02').person({ sex: 'female' })
const states = {
  pregnancy: woman.has('pregnancy, week 10', 'Z34.81'),
  lactation: woman.has('breastfeeding', 'Z39.1'),
  potential: woman.hasNoConditions(),
} as const

const stateOf = (row: string) =>
  row.startsWith('pregnancy-')
    ? states.pregnancy
    : row.startsWith('lactation-')
      ? states.lactation
      : states.potential

testRows(
  pregnancyLactation,
  pregnancyLactationRows,
  table
    .trim()
    .split('\n')
    .flatMap((line): readonly RowCase[] => {
      const [row = '', drugs = ''] = line.split(' | ')
      return drugs.split('; ').map((drug) => [
        row,
        row === 'pregnancy-retinoid-skin'
          ? stateOf(row).takes(`${drug} 0.1 % cream`, {
              as: { ingredients: [drug], strength: null, form: 'cream' },
            })
          : takesIngredient(stateOf(row), drug),
      ])
    }),
)

test('A statin while breastfeeding is weighed, not stopped today', () => {
  const found = pregnancyLactation.screen(states.lactation.takes('Lipitor 20 mg tablet').chart)
  const rows = found.flatMap((f) => (f.kind === 'concern' ? [`${f.row} ${f.severity}`] : []))
  expect(rows).toEqual(['lactation-statin moderate', 'potential-statin minor'])
})

const valproate = 'valproate 500 mg tablet'
const lisinopril = 'lisinopril 10 mg tablet'

testRule(pregnancyLactation, {
  quiet: [
    ['a man', aChart().person({ sex: 'male' }).takes(lisinopril)],
    ['at 56 years', aChart().born('1970-11-23').person({ sex: 'female' }).takes(lisinopril)],
    ['at 11 years', aChart().born('2014-11-24').person({ sex: 'female' }).takes(lisinopril)],
    ['a teratogen at 51 years', woman.born('1975-11-23').hasNoConditions().takes(valproate)],
    [
      'a teratogen with a pill',
      woman.hasNoConditions().takes(valproate).takes('norethindrone 0.35 mg tablet'),
    ],
    ['a teratogen after sterilization', woman.has('sterilization', 'Z98.51').takes(valproate)],
    ['a drug without risk', states.pregnancy.takes('levothyroxine 50 mcg tablet')],
    ['an eye drop', states.pregnancy.takes('timolol 0.5 % eye drops')],
    [
      'after the pregnancy',
      woman
        .had('pregnancy', 'Z34.81', '2026-10-01')
        .has('tube ligation', 'Z98.51')
        .takes(lisinopril),
    ],
    [
      'a miscarriage',
      woman.has('miscarriage', 'O03.9').has('tube ligation', 'Z98.51').takes(lisinopril),
    ],
  ],
  fires: [
    [
      'at 55 years, pregnant',
      states.pregnancy.born('1970-11-24').takes(lisinopril),
      ['pregnancy-ras m1 c1'],
    ],
    [
      'at 50 years, no contraception',
      woman.born('1975-11-24').hasNoConditions().takes(lisinopril),
      ['potential-ras m1'],
    ],
    [
      'a supervised pregnancy',
      woman.has('supervision of high-risk pregnancy', 'O09.91').takes(lisinopril),
      ['pregnancy-ras m1 c1'],
    ],
  ],
  cannotTell: [
    [
      'sex unknown',
      aChart().born('1996-05-02').has('pregnancy', 'Z34.81').takes(lisinopril),
      [['sex']],
    ],
    [
      'age unknown',
      aChart().person({ sex: 'female' }).has('pregnancy', 'Z34.81').takes(lisinopril),
      [['birthDate']],
    ],
    ['conditions unknown', woman.takes(lisinopril), [['conditions']]],
  ],
})
