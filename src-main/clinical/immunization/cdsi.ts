// The CDC's supporting data, read on first use.

import { storedAntigens, storedSchedule } from '../../reference/immunization/cdsi-tables.ts'
import { lazily } from '../../reference/lazily.ts'
import { readSupportingData } from './read-supporting-data.ts'

/** The supporting data of the release that Pestle holds. */
export const cdsi = lazily(() => readSupportingData(storedAntigens, storedSchedule))
