// Yes, no and cannot tell: three icons, three words, three colours. Unknown never looks like no.

import { IconCircleCheck, IconCircleX, IconHelpCircle } from '@tabler/icons-react'
import classes from './ui.module.css'

const marks = {
  yes: { icon: IconCircleCheck, words: 'Yes', look: classes.good },
  no: { icon: IconCircleX, words: 'No', look: classes.plain },
  'cannot-tell': { icon: IconHelpCircle, words: 'Cannot tell', look: classes.warn },
} as const

/** One answer. */
export function AnswerMark({ answer }: { readonly answer: keyof typeof marks }) {
  const { icon: Icon, words, look } = marks[answer]
  return (
    <span className={`${classes.badge} ${look}`}>
      <Icon size="1em" aria-hidden />
      {words}
    </span>
  )
}
