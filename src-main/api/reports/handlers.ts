// Reports over the wire: opened in the window, kept as a file, printed. Each time made from the chart as it is.

import type { Kysely } from 'kysely'
import type { Day } from '../../clinical/dates.ts'
import type { ReportId, ReportView, reportCalls } from '../../contract/reports.ts'
import { reportJob } from '../../contract/reports.ts'
import { reportPages } from '../../documents/reports/report-pages.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import type { Job } from '../jobs.ts'
import { assuranceReportBody } from './assurance-report.ts'
import { deskReportBody } from './desk-report.ts'
import { partDReportBody } from './part-d-report.ts'
import { type Period, periodOf } from './period.ts'
import type { ReportBody } from './report-body.ts'
import { reportCsv } from './report-file.ts'
import { wellnessReportBody } from './wellness-report.ts'

type Make = (db: Kysely<Schema>, period: Period, today: Day, job: Job) => Promise<ReportBody>

const makers: Readonly<Record<ReportId, Make>> = {
  'part-d': partDReportBody,
  assurance: assuranceReportBody,
  wellness: wellnessReportBody,
  desk: deskReportBody,
}

interface Asked {
  readonly report: ReportId
  readonly unit: Period['unit']
  readonly on: Day | null
}

/** The report as the window shows it; null when it was stopped. */
async function makeReport(
  { app, jobs }: OutsideContext,
  { report, unit, on }: Asked,
): Promise<ReportView | null> {
  const today = app.today()
  // The plan's year is a calendar year: no other period has a report.
  const period = periodOf(report === 'part-d' ? 'year' : unit, on ?? today, today)
  const body = await jobs.run(reportJob, 'Report', async (job) => {
    await job.step(0, null)
    return makers[report](app.chartFile.reader(), period, today, job)
  })
  if (body === null) return null
  const { title: periodTitle, ...days } = period
  return { report, ...body, ...days, period: periodTitle }
}

async function drawn(context: OutsideContext, view: ReportView) {
  const { app, session, actor } = context
  const title = `${view.title}, ${view.period}`
  const pages = reportPages({
    view,
    pharmacyName: (await readPharmacy(app.chartFile.reader())).name,
    printedBy: session.user?.name ?? '',
    on: app.today(),
  })
  const { bytes } = await app.render(pages, { title, language: 'en-US', createdAt: actor.at })
  return { title, bytes }
}

export const reportHandlers: Handlers<typeof reportCalls> = {
  'reports.open': { outside: makeReport },

  'reports.save': {
    outside: async (context, { as, ...asked }) => {
      const view = await makeReport(context, asked)
      if (view === null) return { path: null }
      const name = `${view.report}-${view.period.replaceAll(' ', '-').toLowerCase()}.${as}`
      const bytes =
        as === 'csv'
          ? new TextEncoder().encode(reportCsv(view))
          : (await drawn(context, view)).bytes
      return { path: await context.app.shell.saveAs(name, bytes) }
    },
  },

  'reports.print': {
    outside: async (context, asked) => {
      const view = await makeReport(context, asked)
      if (view === null) return { message: 'Stopped.' }
      const { title, bytes } = await drawn(context, view)
      return { message: (await context.app.shell.print(title, bytes, null)).message }
    },
  },
}
