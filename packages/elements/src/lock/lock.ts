// SPDX-License-Identifier: Apache-2.0
import type { DraftFailure, DraftState, PassphraseQuestion } from '@careplan-kit/drafts';
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { failureOf } from '../draft-state/failure-of.js';
import { CpkLockedEvent, CpkUnlockedEvent } from '../events/lock-event.js';
import { buttons } from '../styles/button.styles.js';
import { fields } from '../styles/field.styles.js';
import { tokens } from '../styles/tokens.styles.js';
import { Curtain } from './curtain.js';
import { LockNews } from './lock-news.js';
import { failureSentence, savedSentence, secretView } from './lock-view.js';
import { lockStyles } from './lock.styles.js';
import { LOCK_WORDS as WORDS } from './lock.words.js';
import { SecretDesk } from './secret-desk.js';

/** How the worker signs in again: with a button that calls the host, or with what is typed here. */
export const LOCK_WAYS = ['host', 'secret'] as const;
export type LockWay = (typeof LOCK_WAYS)[number];

/**
 * Covers the page when the drafts are locked. Nothing behind it can be read on the screen or on paper, reached with a
 * key, or heard; what was on the page stays as it was. It says what is saved, and lets the worker sign in again. When
 * one tab is locked, the others are too. It keeps no key: lock the store itself, such as with `autoLock`.
 *
 * @summary Covers the page while the drafts are locked, and lets the worker sign in again.
 * @tag cpk-lock
 * @status experimental
 * @since 0.1.0
 *
 * @slot - What else may be done while it is locked, such as a link to sign in as somebody else.
 * @fires {CpkLockedEvent} cpk-locked - The page is covered, here or because of another tab: drop the store.
 * @fires {CpkUnlockedEvent} cpk-unlocked - `unlock` was fulfilled, and the page is uncovered.
 * @csspart dialog - What covers the page.
 * @csspart inside - What is written on it.
 * @cssproperty --cpk-colour-surface - Background.
 * @cssproperty --cpk-colour-brand - Colour of the button.
 */
export class CpkLock extends CpkElement {
  static override readonly tagSuffix = 'lock';
  static override styles = [tokens, fields, buttons, lockStyles];
  static override properties: PropertyDeclarations = {
    locked: { type: Boolean, reflect: true },
    state: { attribute: false },
    unlock: { attribute: false },
    way: {},
    name: {},
  };

  /** Covers the page. */
  declare locked: boolean;
  /** The state of the draft that was open, for the sentence on what is saved. Null when none was. */
  declare state: DraftState | null;
  /** Signs in again, such as by opening a new store. Fulfilled: the page is uncovered. Rejected: the failure is said. */
  declare unlock: (() => Promise<unknown>) | null;
  /**
   * `host`: a button calls `unlock`. `secret`: `unlock` is called at once, and asks with {@link CpkLock.ask} for a PIN or
   * passphrase.
   */
  declare way: LockWay;
  /** Tabs with the same name are covered together: such as the name of the database of the drafts. */
  declare name: string;

  readonly #curtain = new Curtain(this);
  readonly #desk = new SecretDesk(() => this.requestUpdate());
  #news: LockNews | null = null;
  #covered = false;
  #returnTo: HTMLElement | null = null;
  #failedBefore = false;
  #failure: DraftFailure | null = null;
  #trying = 0;
  #working = false;
  #visible = false;
  /** Covered because another tab was. */
  #elsewhere = false;
  /** Covered because of a question. */
  #asked = false;
  #shown: PassphraseQuestion | null = null;

  constructor() {
    super();
    this.locked = false;
    this.state = null;
    this.unlock = null;
    this.way = 'host';
    this.name = 'careplan-kit-drafts';
  }

  /**
   * Asks the worker for a PIN or passphrase: give it to `passphraseKeyProvider` as its `ask`. It covers the page if it
   * is not covered, for what is behind is not to be read by one who cannot open it.
   */
  readonly ask = (question: PassphraseQuestion): Promise<string> => {
    if (!this.locked) this.#asked = true;
    this.locked = true;
    this.#working = false;
    return this.#desk.ask(question);
  };

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
    if (this.hasUpdated) this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#news?.close();
    this.#news = null;
    this.#uncover();
  }

  override willUpdate(changed: PropertyValues<CpkLock>): void {
    if (changed.has('name') && this.hasUpdated) this.#listen();
    const before = changed.get('state');
    // A lock comes as a failure too, and would hide the one before it.
    if (before !== undefined) this.#failedBefore = isFailed(before) && isLocked(this.state);
  }

  override render(): TemplateResult {
    const { say } = this;
    return html`
      <dialog
        part="dialog"
        closedby="none"
        aria-labelledby="title"
        @cancel=${stay}
        @close=${this.#closed}
        @keydown=${noEscape}
      >
        ${this.locked
          ? html`<div class="inside" part="inside">
              <div class="heading" id="title" role="heading" aria-level="1" tabindex="-1">
                ${say(WORDS['lock.title'])}
              </div>
              <p>${savedSentence(this.state, this.#failedBefore, say, (at) => this.formatMoment(at.toISOString()))}</p>
              ${this.#entry()}
              <slot></slot>
            </div>`
          : nothing}
      </dialog>
    `;
  }

  override updated(changed: PropertyValues<CpkLock>): void {
    // A page that begins covered says nothing of the other tabs, and neither does a question.
    const told = changed.get('locked') === false && !this.#asked;
    if (this.locked && !this.#covered && this.isConnected) this.#cover(told);
    if (!this.locked && this.#covered) this.#uncover();
    const { question } = this.#desk;
    const isNew = question !== this.#shown && this.renderRoot.querySelector('#secret') !== null;
    if (question && isNew && this.#covered) this.#focus();
    if (!question || isNew) this.#shown = question;
  }

  #entry(): TemplateResult {
    const { say } = this;
    const { question, fault } = this.#desk;
    const failed = this.#failure ? failureSentence(this.#failure, say, (at) => this.#clockTime(at)) : null;
    if (question) {
      return secretView(question, {
        ...{ say, fault, failed, visible: this.#visible },
        toggle: () => {
          this.#visible = !this.#visible;
          this.requestUpdate();
        },
        submit: (event) => this.#submit(event),
      });
    }
    return html`
      ${failed && !this.#working ? html`<p class="failure" role="alert">${failed}</p>` : nothing}
      <p role="status">${this.#working ? say(WORDS['lock.working']) : nothing}</p>
      ${this.unlock && !this.#working
        ? html`<button class="button" type="button" @click=${this.#signIn}>${say(WORDS['lock.signIn'])}</button>`
        : nothing}
    `;
  }

  /** With seconds: a wait may be five of them. */
  #clockTime(at: Date): string {
    const seconds = String(at.getSeconds()).padStart(2, '0');
    return `${this.formatTime(at)}:${seconds}`;
  }

  #listen(): void {
    this.#news?.close();
    this.#news = new LockNews(this.name, () => {
      if (this.locked) return;
      this.#elsewhere = true;
      this.locked = true;
      this.dispatchEvent(new CpkLockedEvent(true));
    });
  }

  #cover(told: boolean): void {
    this.#covered = true;
    this.#returnTo = deepFocus(this.ownerDocument);
    this.#curtain.close();
    this.#dialog.showModal();
    this.#focus();
    if (told && !this.#elsewhere) {
      this.#news?.send();
      this.dispatchEvent(new CpkLockedEvent(false));
    }
    if (this.way === 'secret' && this.unlock && !this.#desk.question) void this.#try();
  }

  #uncover(): void {
    if (!this.#covered) return;
    this.#covered = false;
    this.#elsewhere = false;
    this.#asked = false;
    this.#trying++;
    this.#working = false;
    this.#failure = null;
    this.#visible = false;
    this.#desk.drop();
    this.#curtain.open();
    this.#dialog.close();
    if (this.#returnTo?.isConnected) this.#returnTo.focus();
    this.#returnTo = null;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  /** On the box when there is one, else on the heading: what is read out first is that the page is locked. */
  #focus(): void {
    const target = this.renderRoot.querySelector<HTMLElement>('#secret') ?? this.renderRoot.querySelector('.heading');
    (target as HTMLElement | null)?.focus();
  }

  #submit(event: Event): void {
    event.preventDefault();
    event.stopPropagation();
    const boxes = ['#secret', '#secret-again'].map((id) => this.renderRoot.querySelector<HTMLInputElement>(id));
    const [secret = '', again = ''] = boxes.map((box) => box?.value ?? '');
    for (const box of boxes) if (box) box.value = '';
    this.#failure = null;
    this.#working = true;
    this.#desk.submit(secret, again);
    if (!this.#desk.question) return;
    this.#working = false;
    this.#focus();
  }

  readonly #signIn = (): void => void this.#try();

  async #try(): Promise<void> {
    const { unlock } = this;
    if (!unlock || this.#working) return;
    const turn = ++this.#trying;
    this.#working = true;
    this.requestUpdate();
    try {
      await unlock();
      if (turn !== this.#trying) return;
      this.locked = false;
      await this.updateComplete;
      this.dispatchEvent(new CpkUnlockedEvent());
    } catch (cause) {
      if (turn !== this.#trying) return;
      this.#working = false;
      this.#failure = failureOf(cause);
      this.requestUpdate();
      // A slip of the finger costs no press of a button: the box stands there again.
      const again = this.way === 'secret' && ['wrong-secret', 'weak-secret'].includes(this.#failure.kind);
      if (again) void this.#try();
      else void this.updateComplete.then(() => this.#focus());
    }
  }

  /** Some browsers let a dialog be closed all the same: then it opens again. */
  readonly #closed = (): void => {
    if (this.#covered && this.locked && this.isConnected) this.#dialog.showModal();
  };
}

const isFailed = (state: DraftState | null) => state?.status === 'failed' && state.failure.kind !== 'locked';
const isLocked = (state: DraftState | null) => state?.status === 'failed' && state.failure.kind === 'locked';

const stay = (event: Event): void => event.preventDefault();
const noEscape = (event: KeyboardEvent): void => {
  if (event.key === 'Escape') event.preventDefault();
};

/** What has the focus, through shadow roots. */
function deepFocus(root: Document): HTMLElement | null {
  let element = root.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element instanceof HTMLElement && element !== root.body ? element : null;
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-lock': CpkLock;
  }
}
