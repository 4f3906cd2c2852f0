// SPDX-License-Identifier: Apache-2.0
import type { FormItem } from '@careplan-kit/forms';
import type { DataIssue } from '@careplan-kit/model';
import { isBag } from '../bag.js';
import { itemsIn } from './context.js';
import type { Found } from './found.js';
import type { Path } from './repair.js';

/** What of a form its definition cannot have as it was read. */
export class LeftOut {
  readonly items = new Map<string, Set<string>>();
  readonly form = new Set<string>();
  readonly #said: { readonly path: Path; readonly message: string }[] = [];

  get said(): readonly { readonly path: Path; readonly message: string }[] {
    return this.#said;
  }

  /** False when it was left out already, and the fault is still there. */
  ofItem(id: string, key: string, path: Path, message: string): boolean {
    const keys = this.items.get(id) ?? new Set();
    if (keys.has(key)) return false;
    this.items.set(id, keys.add(key));
    this.#said.push({ path: [...path, key], message: `${message}; it is kept and not used` });
    return true;
  }

  ofForm(key: string, message: string): boolean {
    if (this.form.has(key)) return false;
    this.form.add(key);
    this.#said.push({ path: [key], message: `${message}; it is kept and not used` });
    return true;
  }
}

/** Without these there is no form. */
const FORM_NEEDS = new Set(['format', 'id', 'url', 'version', 'status', 'title', 'language', 'licence', 'items']);
const ITEM_NEEDS = new Set(['id', 'type', 'label', 'items', 'carried']);
/** Without these the item cannot be of its type, and is asked as something simpler. */
const TYPE_NEEDS = new Set(['options', 'units', 'valueSet']);

/** The item a path leads to, with the rest of the path. */
function itemAt(items: readonly FormItem[], found: readonly Found[], path: DataIssue['path']) {
  let [list, inner, rest] = [items, found, [...path]];
  let here: { item: FormItem; found: Found } | undefined;
  while (rest[0] === 'items' && typeof rest[1] === 'number' && list[rest[1]] && inner[rest[1]]) {
    here = { item: list[rest[1]]!, found: inner[rest[1]]! };
    [list, inner, rest] = [itemsIn(here.item), here.found.inner, rest.slice(2)];
  }
  return here && { ...here, rest };
}

/** Ids an expression names, wherever it does. */
function namesIn(value: unknown, into: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const one of value) namesIn(one, into);
  else if (isBag(value)) {
    for (const key of ['item', 'items', 'name']) if (typeof value[key] === 'string') into.add(value[key]);
    for (const inner of Object.values(value)) namesIn(inner, into);
  }
  return into;
}

/** Items whose condition or calculation waits, over others, for itself. */
function inCircles(items: readonly FormItem[]): ReadonlySet<string> {
  const waits = new Map<string, Set<string>>();
  const collect = (item: FormItem, round?: string): void => {
    const { enableWhen, calculate } = item as { enableWhen?: unknown; calculate?: unknown };
    const names = namesIn([enableWhen, calculate], new Set());
    if (round !== undefined) names.add(round);
    waits.set(item.id, names);
    for (const inner of itemsIn(item)) collect(inner, item.id);
  };
  for (const item of items) collect(item);
  return new Set([...waits.keys()].filter((id) => reaches(id, id, waits)));
}

function reaches(from: string, to: string, waits: ReadonlyMap<string, ReadonlySet<string>>): boolean {
  const open = [...(waits.get(from) ?? [])];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    open.push(...(waits.get(next) ?? []));
  }
  return false;
}

/** Circles are looked for in forms up to this size; a larger one with a circle is refused. */
const MOST_ITEMS = 3000;

function leaveCircles(items: readonly FormItem[], found: readonly Found[], out: LeftOut): boolean {
  const all: { item: FormItem; found: Found }[] = [];
  const collect = (list: readonly FormItem[], inner: readonly Found[]): void =>
    list.forEach((item, at) => {
      all.push({ item, found: inner[at]! });
      collect(itemsIn(item), inner[at]!.inner);
    });
  collect(items, found);
  if (all.length > MOST_ITEMS) return false;
  const circles = inCircles(items);
  let changed = false;
  for (const { item, found: one } of all) {
    if (!circles.has(item.id)) continue;
    for (const key of ['enableWhen', 'calculate'] as const) {
      if (!(key in item)) continue;
      changed = out.ofItem(item.id, key, one.path, 'depends on itself, over other items') || changed;
    }
  }
  return changed;
}

/**
 * Finds what has to be left out for a definition to be one, so that a form is not lost for one property of one item.
 *
 * @returns false when nothing can be done about it
 */
export function leaveOut(
  issues: readonly DataIssue[],
  items: readonly FormItem[],
  found: readonly Found[],
  out: LeftOut,
): boolean {
  return issues.map((issue) => leaveOne(issue, items, found, out)).some(Boolean);
}

function leaveOne(issue: DataIssue, items: readonly FormItem[], found: readonly Found[], out: LeftOut): boolean {
  const { path, code, message } = issue;
  if (code === 'cycle') return leaveCircles(items, found, out);
  const here = itemAt(items, found, path);
  if (!here) {
    const [key] = path;
    if (key === 'translations') return leaveWords(path, items, found, out, message);
    return typeof key === 'string' && !FORM_NEEDS.has(key) && out.ofForm(key, message);
  }
  const [key] = here.rest;
  const { item, found: one } = here;
  if (item.type === 'scale' && (key === 'min' || key === 'max' || key === undefined)) {
    return out.ofItem(item.id, 'type', one.path, message);
  }
  if (typeof key !== 'string' || ITEM_NEEDS.has(key)) return false;
  return out.ofItem(item.id, TYPE_NEEDS.has(key) ? 'type' : key, one.path, message);
}

function leaveWords(
  [, lang, part, id]: DataIssue['path'],
  items: readonly FormItem[],
  found: readonly Found[],
  out: LeftOut,
  message: string,
): boolean {
  if (part !== 'items' || typeof id !== 'string')
    return typeof lang === 'string' && out.ofForm('translations', message);
  let path: Path | undefined;
  const search = (list: readonly FormItem[], inner: readonly Found[]): void =>
    list.forEach((item, at) => {
      if (item.id === id) path = inner[at]!.path;
      search(itemsIn(item), inner[at]!.inner);
    });
  search(items, found);
  return path !== undefined && out.ofItem(id, 'translations', path, message);
}
