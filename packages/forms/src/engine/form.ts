// SPDX-License-Identifier: Apache-2.0
import { DataError } from '@careplan-kit/model';
import type { Answers, FormSnapshot, Provenance, StoredAnswer } from '../contract/answers.js';
import type { FormDefinition, QuestionItem } from '../contract/definition.js';
import type { Access, ChangeListener, FormContext, FormInstance, FormNode } from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import { itemTypeOf } from '../item-types/index.js';
import type { Operand } from '../item-types/item-type.js';
import { accessOf } from './access.js';
import { type CompiledForm, type CompiledItem, compile } from './compile.js';
import { type Scope, evaluate } from './evaluate.js';
import { Display, Group, type Node, Question } from './nodes.js';
import { sameAnswer } from './same-answer.js';

const isObject = (value: unknown) => typeof value === 'object' && value !== null;

function assertSnapshot(snapshot: FormSnapshot): void {
  const path = !isObject(snapshot)
    ? []
    : !isObject(snapshot.answers)
      ? ['answers']
      : !isObject(snapshot.provenance)
        ? ['provenance']
        : null;
  if (path) throw new DataError('The snapshot', [{ path, code: 'wrong-type', message: 'is not an object' }]);
}

/** The engine behind {@link FormInstance}. */
export class Form implements FormInstance {
  readonly nodes: readonly FormNode[];
  readonly questions: readonly Question[];
  readonly #compiled: CompiledForm;
  readonly #nodes = new Map<string, Node>();
  readonly #listeners = new Set<ChangeListener>();
  readonly #scope: Scope;

  constructor(
    readonly definition: FormDefinition,
    readonly context: FormContext,
    access: ((item: QuestionItem) => Access) | undefined,
  ) {
    this.#compiled = compile(definition);
    const allowed = accessOf(this.#compiled, access);
    const questions: Question[] = [];
    const build = ({ item, children }: CompiledItem): Node => {
      const node =
        item.type === 'group'
          ? new Group(item, children.map(build))
          : item.type === 'display'
            ? new Display(item)
            : new Question(item, context, allowed.get(item.id)!);
      if (node.kind === 'question') questions.push(node);
      this.#nodes.set(item.id, node);
      return node;
    };
    this.nodes = this.#compiled.roots.map(build);
    this.questions = questions;
    this.#scope = {
      get today() {
        return context.today;
      },
      answer: (id) => this.question(id)?.operand ?? null,
      weight: (id) => this.question(id)?.weight ?? null,
      exists: (id) => this.question(id)?.exists ?? null,
    };
  }

  question(key: string): Question | undefined {
    const node = this.#nodes.get(key);
    return node?.kind === 'question' ? node : undefined;
  }

  answer(key: string, value: StoredAnswer | null): void {
    const question = this.question(key);
    if (!question) throw new RangeError(`The form "${this.definition.id}" has no question "${key}".`);
    if (!question.writable) throw new RangeError(`The question "${key}" is not answered by hand.`);
    question.take(value, { from: 'worker' });
    this.#settle([key]);
  }

  /** Fills several answers before anyone looks: prefill and initial values. */
  fill(entries: Iterable<readonly [key: string, value: StoredAnswer, provenance: Provenance]>): void {
    for (const [key, value, provenance] of entries) this.question(key)?.take(value, provenance);
    this.settleAll();
  }

  /** The starting value of each item that has one and is still blank. */
  *initialValues(): Iterable<readonly [string, StoredAnswer, Provenance]> {
    for (const question of this.questions) {
      const { initial } = question.item;
      if (!initial || question.withheld || question.kept) continue;
      const value = this.#asAnswer(question, evaluate(initial, this.#scope));
      if (value !== null) yield [question.key, value, { from: 'initial' }];
    }
  }

  problems(): Problem[] {
    return this.questions.flatMap((question) => (question.visible ? question.problems : []));
  }

  answers(): Answers {
    return this.#kept((question) => !question.withheld).answers;
  }

  snapshot(): FormSnapshot {
    return this.#kept(() => true);
  }

  restore(snapshot: FormSnapshot): Answers {
    assertSnapshot(snapshot);
    for (const question of this.questions) {
      const own = Object.hasOwn(snapshot.answers, question.key);
      const stored = own ? (snapshot.answers[question.key] ?? null) : null;
      const from = Object.hasOwn(snapshot.provenance, question.key) ? snapshot.provenance[question.key] : undefined;
      question.take(stored, from ?? { from: 'worker' });
    }
    this.settleAll();
    return Object.fromEntries(Object.entries(snapshot.answers).filter(([key]) => !this.question(key)));
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Works out everything, in order. */
  settleAll(): void {
    for (const compiled of this.#compiled.order) this.#evaluate(compiled);
    this.#tell(new Set(this.#nodes.values()));
  }

  /** Works out only what depends on the changed questions, each thing once and in order. */
  #settle(keys: readonly string[]): void {
    const changed = new Set<FormNode>();
    const due: CompiledItem[] = [];
    // Kept sorted by rank. A definition's fan-out is small, so insertion beats a heap.
    const push = (compiled: CompiledItem) => {
      let at = due.length;
      while (at > 0 && due[at - 1]!.rank > compiled.rank) at--;
      if (due[at - 1] !== compiled) due.splice(at, 0, compiled);
    };
    const spread = (compiled: CompiledItem, visibilityChanged: boolean) => {
      changed.add(this.#nodes.get(compiled.item.id)!);
      compiled.readers.forEach(push);
      if (visibilityChanged) compiled.children.forEach(push);
    };
    for (const key of keys) spread(this.#compiled.byId.get(key)!, false);
    for (let next = due.shift(); next; next = due.shift()) {
      const difference = this.#evaluate(next);
      if (difference !== 'none') spread(next, difference === 'visibility');
    }
    this.#tell(changed);
  }

  #kept(of: (question: Question) => boolean): FormSnapshot {
    const answers: Record<string, StoredAnswer> = {};
    const provenance: Record<string, Provenance> = {};
    for (const question of this.questions) {
      const { kept } = question;
      if (!kept || !of(question)) continue;
      answers[question.key] = kept.stored;
      if (kept.provenance) provenance[question.key] = kept.provenance;
    }
    return { answers, provenance };
  }

  #evaluate({ item, parent }: CompiledItem): 'none' | 'answer' | 'visibility' {
    const node = this.#nodes.get(item.id)!;
    const parentVisible = parent ? this.#nodes.get(parent.item.id)!.visible : true;
    const visible = parentVisible && (!item.enableWhen || evaluate(item.enableWhen, this.#scope) === true);
    const visibilityChanged = visible !== node.visible;
    node.visible = visible;
    const answerChanged = node.kind === 'question' && this.#calculate(node);
    return visibilityChanged ? 'visibility' : answerChanged ? 'answer' : 'none';
  }

  #calculate(question: Question): boolean {
    const { calculate } = question.item;
    // A withheld one keeps what a draft holds until someone who may see it opens that.
    if (!calculate || question.withheld) return false;
    const before = question.answer;
    question.take(this.#asAnswer(question, evaluate(calculate, this.#scope)), { from: 'calculation' });
    return !sameAnswer(question.answer, before);
  }

  #asAnswer(question: Question, operand: Operand | null): StoredAnswer | null {
    return operand === null ? null : (itemTypeOf(question.item).fromOperand(operand, question.item) ?? null);
  }

  #tell(changed: ReadonlySet<FormNode>): void {
    for (const listener of [...this.#listeners]) listener(changed);
  }
}
