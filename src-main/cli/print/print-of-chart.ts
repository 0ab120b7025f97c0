// A paper of one review in a chart, as it stands: without the mark of a preview once the review is signed. It is made anew
// and not kept; the trail says who made it, about whom.

import { resolve } from 'node:path'
import { documentInput } from '../../api/document-input.ts'
import { pictures } from '../../store/papers/letterheads.ts'
import type { Io } from '../io.ts'
import { type ChartOptions, leaveTrace, withChart } from '../open-chart.ts'
import type { PrintAnswer } from './print-answers.ts'
import { lookAsked, type PrintOrder, printPaper, templateNamed } from './print-paper.ts'

export interface ChartPrintOrder extends PrintOrder, ChartOptions {
  readonly review: string
  /** For letters: whom it goes to. */
  readonly prescriber?: string
  /** For papers of a claim: which one. */
  readonly claim?: string
}

/** Prints one paper; `not-found` for a review that is not in the chart. */
export async function printOfChart(
  io: Io,
  order: ChartPrintOrder,
  resources: string,
): Promise<PrintAnswer> {
  const template = templateNamed(order.template)
  const look = lookAsked(template, order)
  return withChart(io, order, resources, async (opened) => {
    const { app } = opened
    const db = app.chartFile.reader()
    const { input, patientId } = await documentInput(
      db,
      order.review,
      order.prescriber ?? null,
      app.today(),
      look,
      order.claim ?? null,
    )
    const answer = await printPaper(
      template,
      { input, createdAt: app.clock(), pictures: (ids) => pictures(db, ids) },
      resolve(order.out),
      app.render,
    )
    await leaveTrace(opened, 'print', order.review, patientId)
    return { ...answer, path: order.out }
  })
}
