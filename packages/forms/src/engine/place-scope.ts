// SPDX-License-Identifier: Apache-2.0
import { type UnknownReason, keyOf } from '../contract/answers.js';
import type { ScoreResult } from '../contract/score.js';
import type { Operand } from '../item-types/item-type.js';
import type { CompiledForm, CompiledItem } from './compile.js';
import type { Foreign } from './foreign.js';
import type { Cell, Repeat } from './nodes.js';
import type { Question } from './question.js';
import type { Result, Scope } from './scope.js';

/** What the scopes of one form look into. */
export interface Cells {
  readonly compiled: CompiledForm;
  readonly context: { readonly today: string };
  readonly foreign: Foreign;
  /** Nodes by key; variables and scores by id. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** What can be seen from inside an entry, or from the top level. */
export class PlaceScope implements Scope {
  readonly #cells: Cells;
  readonly #within: readonly CompiledItem[];
  readonly #entryIds: readonly string[];

  constructor(cells: Cells, within: readonly CompiledItem[], entryIds: readonly string[]) {
    this.#cells = cells;
    this.#within = within;
    this.#entryIds = entryIds;
  }

  get today(): string {
    return this.#cells.context.today;
  }

  answer(item: string): Operand | null {
    return this.question(item)?.operand ?? null;
  }

  weight(item: string): Operand | null {
    return this.question(item)?.weight ?? null;
  }

  exists(item: string): boolean | null {
    return this.question(item)?.exists ?? null;
  }

  unknown(item: string): UnknownReason | null {
    const question = this.question(item);
    return question?.visible ? question.unknown : null;
  }

  entries(items: string): readonly Scope[] | null {
    const compiled = this.#cells.compiled.byId.get(items);
    const repeat = compiled && (this.#find(compiled, compiled.place) as Repeat | undefined);
    // Hidden ones are unknown as a hidden answer is: "none" is said by nobody.
    if (repeat?.kind !== 'repeat' || repeat.withheld || !repeat.visible) return null;
    return repeat.all.map(({ node }) => new PlaceScope(this.#cells, compiled!.within, node.entryIds));
  }

  variable(name: string): Result {
    const cell = this.#cells.cells.get(`variable:${name}`);
    if (cell?.kind !== 'variable') return null;
    if (cell.notRead) this.#cells.foreign.notRead = true;
    return cell.value;
  }

  score(id: string): ScoreResult | null {
    const cell = this.#cells.cells.get(`score:${id}`);
    if (cell?.kind !== 'score') return null;
    if (cell.notRead) this.#cells.foreign.notRead = true;
    return cell.result;
  }

  foreign(expression: string, language: string): Result {
    return this.#cells.foreign.evaluate(expression, language);
  }

  question(item: string): Question | undefined {
    // What is given once is found from everywhere.
    const once = this.#cells.cells.get(item);
    if (once?.kind === 'question' && once.entryIds.length === 0) return once;
    const compiled = this.#cells.compiled.byId.get(item);
    const cell = compiled && this.#find(compiled, compiled.within);
    return cell?.kind === 'question' ? cell : undefined;
  }

  /** The node of an item as seen from here; what stands in other entries is out of reach. */
  #find(compiled: CompiledItem, round: readonly CompiledItem[]): Cell | undefined {
    const depth = round.length;
    if (depth > 0 && this.#within[depth - 1] !== round[depth - 1]) return undefined;
    return this.#cells.cells.get(depth === 0 ? compiled.id : keyOf(compiled.id, this.#entryIds.slice(0, depth)));
  }
}
