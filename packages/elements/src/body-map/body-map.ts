// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, Option } from '@careplan-kit/forms/contract';
import { type ItemTypes, bodyMap } from '@careplan-kit/forms/page/field';
import type { PropertyDeclarations } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { bodyMapKindWith } from '../body/body-map-view.js';
import { type EarlierMarks, marksIn } from '../body/earlier-marks.js';
import { usableOptions } from '../lists/usable-options.js';

/**
 * Marks on a body, from the front and the back. `value` is a list of
 * `{ id, view, region, x?, y?, kind?, size?, note? }`; left and right are the person's own.
 *
 * @summary A body map that stands alone.
 * @tag cpk-body-map
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @csspart field - The whole field.
 * @csspart label - The legend.
 * @csspart hint - The help under the legend.
 * @csspart error - The error.
 * @csspart control - Each list and box.
 * @csspart body-earlier - How it was marked before.
 * @csspart body-drawing - The drawing of a body from one side.
 * @cssproperty --cpk-target-size - Least height of a list or box; 44px by default.
 */
export class CpkBodyMap extends FieldElement {
  static override readonly tagSuffix = 'body-map';
  static override properties: PropertyDeclarations = {
    kinds: { attribute: false },
    mostMarks: { type: Number, attribute: 'most-marks' },
    earlier: { attribute: false },
  };

  /** What a mark may be: `{ code, label }`. Any mark with a note without it. */
  declare kinds: readonly Option[] | undefined;
  /** Most marks. More can be made, and are an error. */
  declare mostMarks: number | undefined;
  /** How the body was marked before, the newest first: `{ at, marks }`, `at` an ISO day or instant. Shown, never changed. */
  declare earlier: readonly EarlierMarks[] | undefined;

  protected override get itemTypes(): ItemTypes {
    return { 'body-map': bodyMap };
  }

  protected override get views() {
    return [bodyMapKindWith(usableEarlier(this.earlier))];
  }

  protected override item() {
    const { kinds, mostMarks } = this;
    const usable = kinds === undefined || kinds === null ? [] : usableOptions('cpk-body-map', kinds);
    return {
      type: 'body-map' as const,
      kinds: usable.length > 0 ? usable : undefined,
      mostMarks: Number.isSafeInteger(mostMarks) && mostMarks! > 0 ? mostMarks : undefined,
    };
  }

  /** The marks as JSON. */
  protected override formValue(answer: AnswerValue): string {
    return JSON.stringify(answer);
  }
}

/** What is no list of marks is not shown, and takes nothing else off the page. */
function usableEarlier(given: unknown): readonly EarlierMarks[] {
  if (!Array.isArray(given)) return [];
  return given.flatMap((one: unknown) => {
    const { at, marks } = (one ?? {}) as Partial<EarlierMarks>;
    const usable = marksIn(marks);
    return usable ? [{ marks: usable, ...(typeof at === 'string' && { at }) }] : [];
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-body-map': CpkBodyMap;
  }
}
