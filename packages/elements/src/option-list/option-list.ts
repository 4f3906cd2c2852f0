// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Option, OwnWords } from '@careplan-kit/forms/contract';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { listKind } from '../lists/list-view.js';
import { usableOptions } from '../lists/usable-options.js';

/**
 * One answer of a long list: a box to type in, with the answers that fit under it. `value` is the option's code, or
 * `{ text }` where own words are taken. What is typed and not chosen stays in the box and is in `entered`.
 *
 * @summary A long list to search, that stands alone.
 * @tag cpk-option-list
 * @status experimental
 * @since 0.1.0
 *
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - The error.
 * @csspart control - The box.
 * @csspart option - A line of the list.
 * @cssproperty --cpk-target-size - Least height of the box and of a line; 44px by default.
 */
export class CpkOptionList extends FieldElement {
  static override readonly tagSuffix = 'option-list';
  static override properties: PropertyDeclarations = { options: { attribute: false }, open: { type: Boolean } };

  /** The answers to choose from. */
  declare options: readonly Option[];
  /** Whether own words may be given instead. */
  declare open: boolean;

  constructor() {
    super();
    this.options = [];
    this.open = false;
  }

  protected override get views() {
    return [listKind];
  }

  protected override item() {
    return {
      type: 'choice' as const,
      control: 'drop-down',
      options: usableOptions('cpk-option-list', this.options),
      open: this.open ? {} : undefined,
    };
  }

  protected override formValue(answer: AnswerValue): string {
    return typeof answer === 'string' ? answer : (answer as OwnWords).text;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-option-list': CpkOptionList;
  }
}
