// One claim as billing papers take it: what was drafted, joined with what was said of the insurance. Pure; nothing guessed.

import type { EncounterBilling, PatientBilling } from '../../contract/billing.ts'
import type { ServicePlace } from '../../contract/claim-words.ts'
import type { ClaimOnPaper } from '../../documents/billing/claim-on-paper.ts'
import type { PatientNames } from '../../documents/template.ts'
import type { EncounterFacts } from '../../programs/encounter/encounter-facts.ts'
import type { ClaimDraft } from '../../programs/engine/draft-claim.ts'

export interface ClaimSources {
  readonly claimId: string
  readonly programName: string
  readonly draft: ClaimDraft
  readonly facts: EncounterFacts
  readonly patient: Pick<PatientNames, 'first' | 'last' | 'address' | 'phone'>
  readonly middleName: string | null
  readonly groupId: string | null
  readonly taxId: ClaimOnPaper['taxId']
  readonly ofPatient: PatientBilling
  readonly ofEncounter: EncounterBilling
  readonly referrer: {
    readonly first: string | null
    readonly last: string
    readonly credential: string | null
    readonly npi: string | null
  } | null
  /** The payer's number of a claim that is sent again; null: it is sent for the first time. */
  readonly original: string | null
  readonly paidCents: number
}

/**
 * CMS place-of-service codes (CMS Place of Service Codes for Professional Claims): 01 pharmacy, 11 office, 12 home.
 * A "facility" may be 13, 14, 31, 32 or 33: it is not guessed.
 */
const placeCodes: Readonly<Record<ServicePlace, string | null>> = {
  pharmacy: '01',
  office: '11',
  home: '12',
  facility: null,
}

/** The claim with everybody on it. */
export function claimOnPaper(from: ClaimSources): ClaimOnPaper {
  const { draft, facts, patient, ofPatient, ofEncounter, referrer } = from
  const { provider } = facts
  return {
    programName: from.programName,
    serviceTitle: draft.title,
    on: draft.on,
    payer: {
      name: ofPatient.payerName ?? facts.coverage.plan,
      address: ofPatient.payerAddress,
      kind: ofPatient.payerKind,
    },
    patient: {
      name: { last: patient.last, first: patient.first, middle: from.middleName },
      birthDate: facts.patient.birthDate,
      sex: facts.patient.sex,
      address: patient.address,
      phone: patient.phone,
    },
    coverage: {
      // What the card says; a program's own number where there is no card.
      memberId: facts.patient.mbi ?? facts.patient.medicaidId ?? facts.patient.memberId,
      groupId: from.groupId,
      planName: facts.coverage.plan,
      relation: ofPatient.relation,
      insured: ofPatient.insured,
      hasOtherPlan: ofPatient.hasOtherPlan,
      other: ofPatient.other,
    },
    related: {
      employment: ofEncounter.employment,
      autoAccident: ofEncounter.autoAccident,
      autoState: ofEncounter.autoState,
      otherAccident: ofEncounter.otherAccident,
    },
    releaseSignedOn: ofPatient.releaseSignedOn,
    assignmentSignedOn: ofPatient.assignmentSignedOn,
    referring:
      referrer === null || ofEncounter.referringQualifier === null
        ? null
        : {
            qualifier: ofEncounter.referringQualifier,
            first: referrer.first ?? '',
            last: referrer.last,
            credential: referrer.credential,
            npi: referrer.npi,
          },
    notes: ofEncounter.notes,
    diagnoses: draft.diagnoses,
    resubmission: from.original === null ? null : { code: '7', original: from.original },
    authorization: facts.approval,
    place: facts.place === null ? null : placeCodes[facts.place],
    // The words of CPT belong to the AMA: bills say the title of the service.
    lines: draft.lines.map((one) => ({ ...one, words: null })),
    rendering:
      provider === null
        ? null
        : {
            name: provider.name,
            credential: provider.credential,
            npi: provider.npi,
            signedOn: provider.signedOn,
          },
    taxId: from.taxId,
    account: accountOf(from.claimId),
    acceptsAssignment: ofPatient.acceptsAssignment,
    paidCents: from.paidCents,
  }
}

/** The store's number of a claim for box 26 of 14 places: the end of its id, which is the part that differs. */
export function accountOf(claimId: string): string {
  return claimId.replaceAll('-', '').slice(-14).toUpperCase()
}
