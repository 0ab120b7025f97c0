// Reads the list of criteria for older adults from lines, so that a pharmacist can hold it against the publication.

import { aChart, type ChartBuilder } from '../../../helpers/a-chart.ts'

export interface BeersCase {
  /** The table of the publication. */
  readonly table: 2 | 3 | 4 | 5 | 6 | 7
  readonly criterion: string
  readonly row: string
  readonly chart: ChartBuilder
}

function parts(cell: string, by: string): readonly string[] {
  return cell
    .split(by)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** 78 years old and male, 72 kg, unless the person says `female`: no conditions, no results but these. */
export function person(sex: string): ChartBuilder {
  return aChart()
    .born('1948-05-02')
    .person({ sex: sex === 'female' ? 'female' : 'male' })
    .hasNoConditions()
    .hasNoResults()
    .takesNothing()
}

/** `clearance 25`: the creatinine that gives this Cockcroft-Gault for 78 years, 72 kg, male; else LOINC value unit. */
function withResult(chart: ChartBuilder, result: string): ChartBuilder {
  const [name = '', value = '', unit = ''] = result.split(' ')
  return name === 'clearance'
    ? chart
        .measured('29463-7', 72, 'kg', '2026-11-01')
        .measured('2160-0', 62 / Number(value), 'mg/dL', '2026-11-01')
    : chart.measured(name, Number(value), unit, '2026-11-01')
}

/** A line: criterion | row | drugs, parted by semicolons, each with ` since DAY` | ICD-10 | results | sex. */
export function beersLines(table: BeersCase['table'], text: string): readonly BeersCase[] {
  return parts(text, '\n').map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [criterion = '', row = '', drugs = '', codes = '', results = '', sex = ''] = cells
    let chart = person(sex)
    for (const code of parts(codes, ',')) chart = chart.has(`invented ${code}`, code)
    for (const drug of parts(drugs, ';')) {
      const [name = '', since] = drug.split(' since ')
      chart = chart.takes(name, since === undefined ? {} : { since, source: 'patient' })
    }
    for (const result of parts(results, ',')) chart = withResult(chart, result)
    return { table, criterion, row, chart }
  })
}
