// Which printer takes which kind of paper. Kept as one setting of the store.

import type { Kysely } from 'kysely'
import { z } from 'zod'
import { type PrintRule, printRule } from '../../contract/printing.ts'
import { documentTemplates } from '../../documents/index.ts'
import { readSetting } from '../../store/people.ts'
import type { Schema } from '../../store/schema.ts'

/** Name of the setting. */
export const rulesSetting = 'printRules'

/** One rule for every kind of paper, in the order of the family. */
export async function printRules(db: Kysely<Schema>): Promise<readonly PrintRule[]> {
  const saved = z.array(printRule).safeParse(await readSetting(db, rulesSetting)).data ?? []
  return documentTemplates.map(
    ({ id }) =>
      saved.find((rule) => rule.template === id) ?? {
        template: id,
        printer: null,
        copies: 1,
        sides: 'one',
      },
  )
}

/** The rule of one kind of paper; papers of another Pestle are asked for each time. */
export async function ruleOf(db: Kysely<Schema>, template: string): Promise<PrintRule> {
  const rules = await printRules(db)
  return (
    rules.find((rule) => rule.template === template) ?? {
      template,
      printer: null,
      copies: 1,
      sides: 'one',
    }
  )
}
