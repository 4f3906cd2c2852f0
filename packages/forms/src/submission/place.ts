// SPDX-License-Identifier: Apache-2.0
import { isPrototypeKey } from '@careplan-kit/model/plain';
import { type AnswerValue, type StoredAnswer, type UnknownReason, isUnknown } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import { sameAnswer } from '../engine/same-answer.js';
import { readingTypeOf } from '../item-types/reading.js';
import { recordShape } from '../item-types/record-shape.js';
import { answerAt, listAt } from './find.js';
import { type Bag, isBag, readPath, withPath } from './path.js';
import {
  asksWhether,
  entriesOf,
  inState,
  isOfSafetyClass,
  isOwnKey,
  isStatement,
  mayBeSafety,
  notAsked,
  withEntries,
} from './safety.js';

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

/**
 * Says why there is no answer, in a statement on the way; elsewhere the record has no place for it. That one part of what
 * was entered is not known takes nothing else away; that there is nothing does.
 */
function withReason(content: unknown, path: readonly string[], reason: UnknownReason): unknown {
  for (let length = 0; length <= path.length; length++) {
    const way = path.slice(0, length);
    const here = readPath(content, way);
    if (!isStatement(here) || isOwnKey(path[length])) continue;
    const part = path.slice(length);
    const left = part.length > 0 && reason !== 'none-known' ? put(here, part, () => undefined, true) : undefined;
    const kept = isStatement(left) && left.state === 'entered';
    return withPath(content, way, kept ? left : inState(here, reason));
  }
  return content;
}

/** Why there is nothing, where nothing is listed. "There is something" with nothing listed is still to be asked. */
function withWhether(
  content: unknown,
  path: readonly string[],
  item: QuestionItem,
  stored: StoredAnswer | undefined,
  shown: StoredAnswer | undefined,
): unknown {
  if (sameAnswer(stored, shown) || (shown !== undefined && !isUnknown(shown))) return content;
  return withReason(begun(content, path, item), path, isUnknown(stored) ? stored.unknown : 'not-asked');
}

/** The content with one answer in it; the very same content when that says nothing new. */
export function withAnswer(
  content: unknown,
  path: readonly string[],
  item: QuestionItem,
  stored: StoredAnswer | undefined,
): unknown {
  const type = readingTypeOf(item);
  const shown = answerAt(content, path, item, type);
  if (asksWhether(item)) return withWhether(content, path, item, stored, shown);
  if (isUnknown(stored))
    return sameAnswer(stored, shown) || !mayBeSafety(item)
      ? content
      : withReason(begun(content, path, item), path, stored.unknown);
  const answer = stored === undefined ? undefined : type.read(stored as AnswerValue, item);
  // What was typed and cannot be read is not a new value.
  if (answer === undefined && stored !== undefined) return content;
  // Alike also when both are nothing: what the form could not show, the worker did not remove.
  if (sameAnswer(answer, shown)) return content;
  const safety = mayBeSafety(item);
  if (answer === undefined && isUnknown(shown)) return withReason(content, path, 'not-asked');
  return put(
    safety && answer !== undefined ? begun(content, path, item) : content,
    path,
    (present) => (answer === undefined ? undefined : recordShape(item, type).write(answer, present)),
    safety,
  );
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
