// Tables: moments of the day by HL7's TimingEvent codes, and their plain words.

import type { EventCode, EventRow, Say, SigLanguage } from './sig-word-row.ts'

function at(
  id: string,
  when: readonly EventCode[],
  patterns: readonly string[],
  minutesPer: number | null = null,
): EventRow {
  return { is: 'event', id, when, patterns, minutesPer, source: 'hl7-event-timing' }
}

/** The same words with a number of minutes or hours before them. */
function withOffset(id: string, when: readonly EventCode[], patterns: readonly string[]) {
  return [
    at(id, when, patterns),
    at(
      `minutes-${id}`,
      when,
      patterns.map((p) => `# minutes|minute|mins|min ${p}`),
      1,
    ),
    at(
      `hours-${id}`,
      when,
      patterns.map((p) => `# hours|hour|hrs|hr|h ${p}`),
      60,
    ),
  ]
}

const dinner = 'dinner|supper|dinnertime'

const morning = 'morning|am|mornings'

/** Moments of the day. */
export const eventRows: readonly EventRow[] = [
  at(
    'morning',
    ['MORN'],
    [
      `every|each|in|q|once ${morning}`,
      'in|every|each the morning|am|mornings|a.m.',
      `once every|each|in|a ${morning}`,
      'once in the morning|am',
      'qam|morning|mornings|am|qmorning',
      'at am|morning',
      'first thing in the? morning',
      'upon? rising in the morning',
    ],
  ),
  at('noon', ['NOON'], ['at noon|noontime|midday', 'noon|midday', 'in the midday', 'every noon']),
  at('afternoon', ['AFT'], ['in|every|each the? afternoon', 'afternoon']),
  at(
    'evening',
    ['EVE'],
    [
      'every|each|in|q|once evening|pm|evenings',
      'in|every|each the evening|pm|evenings',
      'once every|each|in evening|pm',
      'once in the evening',
      'qpm|evening|pm|evenings|qevening',
      'at evening',
    ],
  ),
  at(
    'night',
    ['NIGHT'],
    [
      'every|each|at|q night|nite',
      'nightly|qnight|nite|qn|night',
      'in|during the night',
      'once at night',
      'once nightly',
      'once every|each night',
      'a night',
    ],
  ),
  at(
    'bedtime',
    ['HS'],
    [
      'at|before|every|each|q bedtime|hs|bed',
      'qhs|hs|bedtime|qbedtime',
      'once at bedtime',
      'every|each night at bedtime',
      'nightly at bedtime|hs',
      'at night at bedtime',
      'every|each|at night before bed|bedtime',
      'at night before|at bed|bedtime',
      'every|each evening at bedtime',
      'just|right before bed|bedtime|sleep',
      'before going to bed|sleep',
      'when going to bed',
      'q hs',
      'at the? hour of sleep',
      'before sleep',
    ],
  ),
  ...withOffset(
    'before-bedtime',
    ['HS'],
    ['before bedtime|bed|sleep', 'prior to bedtime|bed', 'before going to bed'],
  ),
  at(
    'waking',
    ['WAKE'],
    [
      'on|upon|after waking|awakening|arising|rising',
      'when you? wake|waking up?',
      'upon waking up',
    ],
  ),
  ...withOffset(
    'before-meals',
    ['AC'],
    [
      'before|prior each|every|to? meals|meal|eating',
      'before meals|eating',
      'ac',
      'prior to meals|meal|eating',
      'before each|every|a|the meal',
      'before food',
    ],
  ),
  ...withOffset(
    'after-meals',
    ['PC'],
    ['after meals|meal|eating|food', 'pc', 'after each|every|a meal', 'following meals'],
  ),
  at(
    'with-meals',
    ['C'],
    [
      'with meals|mealtimes',
      'with each|every|a|the meal|meals',
      'c meals',
      'at mealtimes|mealtime',
      'with meal',
      'wm|cc',
      'during meals',
      'at meals',
    ],
  ),
  ...withOffset(
    'before-breakfast',
    ['ACM'],
    [
      'before breakfast|bkfst|bfast|brkfst',
      'prior to breakfast',
      'acb',
      'before the morning meal',
      'before first meal of the? day',
      'before your breakfast',
    ],
  ),
  ...withOffset('before-lunch', ['ACD'], ['before lunch', 'prior to lunch']),
  ...withOffset(
    'before-dinner',
    ['ACV'],
    [`before ${dinner}`, `prior to ${dinner}`, 'before the? evening meal'],
  ),
  ...withOffset(
    'before-breakfast-and-dinner',
    ['ACM', 'ACV'],
    [
      `before breakfast and|& ${dinner}`,
      `before breakfast and before ${dinner}`,
      `before breakfast and evening meal`,
    ],
  ),
  ...withOffset(
    'before-three-meals',
    ['ACM', 'ACD', 'ACV'],
    [`before breakfast , lunch ,? and ${dinner}`, `before breakfast lunch and ${dinner}`],
  ),
  ...withOffset('after-breakfast', ['PCM'], ['after breakfast']),
  ...withOffset('after-lunch', ['PCD'], ['after lunch']),
  ...withOffset('after-dinner', ['PCV'], [`after ${dinner}`, 'after the? evening meal']),
  ...withOffset('after-breakfast-and-dinner', ['PCM', 'PCV'], [`after breakfast and ${dinner}`]),
  at(
    'with-breakfast',
    ['CM'],
    [
      'with breakfast|bkfst',
      'with the? morning meal',
      'with first meal of the? day',
      'at breakfast',
      'with a|your? breakfast',
    ],
  ),
  at('with-lunch', ['CD'], ['with|at lunch', 'at lunchtime', 'with midday meal']),
  at(
    'with-dinner',
    ['CV'],
    [
      `with|at ${dinner}`,
      'with|w the? evening meal',
      'with|w evening meals',
      'with your dinner',
      'with the? largest? evening meal',
    ],
  ),
  at(
    'with-breakfast-and-dinner',
    ['CM', 'CV'],
    [
      `with breakfast and ${dinner}`,
      `with breakfast and with ${dinner}`,
      'with morning and evening meal|meals',
      'with the morning and evening meal|meals',
      `at breakfast and ${dinner}`,
    ],
  ),
  at(
    'with-three-meals',
    ['CM', 'CD', 'CV'],
    [`with breakfast , lunch ,? and ${dinner}`, `with breakfast lunch and ${dinner}`],
  ),
  at('with-lunch-and-dinner', ['CD', 'CV'], [`with lunch and ${dinner}`]),
]

/** The moments in plain words, after the dose and the way in. */
export const eventWords: Readonly<Record<EventCode, Say>> = {
  MORN: { en: 'in the morning', es: 'por la mañana' },
  NOON: { en: 'at noon', es: 'al mediodía' },
  AFT: { en: 'in the afternoon', es: 'por la tarde' },
  EVE: { en: 'in the evening', es: 'al anochecer' },
  NIGHT: { en: 'at night', es: 'por la noche' },
  HS: { en: 'at bedtime', es: 'a la hora de acostarse' },
  WAKE: { en: 'when you wake up', es: 'al despertarse' },
  AC: { en: 'before meals', es: 'antes de las comidas' },
  ACM: { en: 'before breakfast', es: 'antes del desayuno' },
  ACD: { en: 'before lunch', es: 'antes del almuerzo' },
  ACV: { en: 'before dinner', es: 'antes de la cena' },
  PC: { en: 'after meals', es: 'después de las comidas' },
  PCM: { en: 'after breakfast', es: 'después del desayuno' },
  PCD: { en: 'after lunch', es: 'después del almuerzo' },
  PCV: { en: 'after dinner', es: 'después de la cena' },
  C: { en: 'with meals', es: 'con las comidas' },
  CM: { en: 'with breakfast', es: 'con el desayuno' },
  CD: { en: 'with lunch', es: 'con el almuerzo' },
  CV: { en: 'with dinner', es: 'con la cena' },
}

/** Bedtime after a number of minutes or hours. */
export const beforeBed: Say = { en: 'before bedtime', es: 'antes de acostarse' }

/** Words between the parts of a list. */
export const listWords: Readonly<
  Record<SigLanguage, { readonly and: string; readonly or: string }>
> = { en: { and: 'and', or: 'or' }, es: { and: 'y', or: 'o' } }
