// Everything of one patient and period as one file: records in words, then every issued paper made again from its facts.

import type { Kysely } from 'kysely'
import { addDays, type Day } from '../../clinical/dates.ts'
import type { auditPacketCalls } from '../../contract/audit-packet.ts'
import { AppError } from '../../contract/errors.ts'
import { type AuditPaper, auditPacketParts } from '../../documents/audit/audit-packet.ts'
import { documentTemplate } from '../../documents/index.ts'
import { missingList, sheetFacts } from '../../documents/sheets/sheet-facts.ts'
import type { StoredFacts } from '../../documents/template.ts'
import { chartOf, loadRows } from '../../store/load-chart.ts'
import * as record from '../../store/papers/audit-record.ts'
import { pictures } from '../../store/papers/letterheads.ts'
import type { Schema } from '../../store/schema.ts'
import type { Handlers, OutsideContext } from '../context.ts'
import { readPharmacy, recordOf } from '../document-input.ts'
import { instantAt } from '../local-time.ts'
import { knownDay } from '../outreach-view.ts'
import { mustBeOpened } from '../patients.ts'
import { sectionsOf } from './audit-sections.ts'
import { currentLetterhead } from './current-letterhead.ts'
import { base64 } from './draw-pages.ts'

type Read = Kysely<Schema>

type IssuedRow = Awaited<ReturnType<typeof record.papersWithin>>[number]

function paperOf(row: IssuedRow): AuditPaper {
  const template = documentTemplate(row.template)
  const isSame = template !== null && template.version === row.template_version
  return {
    on: knownDay(row.created_day),
    title: row.title,
    by: row.by ?? 'unknown',
    pages: row.pages,
    sha256: row.sha256,
    // Kept by this form's own prepare under the same version.
    parts: isSame ? template.build(JSON.parse(row.facts_json) as StoredFacts) : null,
  }
}

function periodOf(from: Day, to: Day): record.Period {
  return {
    from,
    to,
    fromInstant: instantAt(from, '00:00'),
    beforeInstant: instantAt(addDays(to, 1), '00:00'),
  }
}

/** The head of the packet, of today. */
async function sheetOf({ app }: OutsideContext, db: Read, patientId: string) {
  const rows = await loadRows(db, patientId)
  const on = app.today()
  const pharmacy = await readPharmacy(db)
  const letterhead = await currentLetterhead(db, pharmacy)
  const missing = missingList()
  const kept = await recordOf(db, rows, chartOf(rows, on), [])
  const sheet = sheetFacts(
    {
      chart: kept.chart,
      patient: kept.patient,
      pharmacy,
      ...(letterhead === null ? {} : { letterhead }),
      on,
    },
    missing,
  )
  if (sheet === null || missing.facts.length > 0)
    throw new AppError('incomplete', 'The audit packet cannot be made yet.', {
      missing: missing.facts,
    })
  return sheet
}

export const auditPacketHandlers: Handlers<typeof auditPacketCalls> = {
  'auditPacket.make': {
    outside: async (context, { patientId, from, to, jobId, target }) => {
      mustBeOpened(context, patientId)
      const { app, jobs, session } = context
      const db = app.chartFile.reader()
      const period = periodOf(from, to)
      return jobs.run(jobId, 'Audit packet', async (job) => {
        const sheet = await sheetOf(context, db, patientId)
        const sections = await sectionsOf(db, patientId, period)
        const rows = await record.papersWithin(db, patientId, period)
        const papers: AuditPaper[] = []
        for (const [at, row] of rows.entries()) {
          await job.step(at, rows.length + 1)
          papers.push(paperOf(row))
        }
        await job.step(rows.length, rows.length + 1)
        const madeBy = session.user?.name ?? ''
        const parts = auditPacketParts({ sheet, from, to, madeBy, sections, papers })
        const title = 'Audit Packet'
        const drawn = await app.render(parts, {
          title,
          language: 'en-US',
          createdAt: app.clock(),
          pictures: await pictures(
            db,
            parts.flatMap((part) => part.pictures ?? []),
          ),
        })
        // Drawing hears nothing; a cancel that came meanwhile counts now.
        await job.step(rows.length + 1, rows.length + 1)
        const apart = papers.filter((paper) => paper.parts === null).length
        const name = `audit-packet-${from}-to-${to}.pdf`
        return {
          pages: drawn.pages,
          papers: papers.length - apart,
          apart,
          base64: target === 'screen' ? base64(drawn.bytes) : null,
          ...(target === 'file' ? { path: await app.shell.saveAs(name, drawn.bytes) } : {}),
          message:
            target === 'printer' ? (await app.shell.print(title, drawn.bytes, null)).message : null,
        }
      })
    },
  },
}
