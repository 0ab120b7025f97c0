// Which allergy speaks against which drug: the drug itself, its class, and what cross-reacts. Sources in each row.

import type { ConcernRow } from './concern-row.ts'
import { anyOf, classes, type DrugGroup, drugs, except } from './drug-group.ts'
import { harm } from './drug-row.ts'

/** What the record says of the reaction. */
export type ReactionKind = 'severe' | 'allergic' | 'intolerance' | 'unknown'

export interface AllergyRow extends ConcernRow {
  /** What the patient reacted to. */
  readonly allergen: DrugGroup
  /** The drugs that the row speaks against; an allergy to the very same ingredient has its own row. */
  readonly drugs: DrugGroup
  /** The reactions for which the row holds; absent means all but intolerance. */
  readonly reactions?: readonly ReactionKind[]
  readonly category: typeof harm
}

/** The same ingredient, by the kind of reaction. */
export const sameAllergen = {
  severe: {
    id: 'allergy-same-severe',
    severity: 'critical',
    interrupts: true,
    effect: 'The record has a dangerous reaction to this very ingredient.',
    recommendation:
      'Do not dispense before this is cleared. Ask what happened and when, and call the prescriber for another drug.',
    source: 'fda-label-hypersensitivity',
  },
  allergic: {
    id: 'allergy-same',
    severity: 'critical',
    interrupts: true,
    effect: 'The record has an allergic reaction to this very ingredient.',
    recommendation:
      'Ask what happened, when, and whether the drug was taken since without harm. If it stands, ask the prescriber for another drug; if not, correct the record.',
    source: 'fda-label-hypersensitivity',
  },
  unknown: {
    id: 'allergy-same-unknown-reaction',
    severity: 'major',
    interrupts: true,
    effect: 'The record has an allergy to this very ingredient, without saying what happened.',
    recommendation:
      'Ask what happened and when, and write the reaction down. Until then take it for an allergy.',
    source: 'fda-label-hypersensitivity',
  },
  intolerance: {
    id: 'allergy-same-intolerance',
    severity: 'moderate',
    interrupts: false,
    effect:
      'The record has an unpleasant effect of this very ingredient that is no allergy as described.',
    recommendation:
      'Ask whether it happens again. A lower dose, another form or food may help; record it as a side effect rather than an allergy.',
    source: 'fda-label-hypersensitivity',
  },
} as const satisfies Readonly<Record<ReactionKind, ConcernRow>>

const penicillins = classes('penicillin-allergen')
const cephalosporins = classes('cephalosporin-allergen')
const aminoSide = classes('aminocephalosporin-allergen')

function row(
  id: string,
  allergen: DrugGroup,
  against: DrugGroup,
  severity: ConcernRow['severity'],
  effect: string,
  recommendation: string,
  more: Partial<Pick<AllergyRow, 'source' | 'reactions' | 'interrupts'>> = {},
): AllergyRow {
  return {
    id,
    allergen,
    drugs: against,
    severity,
    interrupts: severity === 'critical',
    category: harm,
    effect,
    recommendation,
    source: 'drug-allergy-2022',
    ...more,
  }
}

/** Cross-sensitivity between different ingredients. */
export const allergyRows: readonly AllergyRow[] = [
  row(
    'allergy-penicillins',
    penicillins,
    penicillins,
    'critical',
    'All penicillins share the core that the body reacts to.',
    'Ask for the story of the reaction. If it stands, ask the prescriber for another class; most penicillin labels are wrong, so offer testing.',
  ),
  row(
    'allergy-penicillin-cephalosporin-side-chain',
    classes('aminopenicillin-allergen'),
    aminoSide,
    'major',
    'This cephalosporin has the same or a like side chain as amoxicillin and ampicillin, so a reaction to one may come with the other.',
    'If the reaction was immediate or severe, ask for a cephalosporin with another side chain, such as cefazolin, cefuroxime or cefdinir.',
    { interrupts: true },
  ),
  row(
    'allergy-penicillin-cephalosporin',
    penicillins,
    except(cephalosporins, aminoSide),
    'minor',
    'Fewer than 2 in 100 people with a proven penicillin allergy react to a cephalosporin with another side chain.',
    'It may be given after most reactions. After a severe delayed reaction such as Stevens-Johnson syndrome, ask the prescriber first.',
  ),
  row(
    'allergy-penicillin-cephalosporin-unproven-side-chain',
    except(penicillins, classes('aminopenicillin-allergen')),
    aminoSide,
    'moderate',
    'The record does not say which penicillin it was; this cephalosporin shares its side chain with amoxicillin and ampicillin.',
    'Ask which penicillin it was and what happened.',
  ),
  row(
    'allergy-cephalosporins',
    cephalosporins,
    cephalosporins,
    'major',
    'Cephalosporins cross-react mostly by their side chains; this one may be alike.',
    'Ask which one it was and what happened. Ask for one with another side chain, or another class after a severe reaction.',
    { interrupts: true },
  ),
  row(
    'allergy-cephalosporin-penicillin',
    aminoSide,
    classes('aminopenicillin-allergen'),
    'major',
    'Amoxicillin and ampicillin share the side chain of the cephalosporin that the patient reacted to.',
    'Ask what happened; after an immediate or severe reaction ask for another class.',
    { interrupts: true },
  ),
  row(
    'allergy-penicillin-carbapenem',
    penicillins,
    classes('carbapenem-allergen'),
    'minor',
    'Fewer than 1 in 100 people with penicillin allergy react to a carbapenem.',
    'It may be given; watch the first dose after anaphylaxis to penicillin.',
  ),
  row(
    'allergy-sulfonamide-antibiotics',
    classes('sulfonamide-antibiotic'),
    classes('sulfonamide-antibiotic'),
    'critical',
    'Sulfonamide antibiotics, sulfasalazine among them, cross-react with each other.',
    'Ask the prescriber for another drug unless the story of the reaction clears it.',
  ),
  row(
    'allergy-sulfonamide-other',
    classes('sulfonamide-antibiotic'),
    classes('sulfonamide-other'),
    'minor',
    'Sulfonamides that are no antibiotics do not share what the body reacts to in the antibiotics; a reaction is no likelier than in people with another allergy.',
    'It may be given. Ask whether the patient has taken it without trouble, and note that on the record.',
  ),
  row(
    'allergy-cox-1-inhibitors',
    classes('cox-1-inhibitor'),
    classes('cox-1-inhibitor'),
    'critical',
    'Asthma, hives or swelling after one of these comes with the others too, because all block COX-1.',
    'Ask what happened and which of them are taken without harm. Ask for acetaminophen or, after a respiratory reaction, celecoxib.',
    { reactions: ['severe', 'allergic'] },
  ),
  row(
    'allergy-cox-1-inhibitors-unknown-reaction',
    classes('cox-1-inhibitor'),
    classes('cox-1-inhibitor'),
    'major',
    'The record has an allergy to one of these without saying what happened; asthma, hives and swelling come with all of them.',
    'Ask what happened and which of them are taken without harm.',
    { reactions: ['unknown'], interrupts: true },
  ),
  row(
    'allergy-morphine-like-opioids',
    classes('morphine-like-opioid'),
    classes('morphine-like-opioid'),
    'major',
    'Opioids of the morphine group are alike. Itching and flushing are mostly histamine and no allergy.',
    'Ask what happened. After a true allergy ask for an opioid of another group, such as fentanyl or methadone.',
    { interrupts: true },
  ),
  row(
    'allergy-ace-inhibitors',
    classes('ace-inhibitor'),
    anyOf(classes('ace-inhibitor'), drugs('sacubitril')),
    'critical',
    'Swelling of face or throat by one ACE inhibitor comes with every other and with sacubitril, at any time.',
    'Do not dispense. Ask the prescriber for another class; an angiotensin II receptor blocker needs care.',
    { source: 'fda-label-ace-angioedema' },
  ),
  row(
    'allergy-ace-inhibitor-arb',
    classes('ace-inhibitor'),
    classes('arb'),
    'moderate',
    'A few people with angioedema from an ACE inhibitor have it again from an angiotensin II receptor blocker; after a cough alone there is no risk.',
    'Ask whether it was swelling or cough. After swelling, tell the patient which signs need emergency care.',
    { source: 'fda-label-ace-angioedema' },
  ),
  row(
    'allergy-aromatic-anticonvulsants',
    classes('aromatic-anticonvulsant'),
    classes('aromatic-anticonvulsant'),
    'critical',
    'Severe skin reactions and hypersensitivity with fever come again with other aromatic anticonvulsants in a large part of patients.',
    'Ask what happened. After a severe reaction ask for levetiracetam, valproate or another drug that is not aromatic.',
    { source: 'fda-label-carbamazepine-allergy' },
  ),
  ...(
    [
      ['macrolides', 'macrolide'],
      ['fluoroquinolones', 'fluoroquinolone'],
      ['tetracyclines', 'tetracycline'],
      ['statins', 'statin'],
      ['azoles', 'azole-antifungal'],
      ['benzodiazepines', 'benzodiazepine'],
      ['ppis', 'ppi'],
      ['glp1-agonists', 'glp1-agonist'],
      ['dpp4-inhibitors', 'dpp4-inhibitor'],
      ['sglt2-inhibitors', 'sglt2-inhibitor'],
      ['thiazides', 'thiazide-diuretic'],
      ['beta-blockers', 'beta-blocker'],
      ['arbs', 'arb'],
      ['bisphosphonates', 'bisphosphonate'],
    ] as const
  ).map(([name, id]) =>
    row(
      `allergy-${name}`,
      classes(id),
      classes(id),
      'major',
      'Members of one class can share what the patient reacted to.',
      'Ask what happened. After an allergic reaction ask the prescriber for another class, or for a first dose under watch.',
      { source: 'fda-label-hypersensitivity' },
    ),
  ),
  row(
    'allergy-heparins',
    classes('heparin'),
    classes('heparin'),
    'critical',
    'After heparin-induced thrombocytopenia every heparin can bring it back.',
    'Do not dispense before the prescriber has been asked; fondaparinux or a direct oral anticoagulant may be an option.',
    { source: 'fda-label-heparin-hit' },
  ),
]
