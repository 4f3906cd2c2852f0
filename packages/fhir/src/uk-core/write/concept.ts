// SPDX-License-Identifier: Apache-2.0
import type { CodedValue } from '@careplan-kit/model';
import { DATA_ABSENT_REASON } from '../../addresses.js';
import { fhirCode, fhirText, fhirUri } from '../../text.js';
import type { Coding, Concept } from '../fhir-resource.js';

/** A code as it stands: system, version, code and what the list said for it. Undefined when there is no code. */
export function codingOf({ system, version, code, display }: Partial<CodedValue>): Coding | undefined {
  if (fhirText(code) === undefined) return undefined;
  const coding: Coding & { version?: string } = {};
  const uri = fhirUri(system);
  if (uri !== undefined) coding.system = uri;
  const edition = fhirText(version);
  if (edition !== undefined) coding.version = edition;
  coding.code = fhirCode(code!);
  const words = fhirText(display);
  if (words !== undefined) coding.display = words;
  return coding;
}

/** A coded value: its code, and the original words as the text. Words without a code are the text alone. */
export function conceptOf(value: CodedValue | undefined, words?: string): Concept | undefined {
  const coding = value && codingOf(value);
  const text = fhirText(words) ?? fhirText(value?.originalText) ?? (coding ? undefined : fhirText(value?.display));
  if (!coding && text === undefined) return undefined;
  return { ...(coding ? { coding: [coding] } : {}), ...(text === undefined ? {} : { text }) };
}

/** A code of a list of R4 or UK Core, chosen by this library. */
export const code = (system: string, value: string, display: string, text?: string): Concept => ({
  coding: [{ system, code: value, display }],
  ...(text === undefined ? {} : { text }),
});

/** Where R4 wants something that nobody recorded: said as that, for people and for machines. */
export const notRecorded = (text = 'Not recorded'): Concept => ({
  extension: [{ url: DATA_ABSENT_REASON, valueCode: 'unknown' }],
  text,
});

/** A concept in words: the original ones before those of the list. */
export const wordsOf = (concept: Concept | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.[0]?.display ?? concept?.coding?.[0]?.code;
