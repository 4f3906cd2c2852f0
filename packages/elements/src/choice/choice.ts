// SPDX-License-Identifier: Apache-2.0
import type { Option } from '@careplan-kit/forms/contract';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';

/**
 * One of several answers, or some of them. `value` is the option's code, or a list of codes with `multiple`.
 *
 * @summary A choice that stands alone.
 * @tag cpk-choice
 * @status experimental
 * @since 0.1.0
 *
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart option - A radio button or tick box with its label.
 * @cssproperty --cpk-target-size - Least height of an option; 44px by default.
 */
export class CpkChoice extends FieldElement {
  static override readonly tagSuffix = 'choice';
  static override properties: PropertyDeclarations = { options: { attribute: false }, multiple: { type: Boolean } };

  /** The answers to choose from. */
  declare options: readonly Option[];
  /** Whether several may be chosen. */
  declare multiple: boolean;

  constructor() {
    super();
    this.options = [];
    this.multiple = false;
  }

  protected override item() {
    return { type: this.multiple ? ('multiple-choice' as const) : ('choice' as const), options: this.options };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-choice': CpkChoice;
  }
}
