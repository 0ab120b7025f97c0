// The renderer that loads pdfmake at the first page: a window opens without waiting for it.

import type { RenderDocument } from './render.ts'

/** The drawing function over the fonts in `resourcesDir/fonts`, loaded when it is first used. */
export function lazyRenderer(resourcesDir: string): RenderDocument {
  let loaded: Promise<RenderDocument> | null = null
  return async (parts, info) => {
    loaded ??= import('./render.ts').then(({ createRenderer }) => createRenderer(resourcesDir))
    return (await loaded)(parts, info)
  }
}
