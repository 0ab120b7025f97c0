import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { auditAnswer, importAnswer } from '../../src-main/cli/answers.ts'
import { type CliChart, cliChart, placeForChart } from '../helpers/cli-chart.ts'
import { pestle } from '../helpers/command-line.ts'
import { ada, bundle } from '../helpers/fhir-builders.ts'
import { adasBundle } from '../helpers/invented-bundle.ts'
import { dispensingCsv } from '../helpers/upload.ts'

/** The answer of an import that must succeed, held against its shape. */
async function imported(place: CliChart, file: string, ...options: readonly string[]) {
  const ran = await place.run('import', file, ...options)
  expect(ran, ran.said).toMatchObject({ code: 0 })
  expect(ran.answers).toHaveLength(1)
  return importAnswer.parse(ran.answers[0])
}

const twoFills = dispensingCsv([
  { rx: '7000001', on: '10/13/2025' },
  { rx: '7000002', on: '10/14/2025', drug: 'WARFARIN 5 MG TABLET' },
])

describe('import', () => {
  it('takes in a dispensing export, answers its counts, and leaves a trace', async () => {
    const place = await cliChart()
    const answer = await imported(place, place.file('fills.csv', twoFills))
    expect(answer).toMatchObject({
      counts: { rows: 2, imported: 2, bad: 0, newPatients: 1, newMedications: 2 },
      problems: [],
      format: 'dispensing-csv',
      mapping: { dateOrder: 'MDY', nameForm: 'separate' },
    })
    const { entries } = auditAnswer.parse((await place.run('audit')).answers[0])
    expect(entries).toContainEqual(
      expect.objectContaining({ call: 'command.import', user: 'Owen Ownerley' }),
    )
  })

  it('changes nothing when the same file comes twice', async () => {
    const place = await cliChart()
    const file = place.file('fills.csv', twoFills)
    await imported(place, file)
    const { counts } = await imported(place, file)
    expect(counts).toMatchObject({
      rows: 2,
      imported: 0,
      unchanged: 2,
      newPatients: 0,
      newMedications: 0,
    })
  })

  it('takes in the good rows and names the bad ones without their content', async () => {
    const place = await cliChart()
    const csv = dispensingCsv([
      ...[13, 14, 15].map((day) => ({ rx: `70000${day}`, on: `10/${day}/2025` })),
      { rx: '7000002', on: 'last week' },
    ])
    const { mapping } = await imported(place, place.file('fills.csv', twoFills))
    // A date that fits no order makes the order of dates uncertain, so a person's mapping says it.
    const given = ['--mapping', place.file('mapping.json', JSON.stringify(mapping))]
    const { counts, problems } = await imported(place, place.file('next.csv', csv), ...given)
    expect(counts).toMatchObject({ rows: 4, imported: 3, bad: 1 })
    expect(problems).toMatchObject([{ line: 5, column: 'FILL DT' }])
    expect(JSON.stringify(problems)).not.toMatch(/TESTWELL|last week/)
  })

  it('takes in a FHIR bundle, known by its content whatever its name', async () => {
    const place = await cliChart()
    const answer = await imported(place, place.file('export.txt', JSON.stringify(adasBundle)))
    expect(answer).toMatchObject({ format: 'fhir-bundle', mapping: null })
    expect(answer.counts).toMatchObject({ newPatients: 1, bad: 0 })
  })

  it('follows a mapping file where the headings say nothing', async () => {
    const place = await cliChart()
    const csv = 'a;b;c;d;e\nTESTWELL, ADA;02.05.1948;03.04.2025;LISINOPRIL 20 MG TABLET;30\n'
    const file = place.file('odd.csv', csv)
    const unclear = await place.run('import', file)
    expect(unclear).toMatchObject({ code: 1, answers: [] })
    expect(unclear.said).toContain('--mapping')
    const columns = { name: 'a', birthDate: 'b', fillDate: 'c', drugText: 'd', daysSupply: 'e' }
    const mapping = { columns, dateOrder: 'DMY', nameForm: 'last-first' }
    const given = ['--mapping', place.file('mapping.json', JSON.stringify(mapping))]
    const answer = await imported(place, file, ...given)
    expect(answer).toMatchObject({ mapping, counts: { imported: 1, newPatients: 1, bad: 0 } })
  })

  it('answers a mapping that can be given again', async () => {
    const place = await cliChart()
    const file = place.file('fills.csv', twoFills)
    const { mapping } = await imported(place, file)
    const given = ['--mapping', place.file('mapping.json', JSON.stringify(mapping))]
    expect(await imported(place, file, ...given)).toMatchObject({
      mapping,
      counts: { imported: 0, unchanged: 2 },
    })
  })
})

// The columns of a patient generator, chosen by nobody here; the people are invented.
describe("a stranger's tables", () => {
  it('come in as patients, conditions, allergies and medications of the same people', async () => {
    const place = await cliChart()
    const patients = place.file(
      'patients.csv',
      'Id,BIRTHDATE,DEATHDATE,PREFIX,FIRST,MIDDLE,LAST,GENDER,ADDRESS,CITY,STATE,ZIP\np-1,1951-07-02,,Mrs.,Ada,B,Testwell,F,1 Example St,Sampleton,Iowa,50000\np-2,1949-03-04,,Mr.,Bob,,Sampleson,M,2 Example St,Sampleton,Iowa,50000\n',
    )
    const conditions = place.file(
      'conditions.csv',
      'START,STOP,PATIENT,ENCOUNTER,SYSTEM,CODE,DESCRIPTION\n2001-02-03,,p-1,e-1,http://snomed.info/sct,59621000,Essential hypertension (disorder)\n2011-02-03,,p-9,e-1,http://snomed.info/sct,59621000,Essential hypertension (disorder)\n',
    )
    const allergies = place.file(
      'allergies.csv',
      'START,STOP,PATIENT,ENCOUNTER,CODE,SYSTEM,DESCRIPTION,TYPE,CATEGORY,REACTION1,DESCRIPTION1,SEVERITY1\n2001-02-03,,p-2,e-1,7984,RxNorm,Penicillin V,allergy,medication,,Rash,MILD\n',
    )
    const medications = place.file(
      'medications.csv',
      'START,STOP,PATIENT,PAYER,ENCOUNTER,CODE,DESCRIPTION,BASE_COST,DISPENSES,TOTALCOST\n2025-02-03T10:00:00Z,,p-1,x,e-1,314076,lisinopril 10 MG Oral Tablet,5.00,1,5.00\n',
    )
    const first = await imported(place, patients, '--format', 'patient-csv', '--system', 'stranger')
    expect(first.counts).toMatchObject({ rows: 2, newPatients: 2, bad: 0 })
    const second = await imported(
      place,
      conditions,
      '--format',
      'condition-csv',
      '--system',
      'stranger',
    )
    expect(second.counts).toMatchObject({ rows: 2, imported: 1, bad: 1, newPatients: 0 })
    expect(second.problems).toMatchObject([
      { line: 3, reason: expect.stringContaining('Import the patient list first') },
    ])
    const third = await imported(
      place,
      allergies,
      '--format',
      'allergy-csv',
      '--system',
      'stranger',
    )
    expect(third.counts).toMatchObject({ rows: 1, imported: 1, bad: 0, newPatients: 0 })
    const fourth = await imported(place, medications, '--system', 'stranger')
    expect(fourth.counts).toMatchObject({ rows: 1, imported: 1, newPatients: 0, newMedications: 1 })
    const again = await imported(
      place,
      allergies,
      '--format',
      'allergy-csv',
      '--system',
      'stranger',
    )
    expect(again.counts).toMatchObject({ imported: 0, unchanged: 1 })
  })
})

describe('a file that cannot be imported', () => {
  test.each<[string, string, string, string]>([
    ['empty', 'fills.csv', '', 'The file is empty'],
    ['a spreadsheet', 'fills.csv', 'PK\u0003\u0004', 'save the sheet as CSV'],
    ['a web page', 'fills.csv', '<html><table>', 'web page'],
    ['a bundle in XML', 'bundle.json', '<Bundle xmlns="http://hl7.org/fhir"/>', 'export as JSON'],
    ['broken JSON', 'bundle.json', '{"resourceType":', 'not valid JSON'],
    [
      'FHIR of another version',
      'bundle.json',
      JSON.stringify(bundle([ada, { resourceType: 'MedicationOrder', id: 'o' }])),
      'only FHIR R4 is read',
    ],
    ['without known columns', 'list.csv', 'x,y\n1,2\n', 'Choose the column for'],
    [
      'dated in an order that nobody can tell',
      'fills.csv',
      dispensingCsv([{ on: '01/02/2025', born: '03/04/1948' }]),
      'Say how dates are written',
    ],
  ])('%s is refused in words, and the chart stays as it was', async (_what, name, text, words) => {
    const place = await cliChart()
    const ran = await place.run('import', place.file(name, text))
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain(words)
    expect(ran.said).not.toMatch(/TESTWELL|unexpected/)
    const { entries } = auditAnswer.parse((await place.run('audit')).answers[0])
    expect(entries.map(({ call }) => call)).not.toContain('command.import')
  })

  it('is refused before the chart is opened when it is missing or a folder', async () => {
    const place = placeForChart()
    mkdirSync(join(place.folder, 'inner'))
    const cases = [
      [join(place.folder, 'none.csv'), 'cannot be read'],
      [join(place.folder, 'inner'), 'is a folder'],
    ] as const
    for (const [file, words] of cases)
      expect(await place.run('import', file)).toMatchObject({
        code: 1,
        said: expect.stringContaining(words),
      })
  })

  test.each<[string, string, string]>([
    ['not JSON', '{', 'not valid JSON'],
    ['not a mapping', '{"columns": []}', 'not a mapping'],
    [
      'without a needed column',
      '{"columns": {"last": "PAT LAST"}, "dateOrder": "MDY", "nameForm": "separate"}',
      'Choose the column for',
    ],
  ])('has a mapping file that is %s', async (_what, mapping, words) => {
    const place = placeForChart()
    const file = place.file('fills.csv', twoFills)
    const ran = await place.run('import', file, '--mapping', place.file('m.json', mapping))
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain(words)
  })

  it('does not fit the columns that its mapping names', async () => {
    const place = await cliChart()
    const columns = { last: 'A', first: 'B', birthDate: 'C', drugText: 'D', fillDate: 'E' }
    const mapping = JSON.stringify({ columns, dateOrder: 'MDY', nameForm: 'separate' })
    const given = ['--mapping', place.file('m.json', mapping)]
    const ran = await place.run('import', place.file('fills.csv', twoFills), ...given)
    expect(ran).toMatchObject({ code: 1, answers: [] })
    expect(ran.said).toContain('The file has no column')
  })
})

test('a chart that is not there or not opened is exit code 3', async () => {
  const place = placeForChart()
  const file = place.file('fills.csv', twoFills)
  expect(await place.run('import', file)).toMatchObject({ code: 3, answers: [] })
  const { chart } = await cliChart()
  const ran = await pestle(['import', file, '--chart', chart], 'a wrong invented passphrase')
  expect(ran).toMatchObject({ code: 3, answers: [] })
  expect(ran.said).toContain('not right')
})

test('a file of several megabytes comes in whole, with progress on standard error', async () => {
  const place = await cliChart()
  const sig = 'TAKE 1 TABLET DAILY '.repeat(40).trim()
  const fills = Array.from({ length: 6000 }, (_, at) => ({
    rx: String(7_000_000 + at),
    on: `0${1 + (at % 9)}/15/2025`,
    last: `${String.fromCharCode(65 + (at % 20)).repeat(5)}WELL`,
    sig,
  }))
  const csv = dispensingCsv(fills)
  expect(csv.length).toBeGreaterThan(5_000_000)
  const ran = await place.run('import', place.file('big.csv', csv))
  expect(importAnswer.parse(ran.answers[0]).counts).toMatchObject({
    rows: 6000,
    imported: 6000,
    bad: 0,
    newPatients: 20,
  })
  expect(ran.said.split('\n').length).toBeGreaterThan(3)
  expect(ran.said.split('\n').length).toBeLessThan(25)
  expect(ran.said).toMatch(/^(progress: \d+ %\n?)+$/)
})
