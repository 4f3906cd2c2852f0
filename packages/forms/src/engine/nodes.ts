// SPDX-License-Identifier: Apache-2.0
import type { DisplayItem, FormItem, GroupItem } from '../contract/definition.js';
import type { DisplayNode, Entry, FormNode, GroupNode, RepeatNode, ScoreNode } from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import type { Score, ScoreResult } from '../contract/score.js';
import type { EntryRights } from './access.js';
import { type CompiledItem, type CompiledScore, type CompiledVariable, fewestOf } from './compile.js';
import type { Question } from './question.js';
import type { Result } from './scope.js';

/** Where a node stands. */
export interface Place {
  readonly compiled: CompiledItem;
  readonly key: string;
  /** Of the entries round it, the outermost first; of a node that is an entry, its own too. */
  readonly entryIds: readonly string[];
  readonly parent: Node | null;
}

/** What is true of every node. */
export class Placed {
  visible = true;
  conditionNotRead = false;
  readonly compiled: CompiledItem;
  readonly key: string;
  readonly entryIds: readonly string[];
  readonly parent: Node | null;

  constructor({ compiled, key, entryIds, parent }: Place) {
    this.compiled = compiled;
    this.key = key;
    this.entryIds = entryIds;
    this.parent = parent;
  }
}

export class Group extends Placed implements GroupNode {
  readonly kind = 'group';
  children: readonly FormNode[] = [];

  get item(): GroupItem {
    return this.compiled.item as GroupItem;
  }
}

export class Display extends Placed implements DisplayNode {
  readonly kind = 'display';

  get item(): DisplayItem {
    return this.compiled.item as DisplayItem;
  }
}

/** An entry whose node is one of ours. */
export interface OwnEntry extends Entry {
  readonly node: Question | Group;
}

export class Repeat extends Placed implements RepeatNode {
  readonly kind = 'repeat';
  /** Its entries, even when they are withheld. */
  all: readonly OwnEntry[] = [];

  constructor(
    place: Place,
    readonly rights: EntryRights,
  ) {
    super(place);
  }

  get item(): FormItem {
    return this.compiled.item;
  }

  get withheld(): boolean {
    return this.rights.withheld;
  }

  get entries(): readonly OwnEntry[] {
    return this.withheld ? [] : this.all;
  }

  get #limits(): { readonly fewest: number; readonly most: number } {
    const { item } = this;
    const { max } = ('repeats' in item && item.repeats) || {};
    return { fewest: fewestOf(item), most: max ?? Infinity };
  }

  get canAdd(): boolean {
    return this.rights.add && this.all.length < this.#limits.most;
  }

  get canRemove(): boolean {
    return this.rights.remove && this.all.length > this.#limits.fewest;
  }

  get problems(): readonly Problem[] {
    const { key } = this;
    const { fewest, most } = this.#limits;
    if (!this.rights.add || this.compiled.undrawn) return [];
    if (this.all.length < fewest) return [{ key, code: 'too-few-entries', limit: String(fewest) }];
    return this.all.length > most ? [{ key, code: 'too-many-entries', limit: String(most) }] : [];
  }
}

export type Node = Question | Group | Display | Repeat;

/** A named expression and what it says now. */
export class VariableCell {
  readonly kind = 'variable';
  readonly entryIds: readonly string[] = [];
  value: Result = null;
  /** A part of it that counted is of a language nothing here can work out. */
  notRead = false;

  constructor(readonly compiled: CompiledVariable) {}
}

export class ScoreCell implements ScoreNode {
  readonly kind = 'score';
  readonly entryIds: readonly string[] = [];
  notRead = false;
  result: ScoreResult;
  readonly #confirmed: ReadonlyMap<string, string>;

  /** @param confirmed - the totals the worker confirmed, by id of the score */
  constructor(
    readonly compiled: CompiledScore,
    confirmed: ReadonlyMap<string, string>,
  ) {
    const { id, title } = compiled.score;
    this.result = { id, title, total: null, band: null, flags: [], results: {}, working: [], missing: [] };
    this.#confirmed = confirmed;
  }

  get key(): string {
    return this.compiled.id;
  }

  get score(): Score {
    return this.compiled.score;
  }

  get confirmed(): boolean {
    const { total } = this.result;
    return total !== null && this.#confirmed.get(this.score.id) === total;
  }
}

/** Whatever is worked out. */
export type Cell = Node | VariableCell | ScoreCell;
