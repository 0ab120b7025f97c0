// The drugs of the packages (NDC) that one import names. Each NDC is looked up once.

import { drugOfNdc, type NdcDrug } from '../clinical/medicines/drug-of-ndc.ts'
import { type IdentifiedFill, identifyDispensed } from '../clinical/medicines/identify-dispensed.ts'

/** Told of a row that goes in although something about it needs a person, and why. */
export type Note = (line: number, column: string | null, reason: string) => void

/** What an import looks at to know the drug of a row. */
export interface DrugRow {
  readonly line: number
  readonly drugText: string
  readonly rxcui: string | null
  readonly ndc: string | null
}

export class PackageDrugs {
  readonly #note: Note
  readonly #ofNdc = new Map<string, NdcDrug | null>()
  /** Ten digits that nobody could resolve and that were noted. */
  readonly #told = new Set<string>()
  readonly #identified = new Map<string, IdentifiedFill>()

  constructor(note: Note) {
    this.#note = note
  }

  /** What the row names; a contradiction between words and package is noted where it is first met. */
  async identify(row: DrugRow): Promise<IdentifiedFill> {
    return this.known(row) ?? this.#identify(row)
  }

  /** The same where an earlier row said the same, without waiting. */
  known(row: DrugRow): IdentifiedFill | undefined {
    return this.#identified.get(keyOf(row))
  }

  /** Eleven digits; null for ten that fit no package of the catalogue or several. */
  async ndc11(row: DrugRow): Promise<string | null> {
    if (row.ndc === null || row.ndc.length === 11) return row.ndc
    const drug = await this.#lookUp(row.ndc)
    if (drug === null && !this.#told.has(row.ndc)) {
      this.#told.add(row.ndc)
      this.#note(
        row.line,
        'ndc',
        'An NDC of 10 digits without hyphens can mean three codes. Export 11 digits, or keep the hyphens.',
      )
    }
    return drug?.ndc11 ?? null
  }

  async #identify(row: DrugRow): Promise<IdentifiedFill> {
    const ofNdc = row.ndc === null ? null : await this.#lookUp(row.ndc)
    const identified = identifyDispensed(row.drugText, row.rxcui, ofNdc)
    this.#identified.set(keyOf(row), identified)
    if (identified.contradiction !== null && ofNdc !== null)
      this.#note(row.line, 'ndc', reasonOf(identified.contradiction, row.drugText, ofNdc))
    return identified
  }

  async #lookUp(ndc: string): Promise<NdcDrug | null> {
    const known = this.#ofNdc.get(ndc)
    if (known !== undefined) return known
    const drug = await drugOfNdc(ndc)
    this.#ofNdc.set(ndc, drug)
    return drug
  }
}

function keyOf({ drugText, rxcui, ndc }: DrugRow): string {
  return `${ndc ?? ''}|${rxcui ?? ''}|${drugText}`
}

function reasonOf(contradiction: 'drug' | 'strength', text: string, ofNdc: NdcDrug): string {
  const names = ofNdc.ingredients.map((one) => one.name).join(' + ')
  const strength = ofNdc.strength === null ? '' : ` ${ofNdc.strength}`
  return contradiction === 'drug'
    ? `The words say "${text}", the NDC stands for ${names}${strength}. The drug is left open: check the package.`
    : `The words say "${text}", the NDC stands for${strength}. The strength is left open: check the package.`
}
