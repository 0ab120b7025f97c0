// Stored rows of a year as members of the plan's report. Pure.

import type { Day } from '../../clinical/dates.ts'
import type { PlanMember } from '../../programs/part-d/plan-report.ts'
import { asBoolean, asDay } from '../../store/load-chart.ts'
import type { PlanRows } from '../../store/programs/plan-rows.ts'

/** Every enrolled patient, by name. `year` decides which opt-outs count. */
export function planMembers(rows: PlanRows, year: number): readonly PlanMember[] {
  const of = <Row extends { readonly patient_id: string }>(list: readonly Row[]) => {
    const byPatient = Map.groupBy(list, (row) => row.patient_id)
    return (id: string): readonly Row[] => byPatient.get(id) ?? []
  }
  const [hospiceOf, optOutsOf, offersOf, reviewsOf, recommendationsOf, disposalsOf] = [
    of(rows.hospice),
    of(rows.optOuts),
    of(rows.offers),
    of(rows.reviews),
    of(rows.recommendations),
    of(rows.disposals),
  ]
  return rows.members.map((one) => {
    const reviews = reviewsOf(one.id)
    const hospice = hospiceOf(one.id)[0] ?? null
    const optOut =
      optOutsOf(one.id).find(
        ({ kind, on_day }) => kind === 'program-permanent' || on_day.startsWith(String(year)),
      ) ?? null
    const died = inYear(one.died_on, year)
    const ended = inYear(one.until_day, year)
    const optedOutOn = asDay(optOut?.on_day ?? null)
    return {
      id: one.id,
      name: `${one.last_name}, ${one.first_name}`,
      birthDate: asDay(one.birth_date),
      contractId: one.contract_id,
      mbi: one.beneficiary_id,
      isLongTermCare: asBoolean(one.is_long_term_care),
      isCognitivelyImpaired: asBoolean(one.is_cognitively_impaired),
      isHospice: hospice === null ? null : hospice.value === 'yes',
      enrolledOn: asDay(one.from_day),
      leftOn: earliest([asDay(one.until_day), optedOutOn, asDay(one.died_on)]),
      metCriteriaOn: asDay(one.met_criteria_on),
      path: one.path,
      ...leaving(optedOutOn, died, ended),
      offeredOn: asDay(offersOf(one.id)[0]?.offered_on ?? null),
      cmrs: reviews
        .filter(({ kind }) => kind === 'CMR')
        .map((review) => ({
          on: knownDay(review.held_on),
          mode: review.mode,
          providerType: credentialOf(review.signature_json),
          recipient: review.recipient,
          summarySentOn: asDay(review.sent_on),
        })),
      tmrDays: reviews.filter(({ kind }) => kind === 'TMR').map(({ held_on }) => knownDay(held_on)),
      recommendations: recommendationsOf(one.id).length,
      resolutions: recommendationsOf(one.id).filter(({ resolved_on }) => resolved_on !== null)
        .length,
      disposalOn: asDay(disposalsOf(one.id)[0]?.on_day ?? null),
    }
  })
}

/** A CHECKed day column that is never null. */
const knownDay = (text: string) => text as Day

function inYear(text: string | null, year: number): Day | null {
  return text?.startsWith(String(year)) === true ? asDay(text) : null
}

function earliest(days: readonly (Day | null)[]): Day | null {
  return days.filter((one) => one !== null).toSorted()[0] ?? null
}

/** Why a member is no longer in the program: their own word first. */
function leaving(
  optedOutOn: Day | null,
  died: Day | null,
  ended: Day | null,
): Pick<PlanMember, 'optedOutOn' | 'optOutReason'> {
  if (optedOutOn !== null) return { optedOutOn, optOutReason: 'request' }
  if (died !== null) return { optedOutOn: died, optOutReason: 'death' }
  if (ended !== null) return { optedOutOn: ended, optOutReason: 'disenrolled' }
  return { optedOutOn: null, optOutReason: null }
}

function credentialOf(json: string | null): string | null {
  if (json === null) return null
  // Written by this program at the signature.
  return (JSON.parse(json) as { readonly credential: string }).credential
}
