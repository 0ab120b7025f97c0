// Formats values for people. Formats only: ages, sums and states come from the API, never from here.

import dayjs from 'dayjs'
import { readableSentence } from '../src-main/contract/vocabulary.ts'

/** What a person sees where nobody recorded anything. */
export const notRecorded = 'not recorded'

/** `2026-11-23` as `Nov 23, 2026`. Null as "not recorded". */
export function formatDay(day: string | null): string {
  return day === null ? notRecorded : dayjs(day).format('MMM D, YYYY')
}

/** `1948-05-02` as `05/02/1948`. */
export function formatBirthDate(day: string | null): string {
  return day === null ? 'DOB not recorded' : dayjs(day).format('MM/DD/YYYY')
}

/** `05/02/1948 (78)`; the age comes from the API. */
export function formatBirthDateAge(day: string | null, ageYears: number | null): string {
  return ageYears === null ? formatBirthDate(day) : `${formatBirthDate(day)} (${ageYears})`
}

/** A moment in the store's local time: `Nov 23, 2026 3:04 PM`. */
export function formatInstant(instant: string): string {
  return dayjs(instant).format('MMM D, YYYY h:mm A')
}

/** `Last, First M.` */
export function formatName(name: {
  readonly last: string
  readonly first: string
  readonly middle?: string | null
}): string {
  const middle = name.middle ? ` ${name.middle}` : ''
  return name.first === '' ? name.last : `${name.last}, ${name.first}${middle}`
}

/** Ten digits as `(319) 555-0142`; anything else as it was written. */
export function formatPhone(phone: string | null): string {
  if (phone === null) return notRecorded
  const digits = phone.replace(/\D/g, '').replace(/^1(?=\d{10}$)/, '')
  return digits.length === 10
    ? `(${digits.slice(0, 3)}) ${digits.slice(3, 6)}-${digits.slice(6)}`
    : phone
}

/** A count with its word: `1 fill`, `3 fills`. */
export function formatCount(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`
}

/** Bytes as `1.2 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${(bytes / 1000).toFixed(1)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}

/** A coded word as words: `as-directed` as `as directed`. */
export function formatCode(code: string): string {
  return code.replaceAll('-', ' ')
}

/** Role as people say it. */
export function formatRole(role: string): string {
  return `${role.slice(0, 1).toUpperCase()}${role.slice(1)}`
}

/** A column's name as words: `patient_wording` or `patientWording` as `patient wording`. */
export function formatFieldName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .replace(/ id$/, '')
    .toLowerCase()
}

/** A value of the history in words; ids of other records are not shown. */
export function formatFieldValue(field: string, value: string | null): string {
  if (value === null) return 'empty'
  if (/^is_/.test(field)) return value === '1' || value === 'true' ? 'yes' : 'no'
  if (/_id$/.test(field)) return 'chosen from the list'
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? formatDay(value) : value
}

const unitWords: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
  'kg/m2': 'kg/m²',
  '[lb_av]': 'lb',
  '[in_i]': 'in',
  Cel: '°C',
  '[degF]': '°F',
  '10*3/uL': '10³/µL',
  '10*6/uL': '10⁶/µL',
  '{INR}': 'INR',
  '{score}': 'points',
  '{count}': '',
  '1': '',
  a: 'years',
  '/d': 'a day',
  '/min': 'a minute',
  'ug/mL': 'µg/mL',
  '10*9/L': '10⁹/L',
  m2: 'm²',
}

/** A UCUM unit as people write it; units without an entry stay as they are. */
export function formatUnit(unit: string): string {
  return unitWords[unit] ?? unit
}

/** The prescriber's words with shouted sentences in mixed case; null when there are none. */
export function formatDirections(directions: string | null): string | null {
  return directions === null ? null : readableSentence(directions)
}

/** Days as a person says an age: `today`, `3 days`, `13 months`, `4 years`. A day that is to come is `new`. */
export function formatAge(days: number): string {
  if (days <= 0) return days === 0 ? 'today' : 'new'
  if (days <= 60) return days === 1 ? '1 day' : `${days} days`
  const months = Math.floor(days / 30.44)
  return months < 24 ? `${months} months` : `${Math.floor(days / 365.25)} years`
}

/** "$60.00"; "no fee on file" when no term says it. */
export function formatCents(cents: number | null): string {
  if (cents === null) return 'no fee on file'
  return `$${(cents / 100).toFixed(2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`
}
