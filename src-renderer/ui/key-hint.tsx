// The key that does the same as the button it stands on. Read out as part of the button, not twice.

import { Kbd } from '@mantine/core'
import { type Keys, keyWords } from '../key-matching.ts'
import classes from './ui.module.css'

/** A key, drawn small. */
export function KeyHint({ keys }: { readonly keys: Keys }) {
  return (
    <Kbd size="xs" className={classes.key} aria-hidden>
      {keyWords(keys)}
    </Kbd>
  )
}

/** For `aria-keyshortcuts`: `Control+K`. */
export function ariaKeys(keys: Keys): string {
  return keys.replace('mod', 'Control').replace('alt', 'Alt').replace('shift', 'Shift')
}
