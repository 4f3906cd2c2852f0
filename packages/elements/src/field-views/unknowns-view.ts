// SPDX-License-Identifier: Apache-2.0
import type { QuestionItem, StoredAnswer, UnknownReason } from '@careplan-kit/forms/contract';
import { idOf } from './field-shell.js';
import type { FieldKind, FieldState, FieldTools, FieldView } from './field-view.js';
import { REASON_WORDS, UNKNOWNS_WORDS as WORDS } from './unknowns.words.js';
import { unknownsStyles } from './unknowns.styles.js';

/** What was answered before a reason was chosen, by question of a form that is open: it must outlive being drawn anew. */
const setAside = new WeakMap<object, StoredAnswer>();

/**
 * Where somebody was asked about a danger and there is none, that is an answer that must be easy to give, lest a blank be
 * taken for it. A yes or no question has its third answer beside the two.
 */
const areSeenAtOnce = (item: QuestionItem) => item.type === 'boolean' || item.unknowns!.includes('none-known');

/**
 * A question with the reasons for having no answer under it. While a reason stands, the control is empty and waits: an
 * answer and a reason for having none never stand side by side. What was answered before is set aside and comes back.
 */
class UnknownsView implements FieldView {
  readonly element: HTMLElement;
  readonly #inner: FieldView;
  readonly #reasons: HTMLElement;
  readonly #summary: HTMLElement | null;
  readonly #radios: readonly HTMLInputElement[];
  readonly #said: HTMLElement;
  readonly #words: HTMLElement;
  readonly #back: HTMLButtonElement;
  #state: FieldState;
  #comingBack = false;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
    inner: FieldKind,
  ) {
    this.#state = state;
    const { document, say, words } = tools;
    tools.wear?.([unknownsStyles]);
    this.element = document.createElement('div');
    this.element.className = 'with-unknowns';
    this.element.dataset.key = state.key;
    this.#inner = inner.create(tools, asShown(state));
    const { label } = words.of(state.item);
    const atOnce = areSeenAtOnce(state.item);
    const group = document.createElement('fieldset');
    group.setAttribute('aria-label', say(WORDS['unknowns.group'], { label }));
    if (atOnce) {
      group.className = 'no-answer';
      group.appendChild(document.createElement('legend')).textContent = say(WORDS['unknowns.or']);
    }
    const id = idOf(state);
    this.#radios = state.item.unknowns!.map((reason) => {
      const row = group.appendChild(document.createElement('label'));
      row.className = 'option';
      row.setAttribute('part', 'option');
      const radio = row.appendChild(document.createElement('input'));
      radio.type = 'radio';
      radio.autocomplete = 'off';
      radio.name = `${id}-why`;
      radio.id = `${id}-why-${reason}`;
      radio.value = reason;
      row.appendChild(document.createElement('span')).textContent = say(REASON_WORDS[reason]);
      return radio;
    });
    group.addEventListener('input', () => this.#putAside());
    this.#words = group.appendChild(document.createElement('p'));
    this.#words.className = 'no-answer-words';
    this.#back = group.appendChild(document.createElement('button'));
    this.#back.type = 'button';
    this.#back.className = 'link-button';
    this.#back.textContent = say(WORDS['unknowns.answer']);
    this.#back.addEventListener('click', () => this.#bringBack());
    if (atOnce) {
      this.#summary = null;
      this.#reasons = group;
    } else {
      const details = document.createElement('details');
      details.className = 'no-answer';
      this.#summary = details.appendChild(document.createElement('summary'));
      details.append(group);
      this.#reasons = details;
    }
    this.#said = document.createElement('p');
    this.#said.className = 'no-answer-said';
    this.#said.setAttribute('role', 'status');
    this.element.append(this.#inner.element, this.#reasons, this.#said);
    this.#show();
    if (state.unknown && this.#reasons instanceof HTMLDetailsElement) this.#reasons.open = true;
  }

  show(state: FieldState, typed: boolean): void {
    this.#state = state;
    if (!state.unknown && !this.#comingBack) {
      // Answered in another way than by taking the reason back: what was set aside is older than that.
      setAside.delete(state);
      this.#said.textContent = '';
    }
    this.#inner.show(asShown(state), typed && !state.unknown && !this.#comingBack);
    this.#show();
  }

  showError(sentence: string | null): void {
    this.#inner.showError(sentence);
  }

  read(): StoredAnswer | null {
    if (this.#comingBack) return setAside.get(this.#state) ?? null;
    const chosen = this.#radios.find((radio) => radio.checked);
    return chosen ? { unknown: chosen.value as UnknownReason } : this.#inner.read();
  }

  /** A reason was given instead. */
  get isUnfinished(): boolean {
    return this.#inner.isUnfinished === true && !this.#radios.some((radio) => radio.checked);
  }

  focus(): void {
    const chosen = this.#radios.find((radio) => radio.checked);
    if (!chosen) return this.#inner.focus();
    chosen.focus({ preventScroll: true });
  }

  dispose(): void {
    this.#inner.dispose?.();
  }

  #show(): void {
    const { say } = this.tools;
    const { unknown = null, writable } = this.#state;
    for (const radio of this.#radios) {
      radio.checked = radio.value === unknown;
      radio.disabled = !writable;
    }
    const words = unknown ? say(WORDS['unknowns.said'], { reason: say(REASON_WORDS[unknown]) }) : '';
    this.#reasons.classList.toggle('said', unknown !== null);
    // Somebody who can only read needs no reasons to choose from, and must see the one that was given.
    this.#reasons.hidden = !writable && unknown === null;
    if (this.#summary) this.#summary.textContent = words || say(WORDS['unknowns.open']);
    this.#words.textContent = this.#summary ? '' : words;
    this.#words.hidden = this.#words.textContent === '';
    this.#back.hidden = unknown === null || !writable;
  }

  /** Before the reason takes the answer's place. */
  #putAside(): void {
    if (this.#state.unknown) return;
    const answer = this.#inner.read();
    if (answer === null) setAside.delete(this.#state);
    else setAside.set(this.#state, answer);
    this.#said.textContent = answer === null ? '' : this.tools.say(WORDS['unknowns.aside']);
  }

  #bringBack(): void {
    const { say } = this.tools;
    const had = setAside.has(this.#state);
    this.#comingBack = true;
    try {
      // As the browser tells of an answer: the form reads this field anew.
      for (const type of ['input', 'change']) this.#radios[0]!.dispatchEvent(new Event(type, { bubbles: true }));
    } finally {
      this.#comingBack = false;
    }
    setAside.delete(this.#state);
    this.#said.textContent = say(had ? WORDS['unknowns.back'] : WORDS['unknowns.gone']);
    // The button goes.
    this.#inner.focus();
  }
}

/**
 * What the control shows: nothing, and for nobody to write in, while a reason stands. That the reason may be changed is
 * said with it where it may.
 */
function asShown(state: FieldState): FieldState {
  const { key, item, provenance, unknown, writable } = state;
  if (!unknown) return state;
  return { key, item, provenance, answer: null, entered: null, writable: false, ...(writable && { unknown }) };
}

/** A kind with the reasons for having no answer under it. */
export function withUnknowns(inner: FieldKind): FieldKind {
  return { ...inner, create: (tools, state) => new UnknownsView(tools, state, inner) };
}
