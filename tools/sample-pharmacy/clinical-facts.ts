// Conditions, allergies, results and vaccines of the invented patients; codes are real, people are not.

/** One lab result or measurement, unit in UCUM. */
export interface SampleResult {
  readonly loinc: string
  readonly name: string
  readonly value: number
  readonly unit: string
  readonly date: string
}

/** One patient's clinical record. */
export interface SampleRecord {
  readonly last: string
  readonly birth: string
  /** ICD-10-CM code, words, onset. */
  readonly conditions: readonly (readonly [string, string, string])[]
  /** Null: nobody asked. Empty: none known. */
  readonly allergies: readonly (readonly [string, string])[] | null
  readonly results: readonly SampleResult[]
  /** Systolic, diastolic, day; the newest first. Empty: nobody measured it. */
  readonly bloodPressure: readonly (readonly [number, number, string])[]
  /** CVX code, words, date. */
  readonly vaccines: readonly (readonly [string, string, string])[]
}

const result = (loinc: string, name: string, unit: string) => (value: number, date: string) => ({
  loinc,
  name,
  value,
  unit,
  date,
})
const a1c = result('4548-4', 'Hemoglobin A1c', '%')
const creatinine = result('2160-0', 'Creatinine, serum or plasma', 'mg/dL')
const egfr = result('98979-8', 'eGFR (CKD-EPI 2021)', 'mL/min/{1.73_m2}')
const potassium = result('2823-3', 'Potassium, serum or plasma', 'mmol/L')
const weight = result('29463-7', 'Body weight', 'kg')
const height = result('8302-2', 'Body height', 'cm')
const inr = result('6301-6', 'INR', '{INR}')

const flu: readonly [string, string, string] = [
  '135',
  'Influenza, high-dose, trivalent, preservative free',
  '2025-10-06',
]

/** Who has a clinical record. The other patients have none. */
export const sampleRecords: readonly SampleRecord[] = [
  {
    last: 'Exampleton',
    birth: '1948-03-14',
    conditions: [
      ['I10', 'Essential (primary) hypertension', '2006-04-10'],
      ['E11.9', 'Type 2 diabetes mellitus without complications', '2011-09-02'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2010-01-15'],
      ['F32.A', 'Depression, unspecified', '2019-02-20'],
      ['M17.0', 'Bilateral primary osteoarthritis of knee', '2015-06-30'],
      ['M81.0', 'Age-related osteoporosis without current pathological fracture', '2020-11-05'],
      ['G47.00', 'Insomnia, unspecified', '2024-03-18'],
    ],
    allergies: [['Penicillin', 'Hives']],
    results: [
      a1c(7.4, '2026-09-14'),
      creatinine(1.1, '2026-09-14'),
      egfr(51, '2026-09-14'),
      potassium(4.9, '2026-09-14'),
      weight(71.5, '2026-09-14'),
      height(160, '2026-09-14'),
      a1c(7.9, '2026-03-16'),
      creatinine(1, '2026-03-16'),
      egfr(57, '2026-03-16'),
      potassium(4.6, '2026-03-16'),
      weight(72.4, '2026-03-16'),
      a1c(8.4, '2025-09-08'),
      creatinine(1, '2025-09-08'),
      egfr(58, '2025-09-08'),
      potassium(4.4, '2025-09-08'),
      weight(73.1, '2025-09-08'),
      a1c(8.1, '2025-03-10'),
      creatinine(0.9, '2025-03-10'),
      egfr(65, '2025-03-10'),
    ],
    bloodPressure: [
      [138, 76, '2026-09-14'],
      [142, 80, '2026-06-09'],
      [136, 74, '2026-03-16'],
      [148, 82, '2025-12-01'],
      [152, 84, '2025-09-08'],
    ],
    vaccines: [flu],
  },
  {
    last: 'Testwell',
    birth: '1951-07-02',
    conditions: [
      ['I10', 'Essential (primary) hypertension', '2009-03-03'],
      ['E11.9', 'Type 2 diabetes mellitus without complications', '2014-05-12'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2012-08-08'],
      ['J44.9', 'Chronic obstructive pulmonary disease, unspecified', '2018-10-01'],
      ['F32.A', 'Depression, unspecified', '2021-01-11'],
    ],
    allergies: [],
    results: [
      a1c(6.9, '2026-08-20'),
      creatinine(0.9, '2026-08-20'),
      egfr(66, '2026-08-20'),
      a1c(7.1, '2026-02-18'),
      a1c(7.6, '2025-08-13'),
    ],
    bloodPressure: [
      [128, 72, '2026-08-20'],
      [132, 78, '2026-02-18'],
      [126, 74, '2025-08-13'],
    ],
    vaccines: [flu],
  },
  {
    last: 'Samplesby',
    birth: '1944-11-30',
    conditions: [
      ['I50.22', 'Chronic systolic (congestive) heart failure', '2020-02-14'],
      ['I48.91', 'Unspecified atrial fibrillation', '2019-07-07'],
      ['I10', 'Essential (primary) hypertension', '2001-01-20'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2005-09-09'],
    ],
    allergies: [['Sulfonamide antibiotic', 'Rash']],
    results: [
      creatinine(1.6, '2026-10-02'),
      egfr(43, '2026-10-02'),
      potassium(5.3, '2026-10-02'),
      weight(82, '2026-10-02'),
      creatinine(1.4, '2026-06-11'),
      egfr(50, '2026-06-11'),
      potassium(4.9, '2026-06-11'),
      weight(81.2, '2026-06-11'),
      creatinine(1.3, '2026-01-22'),
      egfr(55, '2026-01-22'),
      potassium(4.6, '2026-01-22'),
    ],
    bloodPressure: [
      [112, 64, '2026-10-02'],
      [118, 66, '2026-06-11'],
      [124, 70, '2026-01-22'],
    ],
    vaccines: [],
  },
  {
    last: 'Inventley',
    birth: '1953-05-25',
    conditions: [
      ['E11.65', 'Type 2 diabetes mellitus with hyperglycemia', '2008-04-04'],
      ['I10', 'Essential (primary) hypertension', '2011-11-11'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2011-11-11'],
      ['F32.A', 'Depression, unspecified', '2022-05-16'],
    ],
    allergies: null,
    results: [a1c(9.1, '2026-07-28'), a1c(8.6, '2026-01-26'), a1c(8.2, '2025-07-21')],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Demoford',
    birth: '1957-01-19',
    conditions: [
      ['I10', 'Essential (primary) hypertension', '2016-06-01'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2016-06-01'],
    ],
    allergies: [],
    results: [],
    bloodPressure: [[134, 82, '2026-05-05']],
    vaccines: [],
  },
  {
    last: 'Mockwell',
    birth: '1949-09-08',
    conditions: [
      ['E11.9', 'Type 2 diabetes mellitus without complications', '2013-03-13'],
      ['I10', 'Essential (primary) hypertension', '2013-03-13'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2013-03-13'],
    ],
    allergies: null,
    results: [a1c(8.3, '2026-06-17')],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Makebelieve',
    birth: '1950-08-16',
    conditions: [
      ['E11.9', 'Type 2 diabetes mellitus without complications', '2015-02-02'],
      ['I10', 'Essential (primary) hypertension', '2007-07-19'],
      ['E78.5', 'Hyperlipidemia, unspecified', '2010-10-10'],
      ['J44.9', 'Chronic obstructive pulmonary disease, unspecified', '2017-12-12'],
    ],
    allergies: [],
    results: [],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Placeholder',
    birth: '1951-06-02',
    conditions: [['I48.91', 'Unspecified atrial fibrillation', '2021-08-30']],
    allergies: [],
    results: [
      inr(2.4, '2026-11-02'),
      inr(2.1, '2026-10-05'),
      inr(1.8, '2026-09-08'),
      inr(2.6, '2026-08-24'),
      inr(3.4, '2026-08-10'),
      inr(2.3, '2026-07-13'),
    ],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Dummerly',
    birth: '1946-02-27',
    conditions: [
      ['F03.90', 'Unspecified dementia without behavioral disturbance', '2023-09-25'],
      ['N40.1', 'Benign prostatic hyperplasia with lower urinary tract symptoms', '2018-04-16'],
    ],
    allergies: [],
    results: [],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Specimen',
    birth: '1955-10-03',
    conditions: [['M06.9', 'Rheumatoid arthritis, unspecified', '2012-01-09']],
    allergies: [],
    results: [creatinine(1.0, '2026-10-19')],
    bloodPressure: [],
    vaccines: [],
  },
  // Employer plans: the answer to Medicare questions is a plain no.
  {
    last: 'Pretendergast',
    birth: '1962-12-11',
    conditions: [
      ['F32.A', 'Depression, unspecified', '2020-06-12'],
      ['G47.00', 'Insomnia, unspecified', '2023-10-04'],
    ],
    allergies: [],
    results: [],
    bloodPressure: [],
    vaccines: [],
  },
  {
    last: 'Blankenstock',
    birth: '1970-06-15',
    conditions: [['I10', 'Essential (primary) hypertension', '2021-02-02']],
    allergies: null,
    results: [],
    bloodPressure: [[146, 92, '2026-09-30']],
    vaccines: [],
  },
]
