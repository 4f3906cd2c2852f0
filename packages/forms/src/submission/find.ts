// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer, UnknownReason } from '../contract/answers.js';
import type { EntryBinding, QuestionItem } from '../contract/definition.js';
import type { ItemType } from '../item-types/item-type.js';
import { recordShape } from '../item-types/record-shape.js';
import { readPath } from './path.js';
import { type Statement, asksWhether, entriesOf, isOwnKey, isStatement, mayBeSafety } from './safety.js';

/** Where a binding starts and what leads on from there; inside an object of a list, by `select` alone. */
export function pathOf(binding: Pick<EntryBinding, 'element' | 'select'>, inList = false): string[] {
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

/** What the record says at a place, as a question of this type shows it; undefined where it shows nothing. */
export function answerAt(
  content: unknown,
  path: readonly string[],
  item: QuestionItem,
  type: ItemType,
): StoredAnswer | undefined {
  const { value, reason } = find(content, path, mayBeSafety(item));
  if (reason) return item.unknowns?.includes(reason) ? { unknown: reason } : undefined;
  if (asksWhether(item) && 'options' in item) return value === undefined ? undefined : item.options[0]?.code;
  return recordShape(item, type).read(value);
}

/** The list at a place: of a statement, its entries; one value alone is a list of one. */
export function listAt(content: unknown, path: readonly string[]): readonly unknown[] {
  const value = readPath(content, path);
  if (Array.isArray(value)) return value;
  if (isStatement(value)) return entriesOf(value);
  return value === undefined ? [] : [value];
}
