// SPDX-License-Identifier: Apache-2.0
import { isPrototypeKey } from '@careplan-kit/model';
import { type AnswerValue, type StoredAnswer, type UnknownReason, isUnknown } from '../contract/answers.js';
import type { Binding, EntryBinding, QuestionItem } from '../contract/definition.js';
import { sameAnswer } from '../engine/same-answer.js';
import { itemTypeOf, recordShapeOf } from '../item-types/index.js';
import { type Bag, isBag, readPath, withPath } from './path.js';
import {
  type Statement,
  entriesOf,
  inState,
  isOfSafetyClass,
  isOwnKey,
  isStatement,
  mayBeSafety,
  notAsked,
  withEntries,
} from './safety.js';

/** Where a binding starts and what leads on from there; inside an object of a list, by `select` alone. */
export function pathOf(binding: Binding | EntryBinding, inList = false): string[] {
  const on = binding.select ? binding.select.split('.') : [];
  return inList || binding.element === undefined ? on : [binding.element, ...on];
}

interface Found {
  readonly value?: unknown;
  /** Why nothing is said there, where that is an answer too. */
  readonly reason?: UnknownReason;
}

/** Steps into what a statement holds; of several entries, the first. */
function inside(statement: Statement): Found {
  return statement.state === 'entered'
    ? { value: entriesOf(statement)[0] }
    : { reason: statement.state as UnknownReason };
}

function find(from: unknown, path: readonly string[], safety: boolean): Found {
  let here = from;
  for (const key of path) {
    if (safety && isStatement(here) && !isOwnKey(key)) {
      const { value, reason } = inside(here);
      if (reason) return { reason };
      here = value;
    }
    here = readPath(here, [key]);
  }
  return safety && isStatement(here) ? inside(here) : { value: here };
}

/** What the record says at a place, as the question shows it; undefined where it shows nothing. */
export function answerAt(content: unknown, path: readonly string[], item: QuestionItem): StoredAnswer | undefined {
  const { value, reason } = find(content, path, mayBeSafety(item));
  if (reason) return item.unknowns?.includes(reason) ? { unknown: reason } : undefined;
  return recordShapeOf(item).read(value);
}

type Write = (present: unknown) => unknown;

/** Like `withPath`, and through statements: what is written makes them "entered". */
function put(into: unknown, path: readonly string[], write: Write, safety: boolean): unknown {
  const [key, ...rest] = path;
  if (safety && isStatement(into) && !isOwnKey(key)) {
    const [first, ...others] = entriesOf(into);
    const entry = put(first, path, write, safety);
    return withEntries(into, entry === undefined ? others : [entry, ...others]);
  }
  if (key === undefined) return write(into);
  if (isPrototypeKey(key)) return into;
  const copy: Bag = isBag(into) ? { ...into } : {};
  const inner = put(Object.hasOwn(copy, key) ? copy[key] : undefined, rest, write, safety);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return Object.keys(copy).length > 0 ? copy : undefined;
}

/** The content with the statement of a class that has nothing else begun, so that it can be answered. */
function begun(content: unknown, [first]: readonly string[], item: QuestionItem): unknown {
  const { class: name = '', element } = item.binding ?? {};
  if (!isOfSafetyClass(name) || element === undefined || first !== element || isPrototypeKey(element)) return content;
  return readPath(content, [element]) === undefined
    ? { ...(isBag(content) ? content : {}), [element]: notAsked() }
    : content;
}

/** Says why there is no answer, in a statement on the way; elsewhere the record has no place for it. */
function withReason(content: unknown, path: readonly string[], reason: UnknownReason): unknown {
  for (let length = 0; length <= path.length; length++) {
    const way = path.slice(0, length);
    const here = readPath(content, way);
    if (isStatement(here) && !isOwnKey(path[length])) return withPath(content, way, inState(here, reason));
  }
  return content;
}

/** The content with one answer in it; the very same content when that says nothing new. */
export function withAnswer(
  content: unknown,
  path: readonly string[],
  item: QuestionItem,
  stored: StoredAnswer | undefined,
): unknown {
  const shown = answerAt(content, path, item);
  if (isUnknown(stored))
    return sameAnswer(stored, shown) || !mayBeSafety(item)
      ? content
      : withReason(begun(content, path, item), path, stored.unknown);
  const answer = stored === undefined ? undefined : itemTypeOf(item).read(stored as AnswerValue, item);
  // What was typed and cannot be read is not a new value.
  if (answer === undefined && stored !== undefined) return content;
  // Alike also when both are nothing: what the form could not show, the worker did not remove.
  if (sameAnswer(answer, shown)) return content;
  const safety = mayBeSafety(item);
  if (answer === undefined && isUnknown(shown)) return withReason(content, path, 'not-asked');
  return put(
    safety && answer !== undefined ? begun(content, path, item) : content,
    path,
    (present) => (answer === undefined ? undefined : recordShapeOf(item).write(answer, present)),
    safety,
  );
}

/** The list at a place: of a statement, its entries; one value alone is a list of one. */
export function listAt(content: unknown, path: readonly string[]): readonly unknown[] {
  const value = readPath(content, path);
  if (Array.isArray(value)) return value;
  if (isStatement(value)) return entriesOf(value);
  return value === undefined ? [] : [value];
}

/** The content with another list at a place; the very same content when the list is the same. */
export function withList(
  content: unknown,
  path: readonly string[],
  list: readonly unknown[],
  className: string,
): unknown {
  if (sameAnswer(list, listAt(content, path))) return content;
  const present = readPath(content, path);
  const statement = isStatement(present) ? present : isOfSafetyClass(className) ? notAsked() : undefined;
  if (statement) return withPath(content, path, withEntries(statement, list));
  return withPath(content, path, list.length > 0 ? list : undefined);
}
