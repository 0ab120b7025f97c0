// Published nomograms for the maintenance dose of warfarin. Not for the first weeks, and not for another goal than the one
// each was published for. Numbers written from knowledge of the papers; nobody has held them against the text yet.

import type { SourceId } from '../source.ts'

/** What one cell of a nomogram says. */
export interface NomogramCell {
  readonly id: string
  /** INRs from `from` to below `below`; null: no bound. INRs are compared at the decimals of the nomogram. */
  readonly from: number | null
  readonly below: number | null
  /** Change of the weekly dose in percent, from least to most; both 0: no change. Null: the nomogram gives none. */
  readonly change: readonly [number, number] | null
  /** Whole days without a dose. */
  readonly hold: 'none' | 'up-to-one' | 'one' | 'until-in-range'
  /** True where the paper lets one think of one dose more. */
  readonly mayBoost: boolean
  /** The cell in words for the pharmacist. */
  readonly words: string
}

export interface Nomogram {
  readonly id: string
  readonly title: string
  readonly source: SourceId
  readonly goal: readonly [number, number]
  /** Decimals to which an INR is rounded before it is looked up. */
  readonly decimals: 1 | 2
  /** The largest change of a week, in percent. */
  readonly mostPercent: number
  readonly cells: readonly NomogramCell[]
}

const noHold = { hold: 'none', mayBoost: false } as const

/**
 * The algorithm recommended to the centers of RE-LY. Not certain from memory: on which side an INR of exactly 4.00 falls. Here it is
 * on the side that holds a dose.
 */
const rely: Nomogram = {
  id: 'rely-2012',
  title: 'RE-LY algorithm',
  source: 'van-spall-2012-rely',
  goal: [2, 3],
  decimals: 2,
  mostPercent: 15,
  cells: [
    {
      ...noHold,
      id: 'to-1.50',
      from: null,
      below: 1.51,
      change: [15, 15],
      words: 'INR 1.50 or less: raise the weekly dose by 15 %.',
    },
    {
      ...noHold,
      id: '1.51-1.99',
      from: 1.51,
      below: 2,
      change: [10, 10],
      words: 'INR 1.51 to 1.99: raise the weekly dose by 10 %.',
    },
    {
      ...noHold,
      id: '2.00-3.00',
      from: 2,
      below: 3.01,
      change: [0, 0],
      words: 'INR 2.00 to 3.00: no change.',
    },
    {
      ...noHold,
      id: '3.01-3.99',
      from: 3.01,
      below: 4,
      change: [-10, -10],
      words: 'INR 3.01 to 3.99: lower the weekly dose by 10 %.',
    },
    {
      id: '4.00-4.99',
      from: 4,
      below: 5,
      change: [-10, -10],
      hold: 'one',
      mayBoost: false,
      words: 'INR 4.00 to 4.99: hold one dose, then lower the weekly dose by 10 %.',
    },
    {
      id: '5.00-8.99',
      from: 5,
      below: 9,
      change: [-15, -15],
      hold: 'until-in-range',
      mayBoost: false,
      words:
        'INR 5.00 to 8.99: hold until the INR is in range, then lower the weekly dose by 15 %.',
    },
  ],
}

/** The nomogram of the American Family Physician, with room for judgment in each cell. */
const ebell: Nomogram = {
  id: 'ebell-2005',
  title: 'Ebell nomogram',
  source: 'ebell-2005-warfarin',
  goal: [2, 3],
  decimals: 1,
  mostPercent: 20,
  cells: [
    {
      id: 'below-1.5',
      from: null,
      below: 1.5,
      change: [10, 20],
      hold: 'none',
      mayBoost: true,
      words: 'INR below 1.5: raise the weekly dose by 10 to 20 %; think of one dose more.',
    },
    {
      ...noHold,
      id: '1.5-1.9',
      from: 1.5,
      below: 2,
      change: [5, 10],
      words: 'INR 1.5 to 1.9: raise the weekly dose by 5 to 10 %.',
    },
    {
      ...noHold,
      id: '2.0-3.0',
      from: 2,
      below: 3.1,
      change: [0, 0],
      words: 'INR 2.0 to 3.0: no change.',
    },
    {
      ...noHold,
      id: '3.1-3.9',
      from: 3.1,
      below: 4,
      change: [-10, -5],
      words: 'INR 3.1 to 3.9: lower the weekly dose by 5 to 10 %.',
    },
    {
      id: '4.0-4.9',
      from: 4,
      below: 5,
      change: [-10, -10],
      hold: 'up-to-one',
      mayBoost: false,
      words: 'INR 4.0 to 4.9: hold no dose or one, then lower the weekly dose by 10 %.',
    },
  ],
}

/** Every nomogram that a store may choose. */
export const nomograms: readonly Nomogram[] = [rely, ebell]

/** The nomogram of an id; null for one that is not known. */
export function nomogramOf(id: string | null): Nomogram | null {
  return nomograms.find((one) => one.id === id) ?? null
}

/** The limits of the ACCP guideline (9th edition) for every nomogram. */
export const chest2012 = {
  source: 'chest-2012-management',
  /** Previously stable, one INR no further out of range than this: go on with the dose, test again in one to two weeks. */
  toleratedOutOfRange: 0.5,
  /** Without bleeding, from here to `vitaminKAbove`: no vitamin K as a routine. */
  noVitaminKFrom: 4.5,
  /** Without bleeding, above this: oral vitamin K is suggested. */
  vitaminKAbove: 10,
  /** Consistently stable INRs may be tested up to so many weeks apart. */
  mostWeeksApart: 12,
} as const satisfies { readonly source: SourceId } & Record<string, unknown>

/** From this INR the case goes to the prescriber on the same day, whatever the nomogram says. Pestle's own choice. */
export const REFER_FROM = 5
