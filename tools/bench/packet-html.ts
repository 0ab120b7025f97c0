// The words of the packet as plain HTML, for the comparison with Chromium only.

import type { DocumentInput } from '../../src-main/documents/template.ts'

const style =
  '<style>body{font:14pt Arial,sans-serif}table{width:100%;border-collapse:collapse}td,th{border-bottom:1px solid #999;padding:4pt;text-align:left;vertical-align:top;break-inside:avoid}</style>'

/** Cover letter, to-do list and medication list, one HTML document each. */
export function packetHtml({ patient, pharmacy, review, chart }: DocumentInput): readonly string[] {
  const who = `<p>For: <b>${patient.first} ${patient.last}</b> Date of birth: ${chart.patient.birthDate}</p>`
  const page = (body: string) =>
    `<!doctype html><html lang="en"><head>${style}</head><body>${body}</body></html>`
  const todo = review.todo.map(
    (item) =>
      `<tr><td>${item.topic}</td><td>${item.actions.map((a) => `<p>☐ ${a}</p>`).join('')}</td></tr>`,
  )
  const drugs = (chart.medications ?? []).map(
    (m) =>
      `<tr><td><b>${m.text}</b></td><td>${m.patientWording ?? m.directions ?? ''}</td><td>${m.indication ?? ''}</td><td>${m.prescriberId ?? ''}</td></tr>`,
  )
  const blank = '<tr><td>&nbsp;</td><td></td><td></td><td></td></tr>'.repeat(4)
  return [
    page(
      `<p>${pharmacy.name}</p>${who}<p>Thank you for talking with us about your health and the medicines you take.</p>${'<p>This review belongs to Medicare’s Medication Therapy Management program. The program helps you know your medicines and use them safely.</p>'.repeat(5)}<p>${review.signature?.name ?? ''}</p>`,
    ),
    page(
      `<h1>RECOMMENDED TO-DO LIST</h1>${who}<table><tr><th>What we talked about:</th><th>What I should do:</th></tr>${todo.join('')}</table>`,
    ),
    page(
      `<h1>MEDICATION LIST</h1>${who}<table><thead><tr><th>Medication</th><th>How I take it</th><th>Why I use it</th><th>Prescriber</th></tr></thead>${drugs.join('')}${blank}</table><h3>Allergies:</h3><h3>Side effects I have had:</h3><h3>Other information:</h3><h3>My notes and questions:</h3>`,
    ),
  ]
}
