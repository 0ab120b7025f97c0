// Which chart the calls of this session work on, and how its pages are drawn. Not: opening one (session.ts).

import type { App } from '../app.ts'
import type { Session } from '../context.ts'
import { markedForTraining } from './training-borders.ts'

/** The same app with one chart at a time: the store's own, the sample's, or the training pharmacy's, whose pages say so. */
export function withChartInUse(surroundings: App, session: Session): App {
  return Object.create(surroundings, {
    chartFile: {
      get: () => {
        if (session.isTraining) return surroundings.trainingFile
        return session.isSample ? surroundings.sampleFile : surroundings.chartFile
      },
    },
    // Every page, whatever made it: no paper of invented people may look like a patient's.
    render: {
      get: () =>
        session.isTraining ? markedForTraining(surroundings.render) : surroundings.render,
    },
  })
}
