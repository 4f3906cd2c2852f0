// SPDX-License-Identifier: Apache-2.0
import { ElementRef, inject } from '@angular/core';

/** What the directive of every element has. */
export class ElementDirective {
  /** The element itself. */
  element = inject(ElementRef).nativeElement;
}

/** What the directive of every field has: `ngModel`, `formControl` and `formControlName` work on the tag. */
export class FieldDirective extends ElementDirective {
  #changed = () => undefined;
  #touched = () => undefined;
  #validity = () => undefined;
  #written = null;
  #said = null;

  writeValue(value) {
    this.#written = value ?? null;
    this.element.value = this.#written;
    // What the host gives may be no answer; the element knows once it is drawn.
    void this.element.updateComplete?.then(() => {
      if (this.#fault() !== this.#said) this.#validity();
    });
  }

  registerOnChange(changed) {
    this.#changed = changed;
  }

  registerOnTouched(touched) {
    this.#touched = touched;
  }

  setDisabledState(disabled) {
    this.element.disabled = disabled;
  }

  registerOnValidatorChange(validity) {
    this.#validity = validity;
  }

  /** What stands in the field and is no answer would be lost: then the control is not valid. */
  validate() {
    this.#said = this.#fault();
    return this.#said === null ? null : { careplanKit: this.#said };
  }

  #fault() {
    const { validity, validationMessage } = this.element;
    return validity && !validity.valid && !validity.valueMissing ? validationMessage : null;
  }

  /** @internal */
  hearAnswer() {
    this.#written = this.element.value;
    this.#changed(this.#written);
  }

  /** @internal */
  hearLeaving() {
    this.#touched();
  }

  /** @internal Angular's form has its own value to go back to, and hears of the reset before the element does. */
  hearReset({ target }) {
    if (target === this.element.form) setTimeout(() => (this.element.value = this.#written));
  }
}
