// Rule classes: groups of ingredients that a rule may name. Membership stands in the ingredient tables, or in the
// class itself (`members`). Titles fit into a sentence: "two drugs of the class NSAID". Not a therapeutic
// classification.

import { allergenClasses } from './drug-classes/allergens.ts'
import { kineticClasses } from './drug-classes/kinetic.ts'
import { qtClasses } from './drug-classes/qt.ts'
import { riskClasses } from './drug-classes/risk.ts'
import type { SourceId } from './source.ts'

export interface DrugClass {
  readonly title: string
  /** Where membership was taken from. */
  readonly source: SourceId
  /** RxNorm names of the members; absent when membership stands in the ingredient tables. */
  readonly members?: readonly string[]
  /** Further members with a source of their own. */
  readonly others?: { readonly source: SourceId; readonly members: readonly string[] }
}

/** Every class by id; ids are stored in findings and never change once shipped. */
export const drugClasses = {
  '5-alpha-reductase-inhibitor': { title: '5-alpha reductase inhibitor', source: 'fda-epc' },
  'ace-inhibitor': { title: 'ACE inhibitor', source: 'fda-epc' },
  'alpha-1-blocker': { title: 'non-selective alpha-1 blocker', source: 'ags-beers-2023' },
  'alpha-1-blocker-uroselective': { title: 'alpha-1 blocker for the prostate', source: 'fda-epc' },
  androgen: { title: 'androgen', source: 'fda-epc' },
  'anticholinergic-strong': {
    title: 'drug with strong anticholinergic properties',
    source: 'ags-beers-2023',
  },
  anticoagulant: { title: 'anticoagulant', source: 'fda-epc' },
  antiherpes: { title: 'antiviral for herpes', source: 'fda-epc' },
  'antihistamine-first-generation': {
    title: 'first-generation antihistamine',
    source: 'ags-beers-2023',
  },
  'antihistamine-second-generation': {
    title: 'second-generation antihistamine',
    source: 'fda-epc',
  },
  'antiparkinson-anticholinergic': {
    title: 'anticholinergic for parkinsonism',
    source: 'ags-beers-2023',
  },
  antiplatelet: { title: 'antiplatelet drug', source: 'fda-epc' },
  antipsychotic: { title: 'antipsychotic', source: 'fda-epc' },
  arb: { title: 'angiotensin II receptor blocker', source: 'fda-epc' },
  'aromatase-inhibitor': { title: 'aromatase inhibitor', source: 'fda-epc' },
  'azole-antifungal': { title: 'azole antifungal', source: 'fda-epc' },
  barbiturate: { title: 'barbiturate', source: 'fda-epc' },
  benzodiazepine: { title: 'benzodiazepine', source: 'fda-epc' },
  'beta-blocker': { title: 'beta blocker', source: 'fda-epc' },
  biguanide: { title: 'biguanide', source: 'fda-epc' },
  bisphosphonate: { title: 'bisphosphonate', source: 'fda-epc' },
  'bladder-antimuscarinic': { title: 'antimuscarinic for the bladder', source: 'fda-epc' },
  'calcium-salt': { title: 'calcium salt', source: 'fda-label-levothyroxine' },
  'central-alpha-agonist': { title: 'central alpha-2 agonist', source: 'fda-epc' },
  cephalosporin: { title: 'cephalosporin', source: 'fda-epc' },
  'cholinesterase-inhibitor': { title: 'cholinesterase inhibitor', source: 'fda-epc' },
  'corticosteroid-systemic': { title: 'corticosteroid', source: 'fda-epc' },
  decongestant: { title: 'oral decongestant', source: 'fda-epc' },
  dihydropyridine: { title: 'dihydropyridine calcium channel blocker', source: 'fda-epc' },
  doac: { title: 'direct oral anticoagulant', source: 'fda-epc' },
  'dopamine-agonist': { title: 'dopamine agonist', source: 'fda-epc' },
  'dpp4-inhibitor': { title: 'DPP-4 inhibitor', source: 'fda-epc' },
  estrogen: { title: 'estrogen', source: 'fda-epc' },
  'estrogen-contraceptive': { title: 'estrogen for contraception', source: 'fda-epc' },
  fibrate: { title: 'fibrate', source: 'fda-epc' },
  fluoroquinolone: { title: 'fluoroquinolone', source: 'fda-epc' },
  gabapentinoid: { title: 'gabapentinoid', source: 'ags-beers-2023' },
  'gi-antispasmodic': { title: 'anticholinergic antispasmodic', source: 'ags-beers-2023' },
  'glp1-agonist': { title: 'GLP-1 receptor agonist', source: 'fda-epc' },
  'h2-blocker': { title: 'H2 blocker', source: 'fda-epc' },
  heparin: { title: 'heparin', source: 'fda-epc' },
  'inhaled-corticosteroid': { title: 'corticosteroid, inhaled or nasal', source: 'fda-epc' },
  'insulin-basal': { title: 'intermediate or long-acting insulin', source: 'ags-beers-2023' },
  'insulin-rapid': { title: 'short or rapid-acting insulin', source: 'ags-beers-2023' },
  'iron-salt': { title: 'iron salt', source: 'fda-label-levothyroxine' },
  laba: { title: 'long-acting beta-2 agonist', source: 'fda-epc' },
  lama: { title: 'long-acting muscarinic antagonist', source: 'fda-epc' },
  'loop-diuretic': { title: 'loop diuretic', source: 'fda-epc' },
  macrolide: { title: 'macrolide', source: 'fda-epc' },
  'magnesium-salt': { title: 'magnesium salt', source: 'fda-epc' },
  maoi: { title: 'MAO inhibitor', source: 'fda-epc' },
  methylxanthine: { title: 'methylxanthine', source: 'fda-epc' },
  'muscle-relaxant': { title: 'skeletal muscle relaxant', source: 'ags-beers-2023' },
  'neprilysin-inhibitor': { title: 'neprilysin inhibitor', source: 'fda-epc' },
  nitrate: { title: 'nitrate', source: 'fda-epc' },
  'non-dihydropyridine': {
    title: 'non-dihydropyridine calcium channel blocker',
    source: 'fda-epc',
  },
  nsaid: { title: 'NSAID', source: 'fda-epc' },
  opioid: { title: 'opioid', source: 'fda-epc' },
  'opioid-antagonist': { title: 'opioid antagonist', source: 'fda-epc' },
  'p2y12-inhibitor': { title: 'P2Y12 inhibitor', source: 'fda-epc' },
  'pcsk9-inhibitor': { title: 'PCSK9 inhibitor', source: 'fda-epc' },
  'pde5-inhibitor': { title: 'PDE5 inhibitor', source: 'fda-epc' },
  penicillin: { title: 'penicillin', source: 'fda-epc' },
  'polyvalent-cation': {
    title: 'product with a polyvalent cation',
    source: 'fda-label-ciprofloxacin',
  },
  'potassium-sparing-diuretic': { title: 'potassium-sparing diuretic', source: 'fda-epc' },
  'potassium-supplement': { title: 'potassium supplement', source: 'fda-epc' },
  ppi: { title: 'proton pump inhibitor', source: 'fda-epc' },
  progestin: { title: 'progestin', source: 'fda-epc' },
  'prostaglandin-eye': { title: 'prostaglandin eye drop', source: 'fda-epc' },
  saba: { title: 'short-acting beta-2 agonist', source: 'fda-epc' },
  salicylate: { title: 'salicylate', source: 'fda-epc' },
  'serotonin-reuptake-inhibitor': { title: 'serotonin reuptake inhibitor', source: 'fda-epc' },
  'sglt2-inhibitor': { title: 'SGLT2 inhibitor', source: 'fda-epc' },
  snri: { title: 'SNRI', source: 'fda-epc' },
  ssri: { title: 'SSRI', source: 'fda-epc' },
  statin: { title: 'statin', source: 'fda-epc' },
  stimulant: { title: 'CNS stimulant', source: 'fda-epc' },
  'stimulant-laxative': { title: 'stimulant laxative', source: 'fda-epc' },
  sulfonylurea: { title: 'sulfonylurea', source: 'fda-epc' },
  'sulfonylurea-long-acting': { title: 'long-acting sulfonylurea', source: 'ags-beers-2023' },
  tetracycline: { title: 'tetracycline', source: 'fda-epc' },
  'thiazide-diuretic': { title: 'thiazide or thiazide-like diuretic', source: 'fda-epc' },
  thiazolidinedione: { title: 'thiazolidinedione', source: 'fda-epc' },
  thiopurine: { title: 'thiopurine', source: 'fda-epc' },
  'thyroid-hormone': { title: 'thyroid hormone', source: 'fda-epc' },
  'tnf-inhibitor': { title: 'TNF blocker', source: 'fda-epc' },
  tricyclic: { title: 'tricyclic antidepressant', source: 'fda-epc' },
  triptan: { title: 'triptan', source: 'fda-epc' },
  'vitamin-k-antagonist': { title: 'vitamin K antagonist', source: 'fda-epc' },
  'xanthine-oxidase-inhibitor': { title: 'xanthine oxidase inhibitor', source: 'fda-epc' },
  'z-drug': { title: 'Z-drug', source: 'ags-beers-2023' },
  ...allergenClasses,
  ...kineticClasses,
  ...qtClasses,
  ...riskClasses,
} as const satisfies Readonly<Record<string, DrugClass>>

export type DrugClassId = keyof typeof drugClasses

/** True when `id` is a class of the register. */
export function isDrugClass(id: string): id is DrugClassId {
  return Object.hasOwn(drugClasses, id)
}
