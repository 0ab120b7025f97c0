// Tables of what people type and what is not certain: cases of find-drug.test.ts.

import { type DrugText, readTexts } from './drug-text.ts'

/** Not certain, but the right drug first: text | ingredients. */
export const likelyTexts: readonly DrugText[] = readTexts(`
lisinopirl | lisinopril
lisinopril10 | lisinopril
lisnopril 10 mg | lisinopril | 314076
metropolol | metoprolol
metoprlol succ er 50 | metoprolol
amoxicilin | amoxicillin
amoxicillan 500 mg | amoxicillin
amlodapine 5 | amlodipine | 197361
amlodipin | amlodipine
atorvastin 40 mg | atorvastatin | 617311
atorvastatine | atorvastatin
simvistatin | simvastatin
rosuvastatn | rosuvastatin
warfarn 5 | warfarin | 855332
coumadine | warfarin
eliqius | apixaban
xeralto | rivaroxaban
clopidigrel 75 | clopidogrel
furosimide 40 mg | furosemide
spironalactone 25 | spironolactone
hydrochlorothiazid 25 | hydrochlorothiazide
hydrochlorthiazide 25 mg | hydrochlorothiazide
losarton 50 | losartan
carvedalol | carvedilol
metforman 500 | metformin
glipizde 5 | glipizide
levothyroxin 50 mcg | levothyroxine
synthriod | levothyroxine
prednisne 10 | prednisone
sertralin 50 | sertraline
escitalopran | escitalopram
citaloprom | citalopram
celebrx | celecoxib
buproprion xl 150 | bupropion
venlafaxin | venlafaxine
duloxetin 30 | duloxetine
trazadone 50 mg | trazodone
gabapentine 300 | gabapentin
gabapenten | gabapentin
hydralizine 25 | hydralazine | 905225
hydroxizine 25 | hydroxyzine
omeprazol | omeprazole
pantoprozole 40 | pantoprazole
allopurinal | allopurinol
alendronat | alendronate
azithromicin | azithromycin
ciprofloxacine | ciprofloxacin
doxycyclin | doxycycline
cephalexine | cephalexin
ibuprophen 800 | ibuprofen
naproxin | naproxen
meloxicm | meloxicam
tramadal | tramadol
cyclobenzaprin | cyclobenzaprine
montelukas | montelukast
tamsulosine | tamsulosin
ginko bilboa | ginkgo
melotonin | melatonin
metop | metoprolol
metop su 5 | metoprolol
lisin | lisinopril
atorv | atorvastatin
amlo | amlodipine
gabap | gabapentin
levoth | levothyroxine
omepr 20 | omeprazole
sertr 50 | sertraline
furos 40 | furosemide
warf | warfarin
escital 10 | escitalopram
Unisom 25 | doxylamine
lisinopril 7 mg | lisinopril
lisinopril 10 mg capsule | lisinopril
atorvastatin 33 mg | atorvastatin
warfarin 5 mg cream | warfarin
not lisinopril | lisinopril
lisinopril with water and sugar | lisinopril
`)

/** Never certain, whatever comes first. */
export const uncertainTexts: readonly string[] = `
Unisom
Dramamine
Zantac
Excedrin
Alka-Seltzer
Theraflu
Midol
Humulin
Novolin
insulin
vitamin D
iron
calcium
potassium
potassium 99 mg
zinc
magnesium
ginseng
water
oxygen
white water pill
blood pressure medicine
take with water
thrive
align
one a day
lisinopril metformin
lisinopril or losartan
no aspirin
hydroxizine
hydralazin
celexbra
celexta
lamictl
lamisl
10 mg
tablet
xyzzy
qty 30
`
  .trim()
  .split('\n')
