// Amounts: fractions, ranges, liquids, strengths, and numbers that are none.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Amounts', () => {
  testSigs(`
take 1/2 tab po daily
  0.5 tablet oral 1/d = 0.5 tablet
  Take half a tablet by mouth once a day.
take 1/2 tab po bid
  0.5 tablet oral 2/d = 1 tablet @~ 0.5-0-0.5-0
  Take half a tablet by mouth twice a day.
take 1 and 1/2 tabs po qd
  1.5 tablet oral 1/d = 1.5 tablet
  Take 1 and a half tablets by mouth once a day.
take 1-1/2 tabs po qd
  1.5 tablet oral 1/d = 1.5 tablet
  Take 1 and a half tablets by mouth once a day.
take 1.5 tabs po qd
  1.5 tablet oral 1/d = 1.5 tablet
  Take 1 and a half tablets by mouth once a day.
take 2.5 tabs po bid
  2.5 tablet oral 2/d = 5 tablet @~ 2.5-0-2.5-0
  Take 2 and a half tablets by mouth twice a day.
take 0.5 tab po qd
  0.5 tablet oral 1/d = 0.5 tablet
  Take half a tablet by mouth once a day.
take .5 tab po qd
  0.5 tablet oral 1/d = 0.5 tablet
  Take half a tablet by mouth once a day.
take 1.0 tab po qd
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
take ½ tablet daily
  0.5 tablet 1/d = 0.5 tablet
  Take half a tablet once a day.
take 1½ tablets daily
  1.5 tablet 1/d = 1.5 tablet
  Take 1 and a half tablets once a day.
take half a tablet daily
  0.5 tablet 1/d = 0.5 tablet
  Take half a tablet once a day.
take one half tablet daily
  0.5 tablet 1/d = 0.5 tablet
  Take half a tablet once a day.
take one and a half tablets daily
  1.5 tablet 1/d = 1.5 tablet
  Take 1 and a half tablets once a day.
take 1/4 tablet at bedtime
  0.25 tablet 1/d [HS] = 0.25 tablet @ 0-0-0-0.25
  Take 0.25 tablet every day at bedtime.
take 3/4 tablet daily
  0.75 tablet 1/d = 0.75 tablet
  Take 0.75 tablet once a day.
take 1-2 tabs po bid
  1-2 tablet oral 2/d = 2-4 tablet
  Take 1 or 2 tablets by mouth twice a day.
take 1 to 2 tablets at bedtime
  1-2 tablet 1/d [HS] = 1-2 tablet
  Take 1 or 2 tablets every day at bedtime.
take 1 or 2 tablets daily
  1-2 tablet 1/d = 1-2 tablet
  Take 1 or 2 tablets once a day.
take 1/2 to 1 tablet at bedtime
  0.5-1 tablet 1/d [HS] = 0.5-1 tablet
  Take 0.5 to 1 tablet every day at bedtime.
take 1/2-1 tab tid prn anxiety
  0.5-1 tablet 3/d prn for:anxiety = at most 3 tablet
  Take 0.5 to 1 tablet 3 times a day if you need it for anxiety.
take 2 - 3 capsules daily
  2-3 capsule 1/d = 2-3 capsule
  Take 2 or 3 capsules once a day.
take 1 (one) tablet by mouth daily
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
take one (1) tablet by mouth daily
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
take 12.5mg po bid
  12.5 mg oral 2/d = 25 mg @~ 12.5-0-12.5-0
  Take 12.5 mg by mouth twice a day.
take 500mg bid
  500 mg 2/d = 1000 mg @~ 500-0-500-0
  Take 500 mg twice a day.
take 0.125 mg daily
  0.125 mg 1/d = 0.125 mg
  Take 0.125 mg once a day.
take 50 mcg daily
  50 mcg 1/d = 50 mcg
  Take 50 micrograms once a day.
take 20 meq daily with food
  20 mEq 1/d note:with-food = 20 mEq
  Take 20 mEq once a day. Take it with food.
take 10 mg (1 tablet) daily
  10 mg(1 tablet) 1/d = 10 mg
  Take 10 mg (1 tablet) once a day.
take 2 tabs (20 mg) daily
  2 tablet(20 mg) 1/d = 2 tablet
  Take 2 tablets (20 mg) once a day.
take 1 tab (5mg) bid
  1 tablet(5 mg) 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet (5 mg) twice a day.
take 10 tablets once a week
  10 tablet 1/wk
  Take 10 tablets once a week.
take four tablets weekly
  4 tablet 1/wk
  Take 4 tablets once a week.
take three tablets by mouth daily
  3 tablet oral 1/d = 3 tablet
  Take 3 tablets by mouth once a day.
take 5 ml po tid
  5 mL oral 3/d = 15 mL @~ 5-5-5-0
  Take 5 mL by mouth 3 times a day.
take 5ml by mouth twice daily
  5 mL oral 2/d = 10 mL @~ 5-0-5-0
  Take 5 mL by mouth twice a day.
take 1 tsp po q6h prn cough
  5 mL oral 1/6h prn for:cough = at most 20 mL
  Take 5 mL by mouth every 6 hours if you need it for cough.
take 1 teaspoonful by mouth twice daily
  5 mL oral 2/d = 10 mL @~ 5-0-5-0
  Take 5 mL by mouth twice a day.
take 2 teaspoonfuls at bedtime
  10 mL 1/d [HS] = 10 mL @ 0-0-0-10
  Take 10 mL every day at bedtime.
take 1 tablespoon daily
  15 mL 1/d = 15 mL
  Take 15 mL once a day.
take 1/2 tsp bid
  2.5 mL 2/d = 5 mL @~ 2.5-0-2.5-0
  Take 2.5 mL twice a day.
take 1-2 tsp q4h prn cough
  5-10 mL 1/4h prn for:cough = at most 60 mL
  Take 5 to 10 mL every 4 hours if you need it for cough.
take 30 cc daily prn constipation
  30 mL 1/d prn for:constipation = at most 30 mL
  Take 30 mL once a day if you need it for constipation.
take 7.5 ml bid x 10 days
  7.5 mL 2/d x10d = 15 mL @~ 7.5-0-7.5-0
  Take 7.5 mL twice a day for 10 days.
take 5 ml (250 mg) po tid x 10d
  5 mL(250 mg) oral 3/d x10d = 15 mL @~ 5-5-5-0
  Take 5 mL (250 mg) by mouth 3 times a day for 10 days.
take 1 t po daily {oral suspension}
  1 oral 1/d ?[t]
  none
swish and spit 15 ml twice daily
  15 mL 2/d = 30 mL @~ 15-0-15-0
  Swish and spit out 15 mL twice a day.
swish and swallow 5 ml four times daily
  5 mL oral 4/d = 20 mL @~ 5-5-5-5
  Swish and swallow 5 mL 4 times a day.
mix 1 packet in 4 oz of water and drink daily
  1 packet 1/d mix4oz = 1 packet
  Mix 1 packet in 4 ounces of water and drink it once a day.
take 1 packet daily
  1 packet 1/d = 1 packet
  Take 1 packet once a day.
take 1 capful daily
  1 capful 1/d = 1 capful
  Take 1 capful once a day.
take 0 tablets daily
  1/d ?[0 tablets]
  none
take 1 0.5 tablets daily
  1 1/d ?[0.5 tablets]
  none
take 1/3 tablet daily
  1 1/d ?[3 tablet]
  none
take 10 000 units weekly
  10 1/wk ?[000 units]
  none
take 50,000 units once weekly
  50000 unit 1/wk
  Take 50,000 units once a week.
take 1,000 units daily
  1000 unit 1/d = 1000 unit
  Take 1,000 units once a day.
take 2,5 mg daily
  2 1/d ?[5 mg]
  none
`)
})
