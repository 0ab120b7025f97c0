// `sig`: directions as prescribers write them, to structure and plain words.

import type { Command } from 'commander'
import { AppError } from '../contract/errors.ts'
import { runBatch, textIn } from './batch.ts'
import { usage } from './explain.ts'
import { openInput } from './input-files.ts'
import type { Io } from './io.ts'
import type { SigAnswer } from './sig-answer.ts'

/** Adds the command to the program. */
export function addSig(program: Command, io: Io): void {
  program
    .command('sig [text]')
    .description('Read directions: dose, route, times, limits, and plain English and Spanish')
    .option('--form <form>', 'dose form of the product, as tablet: the unit of a bare number')
    .option('--batch <file>', 'JSONL, one {"id", "text", "form"} a line; - for standard input')
    .action(async (text: string | undefined, options: { form?: string; batch?: string }) => {
      if (text !== undefined && options.batch !== undefined)
        throw usage('Give one text or a --batch, not both.')
      const answer = await answerer()
      if (options.batch !== undefined)
        return runBatch(await openInput(io, options.batch), io, (request) =>
          answer(textIn(request, 'text'), textIn(request, 'form') ?? options.form),
        )
      if (text === undefined) throw usage('Give the directions in quotation marks, or use --batch.')
      return io.answer(answer(text, options.form))
    })
}

/** The reader is loaded when it is used, so that other commands do not wait for its tables. */
async function answerer() {
  const { readSig } = await import('../clinical/medicines/sig/read-sig.ts')
  const { dailyAmount } = await import('../clinical/medicines/sig/daily-amount.ts')
  const { scheduleOf } = await import('../clinical/medicines/sig/schedule-of.ts')
  const { plainSig } = await import('../clinical/medicines/sig/plain-sig.ts')
  return (text: string | undefined, form: string | undefined): SigAnswer => {
    if (text === undefined || text.trim() === '')
      throw new AppError('invalid-input', 'There is no field "text" with directions.')
    const sig = readSig(text, { form: form ?? null })
    const { text: _, clauses, notes, ...fields } = sig
    return {
      ...fields,
      clauses: clauses.map((clause) => ({ ...clause })),
      notes: notes.map(({ id }) => id),
      dailyAmount: dailyAmount(sig),
      schedule: scheduleOf(sig),
      plain: { en: plainSig(sig, 'en'), es: plainSig(sig, 'es') },
    }
  }
}
