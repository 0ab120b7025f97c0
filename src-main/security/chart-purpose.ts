// What a chart is for, as its id says: a store's, or training with invented people. Every copy of the chart key is sealed
// to that id, so a changed mark opens nothing.

import { AppError } from '../contract/errors.ts'
import type { KeyFile } from './key-file.ts'
import type { Random } from './wrapped-key.ts'

export type ChartPurpose = 'store' | 'training'

const trainingMark = 'training-'

/** A fresh id that carries the purpose. */
export function newChartId(purpose: ChartPurpose, random: Random): string {
  const id = Buffer.from(random(16)).toString('hex')
  return purpose === 'training' ? `${trainingMark}${id}` : id
}

/** `storage` when the chart at this place is of the other purpose: nothing of it is opened. */
export function mustServe({ chartId }: Pick<KeyFile, 'chartId'>, purpose: ChartPurpose): void {
  const isTraining = chartId.startsWith(trainingMark)
  if (isTraining === (purpose === 'training')) return
  throw new AppError(
    'storage',
    isTraining
      ? 'This is a training chart with invented people. It never opens as the chart of a store: put the store’s own chart and key file back.'
      : 'This is the chart of a store with real people. It never opens for training: move it away, and the training pharmacy is made anew.',
  )
}
