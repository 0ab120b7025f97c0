// The columns that say whose row it is; every CSV table has them.

import type { TargetField } from '../format.ts'
import { phoneOf } from '../reading/reading-codes.ts'
import { read, unreadable } from '../reading/reading-dates.ts'
import { languageOf, sexOf, splitName } from '../reading/reading-names.ts'
import type { PatientKey, PatientRecord } from '../records.ts'
import type { Cells } from './csv-format.ts'

/** Describes an optional text field; what differs is given in `more`. */
export function field(
  id: string,
  label: string,
  description: string,
  /** Headings, best first, with a comma between. */
  guesses: string,
  more: Partial<Pick<TargetField, 'isRequired' | 'looksLike'>> = {},
): TargetField {
  return {
    id,
    label,
    description,
    guesses: guesses.split(', '),
    isRequired: false,
    looksLike: 'text',
    ...more,
  }
}

/** Who the patient is. Either the id, or name and birth date, must be mapped. */
export const patientKeyFields: readonly TargetField[] = [
  field(
    'externalId',
    'Patient id',
    'The number that the other system gives the patient.',
    'patient id, patientid, pat id, pt id, patient, patient number, patient no, pat nbr, ' +
      'pat no, patient key, cust id, customer id, account number, acct no, mrn, person id',
  ),
  field(
    'last',
    'Last name',
    'Family name of the patient.',
    'pat last, patient last name, patient last, last name, lastname, last, pt last, ' +
      'pt last name, pat last name, lname, pat lname, surname, family name, patlast',
  ),
  field(
    'first',
    'First name',
    'Given name of the patient.',
    'pat first, patient first name, patient first, first name, firstname, first, pt first, ' +
      'pt first name, pat first name, fname, pat fname, given name, patfirst',
  ),
  field(
    'name',
    'Whole name',
    'Use this when one column holds the whole name.',
    'patient name, pat name, pt name, patient full name, full name, patientname, name, ' +
      'customer name, patient',
  ),
  field(
    'birthDate',
    'Birth date',
    'Date of birth.',
    'dob, date of birth, birth date, birthdate, patient dob, pat dob, pt dob, birthday, ' +
      'patient date of birth, patient birth date, birth dt, d o b, birth',
    { looksLike: 'day' },
  ),
]

/** What else a row may say about the patient. */
export const patientMoreFields: readonly TargetField[] = [
  field(
    'middle',
    'Middle name',
    'Middle name or initial.',
    'pat middle, middle name, middle, mi, middle initial, patient middle name, pat mi',
  ),
  field(
    'sex',
    'Sex',
    'F, M or the words.',
    'sex, gender, pat sex, patient sex, patient gender, pt sex, pat gender',
  ),
  field(
    'phone',
    'Phone',
    "The patient's phone.",
    'pat phone, patient phone, phone, home phone, pt phone, phone number, telephone, ' +
      'patient phone number, cell, cell phone, mobile, pat phn',
  ),
  field(
    'street',
    'Street',
    'Street and house number.',
    'pat addr, patient address, address, address 1, address1, street, addr, addr1, ' +
      'patient address 1, pat address, pat addr1, street address',
  ),
  field('city', 'City', 'City.', 'pat city, patient city, city, pt city'),
  field('state', 'State', 'State.', 'pat state, patient state, state, pat st, st'),
  field(
    'zip',
    'ZIP',
    'ZIP code.',
    'pat zip, patient zip, zip, zip code, postal code, patient zip code, zipcode',
  ),
  field(
    'language',
    'Language',
    'Preferred language.',
    'language, pat lang, lang, preferred language, patient language, primary language',
  ),
]

interface Names {
  readonly last: string | null
  readonly first: string | null
  readonly middle: string | null
}

function namesOf(cells: Cells): Names {
  const { nameForm } = cells.mapping
  const whole = cells.text('name')
  const separate = {
    last: cells.text('last'),
    first: cells.text('first'),
    middle: cells.text('middle'),
  }
  if (whole === null || nameForm === 'separate') return separate
  const split = splitName(whole, nameForm)
  if (split !== null) return split
  cells.fail(
    'name',
    `The name is not written as "${nameForm === 'last-first' ? 'LAST, FIRST' : 'FIRST LAST'}". Correct it, or choose another form.`,
  )
  return separate
}

/** Whose row it is. A row without an id needs name and birth date. */
export function patientKeyOfRow(cells: Cells): PatientKey {
  const { externalId, last, first, birthDate } = patientOfRow(cells)
  return { externalId, last, first, birthDate }
}

/** The patient as this row shows them. A row without an id needs name and birth date. */
export function patientOfRow(cells: Cells): PatientRecord {
  const externalId = cells.text('externalId')
  const names = namesOf(cells)
  const isNameNeeded = externalId === null
  if (isNameNeeded && cells.mapping.nameForm === 'separate') {
    cells.required('last')
    cells.required('first')
  } else if (isNameNeeded && cells.text('name') === null) cells.required('name')
  return {
    kind: 'patient',
    line: cells.line,
    externalId,
    ...names,
    birthDateText: null,
    birthDate: isNameNeeded
      ? cells.requiredDay('birthDate', 'birth')
      : cells.day('birthDate', 'birth'),
    sex: cells.read('sex', (text) => {
      const sex = sexOf(text)
      return sex === null ? unreadable('This is not F, M or another known word.') : read(sex)
    }),
    phone: phoneOf(cells.text('phone') ?? ''),
    street: cells.text('street'),
    city: cells.text('city'),
    state: cells.text('state'),
    zip: cells.text('zip'),
    language: languageOrNull(cells.text('language')),
    diedOn: cells.day('diedOn', 'event'),
  }
}

function languageOrNull(text: string | null): string | null {
  return text === null ? null : languageOf(text)
}
