// Every address in the window, as functions. Addresses hold ids only, never names.

import { phases } from '../src-main/contract/reviews.ts'

/** Steps of a review that an address can lead to: its phases, and what comes after the signature. */
export const reviewSteps = [...phases, 'follow-up'] as const
export type ReviewStep = (typeof reviewSteps)[number]

/** Parts of the chart screen that an address can lead to. */
export const chartParts = [
  'medications',
  'allergies',
  'conditions',
  'results',
  'questionnaires',
  'coverage',
  'reviews',
  'consults',
  'documents',
  'eligibility',
  'outreach',
] as const
export type ChartPart = (typeof chartParts)[number]

export const paths = {
  today: () => '/',
  /** The book of today; `entry` is the appointment that has the keyboard. */
  appointments: (entry?: string) =>
    entry === undefined ? '/appointments' : `/appointments?entry=${encodeURIComponent(entry)}`,
  /** `next` is where a chosen patient is taken to; the chart when it is not said. */
  patients: (next?: 'vaccines') => (next === undefined ? '/patients' : `/patients?next=${next}`),
  /** The vaccine visit of one patient. */
  vaccines: (patientId: string) => `/patients/${encodeURIComponent(patientId)}/vaccines`,
  /** Lots, standing orders and the registry. */
  vaccineStore: () => '/vaccines',
  /** `entry` is the row of the part that is opened. */
  chart: (patientId: string, part?: ChartPart, entry?: string) =>
    `/patients/${encodeURIComponent(patientId)}${part === undefined ? '' : `?part=${part}`}${
      part === undefined || entry === undefined ? '' : `&entry=${encodeURIComponent(entry)}`
    }`,
  /** Clinical services of one patient; `entry` is the visit or session that has the keyboard. */
  services: (patientId: string, entry?: string) =>
    `/patients/${encodeURIComponent(patientId)}/services${
      entry === undefined ? '' : `?entry=${encodeURIComponent(entry)}`
    }`,
  /** The questions of one visit of a service. */
  serviceVisit: (visitId: string) => `/services/${encodeURIComponent(visitId)}`,
  /** The anticoagulation workspace of one patient. */
  anticoagulation: (patientId: string) =>
    `/patients/${encodeURIComponent(patientId)}/anticoagulation`,
  /** Everybody whom the anticoagulation clinic looks after. */
  anticoagulationClinic: () => '/anticoagulation',
  /** Quality measures, days covered and synchronization of one patient. */
  adherence: (patientId: string) => `/patients/${encodeURIComponent(patientId)}/adherence`,
  /** The store's standing in quality measures. */
  stars: () => '/stars',
  /** Every program of one patient, criterion by criterion; `program` is the one that is chosen. */
  patientPrograms: (patientId: string, program?: string) =>
    `/patients/${encodeURIComponent(patientId)}/programs${
      program === undefined ? '' : `?program=${encodeURIComponent(program)}`
    }`,
  /** The panel: who qualifies for what. */
  programs: () => '/programs',
  reports: () => '/reports',
  /** `entry` is the row of the step that has the keyboard. */
  review: (reviewId: string, step?: ReviewStep, entry?: string) =>
    `/reviews/${encodeURIComponent(reviewId)}${step === undefined ? '' : `?step=${step}`}${
      step === undefined || entry === undefined ? '' : `&entry=${encodeURIComponent(entry)}`
    }`,
  documents: (patientId?: string) =>
    patientId === undefined
      ? '/documents'
      : `/documents?patientId=${encodeURIComponent(patientId)}`,
  letters: (letterId?: string) =>
    letterId === undefined ? '/letters' : `/letters?letterId=${encodeURIComponent(letterId)}`,
  /** The claim desk; one claim or one review is open in it. */
  claims: (shown: { readonly claimId?: string; readonly encounterId?: string } = {}) =>
    shown.claimId !== undefined
      ? `/claims?claimId=${encodeURIComponent(shown.claimId)}`
      : shown.encounterId !== undefined
        ? `/claims?encounterId=${encodeURIComponent(shown.encounterId)}`
        : '/claims',
  /** Screening events; one of them is open. */
  screening: (eventId?: string) =>
    eventId === undefined ? '/screening' : `/screening?eventId=${encodeURIComponent(eventId)}`,
  printing: () => '/printing',
  calculators: () => '/calculators',
  import: () => '/import',
  settings: (tab?: string) => (tab === undefined ? '/settings' : `/settings?tab=${tab}`),
} as const

/** For `href` of a link: the window uses hash addresses. */
export function href(path: string): string {
  return `#${path}`
}
