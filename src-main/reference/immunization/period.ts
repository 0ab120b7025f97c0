// Periods of the immunization schedule, `18 years - 4 days`, as numbers. How one is added to a day is in
// clinical/immunization/add-period.ts.

/** Years, months and days to add, weeks counted as days; each may be negative. */
export interface Period {
  readonly years: number
  readonly months: number
  readonly days: number
}

const whole = /^\d+ (year|month|week|day)s?( [+-] \d+ (year|month|week|day)s?)*$/

/** Reads a period as the CDC writes it; throws for anything else. */
export function readPeriod(text: string): Period {
  const squeezed = text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
  if (!whole.test(squeezed)) throw new Error(`Not a period: ${text}`)
  let [years, months, days] = [0, 0, 0]
  for (const [, sign, digits, unit] of squeezed.matchAll(/([+-] )?(\d+) (year|month|week|day)/g)) {
    const count = sign === '- ' ? -Number(digits) : Number(digits)
    if (unit === 'year') years += count
    else if (unit === 'month') months += count
    else days += unit === 'week' ? 7 * count : count
  }
  return { years, months, days }
}
