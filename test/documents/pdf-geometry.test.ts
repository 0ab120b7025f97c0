import { expect, it } from 'vitest'
import { outsidePage, overlaps, type PlacedWord } from './pdf-geometry.ts'

const word = (text: string, left: number, top: number, page = 1): PlacedWord => ({
  page,
  text,
  left,
  top,
  right: left + 30,
  bottom: top + 12,
})

it('finds a word over the edge of its page', () => {
  expect(outsidePage([word('in', 582, 780), word('out', 583, 10), word('low', 10, 781)])).toEqual([
    'page 1: out',
    'page 1: low',
  ])
})

it('finds words that lie upon each other, not lines that stand close or on other pages', () => {
  const words = [word('a', 10, 10), word('b', 30, 12), word('c', 10, 22), word('d', 10, 10, 2)]
  expect(overlaps(words)).toEqual(['page 1: a / b'])
})
