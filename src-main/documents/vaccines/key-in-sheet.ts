// Today's doses in the order in which a registry's page asks for them: for states with no link. Not part of the record.

import type { Content } from 'pdfmake/interfaces'
import { shortDate } from '../dates-in-words.ts'
import { checkBox } from '../layout.ts'
import type { WorkingPaper } from '../template.ts'
import {
  about,
  type DoseOnPaper,
  known,
  knownDay,
  pairs,
  type VaccinePaperFacts,
  vaccinePage,
} from './vaccine-paper.ts'

export const keyInSheet = {
  id: 'registry-key-in',
  version: 1,
  title: 'Key-in sheet for the registry',
  prepare: (facts) => facts,
  build: (facts) => [
    vaccinePage(
      facts,
      'Key-in sheet for the registry',
      [about(facts), sharing(facts), ...entries(facts)],
      'Working paper. Shred it when its lines are entered.',
    ),
  ],
} as const satisfies WorkingPaper<VaccinePaperFacts, VaccinePaperFacts>

function sharing({ registrySharing }: VaccinePaperFacts): Content {
  return {
    margin: [0, 0, 0, 8],
    bold: registrySharing !== 'yes',
    text:
      registrySharing === null
        ? 'Sharing through the registry: nobody asked.'
        : registrySharing === 'no'
          ? 'The patient does not want the registry to share this record. Enter it as protected, as your state says.'
          : 'Sharing through the registry: the patient agreed.',
  }
}

function entries(facts: VaccinePaperFacts): readonly Content[] {
  const today = (facts.doses ?? []).filter(({ day, isOurs }) => isOurs && day === facts.on)
  if (today.length === 0 && facts.refused.length === 0)
    return [{ text: 'No dose was given and none was refused today.' }]
  return [
    ...today.map((dose, place) => block(dose, place + 1)),
    ...facts.refused.map(({ name, reason }) =>
      checkBox(`Refused: ${name}. Reason: ${reason}. Entered`, 10, 4),
    ),
  ]
}

function block(dose: DoseOnPaper, number: number): Content {
  return {
    unbreakable: true,
    stack: [
      checkBox(`${number}. ${dose.name}: entered`, 11, 3),
      pairs([
        ['Vaccine (CVX)', known(dose.cvx === null ? null : `${dose.name} (${dose.cvx})`)],
        ['Trade name', known(dose.tradeName)],
        ['Date administered', knownDay(dose.day)],
        ['Lot number', known(dose.lot)],
        ['Expiration date', knownDay(dose.expires)],
        ['Manufacturer (MVX)', known(dose.manufacturer)],
        ['Dose', known(dose.ml === null ? null : `${dose.ml} mL`)],
        ['Route', known(dose.route)],
        ['Site', known(dose.site)],
        ['Funding source', known(dose.funding)],
        [
          'Statement (VIS), edition',
          known(
            dose.statements.length === 0
              ? null
              : dose.statements
                  .map(({ title, editionOn }) => `${title}, ${shortDate(editionOn)}`)
                  .join('; '),
          ),
        ],
        ['Administered by', known(dose.givenBy)],
      ]),
    ],
  }
}
