// SPDX-License-Identifier: Apache-2.0
import { assertSafeDocument, isPrototypeKey } from '@careplan-kit/model/plain';
import { alike } from '../alike.js';
import type { Applied } from '../applied.js';
import type { Command } from '../command.js';
import type { DID_WORDS } from '../did.words.js';
import type { DraftItem } from '../draft.js';
import { freeId, isPossibleId, takenIds, withIds } from '../ids.js';
import { asType, canRepeat, isAsked, isKnownType } from '../item-kinds.js';
import { nameOf } from '../name-of.js';
import { namesOf, readersOf, withKey } from '../readers.js';
import { withItem } from '../tree.js';
import { withWordsFitting, withWordsRenamed } from '../words-beside.js';
import { lockedContent, lockedRound, lockedSetting } from './locks.js';
import { type Act, type Step, nothing, onItem, refuse, tell } from './step.js';

type Of<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;
type Word = keyof typeof DID_WORDS;

/** Whether JSON can hold a value; it then belongs to the draft alone. */
export function asData(value: unknown): { readonly value: unknown } | undefined {
  if (value === undefined || typeof value === 'string' || typeof value === 'boolean') return { value };
  try {
    assertSafeDocument('A setting', value);
    return { value: typeof value === 'object' && value !== null ? JSON.parse(JSON.stringify(value)) : value };
  } catch {
    return undefined;
  }
}

/** An item with one setting changed; in other languages, words for what it no longer has go. */
export function setKey(step: Step, item: DraftItem, key: string, given: unknown, word: Word): Applied {
  const data = asData(given);
  if (!data) return refuse('notData');
  const { value } = data;
  if (alike(item[key], value)) return nothing(step);
  const locked = lockedSetting(step, item, key, value);
  if (locked) return locked;
  const changed = withKey(item, key, value);
  const draft = { ...step.draft, items: withItem(step.draft.items, item.id, () => [changed]) };
  const isWords = typeof item[key] === 'string' && typeof value === 'string';
  return tell(isWords ? draft : withWordsFitting(draft, changed), word, { item: nameOf(changed) }, item.id);
}

const OTHERWISE: ReadonlySet<string> = new Set(['id', 'type', 'items']);

function wordFor(key: string, value: unknown): Word {
  if (key === 'required') return value === true ? 'required' : 'optional';
  if (key === 'enableWhen') return value === undefined ? 'always' : 'condition';
  if (key === 'calculate') return value === undefined ? 'byHand' : 'calculation';
  if (key === 'binding') return value === undefined ? 'unbound' : 'bound';
  if (key === 'repeats') return value === undefined ? 'once' : 'repeats';
  if (key === 'locked') return value === undefined ? 'unlocked' : value === 'may-hide' ? 'mayHide' : 'locked';
  return key === 'label' || key === 'help' ? key : 'changed';
}

export const set: Act<Of<'set'>> = ({ id, key, value }, step) =>
  onItem(step, id, (item) => {
    if (typeof key !== 'string' || OTHERWISE.has(key) || isPrototypeKey(key)) {
      return refuse('notSetting', { key: String(key) });
    }
    if (key === 'label' && value !== undefined && typeof value !== 'string') return refuse('notData');
    return setKey(step, item, key, value, wordFor(key, value));
  });

const isExpression = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && 'op' in value);

const setExpression = (step: Step, id: string, key: 'enableWhen' | 'calculate', value: unknown): Applied =>
  onItem(step, id, (item) =>
    isExpression(value) ? setKey(step, item, key, value, wordFor(key, value)) : refuse('notExpression'),
  );

export const setCondition: Act<Of<'set-condition'>> = ({ id, expression }, step) =>
  setExpression(step, id, 'enableWhen', expression);

export const setCalculation: Act<Of<'set-calculation'>> = ({ id, expression }, step) =>
  setExpression(step, id, 'calculate', expression);

export const setBinding: Act<Of<'set-binding'>> = ({ id, binding }, step) =>
  onItem(step, id, (item) => setKey(step, item, 'binding', binding, wordFor('binding', binding)));

export const setLocked: Act<Of<'set-locked'>> = ({ id, locked }, step) =>
  onItem(step, id, (item) => setKey(step, item, 'locked', locked, wordFor('locked', locked)));

export const setRepeats: Act<Of<'set-repeats'>> = ({ id, repeats }, step) =>
  onItem(step, id, (item) => {
    if (repeats !== undefined && !canRepeat(item)) return refuse('cannotRepeat', { item: nameOf(item) });
    const often = (value: unknown) => (typeof value === 'object' && value ? { ...value, each: undefined } : value);
    // What an entry is called is words, and a copy may have its own.
    if (step.around.core && item.repeats !== undefined && alike(often(item.repeats), often(repeats))) {
      const alone = { ...step, around: { ...step.around, core: undefined } };
      return setKey(alone, item, 'repeats', repeats, 'repeats');
    }
    return setKey(step, item, 'repeats', repeats, wordFor('repeats', repeats));
  });

export const changeType: Act<Of<'change-type'>> = ({ id, type }, step) =>
  onItem(step, id, (item) => {
    if (!isKnownType(type)) return refuse('unknownType', { type: String(type) });
    if (item.type === type) return nothing(step);
    const locked = lockedContent(step, item) ?? lockedRound(step, item);
    if (locked) return locked;
    const values = { item: nameOf(item) };
    if (type === 'display' && (item.items?.length ?? 0) > 0) return refuse('keepsItems', values);
    // What is not asked has no answer to read.
    const readers = isAsked(item) && !isAsked({ type }) ? readersOf(step.draft, { items: new Set([id]) }) : [];
    if (readers.length > 0) return refuse('read', { ...values, readers: namesOf(readers) });
    const { item: changed, lost } = asType(item, type);
    const draft = { ...step.draft, items: withItem(step.draft.items, id, () => [changed]) };
    const told = lost.length > 0 ? ({ ...values, lost: lost.join(', ') } as const) : values;
    return tell(withWordsFitting(draft, changed), lost.length > 0 ? 'typeLost' : 'type', told, id);
  });

export const renameItem: Act<Of<'rename-item'>> = ({ id, to }, step) =>
  onItem(step, id, (item) => {
    if (id === to) return nothing(step);
    const values = { item: nameOf(item) };
    const locked = lockedContent(step, item) ?? lockedRound(step, item);
    if (locked) return locked;
    if (step.around.retired.has(id)) return refuse('published', values);
    const taken = takenIds(step.draft, step.around.retired);
    if (typeof to !== 'string' || !isPossibleId(to)) {
      return refuse('idNotPossible', { id: String(to), free: freeId(nameOf(item), taken, 'question') });
    }
    if (taken.has(to)) return refuse('idTaken', { id: to, free: freeId(to, taken, 'question') });
    const renamed = new Map([[id, to]]);
    const { items, scores, variables } = step.draft;
    const mended = { ...step.draft, items: withIds(items, renamed) };
    const draft = {
      ...mended,
      ...(scores !== undefined && { scores: withIds(scores, renamed) }),
      ...(variables !== undefined && { variables: withIds(variables, renamed) }),
    };
    return tell(withWordsRenamed(draft, renamed), 'renamed', { ...values, id: to }, to);
  });
