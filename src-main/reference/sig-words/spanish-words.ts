// Words by which directions in Spanish are known. They are recognised so that nothing is read out of them, not read.

/** Without accents. None is also an English word or a code of directions. */
export const spanishWords: ReadonlySet<string> = new Set(
  `tome tomar tomese aplique aplicar aplicarse inyecte inyectar inyectese inhale-se inhalar ponga poner use-se usar
  disuelva disolver mastique mastiquelo beba beber trague coloque inserte mezcle tableta tabletas pastilla pastillas
  pildora pildoras capsula capsulas cucharada cucharadas cucharadita cucharaditas gota gotas parche parches inyeccion
  inhalacion inhalaciones rociada rociadas unidades cada veces vez dia dias diario diaria diariamente hora horas semana
  semanas mes meses manana noche tarde mediodia dormir acostarse comer comida comidas desayuno almuerzo cena antes
  despues por boca oral-mente via piel ojo ojos oido oidos nariz una dos tres cuatro media medio segun necesario
  necesite dolor fiebre durante hasta con agua los las del al en el la y`.split(/\s+/),
)

/** Words that are short or shared with other languages prove nothing alone. */
export const weakSpanishWords: ReadonlySet<string> = new Set(
  'por via con los las del al en el la y una dos tres media medio use-se'.split(' '),
)
