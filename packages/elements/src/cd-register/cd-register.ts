// SPDX-License-Identifier: Apache-2.0
import { type PropertyDeclarations, type TemplateResult, html } from 'lit';
import { CpkElement } from '../base/cpk-element.js';
import { tokens } from '../styles/tokens.styles.js';
import { cdRegisterStyles } from './cd-register.styles.js';
import { CD_REGISTER_WORDS as WORDS } from './cd-register.words.js';

/**
 * Say here whom it helps and when to use it.
 *
 * @summary Cd register, in one sentence.
 * @tag cpk-cd-register
 * @status experimental
 * @since 0.1.0
 *
 * @csspart body - The whole.
 * @cssproperty --cpk-colour-raised - Background.
 */
export class CpkCdRegister extends CpkElement {
  static override readonly tagSuffix = 'cd-register';
  static override styles = [tokens, cdRegisterStyles];
  static override properties: PropertyDeclarations = { text: {} };

  /** What it shows. */
  declare text: string;

  constructor() {
    super();
    this.text = '';
  }

  override render(): TemplateResult {
    return html`<div class="body" part="body">${this.text || this.say(WORDS['cdRegister.nothing'])}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-cd-register': CpkCdRegister;
  }
}
