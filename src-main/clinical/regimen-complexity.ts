// The complexity of a regimen (MRCI) with every point explained. A medication whose form or directions are not known adds
// nothing and is named: the total is then a lower bound. Not a limit: no published one exists.

import {
  type ComplexityDirectionId,
  type ComplexityFormId,
  type ComplexityFrequencyId,
  complexityDirections,
  complexityForms,
  complexityFrequencies,
} from '../reference/regimen-complexity.ts'
import type { Fact, Medication } from './chart.ts'
import { lineWords } from './medicines/line-words.ts'
import { siteOf } from './medicines/site.ts'

export interface RegimenLine {
  /** Names the medication in the explanation. */
  readonly name: string
  /** Null when nobody knows it. */
  readonly form: ComplexityFormId | null
  readonly frequency: ComplexityFrequencyId | null
  readonly isAsNeeded: boolean
  /** Null when the directions cannot be read; empty when they say nothing more. */
  readonly directions: readonly ComplexityDirectionId[] | null
}

export interface ComplexityPoint {
  readonly section: 'form' | 'frequency' | 'direction'
  /** The medication; null for a form, which counts once for the whole regimen. */
  readonly name: string | null
  readonly title: string
  readonly points: number
}

export interface RegimenComplexity {
  /** Of the points below; at least so much when something is unknown. */
  readonly total: number
  readonly forms: number
  readonly frequencies: number
  readonly directions: number
  readonly points: readonly ComplexityPoint[]
  readonly unknown: readonly { readonly name: string; readonly missing: readonly Fact[] }[]
}

/** The index of a regimen. */
export function regimenComplexity(lines: readonly RegimenLine[]): RegimenComplexity {
  const points: ComplexityPoint[] = []
  const unknown: { name: string; missing: Fact[] }[] = []
  const seen = new Set<ComplexityFormId>()
  for (const { form } of lines) {
    if (form === null || seen.has(form)) continue
    seen.add(form)
    const { title, weight } = complexityForms[form]
    points.push({ section: 'form', name: null, title, points: weight })
  }
  for (const { name, form, frequency, isAsNeeded, directions } of lines) {
    const missing: Fact[] = form === null ? ['form'] : []
    const found = frequency === null ? null : complexityFrequencies[frequency]
    const weight = found === null ? null : isAsNeeded ? (found.prn ?? found.weight) : found.weight
    if (found !== null && weight !== null)
      points.push({
        section: 'frequency',
        name,
        title: isAsNeeded && frequency !== 'as-needed' ? `${found.title}, as needed` : found.title,
        points: weight,
      })
    if (found === null || directions === null) missing.push('directions')
    for (const id of new Set(directions)) {
      const direction = complexityDirections[id]
      points.push({ section: 'direction', name, title: direction.title, points: direction.weight })
    }
    if (missing.length > 0) unknown.push({ name, missing })
  }
  const sum = (section: ComplexityPoint['section']) =>
    points.filter((p) => p.section === section).reduce((total, p) => total + p.points, 0)
  const [forms, frequencies, directions] = [sum('form'), sum('frequency'), sum('direction')]
  return {
    total: forms + frequencies + directions,
    forms,
    frequencies,
    directions,
    points,
    unknown,
  }
}

const oralForms: Readonly<Record<string, ComplexityFormId>> = {
  tablet: 'capsule-tablet',
  capsule: 'capsule-tablet',
  solution: 'liquid',
  suspension: 'liquid',
  syrup: 'liquid',
  elixir: 'liquid',
  liquid: 'liquid',
  drops: 'liquid',
  lozenge: 'gum-lozenge',
  gum: 'gum-lozenge',
  powder: 'powder-granules',
  granules: 'powder-granules',
}
const skinForms: Readonly<Record<string, ComplexityFormId>> = {
  cream: 'cream-gel-ointment',
  ointment: 'cream-gel-ointment',
  gel: 'cream-gel-ointment',
  lotion: 'topical-paint-solution',
  solution: 'topical-paint-solution',
  foam: 'topical-paint-solution',
  spray: 'topical-spray',
}
const dryPowder = new Set(
  'diskus ellipta handihaler flexhaler respiclick inhub pressair aerolizer turbuhaler dpi'.split(
    ' ',
  ),
)
const prefilled = new Set(
  'pen syringe injector flexpen kwikpen solostar flextouch cartridge prefilled auto'.split(' '),
)

/** The form of a medication in the words of the index; null when text and form do not settle it. */
export function complexityFormOf(
  medication: Pick<Medication, 'text' | 'form' | 'ingredients'>,
): ComplexityFormId | null {
  const words = lineWords(medication)
  const form = (medication.form ?? '').split(' ').at(-1) ?? ''
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word))
  if (form === 'patch') return 'patch'
  if (form === 'suppository') return 'suppository'
  if (form === 'enema') return 'enema'
  if (form === 'injection') {
    if (has(prefilled)) return 'injection-prefilled'
    return words.includes('vial') ? 'injection-vial' : null
  }
  switch (siteOf(medication)) {
    case 'eye':
      return /^(ointment|gel)$/.test(form) ? 'eye-gel-ointment' : form === '' ? null : 'eye-drops'
    case 'ear':
      return 'ear-product'
    case 'nose':
      return form === 'spray' ? 'nasal-spray' : form === '' ? null : 'nasal-drops-cream'
    case 'lung':
      if (has(dryPowder)) return 'dry-powder-inhaler'
      if (words.includes('nebulizer')) return 'nebulizer'
      return words.includes('hfa') ? 'metered-dose-inhaler' : null
    case 'skin':
      return skinForms[form] ?? null
    case 'vagina':
      return /^(cream|gel)$/.test(form) ? 'vaginal-cream' : form === '' ? null : 'pessary'
    case 'rectum':
      return null
    case 'systemic':
      if (/\b(sublingual|sl)\b/.test(words.join(' '))) return 'sublingual'
      return oralForms[form] ?? null
  }
}
