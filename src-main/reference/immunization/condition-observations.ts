// Which conditions by ICD-10-CM code stand for an observation of the CDC's immunization schedule. Only codes that say the whole
// of it: HIV without its severity is "HIV infection", not one of the two that ask how severe. What lacks stays unknown.

import { readCells } from '../text-table.ts'

export interface ConditionObservation {
  /** Code of the observation. */
  readonly observation: string
  /** Beginnings of ICD-10-CM codes. */
  readonly icd10: readonly string[]
  /** True where the past counts as much as the present, such as a disease that leaves immunity. */
  readonly isForLife: boolean
  readonly source: 'cdc-cdsi'
}

/** Observation, beginnings of codes, `life` where it never ends. */
const table = `
  004 | Z94.84                                                   | life
  005 | B18.2 B19.20                                             |
  007 | Z33.1 Z34 O09                                            |
  010 | G96.0                                                    |
  011 | Z96.21                                                   | life
  014 | E08 E09 E10 E11 E13                                      |
  015 | B18 K70 K73 K74 K75.4 K76.0                              |
  016 | I25 I42 I50                                              |
  017 | E84 J43 J44 J45 J47 J84                                  |
  024 | B01                                                      | life
  025 | B02                                                      | life
  027 | J45                                                      |
  032 | Z99.2                                                    |
  042 | F17.21                                                   |
  043 | F10.2                                                    |
  151 | D84.1                                                    |
  157 | Z94.0 Z94.1 Z94.2 Z94.3 Z94.4 Z94.82 Z94.83              | life
  158 | D84.821 Z79.6                                            |
  160 | D73.0 Q89.01 Z90.81                                      | life
  161 | N18                                                      |
  167 | N04                                                      |
  178 | C91 C92 C93 C94 C95                                      |
  179 | C82 C83 C84 C85 C86 C88                                  |
  180 | C81                                                      |
  181 | C90.0                                                    |
  186 | B20 Z21                                                  | life
  199 | J84                                                      |
  200 | E84                                                      | life
  201 | I27.0 I27.2                                              |
  202 | F01 F02 F03 G30                                          |
  203 | Q90                                                      | life
  205 | D56                                                      | life
  206 | I63 I69                                                  |
  214 | J44                                                      |
  215 | J43                                                      |
  253 | J45.4 J45.5                                              |
  254 | I25 I42 I50                                              |
  256 | E08.2 E09.2 E10.2 E11.2 E13.2                            |
  257 | E66.01 E66.813 Z68.41 Z68.42 Z68.43 Z68.44 Z68.45        |
  259 | D57.0 D57.1 D57.2 D57.4 D57.8                            | life
  263 | E08.4 E09.4 E10.4 E11.4 E13.4                            |
  264 | E08.3 E09.3 E10.3 E11.3 E13.3                            |
`

/** Every row. */
export const conditionObservations: readonly ConditionObservation[] = readCells(table, 3).map(
  ([observation = '', codes = '', life]) => ({
    observation,
    icd10: codes.split(' ').filter((code) => code !== ''),
    isForLife: life === 'life',
    source: 'cdc-cdsi',
  }),
)
