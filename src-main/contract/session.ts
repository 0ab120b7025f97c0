// Calls of the session: first set-up, sign in, lock, PIN switch, recovery; and of the people who use the store.

import { z } from 'zod'
import { command, entry, everyRole, noAudit, ownerOnly, query, type Role, roles } from './call.ts'
import { address, id, line, npi, optionalLine } from './fields.ts'

export const passphrase = z
  .string()
  .min(12, 'At least 12 characters; a short sentence is easy to remember')
  .max(200)
export const pin = z.string().regex(/^\d{4,8}$/, 'Four to eight digits')

/** A person who uses the store, as lists show them. */
export interface UserView {
  readonly id: string
  readonly name: string
  readonly login: string
  readonly role: Role
  readonly credential: string | null
  readonly npi: string | null
  readonly licence: string | null
  readonly hasPin: boolean
  /** True when this person may sign reviews: a pharmacist with NPI and licence. */
  readonly maySign: boolean
  /** True when this person may take clinical decisions: whoever may sign, and an intern, whose work is co-signed. */
  readonly mayDecide: boolean
}

export interface SessionState {
  /** `absent`: first run. `locked`: sign in. `open`: somebody may be signed in. */
  readonly chart: 'absent' | 'locked' | 'open'
  readonly people: readonly { readonly id: string; readonly name: string; readonly role: Role }[]
  readonly user: UserView | null
  readonly pharmacyName: string | null
  /** True for the invented sample pharmacy: every screen says so. */
  readonly isSample: boolean
  /** True for the training pharmacy: a band on every screen and words on every page say so. */
  readonly isTraining: boolean
  readonly lockAfterMinutes: number
  readonly version: string
}

export const pharmacyInput = z.object({
  name: line(),
  npi,
  ncpdp: z
    .string()
    .trim()
    .regex(/^\d{7}$/, 'Seven digits'),
  address,
  phone: line(40),
  fax: line(40),
  hours: line(200),
  /** Federal tax ID number, for claims; null: not recorded. */
  taxId: z
    .string()
    .trim()
    .regex(/^\d{2}-?\d{7}$|^\d{3}-?\d{2}-?\d{4}$/, 'Nine digits, like 12-3456789')
    .nullable()
    .default(null),
  taxIdKind: z.enum(['EIN', 'SSN']).default('EIN'),
})
export type PharmacyInput = z.input<typeof pharmacyInput>

const newUser = z
  .object({
    name: line(),
    login: z
      .string()
      .trim()
      .regex(/^[a-z0-9._-]{2,40}$/, 'Small letters, digits, dot or dash'),
    role: z.enum(roles),
    credential: optionalLine(40),
    npi: npi.nullable().default(null),
    licence: optionalLine(40),
  })
  .refine((u) => u.role !== 'pharmacist' || (u.npi !== null && u.licence !== null), {
    message: 'A pharmacist signs with an NPI and a licence number: fill in both',
    path: ['npi'],
  })

export const sessionCalls = {
  'session.state': query<SessionState>()({
    input: z.object({}),
    access: 'anyone',
    audit: noAudit('asked at every start, before anybody is known'),
  }),
  /** Makes the chart, its owner and the pharmacy. An owner who is a pharmacist gives NPI and licence. */
  'session.setUp': command<{ readonly recoveryCode: string; readonly session: SessionState }>()({
    input: z.object({
      pharmacy: pharmacyInput,
      owner: z.object({
        name: line(),
        login: line(40),
        passphrase,
        pin,
        /** An owner who is also a pharmacist may sign. */
        pharmacist: z.object({ credential: line(40), npi, licence: line(40) }).nullable(),
      }),
    }),
    access: 'anyone',
    audit: entry('set-up'),
  }),
  /** Makes an invented pharmacy with invented patients, in a chart of its own, to explore. */
  'session.openSample': command<SessionState>()({
    input: z.object({}),
    access: 'anyone',
    audit: entry('set-up'),
  }),
  /** Back from the sample pharmacy to the store's own chart. */
  'session.leaveSample': command<SessionState>()({
    input: z.object({}),
    access: 'anyone',
    audit: noAudit('nothing of the store is touched'),
  }),
  'session.signIn': command<SessionState>()({
    input: z.object({ personId: id, passphrase: z.string().min(1, 'Write your passphrase') }),
    access: 'anyone',
    audit: entry('sign-in', { subject: 'personId' }),
  }),
  'session.switchUser': command<SessionState>()({
    input: z.object({ personId: id, pin: z.string().min(1, 'Type your PIN') }),
    access: everyRole,
    audit: entry('switch-user', { subject: 'personId' }),
  }),
  'session.lock': command<SessionState>()({
    input: z.object({}),
    access: 'anyone',
    audit: entry('lock'),
  }),
  'session.recover': command<{ readonly recoveryCode: string; readonly session: SessionState }>()({
    input: z.object({
      personId: id,
      code: z.string().min(1, 'Type the recovery code'),
      passphrase,
    }),
    access: 'anyone',
    audit: entry('recover', { subject: 'personId' }),
  }),
  /** Tells the worker that the person is at the keyboard; the chart locks itself without it. */
  'session.touch': query<{ readonly locksAt: string | null }>()({
    input: z.object({}),
    access: 'anyone',
    audit: noAudit('a heartbeat, not an act'),
  }),
} as const

export const userCalls = {
  'users.list': query<readonly UserView[]>()({
    input: z.object({}),
    access: everyRole,
    audit: noAudit('staff names only, no patient data'),
  }),
  'users.add': command<UserView>()({
    input: z.object({ user: newUser, passphrase, pin }),
    access: ownerOnly,
    audit: entry('add-user', { subject: 'id' }),
  }),
  /** Ends a person's way into the chart; what they did stays. Never oneself, never the last owner. */
  'users.dismiss': command<{ readonly id: string }>()({
    input: z.object({ id, reason: line(400) }),
    access: ownerOnly,
    audit: entry('dismiss-user', { subject: 'id' }),
  }),
  /** One's own new passphrase, with the old one. */
  'users.setPassphrase': command<UserView>()({
    input: z.object({ passphrase: z.string().min(1, 'Write your passphrase'), next: passphrase }),
    access: everyRole,
    audit: entry('change-passphrase', { subject: 'id' }),
  }),
  /** One's own new PIN. The passphrase is asked: an unattended window must not give its finder a way to sign. */
  'users.setPin': command<UserView>()({
    input: z.object({ passphrase: z.string().min(1, 'Write your passphrase'), pin }),
    access: everyRole,
    audit: entry('change-pin', { subject: 'id' }),
  }),
} as const
