// A week of doses in tablets, Sunday first.

import type { TabletWeek } from '../../../src-main/contract/anticoagulation.ts'
import classes from './anticoagulation.module.css'
import { dayNames, tabletsText } from './visit-words.ts'

/** Seven small boxes; each says milligrams and tablets. */
export function WeekShown({ week, label }: { readonly week: TabletWeek; readonly label: string }) {
  return (
    <section className={classes.week} aria-label={label}>
      {week.days.map((dose, place) => (
        <div key={dayNames[place]} className={classes.day}>
          <span className={classes.dayName}>{dayNames[place]}</span>
          <strong className="figures">{dose.mg} mg</strong>
          <span className={classes.dayName}>{tabletsText(dose.tablets)}</span>
        </div>
      ))}
    </section>
  )
}
