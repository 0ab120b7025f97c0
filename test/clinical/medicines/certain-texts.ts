// Table of what people type and what it certainly is: cases of find-drug.test.ts.

import { type DrugText, readTexts } from './drug-text.ts'

/** Certain: text | ingredients | RxCUI. */
export const certainTexts: readonly DrugText[] = readTexts(`
lisinopril 10mg tab | lisinopril | 314076
LISINOPRIL 10 MG TABLET | lisinopril | 314076
lisinopril 10 mg tablets #30 | lisinopril | 314076
lisinopril 10 mg 30 tablets | lisinopril | 314076
lisinopril 10 mg qty 90 refills 3 | lisinopril | 314076
lisinopril | lisinopril | 29046
neomycin polymyxin hc | hydrocortisone + neomycin + polymyxin B
neomycin-polymyxin-hc otic | hydrocortisone + neomycin + polymyxin B
Maxitrol | dexamethasone + neomycin + polymyxin B
HCTZ | hydrochlorothiazide | 5487
HCTZ 25 | hydrochlorothiazide
hctz 25 mg tab | hydrochlorothiazide
metoprolol succ ER 50 | metoprolol | 866436
metoprolol succinate er 50 mg tablet | metoprolol | 866436
metoprolol tartrate 25 mg | metoprolol | 866924
Toprol XL 50 mg | metoprolol
losartan-hctz 50-12.5 | losartan + hydrochlorothiazide | 979468
losartan/hctz 50/12.5 | losartan + hydrochlorothiazide | 979468
hctz and losartan 12.5-50 | losartan + hydrochlorothiazide | 979468
losartan potassium 50 mg | losartan | 979492
hydrochlorothiazide/lisinopril 12.5-20 | lisinopril + hydrochlorothiazide | 197886
lisinopril/hydrochlorothiazide 20-12.5 mg | lisinopril + hydrochlorothiazide | 197886
Zestoretic 20-12.5 | lisinopril + hydrochlorothiazide
amlodipine 5 mg | amlodipine | 197361
amlodipine besylate 10 mg tab | amlodipine | 308135
Norvasc 5 mg | amlodipine
amlodipine-benazepril 5-20 | amlodipine + benazepril
atorvastatin 40 mg | atorvastatin | 617311
atorvastatin calcium 80 mg tablet | atorvastatin | 259255
Lipitor 20 | atorvastatin
Eliquis 5 mg tab | apixaban | 1364447
apixaban 2.5 mg | apixaban | 1364435
Xarelto 20 mg | rivaroxaban
warfarin 5 mg | warfarin | 855332
Coumadin 5 mg | warfarin
Jantoven 5 mg | warfarin
aspirin 81 mg | aspirin
aspirin EC 81 mg | aspirin
ASA 325 mg | aspirin
albuterol HFA 90 mcg | albuterol
albuterol 0.083 % neb | albuterol
allopurinol 100 mg | allopurinol
allopurinol 300 mg tab | allopurinol
alendronate 70 mg | alendronate
Fosamax 70 mg | alendronate
amoxicillin 500 mg cap | amoxicillin | 308191
amoxicillin 400 mg/5 ml susp | amoxicillin
amoxicillin-clavulanate 875-125 | amoxicillin + clavulanate | 562508
Augmentin 875-125 mg tablet | amoxicillin + clavulanate
atenolol 50 mg | atenolol
alprazolam 0.5 mg | alprazolam
Xanax 0.25 mg | alprazolam
alprazolam XR 1 mg | alprazolam
amitriptyline 25 mg | amitriptyline
aripiprazole 5 mg | aripiprazole
Abilify 10 mg | aripiprazole
azithromycin 250 mg | azithromycin
acetaminophen 500 mg | acetaminophen | 198440
APAP 325 mg | acetaminophen
Tylenol 500 mg | acetaminophen
Tylenol #3 | acetaminophen + codeine
acetaminophen/codeine 300-30 | acetaminophen + codeine
amiodarone 200 mg | amiodarone
anastrozole 1 mg | anastrozole
acyclovir 400 mg | acyclovir
azathioprine 50 mg | azathioprine
adalimumab 40 mg/0.8 ml | adalimumab
Adderall XR 20 mg | amphetamine + dextroamphetamine | 861226
atomoxetine 40 mg | atomoxetine
Strattera 25 mg | atomoxetine
aclidinium | aclidinium
azelastine nasal spray | azelastine
abatacept | abatacept
carvedilol 12.5 mg | carvedilol
Coreg 6.25 | carvedilol
furosemide 40 mg | furosemide
Lasix 20 mg | furosemide
spironolactone 25 mg | spironolactone
simvastatin 20 mg | simvastatin
Zocor 40 | simvastatin
rosuvastatin 10 mg | rosuvastatin
Crestor 20 mg | rosuvastatin
pravastatin sodium 40 mg | pravastatin
ezetimibe 10 mg | ezetimibe
Vytorin 10-20 | ezetimibe + simvastatin
clopidogrel 75 mg | clopidogrel
Plavix 75 | clopidogrel
Entresto 49-51 | sacubitril + valsartan
valsartan 160 mg | valsartan
Diovan HCT 160-12.5 | valsartan + hydrochlorothiazide
diltiazem CD 240 mg | diltiazem
digoxin 125 mcg | digoxin
metformin 500 mg | metformin
metformin ER 500 mg | metformin
metformin hcl er 750 mg | metformin
glipizide 5 mg | glipizide
glipizide XL 10 mg | glipizide
Januvia 100 mg | sitagliptin
Janumet 50-1000 | sitagliptin + metformin
Jardiance 10 mg | empagliflozin
Farxiga 10 mg | dapagliflozin
Ozempic | semaglutide
Trulicity 1.5 mg/0.5 ml | dulaglutide | 1551306
Lantus 100 unit/ml | insulin glargine
insulin glargine 100 units/ml pen | insulin glargine
Novolog FlexPen | insulin aspart, human
levothyroxine 50 mcg | levothyroxine
levothyroxine 0.05 mg tab | levothyroxine | 966221
Synthroid 100 mcg | levothyroxine
prednisone 10 mg | prednisone
sertraline 50 mg | sertraline
Zoloft 100 mg | sertraline
escitalopram 10 mg | escitalopram
Lexapro 20 | escitalopram
Celexa | citalopram
citalopram 20 mg | citalopram
Celebrex 200 mg | celecoxib
celecoxib 200 mg cap | celecoxib
bupropion XL 150 mg | bupropion
venlafaxine ER 75 mg cap | venlafaxine
duloxetine DR 30 mg cap | duloxetine
trazodone 50 mg | trazodone
hydroxyzine 25 mg | hydroxyzine
hydralazine 25 mg | hydralazine | 905225
lorazepam 1 mg | lorazepam
clonazepam 0.5 mg | clonazepam
zolpidem 10 mg | zolpidem
gabapentin 300 mg cap | gabapentin
pregabalin 75 mg | pregabalin
hydrocodone-acetaminophen 5-325 | hydrocodone + acetaminophen
HYDROCODONE/APAP 10/325 | hydrocodone + acetaminophen
Norco 5-325 | hydrocodone + acetaminophen
Percocet 5-325 | oxycodone + acetaminophen
oxycodone 5 mg | oxycodone
tramadol 50 mg | tramadol
morphine sulfate ER 15 mg | morphine
cyclobenzaprine 10 mg | cyclobenzaprine
meloxicam 15 mg | meloxicam
ibuprofen 800 mg | ibuprofen
naproxen 500 mg | naproxen
diclofenac 1% gel | diclofenac | 855633
omeprazole 20 mg cap | omeprazole
pantoprazole 40 mg | pantoprazole
famotidine 20 mg | famotidine
ondansetron ODT 4 mg | ondansetron
montelukast 10 mg | montelukast
Singulair 10 mg | montelukast
Advair 250/50 | fluticasone + salmeterol
fluticasone-salmeterol 250-50 | fluticasone + salmeterol
Symbicort 160-4.5 | budesonide + formoterol
Spiriva | tiotropium
tamsulosin 0.4 mg | tamsulosin
finasteride 5 mg | finasteride
oxybutynin ER 10 mg | oxybutynin
sulfamethoxazole-trimethoprim 800-160 | sulfamethoxazole + trimethoprim
Bactrim DS | sulfamethoxazole + trimethoprim
ciprofloxacin 500 mg | ciprofloxacin
doxycycline hyclate 100 mg | doxycycline
cephalexin 500 mg | cephalexin
nitrofurantoin 100 mg | nitrofurantoin
fluconazole 150 mg | fluconazole
latanoprost 0.005 % eye drops | latanoprost
timolol 0.5 % ophth soln | timolol
potassium chloride ER 20 meq | potassium chloride
vitamin D3 1000 IU | cholecalciferol
vitamin D3 25 mcg | cholecalciferol
folic acid 1 mg | folic acid
ferrous sulfate 325 mg | ferrous sulfate
St. John's wort 300 mg | St. John's wort
ginkgo biloba | ginkgo
garlic | garlic
turmeric 500 mg | curcumin
licorice root | licorice
kava | kava
valerian root 450 mg | valerian
echinacea | echinacea
saw palmetto | saw palmetto
red yeast rice | red yeast rice
CoQ10 100 mg | ubidecarenone
melatonin 3 mg | melatonin
CBD oil | cannabidiol
fish oil | fish oil (containing omega-3 acids)
berberine 500 mg | berberine
SAM-e | S-adenosylmethionine
5-HTP 100 mg | 5-hydroxytryptophan
Tylenol PM | acetaminophen + diphenhydramine
Advil PM | ibuprofen + diphenhydramine
NyQuil | acetaminophen + dextromethorphan + doxylamine
DayQuil | acetaminophen + dextromethorphan + phenylephrine
Mucinex D | guaifenesin + pseudoephedrine
Mucinex DM | guaifenesin + dextromethorphan
Benadryl 25 mg | diphenhydramine
ZzzQuil | diphenhydramine
Unisom SleepTabs | doxylamine
Unisom SleepGels | diphenhydramine
Zyrtec-D | cetirizine + pseudoephedrine
Claritin-D | loratadine + pseudoephedrine
Pepto-Bismol | bismuth subsalicylate
Tums | calcium carbonate
Excedrin Migraine | acetaminophen + aspirin + caffeine
Alka-Seltzer Original | aspirin + citric acid + sodium bicarbonate
Otezla 30 mg | apremilast
Nurtec | rimegepant
Paxlovid | nirmatrelvir + ritonavir
`)
