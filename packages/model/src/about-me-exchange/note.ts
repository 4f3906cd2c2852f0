// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '../errors.js';

/** Every kind of note, and what it says. */
const NOTES = {
  'not-in-shape': 'this shape has no element for it: it goes along, and a strict reader does not see it',
  'unknown-part': 'neither the standard nor this version knows it: it goes along as it is',
  'no-code': 'the section has no code; the standard fixes one',
  'other-code': 'the code is not the one the standard fixes for this section; it is kept',
  'file-and-link': 'has both a file and a link, which the standard takes for alternatives',
  'file-without-place': 'names a file that nobody has stored yet: whoever gets this cannot open it',
  'section-lost': 'the link goes out, and this shape does not say which section it belongs to',
  'section-unknown': 'this shape does not say which section the link belongs to: it is put under the last one',
  'other-name': 'the name is not spelled as in the standard; it is read, and goes out again as it came',
  'name-twice': 'an element of this name was read already: this one goes along and is not read',
  'date-not-read': 'is not a moment with its offset: it goes along and is not read',
  'no-date': 'says no date of the event, which a record must have before it is committed',
  'nothing-read': 'holds none of the ten elements of this shape',
  'does-not-fit': 'what goes along for the other shape does not fit what stands here: it is kept and not read',
} as const;

export type ExchangeNoteCode = keyof typeof NOTES;

/** Something a strict reader of the shape will not see, or that was put right or left unread on the way in. */
export interface ExchangeNote {
  /** Where it is in what was handed in. */
  readonly path: DataIssue['path'];
  readonly code: ExchangeNoteCode;
  /** In plain English, for a developer. Never contains what a person wrote. */
  readonly message: string;
}

export function noteOn(path: DataIssue['path'], code: ExchangeNoteCode): ExchangeNote {
  return { path, code, message: NOTES[code] };
}
