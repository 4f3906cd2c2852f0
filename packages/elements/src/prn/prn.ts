// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { prnStyles } from './prn.styles.js';
import { PRN_WORDS as WORDS } from './prn.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary Prn, in one sentence.
 * @tag cpk-prn
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkPrn extends CpkElement {
  static override readonly tagSuffix = 'prn';
  static override styles = [tokens, prnStyles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html`<div class="body" part="body">${this.text || this.say(WORDS['prn.nothing'])}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-prn': CpkPrn;
  }
}
