// SPDX-License-Identifier: Apache-2.0
import type {
  FormInstance,
  FormNode,
  Problem,
  QuestionNode,
  RepeatNode,
  ScoreNode,
} from '@careplan-kit/forms/contract';
import type { FieldKind, FieldTools, FieldView } from './field-view.js';
import { markLanguage } from './mark-language.js';
import { firstKindFor, inTurn } from './written-kinds.js';
import type { problemSentence } from './problem-sentence.js';
import type { RepeatView } from './repeat-view.js';
import { ruleNotice } from './rule-notice.js';
import type { ScoreView } from './score-view.js';
import { withheldKind } from './withheld-view.js';

/** A node's place on the page. What has never been shown is only a comment that keeps the place. */
interface Place {
  readonly node: FormNode;
  readonly marker: Comment | null;
  element: HTMLElement | null;
  view: FieldView | null;
  repeat: RepeatView | null;
}

/** What comes by itself: only some forms need it, or need it only later. */
export interface WholeFormParts {
  readonly Repeat?: typeof RepeatView | undefined;
  readonly Score?: typeof ScoreView | undefined;
  /** A fault in words. Without it faults are shown by nobody. */
  readonly sentence?: typeof problemSentence | undefined;
}

export interface FormBodyOptions {
  readonly kinds: readonly FieldKind[];
  /** Level of the headings of outermost groups. */
  readonly headingLevel: number;
  readonly parts: WholeFormParts;
}

/**
 * The questions of one form on the page: built once, then patched. It owns the DOM of the questions and which errors
 * are shown. It does not own answers (the engine), the shell round them, or any storage. It is no element, so that a
 * form with 500 questions and a field standing alone take the same path.
 */
export class FormBody {
  readonly #places = new Map<string, Place>();
  readonly #scores = new Map<string, ScoreView>();
  readonly #withErrors = new Set<string>();
  readonly #end: () => void;
  readonly #kinds: readonly FieldKind[];
  #typing: string | null = null;

  constructor(
    readonly form: FormInstance,
    readonly container: HTMLElement,
    readonly tools: FieldTools,
    readonly options: FormBodyOptions,
  ) {
    this.#kinds = inTurn(options.kinds);
    const questions = tools.document.createDocumentFragment();
    for (const node of form.nodes) this.#place(node, options.headingLevel, questions);
    for (const node of form.scores) {
      const view = new options.parts.Score!(form, node, tools, options.headingLevel);
      this.#scores.set(node.key, view);
      questions.append(view.element);
    }
    container.replaceChildren(questions);
    container.addEventListener('input', this.#onInput);
    this.#end = form.subscribe((changed) => this.#onChange(changed));
  }

  /** Ends the subscription and lets the views go; the nodes stay where they are. */
  dispose(): void {
    this.#end();
    this.container.removeEventListener('input', this.#onInput);
    for (const { view } of this.#places.values()) view?.dispose?.();
    for (const view of this.#scores.values()) view.dispose();
  }

  /** Shows the faults of every question, and returns them in order. */
  showProblems(problems: readonly Problem[]): void {
    const first = new Map<string, Problem>();
    for (const problem of problems) if (!first.has(problem.key)) first.set(problem.key, problem);
    for (const key of new Set([...this.#withErrors, ...first.keys()])) this.#showError(key, first.get(key));
  }

  /** Questions on the page in which something stands that is no answer yet. */
  get unfinished(): readonly string[] {
    return [...this.#places.values()]
      .filter(({ node, view }) => view?.isUnfinished && isShown(node))
      .map(({ node }) => node.key);
  }

  /** What stands on the page for a question with what belongs to it, a group, a list of entries or a score. */
  elementOf(key: string): HTMLElement | null {
    return this.#places.get(key)?.element ?? this.#scores.get(key)?.element ?? null;
  }

  /** Brings a question's label into view, then its control into focus: the control alone says too little. */
  focusQuestion(key: string): void {
    const place = this.#places.get(key);
    const view = place?.view ?? place?.repeat ?? this.#scores.get(key);
    if (!view) return;
    view.element.scrollIntoView({ block: 'start' });
    view.focus();
  }

  #place(node: FormNode, level: number, into: ParentNode & Node): void {
    const conditional = node.item.enableWhen !== undefined || node.item.hidden;
    const marker = conditional ? this.tools.document.createComment(node.key) : null;
    const place: Place = { node, marker, element: null, view: null, repeat: null };
    this.#places.set(node.key, place);
    if (marker) into.appendChild(marker);
    if (!marker || isShown(node)) into.appendChild(this.#build(place, level));
  }

  #build(place: Place, level: number): HTMLElement {
    const { node } = place;
    if (node.kind === 'question') place.element = this.#question(place, node, level);
    else if (node.kind === 'repeat') place.element = this.#repeat(place, node, level);
    else if (node.kind === 'group') {
      place.element = this.tools.document.createElement('section');
      place.element.className = 'group';
      place.element.setAttribute('part', 'group');
      const { label, help, lang } = this.tools.words.of(node.item);
      this.#heading(place.element, node.key, { label, lang }, level);
      if (help) this.#paragraph(place.element, 'group-help', { help, lang });
      for (const child of node.children) this.#place(child, level + 1, place.element);
    } else {
      place.element = this.tools.document.createElement('p');
      // What comes only after an answer is something to act on, and must not look like the words around it.
      place.element.className = node.item.enableWhen ? 'display follows' : 'display';
      place.element.setAttribute('part', 'display');
      const { label, lang } = this.tools.words.of(node.item);
      place.element.textContent = label;
      markLanguage(place.element, lang, this.tools);
    }
    const notice = ruleNotice(node, this.tools);
    if (notice)
      (node.kind === 'display' ? place.element : (place.element.firstElementChild ?? place.element)).after(notice);
    return place.element;
  }

  /** The field; with the questions that belong to it under it, if there are any. */
  #question(place: Place, node: QuestionNode, level: number): HTMLElement {
    const kind = node.withheld ? withheldKind : firstKindFor(node.item, this.#kinds);
    place.view = kind.create(this.tools, node);
    if (node.children.length === 0) return place.view.element;
    const whole = this.tools.document.createElement('div');
    whole.className = 'with-follow-ups';
    const followUps = this.tools.document.createElement('div');
    followUps.className = 'follow-ups';
    for (const child of node.children) this.#place(child, level + 1, followUps);
    whole.append(place.view.element, followUps);
    return whole;
  }

  #repeat(place: Place, node: RepeatNode, level: number): HTMLElement {
    place.repeat = new this.options.parts.Repeat!(this.form, node, this.tools, {
      level,
      place: (inner, into) => this.#place(inner, level + 1, into),
      forget: (inner) => this.#forget(inner),
      focus: (key) => this.focusQuestion(key),
    });
    return place.repeat.element;
  }

  /** An entry is gone, with all that was in it. */
  #forget(node: FormNode): void {
    this.#places.get(node.key)?.view?.dispose?.();
    this.#places.delete(node.key);
    this.#withErrors.delete(node.key);
    const inner =
      node.kind === 'repeat' ? node.entries.map((entry) => entry.node) : 'children' in node ? node.children : [];
    for (const child of inner) this.#forget(child);
  }

  #heading(
    section: HTMLElement,
    key: string,
    { label, lang }: { readonly label: string; readonly lang: string },
    level: number,
  ): void {
    if (!label) return;
    const heading = section.appendChild(this.tools.document.createElement(`h${Math.min(level, 6)}`));
    heading.id = `g-${key}`;
    heading.className = 'group-heading';
    heading.setAttribute('part', 'group-heading');
    heading.textContent = label;
    markLanguage(heading, lang, this.tools);
    section.setAttribute('aria-labelledby', heading.id);
  }

  #paragraph(
    section: HTMLElement,
    name: string,
    { help, lang }: { readonly help: string; readonly lang: string },
  ): void {
    const paragraph = section.appendChild(this.tools.document.createElement('p'));
    paragraph.className = name;
    paragraph.setAttribute('part', name);
    paragraph.textContent = help;
    markLanguage(paragraph, lang, this.tools);
  }

  readonly #onInput = (event: Event): void => {
    const field = (event.target as HTMLElement).closest<HTMLElement>('[data-key]');
    const place = field && this.#places.get(field.dataset.key!);
    if (!place?.view) return;
    const { key } = place.node;
    this.#typing = key;
    try {
      this.form.answer(key, place.view.read());
    } finally {
      this.#typing = null;
    }
  };

  #onChange(changed: ReadonlySet<FormNode | ScoreNode>): void {
    for (const node of changed) {
      if (node.kind === 'score') {
        this.#showScore(node);
        continue;
      }
      const place = this.#places.get(node.key);
      // A question inside a group that was never shown has no place yet; it is built with the group.
      if (!place) continue;
      this.#showOrHide(place);
      if (node.kind === 'question') this.#showQuestion(place, node);
      else if (node.kind === 'repeat') place.repeat?.show();
    }
  }

  #showScore(node: ScoreNode): void {
    const view = this.#scores.get(node.key);
    view?.show();
    if (node.confirmed && this.#withErrors.delete(node.key)) view?.showError(null);
  }

  #showOrHide(place: Place): void {
    const { node, marker } = place;
    // Only what has a condition of its own is hidden itself; the rest goes with its group.
    if (!marker) return;
    if (place.element) place.element.hidden = !isShown(node);
    else if (isShown(node)) marker.after(this.#build(place, this.#levelAt(marker)));
  }

  /** How deep a place lies, from the page itself: nothing has to be kept for it. */
  #levelAt(marker: Comment): number {
    let level = this.options.headingLevel;
    for (let up = marker.parentElement; up && up !== this.container; up = up.parentElement) level++;
    return level;
  }

  #showQuestion(place: Place, node: QuestionNode): void {
    place.view?.show(node, this.#typing === node.key);
    // Errors appear when the worker asks to submit. After that they follow the answer, so that mending one shows.
    if (this.#withErrors.has(node.key)) this.#showError(node.key, node.visible ? node.problems[0] : undefined);
  }

  #showError(key: string, problem: Problem | undefined): void {
    if (problem) this.#withErrors.add(key);
    const place = this.#places.get(key);
    const view = place?.view ?? place?.repeat ?? this.#scores.get(key);
    view?.showError(problem ? this.options.parts.sentence!(problem, this.tools) : null);
  }
}

/** What is never drawn counts all the same. */
const isShown = (node: FormNode) => node.visible && !node.item.hidden;
