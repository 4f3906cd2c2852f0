// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { named } from '../lint/named.js';
import { type Place, outwards, placesOf } from '../lint/places.js';
import type { Change, ChangeClass, ChangeKind } from './change.js';

/** One item in both versions. */
export interface Pair<Item extends FormItem = FormItem> {
  readonly from: Item;
  readonly to: Item;
  readonly before: Place;
  readonly after: Place;
  readonly definitions: readonly [from: FormDefinition, to: FormDefinition];
}

/** Ids of the repeating items round a place, itself too, the outermost first: they make the keys of its answers. */
export const repeatsRound = (place: Place): string[] =>
  [...outwards(place)].flatMap(({ item }) => ('repeats' in item && item.repeats ? [item.id] : [])).reverse();

export const byId = (definition: FormDefinition): ReadonlyMap<string, Place> =>
  new Map(placesOf(definition.items).map((place) => [place.item.id, place]));

/** Writes one change of an item. */
export const changeOf = (
  { to, after }: Pick<Pair, 'to' | 'after'>,
  kind: ChangeKind,
  level: ChangeClass,
  at: readonly (string | number)[],
  message: string,
): Change => ({ kind, class: level, path: [...after.path, ...at], id: to.id, message: `${named(to)}: ${message}` });

/** Whether two values are written alike, in whatever order the parts of an object stand. Undefined parts are not there. */
export function alike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const parts = (value: object) => Object.entries(value).filter(([, part]) => part !== undefined);
  const [left, right] = [parts(one), new Map<string, unknown>(parts(other))];
  return left.length === right.size && left.every(([key, part]) => right.has(key) && alike(part, right.get(key)));
}

/** Words without what changes no meaning: capitals, gaps, and the stop at the end. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.:?!]+$/u, '')
    .trim();

/** Whether two labels differ at most in how they are written. */
export const sameWords = (one = '', other = ''): boolean => plain(one) === plain(other);
