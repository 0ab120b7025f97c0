// The Medication Regimen Complexity Index (MRCI): weights of dose forms, frequencies and additional directions. The
// index has no published limit from which a regimen is too complex; it compares a regimen with itself.

import type { SourceId } from './source.ts'

/** Where every weight is from. */
export const regimenComplexitySource: SourceId = 'mrci-2004'

export interface ComplexityWeight {
  readonly title: string
  readonly weight: number
}

/** Section A: each form of the regimen counts once. */
export const complexityForms = {
  'capsule-tablet': { title: 'capsules or tablets', weight: 1 },
  'gargle-mouthwash': { title: 'gargles or mouthwashes', weight: 2 },
  'gum-lozenge': { title: 'gums or lozenges', weight: 2 },
  liquid: { title: 'liquids', weight: 2 },
  'powder-granules': { title: 'powders or granules', weight: 2 },
  sublingual: { title: 'sublingual sprays or tablets', weight: 2 },
  'cream-gel-ointment': { title: 'creams, gels or ointments', weight: 2 },
  dressing: { title: 'dressings', weight: 3 },
  'topical-paint-solution': { title: 'paints or solutions for the skin', weight: 2 },
  paste: { title: 'pastes', weight: 3 },
  patch: { title: 'patches', weight: 2 },
  'topical-spray': { title: 'sprays for the skin', weight: 1 },
  'ear-product': { title: 'ear drops, creams or ointments', weight: 3 },
  'eye-drops': { title: 'eye drops', weight: 3 },
  'eye-gel-ointment': { title: 'eye gels or ointments', weight: 3 },
  'nasal-drops-cream': { title: 'nasal drops, creams or ointments', weight: 3 },
  'nasal-spray': { title: 'nasal sprays', weight: 2 },
  'dry-powder-inhaler': { title: 'dry powder inhalers', weight: 3 },
  'metered-dose-inhaler': { title: 'metered-dose inhalers', weight: 4 },
  nebulizer: { title: 'nebulizers', weight: 5 },
  oxygen: { title: 'oxygen', weight: 3 },
  dialysate: { title: 'dialysate', weight: 5 },
  enema: { title: 'enemas', weight: 2 },
  'injection-prefilled': { title: 'prefilled injections', weight: 3 },
  'injection-vial': { title: 'injections from ampoules or vials', weight: 4 },
  pessary: { title: 'pessaries', weight: 3 },
  'patient-controlled-analgesia': { title: 'patient-controlled analgesia', weight: 2 },
  suppository: { title: 'suppositories', weight: 2 },
  'vaginal-cream': { title: 'vaginal creams', weight: 2 },
} as const satisfies Readonly<Record<string, ComplexityWeight>>
export type ComplexityFormId = keyof typeof complexityForms

/** Section B: each medication counts; `prn` is the weight when it is taken only as needed, null where there is none. */
export const complexityFrequencies = {
  'once-daily': { title: 'once a day', weight: 1, prn: 0.5 },
  'twice-daily': { title: 'twice a day', weight: 2, prn: 1 },
  'three-times-daily': { title: 'three times a day', weight: 3, prn: 1.5 },
  'four-times-daily': { title: 'four times a day', weight: 4, prn: 2 },
  'every-12-hours': { title: 'every 12 hours', weight: 2.5, prn: 1.5 },
  'every-8-hours': { title: 'every 8 hours', weight: 3.5, prn: 2 },
  'every-6-hours': { title: 'every 6 hours', weight: 4.5, prn: 2.5 },
  'every-4-hours': { title: 'every 4 hours', weight: 6.5, prn: 3.5 },
  'every-2-hours': { title: 'every 2 hours', weight: 12.5, prn: 6.5 },
  'as-needed': { title: 'as needed, without an interval', weight: 0.5, prn: 0.5 },
  'alternate-days': { title: 'on alternate days or less often', weight: 2, prn: null },
  'oxygen-below-15-hours': { title: 'oxygen below 15 hours a day', weight: 2, prn: 1 },
  'oxygen-15-hours-or-more': { title: 'oxygen for 15 hours a day or more', weight: 3, prn: null },
} as const satisfies Readonly<Record<string, ComplexityWeight & { readonly prn: number | null }>>
export type ComplexityFrequencyId = keyof typeof complexityFrequencies

/** Section C: each direction of each medication counts. */
export const complexityDirections = {
  'break-or-crush': { title: 'break or crush the tablet', weight: 1 },
  dissolve: { title: 'dissolve the tablet or powder', weight: 1 },
  'multiple-units': { title: 'several units at one time', weight: 1 },
  'variable-dose': { title: 'variable dose', weight: 1 },
  'specified-time': { title: 'at a specified time', weight: 1 },
  'relation-to-food': { title: 'in relation to food', weight: 1 },
  'specific-fluid': { title: 'with a specific fluid', weight: 1 },
  'as-directed': { title: 'as directed', weight: 2 },
  'tapering-or-increasing': { title: 'tapering or increasing dose', weight: 2 },
  'alternating-dose': { title: 'alternating dose', weight: 2 },
} as const satisfies Readonly<Record<string, ComplexityWeight>>
export type ComplexityDirectionId = keyof typeof complexityDirections
