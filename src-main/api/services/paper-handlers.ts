// Prints what the patient takes home from a visit of a service, made from its answers and the plan of its review.

import { sheetLines } from '../../clinical/services/service-findings.ts'
import { AppError } from '../../contract/errors.ts'
import type { serviceCalls } from '../../contract/services.ts'
import { visitSheetPages } from '../../documents/services/visit-sheet.ts'
import { loadReviewRows, reviewOf } from '../../store/reviews.ts'
import { serviceVisitById } from '../../store/services/service-rows.ts'
import type { Handlers } from '../context.ts'
import { readPharmacy } from '../document-input.ts'
import { mustBeOpened } from '../patients.ts'
import { serviceOf } from './known-services.ts'
import { serviceAnswers } from './visit-view.ts'

type PaperArea = Pick<typeof serviceCalls, 'services.printSheet'>

export const servicePaperHandlers: Handlers<PaperArea> = {
  'services.printSheet': {
    outside: async (context, { visitId }) => {
      const { app, actor } = context
      const db = app.chartFile.reader()
      const row = await serviceVisitById(db, visitId)
      if (row === null) throw new AppError('not-found', 'This visit is no longer in the chart.')
      mustBeOpened(context, row.patient_id)
      if (row.review_id === null)
        throw new AppError('not-allowed', 'Begin this visit before you print its sheet.')
      const service = await serviceOf(db, row)
      const { heldOn, todo, followUpOn, signature } = reviewOf(
        await loadReviewRows(db, row.review_id),
      )
      const { first_name, last_name } = await db
        .selectFrom('patients')
        .select(['first_name', 'last_name'])
        .where('id', '=', row.patient_id)
        .executeTakeFirstOrThrow()
      const pages = visitSheetPages({
        patientName: `${first_name} ${last_name}`,
        pharmacy: await readPharmacy(db),
        on: heldOn,
        title: service.title,
        lines: sheetLines(service, serviceAnswers(row)).map(({ text }) => text),
        todo: todo.map(({ topic, actions }) => ({ topic, actions })),
        nextOn: followUpOn,
        signedBy:
          signature === null ? null : `Signed by ${signature.name}, ${signature.credential}`,
      })
      const { bytes } = await app.render(pages, {
        title: service.title,
        language: 'en-US',
        createdAt: actor.at,
      })
      return { message: (await app.shell.print(service.title, bytes, null)).message }
    },
  },
}
