// SPDX-License-Identifier: Apache-2.0
import { type ItemTypes, time } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { timeKind } from '../measured/time-view.js';

const USABLE = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * A time by the clock of 24 hours, typed in any usual way: `0915`, `9.15 pm`, `21:15`. `value` is `HH:MM`. How it was
 * read stands under the box; an hour alone is asked about and not guessed.
 *
 * @summary A time field that stands alone.
 * @tag cpk-time
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
 * @cssproperty --cpk-target-size - Least height of a box; 44px by default.
 */
export class CpkTime extends FieldElement {
  static override readonly tagSuffix = 'time';
  static override properties: PropertyDeclarations = { min: {}, max: {} };

  /** Earliest time, `HH:MM`. */
  declare min: string | undefined;
  /** Latest time, `HH:MM`. */
  declare max: string | undefined;

  protected override get itemTypes(): ItemTypes {
    return { time };
  }

  protected override get views() {
    return [timeKind];
  }

  protected override item() {
    return { type: 'time' as const, min: this.#limit('min'), max: this.#limit('max') };
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || USABLE.test(limit)) return limit || undefined;
    warnOnce(`cpk-time: the ${name} "${limit}" is not HH:MM, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-time': CpkTime;
  }
}
