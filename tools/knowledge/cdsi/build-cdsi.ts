// Builds the immunization tables from a folder with the CDC's CDSi supporting data. The same folder gives the same bytes.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDay } from '../../../src-main/clinical/dates.ts'
import { root } from '../../root.ts'
import { antigenOf } from './antigen-table.ts'
import { readXml } from './read-xml.ts'
import { scheduleOf } from './schedule-table.ts'

/** Where the tables lie in the sources. */
export const immunizationFolder = join(root, 'resources', 'knowledge', 'immunization')

const attribution =
  'Clinical Decision Support for Immunization (CDSi) supporting data, Centers for Disease Control and Prevention; public domain.'

/** `cdsi FOLDER RELEASE DAY`: writes the tables; answers the exit code. */
export function buildCdsi(args: readonly string[]): number {
  const [folder, release, day] = args
  if (folder === undefined || release === undefined || day === undefined || !isDay(day)) {
    console.error(
      'Name the folder, the release and its day: npm run knowledge -- cdsi FOLDER 4.64 2025-11-10',
    )
    return 2
  }
  const files = readdirSync(folder).filter((name) => name.endsWith('.xml'))
  const read = (name: string) => readFileSync(join(folder, name), 'utf8')
  const tables = cdsiTables(new Map(files.map((name) => [name, read(name)])), release, day)
  mkdirSync(immunizationFolder, { recursive: true })
  for (const [file, text] of Object.entries(tables)) {
    writeFileSync(join(immunizationFolder, file), text)
    console.error(`${file}: ${Math.round(text.length / 1024)} KB`)
  }
  return 0
}

/** The text of each table; `files` are the XML files by name, schema files left out. */
export function cdsiTables(
  files: ReadonlyMap<string, string>,
  release: string,
  day: string,
): Readonly<Record<'antigens.json' | 'release.json' | 'schedule.json', string>> {
  const schedule = [...files].find(([name]) => name.startsWith('ScheduleSupportingData'))
  if (schedule === undefined) throw new Error('The folder has no ScheduleSupportingData.xml')
  const lists = shared()
  const guidance = shared()
  const names = [...files.keys()].filter((name) => name.startsWith('AntigenSupportingData'))
  const antigens = names.toSorted().map((name) => {
    try {
      return antigenOf(readXml(files.get(name) ?? ''), lists, guidance)
    } catch (error) {
      throw new Error(`${name} cannot be read`, { cause: error })
    }
  })
  const table = scheduleOf(readXml(schedule[1]))
  const head = { release, day, attribution }
  const write = (content: object) => `${JSON.stringify(content, null, 1)}\n`
  return {
    'antigens.json': write({
      ...head,
      vaccineLists: lists.texts,
      guidance: guidance.texts,
      antigens,
    }),
    'schedule.json': write({ ...head, ...table }),
    'release.json': write({
      ...head,
      antigens: antigens.length,
      series: antigens.reduce((sum, one) => sum + one.series.length, 0),
      seriesDoses: antigens
        .flatMap((one) => one.series)
        .reduce((sum, one) => sum + one.doses.length, 0),
      vaccines: table.vaccines.length,
      conflicts: table.conflicts.length,
      observations: table.observations.length,
    }),
  }
}

function shared() {
  const texts: string[] = []
  const places = new Map<string, number>()
  return {
    texts,
    place(text: string): number {
      const place = places.get(text) ?? texts.push(text) - 1
      places.set(text, place)
      return place
    },
  }
}
