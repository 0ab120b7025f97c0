// `drug`: candidates of the catalogue for what somebody wrote, with whether they are certain.

import type { Command } from 'commander'
import { AppError } from '../contract/errors.ts'
import { rxnormCode } from '../reference/ingredients/ingredient-row.ts'
import { runBatch, textIn } from './batch.ts'
import type { DrugAnswer } from './drug-answers.ts'
import { usage } from './explain.ts'
import { openInput } from './input-files.ts'
import type { Io } from './io.ts'

/** Adds the command with its text and its `--batch`. */
export function addDrug(program: Command, io: Io): void {
  program
    .command('drug [text]')
    .description('Find a drug as somebody wrote it: drug "metoprolol succ ER 50"')
    .option('--batch <file>', 'JSONL, one {"id", "text"} a line; - for standard input')
    .action(async (text, options) => {
      if ((text === undefined) === (options.batch === undefined))
        throw usage('Give one text or a --batch.')
      const find = await drugFinder()
      if (options.batch === undefined) return io.answer(find(text))
      return runBatch(await openInput(io, options.batch), io, (request) =>
        find(textIn(request, 'text')),
      )
    })
}

/** Loads the catalogue; answers the candidates of a text. */
export async function drugFinder(): Promise<(text: string | undefined) => DrugAnswer> {
  const { findDrugs } = await import('../clinical/medicines/find-drug.ts')
  return (text) => {
    if (text === undefined || text.trim() === '')
      throw new AppError('invalid-input', 'Write the drug as "text".')
    const { candidates, certain } = findDrugs(text)
    return {
      candidates: candidates.map((one) => ({
        ...one,
        rxcui: rxnormCode(one.rxcui),
        ingredients: one.ingredients.map(({ name, rxcui }) => ({ name, rxcui: rxnormCode(rxcui) })),
      })),
      certain,
    }
  }
}
