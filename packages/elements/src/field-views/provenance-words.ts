// SPDX-License-Identifier: Apache-2.0
import type { FieldState, FieldTools } from './field-view.js';
import { PROVENANCE_WORDS as WORDS } from './provenance.words.js';

/** Where an answer came from, in words; once the worker has changed it, that they did. */
export function provenanceWords(
  { provenance, writable }: Pick<FieldState, 'provenance' | 'writable'>,
  { say, formatDay }: Pick<FieldTools, 'say' | 'formatDay'>,
): string {
  if (provenance?.from !== 'record') return say(WORDS['field.provenance.changed']);
  const { recordedAt } = provenance;
  const read = writable ? '' : '.read';
  return recordedAt
    ? say(WORDS[`field.provenance.record${read}`], { day: formatDay(recordedAt) })
    : say(WORDS[`field.provenance.undated${read}`]);
}
