// The band over the whole window while the training pharmacy is in use: above every dialog, in every size, at the lock too.

import { IconSchool } from '@tabler/icons-react'
import { useEffect } from 'react'
import classes from './training.module.css'

/** Pixels at 100 %; `--band-height` in theme.css is the same. The frame scales it. */
export const bandHeight = 28
const bandWords = 'Training pharmacy. Invented patients. Nothing here is real.'

/** Also marks the window's title, and the page for what must keep clear of the band. */
export function TrainingBand() {
  useEffect(() => {
    const { title } = document
    document.title = `TRAINING, nothing here is real: ${title}`
    document.documentElement.dataset.training = ''
    return () => {
      document.title = title
      delete document.documentElement.dataset.training
    }
  }, [])
  return (
    <div className={classes.band} role="note" aria-label="Training">
      <IconSchool size="1.2em" aria-hidden />
      {bandWords}
    </div>
  )
}
