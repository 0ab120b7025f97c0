// The wellness score of modifiable factors after PDHI Profile v2.4.1: healthy 2, moderate or not answered 1, high risk 0.
// Its notes speak of sixteen factors and show fifteen; until a store names the sixteenth, no score is given.

export interface WellnessFactor {
  readonly id: string
  readonly title: string
}

const factor = (id: string, title: string): WellnessFactor => ({ id, title })

/** The fifteen factors that the source shows. */
export const shownFactors: readonly WellnessFactor[] = [
  factor('eating', 'Eating'),
  factor('activity', 'Physical activity'),
  factor('alcohol', 'Alcohol'),
  factor('tobacco', 'Tobacco'),
  factor('substances', 'Substance use'),
  factor('motor-safety', 'Safety on the road'),
  factor('bmi', 'Body mass index'),
  factor('waist', 'Waist'),
  factor('blood-pressure', 'Blood pressure'),
  factor('total-cholesterol', 'Total cholesterol'),
  factor('hdl', 'HDL cholesterol'),
  factor('fasting-glucose', 'Fasting glucose'),
  factor('self-rated-health', 'Health in own words'),
  factor('sick-days', 'Sick days'),
  factor('prevention', 'Preventive care'),
]

const allFactors = 16

export type FactorRisk = 'healthy' | 'moderate' | 'high' | 'incomplete'

const points: Readonly<Record<FactorRisk, number>> = {
  healthy: 2,
  moderate: 1,
  incomplete: 1,
  high: 0,
}

export type WellnessScore =
  | {
      readonly kind: 'score'
      readonly points: number
      readonly most: number
      /** Factors that count one point because nobody answered them. */
      readonly incomplete: readonly string[]
    }
  | { readonly kind: 'cannot-tell'; readonly missing: readonly string[] }

/**
 * The score over sixteen named factors. `own` is the store's name of the sixteenth. A factor without an entry was not
 * asked: the score is not given, and it is named. One that the person left open is `incomplete`.
 */
export function wellnessScore(
  risks: Readonly<Record<string, FactorRisk>>,
  own: WellnessFactor | null,
): WellnessScore {
  const factors = own === null ? shownFactors : [...shownFactors, own]
  if (new Set(factors.map(({ id }) => id)).size !== allFactors)
    return { kind: 'cannot-tell', missing: ['name of the sixteenth factor'] }
  const missing = factors.filter(({ id }) => !Object.hasOwn(risks, id))
  if (missing.length > 0) return { kind: 'cannot-tell', missing: missing.map((one) => one.title) }
  const answers = factors.map(({ id, title }) => ({ title, risk: risks[id] ?? 'incomplete' }))
  return {
    kind: 'score',
    points: answers.reduce((sum, { risk }) => sum + points[risk], 0),
    most: allFactors * points.healthy,
    incomplete: answers.filter(({ risk }) => risk === 'incomplete').map(({ title }) => title),
  }
}
