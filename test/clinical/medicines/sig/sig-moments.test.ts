// Moments that say one time of day twice are one dose; maxima below the frequency hold.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Moments beside moments', () => {
  testSigs(`
take 1 tablet every morning before breakfast
  1 tablet 1/d [ACM] = 1 tablet @ 1-0-0-0
  Take 1 tablet every day before breakfast.
  Tome 1 tableta todos los días antes del desayuno.
take 1 tablet in the morning 30 minutes before breakfast
  1 tablet 1/d [30min ACM] = 1 tablet @ 1-0-0-0
  Take 1 tablet every day 30 minutes before breakfast.
  Tome 1 tableta todos los días 30 minutos antes del desayuno.
take 1 tablet before breakfast every morning
  1 tablet 1/d [ACM] = 1 tablet @ 1-0-0-0
  Take 1 tablet every day before breakfast.
  Tome 1 tableta todos los días antes del desayuno.
take 1 tablet in the evening with dinner
  1 tablet 1/d [CV] = 1 tablet @ 0-0-1-0
  Take 1 tablet every day with dinner.
  Tome 1 tableta todos los días con la cena.
take 1 tablet daily in the evening with dinner
  1 tablet 1/d [CV] = 1 tablet @ 0-0-1-0
  Take 1 tablet every day with dinner.
  Tome 1 tableta todos los días con la cena.
take 1 tablet in the morning after breakfast and in the evening after dinner
  1 tablet 2/d [PCM,PCV] = 2 tablet @ 1-0-1-0
  Take 1 tablet every day after breakfast and after dinner.
  Tome 1 tableta todos los días después del desayuno y después de la cena.
take 1 tablet in the morning and with breakfast
  1 tablet 1/d [MORN] ?[with breakfast]
  none
take 1 tablet nightly before bedtime
  1 tablet 1/d [HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet every day at bedtime.
  Tome 1 tableta todos los días a la hora de acostarse.
take 1 tablet every evening 30 minutes before bedtime
  1 tablet 1/d [30min HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet every day 30 minutes before bedtime.
  Tome 1 tableta todos los días 30 minutos antes de acostarse.
take 1 tablet in the evening and at bedtime
  1 tablet 2/d [EVE,HS] = 2 tablet @ 0-0-1-1
  Take 1 tablet every day in the evening and at bedtime.
  Tome 1 tableta todos los días al anochecer y a la hora de acostarse.
take 1 tablet every morning at 8 am
  1 tablet 1/d 08:00 = 1 tablet
  Take 1 tablet every day at 08:00.
  Tome 1 tableta todos los días a las 08:00.
take 1 tablet at 9 pm at bedtime
  1 tablet 1/d 21:00 = 1 tablet
  Take 1 tablet every day at 21:00.
  Tome 1 tableta todos los días a las 21:00.
take 1 tablet at 8 am and at bedtime
  1 tablet 2/d [HS] 08:00 = 2 tablet
  Take 1 tablet every day at bedtime and at 08:00.
  Tome 1 tableta todos los días a la hora de acostarse y a las 08:00.
take 1 tablet every morning at 8 pm
  1 tablet 1/d [MORN] ?[at 8 pm]
  none
take 1 tablet qam qhs
  1 tablet 2/d [MORN,HS] = 2 tablet @ 1-0-0-1
  Take 1 tablet every day in the morning and at bedtime.
  Tome 1 tableta todos los días por la mañana y a la hora de acostarse.
take 1 tab q6h prn pain max 3 per day
  1 tablet 1/6h prn for:pain max 3 tablet = at most 3 tablet
  Take 1 tablet every 6 hours if you need it for pain. Do not take more than 3 tablets in 1 day.
  Tome 1 tableta cada 6 horas si lo necesita para el dolor. No tome más de 3 tabletas en 1 día.
take 1 tablet every 6 hours, max 3 per day
  1 tablet 1/6h max 3 tablet
  Take 1 tablet every 6 hours. Do not take more than 3 tablets in 1 day.
  Tome 1 tableta cada 6 horas. No tome más de 3 tabletas en 1 día.
1 drop ou qid
  1 drop ophthalmic 4/d = 8 drop @~ 1-1-1-1
  Put 1 drop in both eyes 4 times a day.
  Ponga 1 gota en ambos ojos 4 veces al día.
use 1 spray in right nostril daily
  1 spray 1/d ?[in right nostril]
  none
`)
})
