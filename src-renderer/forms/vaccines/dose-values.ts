// Values of the dose form: what a carton and the store fill in, and what is sent. No React.

import type { InputOf } from '../../../src-main/contract/client.ts'
import type { CartonView, VaccineVisitView } from '../../../src-main/contract/immunizations.ts'
import type { VaccineLists } from '../../../src-main/contract/vaccine-store.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { orNull } from '../form-command.ts'

type Input = InputOf<'immunizations.give'>

export interface DoseValues {
  code: string
  group: string
  cvx: string | null
  mvx: string | null
  tradeName: string
  ndc: string | null
  gtin: string | null
  lot: string
  expires: Day | null
  ml: number | string
  route: string | null
  site: string | null
  funding: Input['funding'] | null
  standingOrderId: string | null
  isStatementGiven: boolean
  outsideSchedule: string
}

/** Nothing is filled in but the group, with its order and, when only one vaccine fits, that. */
export function emptyDose(view: VaccineVisitView, group: string | null): DoseValues {
  const fitting =
    view.forecast.kind === 'forecast'
      ? (view.forecast.groups.find((one) => one.group === group)?.vaccines ?? [])
      : []
  return {
    code: '',
    group: group ?? '',
    cvx: fitting.length === 1 ? (fitting[0]?.cvx ?? null) : null,
    mvx: null,
    tradeName: '',
    ndc: null,
    gtin: null,
    lot: '',
    expires: null,
    ml: '',
    route: null,
    site: null,
    funding: null,
    standingOrderId: orderFor(view, group ?? ''),
    isStatementGiven: false,
    outsideSchedule: '',
  }
}

/** The order in force for a group, when there is only one. */
export function orderFor(view: VaccineVisitView, group: string): string | null {
  const orders = view.orders.filter((one) => one.group === group)
  return orders.length === 1 ? (orders[0]?.id ?? null) : null
}

/** The group that a vaccine is given for: the one that was meant, else one that is due, else its first. */
export function groupFor(
  cvx: string,
  meant: string,
  view: VaccineVisitView,
  lists: VaccineLists,
): string {
  const groups = lists.products.find((one) => one.cvx === cvx)?.groups ?? []
  if (groups.includes(meant)) return meant
  const due =
    view.forecast.kind === 'forecast'
      ? view.forecast.groups.filter(({ state }) => state === 'due' || state === 'past-due')
      : []
  return due.find(({ group }) => groups.includes(group))?.group ?? groups[0] ?? meant
}

/** With what the carton says, and how its vaccine was given last. What a person typed gives way: the carton is in hand. */
export function withCarton(
  values: DoseValues,
  carton: CartonView,
  view: VaccineVisitView,
  lists: VaccineLists,
): DoseValues {
  const cvx = carton.cvx ?? values.cvx
  const group = carton.cvx === null ? values.group : groupFor(carton.cvx, values.group, view, lists)
  const { usual } = carton
  return {
    ...values,
    group,
    cvx,
    standingOrderId: orderFor(view, group),
    mvx: carton.mvx ?? values.mvx,
    tradeName: carton.tradeName ?? values.tradeName,
    ndc: carton.ndc,
    gtin: carton.gtin,
    lot: carton.lot ?? '',
    expires: carton.expires,
    ml: usual?.ml ?? values.ml,
    route: usual?.route ?? values.route,
    site: usual?.site ?? values.site,
    funding: carton.funding ?? usual?.funding ?? values.funding,
  }
}

/** What is sent, or what lacks, by field. */
export function doseInput(
  patientId: string,
  values: DoseValues,
): { readonly input: Input } | { readonly errors: Record<string, string> } {
  const { group, cvx, lot, expires, ml, funding } = values
  if (group === '' || cvx === null || lot.trim() === '' || expires === null || funding === null)
    return {
      errors: {
        ...(group === '' ? { group: 'Against what?' } : {}),
        ...(cvx === null ? { cvx: 'Which vaccine?' } : {}),
        ...(lot.trim() === '' ? { lot: 'Scan it, or type it from the carton' } : {}),
        ...(expires === null ? { expires: 'Scan it, or type it from the carton' } : {}),
        ...(funding === null ? { funding: 'Who pays for it?' } : {}),
      },
    }
  const { mvx, ndc, gtin, route, site, standingOrderId, isStatementGiven } = values
  return {
    input: {
      patientId,
      group,
      cvx,
      mvx,
      tradeName: orNull(values.tradeName),
      ndc,
      gtin,
      lot,
      expires,
      ml: typeof ml === 'number' ? ml : null,
      route,
      site,
      funding,
      standingOrderId,
      isStatementGiven,
      outsideSchedule: orNull(values.outsideSchedule),
    },
  }
}
