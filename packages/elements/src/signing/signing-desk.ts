// SPDX-License-Identifier: Apache-2.0
import type { SignatureAnswer, SignatureItem } from '@careplan-kit/forms/contract';
import type { FieldTools } from '../field-views/field-view.js';
import { Pad } from './pad.js';
import { SIGNING_WORDS as WORDS } from './signing.words.js';

type Method = SignatureAnswer['method'];

/** What is written and drawn before “Sign” is pressed. It outlives being drawn anew, as when the language changes. */
export interface Begun {
  name: string;
  relation: string;
  method: Method;
  pad: Pad | null;
}

/** What it asks of the field it is in. */
export interface SigningHost {
  changed(): void;
  sign(signature: Pick<SignatureAnswer, 'signedBy' | 'relation' | 'method' | 'image'>): void;
  /** Null where there is no signature to keep. */
  readonly cancel: (() => void) | null;
}

/** Who signs, in what relation, and the signature itself. Nothing is signed before the button is pressed. */
export class SigningDesk {
  readonly element: HTMLElement;
  readonly #name: HTMLInputElement;
  readonly #relation: HTMLInputElement;
  readonly #drawing: HTMLElement;
  readonly #typing: HTMLElement;
  readonly #error: HTMLElement;

  constructor(
    readonly tools: FieldTools,
    readonly id: string,
    readonly item: SignatureItem,
    readonly begun: Begun,
    readonly host: SigningHost,
  ) {
    const { document, say } = tools;
    this.element = document.createElement('div');
    this.element.className = 'signing';
    this.#name = this.#box('', WORDS['signing.name'], begun.name);
    this.#relation = this.#box('-relation', WORDS['signing.relation'], begun.relation);
    const methods = item.methods ?? ['drawn', 'typed'];
    if (methods.length > 1) this.element.append(this.#ways(methods));
    this.#onPaper(WORDS['signing.paper.signature']);
    this.#drawing = this.element.appendChild(document.createElement('div'));
    this.#typing = this.element.appendChild(document.createElement('p'));
    this.#typing.className = 'signing-help';
    this.#typing.textContent = say(WORDS['signing.typed.help']);
    this.#error = this.element.appendChild(document.createElement('p'));
    this.#error.className = 'error';
    this.#error.id = `${id}-why-not`;
    this.#error.setAttribute('role', 'alert');
    this.#error.hidden = true;
    const buttons = this.element.appendChild(document.createElement('div'));
    buttons.className = 'signing-buttons';
    // The one button that finishes the page is the product's or the form's.
    buttons.append(this.#button('button secondary', WORDS['signing.sign'], () => this.#sign()));
    if (host.cancel) buttons.append(this.#button('link-button', WORDS['signing.cancel'], host.cancel));
    this.#onPaper(WORDS['signing.paper.date']).classList.add('with-line');
    for (const type of ['input', 'change']) this.element.addEventListener(type, () => this.#onInput());
    this.#showMethod(methods.includes('typed'));
  }

  focus(): void {
    this.#name.focus({ preventScroll: true });
  }

  dispose(): void {
    this.begun.pad?.rest();
  }

  /** Before the form reads the field. */
  #onInput(): void {
    this.begun.name = this.#name.value;
    this.begun.relation = this.#relation.value;
    this.#complain(null);
  }

  #showMethod(canType: boolean): void {
    const { begun } = this;
    const drawn = begun.method === 'drawn';
    this.#drawing.hidden = !drawn;
    this.#typing.hidden = drawn;
    if (!drawn || this.#drawing.hasChildNodes()) return;
    const { document, say } = this.tools;
    const onStroke = () => this.host.changed();
    begun.pad ??= new Pad(document, onStroke);
    begun.pad.watch(onStroke);
    begun.pad.canvas.setAttribute('aria-label', say(WORDS['signing.pad']));
    const help = document.createElement('p');
    help.className = 'signing-help';
    help.textContent = say(canType ? WORDS['signing.pad.help'] : WORDS['signing.pad.none']);
    const again = this.#button('link-button', WORDS['signing.again'], () => {
      begun.pad!.clear();
      this.host.changed();
    });
    this.#drawing.append(begun.pad.canvas, help, again);
  }

  /** Whether the question has an error; what the button said stays as it is. */
  markWrong(wrong: boolean): void {
    if (wrong) this.#name.setAttribute('aria-invalid', 'true');
    else if (this.#error.hidden) this.#name.removeAttribute('aria-invalid');
  }

  #sign(): void {
    const { name, relation, method, pad } = this.begun;
    const signedBy = name.trim();
    if (signedBy === '') return this.#complain(WORDS['signing.needs.name']);
    if (method === 'drawn' && (!pad || pad.isEmpty)) return this.#complain(WORDS['signing.needs.drawing']);
    const said = { signedBy, ...(relation.trim() !== '' && { relation: relation.trim() }) };
    this.host.sign(method === 'drawn' ? { ...said, method, image: pad!.picture() } : { ...said, method });
  }

  #complain(why: (typeof WORDS)['signing.needs.name' | 'signing.needs.drawing'] | null): void {
    this.#error.hidden = why === null;
    this.#error.textContent = why ? this.tools.say(why) : '';
    const noName = why === WORDS['signing.needs.name'];
    if (!noName) {
      this.#name.removeAttribute('aria-invalid');
      this.#name.removeAttribute('aria-describedby');
      return;
    }
    this.#name.setAttribute('aria-invalid', 'true');
    this.#name.setAttribute('aria-describedby', this.#error.id);
    this.focus();
  }

  /** What somebody who signs by hand reads beside the place for it. */
  #onPaper(words: (typeof WORDS)['signing.paper.signature' | 'signing.paper.date']): HTMLElement {
    const line = this.element.appendChild(this.tools.document.createElement('p'));
    line.className = 'on-paper';
    line.textContent = this.tools.say(words);
    return line;
  }

  #box(suffix: string, words: (typeof WORDS)['signing.name' | 'signing.relation'], text: string): HTMLInputElement {
    const { document, say } = this.tools;
    const label = this.element.appendChild(document.createElement('label'));
    label.textContent = say(words);
    const box = this.element.appendChild(document.createElement('input'));
    box.type = 'text';
    box.id = `${this.id}${suffix}`;
    box.className = 'control text';
    box.setAttribute('part', 'control');
    box.autocomplete = 'off';
    box.value = text;
    label.htmlFor = box.id;
    return box;
  }

  #ways(methods: readonly Method[]): HTMLElement {
    const { document, say } = this.tools;
    const group = document.createElement('fieldset');
    group.appendChild(document.createElement('legend')).textContent = say(WORDS['signing.way']);
    for (const method of methods) {
      const row = group.appendChild(document.createElement('label'));
      row.className = 'option';
      row.setAttribute('part', 'option');
      const radio = row.appendChild(document.createElement('input'));
      radio.type = 'radio';
      radio.autocomplete = 'off';
      radio.name = `${this.id}-way`;
      radio.id = `${this.id}-way-${method}`;
      radio.checked = method === this.begun.method;
      radio.addEventListener('input', () => {
        this.begun.method = method;
        this.#showMethod(true);
      });
      row.appendChild(document.createElement('span')).textContent = say(WORDS[`signing.way.${method}`]);
    }
    return group;
  }

  #button(className: string, words: (typeof WORDS)[keyof typeof WORDS], press: () => void): HTMLButtonElement {
    const button = this.tools.document.createElement('button');
    button.type = 'button';
    button.className = className;
    button.textContent = this.tools.say(words);
    button.addEventListener('click', press);
    return button;
  }
}
