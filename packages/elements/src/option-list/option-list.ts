// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Option, OwnWords } from '@careplan-kit/forms/contract';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { listKind } from '../lists/list-view.js';
import { severalKind } from '../lists/several-view.js';
import { usableOptions } from '../lists/usable-options.js';

/**
 * One answer of a long list, or several: a box to type in, with the answers that fit under it. `value` is the option's
 * code, or `{ text }` where own words are taken; with `multiple`, a list of them. What is typed and not chosen stays in the
 * box and, while nothing is chosen, is in `entered`.
 *
 * @summary A long list to search, that stands alone.
 * @tag cpk-option-list
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
 * @csspart option - A line of the list.
 * @csspart chip - One of several chosen answers.
 * @cssproperty --cpk-target-size - Least height of the box and of a line; 44px by default.
 */
export class CpkOptionList extends FieldElement {
  static override readonly tagSuffix = 'option-list';
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    open: { type: Boolean },
    multiple: { type: Boolean },
  };

  /** The answers to choose from. Of several, one with `exclusive` stands alone. */
  declare options: readonly Option[];
  /** Whether own words may be given instead. */
  declare open: boolean;
  /** Whether several may be chosen. */
  declare multiple: boolean;

  constructor() {
    super();
    this.options = [];
    this.open = false;
    this.multiple = false;
  }

  protected override get views() {
    return [listKind, severalKind];
  }

  protected override item() {
    return {
      type: this.multiple ? ('multiple-choice' as const) : ('choice' as const),
      control: 'drop-down',
      options: usableOptions('cpk-option-list', this.options),
      open: this.open ? {} : undefined,
    };
  }

  protected override formValue(answer: AnswerValue, name: string): string | FormData {
    if (!Array.isArray(answer)) return wordsOf(answer as string | OwnWords);
    const data = new FormData();
    for (const chosen of answer as readonly (string | OwnWords)[]) data.append(name, wordsOf(chosen));
    return data;
  }
}

const wordsOf = (one: string | OwnWords) => (typeof one === 'string' ? one : one.text);

declare global {
  interface HTMLElementTagNameMap {
    'cpk-option-list': CpkOptionList;
  }
}
