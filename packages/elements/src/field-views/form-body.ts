// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode, Problem, QuestionNode } from '@careplan-kit/forms/contract';
import type { FieldKind, FieldTools, FieldView } from './field-view.js';
import { problemSentence } from './problem-sentence.js';
import { markLanguage } from './mark-language.js';
import { kindFor } from './registry.js';
import { withheldKind } from './withheld-view.js';

/** A node's place on the page. What has never been shown is only a comment that keeps the place. */
interface Place {
  readonly node: FormNode;
  readonly marker: Comment | null;
  element: HTMLElement | null;
  view: FieldView | null;
}

export interface FormBodyOptions {
  readonly kinds: readonly FieldKind[];
  /** Level of the headings of outermost groups. */
  readonly headingLevel: number;
}

/**
 * The questions of one form on the page: built once, then patched. It owns the DOM of the questions and which errors
 * are shown. It does not own answers (the engine), the shell round them, or any storage. It is no element, so that a
 * form with 500 questions and a field standing alone take the same path.
 */
export class FormBody {
  readonly #places = new Map<string, Place>();
  readonly #withErrors = new Set<string>();
  readonly #end: () => void;
  #typing: string | null = null;

  constructor(
    readonly form: FormInstance,
    readonly container: HTMLElement,
    readonly tools: FieldTools,
    readonly options: FormBodyOptions,
  ) {
    container.replaceChildren(...form.nodes.map((node) => this.#place(node, options.headingLevel)));
    container.addEventListener('input', this.#onInput);
    this.#end = form.subscribe((changed) => this.#onChange(changed));
  }

  /** Ends the subscription and lets the views go; the nodes stay where they are. */
  dispose(): void {
    this.#end();
    this.container.removeEventListener('input', this.#onInput);
    for (const { view } of this.#places.values()) view?.dispose?.();
  }

  /** Shows the faults of every question, and returns them in order. */
  showProblems(problems: readonly Problem[]): void {
    const first = new Map<string, Problem>();
    for (const problem of problems) if (!first.has(problem.key)) first.set(problem.key, problem);
    for (const key of new Set([...this.#withErrors, ...first.keys()])) this.#showError(key, first.get(key));
  }

  /** Brings a question's label into view, then its control into focus: the control alone says too little. */
  focusQuestion(key: string): void {
    const place = this.#places.get(key);
    if (!place?.view) return;
    place.view.element.scrollIntoView({ block: 'start' });
    place.view.focus();
  }

  #place(node: FormNode, level: number): Node {
    const conditional = node.item.enableWhen !== undefined;
    const marker = conditional ? this.tools.document.createComment(node.key) : null;
    const place: Place = { node, marker, element: null, view: null };
    this.#places.set(node.key, place);
    if (!marker) return this.#build(place, level);
    const fragment = this.tools.document.createDocumentFragment();
    fragment.append(marker);
    if (node.visible) fragment.append(this.#build(place, level));
    return fragment;
  }

  #build(place: Place, level: number): HTMLElement {
    const { node } = place;
    if (node.kind === 'question') {
      const kind = node.withheld ? withheldKind : kindFor(node.item, this.options.kinds);
      place.view = kind.create(this.tools, node);
      place.element = place.view.element;
    } else if (node.kind === 'group') {
      place.element = this.tools.document.createElement('section');
      place.element.className = 'group';
      place.element.setAttribute('part', 'group');
      const { label, help, lang } = this.tools.words.of(node.item);
      this.#heading(place.element, node.key, { label, lang }, level);
      if (help) this.#paragraph(place.element, 'group-help', { help, lang });
      for (const child of node.children) place.element.append(this.#place(child, level + 1));
    } else {
      place.element = this.tools.document.createElement('p');
      place.element.className = 'display';
      place.element.setAttribute('part', 'display');
      const { label, lang } = this.tools.words.of(node.item);
      place.element.textContent = label;
      markLanguage(place.element, lang, this.tools);
    }
    return place.element;
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

  #onChange(changed: ReadonlySet<FormNode>): void {
    for (const node of changed) {
      const place = this.#places.get(node.key);
      // A question inside a group that was never shown has no place yet; it is built with the group.
      if (!place) continue;
      this.#showOrHide(place);
      if (node.kind === 'question') this.#showQuestion(place, node);
    }
  }

  #showOrHide(place: Place): void {
    const { node, marker } = place;
    // Only what has a condition of its own is hidden itself; the rest goes with its group.
    if (!marker) return;
    if (place.element) place.element.hidden = !node.visible;
    else if (node.visible) marker.after(this.#build(place, this.#levelAt(marker)));
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
    this.#places.get(key)?.view?.showError(problem ? problemSentence(problem, this.tools) : null);
  }
}
