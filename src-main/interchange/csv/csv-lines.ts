// Text to the logical lines of a CSV file: a quoted cell may hold line breaks, a broken quotation mark
// must not swallow the rest of the file. Cells are cut elsewhere, by csv-parse.

/** One record of the file as text, with the physical line on which it starts (the first is 1). */
export interface LogicalLine {
  readonly line: number
  readonly text: string
  /** Set when the line cannot be taken, in words that say why. */
  readonly fault: string | null
}

/** Cuts text that comes in pieces. */
export interface LineCutting {
  readonly write: (text: string) => readonly LogicalLine[]
  readonly end: () => readonly LogicalLine[]
}

interface PhysicalLine {
  readonly number: number
  readonly text: string
  readonly ending: string
}

/** More than any real cell holds; past it the quotation mark is taken as broken. */
const MAX_LINES_OF_A_RECORD = 200
const MAX_CHARS_OF_A_LINE = 1_000_000

type QuoteState = 'outside' | 'inside' | 'broken'

/**
 * Whether a quoted cell is still open at the end of the line. A mark counts as opening only where a cell
 * starts. `broken` when a cell begun on an earlier line ends before something that is no delimiter.
 */
function quoteStateAfter(line: string, delimiter: string, startsInside: boolean): QuoteState {
  let isInside = startsInside
  let isContinued = startsInside
  let isCellStart = !startsInside
  let at = 0
  for (;;) {
    if (isInside) {
      const mark = line.indexOf('"', at)
      if (mark < 0) return 'inside'
      if (line[mark + 1] === '"') at = mark + 2
      else {
        const next = line[mark + 1]
        if (isContinued && next !== undefined && next !== delimiter) return 'broken'
        isInside = false
        isContinued = false
        isCellStart = false
        at = mark + 1
      }
    } else if (isCellStart && line[at] === '"') {
      isInside = true
      at += 1
    } else {
      const next = line.indexOf(delimiter, at)
      if (next < 0) return 'outside'
      isCellStart = true
      at = next + 1
    }
  }
}

function fault(text: string): string | null {
  if (text.includes('\0'))
    return 'The line holds NUL characters. Export the file again; it may be damaged.'
  if (text.includes('\uFFFD'))
    return 'The line holds characters that do not fit the encoding of the file. Save it as UTF-8 and import again.'
  return null
}

/** Starts cutting a file whose cells are separated by `delimiter`. Blank lines are left out. */
export function startLines(delimiter: string): LineCutting {
  let rest = ''
  let number = 0
  let open: PhysicalLine[] = []

  const take = (first: PhysicalLine, out: LogicalLine[]) => {
    const queue = [first]
    for (let line = queue.shift(); line !== undefined; line = queue.shift()) {
      const start = open[0]
      if (start === undefined && !line.text.includes('"')) {
        if (line.text.trim() !== '')
          out.push({ line: line.number, text: line.text, fault: fault(line.text) })
        continue
      }
      const state = quoteStateAfter(line.text, delimiter, start !== undefined)
      if (state === 'inside' && open.length < MAX_LINES_OF_A_RECORD) {
        open.push(line)
      } else if (state === 'outside') {
        const text = open.map((l) => l.text + l.ending).join('') + line.text
        out.push({ line: start?.number ?? line.number, text, fault: fault(text) })
        open = []
      } else {
        queue.unshift(...giveUp(out), line)
      }
    }
  }
  /** Reports the line whose quotation mark never closes and hands back the lines after it. */
  const giveUp = (out: LogicalLine[]): PhysicalLine[] => {
    const [start, ...others] = open
    open = []
    if (start !== undefined)
      out.push({
        line: start.number,
        text: start.text,
        fault: 'A quotation mark opens a cell here and is never closed. Remove or double it.',
      })
    return others
  }
  const cut = (isEnd: boolean): readonly LogicalLine[] => {
    const out: LogicalLine[] = []
    const pattern = /\r\n|\n|\r/g
    let from = 0
    for (let found = pattern.exec(rest); found !== null; found = pattern.exec(rest)) {
      // A carriage return at the end of a piece may be the first half of a pair.
      if (!isEnd && found[0] === '\r' && found.index === rest.length - 1) break
      number += 1
      take({ number, text: rest.slice(from, found.index), ending: found[0] }, out)
      from = pattern.lastIndex
    }
    rest = rest.slice(from)
    if (rest.length > MAX_CHARS_OF_A_LINE || (isEnd && rest !== '')) {
      number += 1
      const isTooLong = rest.length > MAX_CHARS_OF_A_LINE
      if (isTooLong)
        out.push({
          line: number,
          text: '',
          fault:
            'The line is longer than a million characters. Check that the file is a CSV table.',
        })
      else take({ number, text: rest, ending: '' }, out)
      rest = ''
    }
    return out
  }
  return {
    write: (text) => {
      rest += text
      return cut(false)
    },
    end: () => {
      const out = [...cut(true)]
      while (open.length > 0) for (const line of giveUp(out)) take(line, out)
      return out
    },
  }
}
