// SPDX-License-Identifier: Apache-2.0
// What a page types, records and sends, made from a number: whoever finds it can tell whether it is what was put in.
import { chanceOf } from '../../lab/chance.mjs';

export const PEOPLE = ['9990000018', '9990000026', '9990000034', '9990000042'];
export const FORM = 'https://lantern.example/form/note';
export const EMILY = 'emily';
export const ELIZA = 'eliza';

const WORDS = 'tea cushion window garden radio walk biscuit letter slippers choir hip church'.split(' ');

function hashOf(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

/** The first so many words that are typed into a draft. */
export function wordsOf(name, count) {
  const { pick } = chanceOf(hashOf(name));
  return Array.from({ length: count }, (_, at) => `${pick(WORDS)}${at}`).join(' ');
}

export function snapshotOf(answers) {
  const provenance = Object.fromEntries(Object.keys(answers).map((key) => [key, { from: 'worker' }]));
  return { answers, provenance };
}

/** A snapshot that holds a count, and the words that belong to it. */
export const typed = (name, count, more = {}) => snapshotOf({ count, words: wordsOf(name, count), ...more });

/** The count of a snapshot, or why it is not what was typed. */
export function countIn(name, snapshot) {
  const { count, words } = snapshot?.answers ?? {};
  if (!Number.isSafeInteger(count)) return `${name}: no count in ${JSON.stringify(snapshot)?.slice(0, 200)}`;
  return words === wordsOf(name, count) ? count : `${name}: not the ${count} words that were typed`;
}

/** Bytes of a film, from a place in it on. */
export function filmBytes(name, from, length) {
  const start = hashOf(name);
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; at += 1) bytes[at] = (Math.imul(from + at + start, 2654435761) >>> 11) & 255;
  return bytes;
}

export const isFilm = (name, bytes) => filmBytes(name, 0, bytes.length).every((byte, at) => byte === bytes[at]);

const definition = {
  format: 'careplan-kit/form-1',
  id: 'note',
  url: FORM,
  version: '1.0.0',
  status: 'active',
  title: 'A note',
  language: 'en',
  licence: { kind: 'open', text: 'Free to use.' },
  items: [{ type: 'text', id: 'words', label: 'What happened?' }],
};

/** What is put in to be sent: always the same for the same id and draft. */
export function payloadOf(id, person, words) {
  const submission = {
    schemaVersion: 1,
    id,
    form: { id: definition.id, url: definition.url, version: definition.version },
    library: '0.1.0',
    subjectOfCare: person,
    author: { id: EMILY, name: 'Emily' },
    submittedAt: '2026-11-22T14:02:00Z',
    answers: { words },
    setAside: {},
    provenance: {},
  };
  return { definition, submission };
}
