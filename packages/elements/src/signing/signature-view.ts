// SPDX-License-Identifier: Apache-2.0
import type { Entered, SignatureAnswer, SignatureItem, StoredAnswer } from '@careplan-kit/forms/contract';
import { FieldShell, idOf, shellPrototype, shellShape } from '../field-views/field-shell.js';
import {
  type FieldKind,
  type FieldState,
  type FieldTools,
  type FieldView,
  cloneOf,
} from '../field-views/field-view.js';
import { markLanguage } from '../field-views/mark-language.js';
import { addressOf } from './pad.js';
import { type Begun, SigningDesk } from './signing-desk.js';
import { signingStyles } from './signing.styles.js';
import { SIGNING_WORDS as WORDS } from './signing.words.js';

/** Stands for a drawing without a name, so that the draft knows of something that was begun. */
const DRAWN = '✎';

/** What was begun, by question of a form that is open: a drawing must outlive being drawn anew with other words. */
const begunIn = new WeakMap<object, Begun>();

const isSignature = (answer: FieldState['answer']): answer is SignatureAnswer =>
  typeof answer === 'object' && answer !== null && 'signedBy' in answer;

/** What the draft is told of a signature that is begun. */
function asEntered({ name, pad }: Begun): Entered | null {
  if (name.trim() !== '') return { entered: name };
  return pad && !pad.isEmpty ? { entered: DRAWN } : null;
}

/** A signature: who signed, in what relation, drawn or typed. One that is begun and not signed is no answer. */
class SignatureView implements FieldView {
  readonly element: HTMLElement;
  readonly #place: HTMLElement;
  readonly #status: HTMLElement;
  readonly #shell: FieldShell;
  readonly #id: string;
  readonly #item: SignatureItem;
  #state: FieldState;
  #desk: SigningDesk | null = null;
  /** Signing once more over the signature that is there. */
  #replacing = false;
  /** What the form is to read in place of what is shown; undefined for nothing. */
  #giving: StoredAnswer | null | undefined;
  #shown: string | null = null;

  constructor(
    readonly tools: FieldTools,
    state: FieldState,
  ) {
    tools.wear?.([signingStyles]);
    this.#state = state;
    this.#item = state.item as SignatureItem;
    this.#id = idOf(state);
    const { document, say, words } = tools;
    this.element = cloneOf(tools, `signature${shellShape(state)}`, () => {
      const field = shellPrototype(document, 'legend', state);
      field.classList.add('signature-field');
      return field;
    });
    const { signer, lang } = words.of(state.item);
    if (signer) {
      const line = this.element.appendChild(document.createElement('p'));
      line.className = 'signing-help';
      line.textContent = say(WORDS['signing.signer'], { signer });
      markLanguage(line, lang, tools);
    }
    this.#place = this.element.appendChild(document.createElement('div'));
    this.#status = this.element.appendChild(document.createElement('div'));
    this.#status.setAttribute('role', 'status');
    this.#shell = new FieldShell(tools, this.element, this.#id, this.element, state);
    this.show(state, false);
  }

  show(state: FieldState, typed: boolean): void {
    this.#state = state;
    this.#shell.showProvenance(state);
    const { answer, entered, writable } = state;
    const begun = begunIn.get(state);
    if (!typed && entered !== null && entered !== DRAWN && !begun) this.#begin().name = entered;
    // Taken back from outside: undone, or the form was reset.
    if (!typed && entered === null && !isSignature(answer) && begun && asEntered(begun)) begunIn.delete(state);
    const shown = JSON.stringify([isSignature(answer) && !this.#replacing ? answer : null, writable]);
    if (shown === this.#shown && (typed || this.#desk === null || begunIn.get(state) === this.#desk.begun)) return;
    this.#shown = shown;
    this.#draw();
  }

  showError(sentence: string | null): void {
    const begun = sentence !== null && this.#state.entered !== null;
    this.#shell.showError(begun ? this.tools.say(WORDS['signing.begun']) : sentence);
    this.#desk?.markWrong(sentence !== null);
  }

  read(): StoredAnswer | null {
    if (this.#giving !== undefined) return this.#giving;
    const { answer } = this.#state;
    if (isSignature(answer)) return answer;
    const begun = begunIn.get(this.#state);
    return begun ? asEntered(begun) : null;
  }

  focus(): void {
    if (this.#desk) this.#desk.focus();
    else this.#place.querySelector<HTMLElement>('button, [tabindex]')?.focus({ preventScroll: true });
  }

  dispose(): void {
    this.#desk?.dispose();
  }

  #draw(): void {
    this.#desk?.dispose();
    this.#desk = null;
    const { answer, writable, entered } = this.#state;
    if (isSignature(answer) && !this.#replacing) return this.#place.replaceChildren(this.#signed(answer));
    if (!writable) return this.#place.replaceChildren(this.#line(entered ?? this.tools.say(WORDS['signing.blank'])));
    this.#desk = new SigningDesk(this.tools, this.#id, this.#item, this.#begin(), {
      changed: () => this.#tell(),
      sign: (signature) => this.#sign(signature),
      cancel: isSignature(answer) ? () => this.#stopReplacing() : null,
    });
    this.#place.replaceChildren(this.#desk.element);
  }

  #begin(): Begun {
    const begun = begunIn.get(this.#state) ?? {
      name: '',
      relation: '',
      method: this.#item.methods?.[0] ?? 'drawn',
      pad: null,
    };
    begunIn.set(this.#state, begun);
    return begun;
  }

  #sign(signature: Omit<SignatureAnswer, 'signedAt'>): void {
    const signedAt = (this.tools.host?.().clock() ?? new Date()).toISOString();
    this.#replacing = false;
    begunIn.delete(this.#state);
    this.#give({ ...signature, signedAt });
    this.#status.replaceChildren();
    this.focus();
  }

  #remove(answer: SignatureAnswer): void {
    const { document, say } = this.tools;
    this.#give(null);
    const back = this.#button('link-button', WORDS['signing.bring-back'], () => {
      this.#status.replaceChildren();
      begunIn.delete(this.#state);
      this.#give(answer);
      this.focus();
    });
    this.#status.replaceChildren(document.createTextNode(`${say(WORDS['signing.removed'])} `), back);
    back.focus({ preventScroll: true });
  }

  #replace(): void {
    this.#replacing = true;
    this.#shown = null;
    this.show(this.#state, false);
    this.focus();
  }

  #stopReplacing(): void {
    this.#replacing = false;
    begunIn.delete(this.#state);
    this.#shown = null;
    this.show(this.#state, false);
    this.focus();
  }

  #give(answer: StoredAnswer | null): void {
    this.#giving = answer;
    try {
      this.#tell();
    } finally {
      this.#giving = undefined;
    }
  }

  /** As the browser tells of an answer: the form reads this field anew. */
  #tell(): void {
    for (const type of ['input', 'change']) this.#place.dispatchEvent(new Event(type, { bubbles: true }));
  }

  #signed(answer: SignatureAnswer): HTMLElement {
    const { document, say, formatDay } = this.tools;
    const { signedBy, relation, method, signedAt, image } = answer;
    const name = relation === undefined ? signedBy : `${signedBy} (${relation})`;
    const panel = document.createElement('div');
    panel.className = 'signed';
    panel.setAttribute('part', 'signed');
    const address = method === 'drawn' ? addressOf(image) : null;
    if (address !== null) {
      const picture = panel.appendChild(document.createElement('img'));
      picture.src = address;
      picture.alt = say(WORDS['signing.image'], { name: signedBy });
    } else {
      const words = method === 'drawn' ? say(WORDS['signing.image.none']) : signedBy;
      panel.append(this.#line(words, method === 'drawn' ? 'signed-words' : 'signed-name'));
    }
    panel.append(this.#line(say(WORDS[`signing.signed.${method}`], { name, moment: formatDay(signedAt) })));
    if (!this.#state.writable) return panel;
    const buttons = panel.appendChild(document.createElement('div'));
    buttons.className = 'signing-buttons';
    buttons.append(
      this.#button('link-button', WORDS['signing.replace'], () => this.#replace()),
      this.#button('link-button', WORDS['signing.remove'], () => this.#remove(answer)),
    );
    return panel;
  }

  #line(text: string, className = 'signed-words'): HTMLElement {
    const line = this.tools.document.createElement('p');
    line.className = className;
    line.textContent = text;
    return line;
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

export const signatureKind: FieldKind = {
  name: 'signature',
  priority: 0,
  fits: ({ type }) => type === 'signature',
  create: (tools, state) => new SignatureView(tools, state),
};
