// Every payer program.

import { medicarePartD } from './medicare-part-d.ts'
import type { Program } from './program.ts'

/** All programs, in the order of the eligibility page. */
export const programs: readonly Program[] = [medicarePartD]
