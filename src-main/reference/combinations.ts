// Products with several ingredients that are known by one name. Without it, a brand such as "Norco" says nothing.

import { otcCombinations } from './combinations/otc-combinations.ts'
import {
  type BrandName,
  type IngredientRow,
  readLines,
  readSited,
} from './ingredients/ingredient-row.ts'
import { ingredientNamed } from './ingredients.ts'
import type { SourceId } from './source.ts'

export interface CombinationRow {
  readonly names: readonly BrandName[]
  readonly ingredients: readonly IngredientRow[]
  readonly source: SourceId
}

// brands or abbreviations, with their site | ingredients by RxNorm name, parted by +
const table = `
Zestoretic, Prinzide | lisinopril + hydrochlorothiazide
Vaseretic | enalapril + hydrochlorothiazide
Lotensin HCT | benazepril + hydrochlorothiazide
Accuretic | quinapril + hydrochlorothiazide
Lotrel | amlodipine + benazepril
Hyzaar | losartan + hydrochlorothiazide
Diovan HCT | valsartan + hydrochlorothiazide
Benicar HCT | olmesartan + hydrochlorothiazide
Micardis HCT | telmisartan + hydrochlorothiazide
Avalide | irbesartan + hydrochlorothiazide
Atacand HCT | candesartan + hydrochlorothiazide
Edarbyclor | azilsartan + chlorthalidone
Tekturna HCT | aliskiren + hydrochlorothiazide
Exforge | amlodipine + valsartan
Exforge HCT | amlodipine + valsartan + hydrochlorothiazide
Azor | amlodipine + olmesartan
Tribenzor | amlodipine + olmesartan + hydrochlorothiazide
Twynsta | amlodipine + telmisartan
Entresto | sacubitril + valsartan
Tenoretic | atenolol + chlorthalidone
Ziac | bisoprolol + hydrochlorothiazide
Lopressor HCT, Dutoprol | metoprolol + hydrochlorothiazide
Dyazide, Maxzide | triamterene + hydrochlorothiazide
Aldactazide | spironolactone + hydrochlorothiazide
BiDil | hydralazine + isosorbide dinitrate
Caduet | amlodipine + atorvastatin
Vytorin | ezetimibe + simvastatin
Roszet | ezetimibe + rosuvastatin
Nexlizet | bempedoic acid + ezetimibe
Aggrenox | aspirin + dipyridamole
Yosprala | aspirin + omeprazole
Janumet | sitagliptin + metformin
Jentadueto | linagliptin + metformin
Kombiglyze | saxagliptin + metformin
Kazano | alogliptin + metformin
Oseni | alogliptin + pioglitazone
Actoplus Met | pioglitazone + metformin
Duetact | pioglitazone + glimepiride
Glucovance | glyburide + metformin
Synjardy | empagliflozin + metformin
Xigduo | dapagliflozin + metformin
Invokamet | canagliflozin + metformin
Segluromet | ertugliflozin + metformin
Glyxambi | empagliflozin + linagliptin
Qtern | dapagliflozin + saxagliptin
Steglujan | ertugliflozin + sitagliptin
Trijardy | empagliflozin + linagliptin + metformin
Soliqua | insulin glargine + lixisenatide
Xultophy | insulin degludec + liraglutide
Humulin 70/30, Novolin 70/30 | insulin isophane + insulin, regular, human
Novolog Mix 70/30, Novolog 70/30 | insulin aspart protamine, human + insulin aspart, human
Humalog Mix 75/25, Humalog Mix 50/50, Humalog 75/25, Humalog 50/50 | insulin lispro protamine, human + insulin lispro
Prempro, Premphase | estrogens, conjugated (USP) + medroxyprogesterone
Activella, Mimvey, Amabelz, CombiPatch | estradiol + norethindrone
Bijuva | estradiol + progesterone
Yaz, Yasmin, Ocella, Nikki | drospirenone + ethinyl estradiol
Sprintec, Tri-Sprintec, Estarylla | ethinyl estradiol + norgestimate
Fosamax Plus D | alendronate + cholecalciferol
Jalyn | dutasteride + tamsulosin
Advair@lung, Wixela@lung, AirDuo@lung | fluticasone + salmeterol
Symbicort@lung, Breyna@lung | budesonide + formoterol
Dulera@lung | mometasone + formoterol
Breo@lung | fluticasone + vilanterol
Trelegy@lung | fluticasone + umeclidinium + vilanterol
Anoro@lung | umeclidinium + vilanterol
Stiolto@lung | tiotropium + olodaterol
Bevespi@lung | glycopyrronium + formoterol
Breztri@lung | budesonide + glycopyrronium + formoterol
Airsupra@lung | albuterol + budesonide
Combivent@lung, DuoNeb@lung | ipratropium + albuterol
Sinemet, Rytary, Dhivy, carbidopa-levo | carbidopa + levodopa
Stalevo | carbidopa + levodopa + entacapone
Namzaric | donepezil + memantine
Symbyax | fluoxetine + olanzapine
Librax | chlordiazepoxide + clidinium
Treximet | sumatriptan + naproxen
Contrave | bupropion + naltrexone
Auvelity | bupropion + dextromethorphan
Nuedexta | dextromethorphan + quinidine
Adderall, amphetamine salts, amphetamine salt combo, dextroamphetamine-amphet | amphetamine + dextroamphetamine
Lomotil | diphenoxylate + atropine
Norco, Vicodin, Lortab, Lorcet, Xodol | acetaminophen + hydrocodone
Percocet, Endocet, Nalocet, Prolate | acetaminophen + oxycodone
Tylenol with codeine, Tylenol #3, Tylenol #4 | acetaminophen + codeine
Ultracet | acetaminophen + tramadol
Fioricet, Esgic | acetaminophen + butalbital + caffeine
Suboxone, Zubsolv | buprenorphine + naloxone
Vimovo | naproxen + esomeprazole
Duexis | ibuprofen + famotidine
Arthrotec | diclofenac + misoprostol
Zegerid | omeprazole + sodium bicarbonate
Excedrin Migraine, Excedrin Extra Strength | acetaminophen + aspirin + caffeine
Tylenol PM | acetaminophen + diphenhydramine
Advil PM | ibuprofen + diphenhydramine
Aleve PM | naproxen + diphenhydramine
NyQuil | acetaminophen + dextromethorphan + doxylamine
Mucinex DM | guaifenesin + dextromethorphan
Mucinex D | guaifenesin + pseudoephedrine
Robitussin DM | guaifenesin + dextromethorphan
Claritin-D | loratadine + pseudoephedrine
Zyrtec-D | cetirizine + pseudoephedrine
Allegra-D | fexofenadine + pseudoephedrine
Senokot-S, Senna-S, Peri-Colace | sennosides, USP + docusate
Pepcid Complete | famotidine + calcium carbonate + magnesium hydroxide
Promethazine-DM | dextromethorphan + promethazine
Augmentin, amox-clav, amox clavulanate, amoxicillin-clav, amox tr-k clv | amoxicillin + clavulanate
Bactrim, Septra, Sulfatrim, TMP-SMX, SMZ-TMP, SMX-TMP, sulfamethoxazole-TMP, co-trimoxazole | sulfamethoxazole + trimethoprim
Paxlovid | nirmatrelvir + ritonavir
Cosopt@eye | dorzolamide + timolol
Combigan@eye | brimonidine + timolol
Cortisporin, neomycin-polymyxin-HC, neo-polymyxin-HC, neo-poly-HC, neomycin-polymyxin-hydrocort | hydrocortisone + neomycin + polymyxin B
Maxitrol@eye, neomycin-polymyxin-dexameth, neo-polymyxin-dexameth, neo-poly-dex | dexamethasone + neomycin + polymyxin B
`

function readCombination(line: string): CombinationRow {
  const [names = '', ingredients = ''] = line.split(' | ')
  return {
    names: names.split(', ').map(readSited),
    ingredients: ingredients.split(' + ').map((name) => ingredientNamed(name.trim())),
    source: 'fda-label-section-11',
  }
}

/** Every combination known by a name of its own. */
export const combinationRows: readonly CombinationRow[] = [table, otcCombinations]
  .flatMap(readLines)
  .map(readCombination)
