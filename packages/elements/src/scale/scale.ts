// SPDX-License-Identifier: Apache-2.0
import { type ItemTypes, scale } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { warnOnce } from '../base/warn-once.js';
import { scaleKind } from '../measured/scale-view.js';

/**
 * A whole number chosen along a line, such as pain from 0 to 10. `value` is the number as a text. Nothing is chosen until
 * somebody chooses.
 *
 * @summary A scale that stands alone.
 * @tag cpk-scale
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart option - A number, with its words.
 * @csspart control - The box, where the scale has more numbers than fit on a screen.
 * @cssproperty --cpk-target-size - Least width and height of a number; 44px by default.
 */
export class CpkScale extends FieldElement {
  static override readonly tagSuffix = 'scale';
  static override properties: PropertyDeclarations = {
    min: { type: Number },
    max: { type: Number },
    step: { type: Number },
    marks: { attribute: false },
  };

  /** First number; 0 by default. */
  declare min: number;
  /** Last number; 10 by default. */
  declare max: number;
  /** From one number to the next; 1 by default. */
  declare step: number;
  /** Words at some of the numbers: `{ 0: 'no pain' }`. */
  declare marks: Readonly<Record<string, string>> | undefined;

  constructor() {
    super();
    this.min = 0;
    this.max = 10;
    this.step = 1;
  }

  protected override get itemTypes(): ItemTypes {
    return { scale };
  }

  protected override get views() {
    return [scaleKind];
  }

  protected override item() {
    const { min, max, step } = this;
    const usable = [min, max, step].every(Number.isSafeInteger) && min < max && step > 0;
    if (!usable) warnOnce('cpk-scale: min, max and step are whole numbers, min the least; 0 to 10 is used instead.');
    return {
      type: 'scale' as const,
      ...(usable ? { min, max, step } : { min: 0, max: 10 }),
      marks: this.#usableMarks(),
    };
  }

  #usableMarks(): Readonly<Record<string, string>> | undefined {
    if (typeof this.marks !== 'object' || this.marks === null) return undefined;
    return Object.fromEntries(Object.entries(this.marks).filter(([, words]) => typeof words === 'string'));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-scale': CpkScale;
  }
}
