// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { DateTime } from './date-time.js';
import type { SafetyState } from './safety-states.js';

/** Who was asked and when: what makes "none known" worth something a year later. */
export interface SafetyAsking {
  /** When it was asked. */
  askedOn?: DateTime | undefined;
  /** Who answered: the person, "her son Robert", "GP summary". */
  answeredBy?: string | undefined;
  note?: string | undefined;
}

export interface NotAsked {
  state: 'not-asked';
  /** Why it has not been asked: "asleep on arrival". */
  note?: string | undefined;
}
export interface NoneKnown extends SafetyAsking {
  state: 'none-known';
}
export interface Declined extends SafetyAsking {
  state: 'declined';
}
export interface Unknown extends SafetyAsking {
  state: 'unknown';
}
export interface Entered<Entry> extends SafetyAsking {
  state: 'entered';
  /** At least one. A fact there can be only one of (a CPR decision) has one entry. */
  entries: [Entry, ...Entry[]];
}

/**
 * The answer to a question where a wrong "none" can kill: allergies, CPR status, capacity, swallowing, legal
 * documents. A blank cannot be written: there is no null, no empty list and no default, and the entries can be read only
 * after the state has been asked for. The element that holds it is mandatory, and starts as {@link notAsked}.
 */
export type SafetyAnswer<Entry> = NotAsked | NoneKnown | Declined | Unknown | Entered<Entry>;

/** Each kind of fact says how many entries there can be. */
export interface SafetyAnswerLimits {
  /** 1 for a fact of which two at once would contradict each other. Without it there is no limit. */
  readonly most?: number;
}

/**
 * The schema of a safety answer over the schema of its entry. Unknown properties ride along as everywhere, but `entries`
 * beside any state other than `entered` is refused: "none known" with an allergy in it is a contradiction that no reader
 * can be trusted to notice.
 */
export function safetyAnswer<S extends z.ZodMiniType>(
  entry: S,
  { most }: SafetyAnswerLimits = {},
): z.ZodMiniType<SafetyAnswer<z.output<S>>> {
  const note = z.optional(z.string());
  const asking = { askedOn: z.optional(DateTime), answeredBy: z.optional(z.string()), note };
  const limits = [z.minLength(1), ...(most === undefined ? [] : [z.maxLength(most)])];
  const empty = { entries: z.optional(z.never()) };
  const schema = z.discriminatedUnion('state', [
    z.looseObject({ state: z.literal('not-asked'), note, ...empty }),
    z.looseObject({ state: z.literal('none-known'), ...asking, ...empty }),
    z.looseObject({ state: z.literal('declined'), ...asking, ...empty }),
    z.looseObject({ state: z.literal('unknown'), ...asking, ...empty }),
    z.looseObject({
      state: z.literal('entered'),
      ...asking,
      entries: z.array(entry).check(...limits),
    }),
  ]);
  return schema as unknown as z.ZodMiniType<SafetyAnswer<z.output<S>>>;
}

export const notAsked = (note?: string): NotAsked => ({ state: 'not-asked', ...(note !== undefined && { note }) });
export const noneKnown = (asking: SafetyAsking = {}): NoneKnown => ({ ...asking, state: 'none-known' });
export const declined = (asking: SafetyAsking = {}): Declined => ({ ...asking, state: 'declined' });
export const unknownToAll = (asking: SafetyAsking = {}): Unknown => ({ ...asking, state: 'unknown' });
export const entered = <Entry>(entries: [Entry, ...Entry[]], asking: SafetyAsking = {}): Entered<Entry> => ({
  ...asking,
  state: 'entered',
  entries,
});

/** True when there is something; only then can the entries be read. */
export function isEntered<Entry>(answer: SafetyAnswer<Entry>): answer is Entered<Entry> {
  return answer.state === 'entered';
}

/** True only when somebody asked and there is none known: the one state that may be shown as "none". */
export function isNoneKnown<Entry>(answer: SafetyAnswer<Entry>): answer is NoneKnown {
  return answer.state === 'none-known';
}

/** True while it still has to be found out: not asked, or asked of people who could not say. */
export function isOutstanding<Entry>(answer: SafetyAnswer<Entry>): answer is NotAsked | Unknown {
  return answer.state === 'not-asked' || answer.state === 'unknown';
}

/** What a reader does with each state. All five must be given, so that no state is shown as another. */
export type SafetyReader<Entry, Result> = {
  readonly [State in SafetyState]: (answer: Extract<SafetyAnswer<Entry>, { state: State }>) => Result;
};

/** Reads an answer by its state. */
export function readSafetyAnswer<Entry, Result>(
  answer: SafetyAnswer<Entry>,
  reader: SafetyReader<Entry, Result>,
): Result {
  switch (answer.state) {
    case 'not-asked':
      return reader['not-asked'](answer);
    case 'none-known':
      return reader['none-known'](answer);
    case 'declined':
      return reader.declined(answer);
    case 'unknown':
      return reader.unknown(answer);
    case 'entered':
      return reader.entered(answer);
  }
}
