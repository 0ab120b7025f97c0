// A list of allergies: one row per substance of one patient, or the statement that none is known.

import { type CsvTable, csvFormat } from './csv/csv-format.ts'
import { field, patientKeyFields, patientKeyOfRow } from './csv/patient-columns.ts'
import type { InterchangeFormat } from './format.ts'

/** Words with which systems state that there is none; a blank is no such statement. */
const noneKnown =
  /^(nka|nkda|no known (drug )?allerg(y|ies)( \((situation|disorder|finding)\))?|none known)\.?$/i

/** True for the words "no known allergies" in their usual forms. */
export function isNoneKnown(text: string): boolean {
  return noneKnown.test(text.trim())
}

/** The table behind the format, for reading single rows in a preview. */
export const allergyTable: CsvTable = {
  id: 'allergy-csv',
  title: 'Allergy list (CSV)',
  fields: [
    ...patientKeyFields,
    field(
      'substance',
      'Substance',
      'What the patient is allergic to.',
      'allergy, allergen, substance, allergy description, description, allergies, ' +
        'allergy name, drug allergy, agent',
      { isRequired: true },
    ),
    field(
      'reaction',
      'Reaction',
      'What happened.',
      'reaction, reaction description, description1, reactions, allergy reaction, symptom',
    ),
    field(
      'secondReaction',
      'Second reaction',
      'Another column of reactions.',
      'description2, reaction 2',
    ),
    field(
      'recordedOn',
      'Recorded',
      'Since when it is on record.',
      'start, start date, recorded, recorded date, date, onset, date recorded',
      { looksLike: 'day' },
    ),
  ],
  build: (cells) => {
    const patient = patientKeyOfRow(cells)
    const substance = cells.required('substance')
    if (substance === null) return null
    const reactions = [cells.text('reaction'), cells.text('secondReaction')].filter(
      (r) => r !== null,
    )
    return {
      kind: 'allergy',
      line: cells.line,
      patient,
      isNoneKnown: isNoneKnown(substance),
      substance,
      reaction: reactions.length === 0 ? null : reactions.join('; '),
      rxcui: null,
      recordedOn: cells.day('recordedOn', 'event'),
    }
  },
}

/** Allergies from any system's CSV. */
export const allergyCsv: InterchangeFormat = csvFormat(allergyTable)
