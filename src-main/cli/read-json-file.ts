// Reads a JSON file and says in words what is wrong with it.

import { readFile } from 'node:fs/promises'
import { AppError } from '../contract/errors.ts'

/** The parsed file; `not-found` or `invalid-input` with what to do. */
export async function readJsonFile(path: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    throw new AppError('not-found', `The file ${path} cannot be read. Look at its name and place.`)
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new AppError('invalid-input', `The file ${path} is not valid JSON.`)
  }
}
