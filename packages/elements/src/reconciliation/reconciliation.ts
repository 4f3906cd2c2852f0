// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { reconciliationStyles } from './reconciliation.styles.js';
import { RECONCILIATION_WORDS as WORDS } from './reconciliation.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary Reconciliation, in one sentence.
 * @tag cpk-reconciliation
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkReconciliation extends CpkElement {
  static override readonly tagSuffix = 'reconciliation';
  static override styles = [tokens, reconciliationStyles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html`<div class="body" part="body">${this.text || this.say(WORDS['reconciliation.nothing'])}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-reconciliation': CpkReconciliation;
  }
}
