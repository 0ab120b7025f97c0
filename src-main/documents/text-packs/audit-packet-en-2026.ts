// English words of the audit packet. Our own wording. A working paper: nothing of it is issued.

export const auditPacketWords = {
  title: 'Audit Packet',
  period: 'From {from} to {to}',
  made: 'Made by {by} on {on}',
  about:
    'Everything that this pharmacy recorded about the patient in the period: what was done, who did it, who looked at the chart, and every paper as it was issued.',
  contents: 'Papers in this packet',
  papers: ['Issued', 'Paper', 'By', 'Pages', 'SHA-256'],
  noPapers: 'No paper was issued in the period.',
  apart: 'made by an earlier form; its original is kept in the chart and is not in this file',
  nothing: 'Nothing is recorded in the period.',
  events: ['When', 'What', 'By'],
} as const
