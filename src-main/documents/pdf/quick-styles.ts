// Looks a style up without pushing and popping the text that asks: pdfmake does that for each of 25 properties of each
// word. A text that names no style adds nothing to what stands around it, so the answer is the same.

import { createRequire } from 'node:module'

type Item = Readonly<Record<string, unknown>>

interface Stack {
  readonly styleOverrides?: readonly (string | Item)[]
  readonly defaultStyle?: Item
}

type Look = (item: Item, stack: Stack | null, property: string, otherwise: unknown) => unknown

/** On the class that was taught, not in this module: the same process may load the module twice. */
const taught = Symbol.for('pestle.looks-up-styles')

const isValue = (value: unknown) => value !== undefined && value !== null

/** Teaches pdfmake; done once for the process. */
export function installQuickStyles(): void {
  // A file of the pinned pdfmake exports its class as `default`.
  const { default: stacks } = createRequire(import.meta.url)('pdfmake/js/StyleContextStack.js') as {
    readonly default: { getStyleProperty: Look }
  }
  if (Object.hasOwn(stacks, taught)) return
  Object.defineProperty(stacks, taught, { value: true })
  const slow = stacks.getStyleProperty
  stacks.getStyleProperty = (item, stack, property, otherwise) => {
    const own = item[property]
    if (isValue(own)) return own
    if (stack === null || stack === undefined) return otherwise
    const overrides = stack.styleOverrides ?? []
    if (isValue(item.style)) return slow(item, stack, property, otherwise)
    for (let at = overrides.length - 1; at >= 0; at--) {
      const override = overrides[at]
      if (override === undefined) continue
      if (typeof override === 'string') return slow(item, stack, property, otherwise)
      const value = override[property]
      if (isValue(value)) return value
    }
    const value = stack.defaultStyle?.[property]
    return isValue(value) ? value : otherwise
  }
}
