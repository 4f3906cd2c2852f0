// SPDX-License-Identifier: Apache-2.0
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';

/**
 * One line of text.
 *
 * @summary A text field that stands alone.
 * @tag cpk-text
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
export class CpkText extends FieldElement {
  static override readonly tagSuffix = 'text';
  static override properties: PropertyDeclarations = { maxLength: { type: Number, attribute: 'maxlength' } };

  /** Most characters. More can be typed, and is an error: nothing is cut off. */
  declare maxLength: number | undefined;

  protected override item() {
    return { type: 'text' as const, maxLength: this.maxLength };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-text': CpkText;
  }
}
