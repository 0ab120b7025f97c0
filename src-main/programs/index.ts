// Every payer program.

import { assurance } from './assurance.ts'
import { cptBilling } from './cpt-billing.ts'
import { iowaPcm } from './iowa-pcm.ts'
import { medicarePartD } from './medicare-part-d.ts'
import { mirixa } from './mirixa.ts'
import { outcomesMtm } from './outcomes-mtm.ts'
import { pdhiConxus } from './pdhi-conxus.ts'
import { pharmmd } from './pharmmd.ts'
import type { Program } from './program.ts'
import { wpqc } from './wpqc.ts'

/** All programs, in the order of the eligibility page. */
export const programs: readonly Program[] = [
  medicarePartD,
  iowaPcm,
  outcomesMtm,
  mirixa,
  pdhiConxus,
  assurance,
  pharmmd,
  wpqc,
  cptBilling,
]
