// Values of the form of billing facts while they are typed, and the way to the call's shape and back.

import type {
  BillingView,
  InsuredRelation,
  PayerKind,
  ReferringQualifier,
} from '../../../src-main/contract/billing.ts'
import type { InputOf } from '../../../src-main/contract/client.ts'
import type { Day } from '../../../src-main/contract/vocabulary.ts'
import { type AddressValues, addressOrNull, addressValues } from '../address-fields.tsx'
import { orNull } from '../form-command.ts'

interface NameValues {
  last: string
  first: string
  middle: string
}

export interface BillingValues {
  ofPatient: {
    payerName: string
    payerAddress: AddressValues
    payerKind: PayerKind | null
    relation: InsuredRelation | null
    insured: {
      name: NameValues
      address: AddressValues
      phone: string
      birthDate: Day | null
      sex: 'female' | 'male' | 'other' | null
    }
    hasOtherPlan: boolean | null
    other: { name: NameValues; policy: string; planName: string }
    releaseSignedOn: Day | null
    assignmentSignedOn: Day | null
    acceptsAssignment: boolean | null
  }
  ofEncounter: {
    employment: boolean | null
    autoAccident: boolean | null
    autoState: string
    otherAccident: boolean | null
    referringId: string | null
    referringQualifier: ReferringQualifier | null
    notes: string
  }
}

type Name = { readonly last: string; readonly first: string; readonly middle: string | null }

const nameValues = (name: Name | undefined): NameValues => ({
  last: name?.last ?? '',
  first: name?.first ?? '',
  middle: name?.middle ?? '',
})
const nameOf = (name: NameValues) => ({ ...name, middle: orNull(name.middle) })
const isNamed = ({ last, first }: NameValues) => `${last}${first}`.trim() !== ''

/** What the form starts with. */
export function billingValues({ ofPatient, ofEncounter }: BillingView): BillingValues {
  const { insured, other } = ofPatient
  return {
    ofPatient: {
      ...ofPatient,
      payerName: ofPatient.payerName ?? '',
      payerAddress: addressValues(ofPatient.payerAddress),
      insured: {
        name: nameValues(insured?.name),
        address: addressValues(insured?.address),
        phone: insured?.phone ?? '',
        birthDate: insured?.birthDate ?? null,
        sex: insured?.sex ?? null,
      },
      other: {
        name: nameValues(other?.name),
        policy: other?.policy ?? '',
        planName: other?.planName ?? '',
      },
    },
    ofEncounter: {
      ...ofEncounter,
      autoState: ofEncounter.autoState ?? '',
      notes: ofEncounter.notes ?? '',
    },
  }
}

/** As the call wants it; a person without a name is nobody, and what no longer applies is dropped. */
export function billingInput(claimId: string, values: BillingValues): InputOf<'billing.save'> {
  const { ofPatient, ofEncounter } = values
  const { insured, other, relation, hasOtherPlan } = ofPatient
  const isSelf = relation === 'self'
  return {
    claimId,
    ofPatient: {
      ...ofPatient,
      payerName: orNull(ofPatient.payerName),
      payerAddress: addressOrNull(ofPatient.payerAddress),
      insured:
        isSelf || !isNamed(insured.name)
          ? null
          : {
              ...insured,
              name: nameOf(insured.name),
              address: addressOrNull(insured.address),
              phone: orNull(insured.phone),
            },
      other:
        hasOtherPlan !== true || !isNamed(other.name)
          ? null
          : {
              name: nameOf(other.name),
              policy: orNull(other.policy),
              planName: orNull(other.planName),
            },
    },
    ofEncounter: {
      ...ofEncounter,
      autoState: orNull(ofEncounter.autoState),
      notes: orNull(ofEncounter.notes),
    },
  }
}
