// Every address in the window, as functions. Addresses hold ids only, never names.

import type { Phase } from '../src-main/contract/reviews.ts'

/** Parts of the chart screen that an address can lead to. */
export const chartParts = [
  'medications',
  'allergies',
  'conditions',
  'results',
  'coverage',
  'reviews',
  'documents',
  'eligibility',
  'outreach',
] as const
export type ChartPart = (typeof chartParts)[number]

export const paths = {
  today: () => '/',
  appointments: () => '/appointments',
  patients: () => '/patients',
  chart: (patientId: string, part?: ChartPart) =>
    `/patients/${encodeURIComponent(patientId)}${part === undefined ? '' : `?part=${part}`}`,
  review: (reviewId: string, step?: Phase) =>
    `/reviews/${encodeURIComponent(reviewId)}${step === undefined ? '' : `?step=${step}`}`,
  documents: (patientId?: string) =>
    patientId === undefined
      ? '/documents'
      : `/documents?patientId=${encodeURIComponent(patientId)}`,
  printing: () => '/printing',
  calculators: () => '/calculators',
  import: () => '/import',
  settings: () => '/settings',
} as const

/** For `href` of a link: the window uses hash addresses. */
export function href(path: string): string {
  return `#${path}`
}
