// Every questionnaire, in the order of the list.

import { adaDiabetesRisk } from './ada-diabetes-risk.ts'
import { auditC } from './audit-c.ts'
import { findrisc } from './findrisc.ts'
import type { Form } from './form.ts'
import { gad7 } from './gad-7.ts'
import { phq2 } from './phq-2.ts'
import { phq9 } from './phq-9.ts'
import { stayIndependent } from './stay-independent.ts'
import { stopBang } from './stop-bang.ts'

export const forms: readonly Form[] = [
  phq2,
  phq9,
  gad7,
  auditC,
  adaDiabetesRisk,
  findrisc,
  stopBang,
  stayIndependent,
]
