// Which stroke means which action: matching, reserved keys, fields, dialogs, inner parts.

import { describe, expect, it } from 'vitest'
import { type Action, createRegister } from '../../src-renderer/action-register.ts'
import {
  isReserved,
  isTyping,
  keyWords,
  matches,
  type Stroke,
} from '../../src-renderer/key-matching.ts'

const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }
const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({ key, ...none, ...more })
const ctrl = { ctrlKey: true }

describe('a stroke and the keys in code', () => {
  it.each([
    ['F4', stroke('F4'), true],
    ['F4', stroke('F4', { shiftKey: true }), false],
    ['F4', stroke('F4', ctrl), false],
    ['mod+K', stroke('k', ctrl), true],
    ['mod+K', stroke('k', { metaKey: true }), true],
    ['mod+K', stroke('K', { ...ctrl, shiftKey: true }), false],
    ['mod+K', stroke('k'), false],
    ['alt+D', stroke('d', { altKey: true }), true],
    ['C', stroke('c'), true],
    ['C', stroke('C'), true],
    ['C', stroke('C', { shiftKey: true }), false],
    ['C', stroke('c', ctrl), false],
    ['?', stroke('?', { shiftKey: true }), true],
    ['?', stroke('?'), true],
    ['Escape', stroke('Escape'), true],
  ])('%s and %o: %s', (keys, pressed, isMatch) => {
    expect(matches(pressed, keys)).toBe(isMatch)
  })

  it.each(['mod+C', 'mod+V', 'mod+P', 'mod+F', 'mod+X', 'mod+A', 'mod+Z'])(
    'leaves %s to the person',
    (keys) => {
      expect(isReserved(keys)).toBe(true)
    },
  )

  it.each(['mod+K', 'mod+L', 'F10', 'F11', 'C'])('may use %s', (keys) => {
    expect(isReserved(keys)).toBe(false)
  })

  it('knows which keys would also type', () => {
    expect(['C', '1', '?', 'F4', 'mod+K', 'alt+D', 'Escape', 'Enter'].filter(isTyping)).toEqual([
      'C',
      '1',
      '?',
    ])
  })

  it('writes keys as they stand on a keyboard', () => {
    expect(['mod+K', 'alt+D', 'F4', 'c', 'Escape'].map(keyWords)).toEqual([
      'Ctrl K',
      'Alt D',
      'F4',
      'C',
      'Esc',
    ])
  })
})

describe('the register of actions', () => {
  const act = (id: string, keys: string): Action => ({ id, label: id, keys, run: () => undefined })
  const free = { isInField: false, isOnButton: false, isInDialog: false, hasLetters: true }

  function made() {
    const register = createRegister()
    // Children run their effects before their parents: the numbers, not the calls, give the order.
    register.put(3, {
      scope: 'Review',
      isDialog: false,
      actions: [act('park', 'F11'), act('accept', 'A')],
    })
    register.put(1, {
      scope: 'Everywhere',
      isDialog: false,
      actions: [act('parked', 'F11'), act('lock', 'mod+L')],
    })
    return register
  }

  it('lets the inner part win a key, whoever registered first', () => {
    expect(made().find(stroke('F11'), free)?.id).toBe('park')
  })

  it('gives the key back when the inner part has gone', () => {
    const register = made()
    register.remove(3)
    expect(register.find(stroke('F11'), free)?.id).toBe('parked')
  })

  it.each([
    ['hears letters outside fields', stroke('a'), {}, 'accept'],
    ['lets letters type inside a field', stroke('a'), { isInField: true }, undefined],
    ['hears function keys inside a field', stroke('F11'), { isInField: true }, 'park'],
    ['hears no letters when they are turned off', stroke('a'), { hasLetters: false }, undefined],
    [
      'hears nothing of the screen while a dialog is open',
      stroke('mod+L'),
      { isInDialog: true },
      undefined,
    ],
  ])('%s', (_, pressed, where, id) => {
    expect(made().find(pressed, { ...free, ...where })?.id).toBe(id)
  })

  it('locks at any moment, even over a dialog', () => {
    const register = createRegister()
    const lock = { ...act('lock', 'mod+L'), isUrgent: true }
    register.put(1, { scope: 'Everywhere', isDialog: false, actions: [lock] })
    register.put(2, { scope: 'Form', isDialog: true, actions: [] })
    expect(register.find(stroke('l', ctrl), { ...free, isInDialog: true })?.id).toBe('lock')
  })

  it('hears only the newest dialog while one is open', () => {
    const register = made()
    register.put(4, { scope: 'Form', isDialog: true, actions: [act('save', 'mod+Enter')] })
    register.put(5, { scope: 'Reason', isDialog: true, actions: [act('void', 'mod+Enter')] })
    const pressed = stroke('Enter', ctrl)
    expect(register.find(pressed, { ...free, isInDialog: true })?.id).toBe('void')
    expect(register.find(pressed, free)).toBeNull()
  })

  it('leaves Enter on a button to that button', () => {
    const register = createRegister()
    register.put(1, { scope: 'Confirm', isDialog: true, actions: [act('open', 'Enter')] })
    const where = { ...free, isInDialog: true }
    expect(register.find(stroke('Enter'), where)?.id).toBe('open')
    expect(register.find(stroke('Enter'), { ...where, isOnButton: true })).toBeNull()
  })

  it('refuses an action that would steal copy, paste, print or find', () => {
    const register = createRegister()
    expect(() =>
      register.put(1, { scope: 'Bad', isDialog: false, actions: [act('print', 'mod+P')] }),
    ).toThrow('belongs to the person')
  })
})
