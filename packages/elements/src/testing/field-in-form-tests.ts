// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FieldElement } from '../base/field-element.js';
import { type FieldUnderTest, boxes, errorsOf, looksOf, placing } from './field-under-test.js';
import { cleanUp, place } from './page.js';

/** How a field takes part in a native form. */
export function runFieldInFormTests<Field extends FieldElement>(tag: string, kind: FieldUnderTest<Field>): void {
  const { answer, answered, other } = kind;
  const { field, inForm } = placing(kind);

  describe(`${tag} in a form`, () => {
    afterEach(cleanUp);

    it('is in the data of the form it stands in, and only when answered', async () => {
      const { form, element, data } = await inForm();
      expect(element.form === form).to.equal(true);
      expect([...form.elements].includes(element)).to.equal(true);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
      answer(element);
      expect(data()).to.deep.equal(kind.data);
      expect(element.value).to.deep.equal(answered);
      element.value = null;
      await element.updateComplete;
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('has no data without a name', async () => {
      const { form, element } = await inForm({ name: '' });
      answer(element);
      expect([...new FormData(form)]).to.deep.equal([]);
    });

    it('goes back to its first value on reset, blank or not', async () => {
      const blank = await inForm();
      answer(blank.element);
      blank.form.reset();
      await blank.element.updateComplete;
      expect(blank.element.value).to.equal(null);
      expect(blank.data()).to.deep.equal([]);

      const filled = await inForm({ value: other });
      answer(filled.element);
      filled.form.reset();
      await filled.element.updateComplete;
      expect(filled.element.value).to.deep.equal(other);
      expect(looksOf(filled.element)).to.deep.equal(looksOf(await field({ value: other })));
    });

    it('takes its error away on reset', async () => {
      const { form, element } = await inForm({ required: true });
      element.reportValidity();
      expect(errorsOf(element)).to.have.length(1);
      form.reset();
      await element.updateComplete;
      expect(errorsOf(element)).to.deep.equal([]);
    });

    it('takes no part while its fieldset is disabled', async () => {
      const form = place('form');
      const fieldset = form.appendChild(document.createElement('fieldset'));
      const element = await field({ required: true }, fieldset);
      answer(element);
      const before = looksOf(element);
      fieldset.disabled = true;
      await element.updateComplete;
      expect([...new FormData(form).keys()]).to.deep.equal([]);
      expect(boxes(element).every((box) => box.disabled)).to.equal(true);
      fieldset.disabled = false;
      await element.updateComplete;
      expect(new FormData(form).getAll('likes')).to.deep.equal(kind.data);
      expect(looksOf(element)).to.deep.equal(before);
    });

    it('does not hold the form up while disabled or read only', async () => {
      for (const state of [{ disabled: true }, { readOnly: true }]) {
        const { form, element } = await inForm({ required: true, ...state });
        expect(element.checkValidity(), JSON.stringify(state)).to.equal(true);
        expect(form.checkValidity()).to.equal(true);
      }
    });

    it('is missing a value when it must be answered and is not', async () => {
      const { form, element } = await inForm({ required: true });
      expect(element.validity.valueMissing).to.equal(true);
      expect(element.validationMessage).to.equal('This needs an answer');
      expect(element.checkValidity()).to.equal(false);
      expect(form.checkValidity()).to.equal(false);
      answer(element);
      expect(element.validity.valid).to.equal(true);
      expect(form.checkValidity()).to.equal(true);
    });

    it('cannot be changed when read only, and keeps its value and its part in the form', async () => {
      const { element, data } = await inForm({ readOnly: true, value: answered });
      expect(boxes(element).every((box) => box.readOnly || box.disabled)).to.equal(true);
      expect(element.value).to.deep.equal(answered);
      expect(data()).to.deep.equal(kind.data);
      element.readOnly = false;
      await element.updateComplete;
      expect(boxes(element).some((box) => box.readOnly || box.disabled)).to.equal(false);
    });

    it('is out of reach and out of the form when disabled', async () => {
      const { element, data } = await inForm({ disabled: true, value: answered });
      expect(boxes(element).every((box) => box.disabled)).to.equal(true);
      expect(data()).to.deep.equal([]);
      element.disabled = false;
      await element.updateComplete;
      expect(boxes(element).some((box) => box.disabled)).to.equal(false);
      expect(data()).to.deep.equal(kind.data);
    });
  });
}
