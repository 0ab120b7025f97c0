// The invented patients, prescribers and plans of the sample pharmacy. Nobody here exists: surnames say so,
// phones are 555-01xx, NPIs are 1999999xxx with a valid check digit, cards are made of nines.

import type { SampleDrugId } from './drugs.ts'

export interface SamplePrescriber {
  readonly name: string
  readonly npi: string
  readonly phone: string
  readonly fax: string
}

export const samplePrescribers = {
  nora: { name: 'MADEUP, NORA MD', npi: '1999999018', phone: '515-555-0111', fax: '515-555-0112' },
  otto: {
    name: 'PRETENDER, OTTO DO',
    npi: '1999999026',
    phone: '515-555-0113',
    fax: '515-555-0114',
  },
  iris: { name: 'FICTION, IRIS NP', npi: '1999999034', phone: '515-555-0115', fax: '515-555-0116' },
  hugo: { name: 'INVENTED, HUGO MD', npi: '1999999042', phone: '515-555-0117', fax: '' },
} as const satisfies Record<string, SamplePrescriber>

export interface SamplePlan {
  readonly name: string
  readonly bin: string
  readonly pcn: string
  readonly group: string
  /** Null: the sample does not say, so nobody can tell. */
  readonly isPartD: boolean | null
}

export const samplePlans = {
  partD: {
    name: 'SAMPLE MEDICARE PART D PDP',
    bin: '999999',
    pcn: 'SAMPLED',
    group: 'SAMPLERX',
    isPartD: true,
  },
  commercial: {
    name: 'SAMPLE EMPLOYEE PLAN',
    bin: '999998',
    pcn: 'SAMPLEC',
    group: 'SAMPLEEMP',
    isPartD: false,
  },
  unclear: { name: 'SAMPLE HEALTH', bin: '999997', pcn: 'SAMPLEU', group: '', isPartD: null },
  cash: { name: 'CASH', bin: '', pcn: '', group: '', isPartD: null },
} as const satisfies Record<string, SamplePlan>

/** One drug of a patient: who prescribed it and how it was filled over the year. */
export interface SampleTherapy {
  readonly drug: SampleDrugId
  readonly by: keyof typeof samplePrescribers
  /** First and last month before the end of the export, counting back; 12 to 0 is the whole year. */
  readonly from: number
  readonly to: number
  /** Days by which each refill comes late on average. */
  readonly late: number
}

export interface SamplePerson {
  readonly last: string
  readonly first: string
  readonly birth: string
  readonly sex: 'F' | 'M'
  readonly plan: keyof typeof samplePlans
  readonly language: 'ENGLISH' | 'SPANISH'
  readonly therapies: readonly SampleTherapy[]
}

type Doctor = keyof typeof samplePrescribers

/** Drugs as words: "lisinopril20 warfarin5:12-9 metformin1000+20" = whole year, months 12 to 9, 20 days late. */
function therapies(by: Doctor, words: string): readonly SampleTherapy[] {
  return words.split(' ').map((word) => {
    const match = /^(\w+)(?::(\d+)-(\d+))?(?:\+(\d+))?(?:@(\w+))?$/.exec(word)
    if (match === null) throw new Error(`Not a therapy: ${word}`)
    return {
      // The tool fails at once when a word is no drug or prescriber; see `sample-pharmacy.ts`.
      drug: match[1] as SampleDrugId,
      by: (match[5] ?? by) as Doctor,
      from: Number(match[2] ?? 12),
      to: Number(match[3] ?? 0),
      late: Number(match[4] ?? 2),
    }
  })
}

function person(
  last: string,
  first: string,
  birth: string,
  sex: 'F' | 'M',
  plan: keyof typeof samplePlans,
  by: Doctor,
  drugs: string,
  language: 'ENGLISH' | 'SPANISH' = 'ENGLISH',
): SamplePerson {
  return { last, first, birth, sex, plan, language, therapies: therapies(by, drugs) }
}

export const samplePeople: readonly SamplePerson[] = [
  person(
    'Exampleton',
    'Opal',
    '1948-03-14',
    'F',
    'partD',
    'nora',
    'lisinopril20 metforminEr empagliflozin:8-0 atorvastatin40 sertraline50 omeprazole20 alendronate70+9 meloxicam15@otto oxycodoneApap@otto lorazepam@iris glipizide5:12-9',
  ),
  person(
    'Testwell',
    'Ada',
    '1951-07-02',
    'F',
    'partD',
    'nora',
    'losartan50 amlodipine5 metformin1000 rosuvastatin levothyroxine50 sertraline50 pantoprazole tiotropium albuterol',
  ),
  person(
    'Samplesby',
    'Bruno',
    '1944-11-30',
    'M',
    'partD',
    'otto',
    'carvedilol furosemide40 spironolactone lisinopril10 apixaban atorvastatin40 digoxin tamsulosin potassium',
  ),
  person(
    'Demoford',
    'Celia',
    '1957-01-19',
    'F',
    'partD',
    'nora',
    'amlodipine5 simvastatin40 fluticasone',
  ),
  person(
    'Mockwell',
    'Desmond',
    '1949-09-08',
    'M',
    'partD',
    'iris',
    'metformin1000+18 glimepiride lisinopril10+25 simvastatin40+30',
  ),
  person(
    'Inventley',
    'Elena',
    '1953-05-25',
    'F',
    'partD',
    'iris',
    'insulinGlargine metformin1000 losartan50 hctz25 atorvastatin40 citalopram gabapentin300 omeprazole20',
    'SPANISH',
  ),
  person(
    'Placeholder',
    'Quentin',
    '1951-06-02',
    'M',
    'partD',
    'otto',
    'warfarin5 metoprololEr50 atorvastatin40 amoxicillin:3-3',
  ),
  person(
    'Placeholder',
    'Quentin',
    '1978-06-02',
    'M',
    'commercial',
    'hugo',
    'fluticasone omeprazole20',
  ),
  person(
    'Pretendergast',
    'Fiona',
    '1962-12-11',
    'F',
    'commercial',
    'hugo',
    'citalopram zolpidem levothyroxine50',
  ),
  person(
    'Dummerly',
    'Gus',
    '1946-02-27',
    'M',
    'partD',
    'nora',
    'donepezil oxybutynin tamsulosin amlodipine5',
  ),
  person(
    'Makebelieve',
    'Hattie',
    '1950-08-16',
    'F',
    'unclear',
    'otto',
    'metformin1000 lisinopril20 rosuvastatin sertraline50 alendronate70 omeprazole20 albuterol tiotropium',
  ),
  person(
    'Specimen',
    'Ivan',
    '1955-10-03',
    'M',
    'partD',
    'iris',
    'methotrexate folicAcid naproxen pantoprazole',
  ),
  person(
    'Fauxworth',
    'Judith',
    '1947-04-21',
    'F',
    'partD',
    'nora',
    'clopidogrel omeprazole20 metoprololEr50 atorvastatin40',
  ),
  person(
    'Blankenstock',
    'Karl',
    '1970-06-15',
    'M',
    'commercial',
    'hugo',
    'allopurinol naproxen:6-0 lisinopril10',
  ),
  person(
    'Trialson',
    'Lucia',
    '1959-03-09',
    'F',
    'unclear',
    'iris',
    'losartan50 metformin1000+22',
    'SPANISH',
  ),
  person('Prototypa', 'Milo', '1943-12-28', 'M', 'cash', 'otto', 'furosemide40 potassium digoxin'),
  person(
    'Shamberg',
    'Nell',
    '1966-07-07',
    'F',
    'commercial',
    'hugo',
    'amitriptyline tramadol:9-0 levothyroxine50',
  ),
  person(
    'Figmentine',
    'Owen',
    '1952-01-31',
    'M',
    'partD',
    'nora',
    'tiotropium albuterol prednisone:5-5 amlodipine5',
  ),
  person('Imaginara', 'Petra', '1958-09-22', 'F', 'partD', 'iris', 'hctz25 potassium'),
  person(
    'Nonesuch',
    'Ralph',
    '1945-05-05',
    'M',
    'partD',
    'otto',
    'simvastatin40 amlodipine5 tamsulosin',
  ),
  person(
    'Fabricano',
    'Sofia',
    '1961-11-14',
    'F',
    'commercial',
    'iris',
    'metformin1000 rosuvastatin',
    'SPANISH',
  ),
  person('Pseudonski', 'Tibor', '1956-08-08', 'M', 'partD', 'nora', 'allopurinol losartan50'),
  person(
    'Hypotheta',
    'Una',
    '1949-02-02',
    'F',
    'partD',
    'otto',
    'levothyroxine50 alendronate70+40',
  ),
  person('Notareal', 'Victor', '1983-10-10', 'M', 'cash', 'hugo', 'amoxicillin:2-2 albuterol:11-2'),
]
