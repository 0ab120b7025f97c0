// Table: how often. `null` in frequency or period is the number in the pattern.

import type { SourceId } from '../source.ts'
import type { FrequencyRow, PeriodUnit } from './sig-word-row.ts'

function often(
  id: string,
  frequency: number | null,
  period: number | null,
  periodUnit: PeriodUnit,
  patterns: readonly string[],
  source: SourceId = 'sig-usage',
): FrequencyRow {
  return { is: 'frequency', id, frequency, period, periodUnit, patterns, isUpTo: false, source }
}

function upTo(
  id: string,
  frequency: number | null,
  periodUnit: PeriodUnit,
  patterns: readonly string[],
): FrequencyRow {
  return { ...often(id, frequency, 1, periodUnit, patterns), isUpTo: true }
}

const day = 'a|per|each|every|/|in|x day'

export const frequencyRows: readonly FrequencyRow[] = [
  // Codes
  often('qd', 1, 1, 'd', ['qd|qday|qdaily|q24', 'q day|daily|d'], 'ismp-error-prone'),
  often('bid', 2, 1, 'd', ['bid', 'b i d'], 'hl7-timing-abbreviation'),
  often('tid', 3, 1, 'd', ['tid', 't i d'], 'hl7-timing-abbreviation'),
  often('qid', 4, 1, 'd', ['qid', 'q i d'], 'hl7-timing-abbreviation'),
  often('qod', 1, 2, 'd', ['qod|qotherday', 'q other day', 'q o d'], 'ismp-error-prone'),
  often('tiw', 3, 1, 'wk', ['tiw|3xw|3xweek'], 'ismp-error-prone'),
  often('biw', 2, 1, 'wk', ['biw'], 'ismp-error-prone'),
  often(
    'qw',
    1,
    1,
    'wk',
    ['qw|qwk|qweek|qweekly', 'q wk|week|weekly|w'],
    'hl7-timing-abbreviation',
  ),
  often(
    'qmo',
    1,
    1,
    'mo',
    ['qmo|qmonth|qmonthly', 'q month|mo|monthly'],
    'hl7-timing-abbreviation',
  ),
  // Times a day
  often('daily', 1, 1, 'd', [
    'daily|everyday',
    'every|each day',
    'once daily|everyday',
    'one|1 time daily',
    `once ${day}`,
    'once every|each day',
    'once|1x daily|qd',
    `one|1 time|x ${day}`,
    'one time each day',
    '1 x daily',
    'a day',
    'per day',
    '/ day',
    'each|per 24 hours',
    'every|each|per calendar? day',
  ]),
  often('twice-daily', 2, 1, 'd', [
    'twice daily',
    `twice ${day}`,
    'twice every|each day',
    '2x daily',
  ]),
  often('thrice-daily', 3, 1, 'd', ['thrice daily', `thrice ${day}`]),
  often('times-daily', null, 1, 'd', [
    '# times|time|x daily|qd',
    `# times|time|x ${day}`,
    '# times|time|x every|each day',
    '# x day',
    '# x / day',
    '# / day',
  ]),
  // Hours
  often('every-hour', 1, 1, 'h', ['every|q|each hour|hr|h', 'hourly|qh']),
  often('every-hours', 1, null, 'h', [
    'every|q|each|ev|evry # hours|hour|hrs|hr|h|hs|hours',
    'every|q|each # ( # ) hours|hour|hrs',
    'once|1 every|q # hours|hrs|hr|h',
  ]),
  often('every-minutes', 1, null, 'min', ['every|q|each # minutes|minute|mins|min|m']),
  // Days, weeks, months
  often('every-other-day', 1, 2, 'd', [
    'every|each other|2nd|second day',
    'once? every|q other|2nd|second day',
    'once every other day',
    'on? alternate|alternating days|day',
    'on alternate days',
    'every 48 hours',
  ]),
  often('every-days', 1, null, 'd', ['every|q|each|once # days|day|d', 'once every # days']),
  often('every-third-day', 1, 3, 'd', ['every|each|q third|3rd day', 'once every third|3rd day']),
  often('weekly', 1, 1, 'wk', [
    'weekly|wkly',
    'once weekly',
    'once a|per|each|every week|wk',
    'every|each week|wk',
    'a|per week|wk',
    'one|1 time|x a|per|each|every|/|x week|wk',
    'one|1 time|x weekly',
    'one|1 day a|per|each|every week',
    '/ week|wk',
  ]),
  often('times-weekly', null, 1, 'wk', [
    '# times|time|x a|per|each|every|/ week|wk',
    '# times|time|x weekly',
    '# x week|wk|weekly',
    '# days a|per|each|every|/ week|wk',
    '# / week|wk',
  ]),
  often('twice-weekly', 2, 1, 'wk', ['twice weekly', 'twice a|per|each|every week|wk']),
  often('every-other-week', 1, 2, 'wk', [
    'every|q other week|wk',
    'once every other week',
    'every|each second|2nd week',
  ]),
  often('every-weeks', 1, null, 'wk', [
    'every|q|each # weeks|week|wks|wk|w',
    'once every # weeks|wks',
  ]),
  often('monthly', 1, 1, 'mo', [
    'monthly',
    'once monthly',
    'once a|per|each|every month',
    'every|each|per|a month',
    'one|1 time|x a|per|each|every month',
    '/ month',
  ]),
  often('times-monthly', null, 1, 'mo', ['# times|x a|per|each|every month', '# times monthly']),
  often('twice-monthly', 2, 1, 'mo', ['twice monthly', 'twice a|per|each month']),
  often('every-months', 1, null, 'mo', [
    'every|q|each # months|month|mos|mo',
    'once every # months',
  ]),
  upTo('up-to-times-daily', null, 'd', [
    'up to # times|x|time daily',
    `up to # times|x|time ${day}`,
    'up to # x / day',
    'no more than # times|x a|per|each day',
    'no more than # times daily',
  ]),
  upTo('up-to-twice-daily', 2, 'd', ['up to twice daily', `up to twice ${day}`, 'up to bid']),
  upTo('up-to-once-daily', 1, 'd', ['up to once daily', `up to once ${day}`]),
  upTo('up-to-three-daily', 3, 'd', ['up to tid']),
  upTo('up-to-four-daily', 4, 'd', ['up to qid']),
  upTo('up-to-times-weekly', null, 'wk', [
    'up to # times|x a|per|each week',
    'up to # times weekly',
  ]),
]
