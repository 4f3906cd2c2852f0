// SPDX-License-Identifier: Apache-2.0
import { isCalendarDate } from '@careplan-kit/model/plain';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';

/**
 * A date in three boxes: day, month, year. `value` is `YYYY-MM-DD`; what is not a date stays in the boxes and is in
 * `entered`.
 *
 * @summary A date field that stands alone.
 * @tag cpk-date
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart control - Each of the boxes.
 * @cssproperty --cpk-target-size - Least height of the boxes; 44px by default.
 */
export class CpkDate extends FieldElement {
  static override readonly tagSuffix = 'date';
  static override properties: PropertyDeclarations = { min: {}, max: {} };

  /** Earliest date, `YYYY-MM-DD` or `today`. */
  declare min: string | undefined;
  /** Latest date, `YYYY-MM-DD` or `today`. */
  declare max: string | undefined;

  protected override item() {
    return { type: 'date' as const, min: this.#limit('min'), max: this.#limit('max') };
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || limit === 'today' || isCalendarDate(limit)) return limit || undefined;
    warnOnce(`cpk-date: the ${name} "${limit}" is neither YYYY-MM-DD nor today, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-date': CpkDate;
  }
}
