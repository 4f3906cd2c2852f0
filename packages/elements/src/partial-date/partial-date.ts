// SPDX-License-Identifier: Apache-2.0
import { type ItemTypes, partialDate } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { partialDateKind } from '../measured/partial-date-view.js';

const USABLE = /^(today|\d{4}-\d\d-\d\d)$/;

/**
 * A date of which the day, or day and month, may not be known, and which may be only about right. `value` is the
 * model's `PartialDate`: `1941`, `1941-05`, `1941-05-17`, `1941~`.
 *
 * @summary A field for a date that may be vague, that stands alone.
 * @tag cpk-partial-date
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - The error.
 * @csspart control - Each of the boxes.
 * @cssproperty --cpk-target-size - Least height of a box; 44px by default.
 */
export class CpkPartialDate extends FieldElement {
  static override readonly tagSuffix = 'partial-date';
  static override properties: PropertyDeclarations = { min: {}, max: {} };

  /** Earliest date, `YYYY-MM-DD` or `today`. */
  declare min: string | undefined;
  /** Latest date, `YYYY-MM-DD` or `today`. */
  declare max: string | undefined;

  protected override get itemTypes(): ItemTypes {
    return { 'partial-date': partialDate };
  }

  protected override get views() {
    return [partialDateKind];
  }

  protected override item() {
    return { type: 'partial-date' as const, min: this.#limit('min'), max: this.#limit('max') };
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || USABLE.test(limit)) return limit || undefined;
    warnOnce(`cpk-partial-date: the ${name} "${limit}" is not YYYY-MM-DD or today, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-partial-date': CpkPartialDate;
  }
}
