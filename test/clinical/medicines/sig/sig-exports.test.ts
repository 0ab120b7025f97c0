// Directions in capitals, as dispensing systems and hospitals export them.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Directions as systems export them', () => {
  testSigs(`
TAKE ONE TABLET BY MOUTH EVERY DAY
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
  Tome 1 tableta por la boca 1 vez al día.
TAKE ONE CAPSULE BY MOUTH 3 TIMES A DAY AS NEEDED FOR COUGH
  1 capsule oral 3/d prn for:cough = at most 3 capsule
  Take 1 capsule by mouth 3 times a day if you need it for cough.
  Tome 1 cápsula por la boca 3 veces al día si lo necesita para la tos.
TAKE 1 TABLET BY MOUTH TWICE DAILY WITH FOOD
  1 tablet oral 2/d note:with-food = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day. Take it with food.
  Tome 1 tableta por la boca 2 veces al día. Tómelo con comida.
TAKE 1 TABLET (10 MG TOTAL) BY MOUTH DAILY
  1 tablet(10 mg) oral 1/d = 1 tablet
  Take 1 tablet (10 mg) by mouth once a day.
  Tome 1 tableta (10 mg) por la boca 1 vez al día.
TAKE 2 TABLETS (1,000 MG TOTAL) BY MOUTH 2 (TWO) TIMES DAILY WITH MEALS.
  2 tablet(1000 mg) oral 2/d [C] = 4 tablet
  Take 2 tablets (1,000 mg) by mouth twice a day with meals.
  Tome 2 tabletas (1,000 mg) por la boca 2 veces al día con las comidas.
TAKE 1 TABLET (25 MCG TOTAL) BY MOUTH EVERY MORNING BEFORE BREAKFAST.
  1 tablet(25 mcg) oral 1/d [ACM] = 1 tablet @ 1-0-0-0
  Take 1 tablet (25 micrograms) by mouth every day before breakfast.
  Tome 1 tableta (25 microgramos) por la boca todos los días antes del desayuno.
TAKE 1 CAPSULE (20 MG TOTAL) BY MOUTH DAILY BEFORE BREAKFAST.
  1 capsule(20 mg) oral 1/d [ACM] = 1 capsule @ 1-0-0-0
  Take 1 capsule (20 mg) by mouth every day before breakfast.
  Tome 1 cápsula (20 mg) por la boca todos los días antes del desayuno.
TAKE 1 TABLET BY MOUTH AT BEDTIME
  1 tablet oral 1/d [HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet by mouth every day at bedtime.
  Tome 1 tableta por la boca todos los días a la hora de acostarse.
TAKE 1 TABLET BY MOUTH NIGHTLY
  1 tablet oral 1/d [NIGHT] = 1 tablet @ 0-0-0-1
  Take 1 tablet by mouth every day at night.
  Tome 1 tableta por la boca todos los días por la noche.
TAKE ONE TABLET BY MOUTH ONCE DAILY IN THE EVENING
  1 tablet oral 1/d [EVE] = 1 tablet @ 0-0-1-0
  Take 1 tablet by mouth every day in the evening.
  Tome 1 tableta por la boca todos los días al anochecer.
TAKE ONE TABLET BY MOUTH TWO TIMES A DAY
  1 tablet oral 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day.
  Tome 1 tableta por la boca 2 veces al día.
TAKE TWO TABLETS BY MOUTH ONCE A DAY
  2 tablet oral 1/d = 2 tablet
  Take 2 tablets by mouth once a day.
  Tome 2 tabletas por la boca 1 vez al día.
TAKE 1 TABLET BY MOUTH EVERY 12 HOURS FOR 10 DAYS
  1 tablet oral 1/12h x10d = 2 tablet
  Take 1 tablet by mouth every 12 hours for 10 days.
  Tome 1 tableta por la boca cada 12 horas durante 10 días.
TAKE 1 CAPSULE BY MOUTH THREE TIMES DAILY FOR 7 DAYS UNTIL GONE
  1 capsule oral 3/d x7d note:finish = 3 capsule @~ 1-1-1-0
  Take 1 capsule by mouth 3 times a day for 7 days. Keep on until it is all gone.
  Tome 1 cápsula por la boca 3 veces al día durante 7 días. Siga hasta que se termine todo.
TAKE 1 TABLET BY MOUTH EVERY 6 HOURS AS NEEDED FOR PAIN
  1 tablet oral 1/6h prn for:pain = at most 4 tablet
  Take 1 tablet by mouth every 6 hours if you need it for pain.
  Tome 1 tableta por la boca cada 6 horas si lo necesita para el dolor.
TAKE 1-2 TABLETS BY MOUTH EVERY 4-6 HOURS AS NEEDED FOR PAIN
  1-2 tablet oral 1/4-6h prn for:pain = at most 12 tablet
  Take 1 or 2 tablets by mouth every 4 to 6 hours if you need it for pain.
  Tome 1 o 2 tabletas por la boca cada 4 a 6 horas si lo necesita para el dolor.
TAKE 1 TO 2 TABLETS EVERY 6 HOURS AS NEEDED FOR PAIN. MAX 6 PER DAY
  1-2 tablet 1/6h prn for:pain max 6 tablet = at most 6 tablet
  Take 1 or 2 tablets every 6 hours if you need it for pain. Do not take more than 6 tablets in 1 day.
  Tome 1 o 2 tabletas cada 6 horas si lo necesita para el dolor. No tome más de 6 tabletas en 1 día.
TAKE 1 TABLET BY MOUTH EVERY 8 HOURS AS NEEDED FOR NAUSEA OR VOMITING
  1 tablet oral 1/8h prn for:nausea for:vomiting = at most 3 tablet
  Take 1 tablet by mouth every 8 hours if you need it for nausea or vomiting.
  Tome 1 tableta por la boca cada 8 horas si lo necesita para las náuseas o los vómitos.
TAKE ONE-HALF TABLET BY MOUTH DAILY
  0.5 tablet oral 1/d = 0.5 tablet
  Take half a tablet by mouth once a day.
  Tome media tableta por la boca 1 vez al día.
TAKE ONE AND ONE-HALF TABLETS BY MOUTH DAILY
  1.5 tablet oral 1/d = 1.5 tablet
  Take 1 and a half tablets by mouth once a day.
  Tome 1 tableta y media por la boca 1 vez al día.
TAKE 1/2 TABLET BY MOUTH TWICE A DAY
  0.5 tablet oral 2/d = 1 tablet @~ 0.5-0-0.5-0
  Take half a tablet by mouth twice a day.
  Tome media tableta por la boca 2 veces al día.
TAKE 1 1/2 TABLETS BY MOUTH DAILY
  1.5 tablet oral 1/d = 1.5 tablet
  Take 1 and a half tablets by mouth once a day.
  Tome 1 tableta y media por la boca 1 vez al día.
INHALE 2 PUFFS BY MOUTH EVERY 4 HOURS AS NEEDED FOR WHEEZING
  2 puff inhalation 1/4h prn for:wheezing = at most 12 puff
  Inhale 2 puffs by mouth every 4 hours if you need it for wheezing.
  Inhale 2 disparos por la boca cada 4 horas si lo necesita para los silbidos en el pecho.
INHALE 2 PUFFS INTO THE LUNGS EVERY 6 (SIX) HOURS AS NEEDED FOR SHORTNESS OF BREATH
  2 puff inhalation 1/6h prn for:short-breath = at most 8 puff
  Inhale 2 puffs by breathing in every 6 hours if you need it for shortness of breath.
  Inhale 2 disparos por inhalación cada 6 horas si lo necesita para la falta de aire.
INHALE 1 PUFF TWICE DAILY, RINSE MOUTH AFTER USE
  1 puff inhalation 2/d note:rinse-mouth = 2 puff @~ 1-0-1-0
  Inhale 1 puff twice a day. Rinse your mouth afterward.
  Inhale 1 disparo 2 veces al día. Enjuáguese la boca después.
INJECT 10 UNITS UNDER THE SKIN AT BEDTIME
  10 unit subcutaneous 1/d [HS] = 10 unit @ 0-0-0-10
  Inject 10 units under the skin every day at bedtime.
  Inyecte 10 unidades debajo de la piel todos los días a la hora de acostarse.
INSTILL 1 DROP IN BOTH EYES AT BEDTIME
  1 drop ophthalmic 1/d [HS] = 2 drop @ 0-0-0-1
  Put 1 drop in both eyes every day at bedtime.
  Ponga 1 gota en ambos ojos todos los días a la hora de acostarse.
USE 2 SPRAYS IN EACH NOSTRIL DAILY
  2 spray nasal 1/d = 4 spray
  Use 2 sprays in each nostril once a day.
  Use 2 rociadas en cada fosa nasal 1 vez al día.
APPLY TO AFFECTED AREA TWICE DAILY
  topical 2/d
  Apply to the affected area twice a day.
  Aplique en el área afectada 2 veces al día.
APPLY 1 PATCH TO SKIN ONCE A WEEK
  1 patch topical 1/wk
  Apply 1 patch on the skin once a week.
  Aplique 1 parche en la piel 1 vez a la semana.
PLACE 1 TABLET UNDER TONGUE EVERY 5 MINUTES AS NEEDED FOR CHEST PAIN. MAX 3 DOSES
  1 tablet sublingual 1/5min prn for:chest-pain max 3 doses
  Place 1 tablet under the tongue every 5 minutes if you need it for chest pain. Do not use more than 3 doses.
  Coloque 1 tableta debajo de la lengua cada 5 minutos si lo necesita para el dolor de pecho. No use más de 3 dosis.
DISSOLVE 1 TABLET UNDER THE TONGUE EVERY 5 MINUTES AS NEEDED FOR CHEST PAIN, MAX OF 3 TABLETS IN 15 MINUTES, CALL 911 IF NO RELIEF
  1 tablet sublingual 1/5min prn for:chest-pain + 3 tablet sublingual note:call-911 ?[MAX|IN 15 MINUTES]
  none
TAKE 1 TABLET BY MOUTH DAILY FOR BLOOD PRESSURE
  1 tablet oral 1/d for:blood-pressure = 1 tablet
  Take 1 tablet by mouth once a day for blood pressure.
  Tome 1 tableta por la boca 1 vez al día para la presión arterial.
TAKE 1 TABLET BY MOUTH ONCE DAILY FOR CHOLESTEROL
  1 tablet oral 1/d for:cholesterol = 1 tablet
  Take 1 tablet by mouth once a day for high cholesterol.
  Tome 1 tableta por la boca 1 vez al día para el colesterol alto.
TAKE 1 TABLET BY MOUTH TWICE DAILY FOR DIABETES
  1 tablet oral 2/d for:diabetes = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day for diabetes.
  Tome 1 tableta por la boca 2 veces al día para la diabetes.
TAKE 1 CAPSULE BY MOUTH EVERY MORNING ON AN EMPTY STOMACH
  1 capsule oral 1/d [MORN] note:empty-stomach = 1 capsule @ 1-0-0-0
  Take 1 capsule by mouth every day in the morning. Take it on an empty stomach.
  Tome 1 cápsula por la boca todos los días por la mañana. Tómelo con el estómago vacío.
TAKE 1 TABLET BY MOUTH EVERY MONDAY, WEDNESDAY AND FRIDAY
  1 tablet oral 3/wk on:mon,wed,fri
  Take 1 tablet by mouth on Monday, Wednesday and Friday.
  Tome 1 tableta por la boca los lunes, miércoles y viernes.
TAKE 1 TABLET BY MOUTH ONE TIME DAILY
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
  Tome 1 tableta por la boca 1 vez al día.
TAKE 1 TABLET BY MOUTH 4 TIMES DAILY BEFORE MEALS AND AT BEDTIME
  1 tablet oral 4/d [AC,HS] = 4 tablet @ 1-1-1-1
  Take 1 tablet by mouth 4 times a day before meals and at bedtime.
  Tome 1 tableta por la boca 4 veces al día antes de las comidas y a la hora de acostarse.
TAKE 1 TABLET BY MOUTH THREE TIMES DAILY BEFORE MEALS
  1 tablet oral 3/d [AC] = 3 tablet @ 1-1-1-0
  Take 1 tablet by mouth 3 times a day before meals.
  Tome 1 tableta por la boca 3 veces al día antes de las comidas.
TAKE 1 TABLET BY MOUTH 30 MINUTES BEFORE BREAKFAST
  1 tablet oral 1/d [30min ACM] = 1 tablet @ 1-0-0-0
  Take 1 tablet by mouth every day 30 minutes before breakfast.
  Tome 1 tableta por la boca todos los días 30 minutos antes del desayuno.
TAKE 1 TABLET BY MOUTH 1 HOUR BEFORE BEDTIME
  1 tablet oral 1/d [60min HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet by mouth every day 1 hour before bedtime.
  Tome 1 tableta por la boca todos los días 1 hora antes de acostarse.
TAKE 1 TABLET BY MOUTH UP TO 3 TIMES A DAY AS NEEDED FOR MUSCLE SPASMS
  1 tablet oral <=1-3/d prn for:spasm = at most 3 tablet
  Take 1 tablet by mouth up to 3 times a day if you need it for muscle spasms.
  Tome 1 tableta por la boca hasta 3 veces al día si lo necesita para los espasmos musculares.
TAKE AS DIRECTED
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
  Siga las indicaciones de quien se lo recetó.
TAKE 1 TABLET DAILY AS DIRECTED
  1 tablet 1/d special:as-directed = 1 tablet
  Take 1 tablet once a day. Follow the directions from your prescriber.
  Tome 1 tableta 1 vez al día. Siga las indicaciones de quien se lo recetó.
TAKE 1 TABLET BY MOUTH DAILY OR AS DIRECTED
  <as-directed> 1 tablet oral 1/d special:or-as-directed
  Take 1 tablet by mouth once a day. Your prescriber may tell you another dose.
  Tome 1 tableta por la boca 1 vez al día. La persona que lo recetó puede indicarle otra dosis.
TAKE ONE TABLET BY MOUTH AT ONSET OF MIGRAINE, MAY REPEAT ONCE IN 2 HOURS. MAX 2 TABLETS PER DAY
  1 tablet oral for:migraine max 2 tablet repeat 120min x1
  Take 1 tablet by mouth for migraine. Do not take more than 2 tablets in 1 day. You may repeat it after 2 hours, 1 time only.
  Tome 1 tableta por la boca para la migraña. No tome más de 2 tabletas en 1 día. Puede repetirlo después de 2 horas, 1 sola vez.
MIX 17 GRAMS IN 8 OUNCES OF WATER AND DRINK DAILY
  17 g 1/d mix8oz = 17 g
  Mix 17 grams in 8 ounces of water and drink it once a day.
  Mezcle 17 gramos en 8 onzas de agua y bébalo 1 vez al día.
CHEW 1 TABLET BY MOUTH DAILY
  1 tablet oral 1/d = 1 tablet
  Chew 1 tablet by mouth once a day.
  Mastique 1 tableta por la boca 1 vez al día.
GIVE 5 ML BY MOUTH TWICE DAILY FOR 10 DAYS
  5 mL oral 2/d x10d = 10 mL @~ 5-0-5-0
  Give 5 mL by mouth twice a day for 10 days.
  Dé 5 mL por la boca 2 veces al día durante 10 días.
`)
})
