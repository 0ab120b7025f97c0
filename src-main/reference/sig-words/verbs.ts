// Table: verbs of directions. Imperative, lower case, polite form in Spanish.

import type { SigRoute, VerbRow } from './sig-word-row.ts'

function verb(
  id: string,
  patterns: readonly string[],
  en: string,
  es: string,
  route: SigRoute | null = null,
): VerbRow {
  return {
    is: 'verb',
    id,
    patterns,
    say: { en, es },
    route,
    isTask: false,
    source: 'sig-usage',
  }
}

function task(id: string, patterns: readonly string[], en: string, es: string): VerbRow {
  return { ...verb(id, patterns, en, es), isTask: true }
}

export const verbRows: readonly VerbRow[] = [
  verb('take', ['take|tk|tak|t', 'please take', 'to take', 'sig take'], 'take', 'tome'),
  verb('give', ['give|administer'], 'give', 'dé'),
  verb('swallow', ['swallow'], 'swallow', 'trague', 'oral'),
  verb('drink', ['drink', 'and drink'], 'drink', 'beba', 'oral'),
  verb('chew', ['chew'], 'chew', 'mastique', 'oral'),
  verb(
    'chew-and-swallow',
    ['chew and swallow', 'chew then swallow'],
    'chew and swallow',
    'mastique y trague',
    'oral',
  ),
  verb('dissolve', ['dissolve', 'let dissolve', 'melt'], 'dissolve', 'disuelva'),
  verb('mix', ['mix|stir'], 'mix', 'mezcle'),
  verb('suck', ['suck on?'], 'suck on', 'chupe', 'oral'),
  verb('gargle', ['gargle with?', 'gargle and spit'], 'gargle with', 'haga gárgaras con'),
  verb(
    'swish-and-spit',
    ['swish and spit', 'rinse mouth with', 'rinse and spit', 'swish and expectorate'],
    'swish and spit out',
    'enjuáguese la boca y escupa',
  ),
  verb(
    'swish-and-swallow',
    ['swish and swallow'],
    'swish and swallow',
    'enjuáguese la boca y trague',
    'oral',
  ),
  verb('inhale', ['inhale|inh|inhal', 'inhale the contents of'], 'inhale', 'inhale', 'inhalation'),
  verb('inject', ['inject|inj'], 'inject', 'inyecte'),
  verb('apply', ['apply|app|aply|rub|spread|ap'], 'apply', 'aplique'),
  verb('put', ['instill|instil|put|inst'], 'put', 'ponga'),
  verb('place', ['place|pl'], 'place', 'coloque'),
  verb('insert', ['insert|ins'], 'insert', 'inserte'),
  verb('spray', ['spray'], 'spray', 'rocíe'),
  verb('use', ['use|u'], 'use', 'use'),
  verb('wear', ['wear'], 'wear', 'use'),
  task(
    'check-blood-sugar',
    [
      'check|test|monitor|measure your? blood sugar|glucose|sugars',
      'check|test|monitor|measure your? blood glucose',
      'use to test|check your? blood sugar|glucose',
      'use as? directed? to test|check your? blood sugar|glucose',
      'check|test|monitor bg|bs|fsbs|fsbg|bgl',
      'test sugar|sugars',
    ],
    'check your blood sugar',
    'mida el azúcar en la sangre',
  ),
  task(
    'check-blood-pressure',
    ['check|monitor|measure your? blood pressure', 'check|monitor bp'],
    'check your blood pressure',
    'mida la presión arterial',
  ),
]
