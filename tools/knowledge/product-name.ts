// Takes an RxNorm product name apart: `24 HR metoprolol succinate 50 MG Extended Release Oral Tablet [Toprol]`.

/** One ingredient of a product: its name as RxNorm writes it (with its salt) and its strength. */
export interface NamedComponent {
  readonly name: string
  /** `50 MG`, `100 UNT/ML`; empty when the name gives none. */
  readonly strength: string
}

export interface ProductName {
  /** `24 HR`, `3 ML`, `Abuse-Deterrent 12 HR`; empty when there is none. */
  readonly before: string
  readonly components: readonly NamedComponent[]
  /** `Extended Release Oral Tablet`; empty when the name gives none. */
  readonly form: string
  /** Brand in brackets; empty when there is none. */
  readonly brand: string
}

/** What the names are read with. */
export interface NameWords {
  /** True for an ingredient's name, with or without its salt. */
  readonly isIngredient: (name: string) => boolean
  readonly isForm: (form: string) => boolean
}

// `12 Amb a 1-U` is a unit of allergen extracts.
const tail = /^(?: (\d[\d.]* (?:Amb a 1-U|[A-Z%][A-Z-]*)(?:\/[A-Z]+)?))?(?: ([A-Z].*))?$/

/** One part: words that may stand before, a name that is known, a strength, a form. Null when no name is known. */
function readPart(part: string, words: NameWords) {
  const spaces = [-1, ...[...part.matchAll(/ /g)].map((m) => m.index), part.length]
  for (const [i, from] of spaces.entries())
    for (let j = spaces.length - 1; j > i; j--) {
      const end = spaces[j] ?? 0
      const name = part.slice(from + 1, end)
      if (name === '' || !words.isIngredient(name)) continue
      const rest = tail.exec(part.slice(end))
      if (rest === null) continue
      const [, strength = '', form = ''] = rest
      if (form !== '' && !words.isForm(form)) continue
      return { before: part.slice(0, Math.max(from, 0)), name, strength, form }
    }
  return null
}

/** Null when a part names no known ingredient or the name does not follow the pattern. */
export function readProductName(name: string, words: NameWords): ProductName | null {
  const branded = /^(.*?)(?: \[(.+)\])?$/.exec(name)
  const parts = (branded?.[1] ?? '').split(' / ').map((part) => readPart(part, words))
  const components: NamedComponent[] = []
  for (const [i, part] of parts.entries()) {
    if (part === null || (part.before !== '' && i > 0)) return null
    if (part.form !== '' && i < parts.length - 1) return null
    components.push({ name: part.name, strength: part.strength })
  }
  return {
    before: parts[0]?.before ?? '',
    components,
    form: parts.at(-1)?.form ?? '',
    brand: branded?.[2] ?? '',
  }
}

/** The name that `readProductName` took apart. */
export function writeProductName(name: ProductName): string {
  const parts = name.components.map((c) => [c.name, c.strength].filter(Boolean).join(' '))
  const plain = [name.before, parts.join(' / '), name.form].filter(Boolean).join(' ')
  return name.brand === '' ? plain : `${plain} [${name.brand}]`
}
