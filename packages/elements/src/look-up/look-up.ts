// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, CodedAnswer, OwnWords } from '@careplan-kit/forms/contract';
import { type ItemTypes, lookUp } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { lookUpKind } from '../lists/look-up-view.js';

/**
 * A code that the host looks up by `search` of its context. `value` is `{ system, code, display, version? }`, or `{ text }`
 * where own words are taken. What is typed and not chosen stays in the box and is in `entered`.
 *
 * @summary A looked up code that stands alone.
 * @tag cpk-look-up
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
 * @cssproperty --cpk-target-size - Least height of the box and of a line; 44px by default.
 */
export class CpkLookUp extends FieldElement {
  static override readonly tagSuffix = 'look-up';
  static override properties: PropertyDeclarations = {
    valueSet: { attribute: 'value-set' },
    open: { type: Boolean },
  };

  /** What may be chosen from: an address, or the name the host knows it by. */
  declare valueSet: string;
  /** Whether own words may be given instead. */
  declare open: boolean;

  constructor() {
    super();
    this.valueSet = '';
    this.open = false;
  }

  protected override get itemTypes(): ItemTypes {
    return { 'look-up': lookUp };
  }

  protected override get views() {
    return [lookUpKind];
  }

  protected override item() {
    return { type: 'look-up' as const, valueSet: String(this.valueSet ?? ''), open: this.open ? {} : undefined };
  }

  /** `system|code`, or the own words. */
  protected override formValue(answer: AnswerValue): string {
    if (typeof answer === 'object' && 'text' in answer) return (answer as OwnWords).text;
    const { system, code } = answer as CodedAnswer;
    return `${system}|${code}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-look-up': CpkLookUp;
  }
}
