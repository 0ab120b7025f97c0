// Who speaks for a patient: themselves, or the authorised representative of one who cannot.
// Not: whether somebody may be told something; that is the pharmacist's judgement.

/** The facts of the chart; null: nobody recorded it. */
export interface SpeakerFacts {
  readonly isCognitivelyImpaired: boolean | null
  readonly representative: { readonly name: string; readonly phone: string | null } | null
}

export type Speaker =
  | { readonly kind: 'patient' }
  | { readonly kind: 'representative'; readonly name: string; readonly phone: string | null }
  | { readonly kind: 'cannot-tell'; readonly missing: string }

/**
 * A cognitively impaired patient is spoken for by the authorised representative, who may take part in the review for them
 * (42 CFR 423.153(d)(1)(vii)(B)(2)). Without one on record it cannot be told who may speak.
 */
export function speakerOf({ isCognitivelyImpaired, representative }: SpeakerFacts): Speaker {
  if (isCognitivelyImpaired !== true) return { kind: 'patient' }
  if (representative === null)
    return { kind: 'cannot-tell', missing: 'the authorised representative' }
  return { kind: 'representative', name: representative.name, phone: representative.phone }
}
