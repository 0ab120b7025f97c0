// What a code on our papers leads to: the letter whose reply came back, or the review of a worksheet.

import { useState } from 'react'
import { client, notifyFailure } from './client.ts'
import { useGo } from './navigation.ts'
import { paths } from './paths.ts'
import { useScan } from './scan.ts'

/** The address of what has the code; null when nothing has. */
async function addressOf(code: string): Promise<string | null> {
  const { letters, reviews } = await client.letters.find({ code })
  const [letter] = letters
  if (letter !== undefined) return paths.letters(letter.id)
  const [review] = reviews
  return review === undefined ? null : paths.review(review.id)
}

const nothingHas = (code: string) => `No letter and no review has the code ${code.trim()}.`

/** For a typed code; `onFound` runs before the screen changes. `notFound` says why nothing opened. */
export function useCodeLookup(onFound: () => void) {
  const go = useGo()
  const [isBusy, setBusy] = useState(false)
  const [notFound, setNotFound] = useState<string | null>(null)
  const lookUp = (code: string) => {
    setBusy(true)
    setNotFound(null)
    addressOf(code)
      .then((address) => {
        if (address === null) return setNotFound(nothingHas(code))
        onFound()
        go(address)
      }, notifyFailure)
      .finally(() => setBusy(false))
  }
  return { lookUp, isBusy, notFound }
}

/** Listens for codes of our own papers wherever the focus is; `onNothing` hears of one that leads nowhere. */
export function useCodeScan(onNothing: (words: string) => void): void {
  const go = useGo()
  useScan(({ text, code }) => {
    if (code === 'check-digit' || code.kind !== 'reference') return false
    addressOf(text).then(
      (address) => (address === null ? onNothing(nothingHas(text)) : go(address)),
      notifyFailure,
    )
    return true
  })
}
