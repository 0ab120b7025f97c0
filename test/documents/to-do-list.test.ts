import { describe, expect, it } from 'vitest'
import type { TodoItem } from '../../src-main/clinical/review.ts'
import type { ToDoListFacts } from '../../src-main/documents/to-do-list.ts'
import { toDoList } from '../../src-main/documents/to-do-list.ts'
import { definitionText } from '../helpers/definition-text.ts'
import { pdfPages, pdfPagesByColumn } from '../helpers/pdf-text.ts'
import { sampleDocumentInput } from '../helpers/sample-document-input.ts'
import { renderDocument, testDocumentInfo } from '../helpers/test-renderer.ts'

const item = (topic: string, ...actions: string[]): TodoItem => ({
  id: topic,
  problemId: null,
  topic,
  actions,
})

function factsOf(todo: readonly TodoItem[]): ToDoListFacts {
  const prepared = toDoList.prepare(sampleDocumentInput({ review: { todo } }))
  if (!prepared.ok) throw new Error(`Not prepared: ${JSON.stringify(prepared.missing)}`)
  return prepared.facts
}

const render = (todo: readonly TodoItem[]) =>
  renderDocument(toDoList.build(factsOf(todo)), testDocumentInfo)

describe('the recommended to-do list', () => {
  it('carries the mandated heading and titles', () => {
    const text = toDoList
      .build(factsOf([item('Flu shot', 'Get your flu shot')]))
      .map(definitionText)
      .join(' ')
    expect(text).toContain('RECOMMENDED TO-DO LIST')
    expect(text).toContain('Prepared on: 11/23/2026')
    expect(text).toContain('What we talked about: What I should do: Flu shot Get your flu shot')
  })

  it('draws one box for each action', () => {
    const drawn = JSON.stringify(
      toDoList.build(factsOf([item('A', 'One', 'Two'), item('B', 'Three')])),
    )
    expect(drawn.match(/"type":"rect"/g)).toHaveLength(3)
  })

  it('gives a maintenance action when the review left nothing to change', () => {
    const facts = factsOf([])
    expect(facts.entries).toEqual([])
    expect(toDoList.build(facts).map(definitionText).join(' ')).toContain(
      'Keep taking your medicines',
    )
  })

  const refusals: readonly (readonly [what: string, todo: TodoItem, missing: string])[] = [
    ['a topic without an action', item('Flu shot'), 'action in line 1 of the to-do list'],
    ['an empty action', item('Flu shot', ' '), 'action in line 1 of the to-do list'],
    ['an action without a topic', item(' ', 'Get it'), 'topic in line 1 of the to-do list'],
    [
      'an action taller than a page',
      item('Flu shot', 'word '.repeat(500)),
      'shorter words in line 1 of the to-do list',
    ],
  ]
  it.each(refusals)('refuses %s', (_, todo, missing) => {
    const prepared = toDoList.prepare(sampleDocumentInput({ review: { todo: [todo] } }))
    expect(prepared).toEqual({ ok: false, missing: [{ what: missing, where: 'plan' }] })
  })

  it('continues a topic with very many actions on the next page, with every action whole', async () => {
    const actions = Array.from(
      { length: 40 },
      (_, i) => `First${i}x ${'more words '.repeat(i % 9)} last${i}x`,
    )
    const { bytes, pages } = await render([item('Topic', ...actions)])
    const texts = pdfPagesByColumn(bytes)
    expect(pages).toBeGreaterThan(1)
    expect(texts.join(' ')).toContain('Topic (Continued)')
    for (let i = 0; i < 40; i += 1) {
      const page = texts.findIndex((text) => text.includes(`First${i}x`))
      expect(page).toBeGreaterThanOrEqual(0)
      expect(texts[page]).toContain(`last${i}x`)
    }
  })

  it('repeats heading, name and birth date on following pages', async () => {
    const { bytes, pages } = await render(
      Array.from({ length: 25 }, (_, i) => item(`Topic ${i}`, 'Do this', 'Do that as well')),
    )
    pdfPages(bytes).forEach((text, i) => {
      expect(text).toContain('Maria Exempel')
      expect(text).toContain('Date of birth: 03/09/1950')
      expect(text).toContain(`Page ${i + 1} of ${pages}`)
      expect(text.startsWith('RECOMMENDED TO-DO LIST (Continued)')).toBe(i > 0)
    })
  })
})
