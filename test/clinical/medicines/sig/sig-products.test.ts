// Insulin, inhalers, drops, sprays, creams, patches and what is not swallowed.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Products that are not tablets', () => {
  testSigs(`
inject 10 units sc qhs
  10 unit subcutaneous 1/d [HS] = 10 unit @ 0-0-0-10
  Inject 10 units under the skin every day at bedtime.
  Inyecte 10 unidades debajo de la piel todos los días a la hora de acostarse.
inject 10 units subcutaneously daily
  10 unit subcutaneous 1/d = 10 unit
  Inject 10 units under the skin once a day.
  Inyecte 10 unidades debajo de la piel 1 vez al día.
inject 5 units subq tid ac
  5 unit subcutaneous 3/d [AC] = 15 unit @ 5-5-5-0
  Inject 5 units under the skin 3 times a day before meals.
  Inyecte 5 unidades debajo de la piel 3 veces al día antes de las comidas.
inject 12u sq bid
  12 unit subcutaneous 2/d = 24 unit @~ 12-0-12-0
  Inject 12 units under the skin twice a day.
  Inyecte 12 unidades debajo de la piel 2 veces al día.
inject 20 units under the skin in the morning and 10 units at bedtime
  20 unit subcutaneous 1/d [MORN] + 10 unit subcutaneous 1/d [HS] = 30 unit @ 20-0-0-10
  Inject 20 units under the skin every day in the morning. Inject 10 units under the skin every day at bedtime.
  Inyecte 20 unidades debajo de la piel todos los días por la mañana. Inyecte 10 unidades debajo de la piel todos los días a la hora de acostarse.
inject 6-8 units before meals
  6-8 unit [AC]
  Inject 6 to 8 units before meals.
  Inyecte de 6 a 8 unidades antes de las comidas.
inject 0.5 mg subcutaneously once weekly
  0.5 mg subcutaneous 1/wk
  Inject 0.5 mg under the skin once a week.
  Inyecte 0.5 mg debajo de la piel 1 vez a la semana.
inject 1 pen every 2 weeks
  1 pen 1/2wk
  Inject 1 pen every other week.
  Inyecte 1 pluma una semana sí y otra no.
inject 1 ml im every month
  1 mL intramuscular 1/mo
  Inject 1 mL into a muscle once a month.
  Inyecte 1 mL en un músculo 1 vez al mes.
inject 1 ml im q3 months
  1 mL intramuscular 1/3mo
  Inject 1 mL into a muscle every 3 months.
  Inyecte 1 mL en un músculo cada 3 meses.
inject 40 mg sc q12h
  40 mg subcutaneous 1/12h = 80 mg
  Inject 40 mg under the skin every 12 hours.
  Inyecte 40 mg debajo de la piel cada 12 horas.
inject per sliding scale
  <sliding-scale> special:sliding-scale
  Use the amount that your sliding scale says.
  Use la cantidad que indica su tabla de dosis.
inject 2-10 units tid ac per sliding scale
  <sliding-scale> 2-10 unit 3/d [AC] special:sliding-scale
  Inject 2 to 10 units 3 times a day before meals. Use the amount that your sliding scale says.
  Inyecte de 2 a 10 unidades 3 veces al día antes de las comidas. Use la cantidad que indica su tabla de dosis.
inject units per sliding scale before meals
  <sliding-scale> [AC] special:sliding-scale ?[units]
  none
use per carb ratio with meals
  <sliding-scale> [C] special:carb-ratio
  Use the amount that goes with the carbohydrates you eat.
  Use la cantidad según los carbohidratos que coma.
inhale 2 puffs bid
  2 puff inhalation 2/d = 4 puff @~ 2-0-2-0
  Inhale 2 puffs twice a day.
  Inhale 2 disparos 2 veces al día.
inhale 2 puffs q4-6h prn sob
  2 puff inhalation 1/4-6h prn for:sob = at most 12 puff
  Inhale 2 puffs every 4 to 6 hours if you need it for shortness of breath.
  Inhale 2 disparos cada 4 a 6 horas si lo necesita para la falta de aire.
2 puffs po qid prn wheezing
  2 puff inhalation 4/d prn for:wheezing = at most 8 puff
  Inhale 2 puffs by mouth 4 times a day if you need it for wheezing.
  Inhale 2 disparos por la boca 4 veces al día si lo necesita para los silbidos en el pecho.
inhale 1 capsule daily via inhaler
  1 capsule inhalation 1/d = 1 capsule
  Inhale 1 capsule by breathing in once a day.
  Inhale 1 cápsula por inhalación 1 vez al día.
inhale 1 inhalation by mouth twice daily
  1 puff inhalation 2/d = 2 puff @~ 1-0-1-0
  Inhale 1 puff by mouth twice a day.
  Inhale 1 disparo por la boca 2 veces al día.
inhale 1-2 puffs every 6 hours as needed for wheezing
  1-2 puff inhalation 1/6h prn for:wheezing = at most 8 puff
  Inhale 1 or 2 puffs every 6 hours if you need it for wheezing.
  Inhale 1 o 2 disparos cada 6 horas si lo necesita para los silbidos en el pecho.
1 vial via nebulizer q6h prn wheezing
  1 vial inhalation 1/6h prn for:wheezing = at most 4 vial
  Inhale 1 vial through the nebulizer every 6 hours if you need it for wheezing.
  Inhale 1 vial con el nebulizador cada 6 horas si lo necesita para los silbidos en el pecho.
inhale 3 ml via nebulizer every 4 hours as needed for shortness of breath
  3 mL inhalation 1/4h prn for:short-breath = at most 18 mL
  Inhale 3 mL through the nebulizer every 4 hours if you need it for shortness of breath.
  Inhale 3 mL con el nebulizador cada 4 horas si lo necesita para la falta de aire.
instill 1 drop in each eye twice daily
  1 drop ophthalmic 2/d = 4 drop @~ 1-0-1-0
  Put 1 drop in both eyes twice a day.
  Ponga 1 gota en ambos ojos 2 veces al día.
instill 1 drop into both eyes at bedtime
  1 drop ophthalmic 1/d [HS] = 2 drop @ 0-0-0-1
  Put 1 drop in both eyes every day at bedtime.
  Ponga 1 gota en ambos ojos todos los días a la hora de acostarse.
instill 1 drop in right eye daily
  1 drop ophthalmic 1/d = 1 drop
  Put 1 drop in the right eye once a day.
  Ponga 1 gota en el ojo derecho 1 vez al día.
instill 2 drops into left eye 4 times daily for 7 days
  2 drop ophthalmic 4/d x7d = 8 drop @~ 2-2-2-2
  Put 2 drops in the left eye 4 times a day for 7 days.
  Ponga 2 gotas en el ojo izquierdo 4 veces al día durante 7 días.
1 drop in affected eye q2h
  1 drop ophthalmic 1/2h = 12 drop
  Put 1 drop in the affected eye every 2 hours.
  Ponga 1 gota en el ojo afectado cada 2 horas.
instill 4 drops in both ears bid x 7 days
  4 drop otic 2/d x7d = 16 drop @~ 4-0-4-0
  Put 4 drops in both ears twice a day for 7 days.
  Ponga 4 gotas en ambos oídos 2 veces al día durante 7 días.
place 4 drops in the left ear three times daily
  4 drop otic 3/d = 12 drop @~ 4-4-4-0
  Place 4 drops in the left ear 3 times a day.
  Coloque 4 gotas en el oído izquierdo 3 veces al día.
use 1 spray in each nostril bid
  1 spray nasal 2/d = 4 spray @~ 1-0-1-0
  Use 1 spray in each nostril twice a day.
  Use 1 rociada en cada fosa nasal 2 veces al día.
use 2 sprays each nostril once daily for allergies
  2 spray nasal 1/d for:allergies = 4 spray
  Use 2 sprays in each nostril once a day for allergies.
  Use 2 rociadas en cada fosa nasal 1 vez al día para las alergias.
1 spray in one nostril prn opioid overdose
  1 spray nasal prn for:overdose
  Use 1 spray in one nostril if you need it for an opioid overdose.
  Use 1 rociada en una fosa nasal si lo necesita para una sobredosis de opioides.
apply to affected area bid
  topical 2/d
  Apply to the affected area twice a day.
  Aplique en el área afectada 2 veces al día.
apply a thin layer to affected area twice daily
  topical 2/d note:thin-layer
  Apply to the affected area twice a day. Use a thin layer.
  Aplique en el área afectada 2 veces al día. Use una capa fina.
apply sparingly to the face at bedtime
  topical 1/d [HS] note:thin-layer
  Apply on the face every day at bedtime. Use a thin layer.
  Aplique en la cara todos los días a la hora de acostarse. Use una capa fina.
apply 2 grams topically qid prn pain
  2 g topical 4/d prn for:pain = at most 8 g
  Apply 2 grams on the skin 4 times a day if you need it for pain.
  Aplique 2 gramos en la piel 4 veces al día si lo necesita para el dolor.
apply 4 g to knee four times daily
  4 g topical 4/d = 16 g @~ 4-4-4-4
  Apply 4 grams on the knee 4 times a day.
  Aplique 4 gramos en la rodilla 4 veces al día.
apply 1 patch topically daily
  1 patch topical 1/d = 1 patch
  Apply 1 patch on the skin once a day.
  Aplique 1 parche en la piel 1 vez al día.
apply 1 patch q72h
  1 patch 1/72h
  Apply 1 patch every 72 hours.
  Aplique 1 parche cada 72 horas.
apply 1 patch every 3 days
  1 patch 1/3d
  Apply 1 patch every 3 days.
  Aplique 1 parche cada 3 días.
apply 1 patch weekly
  1 patch 1/wk
  Apply 1 patch once a week.
  Aplique 1 parche 1 vez a la semana.
apply 1 patch twice weekly
  1 patch 2/wk
  Apply 1 patch twice a week.
  Aplique 1 parche 2 veces a la semana.
apply 1 patch to the skin every morning and remove at bedtime
  1 patch topical 1/d [MORN] note:patch-off-night = 1 patch @ 1-0-0-0
  Apply 1 patch on the skin every day in the morning. Take it off at night.
  Aplique 1 parche en la piel todos los días por la mañana. Quíteselo por la noche.
apply 1 patch daily, 12 hours on 12 hours off
  1 patch 1/d note:patch-12-12 = 1 patch
  Apply 1 patch once a day. Leave it on for 12 hours, then take it off for 12 hours.
  Aplique 1 parche 1 vez al día. Déjelo puesto 12 horas y luego quíteselo durante 12 horas.
apply up to 3 patches daily
  max 3 patch
  none
insert 1 suppository rectally daily prn constipation
  1 suppository rectal 1/d prn for:constipation = at most 1 suppository
  Insert 1 suppository in the rectum once a day if you need it for constipation.
  Inserte 1 supositorio en el recto 1 vez al día si lo necesita para el estreñimiento.
insert 1 applicatorful vaginally at bedtime x 7 days
  1 applicatorful vaginal 1/d [HS] x7d = 1 applicatorful @ 0-0-0-1
  Insert 1 applicator in the vagina every day at bedtime for 7 days.
  Inserte 1 aplicador en la vagina todos los días a la hora de acostarse durante 7 días.
insert 1 ring vaginally monthly
  1 ring vaginal 1/mo
  Insert 1 ring in the vagina once a month.
  Inserte 1 anillo en la vagina 1 vez al mes.
dissolve 1 tablet on the tongue q8h prn nausea
  1 tablet oral 1/8h prn for:nausea = at most 3 tablet
  Dissolve 1 tablet on the tongue every 8 hours if you need it for nausea.
  Disuelva 1 tableta sobre la lengua cada 8 horas si lo necesita para las náuseas.
dissolve 1 lozenge by mouth every 2 hours as needed for sore throat
  1 lozenge oral 1/2h prn for:sore-throat = at most 12 lozenge
  Dissolve 1 lozenge by mouth every 2 hours if you need it for sore throat.
  Disuelva 1 pastilla para chupar por la boca cada 2 horas si lo necesita para el dolor de garganta.
place 1 film under the tongue bid
  1 film sublingual 2/d = 2 film @~ 1-0-1-0
  Place 1 film under the tongue twice a day.
  Coloque 1 lámina debajo de la lengua 2 veces al día.
chew 2 tablets prn heartburn
  2 tablet oral prn for:heartburn
  Chew 2 tablets if you need it for heartburn.
  Mastique 2 tabletas si lo necesita para la acidez.
take 1 tab od
  1 tablet ?[od]
  none
take 1 tab os bid
  1 tablet 2/d ?[os]
  none
check blood sugar twice daily
  <task> task 2/d
  Check your blood sugar twice a day.
  Mida el azúcar en la sangre 2 veces al día.
test blood sugar 3 times daily before meals
  <task> task 3/d [AC]
  Check your blood sugar 3 times a day before meals.
  Mida el azúcar en la sangre 3 veces al día antes de las comidas.
1 tab via peg tube bid
  1 tablet feeding-tube 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet through the feeding tube twice a day.
  Tome 1 tableta por la sonda de alimentación 2 veces al día.
`)
})
