// The CDC's immunization tables as they were built; loaded by whoever forecasts, never at start.

import antigens from '../../../resources/knowledge/immunization/antigens.json' with { type: 'json' }
import schedule from '../../../resources/knowledge/immunization/schedule.json' with { type: 'json' }
import type { StoredAntigens, StoredSchedule } from './stored-tables.ts'

// JSON widens the words of the tables; the builder wrote them from the same types.
/** Series, indications and contraindications of each antigen. */
export const storedAntigens = antigens as unknown as StoredAntigens
/** Vaccine groups, vaccines, conflicts and observations. */
export const storedSchedule = schedule as unknown as StoredSchedule
