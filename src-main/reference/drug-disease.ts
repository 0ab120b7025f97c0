// Drugs that a disease speaks against, after US labels and guidelines, for every adult.

import { arteryAndPressureRows } from './drug-disease/arteries-and-pressure.ts'
import { bloodAndDependenceRows } from './drug-disease/blood-and-dependence.ts'
import { diabetesRows } from './drug-disease/diabetes.ts'
import { glandBoneAndSaltRows } from './drug-disease/glands-bones-and-salts.ts'
import { gutAndInfectionRows } from './drug-disease/gut-and-infections.ts'
import { heartFailureRows } from './drug-disease/heart-failure.ts'
import { hormoneRows } from './drug-disease/hormones.ts'
import { kidneyAndLiverRows } from './drug-disease/kidney-and-liver.ts'
import { mindRows } from './drug-disease/mind.ts'
import { nerveRows } from './drug-disease/nerves.ts'
import { rhythmAndFlowRows } from './drug-disease/rhythm-and-flow.ts'
import { sleepAndLungRows } from './drug-disease/sleep-and-lungs.ts'
import { strokeAndClotRows } from './drug-disease/strokes-and-clots.ts'
import type { DrugRow } from './drug-row.ts'

/** Every drug-disease row. */
export const drugDiseaseRows: readonly DrugRow[] = [
  ...heartFailureRows,
  ...arteryAndPressureRows,
  ...rhythmAndFlowRows,
  ...strokeAndClotRows,
  ...nerveRows,
  ...mindRows,
  ...sleepAndLungRows,
  ...diabetesRows,
  ...glandBoneAndSaltRows,
  ...kidneyAndLiverRows,
  ...gutAndInfectionRows,
  ...hormoneRows,
  ...bloodAndDependenceRows,
]
