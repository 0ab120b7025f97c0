// Names that are written with tall letters, so that names that look alike are told apart. Only rows that are known for
// certain; a name that is not here stays as it is written.

import type { SourceId } from './source.ts'

export interface TallManRow {
  readonly id: string
  /** With its tall letters. */
  readonly name: string
  readonly source: SourceId
}

function rows(source: SourceId, names: string): readonly TallManRow[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({ id: `tall-man-${name.toLowerCase()}`, name, source }))
}

/** The names of the FDA's Name Differentiation Project. */
const fda = rows(
  'fda-tall-man',
  `acetaZOLAMIDE acetoHEXAMIDE buPROPion busPIRone chlorproMAZINE chlorproPAMIDE clomiPHENE clomiPRAMINE
  cycloSERINE cycloSPORINE DAUNOrubicin DOXOrubicin dimenhyDRINATE diphenhydrAMINE DOBUTamine DOPamine
  glipiZIDE glyBURIDE hydrALAZINE hydrOXYzine medroxyPROGESTERone methylPREDNISolone methylTESTOSTERone
  niCARdipine NIFEdipine predniSONE prednisoLONE sulfADIAZINE sulfiSOXAZOLE TOLAZamide TOLBUTamide
  vinBLAStine vinCRIStine`,
)

/** Additional names of the ISMP. */
const ismp = rows(
  'ismp-tall-man',
  `ALPRAZolam LORazepam clonazePAM cloNIDine amLODIPine aMILoride ARIPiprazole azaTHIOprine carBAMazepine
  OXcarbazepine diazePAM dilTIAZem DULoxetine FLUoxetine PARoxetine fentaNYL SUFentanil guaiFENesin guanFACINE
  HumaLOG HumuLIN NovoLIN NovoLOG HYDROcodone HYDROmorphone oxyCODONE inFLIXimab riTUXimab LaMICtal LamISIL
  lamiVUDine lamoTRIgine levETIRAcetam levoFLOXacin metFORMIN metroNIDAZOLE OLANZapine QUEtiapine PENTobarbital
  PHENobarbital rifAMPin rifAXIMin risperiDONE rOPINIRole SITagliptin SUMAtriptan tiaGABine tiZANidine traMADol
  traZODone valACYclovir valGANciclovir ZyPREXA ZyrTEC`,
)

/** Every row. */
export const tallManRows: readonly TallManRow[] = [...fda, ...ismp]
