// Schemas that several areas share: ids, days, names, addresses. Messages are for the person at the field.

import { z } from 'zod'
import { type Day, isDay } from '../clinical/dates.ts'

/** Id of any record: never typed by a person. */
export const id = z.string().min(1).max(64)
/** A calendar day as `YYYY-MM-DD`. */
export const dayField = z.custom<Day>(
  (value) => typeof value === 'string' && isDay(value),
  'Write a real day as YYYY-MM-DD',
)
/** One line of text; spaces at the ends are dropped. */
export const line = (max = 200) => z.string().trim().min(1, 'Fill this in').max(max)
/** A line that may be left open; an empty one becomes null, which means "not recorded". */
export const optionalLine = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .default(null)
    .transform((text) => (text === '' ? null : text))
/** Longer text, same rule. */
export const optionalText = () => optionalLine(4000)
/** The reason that every void needs. */
export const reason = z.string().trim().min(3, 'Say why in a few words').max(400)
export const revision = z.number().int().nonnegative()
/** Ten digits, as NPPES issues them; check digit by the Luhn formula with prefix 80840. */
export const npi = z
  .string()
  .refine(isNpi, 'An NPI has ten digits and a check digit: look at it again')
export const yesNoUnknown = z.boolean().nullable().default(null)

export const address = z.object({
  line1: line(),
  line2: optionalLine(),
  city: line(80),
  state: z
    .string()
    .trim()
    .regex(/^[A-Za-z]{2}$/, 'Two letters, like IA')
    .toUpperCase(),
  zip: z
    .string()
    .trim()
    .regex(/^\d{5}(-\d{4})?$/, 'Five digits, or nine with a dash'),
})

export const contactPerson = z.object({
  name: line(),
  relationship: optionalLine(80),
  phone: optionalLine(40),
})

/** Luhn check over `80840` + NPI (45 CFR 162.406; CMS NPI check-digit specification). */
export function isNpi(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false
  let sum = 24
  for (let place = 0; place < 10; place++) {
    const digit = Number(text[9 - place])
    const doubled = place % 2 === 1 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
