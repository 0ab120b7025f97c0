// Calls about the store itself: pharmacy, settings, audit trail, backup, knowledge.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, ownerOnly, query } from './call.ts'
import type { EligibilityView } from './chart-views.ts'
import { type PharmacyInput, pharmacyInput } from './session.ts'

/** What a backup says of itself. */
export interface BackupReport {
  /** Folder that was written. */
  readonly folder: string
  readonly bytes: number
  readonly sha256: string
  /** Hash of the newest audit entry: a later chart must contain it. */
  readonly auditHead: string | null
  /** True after the copy was opened again and passed its integrity check. */
  readonly isVerified: boolean
}

/** What a check of the chart file found. */
export interface CheckReport {
  readonly integrity: 'ok' | 'damaged'
  readonly audit: {
    readonly entries: number
    readonly isIntact: boolean
    readonly brokenAt: number | null
    readonly head: string | null
  }
  readonly schemaVersion: number
}

export const settingsInput = z.object({
  lockAfterMinutes: z.number().int().min(1).max(60),
  backupFolder: z.string().nullable(),
})
export type Settings = z.infer<typeof settingsInput>

export interface AuditView {
  readonly seq: number
  readonly at: string
  readonly user: string | null
  readonly action: string
  readonly call: string
  readonly patientName: string | null
  readonly outcome: string
}

export interface KnowledgeTable {
  readonly table: string
  readonly title: string
  readonly release: string
  /** Whole days since the release. */
  readonly ageDays: number
  readonly rows: number
  readonly sources: readonly {
    readonly id: string
    readonly citation: string
    /** Day on which the rows were held against the source; null when nobody has yet. */
    readonly checked: string | null
  }[]
}

export const houseCalls = {
  'programs.eligibility': query<readonly EligibilityView[]>()({
    input: z.object({ patientId: z.string().min(1) }),
    access: everyRole,
    audit: noAudit('belongs to a chart whose opening is in the trail'),
  }),
  'pharmacy.read': query<PharmacyInput>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('the address on every letter'),
  }),
  'pharmacy.save': command<{ readonly ok: true }>()({
    input: pharmacyInput,
    access: ownerOnly,
    audit: entry('change-pharmacy'),
  }),
  'settings.read': query<Settings>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('no patient data'),
  }),
  'settings.save': command<Settings>()({
    input: settingsInput,
    access: ownerOnly,
    audit: entry('change-settings'),
  }),
  'audit.list': query<readonly AuditView[]>()({
    input: z.object({ limit: z.number().int().min(1).max(1000).default(200) }),
    access: ['owner', 'pharmacist'],
    audit: noAudit('reading the trail would only lengthen it'),
  }),
  'audit.verify': command<CheckReport>()({
    input: z.object({}),
    access: ['owner', 'pharmacist'],
    audit: entry('verify'),
  }),
  /** Asks for a folder when none is set; null when the person cancelled. */
  'backup.make': command<BackupReport | null>()({
    input: z.object({}),
    access: everyRole,
    audit: entry('backup'),
  }),
  'knowledge.tables': query<readonly KnowledgeTable[]>()({
    input: z.object({}),
    access: 'anyone',
    audit: noAudit('a list of tables'),
  }),
} as const
