// Tables: weekdays and their plain words.

import type { Say, Weekday, WeekdayRow } from './sig-word-row.ts'

function on(id: string, days: WeekdayRow['days'], patterns: readonly string[]): WeekdayRow {
  return { is: 'weekday', id, days, patterns, source: 'sig-usage' }
}

function one(day: Weekday, words: string): WeekdayRow {
  return on(day, [day], [words, `on|every|each|q ${words}`, `on|every the|each|every? ${words}`])
}

const workdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri']

/** Weekdays, alone and in groups. */
export const weekdayRows: readonly WeekdayRow[] = [
  one('mon', 'monday|mon|mondays|mo'),
  one('tue', 'tuesday|tue|tues|tuesdays'),
  one('wed', 'wednesday|wed|weds|wednesdays'),
  one('thu', 'thursday|thu|thur|thurs|thursdays'),
  one('fri', 'friday|fri|fridays'),
  one('sat', 'saturday|sat|saturdays'),
  one('sun', 'sunday|sun|sundays'),
  on(
    'mwf',
    ['mon', 'wed', 'fri'],
    [
      'mwf|mowefr',
      'on|every mwf',
      'm w f',
      'm , w , f',
      'm / w / f',
      'm - w - f',
      'on m , w , f',
      'on m w f',
    ],
  ),
  on('tts', ['tue', 'thu', 'sat'], ['tts', 'on|every tts', 't th s', 't , th , s', 'tuthsa']),
  on('tth', ['tue', 'thu'], ['tth|tuth', 'on|every tth', 't th', 't , th', 't / th']),
  on('weekdays', workdays, [
    'on? weekdays',
    'weekdays',
    'on weekdays',
    'monday through|thru|to friday',
    'mon through|thru|to|- fri',
    'm - f',
    'm thru|to f',
  ]),
  on('weekends', ['sat', 'sun'], ['weekends', 'on weekends']),
  on('others', 'others', [
    'on|all the? all? other|rest|remaining of? the? days',
    'on all other days',
    'all other days',
    'other days',
    'on other days',
    'rest of the? week',
    'on the rest of the? week',
    'on the other days',
    'on all other days of the? week',
  ]),
]

/** The weekdays in plain words. */
export const weekdayWords: Readonly<Record<Weekday, Say>> = {
  mon: { en: 'Monday', es: 'lunes' },
  tue: { en: 'Tuesday', es: 'martes' },
  wed: { en: 'Wednesday', es: 'miércoles' },
  thu: { en: 'Thursday', es: 'jueves' },
  fri: { en: 'Friday', es: 'viernes' },
  sat: { en: 'Saturday', es: 'sábados' },
  sun: { en: 'Sunday', es: 'domingos' },
}
