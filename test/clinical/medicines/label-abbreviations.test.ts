// Drug lines as US dispensing systems cut them short to fit a label.

import { describe, expect, test } from 'vitest'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'

const ingredientsOf = (text: string) =>
  identifyMedicine(text)
    ?.ingredients.map((one) => one.name)
    .toSorted() ?? null

describe('A line cut short', () => {
  test.each<[string, readonly string[]]>([
    ['AMOX-CLAV 875-125 MG TABLET', ['amoxicillin', 'clavulanate']],
    ['SMZ/TMP SS 400-80 TAB', ['sulfamethoxazole', 'trimethoprim']],
    ['SULFAMETHOXAZOLE-TMP DS TABLET', ['sulfamethoxazole', 'trimethoprim']],
    ['NITROFURANTOIN MONO-MCR 100 MG', ['nitrofurantoin']],
    ['POT CHLORIDE ER 20 MEQ TAB', ['potassium chloride']],
    ['POTASSIUM CL ER 10 MEQ TABLET', ['potassium chloride']],
    ['KLOR-CON M20', ['potassium chloride']],
    ['PANTOPRAZOLE SOD DR 40 MG TAB', ['pantoprazole']],
    ['ESOMEPRAZOLE MAG DR 40 MG', ['esomeprazole']],
    ['CARBIDOPA-LEVO 25-100', ['carbidopa', 'levodopa']],
    ['DIVALPROEX SOD ER 500 MG', ['valproate']],
    ['OXYBUTYNIN CL ER 10 MG', ['oxybutynin']],
    ['METHYLPREDNISOLONE 4 MG DOSEPK', ['methylprednisolone']],
    ['AZITHROMYCIN 250 MG Z-PAK', ['azithromycin']],
    ['TIMOLOL MALEATE 0.5% EYE DROP', ['timolol']],
    ['ISOSORBIDE MONO ER 30 MG', ['isosorbide']],
    ['DILTIAZEM 24H ER(CD) 240 MG CP', ['diltiazem']],
    ['FERROUS SULF 325 MG', ['ferrous sulfate']],
    ['VIT B-12 1000 MCG', ['vitamin B12']],
    ['LEVONORGESTREL-ETH ESTRADIOL TABLET', ['ethinyl estradiol', 'levonorgestrel']],
    ['TESTOSTERONE CYP 200 MG/ML', ['testosterone']],
    ['HYDROXYZINE PAM 25 MG CAP', ['hydroxyzine']],
    ['AMPHETAMINE SALTS 20 MG', ['amphetamine', 'dextroamphetamine']],
    ['PROMETHAZINE-DM SYRUP', ['dextromethorphan', 'promethazine']],
    ['Acetaminophen ES 500 mg', ['acetaminophen']],
    ['Tylenol Extra Strength 500 mg', ['acetaminophen']],
    ['Motrin IB 200 mg', ['ibuprofen']],
    ['Pepcid AC', ['famotidine']],
    ['Imodium A-D', ['loperamide']],
    ['Delsym cough syrup (dextromethorphan)', ['dextromethorphan']],
    ['Flonase allergy relief', ['fluticasone']],
  ])('%s', (text, ingredients) => {
    expect(ingredientsOf(text)).toEqual(ingredients)
  })

  test.each([
    'MULTIVITAMIN',
    'PRENATAL VITAMIN',
    'NyQuil Cold & Flu liquid',
    'CALCIUM 600 + D TABLET',
  ])('%s says too little and identifies nothing', (text) => {
    expect(ingredientsOf(text)).toBeNull()
  })
})
