// Highest daily doses of drugs for mind, sleep, nerves and pain.

import { type DoseRow, readDoseRows } from './dose-row.ts'

const qt = 'More prolongs QT.'
const serotonin = 'More brings side effects and raises serotonin.'
const sedates = 'More sedates: falls and slow breathing.'
const movement = 'More brings stiffness, low pressure and a long QT.'
const fits = 'More brings fits.'
const unsteady = 'More makes unsteady and sleepy.'
const stomach = 'More harms stomach, kidney and heart without more relief.'
const fast = 'More speeds the heart, raises pressure and disturbs sleep.'
const weak = 'More brings nausea and confusion.'

/** drug | mg a day | severity | note */
const table = `
citalopram | 40 | major? | ${qt}
escitalopram | 20 | moderate? | ${qt}
sertraline | 200 | moderate | ${serotonin}
fluoxetine | 80 | moderate | ${serotonin}
paroxetine | 75 | moderate | ${serotonin}
fluvoxamine | 300 | moderate | ${serotonin}
venlafaxine | 375 | moderate | More raises the pressure.
desvenlafaxine | 400 | moderate | More than 50 mg has shown no more effect.
duloxetine | 120 | moderate | More than 60 mg has shown no more effect.
levomilnacipran | 120 | moderate | More raises pressure and pulse.
milnacipran | 200 | moderate | More raises pressure and pulse.
vilazodone | 40 | moderate | ${serotonin}
vortioxetine | 20 | moderate | ${serotonin}
bupropion | 450 | major? | ${fits}
mirtazapine | 45 | moderate | ${sedates}
trazodone | 400 | moderate | ${sedates}
nefazodone | 600 | major | More harms the liver.
amitriptyline | 300 | major | ${qt}
nortriptyline | 150 | major | ${qt}
doxepin | 300 | major | ${qt}
imipramine | 300 | major | ${qt}
desipramine | 300 | major | ${qt}
clomipramine | 250 | major | ${fits}
buspirone | 60 | moderate | More makes dizzy.
lithium carbonate | 1800 | major | More poisons.
quetiapine | 800 | moderate | ${movement}
olanzapine | 20 | moderate | ${movement}
risperidone | 16 | moderate | ${movement}
aripiprazole | 30 | moderate | ${movement}
ziprasidone | 160 | major | ${qt}
lurasidone | 160 | moderate | ${movement}
paliperidone | 12 | moderate | ${movement}
haloperidol | 100 | major | ${movement}
clozapine | 900 | major | ${fits}
brexpiprazole | 4 | moderate | ${movement}
cariprazine | 6 | moderate | ${movement}
iloperidone | 24 | major | ${qt}
asenapine | 20 | moderate | ${movement}
perphenazine | 64 | moderate | ${movement}
alprazolam | 10 | major | ${sedates}
lorazepam | 10 | major | ${sedates}
clonazepam | 20 | major | ${sedates}
diazepam | 40 | major | ${sedates}
temazepam | 30 | major | ${sedates}
triazolam | 0.5 | major | ${sedates}
estazolam | 2 | major | ${sedates}
oxazepam | 120 | major | ${sedates}
chlordiazepoxide | 300 | major | ${sedates}
zolpidem | 12.5 | major | ${sedates}
eszopiclone | 3 | major | ${sedates}
zaleplon | 20 | major | ${sedates}
suvorexant | 20 | moderate | ${sedates}
lemborexant | 10 | moderate | ${sedates}
daridorexant | 50 | moderate | ${sedates}
ramelteon | 8 | minor | ${sedates}
gabapentin | 3600 | moderate | ${sedates}
pregabalin | 600 | moderate | ${sedates}
levetiracetam | 3000 | moderate | ${unsteady}
lamotrigine | 700 | moderate | ${unsteady}
topiramate | 1600 | moderate | ${unsteady}
oxcarbazepine | 2400 | moderate | More lowers sodium.
carbamazepine | 1600 | major | ${unsteady}
phenytoin | 600 | major | ${unsteady}
lacosamide | 400 | moderate | More slows conduction in the heart.
zonisamide | 600 | moderate | ${unsteady}
memantine | 28 | moderate | ${weak}
donepezil | 23 | moderate | More slows the heart and brings nausea.
galantamine | 24 | moderate | More slows the heart and brings nausea.
rivastigmine | 12 | moderate | More slows the heart and brings nausea.
ropinirole | 24 | moderate | ${weak}
pramipexole | 4.5 | moderate | ${weak}
rasagiline | 1 | major | More blocks MAO-A too: pressure crises.
selegiline | 10 | major | More blocks MAO-A too: pressure crises.
safinamide | 100 | major | More blocks MAO-A too: pressure crises.
entacapone | 1600 | moderate | ${weak}
amantadine | 400 | moderate | ${weak}
methylphenidate | 72 | moderate | ${fast}
dextroamphetamine | 60 | moderate | ${fast}
amphetamine | 60 | moderate | ${fast}
lisdexamfetamine | 70 | moderate | ${fast}
atomoxetine | 100 | moderate | ${fast}
modafinil | 400 | moderate | ${fast}
armodafinil | 250 | moderate | ${fast}
acetaminophen | 4000 | critical? | More than 4000 mg over all products can destroy the liver.
ibuprofen | 3200 | major | ${stomach}
naproxen | 1500 | major | ${stomach}
diclofenac | 200 | major | ${stomach}
meloxicam | 15 | major | ${stomach}
celecoxib | 400 | moderate | ${stomach}
etodolac | 1200 | major | ${stomach}
nabumetone | 2000 | major | ${stomach}
indomethacin | 200 | major | ${stomach}
ketorolac | 40 | critical | More brings bleeding and kidney failure (boxed warning).
sulindac | 400 | major | ${stomach}
piroxicam | 20 | major | ${stomach}
oxaprozin | 1800 | major | ${stomach}
ketoprofen | 300 | major | ${stomach}
flurbiprofen | 300 | major | ${stomach}
diflunisal | 1500 | major | ${stomach}
tramadol | 400 | major? | ${fits}
tapentadol | 600 | major | ${sedates}
codeine | 360 | major | ${sedates}
cyclobenzaprine | 30 | moderate | ${sedates}
methocarbamol | 8000 | moderate | ${sedates}
tizanidine | 36 | major | More drops the pressure and sedates.
baclofen | 80 | major | ${sedates}
carisoprodol | 1400 | major | ${sedates}
metaxalone | 3200 | moderate | ${sedates}
chlorzoxazone | 3000 | major | More harms the liver.
colchicine | 2.4 | critical? | More kills: marrow, muscle, heart.
allopurinol | 800 | moderate | More brings rash.
febuxostat | 80 | moderate | More has no label in this country.
probenecid | 2000 | moderate | More brings stones.
sumatriptan | 200 | major | More narrows vessels of the heart.
rizatriptan | 30 | major | More narrows vessels of the heart.
naratriptan | 5 | major | More narrows vessels of the heart.
zolmitriptan | 10 | major | More narrows vessels of the heart.
eletriptan | 80 | major | More narrows vessels of the heart.
varenicline | 2 | moderate | ${weak}
disulfiram | 500 | major | More harms liver and nerves.
buprenorphine | 32 | moderate | More has shown no more effect.
`

/** Rows about drugs for mind, sleep, nerves and pain. */
export const brainAndPainDoseRows: readonly DoseRow[] = readDoseRows(table)
