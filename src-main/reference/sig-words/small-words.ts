// Table: small words that join, end or only fill.

import type { SmallWordRow } from './sig-word-row.ts'

function small(id: string, role: SmallWordRow['role'], patterns: readonly string[]): SmallWordRow {
  return { is: 'small', id, role, patterns, source: 'sig-usage' }
}

/** Words between the parts. */
export const smallWordRows: readonly SmallWordRow[] = [
  small('and', 'and', ['and|plus|&|+', 'and then also', 'and also', 'and another', 'along with']),
  small('or', 'or', ['or']),
  small('then', 'then', [
    'then|followed|thereafter|next',
    'and then',
    'followed by',
    'after that',
    'then on',
    'then take',
  ]),
  small('stop', 'stop', ['.|;', ':']),
  small('fillers', 'filler', [
    ',|-|–|(|)|*|"|=|the|of|a|an|your|please|dose',
    'sig|rx|instructions|directions :',
    'sig|rx',
    'total|only',
    'at a time',
    'each time',
    'per dose',
    'as a dose',
    '/',
    'total dose',
    'to',
    'at',
    'for a total of',
    '( s )',
    'this|medication|medicine',
    'this medication|medicine',
    'it',
    'every time',
    'by',
  ]),
]
