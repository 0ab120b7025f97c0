// Calls about what a store makes of its papers: sections it leaves out and standing texts; every version is kept.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, query, type Role } from './call.ts'
import type { DocumentBytes } from './documents.ts'
import { id } from './fields.ts'
import type { Saved } from './patients.ts'

/** Characters that a standing text may have. */
export const longestStandingText = 280

const standingText = z
  .string()
  .trim()
  .max(longestStandingText)
  .nullable()
  .default(null)
  .transform((text) => (text === '' ? null : text))

const ownTemplateInput = {
  /** Id of a template that a store may change. */
  template: z.string().max(60),
  /** Ids of the sections that are left out. */
  hidden: z.array(z.string().max(40)).max(20),
  opening: standingText,
  closing: standingText,
}

export interface OwnTemplateVersion {
  readonly id: string
  readonly at: string
  readonly by: string
  readonly hidden: readonly string[]
  readonly opening: string | null
  readonly closing: string | null
}

/** A paper and what the store made of it. */
export interface OwnTemplateView {
  readonly template: string
  readonly title: string
  readonly hasStandingTexts: boolean
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    /** Why it cannot be left out; null when it can. */
    readonly required: string | null
  }[]
  /** Newest first; the first one is in use. Empty: the paper is as shipped. */
  readonly versions: readonly OwnTemplateVersion[]
}

const keepers: readonly Role[] = ['owner', 'pharmacist']

export const ownTemplateCalls = {
  /** Every paper that a store may change, in the order of the print list. */
  'ownTemplates.list': query<readonly OwnTemplateView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('what papers look like'),
  }),
  'ownTemplates.save': command<Saved>()({
    input: z.object(ownTemplateInput),
    access: keepers,
    audit: entry('change-template', { subject: 'id' }),
  }),
  /** Puts an earlier version in use again, as a new version. */
  'ownTemplates.restore': command<Saved>()({
    input: z.object({ id }),
    access: keepers,
    audit: entry('change-template', { subject: 'id' }),
  }),
  /** The paper of an invented patient as the store would have it, saved or not. */
  'ownTemplates.preview': query<DocumentBytes>()({
    input: z.object(ownTemplateInput),
    access: everyRole,
    audit: noAudit('an invented patient'),
  }),
} as const
