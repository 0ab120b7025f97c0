// Table: dose units with their plain words. Spanish words carry their gender in the article and in "media" / "medio".

import type { UnitRow, UnitWords } from './sig-word-row.ts'

type Gender = 'f' | 'm'

/** Things that are counted, and of which half may be taken. */
function counted(
  id: string,
  patterns: string,
  verb: string,
  en: readonly [string, string],
  es: readonly [string, string, Gender],
): UnitRow {
  const article = /^[aeiou]/.test(en[0]) ? 'an' : 'a'
  const english: UnitWords = {
    one: en[0],
    many: en[1],
    half: `half ${article} ${en[0]}`,
    andHalf: `{n} and a half ${en[1]}`,
  }
  const half = es[2] === 'f' ? 'media' : 'medio'
  const spanish: UnitWords = {
    one: es[0],
    many: es[1],
    half: `${half} ${es[0]}`,
    andHalf: `{n} {unit} y ${half}`,
  }
  return {
    is: 'unit',
    id,
    patterns: [patterns],
    say: { en: english, es: spanish },
    verb,
    perUnit: null,
    source: 'sig-usage',
  }
}

/** Things that are measured: the number is always said as a decimal. */
function measured(
  id: string,
  patterns: readonly string[],
  verb: string,
  en: readonly [string, string],
  es: readonly [string, string],
): UnitRow {
  const words = ([one, many]: readonly [string, string]): UnitWords => ({
    one,
    many,
    half: null,
    andHalf: null,
  })
  return {
    is: 'unit',
    id,
    patterns,
    say: { en: words(en), es: words(es) },
    verb,
    perUnit: null,
    source: 'usp-17',
  }
}

const ml = measured(
  'mL',
  ['ml|mls|cc|milliliter|milliliters|millilitre'],
  'take',
  ['mL', 'mL'],
  ['mL', 'mL'],
)

/** Household measures are exact amounts of mL and are said in mL. */
function household(id: string, patterns: readonly string[], amount: number): UnitRow {
  return { ...ml, id, patterns, perUnit: { unit: 'mL', amount } }
}

export const unitRows: readonly UnitRow[] = [
  counted(
    'tablet',
    'tablet|tablets|tab|tabs|tb|tbs|tbl|tabl|tablt|t|pill|pills|caplet|caplets',
    'take',
    ['tablet', 'tablets'],
    ['tableta', 'tabletas', 'f'],
  ),
  counted(
    'capsule',
    'capsule|capsules|cap|caps|c|softgel|softgels|gelcap|gelcaps',
    'take',
    ['capsule', 'capsules'],
    ['cápsula', 'cápsulas', 'f'],
  ),
  counted(
    'puff',
    'puff|puffs|inhalation|inhalations|inh|pf|pfs|actuation|actuations',
    'inhale',
    ['puff', 'puffs'],
    ['disparo', 'disparos', 'm'],
  ),
  counted(
    'spray',
    'spray|sprays|squirt|squirts|spr',
    'use',
    ['spray', 'sprays'],
    ['rociada', 'rociadas', 'f'],
  ),
  counted('drop', 'drop|drops|gtt|gtts|gt|drp', 'use', ['drop', 'drops'], ['gota', 'gotas', 'f']),
  counted(
    'patch',
    'patch|patches|pat|ptch',
    'apply',
    ['patch', 'patches'],
    ['parche', 'parches', 'm'],
  ),
  counted(
    'suppository',
    'suppository|suppositories|supp|sup',
    'insert',
    ['suppository', 'suppositories'],
    ['supositorio', 'supositorios', 'm'],
  ),
  counted(
    'lozenge',
    'lozenge|lozenges|troche|troches',
    'dissolve',
    ['lozenge', 'lozenges'],
    ['pastilla para chupar', 'pastillas para chupar', 'f'],
  ),
  counted(
    'packet',
    'packet|packets|pkt|pkts|sachet|sachets|pk',
    'take',
    ['packet', 'packets'],
    ['sobre', 'sobres', 'm'],
  ),
  counted('film', 'film|films|strip|strips', 'use', ['film', 'films'], ['lámina', 'láminas', 'f']),
  counted('capful', 'capful|capfuls', 'take', ['capful', 'capfuls'], ['tapa', 'tapas', 'f']),
  counted(
    'scoop',
    'scoop|scoops|scoopful',
    'take',
    ['scoop', 'scoops'],
    ['medida', 'medidas', 'f'],
  ),
  counted(
    'applicatorful',
    'applicatorful|applicatorfuls|applicator|applicators|applic',
    'insert',
    ['applicator', 'applicators'],
    ['aplicador', 'aplicadores', 'm'],
  ),
  counted(
    'application',
    'application|applications',
    'use',
    ['application', 'applications'],
    ['aplicación', 'aplicaciones', 'f'],
  ),
  counted(
    'vial',
    'vial|vials|ampule|ampules|ampoule|amp|neb|nebs|nebule|nebules',
    'use',
    ['vial', 'vials'],
    ['vial', 'viales', 'm'],
  ),
  counted(
    'pen',
    'pen|pens|injector|autoinjector',
    'inject',
    ['pen', 'pens'],
    ['pluma', 'plumas', 'f'],
  ),
  counted(
    'syringe',
    'syringe|syringes',
    'inject',
    ['syringe', 'syringes'],
    ['jeringa', 'jeringas', 'f'],
  ),
  counted(
    'injection',
    'injection|injections',
    'use',
    ['injection', 'injections'],
    ['inyección', 'inyecciones', 'f'],
  ),
  counted('ring', 'ring|rings', 'insert', ['ring', 'rings'], ['anillo', 'anillos', 'm']),
  counted('enema', 'enema|enemas', 'use', ['enema', 'enemas'], ['enema', 'enemas', 'm']),
  counted('gum', 'piece|pieces', 'chew', ['piece', 'pieces'], ['pieza', 'piezas', 'f']),
  counted('gummy', 'gummy|gummies', 'take', ['gummy', 'gummies'], ['gomita', 'gomitas', 'f']),
  counted('dose', 'dose|doses', 'use', ['dose', 'doses'], ['dosis', 'dosis', 'f']),
  measured('unit', ['unit|units|u|un|iu'], 'use', ['unit', 'units'], ['unidad', 'unidades']),
  measured('mg', ['mg|mgs|milligram|milligrams'], 'take', ['mg', 'mg'], ['mg', 'mg']),
  measured(
    'mcg',
    ['mcg|mcgs|ug|microgram|micrograms'],
    'take',
    ['micrograms', 'micrograms'],
    ['microgramos', 'microgramos'],
  ),
  measured('g', ['g|gm|gms|gram|grams|grm'], 'use', ['gram', 'grams'], ['gramo', 'gramos']),
  measured('mEq', ['meq|meqs'], 'take', ['mEq', 'mEq'], ['mEq', 'mEq']),
  measured('inch', ['inch|inches'], 'apply', ['inch', 'inches'], ['pulgada', 'pulgadas']),
  measured('ounce', ['oz|ounce|ounces'], 'drink', ['ounce', 'ounces'], ['onza', 'onzas']),
  ml,
  household('teaspoon', ['tsp|tsps|teaspoon|teaspoons|teaspoonful|teaspoonfuls|teaspoonsful'], 5),
  household('tablespoon', ['tbsp|tbsps|tablespoon|tablespoons|tablespoonful|tablespoonfuls'], 15),
]
