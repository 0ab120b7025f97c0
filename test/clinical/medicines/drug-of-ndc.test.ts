// From NDCs as people and systems write them to the drug in the package.

import { describe, expect, test } from 'vitest'
import { drugOfNdc, ndc11Of } from '../../../src-main/clinical/medicines/drug-of-ndc.ts'

describe('An NDC becomes eleven digits', () => {
  test.each([
    ['00002143380', ['00002143380']],
    ['00002-1433-80', ['00002143380']],
    ['0002-1433-80', ['00002143380']],
    ['12345-678-90', ['12345067890']],
    ['12345-6789-0', ['12345678900']],
    [' 0002-1433-80 ', ['00002143380']],
    ['0002143380', ['00002143380', '00021043380', '00021433800']],
    ['1234-567-90', []],
    ['123456789', []],
    ['123456789012', []],
    ['1234567890A', []],
    ['', []],
  ])('%s', (text, expected) => expect(ndc11Of(text)).toEqual(expected))
})

describe('The drug of an NDC', () => {
  test.each(['00002-1433-80', '0002-1433-80', '00002143380'])('%s is found', async (ndc) => {
    const found = await drugOfNdc(ndc)
    expect(found?.ndc11).toBe('00002143380')
    expect(found?.ingredients.map((i) => i.name)).toEqual(['dulaglutide'])
  })

  test.each(['00002-1433-99', '99999-9999-99', 'not an NDC', ''])('%s is not', async (ndc) => {
    expect(await drugOfNdc(ndc)).toBeNull()
  })
})
