// SPDX-License-Identifier: Apache-2.0
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';

/**
 * A number, kept exactly as typed: 70.0 stays 70.0.
 *
 * @summary A number field that stands alone.
 * @tag cpk-number
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
 * @cssproperty --cpk-target-size - Least height of the box; 44px by default.
 */
export class CpkNumber extends FieldElement {
  static override readonly tagSuffix = 'number';
  static override properties: PropertyDeclarations = {
    min: {},
    max: {},
    unit: {},
    whole: { type: Boolean },
  };

  /** Least value, as digits. */
  declare min: string | undefined;
  /** Greatest value, as digits. */
  declare max: string | undefined;
  /** Shown after the box: "kg". */
  declare unit: string | undefined;
  /** Whole numbers only. */
  declare whole: boolean;

  constructor() {
    super();
    this.whole = false;
  }

  protected override item() {
    return {
      type: this.whole ? ('integer' as const) : ('decimal' as const),
      min: this.#limit('min'),
      max: this.#limit('max'),
      unit: this.unit,
    };
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || /^-?\d+(\.\d+)?$/.test(limit)) return limit || undefined;
    warnOnce(`cpk-number: the ${name} "${limit}" is not a number, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-number': CpkNumber;
  }
}
