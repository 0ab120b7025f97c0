// The store itself: pharmacy, settings, audit trail, backup, knowledge.

import { day, daysBetween } from '../clinical/dates.ts'
import { AppError } from '../contract/errors.ts'
import { type houseCalls, settingsInput } from '../contract/house.ts'
import { knowledgeTables } from '../reference/knowledge.ts'
import { cite, sources as register } from '../reference/source.ts'
import { loadChart } from '../store/load-chart.ts'
import { readSetting, writeSetting } from '../store/people.ts'
import { eligibilityViews } from './chart-view.ts'
import type { Handlers } from './context.ts'
import { readPharmacy } from './document-input.ts'
import { mustBeOpened } from './patients.ts'

export const houseHandlers: Handlers<typeof houseCalls> = {
  'programs.eligibility': async (context, { patientId }) => {
    mustBeOpened(context, patientId)
    const chart = await loadChart(context.db, patientId, context.app.today())
    return eligibilityViews(context.db, patientId, chart)
  },

  'pharmacy.read': ({ db }) => readPharmacy(db),

  'pharmacy.save': async ({ db }, pharmacy) => {
    await writeSetting(db, 'pharmacy', pharmacy)
    return { ok: true }
  },

  'settings.read': async ({ db, session }) => {
    const folder = await readSetting(db, 'backupFolder')
    return {
      lockAfterMinutes: session.lockAfterMinutes,
      backupFolder: typeof folder === 'string' ? folder : null,
    }
  },

  'settings.save': async ({ db, session }, input) => {
    const settings = settingsInput.parse(input)
    await writeSetting(db, 'lockAfterMinutes', settings.lockAfterMinutes)
    await writeSetting(db, 'backupFolder', settings.backupFolder)
    session.lockAfterMinutes = settings.lockAfterMinutes
    return settings
  },

  'audit.list': async ({ db }, { limit }) => {
    const rows = await db
      .selectFrom('audit as a')
      .leftJoin('patients as p', 'p.id', 'a.patient_id')
      .select([
        'a.seq',
        'a.at',
        'a.user_name',
        'a.action',
        'a.call',
        'a.outcome',
        'p.last_name',
        'p.first_name',
      ])
      .orderBy('a.seq', 'desc')
      .limit(limit)
      .execute()
    return rows.map((row) => ({
      seq: row.seq,
      at: row.at,
      user: row.user_name,
      action: row.action,
      call: row.call,
      patientName: row.last_name === null ? null : `${row.last_name}, ${row.first_name}`,
      outcome: row.outcome,
    }))
  },

  'audit.verify': { outside: ({ app }) => app.chartFile.check() },

  'backup.make': {
    outside: async ({ app }) => {
      const saved = await readSetting(app.chartFile.reader(), 'backupFolder')
      const folder =
        typeof saved === 'string'
          ? saved
          : await app.shell.chooseFolder('Where should the backup go?')
      if (folder === null) return null
      if (folder === '')
        throw new AppError('invalid-input', 'Choose a folder for backups in Settings.')
      return app.chartFile.backup(folder)
    },
  },

  'knowledge.tables': {
    outside: async ({ app }) =>
      knowledgeTables.map(({ table, title, release, rows, sources }) => ({
        table,
        title,
        release,
        ageDays: daysBetween(day(release), app.today()),
        rows,
        sources: sources.map((id) => ({ ...cite(id), checked: register[id].checked })),
      })),
  },
}
