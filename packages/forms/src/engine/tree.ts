// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/plain';
import { type Entries, keyOf } from '../contract/answers.js';
import type { QuestionItem } from '../contract/definition.js';
import type { FormContext, FormNode } from '../contract/form-instance.js';
import type { ItemType, ItemTypes } from '../item-types/item-type.js';
import type { FormAccess } from './access.js';
import { type Compiled, type CompiledForm, type CompiledItem, fewestOf } from './compile.js';
import { MOST_ENTRIES, MOST_NODES } from './limits.js';
import { type Cell, Display, Group, type Node, type OwnEntry, Repeat } from './nodes.js';
import { Question } from './question.js';

const ENTRY_ID = /^[A-Za-z0-9_-]{1,40}$/;
export const isEntryId = (id: unknown): id is string => typeof id === 'string' && ENTRY_ID.test(id);

/** The nodes in order, as they stand until entries change. */
interface Lists {
  readonly all: readonly Node[];
  readonly seen: readonly Node[];
  readonly questions: readonly Question[];
}

/** The nodes of one form: made, found and counted here. */
export class Tree {
  readonly roots: readonly Node[];
  /** Nodes by key; variables and scores by id. */
  readonly cells = new Map<string, Cell>();
  readonly #context: FormContext;
  readonly #access: FormAccess;
  readonly #itemTypes: ItemTypes;
  readonly #repeats: boolean;
  #lastId = 0;
  #listed: Lists | null = null;

  constructor(compiled: CompiledForm, context: FormContext, access: FormAccess, itemTypes: ItemTypes) {
    this.#repeats = compiled.repeats;
    this.#context = context;
    this.#access = access;
    this.#itemTypes = itemTypes;
    this.roots = compiled.roots.map((root) => this.#build(root, [], null));
    for (const root of this.roots) this.#register(root);
  }

  /** Every node in order, those of withheld entries too. */
  get all(): readonly Node[] {
    return this.#lists.all;
  }

  /** Every node that is not in a withheld entry, in order. */
  get seen(): readonly Node[] {
    return this.#lists.seen;
  }

  /** The questions among them. */
  get questions(): readonly Question[] {
    return this.#lists.questions;
  }

  /** What the item's type can do. */
  typeOf(item: QuestionItem): ItemType {
    return this.#itemTypes[item.type] as ItemType;
  }

  repeat(key: string): Repeat | undefined {
    const cell = this.cells.get(key);
    return cell?.kind === 'repeat' ? cell : undefined;
  }

  question(key: string): Question | undefined {
    const cell = this.cells.get(key);
    return cell?.kind === 'question' ? cell : undefined;
  }

  /** Each place a compiled thing has inside some entries. */
  each(compiled: Compiled, entryIds: readonly string[], see: (cell: Cell) => void): void {
    const round = compiled.place[entryIds.length];
    if (round) {
      for (const { node } of this.repeat(keyOf(round.id, entryIds))?.all ?? []) this.each(compiled, node.entryIds, see);
      return;
    }
    const cell = this.cells.get(entryIds.length === 0 ? compiled.id : keyOf(compiled.id, entryIds));
    if (cell) see(cell);
  }

  /** Makes an entry that stands nowhere yet. */
  makeEntry(repeat: Repeat, id = this.#newId(repeat)): OwnEntry {
    this.isUsed(id);
    return { id, node: this.#single(repeat.compiled, [...repeat.entryIds, id], repeat) as OwnEntry['node'] };
  }

  /** Puts these entries in place of those that stand there. Those taken away keep all that is in them. */
  setEntries(repeat: Repeat, entries: readonly OwnEntry[]): void {
    const [before, after] = [new Set(repeat.all), new Set(entries)];
    const coming = entries.filter((entry) => !before.has(entry));
    const size = coming.reduce((sum, { node }) => sum + sizeOf(node), this.cells.size);
    if (entries.length > MOST_ENTRIES || size > MOST_NODES) {
      const message = `a repeating item has ${MOST_ENTRIES} entries at most, and a form ${MOST_NODES} items in them`;
      throw new DataError('The form', [{ path: ['entries', repeat.key], code: 'too-large', message }]);
    }
    for (const entry of repeat.all) if (!after.has(entry)) this.#forget(entry.node);
    for (const { node } of coming) this.#register(node);
    repeat.all = Object.freeze([...entries]);
    this.#listed = null;
  }

  /**
   * The entries with these ids, for each repeating item by its key; the fewest there have to be where none are given.
   * Entries that stand there already stay.
   */
  replaceEntries(idsOf: (key: string) => readonly string[] | undefined): void {
    const see = (node: Node) => {
      if (node.kind === 'repeat') {
        const ids = idsOf(node.key);
        const present = new Map(node.all.map((entry) => [entry.id, entry]));
        this.setEntries(node, ids?.map((id) => present.get(id) ?? this.makeEntry(node, id)) ?? []);
        if (!ids) this.fillUp(node);
      }
      childrenOf(node).forEach(see);
    };
    this.roots.forEach(see);
  }

  /** As many entries as there have to be, in it and in everything in it. */
  fillUp(node: Node): void {
    if (!this.#repeats) return;
    if (node.kind === 'repeat') {
      const missing = Math.min(fewestOf(node.item), MOST_ENTRIES) - node.all.length;
      if (missing > 0) {
        const more = Array.from({ length: missing }, () => this.makeEntry(node));
        this.setEntries(node, [...node.all, ...more]);
      }
    }
    childrenOf(node).forEach((child) => this.fillUp(child));
  }

  /** An id that was given is not given again. */
  isUsed(id: string): void {
    const number = /^e(\d{1,9})$/.exec(id)?.[1];
    if (number) this.#lastId = Math.max(this.#lastId, Number(number));
  }

  get #lists(): Lists {
    if (this.#listed) return this.#listed;
    const [all, seen]: [Node[], Node[]] = [[], []];
    const see = (node: Node, isSeen: boolean) => {
      all.push(node);
      if (isSeen) seen.push(node);
      const inside = isSeen && !(node.kind === 'repeat' && node.withheld);
      for (const child of childrenOf(node)) see(child, inside);
    };
    for (const root of this.roots) see(root, true);
    return (this.#listed = { all, seen, questions: questionsAmong(seen) });
  }

  #newId({ all }: Repeat): string {
    const { newId } = this.#context;
    if (!newId) {
      do this.#lastId++;
      while (all.some(({ id }) => id === `e${this.#lastId}`));
      return `e${this.#lastId}`;
    }
    const id: unknown = newId();
    if (!isEntryId(id) || all.some((entry) => entry.id === id))
      throw new RangeError('The id of a new entry is 1 to 40 letters, digits, "_" and "-", and was not given before.');
    return id;
  }

  #build(compiled: CompiledItem, entryIds: readonly string[], parent: Node | null): Node {
    if (compiled.within === compiled.place) return this.#single(compiled, entryIds, parent);
    const place = { compiled, entryIds, parent, key: keyOf(compiled.id, entryIds) };
    return new Repeat(place, this.#access.entries.get(compiled.id)!);
  }

  #single(compiled: CompiledItem, entryIds: readonly string[], parent: Node | null): Question | Group | Display {
    const { item } = compiled;
    const key = entryIds.length === 0 ? item.id : keyOf(item.id, entryIds);
    const place = { compiled, entryIds, parent, key };
    if (item.type === 'display') return new Display(place);
    const node =
      item.type === 'group'
        ? new Group(place)
        : new Question(place, this.#context, this.#access.questions.get(item.id)!, this.typeOf(item));
    if (compiled.children.length > 0)
      node.children = Object.freeze(compiled.children.map((child) => this.#build(child, entryIds, node)));
    return node;
  }

  #register(node: Node): void {
    this.cells.set(node.key, node);
    for (const child of childrenOf(node)) this.#register(child);
  }

  #forget(node: Node): void {
    this.cells.delete(node.key);
    childrenOf(node).forEach((child) => this.#forget(child));
  }
}

export const questionsAmong = (nodes: readonly Node[]): Question[] =>
  nodes.filter((node): node is Question => node.kind === 'question');

/** The ids of the entries of each repeating item. */
export function entriesAmong(nodes: readonly Node[]): Entries {
  const repeats = nodes.filter((node) => node.kind === 'repeat');
  return Object.fromEntries(repeats.map(({ key, all }) => [key, all.map(({ id }) => id)]));
}

/** A node and everything in it, in order. */
export function nodesIn(node: Node): Node[] {
  return [node, ...childrenOf(node).flatMap(nodesIn)];
}

const sizeOf = (node: Node): number => childrenOf(node).reduce((sum, child) => sum + sizeOf(child), 1);

/** The nodes directly inside one; of a repeating item, its entries. */
export function childrenOf(node: Node): readonly Node[] {
  if (node.kind === 'repeat') return node.all.map((entry) => entry.node);
  return node.kind === 'display' ? [] : (node.children as readonly FormNode[] as readonly Node[]);
}
