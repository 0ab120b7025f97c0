// What a name says beyond its ingredients: the salt, form, strength or pack under which it is sold. The catalogue knows
// this of most brands; here stand those that it lacks, and short words (DS, ES) that mean a strength. For the order of
// candidates only: nothing here makes a drug line certain.

import { readLines } from '../ingredients/ingredient-row.ts'
import type { SourceId } from '../source.ts'

export interface UsualProduct {
  /** Brands, or names with the short word that is meant: `Bactrim DS`. */
  readonly names: readonly string[]
  /** In the words of a drug line: `succinate extended-release tablet`. */
  readonly says: string
  /** RxCUI of the pack that the name stands for; null when it stands for none. */
  readonly packRxcui: string | null
  readonly source: SourceId
}

// names | what they say | RxCUI of a pack
const table = `
Toprol-XL, Toprol | succinate er tablet
Bactrim DS, Septra DS, SMZ-TMP DS, TMP-SMX DS, SMX-TMP DS, sulfamethoxazole-trimethoprim DS, sulfamethoxazole-TMP DS, co-trimoxazole DS, Sulfatrim DS | 800 mg-160 mg tablet
Bactrim SS, Septra SS, SMZ-TMP SS, TMP-SMX SS, sulfamethoxazole-trimethoprim SS | 400 mg-80 mg tablet
Bactrim, Septra, SMZ-TMP, TMP-SMX, SMX-TMP, sulfamethoxazole-TMP | tablet
Augmentin ES, amox-clav ES, amoxicillin-clavulanate ES | 600 mg/5 ml oral suspension
Z-Pak | 250 mg tablet | 749783
Tri-Pak, Zithromax Tri-Pak | 500 mg tablet | 749780
Medrol Dosepak, Medrol dose pack, Medrol pack, methylprednisolone dosepak, methylprednisolone dose pack | 4 mg tablet | 762675
Zithromax | tablet
Tylenol #3 | 30 mg tablet
Tylenol #4 | 60 mg tablet
Tylenol | tablet
Tylenol Extra Strength | 500 mg tablet
Tylenol Arthritis, Tylenol 8 HR | 650 mg er tablet
OxyContin | er tablet
Depakote | divalproex dr tablet
Depakote ER | divalproex er tablet
Depakene | valproic capsule
Zyban | 150 mg er tablet
Imdur | mononitrate er tablet
Cartia XT | er capsule
Dutoprol | succinate er tablet
Lopressor | tartrate tablet
Adalat | er tablet
Minitran, Nitro-Dur | patch
Vivelle-Dot | patch
Nicoderm | patch
Ecotrin, Bayer Low Dose | dr tablet
Fortamet | er tablet
EC-Naprosyn | dr tablet
Norflex | er tablet
Klor-Con M10 | 10 meq er tablet
Klor-Con M15 | 15 meq er tablet
Klor-Con M20, K-Dur | 20 meq er tablet
Micro-K | er capsule
Prilosec OTC | 20 mg dr tablet
Nexium 24HR | 20 mg dr capsule
Ventolin, Proair, Proventil, Ventolin HFA, Proair HFA, Proventil HFA | hfa inhaler
DuoNeb | neb solution
Astelin, Astepro, Flonase Allergy Relief | nasal spray
Optivar | ophthalmic solution
Entocort | dr capsule
Mucinex, Mucinex DM, Mucinex D | er tablet
Xanax, Norvasc, Zofran, Levaquin, Ceftin, Biaxin, Desyrel | tablet
Keflex, Omnicef, Microzide, Amoxil | capsule
Ex-Lax, Correctol | tablet
Robitussin DM | oral solution
Delsym Cough | er suspension
Humulin R, Novolin R | injection
Depo-Medrol | acetate injection
Depo-Provera | injection
Vitamin D 50000, Vitamin D2 50000 | 50000 units capsule
`

/** Every row; tests hold that each name stands once. */
export const usualProducts: readonly UsualProduct[] = readLines(table).map((line) => {
  const [names = '', says = '', pack = ''] = line.split(' | ').map((cell) => cell.trim())
  return {
    names: names.split(', '),
    says,
    packRxcui: pack === '' ? null : pack,
    source: 'fda-label-how-supplied',
  }
})
