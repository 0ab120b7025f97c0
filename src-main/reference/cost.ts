// Cost and simplification: what may be had for less, or with fewer tablets. Always for information: price, plan and
// patient decide. Prices are not here; they differ by store and plan.

import type { ConcernRow } from './concern-row.ts'
import { members } from './drug-classes/members.ts'
import { classes, type DrugGroup, drugs } from './drug-group.ts'

interface CostRow extends ConcernRow {
  readonly interrupts: false
}

/** A brand is written although a generic is on the US market. */
export const brandWithGeneric = {
  id: 'cost-brand-with-generic',
  severity: 'minor',
  interrupts: false,
  effect: 'The brand is written, and generics of this drug are on the market.',
  recommendation:
    'Ask whether the brand is wanted and why. If not, offer the generic; watch levels after a switch of a drug with a narrow index.',
  source: 'fda-orange-book',
} as const satisfies CostRow

/** Ingredients with a generic of an oral or ophthalmic product on the US market in 2025, as known. */
export const withGeneric: DrugGroup = drugs(
  ...members(
    `alendronate; allopurinol; amlodipine; anastrozole; aripiprazole; atenolol; atorvastatin; azithromycin; benazepril; bisoprolol;
    bupropion; buspirone; candesartan; carvedilol; celecoxib; citalopram; clonazepam; clonidine; clopidogrel; cyclobenzaprine;
    diltiazem; donepezil; doxazosin; duloxetine; dutasteride; escitalopram; esomeprazole; eszopiclone; ezetimibe; famotidine;
    febuxostat; fenofibrate; finasteride; fluoxetine; furosemide; gabapentin; glimepiride; glipizide; glyburide; hydrochlorothiazide;
    hydroxychloroquine; ibandronate; irbesartan; lamotrigine; lansoprazole; latanoprost; letrozole; levetiracetam; levothyroxine;
    lisinopril; losartan; lovastatin; meloxicam; memantine; metformin; methotrexate; metoprolol; mirtazapine; montelukast;
    nebivolol; olanzapine; olmesartan; omeprazole; oxybutynin; pantoprazole; paroxetine; pioglitazone; prasugrel; pravastatin;
    pregabalin; quetiapine; quinapril; rabeprazole; raloxifene; ramipril; ranolazine; risedronate; risperidone; rosuvastatin;
    sertraline; sildenafil; simvastatin; solifenacin; spironolactone; sumatriptan; tadalafil; tamsulosin; telmisartan; timolol;
    tolterodine; topiramate; torsemide; tramadol; trazodone; valsartan; venlafaxine; verapamil; warfarin; zolpidem`,
  ),
)

export interface CombinationRow extends CostRow {
  /** Two drugs taken as two products, of which one product is on the market. */
  readonly first: DrugGroup
  readonly second: DrugGroup
}

const combined =
  'Both are taken as separate products, and one generic product holds both: one copay and one tablet less a day.'
const askForOne =
  'When both doses have been steady, ask the prescriber for the fixed combination in the same strengths.'

function combination(id: string, first: DrugGroup, second: DrugGroup): CombinationRow {
  return {
    id: `cost-combine-${id}`,
    first,
    second,
    severity: 'minor',
    interrupts: false,
    effect: combined,
    recommendation: askForOne,
    source: 'acc-aha-bp-2017',
  }
}

/** Pairs of which a generic fixed combination is on the US market. */
export const combinationRowsForCost: readonly CombinationRow[] = [
  combination('lisinopril-hydrochlorothiazide', drugs('lisinopril'), drugs('hydrochlorothiazide')),
  combination('losartan-hydrochlorothiazide', drugs('losartan'), drugs('hydrochlorothiazide')),
  combination('valsartan-hydrochlorothiazide', drugs('valsartan'), drugs('hydrochlorothiazide')),
  combination('olmesartan-hydrochlorothiazide', drugs('olmesartan'), drugs('hydrochlorothiazide')),
  combination('irbesartan-hydrochlorothiazide', drugs('irbesartan'), drugs('hydrochlorothiazide')),
  combination(
    'telmisartan-hydrochlorothiazide',
    drugs('telmisartan'),
    drugs('hydrochlorothiazide'),
  ),
  combination(
    'candesartan-hydrochlorothiazide',
    drugs('candesartan'),
    drugs('hydrochlorothiazide'),
  ),
  combination('benazepril-hydrochlorothiazide', drugs('benazepril'), drugs('hydrochlorothiazide')),
  combination('enalapril-hydrochlorothiazide', drugs('enalapril'), drugs('hydrochlorothiazide')),
  combination('bisoprolol-hydrochlorothiazide', drugs('bisoprolol'), drugs('hydrochlorothiazide')),
  combination('metoprolol-hydrochlorothiazide', drugs('metoprolol'), drugs('hydrochlorothiazide')),
  combination('atenolol-chlorthalidone', drugs('atenolol'), drugs('chlorthalidone')),
  combination(
    'spironolactone-hydrochlorothiazide',
    drugs('spironolactone'),
    drugs('hydrochlorothiazide'),
  ),
  combination('amlodipine-benazepril', drugs('amlodipine'), drugs('benazepril')),
  combination('amlodipine-valsartan', drugs('amlodipine'), drugs('valsartan')),
  combination('amlodipine-olmesartan', drugs('amlodipine'), drugs('olmesartan')),
  combination('amlodipine-telmisartan', drugs('amlodipine'), drugs('telmisartan')),
  combination('amlodipine-atorvastatin', drugs('amlodipine'), drugs('atorvastatin')),
  combination('ezetimibe-simvastatin', drugs('ezetimibe'), drugs('simvastatin')),
  combination('glipizide-metformin', drugs('glipizide'), drugs('metformin')),
  combination('glyburide-metformin', drugs('glyburide'), drugs('metformin')),
  combination('pioglitazone-metformin', drugs('pioglitazone'), drugs('metformin')),
  combination('pioglitazone-glimepiride', drugs('pioglitazone'), drugs('glimepiride')),
  combination('dutasteride-tamsulosin', drugs('dutasteride'), drugs('tamsulosin')),
  combination('dorzolamide-timolol', drugs('dorzolamide'), drugs('timolol')),
]

/** A steady drug that is fetched every month. */
export const ninetyDays = {
  id: 'cost-90-day-supply',
  severity: 'minor',
  interrupts: false,
  effect:
    'It is taken all the time and fetched every 30 days: three trips and three copays where one might do.',
  recommendation:
    'When dose and tolerance have been steady, offer a 90-day supply and line it up with the other drugs.',
  source: 'acc-aha-bp-2017',
} as const satisfies CostRow

/** Drugs that are taken for years; controlled drugs and those with close watch stay out. */
export const steadyDrugs: DrugGroup = classes(
  'ace-inhibitor',
  'arb',
  'beta-blocker',
  'biguanide',
  'bisphosphonate',
  'dihydropyridine',
  'dpp4-inhibitor',
  'sglt2-inhibitor',
  'statin',
  'sulfonylurea',
  'thiazide-diuretic',
  'thyroid-hormone',
  'xanthine-oxidase-inhibitor',
)

/** Two weaker tablets where one stronger one exists. */
export const oneStronger = {
  id: 'cost-one-stronger-tablet',
  severity: 'minor',
  interrupts: false,
  effect: 'Several tablets make one dose, and a single tablet of that strength is on the market.',
  recommendation:
    'Ask the prescriber for the one stronger tablet, and see that the weaker ones are used up or disposed of.',
  source: 'acc-aha-bp-2017',
} as const satisfies CostRow

/** Every row of the family. */
export const costRows: readonly ConcernRow[] = [
  brandWithGeneric,
  ...combinationRowsForCost,
  ninetyDays,
  oneStronger,
]
