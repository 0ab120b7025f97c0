// Hand-worked cases of adults, made from the CDC's adult schedule: what is due, from when, until when.

import { describe, expect, test } from 'vitest'
import { told, vaccinee } from './vaccinee.ts'

type Case = readonly [title: string, of: ReturnType<typeof vaccinee>, told: string]

const groups: Readonly<Record<string, readonly Case[]>> = {
  Zoster: [
    ['waits for 50 years', vaccinee('1975-11-11'), 'Not complete 1 2025-11-11 2025-11-11 - -'],
    [
      'a second dose from 4 weeks on, best after 8 weeks, by 7 months and 4 weeks',
      vaccinee('1960-06-15', '2025-06-01/187'),
      'Not complete 2 2025-06-29 2025-07-27 2026-01-28 -',
    ],
    [
      'is complete after two doses',
      vaccinee('1960-06-15', '2025-06-01/187 2025-09-01/187'),
      'Complete - - - - -',
    ],
    [
      'a live zoster vaccine then does not replace the recombinant one',
      vaccinee('1950-06-15', '2015-06-01/121'),
      'Not complete 2 2015-07-27 2015-07-27 - -',
    ],
    [
      'from 19 years on under immunosuppressive therapy',
      vaccinee('1995-06-15', '', '158'),
      'Not complete 1 2014-06-15 2014-06-15 - -',
    ],
  ],
  Pneumococcal: [
    ['is for nobody healthy of 49', vaccinee('1975-11-11'), 'Aged out - - - - -'],
    ['from 50 years on', vaccinee('1975-11-10'), 'Not complete 1 2025-11-10 2025-11-10 - -'],
    ['one PCV20 is enough', vaccinee('1970-06-15', '2024-06-01/216'), 'Complete - - - - -'],
    ['one PCV21 is enough', vaccinee('1970-06-15', '2024-08-01/327'), 'Complete - - - - -'],
    [
      'PCV15 is followed by PPSV23 after a year',
      vaccinee('1970-06-15', '2024-06-01/215'),
      'Not complete 2 2025-06-01 2025-06-01 - -',
    ],
    [
      'PPSV23 is followed by a conjugate vaccine after a year',
      vaccinee('1970-06-15', '2023-06-01/33'),
      'Not complete 2 2024-06-01 2024-06-01 - -',
    ],
    [
      'PCV13 is followed by PCV20 or PCV21 after a year',
      vaccinee('1959-06-15', '2016-06-01/133'),
      'Not complete 2 2017-06-01 2017-06-01 - -',
    ],
    [
      'from 19 years on with diabetes',
      vaccinee('1995-06-15', '', '014'),
      'Not complete 1 2014-06-15 2014-06-15 - -',
    ],
    [
      'PCV13 and PPSV23 are followed by PCV20 or PCV21 after 5 years under immunosuppressive therapy',
      vaccinee('1995-06-15', '2019-01-01/133 2019-03-15/33', '158'),
      'Not complete 3 2024-03-15 2024-03-15 - -',
    ],
  ],
  RSV: [
    ['at 75 years', vaccinee('1950-11-10'), 'Not complete 1 2025-11-10 2025-11-10 - -'],
    ['once in life', vaccinee('1945-06-15', '2023-10-15/303'), 'Complete - - - - -'],
    [
      'from 50 years on with heart disease',
      vaccinee('1965-06-15', '', '016'),
      'Not complete 1 2015-06-15 2015-06-15 - -',
    ],
    [
      'in pregnancy from 32 weeks on',
      vaccinee('1995-06-15', '', '007 170@2025-04-01'),
      'Not complete 1 2025-11-11 2025-11-11 2025-12-15 -',
    ],
    [
      'no date without the onset of pregnancy',
      vaccinee('1995-06-15', '', '007'),
      'Not complete 1 - - - -',
    ],
  ],
  HepB: [
    [
      'a second dose after 4 weeks',
      vaccinee('1985-06-15', '2025-09-15/43'),
      'Not complete 2 2025-10-13 2025-10-13 - -',
    ],
    [
      'a third dose 8 weeks after the second, 16 weeks after the first, best at 6 months',
      vaccinee('1985-06-15', '2025-05-15/43 2025-06-15/43'),
      'Not complete 3 2025-09-04 2025-11-15 - -',
    ],
    [
      'two doses of Heplisav-B are enough',
      vaccinee('1985-06-15', '2025-09-15/189 2025-10-13/189'),
      'Complete - - - - -',
    ],
    ['is not needed by who is immune', vaccinee('1985-06-15', '', '019'), 'Immune - - - - -'],
  ],
  'DTaP/Tdap/Td': [
    [
      'a booster ten years after a childhood series and Tdap',
      vaccinee(
        '1995-06-15',
        '1995-08-15/20 1995-10-15/20 1995-12-15/20 1996-12-15/20 1999-07-15/20 2006-08-01/115',
      ),
      'Not complete 7 2011-08-01 2016-08-01 2016-08-28 -',
    ],
    [
      'Td after one Tdap as the only dose: 4 weeks later',
      vaccinee('1985-06-15', '2012-05-05/115'),
      'Not complete 2 2012-06-02 2012-06-02 2012-06-02 -',
    ],
    [
      'Tdap in each pregnancy from 27 weeks on',
      vaccinee('1995-06-15', '2018-05-05/115 2018-06-10/09 2018-12-20/09', '007 170@2025-04-01'),
      'Not complete 4 2023-12-20 2025-10-07 2025-12-08 -',
    ],
  ],
  HPV: [
    ['is over at 46 years', vaccinee('1979-11-10'), 'Aged out - - - - -'],
    [
      'three doses when begun from 15 years on: the second after 4 weeks',
      vaccinee('1995-06-15', '2025-05-15/165'),
      'Not complete 2 2025-06-12 2025-06-12 2025-09-03 -',
    ],
    [
      'two doses were enough when begun before 15 years',
      vaccinee('1997-06-15', '2010-05-15/62 2011-05-15/62'),
      'Complete - - - - -',
    ],
  ],
  Influenza: [
    ['once a season', vaccinee('1955-06-15', '2025-10-01/135'), 'Complete - - - - -'],
    [
      'last season does not count',
      vaccinee('1955-06-15', '2025-06-30/135'),
      'Not complete 1 2025-07-28 2025-07-28 - -',
    ],
  ],
  'COVID-19': [
    ['once a season below 65', vaccinee('1985-06-15', '2025-09-10/309'), 'Complete - - - - -'],
    [
      'twice a season from 65 years on, the second after 8 weeks, best after 6 months',
      vaccinee('1955-06-15', '2025-09-10/309'),
      'Not complete 2 2025-11-05 2026-03-10 - -',
    ],
    [
      '8 weeks after the last dose of before',
      vaccinee('1985-06-15', '2025-08-10/309'),
      'Not complete 1 2025-10-05 2025-10-05 - -',
    ],
  ],
  Meningococcal: [
    ['is over at 22 years', vaccinee('2003-11-10'), 'Aged out - - - - -'],
    [
      'a dose after 16 is made up for until 22 years',
      vaccinee('2005-06-15', '2017-07-01/136'),
      'Not complete 2 2021-06-15 2021-06-15 2022-07-12 2027-06-14',
    ],
    [
      'two doses 8 weeks apart without a spleen',
      vaccinee('1985-06-15', '2025-09-01/203', '160'),
      'Not complete 2 2025-10-27 2025-10-27 2025-11-23 -',
    ],
  ],
  'Meningococcal B': [
    ['is over at 24 years', vaccinee('2001-11-10'), 'Aged out - - - - -'],
    [
      'without a spleen at any age, three doses, the second after 4 weeks',
      vaccinee('1985-06-15', '2025-10-01/163', '160'),
      'Not complete 2 2025-10-29 2025-10-29 - -',
    ],
  ],
  MMR: [
    ['born before 1957 is immune', vaccinee('1956-12-31'), 'Immune - - - - -'],
    [
      'born in 1957 is not',
      vaccinee('1957-01-01'),
      'Not complete 1 1958-01-01 1958-01-01 1958-05-28 -',
    ],
    [
      'one dose is enough for an adult',
      vaccinee('1990-06-15', '2020-01-01/03'),
      'Complete - - - - -',
    ],
    [
      'two doses for health care personnel',
      vaccinee('1990-06-15', '2020-01-01/03', '055'),
      'Not complete 2 2020-01-29 2020-01-29 - -',
    ],
    [
      'born before 1957 does not make health care personnel immune',
      vaccinee('1950-06-15', '', '055'),
      'Not complete 1 1968-06-15 1968-06-15 1968-06-15 -',
    ],
    ['not in pregnancy', vaccinee('1995-06-15', '', '007'), 'Contraindicated - - - - -'],
    [
      'immune to one of three is still due',
      vaccinee('1990-06-15', '', '020'),
      'Not complete 1 1991-06-15 1991-06-15 1991-11-11 -',
    ],
    [
      'four weeks after a live varicella vaccine',
      vaccinee('1990-06-15', '2025-11-01/21'),
      'Not complete 1 2025-11-29 2025-11-29 2025-11-29 -',
    ],
  ],
  Varicella: [
    ['born before 1980 is immune', vaccinee('1979-12-31'), 'Immune - - - - -'],
    [
      'a second dose after 4 weeks',
      vaccinee('1990-06-15', '2020-01-01/21'),
      'Not complete 2 2020-01-29 2020-01-29 2020-02-25 -',
    ],
    ['had the disease', vaccinee('1990-06-15', '', '024'), 'Immune - - - - -'],
    ['not in pregnancy', vaccinee('1995-06-15', '', '007'), 'Contraindicated - - - - -'],
  ],
  HepA: [
    ['is over at 19 years without an indication', vaccinee('2000-06-15'), 'Aged out - - - - -'],
    [
      'a second dose after 6 months with liver disease',
      vaccinee('1985-06-15', '2025-01-01/52', '015'),
      'Not complete 2 2025-07-01 2025-07-01 - -',
    ],
  ],
  Polio: [
    [
      'a catch-up series for an adult without a dose',
      vaccinee('1995-06-15'),
      'Not complete 1 2013-06-15 2013-06-15 - -',
    ],
  ],
  Rabies: [
    [
      'is not recommended without an indication',
      vaccinee('1985-06-15'),
      'Not recommended - - - - -',
    ],
  ],
}

describe.each(Object.entries(groups))('%s', (group, cases) => {
  test.each(cases)('%s', (_title, patient, expected) => {
    expect(told(group, patient)).toBe(expected)
  })
})
