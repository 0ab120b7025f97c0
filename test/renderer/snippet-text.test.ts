import { describe, expect, it } from 'vitest'
import { expandAt, fillVariables } from '../../src-renderer/snippets/snippet-text.ts'

const snippets = [
  { shortcut: 'bp', text: 'Log the pressure' },
  { shortcut: 'bp', text: 'The second of two is never taken' },
  { shortcut: 'hi', text: 'Dear {patient.first},' },
]
const values = { 'patient.first': 'Ada', drug: null }
const at = (text: string, caret = text.length) => expandAt(text, caret, snippets, values)

describe('a snippet in a text', () => {
  it.each([
    ['alone', '.bp', 'Log the pressure', 16],
    ['behind a space', 'Please .bp', 'Please Log the pressure', 23],
    ['in a new line', 'One\n.bp', 'One\nLog the pressure', 20],
    ['in capitals', '.BP', 'Log the pressure', 16],
    ['with a variable', '.hi', 'Dear Ada,', 9],
  ])('is put in %s, with the caret behind it', (_, typed, text, caret) => {
    expect(at(typed)).toEqual({ text, caret })
  })

  it('keeps what stands behind the caret', () => {
    expect(at('.bp and call', 3)).toEqual({ text: 'Log the pressure and call', caret: 16 })
  })

  it.each([
    ['a word is not a shortcut', 'bp'],
    ['the shortcut is not known', '.zz'],
    ['the dot ends a word', 'stop.bp'],
    ['a number has decimals', '5.bp'],
    ['the caret is elsewhere', '.bp '],
  ])('is not put in when %s', (_, typed) => {
    expect(at(typed)).toBeNull()
  })

  it('leaves a variable that is not known, or that does not exist, in braces', () => {
    expect(fillVariables('{patient.first}: {drug}, {other}', values)).toBe('Ada: {drug}, {other}')
  })
})
