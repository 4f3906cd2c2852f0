// SPDX-License-Identifier: Apache-2.0
import type { FormItem, Score } from '@careplan-kit/forms';
import { linkIdOf } from '../../questionnaire/names.js';
import { isQuestion } from '../../questionnaire/item-types.js';
import { type FormPlaces, type ItemPlace, repeatsItself } from '../form-places.js';
import { type Node, binary, call, external, member, text } from '../syntax/node.js';
import { template } from '../syntax/template.js';
import { unsayable } from './written.js';

/** From where an expression looks at the answers. */
export interface Standpoint {
  readonly form: FormPlaces;
  /**
   * The entries it stands in, by id of the repeating item: how the entry is named. Undefined is `$this`, unsaid: the
   * entry a function goes over.
   */
  readonly entries: ReadonlyMap<string, Node | undefined>;
  /** Ids of the repeating items it stands in, whether their entries have a name or not. */
  readonly round: readonly string[];
  /** Answers outside what their items allow count as blank: a score is never made of them. */
  readonly sound: boolean;
  /** The score whose conditions are being written: they may read its total, flags its band, results its flags. */
  readonly within?: { readonly score: Score; readonly of: 'band' | 'flag' } | undefined;
  /** Names that are being written out, so that a circle ends. */
  readonly inside: readonly string[];
}

const RESOURCE = external('resource');

/** Where the expressions of an item stand. Whether a repeating item is shown is asked once, outside its entries. */
export function standpointOf(form: FormPlaces, itemId: string | undefined, use: 'enableWhen' | 'value'): Standpoint {
  const entries = new Map<string, Node | undefined>();
  const way = itemId === undefined ? [] : (form.place(itemId)?.way ?? []);
  const round = (use === 'enableWhen' ? way.slice(0, -1) : way).filter(repeatsItself).map(({ id }) => id);
  for (const id of round) {
    const name = form.entryVariable(id);
    if (name !== undefined) entries.set(id, external(name));
  }
  return { form, entries, round, sound: false, inside: [] };
}

/** The top level, which variables and scores see. */
export const topOf = ({ form, sound, within, inside }: Standpoint): Standpoint => ({
  form,
  entries: new Map(),
  round: [],
  sound,
  within,
  inside,
});

/** Inside one entry of a repeating item that a function goes over. What stood there before has no name any more. */
export function insideEntry(at: Standpoint, id: string): Standpoint {
  const named = [...at.entries].filter(([, node]) => node !== undefined);
  return { ...at, entries: new Map([...named, [id, undefined]]), round: [...at.round, id] };
}

export function placeOf(at: Standpoint, id: string): ItemPlace {
  return at.form.place(id) ?? unsayable(`no item ${id}`);
}

/** Where the way to an item begins: the innermost entry round it, or the response. */
function beginning(at: Standpoint, way: readonly FormItem[], rounds: readonly FormItem[]) {
  const innermost = rounds.findLast(repeatsItself);
  if (!innermost) return { start: RESOURCE, from: 0 };
  if (!at.entries.has(innermost.id)) unsayable(`${innermost.id} repeats`);
  return { start: at.entries.get(innermost.id), from: way.indexOf(innermost) + 1 };
}

const named = (on: Node | undefined, item: FormItem) =>
  call(member(on, 'item'), 'where', binary('=', member(undefined, 'linkId'), text(linkIdOf(item))));

/** The children of a question are in its answer or, where it has none, in the question itself. */
const IN_QUESTION = template('%q_.select(answer | $this)');

/** The items of a list of places, one after the other. */
function descend(start: Node | undefined, steps: readonly FormItem[]): Node | undefined {
  let node = start;
  steps.forEach((item, index) => {
    node = named(node, item);
    if (isQuestion(item) && index < steps.length - 1) node = IN_QUESTION.fill({ q: node });
  });
  return node;
}

/** The item itself, as the response has it; for a repeating item all its entries, as items. */
function itemNode(at: Standpoint, { way, item }: ItemPlace): Node {
  const { start, from } = beginning(at, way, way.slice(0, -1));
  const steps = way.slice(from);
  return descend(start, steps) ?? unsayable(`no way to ${item.id}`);
}

/** The answers of a question; of a repeating question, the one of this entry. */
export function answerNode(at: Standpoint, place: ItemPlace): { readonly node: Node | undefined } {
  const { item } = place;
  if (!repeatsItself(item)) return { node: member(itemNode(at, place), 'answer') };
  if (!at.entries.has(item.id)) unsayable(`${item.id} repeats`);
  return { node: at.entries.get(item.id) };
}

/** The question in the response, for what stands beside its answers; of a repeating question, the answer itself. */
export function questionNode(at: Standpoint, place: ItemPlace): Node | undefined {
  return repeatsItself(place.item) ? answerNode(at, place).node : itemNode(at, place);
}

/** The entries of a repeating item: items of a group, answers of a question. */
export function entriesNode(at: Standpoint, place: ItemPlace): Node {
  const items = itemNode(at, place);
  return isQuestion(place.item) ? member(items, 'answer') : items;
}

/** Where an item stands itself: the entries round it that are round the standpoint too. */
export function standpointAt(at: Standpoint, way: readonly FormItem[]): Standpoint {
  const ids = new Set(way.map(({ id }) => id));
  return { ...at, entries: new Map([...at.entries].filter(([id]) => ids.has(id))), sound: false, within: undefined };
}
