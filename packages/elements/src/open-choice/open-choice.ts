// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Option, OwnWords } from '@careplan-kit/forms/contract';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { openChoiceKind } from '../lists/open-choice-view.js';
import { usableOptions } from '../lists/usable-options.js';

const wordsOf = (chosen: string | OwnWords) => (typeof chosen === 'string' ? chosen : chosen.text);

/**
 * One of several answers, or some of them, or own words. `value` is the option's code or `{ text }`; with `multiple` a list
 * of them.
 *
 * @summary A choice with room for own words, that stands alone.
 * @tag cpk-open-choice
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
 * @csspart control - The box for own words.
 * @cssproperty --cpk-target-size - Least height of an option; 44px by default.
 */
export class CpkOpenChoice extends FieldElement {
  static override readonly tagSuffix = 'open-choice';
  static override properties: PropertyDeclarations = {
    options: { attribute: false },
    multiple: { type: Boolean },
    openLabel: { attribute: 'open-label' },
  };

  /** The answers to choose from. */
  declare options: readonly Option[];
  /** Whether several may be chosen. */
  declare multiple: boolean;
  /** What the answer in own words is called; "Something else" without it. */
  declare openLabel: string | undefined;

  constructor() {
    super();
    this.options = [];
    this.multiple = false;
  }

  protected override get views() {
    return [openChoiceKind];
  }

  protected override item() {
    return {
      type: this.multiple ? ('multiple-choice' as const) : ('choice' as const),
      options: usableOptions('cpk-open-choice', this.options),
      open: { label: this.openLabel ? String(this.openLabel) : undefined },
    };
  }

  protected override formValue(answer: AnswerValue, name: string): string | FormData {
    if (!Array.isArray(answer)) return wordsOf(answer as string | OwnWords);
    const data = new FormData();
    for (const chosen of answer as readonly (string | OwnWords)[]) data.append(name, wordsOf(chosen));
    return data;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-open-choice': CpkOpenChoice;
  }
}
