// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormSnapshot, Problem, QuestionNode, StoredAnswer } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldState, FieldTools, FieldView } from '../field-views/field-view.js';
import { kindFor } from '../field-views/written-kinds.js';
import { withheldKind } from '../field-views/withheld-view.js';
import { finishPart } from '../parts/finish-part.js';
import type { Phrase } from '../words/words.js';
import { GROUP_ENTRY_WORDS as WORDS } from './group-entry.words.js';
import { type GroupPerson, personCell } from './group-person.js';

/** How a row stands. `filled`: by “the same for several”, and nobody has looked at it since. */
export type RowState = 'untouched' | 'entered' | 'filled' | 'saving' | 'saved';

export interface RowHost {
  readonly tools: FieldTools;
  readonly kinds: readonly FieldKind[];
  readonly formatTime: (moment: Date) => string;
  /** The row was changed by the worker, or is blank again. */
  changed(row: GroupRow): void;
  save(row: GroupRow): void;
}

interface Cell {
  readonly node: QuestionNode;
  readonly view: FieldView;
  readonly cell: HTMLElement;
}

/** Questions of a form that make columns, in order: those of groups beside those that stand alone. */
export const columnsOf = ({ questions }: FormInstance): readonly QuestionNode[] =>
  questions.filter(({ item }) => !item.hidden);

/** One person of the round with what is entered for them: a form of its own, drawn as a row of the table. */
export class GroupRow {
  readonly element: HTMLElement;
  readonly #cells: readonly Cell[];
  readonly #head: HTMLElement;
  readonly #end: HTMLElement;
  readonly #status: HTMLElement;
  readonly #buttons: Readonly<Record<'save' | 'clear' | 'correct', HTMLButtonElement>>;
  readonly #stop: () => void;
  #state: RowState = 'untouched';
  #trouble: Phrase | null = null;
  #savedAt: Date | null = null;
  #savedForm: FormSnapshot | null = null;
  /** Id of the submission under way; trying again after a failure is the same submission. */
  submissionId = crypto.randomUUID() as string;
  /** Id of the newest one that was stored. */
  savedAs: string | null = null;
  isGone = false;
  #typing = false;

  #person: GroupPerson;

  constructor(
    person: GroupPerson,
    readonly form: FormInstance,
    /** Part of the ids of its controls: letters and digits, its own in the table. */
    readonly name: string,
    readonly host: RowHost,
    /** The same row, drawn in another language. */
    before: GroupRow | null,
  ) {
    const { document } = host.tools;
    this.#person = person;
    this.element = this.#piece('tr', 'row');
    this.element.className = 'row';
    this.element.setAttribute('part', 'row');
    this.element.dataset['person'] = person.id;
    this.#head = this.element.appendChild(this.#piece('th', 'rowheader'));
    this.#head.setAttribute('scope', 'row');
    this.#head.className = 'who';
    this.#cells = columnsOf(form).map((node) => this.#cell(node));
    this.#end = this.element.appendChild(this.#piece('td', 'cell'));
    this.#end.className = 'end';
    this.#status = this.#end.appendChild(document.createElement('span'));
    this.#buttons = {
      save: this.#button('groupEntry.save', 'button secondary', () => host.save(this)),
      clear: this.#button('groupEntry.clear', 'link-button', () => this.clear()),
      correct: this.#button('groupEntry.correct', 'link-button', () => this.correct()),
    };
    this.#end.append(...Object.values(this.#buttons));
    this.element.addEventListener('input', this.#onInput);
    this.#stop = form.subscribe(() => this.#onChange());
    if (before) this.#goOnFrom(before);
    else if (!this.isBlank) this.#state = 'entered';
    this.showPerson(person);
  }

  #goOnFrom(before: GroupRow): void {
    this.#state = before.#state;
    this.#trouble = before.#trouble;
    this.#savedAt = before.#savedAt;
    this.#savedForm = before.#savedForm;
    this.submissionId = before.submissionId;
    this.savedAs = before.savedAs;
    this.isGone = before.isGone;
  }

  get person(): GroupPerson {
    return this.#person;
  }

  get state(): RowState {
    return this.#state;
  }

  /** Why it was not saved. */
  get trouble(): Phrase | null {
    return this.#trouble;
  }

  /** What the host kept of it goes into a row in which nothing stands. */
  restore(snapshot: FormSnapshot): void {
    this.form.restore(snapshot);
    if (this.isBlank) return;
    this.#state = 'entered';
    this.show();
  }

  get isAway(): boolean {
    return this.person.away !== undefined;
  }

  /** Nothing is entered. Blank is not zero, and it is not “no”. */
  get isBlank(): boolean {
    return (
      columnsOf(this.form).every(
        ({ answer, entered, unknown, item, provenance }) =>
          item.calculate !== undefined ||
          provenance?.from === 'initial' ||
          (answer === null && entered === null && unknown === null),
      ) && this.unfinished.length === 0
    );
  }

  /** Questions in which something stands that is no answer. */
  get unfinished(): readonly string[] {
    return this.#cells.filter(({ view, node }) => view.isUnfinished && node.visible).map(({ node }) => node.key);
  }

  /** There is something to save. */
  get isWaiting(): boolean {
    return this.#state === 'entered' || this.#state === 'filled';
  }

  get snapshot(): FormSnapshot | null {
    return this.isWaiting ? this.form.snapshot() : null;
  }

  dispose(): void {
    this.#stop();
    for (const { view } of this.#cells) view.dispose?.();
  }

  showPerson(person: GroupPerson): void {
    this.#person = person;
    const { document, say } = this.host.tools;
    this.#head.replaceChildren(...personCell(person, document, say));
    this.element.classList.toggle('is-away', this.isAway);
    this.nameControls();
    this.show();
  }

  /** A box is heard with whose it is: along a row of the table, and on its own. */
  nameControls(): void {
    const { document, say } = this.host.tools;
    const of = say(WORDS['groupEntry.of'], { name: this.person.name });
    for (const { view } of this.#cells) {
      const label = view.element.querySelector('.label') ?? null;
      if (!label) continue;
      const name =
        label.querySelector('.of-whom') ??
        label.appendChild(Object.assign(document.createElement('span'), { className: 'of-whom visually-hidden' }));
      if (name.textContent !== of) name.textContent = of;
    }
  }

  /** Puts an answer where there is none; false where something stands already, or nothing may. */
  fill(itemId: string, answer: StoredAnswer): 'filled' | 'same' | 'other' | 'closed' {
    const node = this.form.question(itemId);
    if (!node?.writable || !node.visible || this.isAway || this.#state === 'saved' || this.#state === 'saving')
      return 'closed';
    const cell = this.#cells.find((one) => one.node === node);
    if (node.answer !== null || node.entered !== null || node.unknown !== null || cell?.view.isUnfinished)
      return JSON.stringify(node.answer) === JSON.stringify(answer) ? 'same' : 'other';
    this.form.answer(itemId, answer);
    this.form.endStep();
    this.#state = this.#state === 'entered' ? 'entered' : 'filled';
    this.show();
    this.host.changed(this);
    return 'filled';
  }

  /** Takes back what was filled in, where it still stands as it was filled. */
  unfill(itemId: string, answer: StoredAnswer): void {
    const node = this.form.question(itemId);
    if (!this.isWaiting || !node?.writable || JSON.stringify(node.answer) !== JSON.stringify(answer)) return;
    this.form.answer(itemId, null);
    this.#afterChange();
  }

  /** Makes the row blank again; one that was saved, as it was saved. */
  clear(): void {
    if (this.#savedForm) this.form.restore(this.#savedForm);
    else for (const { node } of this.#cells) if (node.writable) this.form.answer(node.key, null);
    // What stood in a box and was no answer goes with it.
    for (const { node, view } of this.#cells) view.show(this.#stateOf(node), false);
    this.showProblems([]);
    this.#trouble = null;
    this.#state = this.savedAs ? 'saved' : 'untouched';
    this.show();
    this.host.changed(this);
    this.focusColumn(0);
  }

  /** Opens a row that was saved: saving it again corrects what was saved. */
  correct(): void {
    this.submissionId = crypto.randomUUID();
    this.#state = 'entered';
    this.show();
    this.host.changed(this);
    this.focusColumn(0);
  }

  /** A saving that has begun, was stored, or was not. */
  began(): void {
    this.#state = 'saving';
    this.#trouble = null;
    this.show();
  }

  stored(at: Date): void {
    this.savedAs = this.submissionId;
    this.#savedForm = this.form.snapshot();
    this.#savedAt = at;
    this.#state = 'saved';
    this.show();
    this.host.changed(this);
  }

  failed(trouble: Phrase): void {
    this.#state = 'entered';
    this.#trouble = trouble;
    this.show();
  }

  showProblems(problems: readonly Problem[]): void {
    const sentence = finishPart.here?.problemSentence;
    for (const { node, view } of this.#cells) {
      const problem = problems.find(({ key }) => key === node.key);
      view.showError((problem && sentence?.(problem, this.host.tools)) ?? null);
    }
    if (problems.length > 0) this.failed(WORDS['groupEntry.faulty']);
    const first = this.#cells.findIndex(({ node }) => problems.some(({ key }) => key === node.key));
    if (first >= 0) this.focusColumn(first);
  }

  /** Puts the focus into a column; false where it cannot be. */
  focusColumn(column: number): boolean {
    const cell = this.#cells[column];
    if (!cell || this.isAway || !cell.node.visible || this.#state === 'saved' || this.#state === 'saving') return false;
    cell.view.focus();
    this.element.scrollIntoView({ block: 'nearest' });
    return true;
  }

  columnOf(target: Node): number {
    return this.#cells.findIndex(({ cell }) => cell.contains(target));
  }

  show(): void {
    const { say } = this.host.tools;
    const state = this.#state;
    const closed = this.isAway || state === 'saved' || state === 'saving';
    for (const { cell, node, view } of this.#cells) {
      if (cell.inert !== closed) cell.inert = closed;
      view.element.hidden = !node.visible;
    }
    this.#status.className = `row-state ${this.#trouble ? 'trouble' : state}`;
    this.#status.setAttribute('part', 'row-state');
    const words = this.#words();
    if (this.#status.textContent !== words) this.#status.textContent = words;
    const { save, clear, correct } = this.#buttons;
    save.hidden = !this.isWaiting || this.isAway;
    clear.hidden = save.hidden || state === 'saving';
    correct.hidden = state !== 'saved' || this.isAway;
    for (const [key, button] of Object.entries(this.#buttons)) {
      const label = say(WORDS[`groupEntry.${key as 'save' | 'clear' | 'correct'}`]);
      button.textContent = label;
      button.setAttribute('aria-label', `${label}${say(WORDS['groupEntry.of'], { name: this.person.name })}`);
    }
  }

  #words(): string {
    const { say } = this.host.tools;
    const time = this.#savedAt ? this.host.formatTime(this.#savedAt) : '';
    if (this.#trouble) return say(this.#trouble);
    if (this.isGone && this.isWaiting) return say(WORDS['groupEntry.gone']);
    if (this.isAway && this.#state === 'untouched') return '';
    return say(WORDS[`groupEntry.${this.#state}`], { time });
  }

  #stateOf(node: QuestionNode): FieldState {
    const { key, item, answer, entered, unknown, provenance, writable } = node;
    return { key: `${key}~${this.name}`, item, answer, entered, unknown, provenance, writable };
  }

  #cell(node: QuestionNode): Cell {
    const cell = this.element.appendChild(this.#piece('td', 'cell'));
    const kind = node.withheld ? withheldKind : kindFor(node.item, this.host.kinds);
    const view = kind.create(this.host.tools, this.#stateOf(node));
    cell.append(view.element);
    return { node, view, cell };
  }

  readonly #onInput = (event: Event): void => {
    const at = this.columnOf(event.target as Node);
    const found = this.#cells[at];
    if (!found) return;
    this.#typing = true;
    try {
      this.form.answer(found.node.key, found.view.read());
    } finally {
      this.#typing = false;
    }
    found.view.show(this.#stateOf(found.node), true);
    this.#afterChange();
  };

  #afterChange(): void {
    this.#trouble = null;
    this.#state = this.isBlank ? (this.savedAs ? 'entered' : 'untouched') : 'entered';
    if (this.#state === 'untouched') for (const { view } of this.#cells) view.showError(null);
    this.show();
    this.host.changed(this);
  }

  #onChange(): void {
    for (const { node, view } of this.#cells) {
      view.element.hidden = !node.visible;
      // What is under the worker's hands is never rewritten.
      if (!this.#typing || !view.element.contains((this.element.getRootNode() as ShadowRoot).activeElement))
        view.show(this.#stateOf(node), false);
    }
  }

  #piece(tag: string, role: string): HTMLElement {
    const piece = this.host.tools.document.createElement(tag);
    // Laid out as cards it would be no table any more, were it not said.
    piece.setAttribute('role', role);
    return piece;
  }

  #button(words: keyof typeof WORDS, name: string, press: () => void): HTMLButtonElement {
    const button = this.host.tools.document.createElement('button');
    button.type = 'button';
    button.className = name;
    button.textContent = this.host.tools.say(WORDS[words]);
    button.addEventListener('click', press);
    return button;
  }
}
