// SPDX-License-Identifier: Apache-2.0
import { type ItemTypes, dateTime } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { dateTimeKind } from '../measured/date-time-view.js';

const USABLE = /^(today|\d{4}-\d\d-\d\d(T\d\d:\d\d)?)$/;

/**
 * A day and a time by the clock on the wall, in four boxes. `value` is `YYYY-MM-DDTHH:MM`. On the night the clocks change
 * the field asks which hour it was, or says that there was no such hour; it changes nothing by itself.
 *
 * @summary A field for a day with a time, that stands alone.
 * @tag cpk-date-time
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
export class CpkDateTime extends FieldElement {
  static override readonly tagSuffix = 'date-time';
  static override properties: PropertyDeclarations = { min: {}, max: {} };

  /** Earliest, `YYYY-MM-DDTHH:MM` or `today`. */
  declare min: string | undefined;
  /** Latest, `YYYY-MM-DDTHH:MM` or `today`. */
  declare max: string | undefined;

  protected override get itemTypes(): ItemTypes {
    return { 'date-time': dateTime };
  }

  protected override get views() {
    return [dateTimeKind];
  }

  protected override item() {
    return { type: 'date-time' as const, min: this.#limit('min'), max: this.#limit('max') };
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || USABLE.test(limit)) return limit || undefined;
    warnOnce(`cpk-date-time: the ${name} "${limit}" is not YYYY-MM-DDTHH:MM or today, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-date-time': CpkDateTime;
  }
}
