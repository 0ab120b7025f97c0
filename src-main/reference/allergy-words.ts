// How records name what a patient reacts to and what happened, beside the names of ingredients and brands.

import { anyOf, classes, type DrugGroup, drugs } from './drug-group.ts'

/** Class words in records, in lower case and singular, and the drugs that they mean. */
export const allergenWords: Readonly<Record<string, DrugGroup>> = {
  penicillin: classes('penicillin-allergen'),
  pcn: classes('penicillin-allergen'),
  cephalosporin: classes('cephalosporin-allergen'),
  carbapenem: classes('carbapenem-allergen'),
  sulfa: classes('sulfonamide-antibiotic'),
  'sulfa drug': classes('sulfonamide-antibiotic'),
  'sulfa antibiotic': classes('sulfonamide-antibiotic'),
  sulfonamide: classes('sulfonamide-antibiotic'),
  'sulfonamide antibiotic': classes('sulfonamide-antibiotic'),
  nsaid: classes('cox-1-inhibitor'),
  'anti-inflammatory': classes('cox-1-inhibitor'),
  salicylate: drugs('aspirin', 'salsalate'),
  opioid: classes('morphine-like-opioid'),
  opiate: classes('morphine-like-opioid'),
  narcotic: classes('morphine-like-opioid'),
  'ace inhibitor': classes('ace-inhibitor'),
  acei: classes('ace-inhibitor'),
  arb: classes('arb'),
  statin: classes('statin'),
  macrolide: classes('macrolide'),
  mycin: classes('macrolide'),
  quinolone: classes('fluoroquinolone'),
  fluoroquinolone: classes('fluoroquinolone'),
  tetracycline: classes('tetracycline'),
  'beta blocker': classes('beta-blocker'),
  benzodiazepine: classes('benzodiazepine'),
  bisphosphonate: classes('bisphosphonate'),
  thiazide: classes('thiazide-diuretic'),
  heparin: classes('heparin'),
  azole: classes('azole-antifungal'),
  'blood thinner': anyOf(classes('anticoagulant'), classes('heparin')),
}

/** What is no drug: an allergy to it says nothing about the list. */
export const otherAllergens: ReadonlySet<string> = new Set(
  `latex; peanut; tree nut; nut; shellfish; shrimp; fish; egg; milk; dairy; wheat; gluten; soy; strawberry; pollen; ragweed; grass;
  dust; dust mite; mold; cat; dog; pet dander; animal dander; bee; bee sting; bee venom; wasp; insect; nickel; adhesive; tape;
  adhesive tape; perfume; fragrance; contrast; iodinated contrast; contrast dye; iv contrast; environmental; seasonal; food dye;
  house dust mite; tree pollen; grass pollen; chocolate; tomato; sesame; poison ivy; hay fever`
    .split(';')
    .map((word) => word.trim().replaceAll(/\s+/g, ' ')),
)

/** Words of a dangerous reaction. */
export const severeReactionWords = [
  'anaphyla',
  'angioedema',
  'angio-edema',
  'throat',
  'swelling of face',
  'face swelling',
  'facial swelling',
  'lip swelling',
  'tongue',
  'breath',
  'wheez',
  'bronchospasm',
  'stevens',
  'sjs',
  'necrolysis',
  'dress',
  'hypotension',
  'collapse',
  'shock',
  'thrombocytopenia',
  'agranulocytosis',
] as const

/** Words of an allergic reaction that is not dangerous by itself. */
export const allergicReactionWords = [
  'hives',
  'urticaria',
  'rash',
  'itch',
  'prurit',
  'swelling',
  'eczema',
  'fever',
  'eruption',
] as const

/** Words of effects that are no allergy. */
export const intoleranceWords = [
  'nausea',
  'vomit',
  'diarrh',
  'stomach',
  'gi upset',
  'upset',
  'constipat',
  'headache',
  'dizz',
  'drows',
  'sleep',
  'cough',
  'muscle',
  'myalgia',
  'fatigue',
  'insomnia',
  'dry mouth',
  'confusion',
  'heartburn',
  'intoleran',
  'bleeding',
  'ulcer',
] as const
