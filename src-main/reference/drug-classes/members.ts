// How a class lists its members: RxNorm ingredient names, parted by semicolons because some names hold commas.

/** The names of `text`, in order. */
export function members(text: string): readonly string[] {
  return text
    .split(';')
    .map((name) => name.trim().replaceAll(/\s+/g, ' '))
    .filter((name) => name !== '')
}
