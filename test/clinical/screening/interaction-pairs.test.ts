// Interactions as people write their drugs: absorption, infection, cancer, herbs. Each list gives exactly these rows.

import { describe, expect, test } from 'vitest'
import { interactions } from '../../../src-main/clinical/screening/interactions.ts'
import { aChart } from '../../helpers/a-chart.ts'
import { firedRows } from '../../helpers/row-cases.ts'

const patient = aChart()
const fired = (texts: readonly string[]) =>
  firedRows(
    interactions,
    texts.reduce((chart, text) => chart.takes(text), patient),
  )

// Row | first drug | second drug.
const written = `
levothyroxine-binder | Synthroid 100 mcg | Renvela 800 mg
levothyroxine-acid-suppressor | levothyroxine 50 mcg | omeprazole 20 mg
levothyroxine-orlistat | levothyroxine 50 mcg | Alli 60 mg
bisphosphonate-cation | Fosamax 70 mg | Tums 500 mg chewable tablet
bisphosphonate-cation | risedronate 35 mg | ferrous sulfate 325 mg
integrase-inhibitor-cation | Tivicay 50 mg | calcium carbonate 500 mg
integrase-inhibitor-cation | Isentress 400 mg | zinc sulfate 220 mg
mycophenolate-ppi | mycophenolate mofetil 500 mg | pantoprazole 40 mg
mycophenolate-cation | CellCept 500 mg | sevelamer 800 mg
iron-acid-suppressor | ferrous sulfate 325 mg | famotidine 20 mg
itraconazole-acid-suppressor | itraconazole 100 mg capsule | omeprazole 20 mg
itraconazole-antacid | ketoconazole 200 mg tablet | Tums 500 mg chewable tablet
atazanavir-h2-blocker | atazanavir 300 mg capsule | Pepcid 20 mg
rilpivirine-ppi | Edurant 25 mg | omeprazole 20 mg
rilpivirine-h2-blocker | rilpivirine 25 mg | famotidine 20 mg
kinase-inhibitor-ppi | erlotinib 150 mg | omeprazole 20 mg
kinase-inhibitor-ppi | Sprycel 100 mg | pantoprazole 40 mg
kinase-inhibitor-h2-blocker | gefitinib 250 mg | famotidine 20 mg
cephalosporin-acid-suppressor | cefuroxime 500 mg tablet | omeprazole 20 mg
cefdinir-iron | cefdinir 300 mg capsule | ferrous sulfate 325 mg
gabapentin-antacid | gabapentin 300 mg | magnesium hydroxide 400 mg
orlistat-cyclosporine | Xenical 120 mg | cyclosporine 100 mg capsule
orlistat-warfarin | orlistat 120 mg | warfarin 5 mg
dolutegravir-inducer | dolutegravir 50 mg | rifampin 300 mg
sofosbuvir-amiodarone | Sovaldi 400 mg | amiodarone 200 mg
tetracycline-retinoid | doxycycline 100 mg | isotretinoin 40 mg
disulfiram-metronidazole | Antabuse 250 mg | Flagyl 500 mg tablet
nirmatrelvir-clozapine | Paxlovid | clozapine 100 mg
cdk-inhibitor-strong-cyp3a4-inhibitor | Ibrance 125 mg | itraconazole 100 mg
btk-inhibitor-strong-cyp3a4-inhibitor | ibrutinib 420 mg | voriconazole 200 mg
btk-inhibitor-moderate-cyp3a4-inhibitor | ibrutinib 420 mg | diltiazem 120 mg
venetoclax-strong-cyp3a4-inhibitor | venetoclax 100 mg | posaconazole 100 mg tablet
kinase-inhibitor-inducer | imatinib 400 mg | rifampin 300 mg
st-johns-wort-contraceptive | St. John's wort 300 mg | norethindrone 0.35 mg
st-johns-wort-warfarin | SJW 300 mg | Coumadin 5 mg
st-johns-wort-doac | St. John's wort 300 mg | Eliquis 5 mg
st-johns-wort-digoxin | hypericum 300 mg | digoxin 125 mcg
st-johns-wort-immunosuppressant | St. John's wort 300 mg | tacrolimus 1 mg capsule
st-johns-wort-statin | St. John's wort 300 mg | Zocor 20 mg
st-johns-wort-serotonin | St. John's wort 300 mg | sertraline 50 mg
cannabidiol-clobazam | Epidiolex 100 mg/mL | clobazam 10 mg
cannabidiol-warfarin | CBD oil | warfarin 5 mg
melatonin-fluvoxamine | melatonin 3 mg | fluvoxamine 100 mg
ginkgo-anticoagulant | ginkgo biloba 120 mg | warfarin 5 mg
ginkgo-anticoagulant | ginkgo biloba 120 mg | clopidogrel 75 mg
garlic-anticoagulant | garlic extract 300 mg | Eliquis 5 mg
turmeric-anticoagulant | turmeric 500 mg | Xarelto 20 mg
dong-quai-warfarin | dong quai 500 mg | warfarin 5 mg
vitamin-e-warfarin | vitamin E 400 unit | warfarin 5 mg
cranberry-warfarin | cranberry 500 mg | warfarin 5 mg
ginseng-warfarin | panax ginseng 200 mg | warfarin 5 mg
glucose-herb-antidiabetic | panax ginseng 200 mg | glipizide 5 mg
kava-sedative | kava 100 mg | lorazepam 1 mg
valerian-sedative | valerian root 400 mg | zolpidem 10 mg
melatonin-sedative | melatonin 3 mg | zolpidem 10 mg
kratom-sedative | kratom | oxycodone 5 mg
hydroxytryptophan-serotonin | SAM-e 400 mg | sumatriptan 50 mg
hydroxytryptophan-serotonin | SAM-e 400 mg | fluoxetine 20 mg
licorice-antihypertensive | licorice root 450 mg | lisinopril 10 mg
licorice-potassium-loss | licorice root 450 mg | furosemide 40 mg
red-yeast-rice-statin | red yeast rice 600 mg | atorvastatin 20 mg
echinacea-immunosuppressant | echinacea 400 mg | azathioprine 50 mg
stimulant-herb-antihypertensive | yohimbe 500 mg | metoprolol 50 mg
hawthorn-nitrate | hawthorn 500 mg | isosorbide mononitrate 30 mg
`
  .split('\n')
  .filter((line) => line.includes('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()))

const quiet: readonly (readonly string[])[] = [
  ['cefdinir 300 mg capsule', 'omeprazole 20 mg'],
  ['ketoconazole 2 % cream', 'omeprazole 20 mg'],
  ['erythromycin 0.5 % eye ointment', 'ibrutinib 420 mg'],
  ['nilotinib 150 mg', 'famotidine 20 mg'],
  ['valerian root 400 mg', 'lisinopril 10 mg'],
  ['ginkgo biloba 120 mg', 'metformin 500 mg'],
  ['melatonin 3 mg', 'sertraline 50 mg'],
  ['cranberry 500 mg', 'apixaban 5 mg'],
  ['cefuroxime 500 mg tablet', 'levothyroxine 50 mcg'],
  ['raltegravir 400 mg', 'omeprazole 20 mg'],
]

describe('Interactions as people write their drugs', () => {
  test.each(written)('%s: %s with %s', (row = '', ...texts) => {
    expect(fired(texts)).toEqual([row])
  })
  test.each(quiet)('is quiet: %s with %s', (...texts) => {
    expect(fired(texts)).toEqual([])
  })
})
