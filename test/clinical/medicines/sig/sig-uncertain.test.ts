// Tapers, "as directed", unknown words and contradictions: never a daily amount that is not certain.

import { describe } from 'vitest'
import { testSigs } from './sig-cases.ts'

describe('What is not certain', () => {
  testSigs(`
take 4 tablets daily for 3 days, then 3 tablets daily for 3 days, then 2 tablets daily for 3 days, then 1 tablet daily for 3 days
  <taper> 4 tablet 1/d x3d + then 3 tablet 1/d x3d + then 2 tablet 1/d x3d + then 1 tablet 1/d x3d
  Take 4 tablets once a day for 3 days. Then take 3 tablets once a day for 3 days. Then take 2 tablets once a day for 3 days. Then take 1 tablet once a day for 3 days.
take 40 mg daily x 5 days then 20 mg daily x 5 days
  <taper> 40 mg 1/d x5d + then 20 mg 1/d x5d
  Take 40 mg once a day for 5 days. Then take 20 mg once a day for 5 days.
take 2 tabs on day 1, then 1 tab daily on days 2-5
  <taper> day1 2 tablet + then day2-5 1 tablet 1/d
  On day 1, take 2 tablets. On days 2 to 5, take 1 tablet once a day.
take 2 tabs now then 1 tab daily x4d
  <taper> 2 tablet x1doses + then 1 tablet 1/d x4d
  Take 2 tablets for 1 dose. Then take 1 tablet once a day for 4 days.
take 1 tab daily now then 2 tabs daily
  <taper> 1 tablet 1/d + then 2 tablet 1/d ?[now]
  none
take 2 tablets today then 1 tablet daily
  <taper> day1 2 tablet + then 1 tablet 1/d
  On day 1, take 2 tablets. Then take 1 tablet once a day.
take 1 tablet daily for 7 days then 1 tablet twice daily
  <taper> 1 tablet 1/d x7d + then 1 tablet 2/d
  Take 1 tablet once a day for 7 days. Then take 1 tablet twice a day.
take 1 capsule at bedtime for 1 week, then 2 capsules at bedtime
  <taper> 1 capsule 1/d [HS] x7d + then 2 capsule 1/d [HS]
  Take 1 capsule every day at bedtime for 1 week. Then take 2 capsules every day at bedtime.
prednisone taper
  <taper> special:taper
  Your dose gets smaller step by step. Follow the plan from your prescriber.
taper as directed
  <taper> special:taper
  Your dose gets smaller step by step. Follow the plan from your prescriber.
take per dose pack
  <taper> special:dose-pack
  Your dose changes from day to day. Follow the directions on the package.
medrol dosepak as directed
  <taper> special:dose-pack special:as-directed
  Your dose changes from day to day. Follow the directions on the package. Follow the directions from your prescriber.
starter pack as directed
  <taper> special:titration special:as-directed
  Your dose changes step by step. Follow the plan from your prescriber. Follow the directions from your prescriber.
take 1 tablet daily, titrate as directed
  <taper> 1 tablet 1/d special:titration
  Take 1 tablet once a day. Your dose changes step by step. Follow the plan from your prescriber.
take 1 tablet daily and taper off
  <taper> 1 tablet 1/d special:taper
  Take 1 tablet once a day. Your dose gets smaller step by step. Follow the plan from your prescriber.
as directed
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
use as directed
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
ut dict
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
ud
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
use as directed by your doctor
  <as-directed> special:as-directed
  Follow the directions from your prescriber.
use per package directions
  <as-directed> special:per-package
  Follow the directions on the package.
take 1 tablet as directed
  <as-directed> 1 tablet special:as-directed
  Take 1 tablet. Follow the directions from your prescriber.
take daily as directed
  <as-directed> 1/d special:as-directed
  Follow the directions from your prescriber.
take 1 tablet twice daily as directed
  1 tablet 2/d special:as-directed = 2 tablet @~ 1-0-1-0
  Take 1 tablet twice a day. Follow the directions from your prescriber.
take as directed per coumadin clinic
  <as-directed> special:per-clinic
  Take the amount that your clinic tells you.
take 1 tablet daily or as directed by coumadin clinic
  <as-directed> 1 tablet 1/d special:or-as-directed
  Take 1 tablet once a day. Your prescriber may tell you another dose.
take 1 tablet daily unless otherwise directed
  <as-directed> 1 tablet 1/d special:or-as-directed
  Take 1 tablet once a day. Your prescriber may tell you another dose.
take 1 tablet by mouth every day as needed
  1 tablet oral 1/d prn = at most 1 tablet
  Take 1 tablet by mouth once a day if you need it.
use as needed
  prn
  none
as needed
  prn
  none
take 1 tablet
  1 tablet
  Take 1 tablet.
1 tablet
  1 tablet
  Take 1 tablet.
daily
  1/d
  none
twice a day
  2/d
  none
take daily
  1/d
  none
flurb 1 tab qd
  1 tablet 1/d ?[flurb]
  none
take 1 tablet zorply daily
  1 tablet 1/d ?[zorply]
  none
take 1 blimp daily
  1 1/d ?[blimp]
  none
take 1 tablet daily with grog
  1 tablet 1/d ?[with grog]
  none
take 1 tablet daliy
  1 tablet ?[daliy]
  none
take 1 tablte daily
  1 1/d ?[tablte]
  none
tkae 1 tablet daily
  1 tablet 1/d ?[tkae]
  none
take 1 tablet daily bid
  1 tablet 1/d ?[bid]
  none
daily bid
  1/d ?[bid]
  none
take 1 tablet qd tid
  1 tablet 1/d ?[tid]
  none
take 1 tablet bid qhs
  1 tablet ?[take 1 tablet bid qhs]
  none
take 1 tablet once daily in the morning and at bedtime
  1 tablet ?[take 1 tablet once daily in the morning and at bedtime]
  none
take 1 tablet 2 tablets daily
  1 tablet 1/d ?[2 tablets]
  none
take 1 tablet by mouth rectally daily
  1 tablet oral 1/d ?[rectally]
  none
take 1 tablet daily for 7 days for 10 days
  1 tablet 1/d x7d ?[for 10 days]
  none
take 1 tablet every 8 hours twice daily
  1 tablet 1/8h ?[twice daily]
  none
take 1 tablet daily or 2 tablets daily
  1 tablet 1/d + 2 tablet 1/d ?[or]
  none
do not take
  ?[do not]
  none
do not take 1 tablet daily
  1 tablet 1/d ?[do not]
  none
stop taking
  <unknown> ?[stop taking]
  none
hold 1 tablet daily
  1 tablet 1/d ?[hold]
  none
skip 1 tablet daily
  1 tablet 1/d ?[skip]
  none
inject per sliding scale: 150-200 2 units
  <sliding-scale> special:sliding-scale ?[2 units]
  none
do not take with food
  <unknown> ?[do not]
  none
take 1 tablet daily except sunday
  1 tablet 1/d ?[except]
  none
take 1 tablet daily if bp over 140
  1 tablet 1/d + 140 tablet ?[if bp over]
  none
take 1 tablet daily 😀
  1 tablet 1/d ?[😀]
  none
💊
  <unknown> ?[💊]
  none
take 1 💊 daily
  1 1/d ?[💊]
  none
tome 1 tableta por la boca cada dia
  <unknown> ?[tome 1 tableta por la boca cada dia]
  none
lorem ipsum dolor sit amet
  <unknown> ?[lorem ipsum dolor sit amet]
  none
1
  1
  none
...
  <unknown> ?[...]
  none
`)
})
