// A drug line as it may be meant: which names its words may be, and what else they say.

import {
  deviceWords,
  formWords,
  harmlessWords,
  metalSalts,
  releaseWords,
  saltWords,
  siteWords,
  unitWords,
} from '../../reference/medicine-words.ts'
import { guessNames } from './name-guesses.ts'
import { type MedicineName, matchName } from './names.ts'
import { type Amount, isSize, readAmounts } from './strength-words.ts'
import { isNumber, isSeparator } from './words.ts'

/** One way to understand the names of a line. */
export interface Reading {
  readonly names: readonly MedicineName[]
  /** 1 when every word is a name, form or strength as written. */
  readonly score: number
  /** Salts that the line names or begins to name. */
  readonly salts: readonly string[]
}

export interface DrugLine {
  /** Best first. */
  readonly readings: readonly Reading[]
  readonly amounts: readonly Amount[]
  /** Kept words of forms, releases and sites, as form-fit.ts knows them. */
  readonly forms: readonly string[]
  /** Kept words of devices. */
  readonly devices: readonly string[]
}

const most = { guesses: 8, readings: 40, words: 24 }
/** What a word costs that nothing explains. */
const unexplained = 0.5

/** Reads the words of a line in every way that is likely. */
export function readDrugLine(all: readonly string[]): DrugLine {
  const words = all.slice(0, most.words)
  const amounts: Amount[] = []
  const forms: string[] = []
  const devices: string[] = []
  let open: readonly (Reading & { readonly from: number })[] = [
    { names: [], score: 1, salts: [], from: 0 },
  ]
  for (let i = 0; i < words.length; ) {
    const word = words[i] ?? ''
    const match = matchName(words, i)
    if (match !== null) {
      const at = i
      open = open.map((r) => (r.from > at ? r : { ...r, names: [...r.names, match.name] }))
      i += match.length
    } else if (isNumber(word)) {
      const read = readAmounts(words, i)
      amounts.push(...read.amounts.filter((amount) => !isSize(amount)))
      for (const { unit, value } of read.amounts.filter(isSize))
        if (unit === 'hr' || unit === 'hour') devices.push(`${value} hr`)
      i = read.end
    } else if (isKnownWord(word) && !mayBeMineral(word, open)) {
      if (saltWords.has(word) || Object.hasOwn(metalSalts, word))
        open = open.map((r) => ({ ...r, salts: [...r.salts, word] }))
      forms.push(...formsOf(word))
      devices.push(...devicesOf(word))
      i += 1
    } else {
      open = branch(open, words, i)
      i += 1
    }
  }
  const readings = open.filter((r) => r.names.length > 0)
  return { readings: [...readings].sort((a, b) => b.score - a.score), amounts, forms, devices }
}

/** `potassium` is a salt behind a name, but a name where none stands yet. */
function mayBeMineral(word: string, open: readonly Reading[]): boolean {
  return Object.hasOwn(metalSalts, word) && open.every((reading) => reading.names.length === 0)
}

function formsOf(word: string): readonly string[] {
  const kept = [
    Object.hasOwn(formWords, word) ? formWords[word] : undefined,
    Object.hasOwn(releaseWords, word) ? releaseWords[word] : undefined,
    Object.hasOwn(siteWords, word) ? siteWords[word] : undefined,
  ]
  // The way in narrows the form when the form itself is a solution or a powder.
  if (word === 'oral') kept.push('oral')
  return kept.filter((one) => one !== undefined)
}

function devicesOf(word: string): readonly string[] {
  const device = Object.hasOwn(deviceWords, word) ? deviceWords[word] : undefined
  return device === undefined ? [] : [device]
}

function isKnownWord(word: string): boolean {
  return (
    isSeparator(word) ||
    saltWords.has(word) ||
    unitWords.has(word) ||
    harmlessWords.has(word) ||
    Object.hasOwn(metalSalts, word) ||
    Object.hasOwn(formWords, word) ||
    Object.hasOwn(releaseWords, word) ||
    Object.hasOwn(siteWords, word) ||
    /^(#\d+|nda\d{6})$/.test(word)
  )
}

type Open = Reading & { readonly from: number }

/** Every way on from an unknown word: a name that it may be, the beginning of a salt or form, or nothing at all. */
function branch(open: readonly Open[], words: readonly string[], i: number): readonly Open[] {
  const word = words[i] ?? ''
  const guesses = guessNames(words, i, most.guesses)
  const salt = word.length < 2 ? undefined : [...saltWords].find((s) => s.startsWith(word))
  const isForm = word.length >= 2 && beginsForm(word)
  const next = open.flatMap((reading): readonly Open[] => {
    // An earlier guess has used this word already.
    if (reading.from > i) return [reading]
    const ways: Open[] = [{ ...reading, score: reading.score * unexplained }]
    for (const { candidate, likeness, end } of guesses)
      ways.push({
        ...reading,
        names: [...reading.names, candidate.name],
        score: reading.score * likeness,
        from: end,
      })
    if (reading.names.length > 0 && salt !== undefined)
      ways.push({ ...reading, score: reading.score * 0.95, salts: [...reading.salts, salt] })
    else if (reading.names.length > 0 && isForm)
      ways.push({ ...reading, score: reading.score * 0.95 })
    return ways
  })
  return [...next].sort((a, b) => b.score - a.score).slice(0, most.readings)
}

const formStarts = [...Object.keys(formWords), ...Object.keys(releaseWords), ...harmlessWords]

function beginsForm(word: string): boolean {
  return formStarts.some((form) => form.startsWith(word))
}
