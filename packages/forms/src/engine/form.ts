// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model';
import type { Answers, Entries, EntryOrigin, FormSnapshot, StoredAnswer } from '../contract/answers.js';
import type { FormDefinition } from '../contract/definition.js';
import type {
  ChangeListener,
  FormContext,
  FormInstance,
  FormNode,
  QuestionNode,
  ScoreNode,
} from '../contract/form-instance.js';
import type { Problem } from '../contract/problem.js';
import { accessOf } from './access.js';
import { compile } from './compile.js';
import type { CreateFormOptions } from './open-form.js';
import type { Parts } from './parts.js';
import { Foreign } from './foreign.js';
import type { Node, OwnEntry, Repeat } from './nodes.js';
import { type Changed, Settling } from './settle.js';
import { answersOf, assertSnapshot, own, putBack } from './snapshot.js';
import { Steps } from './steps.js';
import { Tree, entriesAmong, questionsAmong } from './tree.js';

/** The engine behind {@link FormInstance}. */
export class Form implements FormInstance {
  readonly context: FormContext;
  readonly scores: readonly ScoreNode[];
  readonly #compiled;
  readonly #tree: Tree;
  readonly #settling: Settling;
  readonly #steps: Steps;
  readonly #listeners = new Set<ChangeListener>();
  readonly #confirmed = new Map<string, string>();
  readonly #origins = new Map<string, EntryOrigin>();

  constructor(
    readonly definition: FormDefinition,
    { context, access: allowed, scores: on, foreign: given }: CreateFormOptions,
    { itemTypes, evaluate, scoreOf }: Parts,
  ) {
    this.context = context;
    const compiled = compile(definition);
    const access = accessOf(compiled, allowed);
    const tree = new Tree(compiled, context, access, itemTypes);
    const scored = (id: string) => on === 'all' || on?.includes(id) === true;
    const foreign = new Foreign(this, given);
    this.#settling = new Settling({
      compiled,
      access,
      tree,
      foreign,
      context,
      scored,
      scoreOf,
      evaluate,
      confirmed: this.#confirmed,
    });
    this.#steps = new Steps(tree, this.#settling, this.#confirmed);
    this.#compiled = compiled;
    this.#tree = tree;
    this.scores = this.#settling.scores;
  }

  get nodes(): readonly FormNode[] {
    return this.#tree.roots;
  }

  get questions(): readonly QuestionNode[] {
    return this.#tree.questions;
  }

  get canUndo(): boolean {
    return this.#steps.canUndo;
  }

  get canRedo(): boolean {
    return this.#steps.canRedo;
  }

  question(key: string): QuestionNode | undefined {
    const node = this.node(key);
    return node?.kind === 'question' ? node : undefined;
  }

  node(key: string): FormNode | undefined {
    const cell = this.#tree.cells.get(key);
    return !cell || cell.kind === 'variable' || cell.kind === 'score' || isUnseen(cell) ? undefined : cell;
  }

  /** Fills a new form: what the record says, then what the host gives, then starting values for what is still blank. */
  begin(record: CareRecord | undefined, answers: Answers, { prefill }: Parts): void {
    const tree = this.#tree;
    if (record) prefill?.(tree, record, this.#origins);
    for (const root of tree.roots) tree.fillUp(root);
    for (const [key, value] of Object.entries(answers)) tree.question(key)?.take(value, { from: 'worker' });
    this.#settling.all();
    if (this.#steps.start(tree.all).length > 0) this.#settling.all();
  }

  answer(key: string, value: StoredAnswer | null): void {
    const question = this.#tree.question(key);
    if (!question || isUnseen(question))
      throw new RangeError(`The form "${this.definition.id}" has no question "${key}".`);
    if (!question.writable) throw new RangeError(`The question "${key}" is not answered by hand.`);
    this.#tell(this.#steps.answer(question, value));
  }

  addEntry(key: string, at?: number): string {
    const repeat = this.#repeat(key, 'add');
    const entry = this.#tree.makeEntry(repeat);
    const entries = [...repeat.all];
    entries.splice(at ?? entries.length, 0, entry);
    this.#tell(this.#steps.list(repeat, entries, entry));
    return entry.id;
  }

  removeEntry(key: string, entryId: string): void {
    const repeat = this.#repeat(key, 'remove');
    const entry = entryOf(repeat, entryId);
    const others = repeat.all.filter((other) => other !== entry);
    this.#tell(this.#steps.list(repeat, others));
  }

  moveEntry(key: string, entryId: string, to: number): void {
    const repeat = this.#repeat(key, 'add');
    const entry = entryOf(repeat, entryId);
    const entries = repeat.all.filter((other) => other !== entry);
    entries.splice(to, 0, entry);
    if (entries.some((other, index) => other !== repeat.all[index])) this.#tell(this.#steps.list(repeat, entries));
  }

  confirmScore(id: string): void {
    const score = this.#settling.scores.find((node) => node.score.id === id);
    if (!score || score.result.total === null)
      throw new RangeError(`The form "${this.definition.id}" shows no total of a score "${id}".`);
    if (!score.confirmed) this.#tell(this.#steps.confirm(score, score.result.total));
  }

  undo(): void {
    this.#tell(this.#steps.undo());
  }

  redo(): void {
    this.#tell(this.#steps.redo());
  }

  endStep(): void {
    this.#steps.end();
  }

  problems(): Problem[] {
    return this.#tree.seen.flatMap((node) =>
      node.visible && (node.kind === 'question' || node.kind === 'repeat') ? node.problems : [],
    );
  }

  answers(): Answers {
    return answersOf(this.#tree.questions.filter(({ withheld }) => !withheld)).answers;
  }

  entries(): Entries {
    return entriesAmong(this.#tree.seen.filter((node) => !(node.kind === 'repeat' && node.withheld)));
  }

  snapshot(): FormSnapshot {
    const [origins, confirmed] = [this.#origins, this.#confirmed].map((map) => Object.fromEntries<unknown>(map));
    return {
      ...answersOf(questionsAmong(this.#tree.all)),
      ...(this.#compiled.repeats && { entries: entriesAmong(this.#tree.all) }),
      ...(this.#origins.size > 0 && { origins: origins as FormSnapshot['origins'] }),
      ...(this.#confirmed.size > 0 && { confirmed: confirmed as FormSnapshot['confirmed'] }),
    };
  }

  restore(snapshot: FormSnapshot): Answers {
    assertSnapshot(snapshot, this.#compiled);
    putBack(this.#tree, snapshot);
    this.#origins.clear();
    for (const [key, origin] of Object.entries(snapshot.origins ?? {})) this.#origins.set(key, { ...origin });
    this.#confirmed.clear();
    for (const { score } of this.#compiled.scores) {
      const total = own(snapshot.confirmed, score.id);
      if (total !== undefined) this.#confirmed.set(score.id, total);
    }
    this.#steps.forget();
    this.#tell(this.#settling.all());
    return Object.fromEntries(Object.entries(snapshot.answers).filter(([key]) => !this.#tree.question(key)));
  }

  subscribe(listener: ChangeListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #repeat(key: string, right: 'add' | 'remove'): Repeat {
    const repeat = this.#tree.repeat(key);
    if (!repeat || isUnseen(repeat))
      throw new RangeError(`The form "${this.definition.id}" has no repeating item "${key}".`);
    if (!repeat.rights[right]) throw new RangeError(`The entries of "${key}" are not the worker's to change.`);
    return repeat;
  }

  #tell(changed: Changed): void {
    if (changed.size > 0) for (const listener of [...this.#listeners]) listener(changed);
  }
}

/** Whether it stands in a withheld entry. */
function isUnseen({ parent }: Node): boolean {
  return parent !== null && ((parent.kind === 'repeat' && parent.withheld) || isUnseen(parent));
}

function entryOf(repeat: Repeat, entryId: string): OwnEntry {
  const entry = repeat.all.find(({ id }) => id === entryId);
  if (!entry) throw new RangeError(`"${repeat.key}" has no entry "${entryId}".`);
  return entry;
}
