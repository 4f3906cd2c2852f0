// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, inForce } from '@careplan-kit/model';
import type { Block } from '../pack.js';
import { PAPERS } from '../words/papers.words.js';
import { QUESTIONS, STATES } from '../words/safety.words.js';
import { type Bag, type RecordWords, isBag, textOf } from './record-words.js';

export const SAFETY_CLASS = 'Safety statements';

export type SafetyState = keyof typeof STATES;

/** The answers to the questions of safety, as they are in force. */
export function safetyVersion(record: CareRecord): VersionedRecord | undefined {
  return inForce(record, SAFETY_CLASS).at(-1);
}

/** One answer: its state and its entries. Undefined when the record has no such answer, or one that cannot be read. */
export function safetyAnswer(
  version: VersionedRecord | undefined,
  key: string,
): { readonly state: SafetyState; readonly answer: Bag; readonly entries: readonly Bag[] } | undefined {
  const answer = version?.content[key];
  if (!isBag(answer)) return undefined;
  const state = answer['state'];
  if (typeof state !== 'string' || !Object.hasOwn(STATES, state)) return undefined;
  const entries = Array.isArray(answer['entries']) ? answer['entries'].filter(isBag) : [];
  return { state: state as SafetyState, answer, entries };
}

/** Question, answer and who was asked. Each state is a sentence of its own: none is to be read as another. */
export function safetyBlocks(version: VersionedRecord, keys: readonly string[], words: RecordWords): Block[] {
  const { speaker } = words;
  return keys.flatMap((key): Block[] => {
    const found = safetyAnswer(version, key);
    const question = QUESTIONS[key as keyof typeof QUESTIONS];
    if (!found) return [];
    const { state, answer, entries } = found;
    const asked = textOf(answer['askedOn']);
    const by = textOf(answer['answeredBy']);
    const lines = [
      speaker.say(STATES[state]),
      ...(asked === undefined ? [] : [speaker.say(PAPERS.askedOn, { when: speaker.moment(asked) })]),
      ...(by === undefined ? [] : [speaker.say(PAPERS.answeredBy, { who: by })]),
    ];
    const note = textOf(answer['note']);
    return [
      { kind: 'heading', level: 3, text: speaker.said(question) },
      { kind: 'text', text: { text: `${lines.join('. ')}.` } },
      ...(note === undefined ? [] : [{ kind: 'text' as const, text: { text: note } }]),
      ...entries.flatMap((entry): Block[] => {
        const facts = words.facts(entry);
        return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
      }),
    ];
  });
}
