// Codes of a message to an immunization registry: where and how a dose was given, who pays, why it was not given.

/** One code of a value set of the guide, with its name there. */
export interface RegistryCode {
  readonly code: string
  readonly name: string
}

/** HL70163, the sites of the guide that a pharmacy uses. */
export const vaccineSites: readonly RegistryCode[] = [
  { code: 'LD', name: 'Left Deltoid' },
  { code: 'RD', name: 'Right Deltoid' },
  { code: 'LA', name: 'Left Upper Arm' },
  { code: 'RA', name: 'Right Upper Arm' },
  { code: 'LT', name: 'Left Thigh' },
  { code: 'RT', name: 'Right Thigh' },
  { code: 'LVL', name: 'Left Vastus Lateralis' },
  { code: 'RVL', name: 'Right Vastus Lateralis' },
]

/** Routes as the guide asks for them: codes of the NCI Thesaurus. */
export const vaccineRoutes: readonly RegistryCode[] = [
  { code: 'C28161', name: 'Intramuscular' },
  { code: 'C38299', name: 'Subcutaneous' },
  { code: 'C38238', name: 'Intradermal' },
  { code: 'C38284', name: 'Nasal' },
  { code: 'C38288', name: 'Oral' },
]

export const vaccineFundings = ['private', 'vfc', 'state', 'other'] as const
export type VaccineFunding = (typeof vaccineFundings)[number]

/** Where the money of a dose comes from (PHVS_ImmunizationFundingSource_IIS); null where the guide has no code for it. */
export const fundingCodes: Readonly<Record<VaccineFunding, RegistryCode | null>> = {
  private: { code: 'PHC70', name: 'Private funds' },
  vfc: { code: 'VXC51', name: 'Public VFC' },
  state: { code: 'VXC52', name: 'Public non-VFC' },
  other: null,
}

export const refusalReasons = ['patient', 'parent', 'religious', 'medical', 'other'] as const
export type RefusalReason = (typeof refusalReasons)[number]

/** NIP002. A medical reason is told as "other": the guide has no word of its own for it. */
export const refusalCodes: Readonly<Record<RefusalReason, RegistryCode>> = {
  patient: { code: '03', name: 'Patient decision' },
  parent: { code: '00', name: 'Parental decision' },
  religious: { code: '01', name: 'Religious exemption' },
  medical: { code: '02', name: 'Other' },
  other: { code: '02', name: 'Other' },
}
