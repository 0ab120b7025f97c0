// The builder of the immunization tables, on small invented XML.

import { describe, expect, it, test } from 'vitest'
import { readSupportingData } from '../../src-main/clinical/immunization/read-supporting-data.ts'
import { cdsiTables } from '../../tools/knowledge/cdsi/build-cdsi.ts'
import { readXml } from '../../tools/knowledge/cdsi/read-xml.ts'
import { codes, dayIn, numberIn, oneOf, periodIn, yes } from '../../tools/knowledge/cdsi/values.ts'

const schedule = `<scheduleSupportingData>
<liveVirusConflicts><liveVirusConflict>
<previous><vaccineType>A</vaccineType><cvx>901</cvx></previous><current><vaccineType>B</vaccineType><cvx>902</cvx></current>
<conflictBeginInterval>1 day</conflictBeginInterval><minConflictEndInterval>24 days</minConflictEndInterval>
<conflictEndInterval>28 days</conflictEndInterval></liveVirusConflict></liveVirusConflicts>
<vaccineGroups><vaccineGroup><name>Inventitis</name><administerFullVaccineGroup>No</administerFullVaccineGroup></vaccineGroup></vaccineGroups>
<vaccineGroupToAntigenMap><vaccineGroupMap><name>Inventitis</name><antigen>Inventitis</antigen></vaccineGroupMap></vaccineGroupToAntigenMap>
<cvxToAntigenMap><cvxMap><cvx>901</cvx><shortDescription>A &amp; B</shortDescription>
<association><antigen>Inventitis</antigen><associationBeginAge /><associationEndAge>7 years</associationEndAge></association></cvxMap></cvxToAntigenMap>
<observations><observation><observationCode>801</observationCode><observationTitle>Age &#x2265; 60</observationTitle>
<codedValues><codedValue><code>1</code><codeSystem>SNOMED</codeSystem><text>x</text></codedValue></codedValues></observation></observations>
</scheduleSupportingData>`

const antigen = (skip = 'Age', dose = '') => `<antigenSupportingData>
<immunity><dateOfBirth><immunityBirthDate>01/31/1957</immunityBirthDate><birthCountry>U.S.</birthCountry></dateOfBirth></immunity>
<contraindications><vaccineGroup /><vaccine /></contraindications>
<series><seriesName>Invented series</seriesName><targetDisease>Inventitis</targetDisease><vaccineGroup>Inventitis</vaccineGroup>
<seriesAdminGuidance>Said
 twice.</seriesAdminGuidance><seriesType>Standard</seriesType><equivalentSeriesGroups>2; 3</equivalentSeriesGroups><requiredGender />
<selectSeries><defaultSeries>Yes</defaultSeries><productPath>No</productPath><seriesGroupName>Standard</seriesGroupName>
<seriesGroup>1</seriesGroup><seriesPriority>A</seriesPriority><seriesPreference>1</seriesPreference><minAgeToStart /><maxAgeToStart>n/a</maxAgeToStart></selectSeries>
<indication />
<seriesDose><doseNumber>Dose 1</doseNumber>
<age><absMinAge>6 weeks - 4 days</absMinAge><minAge>6 weeks</minAge><effectiveDate>20160131</effectiveDate></age>
<interval />
<preferableVaccine><vaccineType>A</vaccineType><cvx>901</cvx><beginAge>6 weeks</beginAge><endAge /><tradeName /><mvx>SKB</mvx><volume>0.5</volume><forecastVaccineType>Y</forecastVaccineType></preferableVaccine>
<conditionalSkip><context>Both</context><setLogic>n/a</setLogic><set><setID>1</setID><setDescription>Not from 7 years on.</setDescription><conditionLogic>n/a</conditionLogic>
<condition><conditionType>${skip}</conditionType><beginAge>7 years</beginAge></condition></set></conditionalSkip>
<recurringDose>No</recurringDose>${dose}</seriesDose></series></antigenSupportingData>`

const files = (xml = antigen()) =>
  new Map([
    ['AntigenSupportingData- Inventitis-508.xml', xml],
    ['ScheduleSupportingData.xml', schedule],
  ])

describe('the tables', () => {
  it('hold what the XML says and nothing that it leaves empty', () => {
    const built = cdsiTables(files(), '9.9', '2026-01-31')
    expect(JSON.parse(built['antigens.json'])).toMatchObject({
      release: '9.9',
      day: '2026-01-31',
      vaccineLists: ['901|6 weeks||SKB|0.5|Y'],
      guidance: ['Said twice.'],
      antigens: [
        {
          antigen: 'Inventitis',
          immunity: { births: [{ before: '1957-01-31', country: 'U.S.' }] },
          series: [
            {
              name: 'Invented series',
              vaccineGroup: 'Inventitis',
              type: 'Standard',
              groupName: 'Standard',
              group: '1',
              priority: 'A',
              equivalentGroups: ['2', '3'],
              isDefault: true,
              preference: 1,
              guidance: [0],
              doses: [
                {
                  ages: [{ absMin: '6 weeks - 4 days', min: '6 weeks', effective: '2016-01-31' }],
                  preferable: 0,
                  skips: [
                    {
                      context: 'Both',
                      sets: [
                        {
                          description: 'Not from 7 years on.',
                          conditions: [{ type: 'Age', beginAge: '7 years' }],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    })
    expect(JSON.parse(built['schedule.json'])).toMatchObject({
      conflicts: ['901|902|1 day|24 days|28 days'],
      groups: [{ name: 'Inventitis', administerFull: false, antigens: ['Inventitis'] }],
      vaccines: [
        { cvx: '901', name: 'A & B', antigens: [{ antigen: 'Inventitis', end: '7 years' }] },
      ],
      observations: [{ code: '801', title: 'Age ≥ 60', coded: ['SNOMED|1'] }],
    })
    expect(JSON.parse(built['release.json'])).toMatchObject({
      release: '9.9',
      antigens: 1,
      series: 1,
      seriesDoses: 1,
      vaccines: 1,
      conflicts: 1,
      observations: 1,
    })
  })

  it('are the same bytes for the same files in another order', () => {
    const turned = new Map([...files()].toReversed())
    expect(cdsiTables(turned, '9.9', '2026-01-31')).toEqual(
      cdsiTables(files(), '9.9', '2026-01-31'),
    )
  })

  it('are read by the forecaster', () => {
    const built = cdsiTables(files(), '9.9', '2026-01-31')
    const data = readSupportingData(
      JSON.parse(built['antigens.json']),
      JSON.parse(built['schedule.json']),
    )
    expect(data.antigens[0]?.series[0]?.doses[0]?.ages[0]?.absMin).toEqual({
      years: 0,
      months: 0,
      days: 38,
    })
    expect(data.conflicts.get('902')?.get('901')?.minEnd.days).toBe(24)
  })

  it('are not built from a word that is not known; the file is named', () => {
    const build = () => cdsiTables(files(antigen('Phase of the moon')), '9.9', '2026-01-31')
    expect(build).toThrow('AntigenSupportingData- Inventitis-508.xml cannot be read')
  })

  it('are not built without the schedule', () => {
    expect(() => cdsiTables(new Map(), '9.9', '2026-01-31')).toThrow('no ScheduleSupportingData')
  })
})

describe('the XML', () => {
  it('is read with comments, entities and a byte order mark', () => {
    expect(readXml('\uFEFF<?xml version="1.0"?><a><!-- x --><b>1 &lt; 2</b><c/></a>')).toEqual({
      name: 'a',
      text: '',
      children: [
        { name: 'b', text: '1 < 2', children: [] },
        { name: 'c', text: '', children: [] },
      ],
    })
  })

  test.each([
    ['an element that is not closed', '<a><b></a>'],
    ['two roots', '<a/><b/>'],
    ['nothing', ''],
    ['an attribute', '<a b="1"/>'],
    ['an unknown entity', '<a>&nbsp;</a>'],
  ])('is refused with %s', (_title, xml) => {
    expect(() => readXml(xml)).toThrow()
  })
})

test.each<[string, () => unknown]>([
  ['a word outside its list', () => oneOf('perhaps', ['yes', 'no'])],
  ['neither yes nor no', () => yes('perhaps')],
  ['a number in words', () => numberIn('two')],
  ['a period in other words', () => periodIn('a while')],
  ['a day in another form', () => dayIn('01/31/2016')],
])('The builder stops at %s', (_title, read) => {
  expect(read).toThrow()
})

test('Codes are parted by semicolons, with or without a space', () => {
  expect(codes('01;09; 20; n/a')).toEqual(['01', '09', '20'])
})
