// SPDX-License-Identifier: Apache-2.0
import { FieldElement } from '../base/field-element.js';
import { choiceKind } from '../field-views/choice-view.js';

/**
 * Yes or no, and, where `unknowns` offers it, why there is neither. `value` is true, false, or `{ unknown: reason }`.
 *
 * @summary A yes or no question that stands alone.
 * @tag cpk-yes-no
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart option - A radio button with its label.
 * @cssproperty --cpk-target-size - Least height of an option; 44px by default.
 */
export class CpkYesNo extends FieldElement {
  static override readonly tagSuffix = 'yes-no';

  protected override get views() {
    return [choiceKind];
  }

  protected override item() {
    return { type: 'boolean' as const };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-yes-no': CpkYesNo;
  }
}
