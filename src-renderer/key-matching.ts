// Which key event means which action: pure, no window. Letters, function keys and Ctrl combinations only.

/** The part of a keyboard event that decides. */
export interface Stroke {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/** A key as it is written in code: `F4`, `mod+K`, `alt+2`, `C`, `?`. `mod` is Ctrl, or Command on a Mac. */
export type Keys = string

interface Parts {
  readonly key: string
  readonly isMod: boolean
  readonly isAlt: boolean
  readonly isShift: boolean
}

function parts(keys: Keys): Parts {
  const pieces = keys.split('+')
  const key = pieces.at(-1) ?? ''
  return {
    key: key.toLowerCase(),
    isMod: pieces.includes('mod'),
    isAlt: pieces.includes('alt'),
    isShift: pieces.includes('shift'),
  }
}

const reserved = ['c', 'v', 'p', 'f', 'x', 'a', 'z']

/** True for keys that belong to the person: copy, paste, cut, select all, undo, print, find. */
export function isReserved(keys: Keys): boolean {
  const { key, isMod, isAlt, isShift } = parts(keys)
  return isMod && !isAlt && !isShift && reserved.includes(key)
}

/** True for a key that also types: it must not act while a field has the focus. */
export function isTyping(keys: Keys): boolean {
  const { key, isMod, isAlt } = parts(keys)
  return !isMod && !isAlt && key.length === 1
}

/** True when this stroke is these keys, nothing more and nothing less. */
export function matches(stroke: Stroke, keys: Keys): boolean {
  const { key, isMod, isAlt, isShift } = parts(keys)
  if (stroke.key.toLowerCase() !== key) return false
  if ((stroke.ctrlKey || stroke.metaKey) !== isMod || stroke.altKey !== isAlt) return false
  const isSign = key.length === 1 && !/[a-z]/.test(key)
  return isSign || stroke.shiftKey === isShift
}

/** How the keys are written on a button: `Ctrl K`, `F4`, `?`. */
export function keyWords(keys: Keys): string {
  return keys
    .split('+')
    .map((piece) =>
      piece === 'mod'
        ? 'Ctrl'
        : piece === 'Escape'
          ? 'Esc'
          : piece.length === 1
            ? piece.toUpperCase()
            : `${piece.slice(0, 1).toUpperCase()}${piece.slice(1)}`,
    )
    .join(' ')
}
