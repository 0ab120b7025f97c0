// Whether a dose form of RxNorm is the one that the words of a drug line ask for.

import type { CatalogueProduct } from '../../reference/catalogue.ts'

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
