// KDIGO's categories of eGFR and albuminuria, which several calculators name. Not a calculator.

/** Lower limits, inclusive, in mL/min/1.73 m² (KDIGO 2024, table of GFR categories). */
const gfrCategories = [
  [90, 'G1'],
  [60, 'G2'],
  [45, 'G3a'],
  [30, 'G3b'],
  [15, 'G4'],
] as const

export type GfrCategory = (typeof gfrCategories)[number][1] | 'G5'

/** G1 to G5 of an eGFR in mL/min/1.73 m². */
export function gfrCategory(egfr: number): GfrCategory {
  return gfrCategories.find(([from]) => egfr >= from)?.[1] ?? 'G5'
}

export type AlbuminuriaCategory = 'A1' | 'A2' | 'A3'

/** A1 to A3 of an albumin-to-creatinine ratio in mg/g: below 30, 30 to 300, above 300 (KDIGO 2024). */
export function albuminuriaCategory(mgPerG: number): AlbuminuriaCategory {
  if (mgPerG < 30) return 'A1'
  return mgPerG <= 300 ? 'A2' : 'A3'
}
