// The real drawing function over the fonts of the repository.

import { resolve } from 'node:path'
import type { DocumentInfo } from '../../src-main/documents/render.ts'
import { createRenderer } from '../../src-main/documents/render.ts'
import { testInstant } from './sample-document-input.ts'

/** Draws with the packaged fonts. */
export const renderDocument = createRenderer(resolve(import.meta.dirname, '../../resources'))

/** What a test document says about itself. */
export const testDocumentInfo: DocumentInfo = {
  title: 'Test document',
  language: 'en-US',
  createdAt: testInstant,
}
