// SPDX-License-Identifier: Apache-2.0
import { changeOf } from '@careplan-kit/model/reading';
import { agoInWords } from '../about-me/how-old.js';
import { todayOf } from '../host-context/host-context.js';
import type { FieldState, FieldTools } from './field-view.js';
import { PROVENANCE_WORDS as WORDS } from './provenance.words.js';

type Tools = Pick<FieldTools, 'say' | 'formatDay' | 'host' | 'record'>;

type FromRecord = Extract<FieldState['provenance'], { readonly from: 'record' }>;

/** The other system it was recorded in, if the host has a name for that, and how long ago: a worker judges by both. */
function sourceWords(provenance: FromRecord, { say, host, record }: Tools): { source: string; ago: string } | null {
  const known = record?.();
  const context = host?.();
  const change = known && changeOf(known, provenance);
  if (!change || !context || change.systemIdentifier === context.systemIdentifier) return null;
  const source = context.sourceName?.(change.systemIdentifier);
  const written = todayOf({ ...context, clock: () => new Date(provenance.recordedAt ?? change.date) });
  const ago = agoInWords(written, todayOf(context), say);
  return source && ago ? { source, ago } : null;
}

/** Where an answer came from, in words; once the worker has changed it, that they did. */
export function provenanceWords(
  { provenance, writable, unknown }: Pick<FieldState, 'provenance' | 'writable' | 'unknown'>,
  tools: Tools,
): string {
  const { say, formatDay } = tools;
  if (provenance?.from !== 'record') return say(WORDS['field.provenance.changed']);
  const { recordedAt } = provenance;
  // Where a reason stands in place of an answer, the box is shut and the reason is not.
  const read = writable || unknown ? '' : '.read';
  const source = sourceWords(provenance, tools);
  if (source) return say(WORDS[`field.provenance.source${read}`], source);
  return recordedAt
    ? say(WORDS[`field.provenance.record${read}`], { day: formatDay(recordedAt) })
    : say(WORDS[`field.provenance.undated${read}`]);
}
