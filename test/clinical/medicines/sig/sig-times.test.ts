// Weeks, months, weekdays, durations, maxima, repeats and different doses by time.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('Times, limits and different doses', () => {
  testSigs(`
take 1 tablet once a week
  1 tablet 1/wk
  Take 1 tablet once a week.
take 1 tablet by mouth every 7 days
  1 tablet oral 1/7d
  Take 1 tablet by mouth every 7 days.
take 1 capsule every 2 weeks
  1 capsule 1/2wk
  Take 1 capsule every other week.
take 1 tablet every other week
  1 tablet 1/2wk
  Take 1 tablet every other week.
take 1 tablet monthly
  1 tablet 1/mo
  Take 1 tablet once a month.
take 1 tablet every 3 months
  1 tablet 1/3mo
  Take 1 tablet every 3 months.
take 1 tablet once weekly on sunday
  1 tablet 1/wk on:sun
  Take 1 tablet on Sunday.
take 1 tablet every monday
  1 tablet 1/wk on:mon
  Take 1 tablet on Monday.
take 1 tablet on monday and thursday
  1 tablet 2/wk on:mon,thu
  Take 1 tablet on Monday and Thursday.
take 1 tab po mwf
  1 tablet oral 3/wk on:mon,wed,fri
  Take 1 tablet by mouth on Monday, Wednesday and Friday.
take 1 tablet on tuesdays, thursdays and saturdays
  1 tablet 3/wk on:tue,thu,sat
  Take 1 tablet on Tuesday, Thursday and Saturday.
take 1 tablet monday through friday
  1 tablet 5/wk on:mon,tue,wed,thu,fri
  Take 1 tablet on Monday, Tuesday, Wednesday, Thursday and Friday.
take 1 tablet twice daily on saturday and sunday
  1 tablet 2/d on:sat,sun
  Take 1 tablet twice a day on Saturday and Sunday.
take 1 tablet 3 times a week
  1 tablet 3/wk
  Take 1 tablet 3 times a week.
take 1 tablet twice a week
  1 tablet 2/wk
  Take 1 tablet twice a week.
take 5 mg on monday and friday and 2.5 mg on all other days
  5 mg 2/wk on:mon,fri + 2.5 mg 5/wk on:tue,wed,thu,sat,sun
  Take 5 mg on Monday and Friday. Take 2.5 mg on Tuesday, Wednesday, Thursday, Saturday and Sunday.
take 1 tablet mon, wed, fri and 1/2 tablet all other days
  1 tablet 3/wk on:mon,wed,fri + 0.5 tablet 4/wk on:tue,thu,sat,sun
  Take 1 tablet on Monday, Wednesday and Friday. Take half a tablet on Tuesday, Thursday, Saturday and Sunday.
take 1 tablet daily for 7 days
  1 tablet 1/d x7d = 1 tablet
  Take 1 tablet once a day for 7 days.
take 1 tab bid x 10d
  1 tablet 2/d x10d = 2 tablet @~ 1-0-1-0
  Take 1 tablet twice a day for 10 days.
take 1 tablet twice daily for 2 weeks
  1 tablet 2/d x14d = 2 tablet @~ 1-0-1-0
  Take 1 tablet twice a day for 2 weeks.
take 1 tablet daily for one week
  1 tablet 1/d x7d = 1 tablet
  Take 1 tablet once a day for 1 week.
take 1 tablet daily for 3 months
  1 tablet 1/d x90d = 1 tablet
  Take 1 tablet once a day for 3 months.
take 1 tablet daily for 5-7 days
  1 tablet 1/d ?[for 5-7 days]
  none
take 1 tablet bid until gone
  1 tablet 2/d note:finish = 2 tablet @~ 1-0-1-0
  Take 1 tablet twice a day. Keep on until it is all gone.
take 1 tablet for 1 dose
  1 tablet x1doses
  Take 1 tablet for 1 dose.
take 2 tablets once
  <once> 2 tablet special:once
  Take 2 tablets. Use it one time only.
take 1 tab q6h prn pain max 4 per day
  1 tablet 1/6h prn for:pain max 4 tablet = at most 4 tablet
  Take 1 tablet every 6 hours if you need it for pain. Do not take more than 4 tablets in 1 day.
take 1-2 tabs q4h prn pain, max 8 tablets per day
  1-2 tablet 1/4h prn for:pain max 8 tablet = at most 8 tablet
  Take 1 or 2 tablets every 4 hours if you need it for pain. Do not take more than 8 tablets in 1 day.
take 1 tab q4-6h prn pain. not to exceed 6 tablets in 24 hours
  1 tablet 1/4-6h prn for:pain max 6 tablet = at most 6 tablet
  Take 1 tablet every 4 to 6 hours if you need it for pain. Do not take more than 6 tablets in 1 day.
take 2 tabs q6h prn fever, do not exceed 4 g per day
  2 tablet 1/6h prn for:fever max 4 g = at most 8 tablet
  Take 2 tablets every 6 hours if you need it for fever. Do not take more than 4 grams in 1 day.
take 1 cap tid prn mdd 3
  1 capsule 3/d prn max 3 capsule = at most 3 capsule
  Take 1 capsule 3 times a day if you need it. Do not take more than 3 capsules in 1 day.
take 1 tab q4h prn pain nte 5/day
  1 tablet 1/4h prn for:pain max 5 tablet = at most 5 tablet
  Take 1 tablet every 4 hours if you need it for pain. Do not take more than 5 tablets in 1 day.
take 1 tab prn headache, no more than 2 tablets in 24 hours
  1 tablet prn for:headache max 2 tablet
  Take 1 tablet if you need it for headache. Do not take more than 2 tablets in 1 day.
take 1 tablet up to 4 times daily
  1 tablet <=1-4/d = at most 4 tablet
  Take 1 tablet up to 4 times a day.
take 1 tablet up to twice daily as needed
  1 tablet <=1-2/d prn = at most 2 tablet
  Take 1 tablet up to twice a day if you need it.
1 tab sl q5min prn chest pain, may repeat in 5 min x3
  1 tablet sublingual 1/5min prn for:chest-pain repeat 5min x3
  Dissolve 1 tablet under the tongue every 5 minutes if you need it for chest pain. You may repeat it after 5 minutes, up to 3 times.
1 tab sl prn chest pain may repeat in 5 min x3
  1 tablet sublingual prn for:chest-pain repeat 5min x3
  Dissolve 1 tablet under the tongue if you need it for chest pain. You may repeat it after 5 minutes, up to 3 times.
1 tab sl prn chest pain, may repeat every 5 minutes up to 3 doses
  1 tablet sublingual prn for:chest-pain max 3 doses repeat 5min x?
  Dissolve 1 tablet under the tongue if you need it for chest pain. Do not use more than 3 doses. You may repeat it after 5 minutes.
take 1 tab at onset of migraine, may repeat in 2 hours x1
  1 tablet for:migraine repeat 120min x1
  Take 1 tablet for migraine. You may repeat it after 2 hours, 1 time only.
take 50 mg at onset of headache may repeat once after 2 hours
  50 mg for:headache repeat 120min x1
  Take 50 mg for headache. You may repeat it after 2 hours, 1 time only.
take 2 in the morning and 1 at bedtime {tablet}
  2 tablet 1/d [MORN] + 1 tablet 1/d [HS] = 3 tablet @ 2-0-0-1
  Take 2 tablets every day in the morning. Take 1 tablet every day at bedtime.
take 1 tab in the am and 2 tabs in the pm
  1 tablet 1/d [MORN] + 2 tablet 1/d [EVE] = 3 tablet @ 1-0-2-0
  Take 1 tablet every day in the morning. Take 2 tablets every day in the evening.
take 1 tablet every morning and 2 tablets at bedtime
  1 tablet 1/d [MORN] + 2 tablet 1/d [HS] = 3 tablet @ 1-0-0-2
  Take 1 tablet every day in the morning. Take 2 tablets every day at bedtime.
take 1 capsule in the morning, 1 at noon and 2 at bedtime
  1 capsule 1/d [MORN] + 1 capsule 1/d [NOON] + 2 capsule 1/d [HS] = 4 capsule @ 1-1-0-2
  Take 1 capsule every day in the morning. Take 1 capsule every day at noon. Take 2 capsules every day at bedtime.
1 tab qam, 1/2 tab qpm
  1 tablet 1/d [MORN] + 0.5 tablet 1/d [EVE] = 1.5 tablet @ 1-0-0.5-0
  Take 1 tablet every day in the morning. Take half a tablet every day in the evening.
take 1 tablet with breakfast and dinner
  1 tablet 2/d [CM,CV] = 2 tablet @ 1-0-1-0
  Take 1 tablet every day with breakfast and with dinner.
take 1 tablet with breakfast, lunch and dinner
  1 tablet 3/d [CM,CD,CV] = 3 tablet @ 1-1-1-0
  Take 1 tablet every day with breakfast, with lunch and with dinner.
take 1 tablet after dinner
  1 tablet 1/d [PCV] = 1 tablet @ 0-0-1-0
  Take 1 tablet every day after dinner.
take 1 tablet at 8 am and 8 pm
  1 tablet 2/d 08:00,20:00 = 2 tablet
  Take 1 tablet every day at 08:00 and 20:00.
take 1 tablet at noon
  1 tablet 1/d [NOON] = 1 tablet @ 0-1-0-0
  Take 1 tablet every day at noon.
take 1 tablet with dinner
  1 tablet 1/d [CV] = 1 tablet @ 0-0-1-0
  Take 1 tablet every day with dinner.
take 1 tablet before breakfast and dinner
  1 tablet 2/d [ACM,ACV] = 2 tablet @ 1-0-1-0
  Take 1 tablet every day before breakfast and before dinner.
take 1 tablet three times daily with meals
  1 tablet 3/d [C] = 3 tablet @ 1-1-1-0
  Take 1 tablet 3 times a day with meals.
take 1 tablet twice daily before breakfast and dinner
  1 tablet 2/d [ACM,ACV] = 2 tablet @ 1-0-1-0
  Take 1 tablet every day before breakfast and before dinner.
take 1 tablet 2 hours after meals
  1 tablet [120min PC]
  Take 1 tablet 2 hours after meals.
take 1 tablet upon waking
  1 tablet 1/d [WAKE] = 1 tablet @ 1-0-0-0
  Take 1 tablet every day when you wake up.
take 1 tablet in the afternoon
  1 tablet 1/d [AFT] = 1 tablet @ 0-1-0-0
  Take 1 tablet every day in the afternoon.
`)
})
