// The drawn boxes of a proof of the CMS-1500 (02/12), in lines and columns of its grid, with short labels of our own.

import type { SourceId } from '../source.ts'

/** One box, from the top of `top` to the foot of `bottom` and from the left of `from` to the right of `to`. */
export interface FormCell {
  readonly label: string
  readonly top: number
  readonly bottom: number
  readonly from: number
  readonly to: number
  readonly source: SourceId
}

type Cell = readonly [label: string, top: number, bottom: number, from: number, to: number]

const cells: readonly Cell[] = [
  ['1. Kind of payer', 7, 8, 1, 49],
  ["1a. Insured's ID number", 7, 8, 50, 79],
  ["2. Patient's name (last, first, middle)", 9, 10, 1, 29],
  ["3. Patient's birth date and sex", 9, 10, 30, 49],
  ["4. Insured's name (last, first, middle)", 9, 10, 50, 79],
  ["5. Patient's address", 11, 12, 1, 29],
  ['6. Relationship to the insured', 11, 12, 30, 49],
  ["7. Insured's address", 11, 12, 50, 79],
  ['City', 13, 14, 1, 24],
  ['State', 13, 14, 25, 29],
  ['8. Reserved', 13, 16, 30, 49],
  ['City', 13, 14, 50, 72],
  ['State', 13, 14, 73, 79],
  ['ZIP code', 15, 16, 1, 13],
  ['Telephone', 15, 16, 14, 29],
  ['ZIP code', 15, 16, 50, 62],
  ['Telephone', 15, 16, 63, 79],
  ["9. Other insured's name", 17, 18, 1, 29],
  ['10. Condition related to', 17, 18, 30, 49],
  ["11. Insured's policy, group or FECA number", 17, 18, 50, 79],
  ["9a. Other insured's policy or group number", 19, 20, 1, 29],
  ['10a. Employment', 19, 20, 30, 49],
  ["11a. Insured's birth date and sex", 19, 20, 50, 79],
  ['9b. Reserved', 21, 22, 1, 29],
  ['10b. Auto accident, state', 21, 22, 30, 49],
  ['11b. Other claim ID', 21, 22, 50, 79],
  ['9c. Reserved', 23, 24, 1, 29],
  ['10c. Other accident', 23, 24, 30, 49],
  ['11c. Insurance plan or program name', 23, 24, 50, 79],
  ['9d. Insurance plan or program name', 25, 26, 1, 29],
  ['10d. Claim codes', 25, 26, 30, 49],
  ['11d. Another health benefit plan', 25, 26, 50, 79],
  ["12. Patient's or authorized person's signature, date", 27, 30, 1, 49],
  ["13. Insured's or authorized person's signature", 27, 30, 50, 79],
  ['14. Date of current illness', 31, 32, 1, 29],
  ['15. Other date', 31, 32, 30, 49],
  ['16. Unable to work, from and to', 31, 32, 50, 79],
  ['17. Referring provider or other source', 33, 34, 1, 29],
  ['17a. Other ID', 33, 33, 30, 49],
  ['17b. NPI', 34, 34, 30, 49],
  ['18. Hospitalization, from and to', 33, 34, 50, 79],
  ['19. Additional claim information', 35, 36, 1, 49],
  ['20. Outside lab, charges', 35, 36, 50, 79],
  ['21. Diagnoses A to L', 37, 40, 1, 49],
  ['22. Resubmission code', 37, 38, 50, 60],
  ['Original reference number', 37, 38, 61, 79],
  ['23. Prior authorization number', 39, 40, 50, 79],
  ['24A. From (mm dd yy)', 41, 42, 1, 9],
  ['To (mm dd yy)', 41, 42, 10, 18],
  ['B. Place', 41, 42, 19, 21],
  ['C. Em', 41, 42, 22, 24],
  ['D. CPT or HCPCS', 41, 42, 25, 32],
  ['Modifiers', 41, 42, 33, 44],
  ['E. Pointer', 41, 42, 45, 49],
  ['F. Charges', 41, 42, 50, 58],
  ['G. Units', 41, 42, 59, 62],
  ['H.', 41, 42, 63, 64],
  ['I. Qual', 41, 42, 65, 67],
  ['J. Rendering provider', 41, 42, 68, 79],
  ['25. Federal tax ID', 55, 56, 1, 21],
  ["26. Patient's account number", 55, 56, 22, 36],
  ['27. Assignment', 55, 56, 37, 49],
  ['28. Total charge', 55, 56, 50, 60],
  ['29. Amount paid', 55, 56, 61, 70],
  ['30. Reserved', 55, 56, 71, 79],
  ['31. Signature of the supplier, date', 57, 62, 1, 21],
  ['32. Service facility location', 57, 60, 22, 49],
  ['33. Billing provider, phone', 57, 60, 50, 79],
  ['a', 61, 62, 22, 34],
  ['b', 61, 62, 35, 49],
  ['a', 61, 62, 50, 61],
  ['b', 61, 62, 62, 79],
]

const serviceColumns = [
  [1, 9],
  [10, 18],
  [19, 21],
  [22, 24],
  [25, 32],
  [33, 44],
  [45, 49],
  [50, 58],
  [59, 62],
  [63, 64],
  [65, 67],
  [68, 79],
] as const

const serviceCells = [0, 1, 2, 3, 4, 5].flatMap((row) =>
  serviceColumns.map(([from, to], at): Cell => {
    const label = at === 0 ? String(row + 1) : at === 11 ? 'NPI' : ''
    return [label, 43 + 2 * row, 44 + 2 * row, from, to]
  }),
)

/** Every box of the proof. */
export const formCells: readonly FormCell[] = [...cells, ...serviceCells].map(
  ([label, top, bottom, from, to]) => ({ label, top, bottom, from, to, source: 'nucc-1500-0212' }),
)
