// Whether the dose form and the way in of one part of directions exclude each other: "inject 1 tablet". What is only
// unusual (a tablet for the vagina, a capsule to inhale) is not here.

import type { SigClause } from './sig.ts'

/** Dose units that go one way only, with the ways and verbs that they exclude. */
const injected = ['pen', 'syringe', 'injection']
const swallowed = [
  'tablet',
  'capsule',
  'gummy',
  'gum',
  'lozenge',
  'packet',
  'film',
  'capful',
  'scoop',
]
const elsewhere = [
  'patch',
  'suppository',
  'ring',
  'enema',
  'applicatorful',
  'application',
  'inch',
  'puff',
  'spray',
  'drop',
]

type Way = NonNullable<SigClause['route']> | 'inject' | 'inhale' | 'apply' | 'swallow'

const without = (units: readonly string[], ...but: readonly string[]) =>
  new Set(units.filter((unit) => !but.includes(unit)))

const byInjection = new Set([...swallowed, ...elsewhere])
const intoEyeOrEar = new Set([...swallowed, 'patch', 'suppository', 'ring', 'enema', 'puff'])
const byMouth = new Set([
  ...['patch', 'suppository', 'ring', 'enema', 'applicatorful', 'inch'],
  ...without(injected, 'syringe'),
])

/** Which units a way in excludes; a way that is absent excludes none. */
const excluded: Readonly<Partial<Record<Way, ReadonlySet<string>>>> = {
  subcutaneous: byInjection,
  intramuscular: byInjection,
  intravenous: byInjection,
  inject: byInjection,
  ophthalmic: intoEyeOrEar,
  otic: intoEyeOrEar,
  nasal: without(intoEyeOrEar.size > 0 ? [...intoEyeOrEar] : [], 'puff', 'capsule'),
  oral: byMouth,
  swallow: new Set([...byMouth, 'puff', 'spray']),
  inhalation: new Set([...without(swallowed, 'capsule'), 'patch', 'suppository', 'ring', 'enema']),
  inhale: new Set([...without(swallowed, 'capsule'), 'patch', 'suppository', 'ring', 'enema']),
  transdermal: new Set([...swallowed, 'puff', 'suppository', ...injected]),
  topical: new Set([...without(swallowed, 'packet', 'capful'), 'suppository', ...injected]),
  apply: new Set([...without(swallowed, 'packet', 'film', 'capful'), 'suppository', ...injected]),
  rectal: new Set(['patch', 'puff', 'pen', 'gum', 'gummy', 'lozenge']),
  vaginal: new Set(['patch', 'puff', 'pen', 'gum', 'gummy', 'lozenge']),
}

/** True when the dose of a part cannot be given the way that the part says. */
export function contradictsItself({ verb, route, dose, sameDose }: SigClause): boolean {
  const ways = [verb, route].filter(
    (way): way is Way => way !== null && Object.hasOwn(excluded, way),
  )
  return ways.some((way) =>
    [dose, sameDose].some((one) => one?.unit != null && excluded[way]?.has(one.unit) === true),
  )
}
