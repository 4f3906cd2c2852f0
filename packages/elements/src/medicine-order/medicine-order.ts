// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { medicineOrderStyles } from './medicine-order.styles.js';
import { MEDICINE_ORDER_WORDS as WORDS } from './medicine-order.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary Medicine order, in one sentence.
 * @tag cpk-medicine-order
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkMedicineOrder extends CpkElement {
  static override readonly tagSuffix = 'medicine-order';
  static override styles = [tokens, medicineOrderStyles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html`<div class="body" part="body">${this.text || this.say(WORDS['medicineOrder.nothing'])}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-medicine-order': CpkMedicineOrder;
  }
}
