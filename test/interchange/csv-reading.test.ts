import { Readable } from 'node:stream'
import fc from 'fast-check'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { openCsv } from '../../src-main/interchange/csv-reading.ts'
import type { ByteSource } from '../../src-main/interchange/format.ts'

const bytes = (text: string) => Buffer.from(text, 'utf8')

async function readAll(source: ByteSource) {
  const file = await openCsv(source)
  if (file.kind === 'refusal') throw new Error(file.message)
  const rows = []
  const problems = []
  for await (const batch of file.batches) {
    rows.push(...batch.rows)
    problems.push(...batch.problems)
  }
  return { shape: file.shape, sample: file.sample, rows, problems }
}

async function refusalOf(source: ByteSource): Promise<string> {
  const file = await openCsv(source)
  return file.kind === 'refusal' ? file.message : `was read: ${file.shape.header.join('|')}`
}

/** The bytes in pieces of a few, as a slow disk would give them. */
async function* inPieces(whole: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < whole.length; at += size) yield whole.subarray(at, at + size)
}

const table = 'NAME,DRUG,QTY\nTestwell,Lisinopril 10 mg,30\nSamplesby,Metformin 500 mg,60\n'

describe('the shape of a CSV file', () => {
  it.each([
    [',', 'comma'],
    [';', 'semicolon'],
    ['\t', 'tab'],
    ['|', 'pipe'],
  ])('has the delimiter %j (%s)', async (delimiter) => {
    const { shape, rows } = await readAll(bytes(table.replaceAll(',', delimiter)))
    expect(shape.delimiter).toBe(delimiter)
    expect(shape.header).toEqual(['NAME', 'DRUG', 'QTY'])
    expect(rows[1]).toEqual({ line: 3, cells: ['Samplesby', 'Metformin 500 mg', '60'] })
  })

  it('takes the delimiter that splits every row alike, not the most frequent sign', async () => {
    const text = 'NAME;SIG\nTestwell, Ada;1, then 2, then 3\nSamplesby, Bo;one\n'
    expect((await readAll(bytes(text))).shape.delimiter).toBe(';')
  })

  it.each([
    ['UTF-8', (t: string) => bytes(t), 'utf-8'],
    ['UTF-8 with a mark', (t: string) => bytes(`\uFEFF${t}`), 'utf-8'],
    [
      'UTF-16 little-endian with a mark',
      (t: string) => iconv.encode(t, 'utf-16le', { addBOM: true }),
      'utf-16le',
    ],
    [
      'UTF-16 big-endian with a mark',
      (t: string) => iconv.encode(t, 'utf-16be', { addBOM: true }),
      'utf-16be',
    ],
    ['UTF-16 without a mark', (t: string) => iconv.encode(t, 'utf-16le'), 'utf-16le'],
    ['Windows-1252', (t: string) => iconv.encode(t, 'windows-1252'), 'windows-1252'],
  ])('reads %s', async (_name, encode, encoding) => {
    const text = 'NAME,SIG\nPeña Núñez,½ tab – “daily”\nMüller,1 tab\n'
    const { shape, rows } = await readAll(encode(text))
    expect(shape.encoding).toBe(encoding)
    expect(shape.header).toEqual(['NAME', 'SIG'])
    expect(rows[0]?.cells).toEqual(['Peña Núñez', '½ tab – “daily”'])
  })

  it('decides the encoding where the first letter outside ASCII comes, however late', async () => {
    const plain = 'Testwell,1 tab\n'.repeat(20_000)
    const text = `NAME,SIG\n${plain}Peña,½ tab\n`
    for (const encoding of ['utf-8', 'windows-1252']) {
      const { rows } = await readAll(iconv.encode(text, encoding))
      expect(rows.at(-1)).toEqual({ line: 20_002, cells: ['Peña', '½ tab'] })
    }
  })

  it('does not take a UTF-8 file for another encoding because of one damaged line', async () => {
    const good = 'Peña,½ tab\nNúñez,1 tab\n'
    const text = Buffer.concat([
      bytes(`NAME,SIG\n${good}M`),
      Buffer.from([0xfc]),
      bytes(`ller,1\n${good}`),
    ])
    const { shape, rows, problems } = await readAll(text)
    expect(shape.encoding).toBe('utf-8')
    expect(rows.map((r) => r.cells[0])).toEqual(['Peña', 'Núñez', 'Peña', 'Núñez'])
    expect(problems.map((p) => p.line)).toEqual([4])
  })

  it('finds the heading row below title lines of a report', async () => {
    const { shape, rows } = await readAll(bytes(`Sample Pharmacy\nFills of November\n\n${table}`))
    expect(shape.headerLine).toBe(4)
    expect(rows[0]).toEqual({ line: 5, cells: ['Testwell', 'Lisinopril 10 mg', '30'] })
  })

  it('names the columns itself when the first row is data', async () => {
    const { shape, rows } = await readAll(
      bytes('Testwell,01/02/1950,30\nSamplesby,03/04/1951,60\n'),
    )
    expect(shape).toMatchObject({ headerLine: 0, header: ['Column 1', 'Column 2', 'Column 3'] })
    expect(rows).toHaveLength(2)
  })

  it('keeps names of columns apart that are the same or blank', async () => {
    const { shape } = await readAll(bytes('NAME,NAME,,QTY\na,b,c,1\n'))
    expect(shape.header).toEqual(['NAME', 'NAME (2)', 'Column 3', 'QTY'])
  })
})

describe('rows of a CSV file', () => {
  it('count physical lines, also after cells that hold line breaks and after blank lines', async () => {
    const text = 'A,B\r\n"one\r\ntwo\r\nthree",1\r\n\r\nx,2\r\n"quote ""q""",3\r\n'
    const { rows, problems } = await readAll(bytes(text))
    expect(rows).toEqual([
      { line: 2, cells: ['one\r\ntwo\r\nthree', '1'] },
      { line: 6, cells: ['x', '2'] },
      { line: 7, cells: ['quote "q"', '3'] },
    ])
    expect(problems).toEqual([])
  })

  it('are read with any line ends, mixed ones too', async () => {
    const { rows } = await readAll(bytes('A,B\nx,1\r\ny,2\rz,3'))
    expect(rows.map((r) => [r.line, r.cells[0]])).toEqual([
      [2, 'x'],
      [3, 'y'],
      [4, 'z'],
    ])
  })

  it('with too few or too many cells are reported and the others are read', async () => {
    const { rows, problems } = await readAll(bytes('A,B,C\n1,2,x\n1,2\n1,2,3,4\n5,6,y,,\nTotal\n'))
    expect(rows.map((r) => r.line)).toEqual([2, 5])
    expect(problems.map((p) => [p.line, p.isRowKept])).toEqual([
      [3, false],
      [4, false],
      [6, false],
    ])
    expect(problems[0]?.reason).toContain('2 cells where the heading has 3')
  })

  it('keep a stray quotation mark inside a cell as it is', async () => {
    const { rows } = await readAll(bytes('DRUG,QTY\nNeedle 5/16" short,100\nSyringe 1"x2",5\n'))
    expect(rows.map((r) => r.cells[0])).toEqual(['Needle 5/16" short', 'Syringe 1"x2"'])
  })

  it.each([
    ['before plain rows', 'A,B\n"open,1\nx,2\ny,3\n', [3, 4]],
    ['before quoted rows', 'A,B\n"open,1\n"x",2\n"y",3\n', [3, 4]],
    ['in the last row', 'A,B\nx,1\n"open,2', [2]],
  ])('whose quotation mark never closes are reported alone: %s', async (_where, text, good) => {
    const { rows, problems } = await readAll(bytes(text))
    expect(rows.map((r) => r.line)).toEqual(good)
    expect(problems).toHaveLength(1)
    expect(problems[0]?.reason).toContain('never closed')
  })

  it('do not lose a big file to one broken quotation mark', async () => {
    const good = 'x,1\n'.repeat(5000)
    const { rows, problems } = await readAll(bytes(`A,B\n${good}"open,1\n${good}`))
    expect(rows).toHaveLength(10_000)
    expect(problems.map((p) => p.line)).toEqual([5002])
  })

  it('with NUL or undecodable characters are reported and the others are read', async () => {
    const text = Buffer.concat([
      bytes('A,B\nñ,1\nb\0,2\n'),
      Buffer.from([0x63, 0xff, 0x2c, 0x33, 0x0a]),
    ])
    const { rows, problems } = await readAll(inPieces(text, 8))
    expect(rows.map((r) => r.line)).toEqual([2])
    expect(problems.map((p) => p.line)).toEqual([3, 4])
    expect(problems[0]?.reason).toContain('NUL')
    expect(problems[1]?.reason).toContain('UTF-8')
  })

  it('are the same however the file is cut into pieces', async () => {
    const text = bytes('A,B\r\n"é\r\nx",1\r\ny,"2""3"\r\n"z",\r\n')
    const whole = (await readAll(text)).rows
    expect(whole).toHaveLength(3)
    for (let size = 1; size < 8; size++)
      expect((await readAll(inPieces(text, size))).rows).toEqual(whole)
    expect((await readAll(Readable.from([text]))).rows).toEqual(whole)
  })

  it('come out as they went in, whatever the cells hold', async () => {
    const cell = fc
      .array(fc.constantFrom('a', 'Ñ', '"', ',', ';', '\t', '|', '\n', '\r\n', ' ', '1', "'", '€'))
      .map((parts) => parts.join(''))
      .filter((c) => c === c.trim() && !c.includes('\uFEFF'))
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 30 }),
        fc.constantFrom(',', ';', '\t', '|'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 64 }),
        async (data, delimiter, end, size) => {
          const rows = data.map(([a, b, c]) => [`k${a}`, b, c])
          const write = (cells: readonly string[]) =>
            cells.map((c) => `"${c.replaceAll('"', '""')}"`).join(delimiter)
          const text = [['FIRST', 'SECOND', 'THIRD'], ...rows].map((r) => write(r) + end).join('')
          const found = await readAll(inPieces(bytes(text), size))
          expect(found.shape.delimiter).toBe(delimiter)
          expect(found.rows.map((r) => r.cells)).toEqual(rows)
          const lines = rows.map(
            (_, at) => 2 + [...rows.slice(0, at).flat().join('').matchAll(/\n/g)].length + at,
          )
          expect(found.rows.map((r) => r.line)).toEqual(lines)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('survive any bytes: every line ends up as a row, a problem or a blank', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 400 }), async (noise) => {
        const source = Buffer.concat([bytes(table), noise])
        const file = await openCsv(source)
        if (file.kind === 'refusal') return expect(file.message).toMatch(/\./)
        for await (const batch of file.batches)
          for (const problem of batch.problems) expect(problem.line).toBeGreaterThan(0)
      }),
    )
  })
})

describe('a file that is no CSV table', () => {
  it.each([
    ['is empty', Buffer.alloc(0), 'empty'],
    ['holds only blanks', bytes(' \r\n \r\n'), 'only blanks'],
    ['is a PDF', bytes('%PDF-1.7\n%'), 'This is a PDF'],
    ['is an Excel workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'save the sheet as CSV'],
    ['is an old Excel workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old Excel'],
    ['is compressed', Buffer.from([0x1f, 0x8b, 8, 0]), 'Unpack it'],
    ['is UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 65, 0, 0, 0]), 'UTF-32'],
    ['is a web page', bytes('<html><table><tr><td>x'), 'web page'],
    ['is XML', bytes('<?xml version="1.0"?><a/>'), 'XML'],
    ['is JSON', bytes('{"resourceType":"Bundle"}'), 'import it as FHIR'],
    ['is a word processor document', bytes('{\\rtf1 text}'), 'word processor'],
    [
      'is other binary data',
      Buffer.from(Array.from({ length: 400 }, (_, n) => (n % 3 ? 0 : 7))),
      'not a text file',
    ],
    ['has headings only', bytes('NAME,DRUG,QTY\r\n'), 'no rows below'],
  ])('%s: the message says what to do', async (_what, source, message) => {
    expect(await refusalOf(source)).toContain(message)
  })

  it('has one endless line: reading goes on and reports it', async () => {
    const { problems } = await readAll(bytes(`A,B\nx,1\n${'y'.repeat(2_500_000)}`))
    expect(problems[0]?.reason).toContain('longer than a million characters')
  })
})

describe('the source of a file', () => {
  it.each([
    ['is refused', '%PDF-1.7', 0],
    ['is left after the first rows', table, 1],
    ['is read to its end', table, 9],
  ])('is let go when the file %s', async (_when, text, batches) => {
    const source = Readable.from([bytes(text), bytes('x,y,1\n'.repeat(50_000)), bytes('z,y,2\n')])
    const file = await openCsv(source)
    let seen = 0
    if (file.kind === 'open') for await (const _batch of file.batches) if (++seen === batches) break
    expect(source.destroyed).toBe(true)
  })
})

describe('a very big file', () => {
  it('is read in pieces: no batch holds more than one piece of it', async () => {
    const piece = bytes('Testwell,Lisinopril 10 mg,30\n'.repeat(2000))
    async function* big(): AsyncGenerator<Uint8Array> {
      yield bytes('NAME,DRUG,QTY\n')
      for (let n = 0; n < 100; n++) yield piece
    }
    const file = await openCsv(big())
    if (file.kind === 'refusal') throw new Error(file.message)
    let most = 0
    let rows = 0
    for await (const batch of file.batches) {
      most = Math.max(most, batch.rows.length)
      rows += batch.rows.length
    }
    expect(rows).toBe(200_000)
    expect(most).toBeLessThanOrEqual(2000)
  })
})
