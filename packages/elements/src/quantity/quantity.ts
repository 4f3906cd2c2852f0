// SPDX-License-Identifier: Apache-2.0
import type { UnitOption } from '@careplan-kit/forms/contract';
import type { AnswerValue, QuantityAnswer } from '@careplan-kit/forms/contract';
import { type ItemTypes, quantity } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { quantityKind } from '../measured/quantity-view.js';

/** Shown where the host gave no unit: an amount must never look as if it had one. */
const NO_UNITS: readonly UnitOption[] = [{ code: '1', label: '' }];

function isUnit(unit: unknown): unit is UnitOption {
  const { code, label, factor } = (unit ?? {}) as Partial<UnitOption>;
  return typeof code === 'string' && typeof label === 'string' && (factor === undefined || typeof factor === 'string');
}

/**
 * An amount with its unit. `value` is `{ value, unit }`: the digits as typed and the code of the unit. A number is never
 * turned into that of another unit.
 *
 * @summary An amount with a unit, that stands alone.
 * @tag cpk-quantity
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - The error.
 * @csspart control - The box, and the list of units.
 * @cssproperty --cpk-target-size - Least height of a box; 44px by default.
 */
export class CpkQuantity extends FieldElement {
  static override readonly tagSuffix = 'quantity';
  static override properties: PropertyDeclarations = { units: { attribute: false }, min: {}, max: {} };

  /** The units that may be chosen. Limits count in the first. */
  declare units: readonly UnitOption[];
  /** Least amount, as digits. */
  declare min: string | undefined;
  /** Greatest amount, as digits. */
  declare max: string | undefined;

  constructor() {
    super();
    this.units = [];
  }

  protected override get itemTypes(): ItemTypes {
    return { quantity };
  }

  protected override get views() {
    return [quantityKind];
  }

  protected override item() {
    return { type: 'quantity' as const, units: this.#usable(), min: this.#limit('min'), max: this.#limit('max') };
  }

  /** Digits and code, as `70.5 kg`. */
  protected override formValue(answer: AnswerValue): string {
    const { value, unit } = answer as QuantityAnswer;
    return `${value} ${unit}`.trim();
  }

  #usable(): readonly UnitOption[] {
    const units: readonly unknown[] = Array.isArray(this.units) ? this.units : [];
    const usable = units.filter(isUnit);
    if (usable.length < units.length || (this.units && !Array.isArray(this.units)))
      warnOnce(
        'cpk-quantity: units is a list of { code, label, factor? }, all texts; what is something else is not used.',
      );
    return usable.length > 0 ? usable : NO_UNITS;
  }

  /** A limit that cannot be compared with is no limit. */
  #limit(name: 'min' | 'max'): string | undefined {
    const limit = String(this[name] ?? '');
    if (limit === '' || /^-?\d+(\.\d+)?$/.test(limit)) return limit || undefined;
    warnOnce(`cpk-quantity: the ${name} "${limit}" is not a number, so it is not used.`);
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-quantity': CpkQuantity;
  }
}
