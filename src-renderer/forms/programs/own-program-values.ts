// What the form of the store's own program holds, and the definition that it becomes.

import type {
  OwnNeed,
  OwnProgramDefinition,
  OwnProgramInput,
  OwnServiceKind,
  ownWindows,
} from '../../../src-main/contract/own-programs.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { toDay } from '../../../src-main/contract/vocabulary.ts'

export type OwnWindow = (typeof ownWindows)[number]

export interface OwnServiceValues {
  readonly key: number
  /** Null: made from the title when it is saved. */
  id: string | null
  title: string
  kind: OwnServiceKind
  code: string
  feeDollars: number | string
  needs: OwnNeed[]
  most: number | string
  window: OwnWindow
}

export interface OwnValues {
  name: string
  isByList: boolean | null
  leastAge: number | string
  leastDrugs: number | string
  conditions: string
  services: OwnServiceValues[]
  endsOn: Day | null
  note: string
}

/** A line with nothing in it. */
export function emptyService(key: number): OwnServiceValues {
  return {
    ...{ key, id: null, title: '', kind: 'CMR', code: '', feeDollars: '', needs: [] },
    ...{ most: '', window: 'calendar-year' },
  }
}

/** The fields of a definition; of a new program when there is none. */
export function valuesOf(definition: OwnProgramDefinition | null): OwnValues {
  if (definition === null)
    return {
      ...{ name: '', isByList: null, leastAge: '', leastDrugs: '', conditions: '' },
      ...{ services: [emptyService(0)], endsOn: null, note: '' },
    }
  const { name, isByList, leastAge, leastDrugs, conditions, services, endsOn } = definition
  return {
    ...{ name, isByList, leastAge: leastAge ?? '', leastDrugs: leastDrugs ?? '' },
    conditions: conditions.join(', '),
    services: services.map(({ feeCents, limit, needs, ...rest }, key) => ({
      ...rest,
      key,
      needs: [...needs],
      feeDollars: feeCents === null ? '' : feeCents / 100,
      most: limit?.most ?? '',
      window: limit?.window ?? 'calendar-year',
    })),
    endsOn: endsOn === null ? null : toDay(endsOn),
    note: '',
  }
}

/** "Asthma check 1" becomes "asthma-check-1". */
export function serviceId(title: string): string {
  const words = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
  return (/^[a-z]/.test(words) ? words : `s-${words}`).slice(0, 40)
}

const numberOrNull = (value: number | string) => (typeof value === 'number' ? value : null)

/** The definition, or what is still open by field. */
export function definitionOf(values: OwnValues): {
  readonly definition: OwnProgramInput | null
  readonly errors: Readonly<Record<string, string>>
} {
  const { name, isByList, leastAge, leastDrugs, conditions, services, endsOn } = values
  const errors: Record<string, string> = {}
  if (name.trim() === '') errors.name = 'Fill this in'
  if (isByList === null) errors.isByList = 'Yes or no'
  for (const [place, { title, code }] of services.entries()) {
    if (title.trim() === '') errors[`services.${place}.title`] = 'Fill this in'
    if (code.trim() === '') errors[`services.${place}.code`] = 'Fill this in'
  }
  if (isByList === null || Object.keys(errors).length > 0) return { definition: null, errors }
  return {
    errors,
    definition: {
      ...{ name, isByList, endsOn },
      leastAge: numberOrNull(leastAge),
      leastDrugs: numberOrNull(leastDrugs),
      conditions: conditions.split(/[\s,;]+/).filter((one) => one !== ''),
      services: services.map(({ id, title, kind, code, feeDollars, needs, most, window }) => ({
        ...{ id: id ?? serviceId(title), title, kind, code, needs },
        feeCents: typeof feeDollars === 'number' ? Math.round(feeDollars * 100) : null,
        limit: typeof most === 'number' ? { most, window } : null,
      })),
    },
  }
}
