// Units of a timed service from logged face-to-face minutes. Administrative minutes never count.

/** Whole: each unit needs all its minutes. Midpoint: a further unit counts from past its half. */
export type PartialUnitRule = 'whole' | 'midpoint'

export const unitMinutes = 15

/** Units of 15 minutes; the first always needs all of its 15, a further one what the payer's rule says. */
export function billableUnits(minutes: number, rule: PartialUnitRule): number {
  if (!(minutes >= unitMinutes)) return 0
  const whole = Math.floor(minutes / unitMinutes)
  const rest = minutes - whole * unitMinutes
  return rule === 'midpoint' && rest > unitMinutes / 2 ? whole + 1 : whole
}

/** Whole minutes from one time of day to another (`HH:MM`) of the same day; null when not in order or no times. */
export function minutesBetween(start: string, end: string): number | null {
  const minutes = (time: string) => {
    const found = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time)
    return found === null ? null : Number(found[1]) * 60 + Number(found[2])
  }
  const [from, to] = [minutes(start), minutes(end)]
  return from === null || to === null || to < from ? null : to - from
}
