import { expect, it } from 'vitest'
import { withWord } from '../../src-renderer/forms/reading/with-word.ts'

it.each([
  ['Notify us. Please notify her.', 'Tell us. Please tell her.'],
  ['Renotify or notify-now stays', 'Renotify or notify-now stays'],
  ['nothing here', 'nothing here'],
])('%s', (text, after) => {
  expect(withWord(text, 'notify', 'tell')).toBe(after)
})
