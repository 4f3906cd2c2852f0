// SPDX-License-Identifier: Apache-2.0
import type { PropertyDeclarations } from 'lit';
import { countedKind } from '../measured/counted-view.js';
import { FieldElement } from '../base/field-element.js';

/**
 * Text of any length; the box grows with it.
 *
 * @summary A long text field that stands alone.
 * @tag cpk-long-text
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - The error.
 * @csspart control - The box.
 * @cssproperty --cpk-target-size - Least height of the box; 44px by default.
 */
export class CpkLongText extends FieldElement {
  static override readonly tagSuffix = 'long-text';
  static override properties: PropertyDeclarations = { maxLength: { type: Number, attribute: 'maxlength' } };

  /** Most characters. More can be typed, and is an error: nothing is cut off. */
  declare maxLength: number | undefined;

  protected override item() {
    return { type: 'long-text' as const, maxLength: this.maxLength };
  }

  protected override get views() {
    return this.maxLength ? [countedKind] : super.views;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-long-text': CpkLongText;
  }
}
