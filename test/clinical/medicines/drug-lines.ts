// Drug lines with what they name: the cases of identify.test.ts.

export interface DrugLine {
  readonly text: string
  /** Names in order, joined by ` + `. */
  readonly ingredients: string
  readonly strength: string | null
  readonly form: string | null
}

function readLine(line: string): DrugLine {
  const [text = '', ingredients = '', strength = '-', form = '-'] = line.split(' | ')
  const known = (cell: string) => (cell === '-' ? null : cell)
  return { text, ingredients, strength: known(strength), form: known(form) }
}

const lines = (table: string) => table.split('\n').filter((line) => line !== '')

/** As written | ingredients | strength | form; a hyphen or nothing where the line says none. */
export const identified: readonly DrugLine[] = lines(`
Lisinopril 10 mg tablet | lisinopril | 10 mg | tablet
LISINOPRIL 10MG TAB | lisinopril | 10 mg | tablet
lisinopril 10 MG Oral Tablet | lisinopril | 10 mg | tablet
lisinopril 10 MG Oral Tablet [Zestril] | lisinopril | 10 mg | tablet
Zestril 10 mg | lisinopril | 10 mg
Zestril (lisinopril) 10 mg tablet | lisinopril | 10 mg | tablet
lisinopril | lisinopril
lisinopril 10 mg daily | lisinopril | 10 mg
lisinopril 10 mg po qd | lisinopril | 10 mg
Lisinopril 10 mg tablet #30 | lisinopril | 10 mg | tablet
METOPROLOL SUCC ER 50 MG | metoprolol | 50 mg | extended-release
metoprolol succ er 50 | metoprolol | 50 | extended-release
metoprolol tartrate 25 mg tablet | metoprolol | 25 mg | tablet
METOPROLOL TART 25MG TABS | metoprolol | 25 mg | tablet
24 HR metoprolol succinate 50 MG Extended Release Oral Tablet [Toprol-XL] | metoprolol | 50 mg | extended-release tablet
Toprol XL 50 mg | metoprolol | 50 mg
Toprol-XL 50mg | metoprolol | 50 mg
HCTZ | hydrochlorothiazide
HCTZ 25mg | hydrochlorothiazide | 25 mg
hydrochlorothiazide 12.5 MG Oral Capsule | hydrochlorothiazide | 12.5 mg | capsule
lisinopril/hydrochlorothiazide 10-12.5 | lisinopril + hydrochlorothiazide | 10-12.5
lisinopril-HCTZ 20-12.5 mg | lisinopril + hydrochlorothiazide | 20-12.5 mg
lisinopril-hydrochlorothiazide 20 mg-12.5 mg tablet | lisinopril + hydrochlorothiazide | 20 mg-12.5 mg | tablet
LISINOPRIL/HCTZ 20/25 MG TAB | lisinopril + hydrochlorothiazide | 20/25 mg | tablet
hydrochlorothiazide 12.5 MG / lisinopril 20 MG Oral Tablet | hydrochlorothiazide + lisinopril | 12.5 mg / 20 mg | tablet
Zestoretic 20-12.5 | lisinopril + hydrochlorothiazide | 20-12.5
lisinopril and hydrochlorothiazide 10/12.5 mg | lisinopril + hydrochlorothiazide | 10/12.5 mg
losartan potassium 50 mg | losartan | 50 mg
Losartan Potassium 50 MG Oral Tablet | losartan | 50 mg | tablet
losartan potassium/HCTZ 100-25 mg | losartan + hydrochlorothiazide | 100-25 mg
Hyzaar 100-25 | losartan + hydrochlorothiazide | 100-25
Diovan HCT 160-12.5 mg | valsartan + hydrochlorothiazide | 160-12.5 mg
Diovan HCT (valsartan/hydrochlorothiazide) 160-12.5 mg | valsartan + hydrochlorothiazide | 160-12.5 mg
amlodipine besylate 5 mg tab | amlodipine | 5 mg | tablet
amlodipine besylate/benazepril hcl 5-10 mg capsule | amlodipine + benazepril | 5-10 mg | capsule
Lotrel 5-10 | amlodipine + benazepril | 5-10
AMLODIPINE/ATORVASTATIN 5-20 MG | amlodipine + atorvastatin | 5-20 mg
atorvastatin calcium 40 mg tablet | atorvastatin | 40 mg | tablet
Atorvastatin 40 MG Oral Tablet | atorvastatin | 40 mg | tablet
simvastatin 20 mg tab | simvastatin | 20 mg | tablet
Vytorin 10-20 | ezetimibe + simvastatin | 10-20
rosuvastatin calcium 10mg | rosuvastatin | 10 mg
Entresto 49-51 mg | sacubitril + valsartan | 49-51 mg
sacubitril 49 MG / valsartan 51 MG Oral Tablet [Entresto] | sacubitril + valsartan | 49 mg / 51 mg | tablet
furosemide 40 mg | furosemide | 40 mg
Lasix 40mg tab | furosemide | 40 mg | tablet
spironolactone 25 MG Oral Tablet | spironolactone | 25 mg | tablet
triamterene-hctz 37.5-25 mg cap | triamterene + hydrochlorothiazide | 37.5-25 mg | capsule
Coumadin 5 mg | warfarin | 5 mg
warfarin sodium 5 MG Oral Tablet | warfarin | 5 mg | tablet
Jantoven 2.5mg | warfarin | 2.5 mg
Eliquis 5 mg tablet | apixaban | 5 mg | tablet
apixaban 5 MG Oral Tablet [Eliquis] | apixaban | 5 mg | tablet
ASA 81 mg | aspirin | 81 mg
aspirin EC 81 mg | aspirin | 81 mg | delayed-release
Aspirin 81 MG Delayed Release Oral Tablet | aspirin | 81 mg | delayed-release tablet
clopidogrel bisulfate 75 mg | clopidogrel | 75 mg
clopidogrel 75 MG Oral Tablet | clopidogrel | 75 mg | tablet
isosorbide mononitrate ER 30 mg | isosorbide | 30 mg | extended-release
24 HR isosorbide mononitrate 30 MG Extended Release Oral Tablet | isosorbide | 30 mg | extended-release tablet
nitroglycerin 0.4 mg SL tablet | nitroglycerin | 0.4 mg | sublingual tablet
Nitroglycerin 0.4 MG Sublingual Tablet | nitroglycerin | 0.4 mg | sublingual tablet
nitroglycerin 0.4 MG/HR transdermal patch | nitroglycerin | 0.4 mg/hr | patch
digoxin 125 mcg tablet | digoxin | 125 mcg | tablet
diltiazem CD 240 mg capsule | diltiazem | 240 mg | extended-release capsule
metformin HCl 500 mg tablet | metformin | 500 mg | tablet
metformin ER 500 | metformin | 500 | extended-release
24 HR metformin hydrochloride 500 MG Extended Release Oral Tablet | metformin | 500 mg | extended-release tablet
Janumet 50-1000 | sitagliptin + metformin | 50-1000
sitagliptin/metformin 50-1,000 mg | sitagliptin + metformin | 50-1000 mg
glipizide XL 5 mg | glipizide | 5 mg | extended-release
Glucotrol XL 5 mg | glipizide | 5 mg | extended-release
glyburide 5 mg tablet | glyburide | 5 mg | tablet
glyburide-metformin 5-500 mg | glyburide + metformin | 5-500 mg
insulin glargine 100 UNT/ML Injectable Solution | insulin glargine | 100 unt/ml | solution
3 ML insulin glargine 100 UNT/ML Pen Injector [Lantus] | insulin glargine | 100 unt/ml | injection
Lantus SoloStar 100 unit/mL pen | insulin glargine | 100 unit/ml | injection
Humulin 70/30 | insulin isophane + insulin, regular, human
Novolog FlexPen | insulin aspart, human | - | injection
NovoLog Mix 70/30 FlexPen | insulin aspart protamine, human + insulin aspart, human | - | injection
insulin aspart 100 units/mL | insulin aspart, human | 100 units/ml
Ozempic 0.25 mg/0.5 mL pen | semaglutide | 0.25 mg/0.5 ml | injection
Trulicity 1.5 mg/0.5 ml | dulaglutide | 1.5 mg/0.5 ml
levothyroxine 50 mcg | levothyroxine | 50 mcg
levothyroxine sodium 0.05 MG Oral Tablet [Synthroid] | levothyroxine | 0.05 mg | tablet
Synthroid 100mcg | levothyroxine | 100 mcg
Armour Thyroid 60 mg | thyroid (USP) | 60 mg
prednisone 10 mg tablets | prednisone | 10 mg | tablet
alendronate sodium 70 mg tab | alendronate | 70 mg | tablet
alendronic acid 70 MG Oral Tablet | alendronate | 70 mg | tablet
Premarin 0.625 mg | estrogens, conjugated (USP) | 0.625 mg
estrogens, conjugated (USP) 0.625 MG Oral Tablet [Premarin] | estrogens, conjugated (USP) | 0.625 mg | tablet
estradiol 0.01 % vaginal cream | estradiol | 0.01 % | cream
testosterone 1.62 % topical gel | testosterone | 1.62 % | gel
tamsulosin HCl 0.4 mg cap | tamsulosin | 0.4 mg | capsule
oxybutynin chloride 5 mg tab | oxybutynin | 5 mg | tablet
oxybutynin ER 10 mg | oxybutynin | 10 mg | extended-release
allopurinol 300mg | allopurinol | 300 mg
colchicine 0.6 mg tablet | colchicine | 0.6 mg | tablet
sertraline HCl 50 mg | sertraline | 50 mg
escitalopram oxalate 10 mg tab | escitalopram | 10 mg | tablet
bupropion XL 150 mg | bupropion | 150 mg | extended-release
24 HR bupropion hydrochloride 150 MG Extended Release Oral Tablet [Wellbutrin] | bupropion | 150 mg | extended-release tablet
Wellbutrin SR 150 mg | bupropion | 150 mg | extended-release
venlafaxine ER 75 mg cap | venlafaxine | 75 mg | extended-release capsule
duloxetine DR 30 mg capsule | duloxetine | 30 mg | delayed-release capsule
Effexor XR 75 | venlafaxine | 75 | extended-release
trazodone 50 mg at bedtime | trazodone | 50 mg
paroxetine CR 25 mg | paroxetine | 25 mg | extended-release
Ambien CR 6.25 | zolpidem | 6.25 | extended-release
zolpidem tartrate 5 mg | zolpidem | 5 mg
alprazolam 0.25mg | alprazolam | 0.25 mg
lithium carbonate ER 300 mg | lithium carbonate | 300 mg | extended-release
divalproex DR 500 mg | valproate | 500 mg | delayed-release
divalproex sodium DR 500 mg | valproate | 500 mg | delayed-release
valproic acid 250 mg cap | valproate | 250 mg | capsule
Lamictal XR 100 mg | lamotrigine | 100 mg | extended-release
carbidopa/levodopa 25-100 | carbidopa + levodopa | 25-100
carbidopa-levodopa ER 50-200 mg tablet | carbidopa + levodopa | 50-200 mg | extended-release tablet
carbidopa 25 MG / levodopa 100 MG Oral Tablet [Sinemet] | carbidopa + levodopa | 25 mg / 100 mg | tablet
Adderall XR 20 mg | amphetamine + dextroamphetamine | 20 mg | extended-release
Norco | acetaminophen + hydrocodone
Norco 5/325 | acetaminophen + hydrocodone | 5/325
Acetaminophen 300 MG / Hydrocodone Bitartrate 5 MG Oral Tablet | acetaminophen + hydrocodone | 300 mg / 5 mg | tablet
hydrocodone-acetaminophen 5-325 mg tablet | hydrocodone + acetaminophen | 5-325 mg | tablet
HYDROCODONE/APAP 10-325 TAB | hydrocodone + acetaminophen | 10-325 | tablet
Percocet 5-325 | acetaminophen + oxycodone | 5-325
oxycodone hcl 5 mg | oxycodone | 5 mg
oxycodone ER 10 mg | oxycodone | 10 mg | extended-release
Abuse-Deterrent 12 HR Oxycodone Hydrochloride 10 MG Extended Release Oral Tablet [Oxycontin] | oxycodone | 10 mg | extended-release tablet
morphine sulfate ER 15 mg | morphine | 15 mg | extended-release
MS Contin 15 mg | morphine | 15 mg
fentanyl 25 mcg/hr patch | fentanyl | 25 mcg/hr | patch
72 HR fentanyl 0.025 MG/HR Transdermal System | fentanyl | 0.025 mg/hr | patch
tramadol HCl 50 mg | tramadol | 50 mg
Tylenol 500 mg caplet | acetaminophen | 500 mg | tablet
Tylenol with codeine | acetaminophen + codeine
Tylenol #3 | acetaminophen + codeine
acetaminophen w/ codeine 300-30 mg | acetaminophen + codeine | 300-30 mg
Tylenol PM | acetaminophen + diphenhydramine
APAP 500 mg | acetaminophen | 500 mg
Advil | ibuprofen
ibuprofen 800 mg | ibuprofen | 800 mg
diclofenac sodium 1 % topical gel | diclofenac | 1 % | gel
Voltaren gel | diclofenac | - | gel
naproxen sodium 220 mg | naproxen | 220 mg
meloxicam 15 MG Oral Tablet | meloxicam | 15 mg | tablet
Bactrim DS | sulfamethoxazole + trimethoprim
Bactrim DS 800/160 | sulfamethoxazole + trimethoprim | 800/160
TMP-SMX | sulfamethoxazole + trimethoprim
SMZ/TMP DS 800-160 | sulfamethoxazole + trimethoprim | 800-160
sulfamethoxazole 800 MG / trimethoprim 160 MG Oral Tablet | sulfamethoxazole + trimethoprim | 800 mg / 160 mg | tablet
Augmentin 875-125 mg | amoxicillin + clavulanate | 875-125 mg
amoxicillin/clavulanate potassium 875-125 mg | amoxicillin + clavulanate | 875-125 mg
amoxicillin 400 MG/5 ML oral suspension | amoxicillin | 400 mg/5 ml | suspension
Penicillin V Potassium 500 mg | penicillin V | 500 mg
nitrofurantoin macrocrystals 50 mg cap | nitrofurantoin | 50 mg | capsule
Macrobid 100 mg | nitrofurantoin | 100 mg
doxycycline hyclate 100 mg | doxycycline | 100 mg
ciprofloxacin 0.3 % ophthalmic solution | ciprofloxacin | 0.3 % | solution
Benadryl 25 mg | diphenhydramine | 25 mg
hydroxyzine HCl 25 mg | hydroxyzine | 25 mg
Claritin-D | loratadine + pseudoephedrine
cetirizine 10 mg OTC | cetirizine | 10 mg
Advair Diskus 250/50 | fluticasone + salmeterol | 250/50 | inhaler
fluticasone/salmeterol 250-50 diskus | fluticasone + salmeterol | 250-50 | inhaler
Symbicort 160-4.5 | budesonide + formoterol | 160-4.5
albuterol HFA 90 mcg/actuat inhaler | albuterol | 90 mcg/actuat | inhaler
NDA021457 200 ACTUAT albuterol 0.09 MG/ACTUAT Metered Dose Inhaler [ProAir] | albuterol | 0.09 mg/actuat | inhaler
albuterol 0.83 MG/ML Inhalation Solution | albuterol | 0.83 mg/ml | solution
ipratropium-albuterol 0.5-2.5 mg/3 mL nebulizer solution | ipratropium + albuterol | 0.5-2.5 mg/3 ml | solution
Spiriva HandiHaler | tiotropium | - | inhaler
fluticasone propionate 50 mcg/actuat nasal spray | fluticasone | 50 mcg/actuat | spray
omeprazole 20 mg DR capsule | omeprazole | 20 mg | delayed-release capsule
pantoprazole sodium 40 mg | pantoprazole | 40 mg
Senna-S | sennosides, USP + docusate
docusate sodium 100 mg | docusate | 100 mg
PEG 3350 powder | polyethylene glycol 3350 | - | powder
latanoprost 0.005 % eye drops | latanoprost | 0.005 % | drops
timolol maleate 0.5 % ophth soln | timolol | 0.5 % | solution
potassium chloride ER 20 mEq | potassium chloride | 20 meq | extended-release
Klor-Con 10 | potassium chloride | 10
KCl 20 meq | potassium chloride | 20 meq
calcium carbonate 500 mg/vitamin D3 200 IU | calcium carbonate + cholecalciferol | 500 mg / 200 iu
vitamin D3 1,000 IU | cholecalciferol | 1000 iu
vitamin D3 50,000 units | cholecalciferol | 50000 units
vitamin B12 1000 mcg | vitamin B12 | 1000 mcg
ferrous sulfate 325 mg | ferrous sulfate | 325 mg
folic acid 1mg | folic acid | 1 mg
fish oil 1000 mg | fish oil (containing omega-3 acids) | 1000 mg
omega-3 acid ethyl esters (USP) 1000 MG Oral Capsule | omega-3 acid ethyl esters (USP) | 1000 mg | capsule
CoQ10 100 mg | ubidecarenone | 100 mg
melatonin 3 mg | melatonin | 3 mg
MTX 2.5 mg | methotrexate | 2.5 mg
Paxlovid | nirmatrelvir + ritonavir
St. John's wort 300 mg | St. John's wort | 300 mg
St John’s Wort capsule | St. John's wort | - | capsule
ginkgo biloba 120 mg | ginkgo | 120 mg
turmeric curcumin 500 mg | curcumin | 500 mg
Otezla 30 mg | apremilast | 30 mg
DayQuil | acetaminophen + dextromethorphan + phenylephrine
prednisolone sodium phosphate 15 mg/5 ml | prednisolone | 15 mg/5 ml
perindopril arginine 7 mg | perindopril | 7 mg
omeprazole sodium bicarbonate 40-1100 | omeprazole + sodium bicarbonate | 40-1100
cyclosporine, modified 100 MG Oral Capsule | cyclosporine | 100 mg | capsule
`).map(readLine)

/** Lines that name nothing with certainty: half known, misspelled, contradictory, or a class. */
export const notIdentified: readonly string[] = [
  '',
  ...lines(`
white water pill
little heart pill
blood pressure medicine
lisinopirl 10 mg
metoprolo 50 mg
lisinopril 10 mg / mystery 5 mg
hydrochlorothiazide / unknownol 12.5-5
lisinopril or losartan
no aspirin
not warfarin
lisinopril/hydrochlorothiazide 10-12.5 [Zestril]
not taking warfarin
stopped lisinopril
allergic to penicillin V
Zestril (metoprolol) 10 mg
Zestril Norvasc
metoprolol [Zestril]
lisinopril 10 MG Oral Tablet [Unheardof]
Zestoretic (lisinopril)
Tylenol Cold
Tylenol Sinus 325 mg
Advil Cold & Sinus
Unisom
Zantac
insulin
insulin 10 units
estrogen
isosorbide 30 mg
calcium
potassium 99 mg
vitamin D
multivitamin
MVI
iron
statin
beta blocker
10 mg
tablet
mg
24 HR
ER
/
[]
Humulin
aspirin-free headache pill
Dulcolax stool softener
atorvastatin potassium 20 mg
warfarin potassium 5 mg
lisinopril HCT 20-12.5
constructor
__proto__
toString
simvastatin80mgtablet
Lisinopril?? 10 mg
HCTZ and something
oral tablet
hydrochloride
sodium
`),
]
