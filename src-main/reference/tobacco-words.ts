// How tobacco use is written: ICD-10-CM codes, and the answers of the smoking status.

/** Nicotine dependence, and tobacco use. */
export const tobaccoCodes: readonly string[] = ['F17.2', 'Z72.0']

/** Nicotine dependence in remission is history. */
export const tobaccoRemission: readonly string[] = ['F17.201', 'F17.211', 'F17.221', 'F17.291']

/** Words of a smoking status in lower case; the first that fits counts. */
export const tobaccoWords: readonly (readonly [
  RegExp,
  'unknown' | 'never' | 'former' | 'current',
])[] = [
  [/\bunknown\b/, 'unknown'],
  [/\b(never|non-?smoker|not a smoker)\b/, 'never'],
  [/\b(former|ex-?smoker|quit|stopped)\b/, 'former'],
  [/\b(current|every day|some days?|smoker|smokes|daily)\b/, 'current'],
]
