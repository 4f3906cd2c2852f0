// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model/plain';
import type { StoredAnswer } from '../contract/answers.js';
import { History, type Step } from './history.js';
import type { Node, OwnEntry, Repeat, ScoreCell } from './nodes.js';
import type { Question } from './question.js';
import type { Changed, Settling } from './settle.js';
import { type Tree, nodesIn, questionsAmong } from './tree.js';

type Done =
  | Pick<Step & { kind: 'answer' }, 'kind' | 'key' | 'before' | 'after'>
  | Pick<Step & { kind: 'entries' }, 'kind' | 'key' | 'before' | 'after'>
  | Pick<Step & { kind: 'confirmation' }, 'kind' | 'key'>;

/** What the worker does, step by step. Each returns all that is different with it. */
export class Steps {
  readonly #tree: Tree;
  readonly #settling: Settling;
  readonly #confirmed: Map<string, string>;
  readonly #history = new History();

  constructor(tree: Tree, settling: Settling, confirmed: Map<string, string>) {
    this.#tree = tree;
    this.#settling = settling;
    this.#confirmed = confirmed;
  }

  get canUndo(): boolean {
    return this.#history.canUndo;
  }

  get canRedo(): boolean {
    return this.#history.canRedo;
  }

  answer(question: Question, value: StoredAnswer | null): Changed {
    const before = question.kept;
    return this.#do(() => {
      question.take(value, { from: 'worker' });
      const changed = this.#settling.after(() => this.#settling.answered(question));
      return [{ kind: 'answer', key: question.key, before, after: question.kept }, changed];
    });
  }

  list(repeat: Repeat, after: readonly OwnEntry[], added?: OwnEntry): Changed {
    const before = repeat.all;
    return this.#do(() => {
      try {
        this.#tree.setEntries(repeat, after);
      } catch (error) {
        throw error instanceof DataError ? new RangeError(error.message) : error;
      }
      if (added) this.#tree.fillUp(added.node);
      const changed = this.#settling.after(() => this.#settling.listed(repeat, added ? [added.node] : []));
      const begun = added ? this.start(nodesIn(added.node)) : [];
      const more = this.#settling.after(() => begun.forEach((question) => this.#settling.answered(question)));
      more.forEach((node) => changed.add(node));
      return [{ kind: 'entries', key: repeat.key, before, after: repeat.all }, changed];
    });
  }

  confirm(score: ScoreCell, total: string): Changed {
    return this.#do(() => {
      this.#confirmed.set(score.score.id, total);
      return [{ kind: 'confirmation', key: score.key }, new Set([score])];
    });
  }

  undo(): Changed {
    const step = this.#history.back();
    return step ? this.#put(step, 'before') : new Set();
  }

  redo(): Changed {
    const step = this.#history.forward();
    return step ? this.#put(step, 'after') : new Set();
  }

  end(): void {
    this.#history.end();
  }

  forget(): void {
    this.#history.clear();
  }

  /** Gives each of these questions that is still blank its starting value. Starting values do not see one another. */
  start(nodes: readonly Node[]): Question[] {
    const begun: [Question, StoredAnswer][] = [];
    for (const question of questionsAmong(nodes)) {
      const { initial } = question.item;
      if (!initial || question.withheld || question.kept) continue;
      const value = this.#settling.asAnswer(question, initial);
      if (value !== null) begun.push([question, value]);
    }
    for (const [question, value] of begun) question.take(value, { from: 'initial' });
    return begun.map(([question]) => question);
  }

  #do(work: () => [Done, Changed]): Changed {
    const before = new Map(this.#confirmed);
    const [done, changed] = work();
    this.#history.add({ ...done, confirmed: { before, after: new Map(this.#confirmed) } });
    return changed;
  }

  #put(step: Step, side: 'before' | 'after'): Changed {
    const settling = this.#settling;
    const confirmed = settling.scores.filter((score) => score.confirmed);
    const changed = settling.after(() => {
      if (step.kind === 'answer') {
        const question = this.#tree.question(step.key)!;
        const kept = step[side];
        question.take(kept?.stored ?? null, kept?.provenance ?? null);
        settling.answered(question);
      } else if (step.kind === 'entries') {
        const repeat = this.#tree.repeat(step.key)!;
        const present = new Set(repeat.all);
        this.#tree.setEntries(repeat, step[side]);
        const added = step[side].filter((entry) => !present.has(entry));
        settling.listed(
          repeat,
          added.map(({ node }) => node),
        );
      }
    });
    this.#confirmed.clear();
    for (const [id, total] of step.confirmed[side]) this.#confirmed.set(id, total);
    for (const score of settling.scores) if (score.confirmed !== confirmed.includes(score)) changed.add(score);
    return changed;
  }
}
