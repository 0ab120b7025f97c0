// One whole invented review, as programs see it: everything is recorded. A test takes away what it is about.

import { day } from '../../src-main/clinical/dates.ts'
import type {
  EncounterDrug,
  EncounterFacts,
  EncounterProblem,
} from '../../src-main/programs/encounter/encounter-facts.ts'
import type { ClaimContext } from '../../src-main/programs/engine/claim-check.ts'
import { draftClaims } from '../../src-main/programs/engine/draft-claim.ts'
import { type StoreTerm, termsOn } from '../../src-main/programs/engine/terms.ts'
import { programs } from '../../src-main/programs/index.ts'
import type { Program } from '../../src-main/programs/program.ts'
import { today } from '../helpers/a-chart.ts'

/** A drug of the list; every fact is known. */
export function aDrug(id: string, text: string, rxcui: string): EncounterDrug {
  return {
    id,
    text,
    rxcui,
    ndc: `00000-0000-${id.slice(1).padStart(2, '0')}`,
    rxNumber: `70000${id.slice(1)}`,
    directions: 'Take 1 tablet once a day',
    indication: 'invented reason',
    prescriber: 'Paula Prescriberova, MD',
    course: 'chronic',
  }
}

/** A problem that is complete, with an accepted recommendation. */
export function aProblem(facts: Partial<EncounterProblem> = {}): EncounterProblem {
  return {
    id: 'p1',
    title: 'Dose of lisinopril too low',
    dtp: 'dosage-too-low',
    pqa: 'effectiveness',
    cause: 'Dose too low',
    drugId: 'd1',
    conditionId: 'c2',
    priority: 'high',
    action: 'prescriber-consult',
    recommendation: 'Raise lisinopril to 20 mg a day',
    prescriber: null,
    result: 'dose-increased',
    resultOn: day('2026-11-23'),
    resolvedOn: day('2026-11-23'),
    severity: 3,
    rationale: 'Without it a visit within months is likely',
    savedCents: 12_000,
    avoidedCost: 'clinic-visit',
    ...facts,
  }
}

/** A CMR of `today` with nothing missing. */
export const wholeEncounter: EncounterFacts = {
  id: 'r1',
  kind: 'CMR',
  on: today,
  mode: 'in-person',
  place: 'pharmacy',
  patient: {
    id: 'pt1',
    name: 'Testa Patientova',
    birthDate: day('1950-02-03'),
    sex: 'female',
    address: '1 Invented Street, Nowhere, IA 50000',
    phone: '555-0100',
    memberId: 'MEMBER1',
    mbi: '1EG4-TE5-MK73',
    medicaidId: 'MEDICAID1',
    isLongTermCare: false,
    isCognitivelyImpaired: false,
    allergies: 'None known',
  },
  coverage: { plan: 'Invented Plan', contractId: 'S0000', otherInsurance: 'none' },
  recipient: 'patient',
  recipientName: null,
  provider: {
    name: 'Pia Pharmacistova',
    credential: 'PharmD',
    npi: '1234567893',
    licence: 'IA00001',
    signedOn: today,
  },
  pharmacy: {
    name: 'Invented Pharmacy',
    npi: '1234567893',
    ncpdp: '0000000',
    taxId: '00-0000000',
    address: '2 Invented Street, Nowhere, IA 50000',
    phone: '555-0101',
  },
  startedAt: '10:00',
  endedAt: '10:38',
  faceMinutes: 38,
  adminMinutes: 12,
  consent: { on: today, by: 'patient', method: 'written' },
  reason: 'Many drugs and high blood pressure',
  criteriaMet: 'Four drugs and two conditions',
  approval: 'A-1',
  program: {
    enrolledOn: day('2026-01-01'),
    metCriteriaOn: day('2026-01-01'),
    path: 'three-criteria',
    optedOutOn: null,
    optOutReason: null,
    isEnded: false,
    caseId: 'CASE1',
    caseDueOn: day('2026-12-31'),
  },
  offeredOn: day('2026-02-01'),
  failedDays: [],
  drugs: [
    aDrug('d1', 'Lisinopril 10 mg tablet', '29046'),
    aDrug('d2', 'Metformin 500 mg tablet', '6809'),
    aDrug('d3', 'Atorvastatin 20 mg tablet', '83367'),
  ],
  conditions: [
    {
      id: 'c1',
      text: 'type 2 diabetes',
      icd10: 'E11.9',
      goal: 'A1c below 7 % by March',
      goalMetBefore: true,
      goalMetNow: true,
      outcome: 'stable',
    },
    {
      id: 'c2',
      text: 'high blood pressure',
      icd10: 'I10',
      goal: 'Below 130/80 in three months',
      goalMetBefore: false,
      goalMetNow: false,
      outcome: 'improved',
    },
  ],
  problems: [
    aProblem(),
    aProblem({
      id: 'p2',
      title: 'Forgets metformin',
      dtp: 'nonadherence',
      pqa: 'adherence',
      cause: 'Forgets to take it',
      drugId: 'd2',
      conditionId: 'c1',
      priority: 'medium',
      action: 'patient-consult',
      recommendation: 'Take it with breakfast',
      result: 'adherence-changed',
      severity: 1,
      rationale: null,
      savedCents: 0,
    }),
  ],
  packet: { sentOn: day('2026-11-25'), delivery: 'mail' },
  disposalGivenOn: today,
  tmrDays: [day('2026-05-04'), day('2026-02-03')],
  cmrDays: [today],
  plan: 'Raise lisinopril; take metformin with breakfast',
  planReply: 'accepted',
  planReplyOn: day('2026-11-24'),
  discussed: 'Blood pressure and forgotten doses',
  nextOn: day('2026-12-23'),
}

/** What a claim of a program needs beside the encounter, all of it known. */
export function aContext(program: Program, storeTerms: readonly StoreTerm[] = []): ClaimContext {
  return {
    terms: termsOn(program.terms, storeTerms, wholeEncounter.on),
    history: { uses: [], isWhole: true },
    lastServiceOn: 'never',
    isPharmacyCertified: true,
    isPharmacistCertified: true,
  }
}

/** A term as a store writes it from an invented contract. */
export function aStoreTerm(
  key: string,
  value: number | string,
  from = '2026-01-01',
  until: string | null = null,
): StoreTerm {
  return {
    key,
    value,
    from: day(from),
    until: until === null ? null : day(until),
    note: 'Invented contract, page 1',
  }
}

/** A program by its id. */
export function programNamed(id: string): Program {
  const program = programs.find((one) => one.id === id)
  if (program === undefined) throw new Error(`No program ${id}`)
  return program
}

/** The claims of the whole encounter with other facts, under one program. */
export function claimsOf(
  id: string,
  facts: Partial<EncounterFacts> = {},
  own: readonly StoreTerm[] = [],
) {
  const program = programNamed(id)
  const encounter = { ...wholeEncounter, ...facts }
  return draftClaims(program, encounter, aContext(program, own), wholeEncounter.on)
}

/** Service, check and place of everything that holds claims back. */
export function heldBy(claims: ReturnType<typeof claimsOf>) {
  return claims.flatMap((claim) =>
    claim.checks
      .filter(({ answer }) => answer === 'missing' || answer === 'refused')
      .map(({ id, where }) => [claim.service, id, where]),
  )
}
