// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { medicineStockStyles } from './medicine-stock.styles.js';
import { MEDICINE_STOCK_WORDS as WORDS } from './medicine-stock.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary Medicine stock, in one sentence.
 * @tag cpk-medicine-stock
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkMedicineStock extends CpkElement {
  static override readonly tagSuffix = 'medicine-stock';
  static override styles = [tokens, medicineStockStyles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html`<div class="body" part="body">${this.text || this.say(WORDS['medicineStock.nothing'])}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-medicine-stock': CpkMedicineStock;
  }
}
