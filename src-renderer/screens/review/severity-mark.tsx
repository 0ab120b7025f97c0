// How severe, in a word, a shape and a colour.

import {
  IconAlertOctagonFilled,
  IconAlertTriangleFilled,
  IconCircleFilled,
  IconQuestionMark,
} from '@tabler/icons-react'
import type { FindingView } from '../../../src-main/contract/reviews.ts'
import type { Finding, Severity } from '../../../src-main/contract/vocabulary.ts'
import { formatRole } from '../../format.ts'
import uiClasses from '../../ui/ui.module.css'

const looks = {
  critical: { className: uiClasses.danger, Icon: IconAlertOctagonFilled },
  major: { className: uiClasses.danger, Icon: IconAlertTriangleFilled },
  moderate: { className: uiClasses.warn, Icon: IconAlertTriangleFilled },
  minor: { className: uiClasses.plain, Icon: IconCircleFilled },
} as const

/** A badge with the severity. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const { className, Icon } = looks[severity]
  return (
    <span className={`${uiClasses.badge} ${className}`}>
      <Icon size="0.9em" aria-hidden />
      {formatRole(severity)}
    </span>
  )
}

/** The same for any finding; "cannot tell" has a mark of its own. */
export function FindingSign({ finding }: { readonly finding: Finding }) {
  if (finding.kind === 'concern') return <SeverityMark severity={finding.severity} />
  return (
    <span className={`${uiClasses.badge} ${uiClasses.plain}`}>
      <IconQuestionMark size="0.9em" aria-hidden />
      Cannot tell
    </span>
  )
}

/** The mark of a finding of the review. */
export function FindingMark({ view }: { readonly view: FindingView }) {
  return <FindingSign finding={view.finding} />
}
