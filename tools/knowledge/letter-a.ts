// Which names of the older maps stand in for the ingredients that the release lacks. The maps also hold salts, brands,
// excipients, pollens and plants by the hundred; those would only make look-alikes.

/** Maps whose rows are drugs and not every substance on a label. */
const drugMaps = ['NDF-RT', 'WorldVista 2016']

/** Drugs that only the label map of 2014 holds, by their name there. */
const drugsOfTheLabelMap: ReadonlySet<string> = new Set(
  `abiraterone, acai, aclidinium, acyclovir, afatinib, aflibercept,
  agalsidase alfa, albumin human, alcaftadine, alclometasone, alfalfa, alglucosidase alfa, almotriptan, aloe, aloe vera,
  alogliptin, american ginseng, apple cider vinegar, arformoterol, armodafinil, arnica, arnica montana, artemether,
  articaine, asian ginseng, asparaginase erwinia chrysanthemi, astaxanthin, avobenzone, aminocaproate, antithrombin alfa,
  anthrax vaccine adsorbed, azficel-t, alexitol sodium, alverine, amorolfine, aniracetam, arbekacin, atosiban, azapropazone,
  androstenedione, arsenic trioxide, aluminum chloride, aluminum acetate, aluminum sulfate, aluminum phosphate,
  ammonium chloride, amyl salicylate, aminobenzoate potassium`
    .split(',')
    .map((name) => name.trim().replaceAll(/\s+/g, ' ')),
)

/** Names of the drug maps that are no ingredient of their own: salts and esters beside their base, reagents, brands. */
const notDrugs: ReadonlySet<string> = new Set(
  `acetone, acetylene, acetanilide, adenine, alcohols, allethrin, allura red ac dye, amber, anethole, antimony, apidil,
  apiole, alloin, aluminum oxide, aluminum hydroxide gel, alclometasone dipropionate, adefovir dipivoxil,
  acetylcholinesterase, alendronic acid, almond oil, arsenic, ammonium molybdate, aluminum chlorhydrate`
    .split(',')
    .map((name) => name.trim().replaceAll(/\s+/g, ' ')),
)

/** True when the row of the maps is an ingredient that a US pharmacy may meet. `isInProducts`: a product of the release names it. */
export function isLetterAIngredient(
  row: { readonly name: string; readonly sources: string },
  isInProducts: boolean,
): boolean {
  if (notDrugs.has(row.name)) return false
  if (isInProducts || drugsOfTheLabelMap.has(row.name)) return true
  return (
    drugMaps.some((map) => row.sources.includes(map)) &&
    !/^[a-z-]+ (hydrochloride|hcl|sodium|sulfate|acetate|phosphate|besylate|maleate)$/.test(
      row.name,
    )
  )
}
