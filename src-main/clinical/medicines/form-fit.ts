// Whether a dose form of RxNorm is the one that the words of a drug line ask for.

import type { CatalogueProduct } from '../../reference/catalogue.ts'
import type { Site } from '../../reference/ingredients/ingredient-row.ts'

/** What a word of `formWords`, `releaseWords` or `siteWords` looks like in RxNorm's dose forms. */
const inRxNorm: Readonly<Record<string, RegExp>> = {
  oral: /Oral|Tablet|Capsule|Lozenge|Gum|Film/,
  tablet: /Tablet/,
  capsule: /Capsule/,
  solution: /Solution|Enema|Mouthwash|Inhalant/,
  suspension: /Suspension/,
  syrup: /Oral (Solution|Suspension)/,
  elixir: /Oral (Solution|Suspension)/,
  liquid: /Solution|Suspension|Liquid/,
  drops: /Solution|Suspension|Emulsion|Drops/,
  cream: /Cream/,
  ointment: /Ointment/,
  gel: /Gel/,
  lotion: /Lotion/,
  foam: /Foam/,
  shampoo: /Shampoo/,
  patch: /Patch|Transdermal System/,
  film: /Film/,
  lozenge: /Lozenge/,
  gum: /Gum/,
  powder: /Powder|Granules|for Oral/,
  granules: /Granules|Powder/,
  spray: /Spray|Inhal/,
  inhaler: /Inhal/,
  suppository: /Suppository|Insert/,
  enema: /Enema|Rectal/,
  injection: /Inject|Syringe|Cartridge/,
  'extended-release': /Extended Release|Transdermal/,
  'delayed-release': /Delayed Release/,
  disintegrating: /Disintegrating/,
  chewable: /Chewable/,
  effervescent: /Effervescent/,
  sublingual: /Sublingual/,
  eye: /Ophthalmic/,
  ear: /Otic/,
  nose: /Nasal/,
  lung: /Inhal/,
  skin: /Topical|Transdermal|Medicated/,
  vagina: /Vaginal/,
  rectum: /Rectal|Enema/,
}

/** True when the product's form is that of every word; `immediate-release` asks for the lack of the other two. */
export function fitsForm(product: CatalogueProduct, asked: readonly string[]): boolean {
  return asked.every((word) => {
    if (word === 'immediate-release') return !/Extended|Delayed/.test(product.form)
    const pattern = inRxNorm[word]
    return pattern === undefined || pattern.test(product.form)
  })
}

/** What a pen, vial or kind of inhaler looks like in RxNorm's dose forms. */
const devices: Readonly<Record<string, RegExp>> = {
  pen: /Pen Injector|Auto-Injector/,
  vial: /Injectable|^Injection$/,
  syringe: /Syringe/,
  cartridge: /Cartridge/,
  metered: /Metered Dose Inhaler/,
  powder: /Dry Powder Inhaler/,
  mist: /Inhalation Spray/,
  nebulizer: /Inhalation (Solution|Suspension)|Inhalant Solution/,
}

/** True when the product comes in the device, or lasts the time, that a word of `deviceWords` or `12 hr` names. */
export function fitsDevice({ form, before }: CatalogueProduct, device: string): boolean {
  if (device === 'twice-a-day') return !/\b24 HR/.test(before)
  if (device === 'once-a-day') return !/\b(8|12) HR/.test(before)
  if (/^\d+ hr$/.test(device)) return before.toLowerCase().includes(device)
  return devices[device]?.test(form) ?? true
}

export function isInjected({ form }: CatalogueProduct): boolean {
  return /Inject|Syringe|Cartridge|Intravenous/.test(form)
}

/** A tablet or capsule that is swallowed, whatever its release. */
export function isSwallowedWhole({ form }: CatalogueProduct): boolean {
  return /^(Extended Release |Delayed Release )?Oral (Tablet|Capsule)$/.test(form)
}

const siteForms: readonly (readonly [Site, RegExp])[] = [
  ['eye', /Ophthalmic/],
  ['ear', /Otic/],
  ['nose', /Nasal/],
  ['lung', /Inhal/],
  ['vagina', /Vaginal/],
  ['rectum', /Rectal|Enema/],
  ['skin', /Topical|Medicated/],
]

/** Where a dose form acts. */
export function siteOfForm({ form }: CatalogueProduct): Site {
  return siteForms.find(([, pattern]) => pattern.test(form))?.[0] ?? 'systemic'
}
