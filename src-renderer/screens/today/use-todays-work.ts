// The queue from its two calls: what stands in the chart is on screen at once, what is worked out from charts joins it.

import { type WorkFilter, type WorkView, wholeWork } from '../../../src-main/contract/worklist.ts'
import { useRead } from '../../client.ts'

interface TodaysWork {
  /** What is known by now; undefined before the first answer. */
  readonly data: WorkView | undefined
  /** False while a part is still worked out: nothing may be called empty before. */
  readonly isWhole: boolean
  readonly error: Error | null
  readonly retry: () => void
}

/** Today's work of `filter`; a new filter keeps the former rows until it has its own. */
export function useTodaysWork(filter: WorkFilter): TodaysWork {
  const standing = useRead('worklist.today', { filter }, { keepsFormer: true })
  const workedOut = useRead(
    'worklist.workedOut',
    { filter },
    { keepsFormer: true, isWanted: standing.data !== undefined },
  )
  const none = { rows: [], counts: { 'vaccine-due': 0 } }
  return {
    data: standing.data && wholeWork(standing.data, workedOut.data ?? none),
    isWhole: standing.data !== undefined && workedOut.data !== undefined,
    error: standing.error ?? workedOut.error,
    retry: () => void Promise.all([standing.refetch(), workedOut.refetch()]),
  }
}
