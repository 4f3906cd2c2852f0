// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type PropertyValues, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { CpkGoToEvent } from '../events/go-to-event.js';
import { tokens } from '../styles/tokens.styles.js';
import { type SummaryError, errorSummaryView } from './error-summary-view.js';
import { errorSummaryStyles } from './error-summary.styles.js';

/**
 * The box that lists what is wrong and leads to each question. A form shows its own; use this element for fields that
 * stand alone in your own page.
 *
 * @summary Lists faults, takes the focus when they appear, and leads to each question.
 * @tag cpk-error-summary
 * @status experimental
 * @since 0.1.0
 *
 * @fires {CpkGoToEvent} cpk-go-to - A fault was chosen: bring its question into view and focus it.
 * @csspart error-summary - The box.
 * @cssproperty --cpk-colour-error - Colour of the border and links.
 */
export class CpkErrorSummary extends CpkElement {
  static override readonly tagSuffix = 'error-summary';
  static override styles = [tokens, errorSummaryStyles];
  static override properties: PropertyDeclarations = { errors: { attribute: false } };

  /** The faults, in the order of the questions. */
  declare errors: readonly SummaryError[];

  constructor() {
    super();
    this.errors = [];
  }

  /** A host that has no list has no errors. */
  get #errors(): readonly SummaryError[] {
    return Array.isArray(this.errors) ? this.errors : [];
  }

  override render(): TemplateResult {
    return html`${errorSummaryView(this.#errors, this.say, (key) => this.dispatchEvent(new CpkGoToEvent(key)))}`;
  }

  override updated(changed: PropertyValues<this>): void {
    // Focus makes a screen reader read the box at once, wherever the worker was.
    if (changed.has('errors') && this.#errors.length > 0) this.focus();
  }

  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>('.summary')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-error-summary': CpkErrorSummary;
  }
}
