// Products whose effect hangs on technique: what to have the patient show. For information at every review.

import { always, type Circumstance } from './circumstance.ts'
import { anyOf, classes, drugs } from './drug-group.ts'
import { type DrugRow, notTakenRight } from './drug-row.ts'
import type { SourceId } from './source.ts'

const words = (...of: readonly string[]): Circumstance => ({ kind: 'form-has', words: of })

function row(
  id: string,
  group: DrugRow['drugs'],
  effect: string,
  recommendation: string,
  more: Partial<Pick<DrugRow, 'when' | 'sites'>> & { readonly source?: SourceId } = {},
): DrugRow {
  return {
    id,
    drugs: group,
    when: always,
    severity: 'minor',
    interrupts: false,
    category: notTakenRight,
    effect,
    recommendation,
    source: 'fda-label-instructions',
    ...more,
  }
}

/** Products that are inhaled. */
const inhaled = anyOf(
  classes('saba', 'laba', 'lama', 'inhaled-corticosteroid'),
  drugs('ipratropium', 'revefenacin', 'cromolyn'),
)

/** Every row. */
export const deviceRows: readonly DrugRow[] = [
  row(
    'device-inhaler',
    inhaled,
    'Most people make at least one mistake with an inhaler that costs part of the dose, and technique fades within months.',
    'Have the patient show it with a placebo device, correct one step at a time, and let them show it again. Check the dose counter.',
    { sites: ['lung'], source: 'gina-2024' },
  ),
  row(
    'device-inhaled-corticosteroid-rinse',
    classes('inhaled-corticosteroid'),
    'What stays in the mouth causes thrush and hoarseness.',
    'Ask whether the patient rinses and spits after each use; offer a spacer with a metered-dose inhaler.',
    { sites: ['lung'], source: 'gina-2024' },
  ),
  row(
    'device-insulin',
    classes('insulin-basal', 'insulin-rapid'),
    'Lumpy injection sites, skipped priming and a needle pulled out early change the dose that arrives.',
    'Look at the injection sites, and have the patient show priming, dialing and holding. Ask about storage, needle changes and sharps disposal.',
    { source: 'ada-technology-2025' },
  ),
  row(
    'device-glp1-pen',
    classes('glp1-agonist'),
    'Weekly pens differ in priming, holding time and what to do after a missed dose.',
    'Have the patient show the steps of their pen, and agree on a weekday and on what to do when it was missed.',
    { when: { kind: 'not', of: words('tablet', 'tablets', 'tab', 'oral') } },
  ),
  row(
    'device-self-injection',
    drugs(
      'adalimumab',
      'etanercept',
      'denosumab',
      'teriparatide',
      'erenumab',
      'fremanezumab',
      'galcanezumab',
      'evolocumab',
      'enoxaparin',
      'methotrexate',
    ),
    'An injection at home goes wrong by cold product, wrong site or an early lift of the pen.',
    'Have the patient tell each step: warm up, site, hold, dispose. Look at the sites.',
    {
      when: words(
        'injection',
        'pen',
        'syringe',
        'auto-injector',
        'autoinjector',
        'prefilled',
        'sureclick',
      ),
    },
  ),
  row(
    'device-epinephrine',
    drugs('epinephrine'),
    'An auto-injector that is out of date, left at home or held the wrong way does not save a life.',
    'Check the expiry dates of both devices, practice with a trainer, and tell the patient to call emergency services after each use.',
    { when: words('injection', 'auto-injector', 'autoinjector', 'pen') },
  ),
  row(
    'device-nasal-spray',
    anyOf(
      classes('inhaled-corticosteroid'),
      drugs('azelastine', 'oxymetazoline', 'ipratropium', 'olopatadine', 'cromolyn'),
    ),
    'A spray that points at the septum irritates it and misses the place where it works.',
    'Have the patient show it: other hand, away from the septum, gentle sniff, daily use for a steroid.',
    { sites: ['nose'] },
  ),
  row(
    'device-eye-drops',
    anyOf(
      classes('prostaglandin-eye', 'beta-blocker'),
      drugs('brimonidine', 'dorzolamide', 'brinzolamide', 'pilocarpine', 'netarsudil'),
    ),
    'Many people miss the eye or wash one drop out with the next, and the pressure rises unseen.',
    'Have the patient show it: one drop, eye closed and tear duct pressed for two minutes, five minutes between products.',
    { sites: ['eye'] },
  ),
  row(
    'device-fentanyl-patch',
    drugs('fentanyl'),
    'Heat, cut patches and a forgotten old patch cause overdoses; a used patch can kill a child.',
    'Ask where and when the last patch was put on and the old one taken off. No heat, fold and flush used ones, naloxone at home.',
    { when: words('patch', 'transdermal') },
  ),
  row(
    'device-other-patch',
    drugs(
      'rivastigmine',
      'clonidine',
      'estradiol',
      'nitroglycerin',
      'buprenorphine',
      'rotigotine',
      'nicotine',
    ),
    'Two patches at once double the dose; the same spot each time irritates the skin.',
    'Ask for the day and place of the last change and for the old patch. Rotate the sites; a nitroglycerin patch comes off at night.',
    { when: words('patch', 'transdermal') },
  ),
  row(
    'device-nitroglycerin-sublingual',
    drugs('nitroglycerin'),
    'Tablets in a pill box or an old bottle lose their strength, and walking about after a dose causes falls.',
    'Original glass bottle, expiry date, sit down first. Call emergency services when the first dose does not help within five minutes.',
    { when: words('sublingual', 'sl', 'nitrostat', 'spray') },
  ),
  row(
    'device-naloxone',
    drugs('naloxone'),
    'The antidote helps only when somebody at home knows where it is and how it is used.',
    'Show the nasal spray to patient and household, check its expiry, and tell them to call emergency services at once.',
    { sites: ['nose'] },
  ),
  row(
    'device-weekly-bisphosphonate',
    classes('bisphosphonate'),
    'Taken with food, coffee or lying down it does not work and burns the gullet.',
    'Ask how it is taken: once on the fixed day, on rising, with plain water, upright and without food for at least 30 minutes.',
  ),
  row(
    'device-levothyroxine-taking',
    classes('thyroid-hormone'),
    'Food, coffee, calcium and iron keep it from being absorbed, and the TSH swings.',
    'Ask how it is taken: with water on an empty stomach, 30 to 60 minutes before breakfast, four hours from calcium and iron.',
  ),
]
