// Names that say too little by themselves: brands that are sold with different ingredients, and names that are also
// everyday words. They are shown as candidates and never accepted silently.

import type { IngredientRow } from '../ingredients/ingredient-row.ts'
import { readLines } from '../ingredients/ingredient-row.ts'
import { ingredientNamed } from '../ingredients.ts'
import type { SourceId } from '../source.ts'

/** A brand whose ingredients changed over the years or differ between its products. */
export interface VaryingBrand {
  readonly name: string
  readonly sets: readonly (readonly IngredientRow[])[]
  readonly source: SourceId
}

// brand | the sets that are or were sold under it, parted by `;`
const varying = `
Humulin | insulin isophane; insulin, regular, human; insulin isophane + insulin, regular, human
Novolin | insulin isophane; insulin, regular, human; insulin isophane + insulin, regular, human
Unisom | doxylamine; diphenhydramine
Dramamine | dimenhydrinate; meclizine
Zantac | ranitidine; famotidine
Kaopectate | bismuth subsalicylate; attapulgite
Dulcolax | bisacodyl; docusate
Midol | acetaminophen + caffeine + pyrilamine; acetaminophen; ibuprofen; naproxen
Pamprin | acetaminophen + pamabrom + pyrilamine; acetaminophen + aspirin + caffeine
Alka-Seltzer | aspirin + citric acid + sodium bicarbonate; calcium carbonate
Alka-Seltzer Plus | acetaminophen + chlorpheniramine + dextromethorphan + phenylephrine; acetaminophen + dextromethorphan + doxylamine + phenylephrine
Excedrin | acetaminophen + aspirin + caffeine; acetaminophen + caffeine; acetaminophen + diphenhydramine
Benadryl Allergy Plus Congestion | diphenhydramine + phenylephrine
Theraflu | acetaminophen + dextromethorphan + phenylephrine; acetaminophen + diphenhydramine + phenylephrine
Vicks | acetaminophen + dextromethorphan + doxylamine; acetaminophen + dextromethorphan + phenylephrine
Coricidin | chlorpheniramine + dextromethorphan; acetaminophen + chlorpheniramine
Dimetapp | brompheniramine + dextromethorphan + phenylephrine; brompheniramine + phenylephrine
Triaminic | dextromethorphan + phenylephrine; acetaminophen + dextromethorphan
Mylanta | aluminum hydroxide + magnesium hydroxide + simethicone; calcium carbonate + magnesium hydroxide
Maalox | aluminum hydroxide + magnesium hydroxide + simethicone; bismuth subsalicylate; calcium carbonate
Rolaids | calcium carbonate + magnesium hydroxide; calcium carbonate
Gaviscon | aluminum hydroxide + magnesium carbonate; aluminum hydroxide + magnesium trisilicate
Ex-Lax | sennosides, USP
Tylenol Cold | acetaminophen + dextromethorphan + phenylephrine; acetaminophen + chlorpheniramine + dextromethorphan + phenylephrine
Tylenol Sinus | acetaminophen + phenylephrine; acetaminophen + guaifenesin + phenylephrine
Advil Cold & Sinus | ibuprofen + pseudoephedrine
Robitussin | guaifenesin; dextromethorphan + guaifenesin
Bayer | aspirin; aspirin + caffeine
Bayer Back and Body | aspirin + caffeine
Anacin | aspirin + caffeine; acetaminophen + aspirin + caffeine
Dulcolax stool softener | docusate
Ginseng | asian ginseng; american ginseng; Korean ginseng root
Vitamin D | cholecalciferol; ergocalciferol
Iron | ferrous sulfate; ferrous gluconate; ferrous fumarate; iron carbonyl
Calcium | calcium carbonate; calcium citrate
Magnesium | magnesium oxide; magnesium citrate; magnesium glycinate
Zinc | zinc gluconate; zinc sulfate
Potassium | potassium chloride; potassium gluconate; potassium citrate
Probiotic | Lactobacillus acidophilus; Lactobacillus rhamnosus GG; Saccharomyces boulardii
Insulin | insulin glargine; insulin lispro; insulin aspart, human; insulin isophane; insulin, regular, human
Chloraseptic | benzocaine; phenol; benzocaine + menthol
Lotrimin | clotrimazole; miconazole; butenafine
Monistat | miconazole; tioconazole
Alka-Seltzer Plus Cold | aspirin + chlorpheniramine + phenylephrine; acetaminophen + chlorpheniramine + dextromethorphan + phenylephrine
Mucinex Fast-Max | acetaminophen + dextromethorphan + guaifenesin + phenylephrine; acetaminophen + dextromethorphan + doxylamine + phenylephrine
Azo | phenazopyridine; cranberry
Align | Bifidobacterium infantis
`

/** Every varying brand; candidates for what was written, never certain. */
export const varyingBrands: readonly VaryingBrand[] = readLines(varying).map((line) => {
  const [name = '', sets = ''] = line.split(' | ')
  return {
    name,
    sets: sets.split(';').map((set) => set.split('+').map((one) => ingredientNamed(one.trim()))),
    source: 'fda-label-how-supplied',
  }
})

/** Substances and brands that are also everyday words, in lower case without marks. */
export const everydayNames: ReadonlySet<string> = new Set(
  `air, alcohol, alcohols, aluminum, ammonia, bran, carbon dioxide, cellulose, chlorophyll, cocoa butter, coconut oil, copper,
  corn starch, egg, ethanol, fluoride, gelatin, glucose, helium, inert ingredients, iodine, iron, calcium, magnesium, zinc,
  menthol, mineral oil, nitrogen, olive oil, oxygen, potassium, sodium, radium, silicon dioxide, starch, sulfur, talc, water,
  insulin, acid gone, align, bottoms, comfort gel, comfort shield, cool bottoms, deep sea, dragon, eye stream, fast freeze,
  free and clear, freeze it, gel one, halls, her style, little noses, mineral ice, morning after, my choice, my way, new day,
  next choice one dose, option 2, perfect choice, perform, polar freeze, polar frost, propel, react, rid, sea soft, sojourn,
  tabloid, take action, tandem, thrive, triple paste, tucks, vanquish, every day, allday, day time, night time`
    .split(',')
    .map((name) => name.trim()),
)
