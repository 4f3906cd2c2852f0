// SPDX-License-Identifier: Apache-2.0
import { RECORD_ELEMENT, RECORD_VALUE } from '../../addresses.js';
import { wordsOf } from './concept.js';
import type { Annotation, Concept } from '../fhir-resource.js';

/** What stands before the words of an element that R4 has no place for but its notes. */
export const NOTE_LABELS = {
  evidence: 'Evidence',
  endDate: 'Expected to end',
  severity: 'Severity',
  certainty: 'Certainty',
  askedOn: 'Asked on',
  note: 'Note of who asked',
  goalImportanceScore: 'Importance to the person, 1 to 10',
  stageGoal: 'A smaller step on the way',
} as const;
export type NotedElement = keyof typeof NOTE_LABELS;

/** A note that holds one element of the record: for people by its label, for machines by the extension. */
export function elementNote(element: NotedElement, words: string, value?: Concept): Annotation {
  const extension = [{ url: RECORD_ELEMENT, valueCode: element }];
  return {
    extension: value ? [...extension, { url: RECORD_VALUE, valueCodeableConcept: value }] : extension,
    text: `${NOTE_LABELS[element]}: ${words}`,
  };
}

/** The note of a coded element, with the code beside the words. */
export function codedNote(element: NotedElement, value: Concept | undefined): Annotation[] {
  const words = wordsOf(value);
  return words === undefined ? [] : [elementNote(element, words, value)];
}

/** Notes of several elements, without those that are blank. */
export function elementNotes(words: Partial<Record<NotedElement, string | undefined>>): Annotation[] {
  return Object.entries(words).flatMap(([element, text]) =>
    text === undefined ? [] : [elementNote(element as NotedElement, text)],
  );
}

export const plainNotes = (texts: readonly (string | undefined)[]): Annotation[] =>
  texts.flatMap((text) => (text === undefined ? [] : [{ text }]));
