// SPDX-License-Identifier: Apache-2.0
import type { StoredAnswer } from '../contract/answers.js';
import type { Expression } from '../contract/expression.js';
import type { FormContext, FormNode, ScoreNode } from '../contract/form-instance.js';
import type { FormAccess } from './access.js';
import type { CompiledForm, Reader } from './compile.js';
import { Due } from './due.js';
import type { Foreign } from './foreign.js';
import { isNumber } from './operands.js';
import { type Cell, type Node, type Repeat, ScoreCell, VariableCell } from './nodes.js';
import { type Cells, PlaceScope } from './place-scope.js';
import type { Question } from './question.js';
import { sameAnswer } from './same-answer.js';
import type { Result, Scope } from './scope.js';
import type { Parts } from './parts.js';
import { type Tree, childrenOf } from './tree.js';

/** How often expressions of other languages may change one another before it is enough. */
const ROUNDS = 3;

const NOWHERE: readonly string[] = [];

const CALCULATED = { from: 'calculation' } as const;

export type Changed = Set<FormNode | ScoreNode>;

export interface SettlingParts {
  readonly compiled: CompiledForm;
  readonly access: FormAccess;
  readonly tree: Tree;
  readonly foreign: Foreign;
  readonly context: FormContext;
  /** The totals the worker confirmed, by id of the score. */
  readonly confirmed: Map<string, string>;
  /** Whether the host turned a score on. */
  readonly scored: (id: string) => boolean;
  readonly scoreOf: Parts['scoreOf'];
  readonly evaluate: Parts['evaluate'];
}

const sameResult = (one: Result, other: Result): boolean =>
  isNumber(one) && isNumber(other) ? one.eq(other) : sameAnswer(one, other);

/** Works things out: only what depends on a change, each thing once, what others depend on first. */
export class Settling {
  readonly scores: readonly ScoreCell[];
  readonly #parts: SettlingParts;
  readonly #cells: Cells;
  readonly #top: Scope;
  readonly #due = new Due();
  #changed: Changed = new Set();
  #differs = false;
  #telling = true;

  constructor(parts: SettlingParts) {
    const { compiled, access, tree, confirmed } = parts;
    this.#parts = parts;
    this.#cells = { compiled, context: parts.context, foreign: parts.foreign, cells: tree.cells };
    this.#top = new PlaceScope(this.#cells, [], []);
    for (const variable of compiled.variables) tree.cells.set(variable.id, new VariableCell(variable));
    this.scores = compiled.scores
      .filter((score) => parts.scoreOf && parts.scored(score.score.id) && !access.withheld.has(score))
      .map((score) => new ScoreCell(score, confirmed));
    for (const score of this.scores) tree.cells.set(score.key, score);
  }

  /** Works out everything. */
  all(): Changed {
    const { compiled, tree } = this.#parts;
    const workOut = (cell: Cell) => this.#workOut(cell);
    // Everything has its turn, so nothing has to be told of.
    this.#telling = false;
    for (const next of compiled.order) tree.each(next, NOWHERE, workOut);
    this.#telling = true;
    this.#finish();
    return new Set<FormNode | ScoreNode>([...tree.all, ...this.scores]);
  }

  /** Works out what depends on what is told inside, and returns all that is different with it. */
  after(tell: () => void): Changed {
    tell();
    this.#drain();
    return this.#finish();
  }

  /** The answer is another one. */
  answered(question: Question): void {
    this.#spread(question, false);
  }

  /** A repeating item has other entries, or another order of them. */
  listed(repeat: Repeat, added: readonly Node[]): void {
    this.#changed.add(repeat);
    this.#push(repeat.compiled.listReaders, repeat.entryIds);
    const see = (node: Node) => {
      this.#changed.add(node);
      if (node.parent?.kind === 'repeat') this.#workOutEntry(node.parent, node);
      else this.#due.add(node);
      childrenOf(node).forEach(see);
    };
    added.forEach(see);
  }

  /** What an expression says in the place of a question, as an answer of it. */
  asAnswer(question: Question, expression: Expression): StoredAnswer | null {
    const operand = this.#evaluate(question, expression);
    return operand === null ? null : (question.type.fromOperand(operand, question.item) ?? null);
  }

  #drain(): void {
    for (let next = this.#due.next(); next; next = this.#due.next()) next.forEach((cell) => this.#workOut(cell));
  }

  /** What other languages may read is not known, so it is worked out again after every change. */
  #finish(): Changed {
    const { compiled, confirmed, foreign, tree } = this.#parts;
    for (let round = 0; round < ROUNDS && foreign.canChange && compiled.foreign.length > 0; round++) {
      this.#differs = false;
      for (const next of compiled.foreign) tree.each(next, [], (cell) => this.#due.add(cell));
      this.#drain();
      if (!this.#differs) break;
    }
    for (const { score, result } of this.scores)
      if (confirmed.get(score.id) !== result.total) confirmed.delete(score.id);
    const changed = this.#changed;
    this.#changed = new Set();
    return changed;
  }

  #push(readers: readonly Reader[], entryIds: readonly string[]): void {
    const { tree } = this.#parts;
    for (const { to, common } of readers)
      tree.each(to, common < entryIds.length ? entryIds.slice(0, common) : entryIds, (cell) => this.#due.add(cell));
  }

  #spread(node: Node, visibility: boolean): void {
    this.#differs = true;
    if (!this.#telling) return;
    this.#changed.add(node);
    this.#push(node.compiled.readers, node.entryIds);
    if (visibility) childrenOf(node).forEach((child) => this.#due.add(child));
  }

  #workOut(cell: Cell): void {
    const { evaluate, foreign } = this.#parts;
    if (cell.kind === 'variable') {
      const before = { value: cell.value, notRead: cell.notRead };
      cell.value = foreign.reading('', () => evaluate(cell.compiled.variable.value, this.#top));
      cell.notRead = foreign.notRead;
      if (cell.notRead !== before.notRead || !sameResult(cell.value, before.value)) this.#told(cell);
    } else if (cell.kind === 'score') {
      const before = cell.result;
      const variables = this.#parts.compiled.variables.map(({ variable }) => variable);
      cell.result = foreign.reading('', () => this.#parts.scoreOf!(cell.score, this.#top, variables, before));
      cell.notRead = foreign.notRead;
      if (!sameAnswer(cell.result, before)) {
        this.#changed.add(cell);
        this.#told(cell);
      }
    } else if (cell.kind === 'repeat') this.#workOutRepeat(cell);
    else {
      const shown = this.#condition(cell);
      const calculated = cell.kind === 'question' && this.#calculate(cell);
      if (shown || calculated) this.#spread(cell, shown);
    }
  }

  #told(cell: VariableCell | ScoreCell): void {
    this.#differs = true;
    if (this.#telling) this.#push(cell.compiled.readers, NOWHERE);
  }

  #workOutRepeat(repeat: Repeat): void {
    if (this.#condition(repeat)) {
      this.#differs = true;
      this.#changed.add(repeat);
      if (this.#telling) this.#push(repeat.compiled.listReaders, repeat.entryIds);
    }
    for (const { node } of repeat.all) this.#workOutEntry(repeat, node);
  }

  /** An entry is shown when its repeating item is: the condition belongs to all of them together. */
  #workOutEntry(repeat: Repeat, entry: Node): void {
    const shown = entry.visible !== repeat.visible;
    entry.visible = repeat.visible;
    const calculated = entry.kind === 'question' && this.#calculate(entry);
    if (shown || calculated) this.#spread(entry, shown);
  }

  #evaluate(node: Node, expression: Expression): Result {
    const { compiled, entryIds } = node;
    const scope = entryIds.length === 0 ? this.#top : new PlaceScope(this.#cells, compiled.within, entryIds);
    const { evaluate, foreign } = this.#parts;
    return foreign.reading(node.key, () => evaluate(expression, scope));
  }

  /** Whether it became visible, or hidden. */
  #condition(node: Node): boolean {
    const { access, foreign } = this.#parts;
    const { enableWhen } = node.compiled.item;
    let visible = node.parent?.visible ?? true;
    let notRead = false;
    if (enableWhen && visible) {
      const value = this.#evaluate(node, enableWhen);
      // Nothing is hidden because its condition was not understood; but words must not tell what is withheld.
      notRead = value === null && foreign.notRead && !(node.kind === 'display' && access.withheld.has(node.compiled));
      visible = value === true || notRead;
    }
    if (notRead !== node.conditionNotRead) this.#changed.add(node);
    node.conditionNotRead = notRead;
    const differs = visible !== node.visible;
    node.visible = visible;
    return differs;
  }

  /** Whether the calculation has another result. */
  #calculate(question: Question): boolean {
    const { calculate } = question.item;
    // A withheld one keeps what a draft holds until someone who may see it opens that.
    if (!calculate || question.withheld) return false;
    const { answer, notCalculated, kept } = question;
    const result = this.asAnswer(question, calculate);
    question.notCalculated = result === null && this.#parts.foreign.notRead;
    if (!question.notCalculated) {
      if (notCalculated) question.byHand = kept;
      question.take(result, CALCULATED);
    } else if (!kept || kept.provenance?.from === 'calculation') {
      question.take(question.byHand?.stored ?? null, question.byHand?.provenance ?? null);
    }
    return notCalculated !== question.notCalculated || !sameAnswer(question.answer, answer);
  }
}
