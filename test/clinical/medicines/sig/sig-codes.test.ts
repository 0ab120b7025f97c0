// Codes: how often, ways and places in letters.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Directions in codes', () => {
  testSigs(`
1 tab po qd
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
1 tab po bid
  1 tablet oral 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day.
1 tab po tid
  1 tablet oral 3/d = 3 tablet @~ 1-1-1-0
  Take 1 tablet by mouth 3 times a day.
1 tab po qid
  1 tablet oral 4/d = 4 tablet @~ 1-1-1-1
  Take 1 tablet by mouth 4 times a day.
1 tab po b.i.d.
  1 tablet oral 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day.
1 tab p.o. t.i.d.
  1 tablet oral 3/d = 3 tablet @~ 1-1-1-0
  Take 1 tablet by mouth 3 times a day.
1 tab po q6h
  1 tablet oral 1/6h = 4 tablet
  Take 1 tablet by mouth every 6 hours.
1 tab po q8h
  1 tablet oral 1/8h = 3 tablet
  Take 1 tablet by mouth every 8 hours.
1 cap po q12h
  1 capsule oral 1/12h = 2 capsule
  Take 1 capsule by mouth every 12 hours.
1 tab po q24h
  1 tablet oral 1/24h = 1 tablet
  Take 1 tablet by mouth every 24 hours.
1 tab po q4h
  1 tablet oral 1/4h = 6 tablet
  Take 1 tablet by mouth every 4 hours.
1 tab po q4-6h
  1 tablet oral 1/4-6h = 4-6 tablet
  Take 1 tablet by mouth every 4 to 6 hours.
1 tab po q 6 hrs
  1 tablet oral 1/6h = 4 tablet
  Take 1 tablet by mouth every 6 hours.
1 tab po q6-8h prn pain
  1 tablet oral 1/6-8h prn for:pain = at most 4 tablet
  Take 1 tablet by mouth every 6 to 8 hours if you need it for pain.
1 tab po qod
  1 tablet oral 1/2d
  Take 1 tablet by mouth every other day.
1 tab po every other day
  1 tablet oral 1/2d
  Take 1 tablet by mouth every other day.
1 tab po q48h
  1 tablet oral 1/48h
  Take 1 tablet by mouth every 48 hours.
1 tab po q72h
  1 tablet oral 1/72h
  Take 1 tablet by mouth every 72 hours.
1 tab po qhs
  1 tablet oral 1/d [HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet by mouth every day at bedtime.
1 tab po hs
  1 tablet oral 1/d [HS] = 1 tablet @ 0-0-0-1
  Take 1 tablet by mouth every day at bedtime.
1 tab po qam
  1 tablet oral 1/d [MORN] = 1 tablet @ 1-0-0-0
  Take 1 tablet by mouth every day in the morning.
1 tab po qpm
  1 tablet oral 1/d [EVE] = 1 tablet @ 0-0-1-0
  Take 1 tablet by mouth every day in the evening.
1 tab po tid ac
  1 tablet oral 3/d [AC] = 3 tablet @ 1-1-1-0
  Take 1 tablet by mouth 3 times a day before meals.
1 tab po tid pc
  1 tablet oral 3/d [PC] = 3 tablet @ 1-1-1-0
  Take 1 tablet by mouth 3 times a day after meals.
1 tab po ac
  1 tablet oral [AC]
  Take 1 tablet by mouth before meals.
1 tab po tid ac and hs
  1 tablet oral 4/d [AC,HS] = 4 tablet @ 1-1-1-1
  Take 1 tablet by mouth 4 times a day before meals and at bedtime.
1 tab po qid ac and hs
  1 tablet oral 4/d [AC,HS] = 4 tablet @ 1-1-1-1
  Take 1 tablet by mouth 4 times a day before meals and at bedtime.
1 tab po bid with meals
  1 tablet oral 2/d [C] = 2 tablet
  Take 1 tablet by mouth twice a day with meals.
1 tab po prn
  1 tablet oral prn
  Take 1 tablet by mouth if you need it.
1 tab po bid prn
  1 tablet oral 2/d prn = at most 2 tablet
  Take 1 tablet by mouth twice a day if you need it.
1 tab po ut dict
  <as-directed> 1 tablet oral special:as-directed
  Take 1 tablet by mouth. Follow the directions from your prescriber.
1 tab po bid ud
  1 tablet oral 2/d special:as-directed = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day. Follow the directions from your prescriber.
1 tab sl prn cp
  1 tablet sublingual prn for:cp
  Dissolve 1 tablet under the tongue if you need it for chest pain.
1 supp pr qd
  1 suppository rectal 1/d = 1 suppository
  Insert 1 suppository in the rectum once a day.
1 supp pr bid prn hemorrhoids
  1 suppository rectal 2/d prn for:hemorrhoids = at most 2 suppository
  Insert 1 suppository in the rectum twice a day if you need it for hemorrhoids.
1 supp pv qhs x 7 days
  1 suppository vaginal 1/d [HS] x7d = 1 suppository @ 0-0-0-1
  Insert 1 suppository in the vagina every day at bedtime for 7 days.
1 gtt ou bid
  1 drop ophthalmic 2/d = 4 drop @~ 1-0-1-0
  Put 1 drop in both eyes twice a day.
1 gtt od qd
  1 drop ophthalmic 1/d = 1 drop
  Put 1 drop in the right eye once a day.
2 gtt os qid
  2 drop ophthalmic 4/d = 8 drop @~ 2-2-2-2
  Put 2 drops in the left eye 4 times a day.
4 gtts au bid x 7d
  4 drop otic 2/d x7d = 16 drop @~ 4-0-4-0
  Put 4 drops in both ears twice a day for 7 days.
4 gtts ad tid
  4 drop otic 3/d = 12 drop @~ 4-4-4-0
  Put 4 drops in the right ear 3 times a day.
1 tab po tiw
  1 tablet oral 3/wk
  Take 1 tablet by mouth 3 times a week.
1 tab po biw
  1 tablet oral 2/wk
  Take 1 tablet by mouth twice a week.
1 cap po qw
  1 capsule oral 1/wk
  Take 1 capsule by mouth once a week.
1 tab po qmonth
  1 tablet oral 1/mo
  Take 1 tablet by mouth once a month.
1 tab po stat
  <once> 1 tablet oral special:once
  Take 1 tablet by mouth. Use it one time only.
1 tab po x1
  <once> 1 tablet oral special:once
  Take 1 tablet by mouth. Use it one time only.
tk 1 t po qd
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
tk 1 c po bid
  1 capsule oral 2/d = 2 capsule @~ 1-0-1-0
  Take 1 capsule by mouth twice a day.
t1t po qd
  1 tablet oral 1/d = 1 tablet
  Take 1 tablet by mouth once a day.
1 po bid {tablet}
  1 tablet oral 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day.
1 po qd {capsule}
  1 capsule oral 1/d = 1 capsule
  Take 1 capsule by mouth once a day.
2 po bid
  2 oral 2/d = 4 @~ 2-0-2-0
  Take 2 by mouth twice a day.
1 tab po q2h while awake
  1 tablet oral 1/2h ?[while awake]
  none
1 tab po 5x daily
  1 tablet oral 5/d = 5 tablet
  Take 1 tablet by mouth 5 times a day.
1 tab po 2x/day
  1 tablet oral 2/d = 2 tablet @~ 1-0-1-0
  Take 1 tablet by mouth twice a day.
1 tab po 3 x per day
  1 tablet oral 3/d = 3 tablet @~ 1-1-1-0
  Take 1 tablet by mouth 3 times a day.
1 tab po 1x/week
  1 tablet oral 1/wk
  Take 1 tablet by mouth once a week.
1 tab po 2-3 x/day
  1 tablet oral 2-3/d = 2-3 tablet
  Take 1 tablet by mouth 2 or 3 times a day.
1 tab po qam and qhs
  1 tablet oral 2/d [MORN,HS] = 2 tablet @ 1-0-0-1
  Take 1 tablet by mouth every day in the morning and at bedtime.
`)
})
