import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createChromiumShell, freePath } from '../../tools/chromium-shell.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pestle-saved-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

test('saves beside an older file of the same name, never over it', async () => {
  const shell = createChromiumShell(folder)
  expect(await shell.saveAs('letter.pdf', new Uint8Array([1]))).toBe(join(folder, 'letter.pdf'))
  expect(await shell.saveAs('letter.pdf', new Uint8Array([2]))).toBe(join(folder, 'letter (2).pdf'))
  expect([...readFileSync(join(folder, 'letter.pdf'))]).toEqual([1])
  expect(readdirSync(folder).sort()).toEqual(['letter (2).pdf', 'letter.pdf'])
})

test.each([
  ['../../letter.pdf', 'letter.pdf'],
  ['..\\letter.pdf', 'letter.pdf'],
  ['/etc/passwd', 'passwd'],
  ['..', 'file'],
  ['', 'file'],
])('the name %j stays in the folder as %j', (name, expected) => {
  expect(freePath(folder, name)).toBe(join(folder, expected))
})

test('a place that cannot be written gives a message and no half file', async () => {
  writeFileSync(join(folder, 'taken'), '')
  const shell = createChromiumShell(join(folder, 'taken', 'below'))
  await expect(shell.saveAs('letter.pdf', new Uint8Array([1]))).rejects.toMatchObject({
    kind: 'storage',
    message: expect.stringContaining('letter.pdf was not saved'),
  })
})

test('proposes a folder for backups without asking', async () => {
  expect(await createChromiumShell(folder).chooseFolder('Backup')).toBe(join(folder, 'Backups'))
})
