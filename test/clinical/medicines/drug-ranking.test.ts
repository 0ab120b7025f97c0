// What a technician types and the product that must come first. The kinds ingredient, combination and brand may stand
// above it: they name no product.

import { describe, expect, test } from 'vitest'
import { findDrugs } from '../../../src-main/clinical/medicines/find-drug.ts'
import { identifyMedicine } from '../../../src-main/clinical/medicines/identify.ts'
import { nameKey } from '../../../src-main/clinical/medicines/words.ts'
import { usualProducts } from '../../../src-main/reference/catalogue/usual-products.ts'
import { packNamed } from '../../../src-main/reference/catalogue.ts'

const isProduct = (kind: string) => ['product', 'branded-product', 'pack'].includes(kind)

/** Typed | the first product. */
const typed = `
toprol xl 100 | 24 HR metoprolol succinate 100 MG Extended Release Oral Tablet
toprol xl | 24 HR metoprolol succinate 25 MG Extended Release Oral Tablet
bactrim ds | sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet [Bactrim]
smz/tmp ds | sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet
bactrim ss | sulfamethoxazole 400 MG / trimethoprim 80 MG Oral Tablet [Bactrim]
augmentin es | amoxicillin 120 MG/ML / clavulanate 8.58 MG/ML Oral Suspension [Augmentin]
z-pak | {6 (azithromycin 250 MG Oral Tablet) } Pack
zpak | {6 (azithromycin 250 MG Oral Tablet) } Pack
medrol dosepak | {21 (methylprednisolone 4 MG Oral Tablet) } Pack
ondansetron | ondansetron 4 MG Oral Tablet
ondansetron 4 | ondansetron 4 MG Oral Tablet
metoclopramide | metoclopramide 5 MG Oral Tablet
ketorolac | ketorolac tromethamine 10 MG Oral Tablet
furosemide 40 | furosemide 40 MG Oral Tablet
vancomycin | vancomycin 125 MG Oral Capsule
promethazine | promethazine hydrochloride 12.5 MG Oral Tablet
pantoprazole 40 | pantoprazole 40 MG Delayed Release Oral Tablet
depakote 500 | divalproex sodium 500 MG Delayed Release Oral Tablet
depakote er | 24 HR divalproex sodium 250 MG Extended Release Oral Tablet
levothyroxine 0.1 | levothyroxine sodium 0.1 MG Oral Tablet
insulin regular | insulin, regular, human 100 UNT/ML Injectable Solution
epinephrine | 1 ML epinephrine 1 MG/ML Injection
glucagon | glucagon (rDNA) 1 MG Injection
depo provera | 1 ML medroxyprogesterone acetate 150 MG/ML Injection [Depo-Provera]
ozempic | 3 ML semaglutide 1.34 MG/ML Pen Injector [Ozempic]
ozempic 1 mg | 1 MG Dose 1.5 ML semaglutide 1.34 MG/ML Pen Injector [Ozempic]
mounjaro 5 | 0.5 ML tirzepatide 10 MG/ML Auto-Injector [Mounjaro]
trulicity 1.5 | 0.5 ML dulaglutide 3 MG/ML Auto-Injector [Trulicity]
lovenox 40 | 0.4 ML enoxaparin sodium 100 MG/ML Prefilled Syringe [Lovenox]
lantus solostar | 3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus]
lantus vial | insulin glargine 100 UNT/ML Injectable Solution [Lantus]
humalog kwikpen | 3 ML insulin lispro 100 UNT/ML Pen Injector [Humalog]
novolog flexpen | 3 ML insulin aspart, human 100 UNT/ML Pen Injector [NovoLog]
novolog 70/30 | 3 ML insulin aspart protamine, human 70 UNT/ML / insulin aspart, human 30 UNT/ML Pen Injector
humalog 75/25 | 3 ML insulin lispro 25 UNT/ML / insulin lispro protamine, human 75 UNT/ML Pen Injector
tresiba u200 | 3 ML insulin degludec 200 UNT/ML Pen Injector [Tresiba]
tresiba flextouch u-200 | 3 ML insulin degludec 200 UNT/ML Pen Injector [Tresiba]
humulin r u-500 | insulin, regular, human 500 UNT/ML Injectable Solution [Humulin R]
ventolin hfa | albuterol 0.09 MG/ACTUAT Metered Dose Inhaler
proair | albuterol 0.09 MG/ACTUAT Metered Dose Inhaler
albuterol neb | albuterol 0.21 MG/ML Inhalation Solution
advair 250/50 | 60 ACTUAT fluticasone propionate 0.25 MG/ACTUAT / salmeterol 0.05 MG/ACTUAT Dry Powder Inhaler [Advair]
spiriva respimat | 60 ACTUAT tiotropium 0.00125 MG/ACTUAT Inhalation Spray [Spiriva]
trelegy 100 | 30 ACTUAT fluticasone furoate 0.1 MG/ACTUAT / umeclidinium 0.0625 MG/ACTUAT / vilanterol 0.025 MG/ACTUAT Dry Powder Inhaler [Trelegy]
flonase | fluticasone propionate 0.05 MG/ACTUAT Metered Dose Nasal Spray [Flonase]
pred forte | prednisolone acetate 10 MG/ML Ophthalmic Suspension [Pred Forte]
timolol 0.5 | 12 HR timolol 5 MG/ML Ophthalmic Solution
triamcinolone 0.1 | triamcinolone acetonide 1 MG/ML Topical Cream
hydrocortisone 2.5 | hydrocortisone 25 MG/ML Topical Cream
clobetasol | clobetasol propionate 0.5 MG/ML Topical Cream
nitroglycerin | nitroglycerin 0.3 MG Sublingual Tablet
nystatin | nystatin 100000 UNT/ML Oral Suspension
wellbutrin sr 150 | 12 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet [Wellbutrin]
wellbutrin xl 150 | 24 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet [Wellbutrin]
glucophage xr 500 | 24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet [Glucophage]
paxil cr | 24 HR paroxetine hydrochloride 12.5 MG Extended Release Oral Tablet [Paxil]
ambien cr 6.25 | zolpidem tartrate 6.25 MG Extended Release Oral Tablet [Ambien]
inderal la | 24 HR propranolol hydrochloride 60 MG Extended Release Oral Capsule [Inderal]
cardizem cd 240 | 24 HR diltiazem hydrochloride 240 MG Extended Release Oral Capsule [Cardizem]
coreg cr | 24 HR carvedilol phosphate 10 MG Extended Release Oral Capsule [Coreg]
oxycontin 10 | Abuse-Deterrent 12 HR oxycodone hydrochloride 10 MG Extended Release Oral Tablet [Oxycontin]
mucinex dm | 12 HR dextromethorphan hydrobromide 30 MG / guaifenesin 600 MG Extended Release Oral Tablet
claritin-d 12 hr | 12 HR loratadine 5 MG / pseudoephedrine sulfate 120 MG Extended Release Oral Tablet [Claritin-D]
claritin-d 24 hr | 24 HR loratadine 10 MG / pseudoephedrine sulfate 240 MG Extended Release Oral Tablet [Claritin-D]
prilosec otc | omeprazole 20 MG Delayed Release Oral Tablet [Prilosec]
tylenol arthritis | acetaminophen 650 MG Extended Release Oral Tablet
tylenol #3 | acetaminophen 300 MG / codeine phosphate 30 MG Oral Tablet
klor con m20 | Microencapsulated potassium chloride 20 MEQ Extended Release Oral Tablet
potassium chloride 20 | Microencapsulated potassium chloride 20 MEQ Extended Release Oral Tablet
vitamin d 50000 | cholecalciferol 1.25 MG Oral Capsule
vitamin d3 2000 | cholecalciferol 0.05 MG Oral Capsule
b12 | vitamin B12 0.1 MG Oral Tablet
amoxil 400 | amoxicillin 80 MG/ML Oral Suspension
amoxicillin 250 susp | amoxicillin 50 MG/ML Oral Suspension
prednisolone 15 | prednisolone 3 MG/ML Oral Solution
cephalexin 500 | cephalexin 500 MG Oral Capsule
doxy 100 | doxycycline hyclate 100 MG Oral Capsule
hydrocodone apap | acetaminophen 325 MG / hydrocodone bitartrate 5 MG Oral Tablet
hydrocodone apap 10 | acetaminophen 325 MG / hydrocodone bitartrate 10 MG Oral Tablet
lithium 300 | lithium carbonate 300 MG Oral Capsule
fluoxetine 20 | fluoxetine 20 MG Oral Capsule
diovan hct 160 | hydrochlorothiazide 12.5 MG / valsartan 160 MG Oral Tablet [Diovan HCT]
hyzaar 100-25 | hydrochlorothiazide 25 MG / losartan potassium 100 MG Oral Tablet [Hyzaar]
lantis | 3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus]
gabapenten 300 | gabapentin 300 MG Oral Capsule
metoprolol | metoprolol tartrate 25 MG Oral Tablet
methotrexate | methotrexate 2.5 MG Oral Tablet
omeprazole | omeprazole 10 MG Delayed Release Oral Capsule
`
  .trim()
  .split('\n')
  .map((line) => line.split(' | '))

describe('The first product', () => {
  test.each(typed)('of “%s” is %s', (text, product) => {
    expect(findDrugs(text ?? '').candidates.find((one) => isProduct(one.kind))?.name).toBe(product)
  })
})

describe('Oral forms stand above injections when no form was typed', () => {
  test.each(['ondansetron', 'metoclopramide', 'furosemide', 'ketorolac'])('%s', (text) => {
    const forms = findDrugs(text).candidates.map((one) => /Inject|Syringe/.test(one.name))
    expect(forms).toEqual([...forms].sort())
  })

  test('unless an injection is asked for', () => {
    expect(findDrugs('ondansetron inj').candidates[0]?.name).toMatch(/Injection|Syringe/)
  })
})

describe('What a name says', () => {
  test('stands once for each name', () => {
    const keys = usualProducts.flatMap((row) => row.names.map(nameKey))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('names packs that the catalogue has', () => {
    const packs = usualProducts.flatMap((row) => row.packRxcui ?? [])
    expect(packs.filter((code) => packNamed(code) === null)).toEqual([])
    expect(packs.length).toBe(3)
  })

  test('makes nothing certain: a Toprol-XL tablet of 33 mg does not exist', () => {
    expect(findDrugs('toprol xl 33').certain).toBe(false)
  })

  test('and a pack is read back as its tablets, without their number as a strength', () => {
    const pack = findDrugs('z-pak').candidates[0]
    expect(identifyMedicine(pack?.name ?? '')).toEqual({
      ingredients: [{ name: 'azithromycin', rxcui: '18631' }],
      strength: '250 mg',
      form: 'tablet',
    })
  })
})
