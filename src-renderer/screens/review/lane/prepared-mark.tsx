// "Prepared by NAME" in amber beside an entry that no pharmacist has accepted yet.

import uiClasses from '../../../ui/ui.module.css'
import classes from './lane.module.css'
import { usePrepared } from './use-prepared.ts'

/** Nothing when the entry does not wait. `subject` is the medication of a line, or the id of a line of the plan. */
export function PreparedMark({ subject }: { readonly subject: string }) {
  const entry = usePrepared().find((one) => one.subject === subject)
  if (entry === undefined) return null
  return (
    <span className={`${uiClasses.badge} ${uiClasses.warn} ${classes.mark}`} data-prepared>
      prepared by {entry.by}
    </span>
  )
}
