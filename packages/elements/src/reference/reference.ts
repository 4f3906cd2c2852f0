// SPDX-License-Identifier: Apache-2.0
import type { AnswerValue, FormWords, ReferenceAnswer } from '@careplan-kit/forms/contract';
import { type ItemTypes, reference } from '@careplan-kit/forms/page/field';
import type { CareRecord } from '@careplan-kit/model';
import type { PropertyDeclarations, PropertyValues } from 'lit';
import { FieldElement } from '../base/field-element.js';
import { CpkErrorEvent } from '../events/error-event.js';
import type { FieldTools } from '../field-views/field-view.js';
import { referenceKind } from '../lists/reference-view.js';
import * as fromRecord from '../parts/from-record.js';
import { fromRecordPart } from '../parts/from-record-part.js';

/**
 * A record of one person, chosen from what their record holds: the need that a risk is about, the goal of an action.
 * `value` is `{ class, recordUid, display? }`. What the worker may not see is not in the list. When another person's
 * record is given, nothing that was chosen for the last one stays.
 *
 * @summary Points at a record of the same person.
 * @tag cpk-reference
 * @status experimental
 * @since 0.1.0
 *
 * @fires input - The answer is being given: with every key and every choice.
 * @fires change - The answer changed.
 * @fires {CpkErrorEvent} cpk-error - The record cannot be read.
 * @csspart field - The whole field.
 * @csspart label - The label.
 * @csspart hint - The help under the label.
 * @csspart error - The error.
 * @csspart control - The box.
 * @csspart option - A line of the list.
 * @cssproperty --cpk-target-size - Least height of the box and of a line; 44px by default.
 */
export class CpkReference extends FieldElement {
  static override readonly tagSuffix = 'reference';
  static override properties: PropertyDeclarations = { record: { attribute: false }, classes: { attribute: false } };

  /** The person's record, to choose from. */
  declare record: CareRecord | null;
  /** Names of the classes that may be pointed at, such as `Need`. Any without it. */
  declare classes: readonly string[] | undefined;

  #usable: CareRecord | null = null;
  #person: string | null = null;

  constructor() {
    super();
    this.record = null;
    fromRecordPart.put(fromRecord);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('record')) this.#take(changed.has('value'));
  }

  protected override get itemTypes(): ItemTypes {
    return { reference };
  }

  protected override get views() {
    return [referenceKind];
  }

  protected override fieldTools(words: FormWords): FieldTools {
    return { ...super.fieldTools(words), record: () => this.#usable };
  }

  protected override item() {
    const { classes } = this;
    const names = Array.isArray(classes) ? classes.filter((name) => typeof name === 'string') : [];
    return { type: 'reference' as const, classes: names.length > 0 ? names : undefined };
  }

  /** `Class/recordUid`. */
  protected override formValue(answer: AnswerValue): string {
    const { class: name, recordUid } = answer as ReferenceAnswer;
    return `${name}/${recordUid}`;
  }

  #take(withValue: boolean): void {
    const fault = fromRecord.faultOf(this.record);
    this.#usable = fault ? null : (this.record ?? null);
    const person = this.#usable?.subjectOfCare.id ?? this.#person;
    // An empty text also clears what was typed and is no answer.
    if (this.#person !== null && person !== this.#person && !withValue) this.value = '';
    this.#person = person;
    if (fault) this.dispatchEvent(new CpkErrorEvent(fault));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cpk-reference': CpkReference;
  }
}
