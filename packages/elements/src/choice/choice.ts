// SPDX-License-Identifier: Apache-2.0
import type { Option } from '@careplan-kit/forms/contract';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';

function isOption(option: unknown): option is Option {
  const { code, label } = (option ?? {}) as Partial<Option>;
  return typeof code === 'string' && typeof label === 'string';
}

/**
 * One of several answers, or some of them. `value` is the option's code, or a list of codes with `multiple`.
 *
 * @summary A choice that stands alone.
 * @tag cpk-choice
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
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
    return { type: this.multiple ? ('multiple-choice' as const) : ('choice' as const), options: this.#usable() };
  }

  /** The options that can be shown; a wrong one must not take the others off the page. */
  #usable(): readonly Option[] {
    const options: readonly unknown[] = Array.isArray(this.options) ? this.options : [];
    const usable = options.filter(isOption);
    if (usable.length < options.length || (this.options && !Array.isArray(this.options)))
      warnOnce('cpk-choice: options is a list of { code, label }, both texts; what is something else is not shown.');
    return usable;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-choice': CpkChoice;
  }
}
