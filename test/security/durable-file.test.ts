import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256OfFile, withFileWords, writeDurably } from '../../src-main/security/durable-file.ts'
import { temporaryFolder } from '../helpers/stored-chart.ts'

test('a file is replaced as a whole, with nothing left beside it', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'keys.json')
  await writeDurably(path, 'old')
  await writeDurably(path, 'new')
  expect([readdirSync(folder), readFileSync(path, 'utf8')]).toEqual([['keys.json'], 'new'])
})

test.skipIf(process.platform === 'win32')('only its owner can read the file', async () => {
  const path = join(temporaryFolder(), 'keys.json')
  await writeDurably(path, 'secret')
  expect(statSync(path).mode & 0o777).toBe(0o600)
})

test('a write that fails at its last step leaves the old state and nothing beside it', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'keys.json'))
  writeFileSync(join(folder, 'keys.json', 'inside'), '')
  await expect(writeDurably(join(folder, 'keys.json'), 'new')).rejects.toMatchObject({
    failure: { kind: 'storage' },
  })
  expect(readdirSync(folder)).toEqual(['keys.json'])
})

test.each([
  ['ENOSPC', /disk is full/],
  ['EROFS', /read-only/],
  ['EACCES', /cannot be written by this account/],
  ['EBUSY', /in use by another program/],
])('%s is said in words, without the path', async (code, words) => {
  const failing = withFileWords(async () => {
    throw Object.assign(new Error(`${code}: /home/olive/wilma.json`), { code })
  })
  await expect(failing).rejects.toMatchObject({ failure: { kind: 'storage' } })
  await expect(failing).rejects.toThrow(words)
  await expect(failing).rejects.not.toThrow(/wilma/)
})

test('failures that are not the disk’s come out as they are', async () => {
  const bug = new TypeError('x is not a function')
  await expect(
    withFileWords(async () => {
      throw bug
    }),
  ).rejects.toBe(bug)
})

test('the hash of a file is its SHA-256', async () => {
  const path = join(temporaryFolder(), 'abc')
  writeFileSync(path, 'abc')
  // FIPS 180-2, appendix B.1.
  expect(await sha256OfFile(path)).toBe(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  )
})
