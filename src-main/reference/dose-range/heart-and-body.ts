// Highest daily doses of drugs for heart, vessels, lipids, glucose, hormones, bladder, stomach, allergy and infections.

import { type DoseRow, readDoseRows } from './dose-row.ts'

const low = 'More drops the pressure and the kidney function without more effect.'
const slow = 'More slows the heart and drops the pressure.'
const dry = 'More of it dries out, blocks the bladder and confuses.'
const muscle = 'More harms muscle.'
const sugar = 'More brings side effects without more effect.'
const course = 'More brings side effects; an infection may have been the reason.'
const swelling = 'More brings swelling and dizziness.'

/** drug | mg a day | severity | note */
const table = `
amlodipine | 10 | moderate | ${swelling}
felodipine | 10 | moderate | ${swelling}
nifedipine | 120 | moderate | ${swelling}
nisoldipine | 34 | moderate | ${swelling}
isradipine | 20 | moderate | ${swelling}
diltiazem | 540 | moderate | ${slow}
verapamil | 480 | moderate | ${slow}
lisinopril | 80 | moderate | ${low}
enalapril | 40 | moderate | ${low}
ramipril | 20 | moderate | ${low}
benazepril | 80 | moderate | ${low}
quinapril | 80 | moderate | ${low}
fosinopril | 80 | moderate | ${low}
perindopril | 16 | moderate | ${low}
trandolapril | 8 | moderate | ${low}
captopril | 450 | moderate | ${low}
losartan | 100 | moderate | ${low}
valsartan | 320 | moderate | ${low}
irbesartan | 300 | moderate | ${low}
candesartan | 32 | moderate | ${low}
olmesartan | 40 | moderate | ${low}
telmisartan | 80 | moderate | ${low}
azilsartan | 80 | moderate | ${low}
aliskiren | 300 | moderate | ${low}
hydrochlorothiazide | 100 | moderate | More than 50 mg mostly loses potassium.
chlorthalidone | 200 | moderate | More than 100 mg mostly loses potassium.
indapamide | 5 | moderate | More mostly loses potassium and sodium.
metolazone | 20 | moderate | More mostly loses potassium and sodium.
furosemide | 600 | moderate | More harms hearing and loses volume.
torsemide | 200 | moderate | More loses volume.
bumetanide | 10 | moderate | More loses volume.
spironolactone | 400 | major | More raises potassium.
eplerenone | 100 | major | More raises potassium.
amiloride | 20 | major | More raises potassium.
triamterene | 300 | major | More raises potassium.
finerenone | 40 | major | More raises potassium.
atenolol | 200 | moderate | ${slow}
metoprolol | 450 | moderate | ${slow}
bisoprolol | 20 | moderate | ${slow}
carvedilol | 100 | moderate | ${slow}
nebivolol | 40 | moderate | ${slow}
nadolol | 320 | moderate | ${slow}
propranolol | 640 | moderate | ${slow}
labetalol | 2400 | moderate | ${slow}
acebutolol | 1200 | moderate | ${slow}
pindolol | 60 | moderate | ${slow}
sotalol | 640 | major | More brings torsades de pointes.
clonidine | 2.4 | moderate | ${slow}
guanfacine | 7 | moderate | ${slow}
methyldopa | 3000 | moderate | More sedates.
hydralazine | 300 | moderate | More brings a lupus-like illness.
minoxidil | 100 | major | More brings fluid around the heart.
doxazosin | 16 | moderate | More drops the pressure on standing.
terazosin | 20 | moderate | More drops the pressure on standing.
prazosin | 40 | moderate | More drops the pressure on standing.
ranolazine | 2000 | major | More prolongs QT.
ivabradine | 15 | major | ${slow}
digoxin | 0.5 | major? | More poisons the heart.
flecainide | 400 | major | More disturbs the rhythm.
propafenone | 900 | major | More disturbs the rhythm.
dofetilide | 1 | critical | More brings torsades de pointes.
dronedarone | 800 | major | There is no higher dose.
apixaban | 20 | major | More brings bleeding; above 10 mg only in the first week of a clot.
rivaroxaban | 30 | major | More brings bleeding; above 20 mg only in the first 3 weeks of a clot.
dabigatran etexilate | 300 | major | More brings bleeding.
edoxaban | 60 | major | More brings bleeding.
clopidogrel | 75 | moderate | More is for loading only.
prasugrel | 10 | major | More is for loading only.
ticagrelor | 180 | major | More brings bleeding.
cilostazol | 200 | moderate | More brings a fast heart.
aspirin | 4000 | major | More poisons: ringing ears, fast breathing.
atorvastatin | 80 | major | ${muscle}
rosuvastatin | 40 | major | ${muscle}
pravastatin | 80 | major | ${muscle}
lovastatin | 80 | major | ${muscle}
fluvastatin | 80 | major | ${muscle}
pitavastatin | 4 | major | ${muscle}
ezetimibe | 10 | moderate | ${sugar}
fenofibrate | 200 | moderate | ${muscle}
gemfibrozil | 1200 | moderate | ${muscle}
niacin | 6000 | major | More harms the liver.
bempedoic acid | 180 | moderate | ${sugar}
icosapent ethyl | 4000 | minor | ${sugar}
sildenafil | 100 | major | More drops the pressure.
tadalafil | 40 | major | More drops the pressure.
vardenafil | 20 | major | More drops the pressure and prolongs QT.
metformin | 2550 | moderate | ${sugar}
glipizide | 40 | moderate | ${sugar}
glimepiride | 8 | moderate | ${sugar}
glyburide | 20 | moderate | ${sugar}
sitagliptin | 100 | moderate | ${sugar}
saxagliptin | 5 | moderate | ${sugar}
linagliptin | 5 | moderate | ${sugar}
alogliptin | 25 | moderate | ${sugar}
empagliflozin | 25 | moderate | ${sugar}
dapagliflozin | 10 | moderate | ${sugar}
canagliflozin | 300 | moderate | ${sugar}
ertugliflozin | 15 | moderate | ${sugar}
pioglitazone | 45 | moderate | More brings fluid.
repaglinide | 16 | moderate | ${sugar}
nateglinide | 360 | moderate | ${sugar}
acarbose | 300 | moderate | More raises liver enzymes.
levothyroxine | 0.3 | major | More than 0.3 mg is rarely needed: intake, absorption or the heart is at stake.
liothyronine | 0.1 | major | More speeds the heart.
propylthiouracil | 900 | major | More harms the liver.
raloxifene | 60 | moderate | ${sugar}
finasteride | 5 | minor | ${sugar}
dutasteride | 0.5 | minor | ${sugar}
oxybutynin | 30 | moderate | ${dry}
tolterodine | 4 | moderate | ${dry}
solifenacin | 10 | moderate | ${dry}
trospium | 60 | moderate | ${dry}
darifenacin | 15 | moderate | ${dry}
fesoterodine | 8 | moderate | ${dry}
mirabegron | 50 | moderate | More raises the pressure.
vibegron | 75 | moderate | ${sugar}
tamsulosin | 0.8 | moderate | More drops the pressure on standing.
alfuzosin | 10 | moderate | More prolongs QT.
silodosin | 8 | moderate | More drops the pressure on standing.
phenazopyridine | 600 | moderate | More harms blood and kidney; at most 2 days with an antibiotic.
metoclopramide | 60 | major | More brings restlessness and lasting movement disorders.
ondansetron | 24 | major | More prolongs QT.
loperamide | 16 | critical | More stops the heart.
dicyclomine | 160 | moderate | ${dry}
cetirizine | 10 | minor | More sedates.
levocetirizine | 5 | minor | More sedates.
loratadine | 10 | minor | More sedates.
desloratadine | 5 | minor | More sedates.
fexofenadine | 180 | minor | ${sugar}
diphenhydramine | 300 | major | ${dry}
hydroxyzine | 400 | major | More prolongs QT and sedates.
chlorpheniramine | 24 | moderate | ${dry}
montelukast | 10 | minor | ${sugar}
theophylline | 900 | major | More brings fits.
roflumilast | 0.5 | moderate | More brings loss of weight and dark moods.
pseudoephedrine | 240 | moderate | More raises pressure and pulse.
dextromethorphan | 120 | moderate | More intoxicates and raises serotonin.
guaifenesin | 2400 | minor | ${sugar}
nitrofurantoin | 400 | moderate | ${course}
ciprofloxacin | 1500 | moderate | ${course}
levofloxacin | 750 | moderate | ${course}
moxifloxacin | 400 | moderate | ${course}
doxycycline | 300 | moderate | ${course}
minocycline | 200 | moderate | ${course}
cephalexin | 4000 | moderate | ${course}
cefuroxime | 1000 | moderate | ${course}
cefdinir | 600 | moderate | ${course}
metronidazole | 4000 | moderate | ${course}
fluconazole | 800 | major | More harms the liver and prolongs QT.
terbinafine | 250 | moderate | More harms the liver.
valacyclovir | 4000 | moderate | More confuses and harms the kidney.
acyclovir | 4000 | moderate | More confuses and harms the kidney.
leflunomide | 20 | major | More is for loading only.
tofacitinib | 22 | major | More brings infections and clots.
baricitinib | 4 | major | More brings infections and clots.
upadacitinib | 45 | major | More brings infections and clots.
`

/** Rows about drugs for the body. */
export const bodyDoseRows: readonly DoseRow[] = readDoseRows(table)
