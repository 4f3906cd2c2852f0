// SPDX-License-Identifier: Apache-2.0
import type { Facts } from '../facts/facts.js';
import { outcomeMeaning } from '../facts/outcome.js';
import { generateSlots } from '../operations/generate-slots.js';
import { currentRecords } from '../records/current.js';
import { normalKey } from '../slots/slots.js';
import type { Difference } from './compare.js';

type Bag = Readonly<Record<string, unknown>>;

/** A question and its answer, as far as behaviour can be seen in them. */
export interface Answered {
  readonly facts: Facts;
  readonly args: Bag;
  readonly actual: Bag;
}

const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null && !Array.isArray(value);
const bags = (value: unknown): readonly Bag[] => (Array.isArray(value) ? (value as unknown[]).filter(isBag) : []);
const ids = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** Every record anybody holds that stands. */
const standing = ({ records, serverRecords, drafts }: Facts) =>
  currentRecords([...records, ...serverRecords, ...drafts]);

/** Slots that were answered without a record of anybody. */
function autoFilled({ facts, actual }: Answered): readonly unknown[] {
  const known = new Set(standing(facts).flatMap(({ slotKey }) => (slotKey === undefined ? [] : [normalKey(slotKey)])));
  return bags(actual.slots)
    .filter(({ slotKey, status }) => (status === 'recorded' || status === 'conflict') && !known.has(String(slotKey)))
    .map(({ slotKey }) => slotKey);
}

/** Slots of the orders that are not among those of the answer. */
function deletedSlots({ facts, args, actual }: Answered): readonly unknown[] {
  const shown = new Set(bags(actual.slots).map(({ slotKey }) => slotKey));
  return bags(generateSlots(facts, args).slots)
    .map(({ slotKey }) => slotKey)
    .filter((slotKey) => !shown.has(slotKey));
}

/** What a device handed in, or the server held, and is not kept as it was written. */
function overwritten({ facts, actual }: Answered): readonly unknown[] {
  const kept = new Map(bags(actual.records).map((record) => [record.id, record]));
  const there = new Set([...ids(actual.alreadyPresent), ...ids(actual.differing)]);
  const attempts = new Set(bags(actual.slots).flatMap((slot) => ids(slot.attempts)));
  const lost = facts.drafts.filter(({ id, outcome, administratorId }) => {
    const record = kept.get(id);
    if (!record) return !there.has(id);
    return record.status === 'superseded' || record.outcome !== outcome || record.administratorId !== administratorId;
  });
  const touched = new Set(bags(actual.slots).map(({ slotKey }) => slotKey));
  const dropped = standing(facts).filter(
    ({ id, slotKey }) => slotKey !== undefined && touched.has(normalKey(slotKey)) && !attempts.has(id),
  );
  return [...new Set([...lost, ...dropped].map(({ id }) => id))];
}

/** Doses taken twice at one slot that are shown as one, or that nobody is told of. */
function merged({ facts, actual }: Answered): readonly unknown[] {
  const taken = new Map<string, string[]>();
  for (const { id, slotKey, outcome } of standing(facts)) {
    if (slotKey === undefined || outcome === 'given-partial' || !outcomeMeaning(outcome).taken) continue;
    const key = normalKey(slotKey);
    taken.set(key, [...(taken.get(key) ?? []), id]);
  }
  const told = bags(actual.incidents).flatMap(({ recordIds }) => ids(recordIds));
  const open = new Set(bags(actual.slots).flatMap(({ slotKey, status }) => (status === 'conflict' ? [slotKey] : [])));
  const touched = new Set(bags(actual.slots).map(({ slotKey }) => slotKey));
  return [...taken].flatMap(([key, twice]) =>
    twice.length > 1 && touched.has(key) && (!open.has(key) || twice.some((id) => !told.includes(id))) ? [key] : [],
  );
}

/** How each behaviour would show in an answer: what it was done to. */
const OBSERVERS: Readonly<Record<string, (answered: Answered) => readonly unknown[]>> = {
  'auto-fill': autoFilled,
  'delete-slot': deletedSlots,
  'last-write-wins': overwritten,
  'silent-merge': merged,
};

/** Whether an answer says of itself, anywhere, that it did something. */
function says(value: unknown, word: string): boolean {
  if (Array.isArray(value)) return value.some((one) => says(one, word));
  return isBag(value) ? Object.values(value).some((one) => says(one, word)) : value === word;
}

const wordsOf = (forbidden: unknown): readonly string[] => ids(forbidden).filter((word) => typeof word === 'string');

/** Behaviours a scenario forbids and the answer shows. */
export function forbiddenDone(forbidden: unknown, answered: Answered): readonly Difference[] {
  return wordsOf(forbidden).flatMap((word): readonly Difference[] => {
    const done = Object.hasOwn(OBSERVERS, word) ? OBSERVERS[word]!(answered) : [];
    const actual = done.length > 0 ? done : says(answered.actual, word) ? word : undefined;
    return actual === undefined ? [] : [{ path: 'forbidden', expected: { not: word }, actual }];
  });
}

/** Forbidden behaviours nobody here knows how to see beyond the answer saying so itself. */
export const notObserved = (forbidden: unknown): readonly string[] =>
  wordsOf(forbidden).filter((word) => !Object.hasOwn(OBSERVERS, word));
