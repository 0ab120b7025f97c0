// Groups of drugs that several interaction tables name.

import { anyOf, classes, drugs, except } from '../drug-group.ts'

export const warfarin = drugs('warfarin')
export const lithium = drugs('lithium carbonate', 'lithium citrate')
export const digoxin = drugs('digoxin')
export const methotrexate = drugs('methotrexate')
export const rasBlocker = anyOf(classes('ace-inhibitor', 'arb'), drugs('aliskiren'))
export const aldosteroneBlocker = drugs('spironolactone', 'eplerenone', 'finerenone')
export const diuretic = classes('thiazide-diuretic', 'loop-diuretic')
/** The MAO inhibitors for Parkinson disease. */
export const maoB = drugs('rasagiline', 'selegiline', 'safinamide')
/** The MAO inhibitors for depression, and linezolid and methylene blue, which block MAO too. */
export const otherMaoi = anyOf(except(classes('maoi'), maoB), drugs('methylene blue'))
/** The MAO inhibitors that only a psychiatrist would still choose. */
export const antidepressantMaoi = drugs('phenelzine', 'tranylcypromine', 'isocarboxazid')
export const anyMaoi = classes('maoi')
export const calciumBlocker = classes('dihydropyridine', 'non-dihydropyridine')
export const insulin = classes('insulin-basal', 'insulin-rapid')
export const calcineurinInhibitor = drugs('cyclosporine', 'tacrolimus')
export const mtorInhibitor = drugs('sirolimus', 'everolimus')
/** Inducers that speed up the breakdown of many drugs. */
export const strongInducer = classes('cyp3a4-inducer-strong')
export const strongInhibitor = classes('cyp3a4-inhibitor-strong')
export const moderateInhibitor = classes('cyp3a4-inhibitor-moderate')
export const allInducers = classes('cyp3a4-inducer-strong', 'cyp3a4-inducer-moderate')

/** Harm by the drugs themselves. */
export const harm = { pqa: 'safety', dtp: 'adverse-drug-reaction' } as const
/** One drug rises too high. */
export const tooHigh = { pqa: 'safety', dtp: 'dosage-too-high' } as const
/** One drug falls too low, or is opposed. */
export const tooLow = { pqa: 'effectiveness', dtp: 'dosage-too-low' } as const
