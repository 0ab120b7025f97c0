// Training over the wire: in, out, and from the beginning again. Not: how far the tour is (tour.ts).

import { AppError } from '../../contract/errors.ts'
import type { trainingCalls } from '../../contract/training.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { enter, sessionState } from '../session.ts'
import { openTraining, throwTrainingAway } from './open-training.ts'
import { tourHandlers } from './tour.ts'

export const trainingHandlers: Handlers<typeof trainingCalls> = {
  ...tourHandlers,

  'training.open': { outside: (context, { as }) => begin(context, as) },

  'training.leave': {
    outside: async (context) => {
      if (context.session.isTraining) await context.lock()
      context.session.isTraining = false
      return sessionState(context)
    },
  },

  'training.reset': {
    outside: async (context) => {
      const { session } = context
      if (!session.isTraining)
        throw new AppError('not-allowed', 'Only the training pharmacy begins anew. Enter it first.')
      const as = session.user?.role === 'pharmacist' ? 'pharmacist' : 'technician'
      await throwTrainingAway(context)
      return begin(context, as)
    },
  },
}

async function begin(context: OutsideContext, as: 'technician' | 'pharmacist') {
  await enter(context, await openTraining(context, as))
  return sessionState(context)
}
