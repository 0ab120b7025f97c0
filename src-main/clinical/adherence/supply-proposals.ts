// What may make refills easier beside one common day: longer supplies, a pack for each time of day, and what the barriers
// that the patient named ask for. Proposals of our own; nothing is applied by itself.

import {
  type AdherenceBarrier,
  adherenceBarriers,
  type BarrierCode,
} from '../../reference/adherence-barriers.ts'
import type { Chart } from '../chart.ts'
import { fillsOf } from '../fills-of.ts'
import type { SyncPlan } from './sync-plan.ts'

/** A fill of at most this many days is a month's. */
const MONTH_DAYS = 34
/** So many months' fills in a row of the same amount tell a dose that stands. */
const STEADY_FILLS = 3
/** From so many counted medicines on a pack is proposed. */
const PACK_FROM = 5

export interface LongerSupply {
  readonly medicationId: string
  readonly text: string
  readonly because: string
}

/** Medicines of which the last three fills were a month's supply of the same amount, without controlled ones. */
export function longerSupplies(chart: Chart, { lines }: SyncPlan): readonly LongerSupply[] {
  return lines
    .filter((line) => !line.notes.some((note) => note.startsWith('A controlled')))
    .flatMap(({ medicationId, text }) => {
      const last = fillsOf(chart, { id: medicationId })
        .filter((fill) => fill.date <= chart.on)
        .toSorted((a, b) => a.date.localeCompare(b.date))
        .slice(-STEADY_FILLS)
      const [first] = last
      const isSteady =
        first !== undefined &&
        last.length === STEADY_FILLS &&
        last.every(
          ({ daysSupply, quantity }) =>
            daysSupply !== null &&
            daysSupply <= MONTH_DAYS &&
            quantity !== null &&
            quantity === first.quantity,
        )
      return isSteady
        ? [
            {
              medicationId,
              text,
              because: `the last ${STEADY_FILLS} fills were of ${first.daysSupply} days and the same amount`,
            },
          ]
        : []
    })
}

export type Pack = 'none' | 'pill-box' | 'blister' | 'pouch'

/** A pack to offer, and why; null when nothing speaks for one. */
export function packProposal(
  { lines }: SyncPlan,
  barriers: readonly BarrierCode[],
): { readonly pack: Pack; readonly because: string } | null {
  const counted = lines.filter((line) => line.isCounted).length
  if (barriers.includes('cannot-handle'))
    return { pack: 'pouch', because: 'packages are hard to open or handle' }
  if (barriers.includes('forgets') || barriers.includes('too-complex'))
    return { pack: 'blister', because: 'doses are forgotten, or there are too many of them' }
  return counted >= PACK_FROM
    ? { pack: 'pill-box', because: `${counted} tablets and capsules are taken every day` }
    : null
}

/** What a barrier leads to on the screen: a part of the plan, or a task in the pharmacist's words. */
export type BarrierAction = 'synchronize' | 'pack' | 'task'

const actions: Readonly<Partial<Record<BarrierCode, BarrierAction>>> = {
  'runs-out': 'synchronize',
  forgets: 'pack',
  'too-complex': 'pack',
  'cannot-handle': 'pack',
}

/** The barrier of a code with what it leads to. */
export function barrierWithAction(
  code: BarrierCode,
): (AdherenceBarrier & { readonly action: BarrierAction }) | null {
  const barrier = adherenceBarriers.find((one) => one.code === code)
  return barrier === undefined ? null : { ...barrier, action: actions[code] ?? 'task' }
}
