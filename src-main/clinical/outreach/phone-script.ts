// What is said on the telephone. The message for a machine holds no health information: whoever listens to it learns
// a name, a pharmacy and a number (45 CFR 164.510(b), 164.530(c): minimum that is needed to be called back).

export interface PhoneCall {
  /** Who is asked for: the patient or the representative. */
  readonly askFor: string
  /** Last and first name of the patient when somebody else is asked for; null otherwise. */
  readonly about: string | null
  readonly caller: string
  readonly pharmacy: string
  readonly pharmacyPhone: string
  readonly hours: string | null
}

/** Words for the machine. Never names the patient to a representative's machine, a service or a medicine. */
export function voicemailScript(call: PhoneCall): string {
  const hours = call.hours === null ? '' : ` We are here ${call.hours}.`
  return `Hello, this is a message for ${call.askFor}. My name is ${call.caller}, from ${call.pharmacy}. Please call me back at ${call.pharmacyPhone}.${hours} Thank you.`
}

/** Words for a person who answers: first who it is, then two identifiers, only then what it is about. */
export function liveScript(call: PhoneCall): readonly string[] {
  return [
    `Hello, this is ${call.caller} from ${call.pharmacy}. May I speak with ${call.askFor}?`,
    'If it is somebody else: leave only your name and the number, and ask to be called back.',
    call.about === null
      ? 'Before we talk, please tell me your full name and date of birth.'
      : `Before we talk, please tell me your full name, and the full name and date of birth of the person you speak for. (${call.about})`,
    'We offer you a review of all the medicines with a pharmacist, at no cost to you where your plan covers it. Would you like to do it now, or shall we find a time?',
  ]
}
