// How well a product of the catalogue is what a line asks for. For the order of candidates only: what makes a line
// certain is not decided here.

import {
  brandedOf,
  type CatalogueBranded,
  type CatalogueProduct,
} from '../../reference/catalogue.ts'
import type { IngredientRow, Site } from '../../reference/ingredients/ingredient-row.ts'
import { fitsDevice, fitsForm, isInjected, isSwallowedWhole, siteOfForm } from './form-fit.ts'
import type { MedicineName } from './names.ts'
import { type Amount, strengthFit } from './strength-words.ts'
import { nameKey } from './words.ts'

/** What a line, and the name in it, say about the product. */
export interface Asked {
  readonly amounts: readonly Amount[]
  readonly forms: readonly string[]
  /** False when only the name says the form: it is usual, not asked for. */
  readonly isFormSaid: boolean
  /** Pens, vials and kinds of inhaler, as form-fit.ts knows them. */
  readonly devices: readonly string[]
  readonly salts: readonly string[]
  readonly brand: MedicineName | null
  readonly ingredients: readonly IngredientRow[]
}

export interface FittedProduct {
  readonly product: CatalogueProduct
  /** 1 when strength, form and salt are all there and nothing is unusual. */
  readonly fit: number
}

/** The products, best first; among equals the form that is sold most, then the lower strength. */
export function fitProducts(
  products: readonly CatalogueProduct[],
  asked: Asked,
): readonly FittedProduct[] {
  const { brand } = asked
  const own = brand === null ? [] : products.filter((p) => brandedProduct(p, brand) !== null)
  const market = marketOf(products, own.length > 0 ? own : products)
  return products
    .map((product) => ({
      product,
      fit: Math.max(0, fitOf(product, asked, market)),
      weight: market.ofForm.get(formKey(product)) ?? 0,
    }))
    .sort(
      (a, b) =>
        b.fit - a.fit ||
        b.weight - a.weight ||
        firstNumber(a.product) - firstNumber(b.product) ||
        doses(b.product) - doses(a.product) ||
        b.product.packages - a.product.packages,
    )
}

/** The product under the brand that was written; null when the catalogue has none. */
export function brandedProduct(
  product: CatalogueProduct,
  brand: MedicineName,
): CatalogueBranded | null {
  const key = nameKey(brand.label)
  return brandedOf(product).find((b) => nameKey(b.brand) === key) ?? null
}

/** What the products with the same ingredients are sold as, by number of packages; `own` are those of the brand. */
interface Market {
  readonly ofForm: ReadonlyMap<string, number>
  readonly mostOfOne: number
  /** Of the forms that are not injected. */
  readonly mostOfForm: number
  readonly isMainlyInjected: boolean
  readonly hasPlain: boolean
}

/** From this share of packages on, an injection is what is usually meant. */
const mainlyInjectedShare = 0.8

function marketOf(products: readonly CatalogueProduct[], own: readonly CatalogueProduct[]): Market {
  const ofForm = new Map<string, number>()
  let injected = 0
  let all = 0
  for (const product of products) {
    const { packages } = product
    ofForm.set(formKey(product), (ofForm.get(formKey(product)) ?? 0) + packages)
  }
  for (const product of own) {
    all += product.packages
    if (isInjected(product)) injected += product.packages
  }
  return {
    ofForm,
    mostOfForm: Math.max(
      0,
      ...products.filter((p) => !isInjected(p)).map((p) => ofForm.get(formKey(p)) ?? 0),
    ),
    mostOfOne: Math.max(0, ...products.map((p) => p.packages)),
    isMainlyInjected: all > 0 && injected / all >= mainlyInjectedShare,
    hasPlain: own.some((p) => isSwallowedWhole(p) && !isSlow(p)),
  }
}

function formKey({ before, form }: CatalogueProduct): string {
  return isUnusual(before) ? `${before} ${form}` : form
}

/** `Osmotic 24 HR` and `Preservative-Free` are special products; times and sizes are not. */
function isUnusual(before: string): boolean {
  return before !== '' && !/^(\d+ HR|[\d.]+ ML|\d+ ACTUAT)$/.test(before)
}

const isSlow = ({ form }: CatalogueProduct) => /Extended|Delayed/.test(form)

function firstNumber(product: CatalogueProduct): number {
  return Number.parseFloat(product.parts[0]?.strength ?? '') || 0
}

/** Inhalations in an inhaler: the one for a month comes before the one for a hospital stay. */
function doses({ before }: CatalogueProduct): number {
  return Number(/([\d.]+) ACTUAT/.exec(before)?.[1] ?? 0)
}

function fitOf(product: CatalogueProduct, asked: Asked, market: Market): number {
  let fit = strengthFit(product, asked.amounts)
  if (!fitsForm(product, asked.forms)) fit *= asked.isFormSaid ? 0.6 : 0.85
  if (!asked.devices.every((device) => fitsDevice(product, device))) fit *= 0.95
  if (!hasSalts(product, asked.salts)) fit *= 0.9
  if (product.parts.some((part) => part.strength === '')) fit *= 0.9
  if (asked.brand !== null && brandedProduct(product, asked.brand) === null) fit *= 0.92
  if (asked.forms.length === 0) fit *= usualForm(product, asked, market)
  if (isUnusual(product.before)) fit *= 0.98
  return fit * commonness(product, market)
}

function hasSalts(product: CatalogueProduct, salts: readonly string[]): boolean {
  return salts.every((salt) => product.parts.some((part) => part.name.includes(salt)))
}

/** Nothing is said of the form: that of the drug's usual site, else a plain tablet or capsule, least an injection. */
function usualForm(product: CatalogueProduct, asked: Asked, market: Market): number {
  if (isInjected(product)) return market.isMainlyInjected ? 0.99 : 0.86
  if (market.isMainlyInjected) return 0.95
  const site = usualSite(asked)
  if (site !== null && site !== 'systemic') return siteOfForm(product) === site ? 0.99 : 0.9
  if (isSwallowedWhole(product)) return isSlow(product) && market.hasPlain ? 0.97 : 1
  return /Oral (Solution|Suspension|Tablet|Film)|Chewable|Sublingual/.test(product.form)
    ? 0.98
    : 0.97
}

function usualSite({ brand, ingredients }: Asked): Site | null {
  if (brand?.site != null) return brand.site
  const sites = new Set(ingredients.map((row) => row.usualSite))
  const [only] = sites
  return sites.size === 1 ? (only ?? null) : null
}

/** Less for what few packages hold beside its sisters. Where the release counts none, nothing is known. */
function commonness(product: CatalogueProduct, { mostOfOne, ofForm, mostOfForm }: Market): number {
  if (mostOfOne === 0 || mostOfForm === 0) return 1
  const share = product.packages / mostOfOne
  const formShare = (ofForm.get(formKey(product)) ?? 0) / mostOfForm
  const byProduct = share >= 0.1 ? 1 : share >= 0.03 ? 0.99 : 0.97
  const byForm = isInjected(product) || formShare >= 0.25 ? 1 : formShare >= 0.05 ? 0.98 : 0.97
  return byProduct * byForm
}
