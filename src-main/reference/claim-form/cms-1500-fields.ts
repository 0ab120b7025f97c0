// Where each datum of the CMS-1500 (02/12) stands: 10 characters and 6 lines an inch. A printer's own shift is a setting;
// hold a first print against an original form before sending. Lines and columns were compared, field by field, with those
// that a second open program prints for this form (OpenEMR, src/Billing/Hcfa1500.php): the same but for the signature of
// item 13 (column 57, there 55), the NPIs of 32a and 33a (24 and 51, there 23 and 50) and the day of item 31 (15, there
// 6), which stay within their items. Where the grid begins on the sheet was held against nothing.

import type { SourceId } from '../source.ts'

/** One printable field. Lines and columns count from 1 at the upper left of the printable form. */
export interface FormField {
  readonly id: string
  /** Item number, as on the form: `1a`, `24F`. */
  readonly box: string
  readonly title: string
  readonly line: number
  readonly column: number
  /** Characters that fit. */
  readonly width: number
  readonly align: 'left' | 'right'
  readonly source: SourceId
}

/** Points from the upper left corner of the sheet: 0.3 inch beside, and line 7 begins 1.33 inch below the edge. */
export const formGrid = {
  left: 21.6,
  top: 24,
  columnPoints: 7.2,
  linePoints: 12,
  columns: 79,
  /** Service lines of one form. */
  serviceLines: 6,
  /** Lines from one service line to the next. */
  serviceStep: 2,
  source: 'nucc-1500-0212',
} as const satisfies { readonly source: SourceId } & Record<string, unknown>

type Place = readonly [
  id: string,
  box: string,
  title: string,
  line: number,
  column: number,
  width: number,
  align?: 'right',
]

const places: readonly Place[] = [
  ['payer.1', 'carrier block', 'Name of the payer', 2, 41, 38],
  ['payer.2', 'carrier block', 'Street of the payer', 3, 41, 38],
  ['payer.3', 'carrier block', 'Second street line of the payer', 4, 41, 38],
  ['payer.4', 'carrier block', 'City, state and ZIP of the payer', 5, 41, 38],
  ['kind.medicare', '1', 'Medicare', 8, 1, 1],
  ['kind.medicaid', '1', 'Medicaid', 8, 8, 1],
  ['kind.tricare', '1', 'Tricare', 8, 15, 1],
  ['kind.champva', '1', 'Champva', 8, 24, 1],
  ['kind.group', '1', 'Group plan', 8, 31, 1],
  ['kind.feca', '1', 'FECA', 8, 39, 1],
  ['kind.other', '1', 'Other', 8, 45, 1],
  ['insured.id', '1a', "Insured's ID number", 8, 50, 29],
  ['patient.name', '2', "Patient's name", 10, 1, 28],
  ['patient.birth.month', '3', "Patient's birth month", 10, 31, 2],
  ['patient.birth.day', '3', "Patient's birth day", 10, 34, 2],
  ['patient.birth.year', '3', "Patient's birth year", 10, 37, 4],
  ['patient.male', '3', 'Male', 10, 42, 1],
  ['patient.female', '3', 'Female', 10, 47, 1],
  ['insured.name', '4', "Insured's name", 10, 50, 29],
  ['patient.street', '5', "Patient's street", 12, 1, 28],
  ['relation.self', '6', 'Self', 12, 33, 1],
  ['relation.spouse', '6', 'Spouse', 12, 38, 1],
  ['relation.child', '6', 'Child', 12, 42, 1],
  ['relation.other', '6', 'Other', 12, 47, 1],
  ['insured.street', '7', "Insured's street", 12, 50, 29],
  ['patient.city', '5', "Patient's city", 14, 1, 24],
  ['patient.state', '5', "Patient's state", 14, 26, 2],
  ['insured.city', '7', "Insured's city", 14, 50, 23],
  ['insured.state', '7', "Insured's state", 14, 74, 2],
  ['patient.zip', '5', "Patient's ZIP", 16, 1, 12],
  ['patient.area', '5', "Patient's area code", 16, 15, 3],
  ['patient.phone', '5', "Patient's phone", 16, 19, 7],
  ['insured.zip', '7', "Insured's ZIP", 16, 50, 12],
  ['insured.area', '7', "Insured's area code", 16, 65, 3],
  ['insured.phone', '7', "Insured's phone", 16, 69, 7],
  ['other.name', '9', "Other insured's name", 18, 1, 28],
  ['insured.group', '11', "Insured's policy, group or FECA number", 18, 50, 29],
  ['other.policy', '9a', "Other insured's policy or group number", 20, 1, 28],
  ['employment.yes', '10a', 'Employment: yes', 20, 35, 1],
  ['employment.no', '10a', 'Employment: no', 20, 41, 1],
  ['insured.birth.month', '11a', "Insured's birth month", 20, 53, 2],
  ['insured.birth.day', '11a', "Insured's birth day", 20, 56, 2],
  ['insured.birth.year', '11a', "Insured's birth year", 20, 59, 4],
  ['insured.male', '11a', 'Male', 20, 68, 1],
  ['insured.female', '11a', 'Female', 20, 75, 1],
  ['auto.yes', '10b', 'Auto accident: yes', 22, 35, 1],
  ['auto.no', '10b', 'Auto accident: no', 22, 41, 1],
  ['auto.state', '10b', 'State of the accident', 22, 45, 2],
  ['accident.yes', '10c', 'Other accident: yes', 24, 35, 1],
  ['accident.no', '10c', 'Other accident: no', 24, 41, 1],
  ['insured.plan', '11c', 'Insurance plan or program name', 24, 50, 29],
  ['other.plan', '9d', 'Other insurance plan or program name', 26, 1, 28],
  ['another.yes', '11d', 'Another health benefit plan: yes', 26, 52, 1],
  ['another.no', '11d', 'Another health benefit plan: no', 26, 57, 1],
  ['patient.signature', '12', "Patient's or authorized person's signature", 29, 7, 28],
  ['insured.signature', '13', "Insured's or authorized person's signature", 29, 57, 22],
  ['referring.qualifier', '17', 'Qualifier', 34, 1, 2],
  ['referring.name', '17', 'Name of the referring provider', 34, 4, 24],
  ['referring.npi', '17b', 'NPI of the referring provider', 34, 33, 10],
  ['notes', '19', 'Additional claim information', 36, 1, 48],
  ['lab.no', '20', 'Outside lab: no', 36, 57, 1],
  ['icd', '21', 'ICD indicator', 37, 42, 1],
  ['resubmission.code', '22', 'Resubmission code', 38, 50, 10],
  ['resubmission.original', '22', 'Original reference number', 38, 62, 17],
  ['authorization', '23', 'Prior authorization number', 40, 50, 29],
  ['tax.id', '25', 'Federal tax ID number', 56, 1, 15],
  ['tax.ssn', '25', 'SSN', 56, 17, 1],
  ['tax.ein', '25', 'EIN', 56, 19, 1],
  ['account', '26', "Patient's account number", 56, 23, 14],
  ['assignment.yes', '27', 'Accept assignment: yes', 56, 38, 1],
  ['assignment.no', '27', 'Accept assignment: no', 56, 43, 1],
  ['total', '28', 'Total charge', 56, 52, 8, 'right'],
  ['paid', '29', 'Amount paid', 56, 62, 8, 'right'],
  ['billing.area', '33', 'Area code of the billing provider', 57, 66, 3],
  ['billing.phone', '33', 'Phone of the billing provider', 57, 70, 7],
  ['facility.name', '32', 'Name of the service facility', 58, 23, 26],
  ['billing.name', '33', 'Name of the billing provider', 58, 50, 29],
  ['facility.street', '32', 'Street of the service facility', 59, 23, 26],
  ['billing.street', '33', 'Street of the billing provider', 59, 50, 29],
  ['provider.signature', '31', 'Signature of the supplier', 60, 1, 21],
  ['facility.city', '32', 'City, state and ZIP of the service facility', 60, 23, 26],
  ['billing.city', '33', 'City, state and ZIP of the billing provider', 60, 50, 29],
  ['provider.signed', '31', 'Date of the signature', 61, 15, 6],
  ['facility.npi', '32a', 'NPI of the service facility', 61, 24, 10],
  ['billing.npi', '33a', 'NPI of the billing provider', 61, 51, 10],
]

const diagnosisPlaces = [...'ABCDEFGHIJKL'].map(
  (letter, at): Place => [
    `diagnosis.${letter}`,
    '21',
    `Diagnosis ${letter}`,
    38 + Math.floor(at / 4),
    3 + 13 * (at % 4),
    8,
  ],
)

/** Fields of the first service line; the lines below stand `serviceStep` lines lower each. */
const servicePlaces: readonly Place[] = [
  ['from.month', '24A', 'From: month', 44, 1, 2],
  ['from.day', '24A', 'From: day', 44, 4, 2],
  ['from.year', '24A', 'From: year', 44, 7, 2],
  ['to.month', '24A', 'To: month', 44, 10, 2],
  ['to.day', '24A', 'To: day', 44, 13, 2],
  ['to.year', '24A', 'To: year', 44, 16, 2],
  ['place', '24B', 'Place of service', 44, 19, 2],
  ['code', '24D', 'CPT or HCPCS', 44, 25, 6],
  ['modifier.1', '24D', 'Modifier', 44, 33, 2],
  ['modifier.2', '24D', 'Modifier', 44, 36, 2],
  ['modifier.3', '24D', 'Modifier', 44, 39, 2],
  ['modifier.4', '24D', 'Modifier', 44, 42, 2],
  ['pointer', '24E', 'Diagnosis pointer', 44, 45, 4],
  ['charge', '24F', 'Charge', 44, 50, 8, 'right'],
  ['units', '24G', 'Days or units', 44, 59, 3, 'right'],
  ['rendering.npi', '24J', 'NPI of the rendering provider', 44, 68, 10],
]

function field([id, box, title, line, column, width, align]: Place): FormField {
  return { id, box, title, line, column, width, align: align ?? 'left', source: 'nucc-1500-0212' }
}

/** Every field that is filled once on a form. */
export const formFields: readonly FormField[] = [...places, ...diagnosisPlaces].map(field)
/** Every field of one service line. */
export const serviceFields: readonly FormField[] = servicePlaces.map(field)
