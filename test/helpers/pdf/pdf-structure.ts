// What a screen reader finds in a PDF, by pdf.js; and which fonts are inside, by poppler's pdffonts.

import { spawnSync } from 'node:child_process'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface TreeNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly TreeNode[]
}

async function opened<T>(bytes: Uint8Array, read: (pdf: Pdf) => Promise<T>): Promise<T> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  const pdf = await task.promise
  const answer = await read(pdf)
  await task.destroy()
  return answer
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>

/** Roles indented by depth, page by page, and the words in reading order. */
export function pdfStructure(bytes: Uint8Array) {
  return opened(bytes, async (pdf) => {
    const tree: string[] = []
    const words: string[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number)
      const marked = new Map<string, string>()
      let current: string | null = null
      const { items } = await page.getTextContent({ includeMarkedContent: true })
      for (const item of items) {
        if ('str' in item) {
          if (current !== null) marked.set(current, `${marked.get(current) ?? ''}${item.str}`)
        } else if (item.type === 'beginMarkedContentProps') current = item.id
        else if (item.type === 'endMarkedContent') current = null
      }
      // The tree as pdf.js gives it: elements with a role, and content by its id.
      const root = (await page.getStructTree()) as TreeNode | null
      const walk = (node: TreeNode, depth: number) => {
        if (node.role !== undefined) tree.push(`${' '.repeat(depth)}${node.role}`)
        const text = node.type === 'content' ? marked.get(node.id ?? '')?.trim() : undefined
        if (text !== undefined && text !== '') words.push(text)
        for (const child of node.children ?? []) walk(child, depth + 1)
      }
      if (root !== null) walk(root, 0)
    }
    return { tree, words }
  })
}

/** The bookmarks. */
export function pdfOutline(bytes: Uint8Array): Promise<readonly string[]> {
  return opened(bytes, async (pdf) => ((await pdf.getOutline()) ?? []).map(({ title }) => title))
}

/** The fonts of a PDF. */
export function pdfFonts(
  bytes: Uint8Array,
): readonly { readonly name: string; readonly isEmbedded: boolean }[] {
  const run = spawnSync('pdffonts', ['-'], { input: bytes })
  if (run.status !== 0) throw new Error(`pdffonts: ${run.error?.message ?? run.stderr.toString()}`)
  return run.stdout
    .toString('utf8')
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [name = ''] = line.split(/\s+/)
      const [, isEmbedded] = /(yes|no)\s+(?:yes|no)\s+(?:yes|no)\s+\d+\s+\d+\s*$/.exec(line) ?? []
      return { name, isEmbedded: isEmbedded === 'yes' }
    })
}
