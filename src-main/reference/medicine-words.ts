// The words of a drug line that are not names: salts, forms, routes, units, harmless words.
// A word that stands in none of the tables makes the whole line uncertain.

import type { DrugClassId } from './drug-classes.ts'
import type { Site } from './ingredients/ingredient-row.ts'

/** Salt and ester words; they may follow the name of any ingredient. */
export const saltWords: ReadonlySet<string> = new Set(
  `hydrochloride hcl chloride hydrobromide hbr maleate besylate mesylate succinate succ tartrate tart bitartrate
  fumarate phosphate phos citrate acetate sulfate sulph nitrate mononitrate malate pamoate palmitate
  propionate furoate dipropionate valerate xinafoate trifenatate bromide napsylate tromethamine
  disoproxil etexilate medoxomil cilexetil axetil kamedoxomil monohydrate trihydrate dihydrate
  hemihydrate anhydrous hyclate micronized decanoate enanthate cypionate hydrate macrocrystals macrocrystalline modified monosodium disodium
  dipotassium oxalate stearate ethylsuccinate erbumine pivalate bisulfate
  sulf cyp pam mono mcr arginine lactate choline olamine saccharate aspartate strontium`.split(
    /\s+/,
  ),
)

/** Metal salts are also minerals, so each may follow only the ingredients named here. */
export const metalSalts: Readonly<Record<string, ReadonlySet<string>>> = {
  sodium: new Set(
    `alendronate cefuroxime clorazepate dabigatran diclofenac divalproex docusate enoxaparin fluvastatin
    fosinopril furosemide levothyroxine liothyronine methotrexate mycophenolate naproxen pantoprazole
    phenytoin pravastatin rabeprazole risedronate sulfacetamide valproate warfarin montelukast ibuprofen
    ibandronate cromolyn hydrocortisone dexamethasone methylprednisolone prednisolone phenobarbital
    ketorolac meclofenamate`.split(/\s+/),
  ),
  sod: new Set(
    `alendronate diclofenac divalproex docusate levothyroxine montelukast naproxen pantoprazole phenytoin pravastatin
    rabeprazole risedronate valproate warfarin`.split(/\s+/),
  ),
  cl: new Set(['oxybutynin', 'trospium', 'bethanechol']),
  mag: new Set(['esomeprazole', 'omeprazole']),
  pot: new Set(['losartan', 'penicillin v', 'diclofenac', 'clavulanate']),
  potassium: new Set(['losartan', 'penicillin v', 'diclofenac', 'clavulanate', 'clorazepate']),
  calcium: new Set(['atorvastatin', 'rosuvastatin', 'pitavastatin', 'docusate', 'fenoprofen']),
  magnesium: new Set(['esomeprazole', 'omeprazole', 'naproxen']),
}

/** Dose forms: what may be written, and the one word that is kept. */
export const formWords: Readonly<Record<string, string>> = {
  tablet: 'tablet',
  tablets: 'tablet',
  tab: 'tablet',
  tabs: 'tablet',
  caplet: 'tablet',
  caplets: 'tablet',
  capsule: 'capsule',
  capsules: 'capsule',
  cap: 'capsule',
  caps: 'capsule',
  softgel: 'capsule',
  softgels: 'capsule',
  cp: 'capsule',
  powd: 'powder',
  solution: 'solution',
  soln: 'solution',
  sol: 'solution',
  suspension: 'suspension',
  susp: 'suspension',
  syrup: 'syrup',
  elixir: 'elixir',
  liquid: 'liquid',
  drop: 'drops',
  drops: 'drops',
  cream: 'cream',
  crm: 'cream',
  ointment: 'ointment',
  oint: 'ointment',
  gel: 'gel',
  lotion: 'lotion',
  foam: 'foam',
  shampoo: 'shampoo',
  patch: 'patch',
  patches: 'patch',
  system: 'patch',
  film: 'film',
  lozenge: 'lozenge',
  gum: 'gum',
  powder: 'powder',
  packet: 'powder',
  granules: 'granules',
  spray: 'spray',
  inhaler: 'inhaler',
  inhalant: 'inhaler',
  inh: 'inhaler',
  hfa: 'inhaler',
  diskus: 'inhaler',
  ellipta: 'inhaler',
  respimat: 'inhaler',
  handihaler: 'inhaler',
  flexhaler: 'inhaler',
  respiclick: 'inhaler',
  inhub: 'inhaler',
  suppository: 'suppository',
  suppositories: 'suppository',
  enema: 'enema',
  injection: 'injection',
  inj: 'injection',
  injector: 'injection',
  pen: 'injection',
  syringe: 'injection',
  vial: 'injection',
  cartridge: 'injection',
  flexpen: 'injection',
  kwikpen: 'injection',
  solostar: 'injection',
  flextouch: 'injection',
}

/** Words that say how fast a product gives its drug off. `release` follows extended, delayed or immediate. */
export const releaseWords: Readonly<Record<string, string>> = {
  er: 'extended-release',
  xr: 'extended-release',
  xl: 'extended-release',
  sr: 'extended-release',
  cr: 'extended-release',
  la: 'extended-release',
  cd: 'extended-release',
  extended: 'extended-release',
  sustained: 'extended-release',
  dr: 'delayed-release',
  ec: 'delayed-release',
  delayed: 'delayed-release',
  enteric: 'delayed-release',
  ir: 'immediate-release',
  immediate: 'immediate-release',
  odt: 'disintegrating',
  disintegrating: 'disintegrating',
  chewable: 'chewable',
  chew: 'chewable',
  effervescent: 'effervescent',
  sublingual: 'sublingual',
  sl: 'sublingual',
}

/** Units of strength and size. */
export const unitWords: ReadonlySet<string> = new Set(
  'mg mcg ug g gm gram grams meq ml l unit units unt iu % mmol hr hour h actuat actuation puff dose spray inh'.split(
    ' ',
  ),
)

/** Where a product acts, when the text says so. */
export const siteWords: Readonly<
  Record<string, 'eye' | 'ear' | 'nose' | 'lung' | 'skin' | 'vagina' | 'rectum'>
> = {
  ophthalmic: 'eye',
  ophth: 'eye',
  eye: 'eye',
  otic: 'ear',
  ear: 'ear',
  nasal: 'nose',
  inhaler: 'lung',
  inhalation: 'lung',
  inhalant: 'lung',
  inhaled: 'lung',
  nebulizer: 'lung',
  neb: 'lung',
  nebs: 'lung',
  inh: 'lung',
  hfa: 'lung',
  diskus: 'lung',
  ellipta: 'lung',
  respimat: 'lung',
  handihaler: 'lung',
  flexhaler: 'lung',
  respiclick: 'lung',
  inhub: 'lung',
  topical: 'skin',
  cream: 'skin',
  crm: 'skin',
  ointment: 'skin',
  oint: 'skin',
  lotion: 'skin',
  shampoo: 'skin',
  vaginal: 'vagina',
  rectal: 'rectum',
  suppository: 'rectum',
  suppositories: 'rectum',
  enema: 'rectum',
}

/** Words that change neither the ingredient nor its certainty. `pm` is not here: it makes another product. */
export const harmlessWords: ReadonlySet<string> = new Set(
  `oral injectable transdermal topical ophthalmic ophth otic nasal inhalation inhaled vaginal rectal eye ear
  metered dose dry prefilled auto nebulizer coated film release mucosal buccal subcutaneous
  intramuscular for of usp and with by mouth po daily once twice every day at bedtime night morning bid tid qd qid prn qam qhs qpm
  ds ss es dosepk dosepak pak strength pack kit abuse deterrent breath actuated generic brand otc rx`.split(
    /\s+/,
  ),
)

/** What says which of a drug's injections, inhalers or slow tablets is meant: devices, and how long a tablet lasts. */
export const deviceWords: Readonly<Record<string, string>> = {
  sr: 'twice-a-day',
  xl: 'once-a-day',
  xr: 'once-a-day',
  la: 'once-a-day',
  cd: 'once-a-day',
  pen: 'pen',
  injector: 'pen',
  flexpen: 'pen',
  kwikpen: 'pen',
  solostar: 'pen',
  flextouch: 'pen',
  vial: 'vial',
  syringe: 'syringe',
  cartridge: 'cartridge',
  hfa: 'metered',
  diskus: 'powder',
  ellipta: 'powder',
  handihaler: 'powder',
  flexhaler: 'powder',
  respiclick: 'powder',
  inhub: 'powder',
  respimat: 'mist',
  nebulizer: 'nebulizer',
  neb: 'nebulizer',
  nebs: 'nebulizer',
}

/**
 * Classes that act on the whole body although they are given at one site: an estrogen gel, a nasal opioid,
 * a rectal benzodiazepine. Other products of that site act where they are.
 */
export const absorbedAt: Readonly<Partial<Record<Site, readonly DrugClassId[]>>> = {
  skin: ['androgen', 'estrogen', 'nitrate', 'opioid'],
  nose: ['benzodiazepine', 'nsaid', 'opioid', 'triptan'],
  rectum: ['antihistamine-first-generation', 'antipsychotic', 'benzodiazepine', 'nsaid', 'opioid'],
}
