// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { defineElement } from '../base/define-element.js';
import type { FieldElement } from '../base/field-element.js';
import { runFieldInFormTests } from './field-in-form-tests.js';
import {
  type FieldUnderTest,
  HINT,
  LABEL,
  boxes,
  describedIn,
  errorsOf,
  firstControl,
  looksOf,
  placing,
  typeInto,
} from './field-under-test.js';
import { watchGlobalListeners } from './global-listeners.js';
import { between, press } from './keyboard.js';
import {
  type Box,
  cleanUp,
  descriptionOf,
  find,
  findAll,
  focused,
  heard,
  mount,
  nameOf,
  place,
  textOf,
  until,
  watchConsole,
  watchFaults,
} from './page.js';

/** What every field that stands alone does. One line for each kind. */
export function runFieldBaseTests<Field extends FieldElement>(tag: string, kind: FieldUnderTest<Field>): void {
  runFieldInFormTests(tag, kind);
  const { elementClass, answer, answered, other, besides = [] } = kind;
  const { common, field, inForm } = placing(kind);

  describe(`${tag} as every field`, () => {
    afterEach(cleanUp);

    it('shows its error when asked to, takes the focus, and lets go of the error once mended', async () => {
      const { element } = await inForm({ required: true });
      element.checkValidity();
      expect(errorsOf(element)).to.deep.equal([]);
      expect(element.reportValidity()).to.equal(false);
      expect(errorsOf(element)).to.deep.equal(['Error: This needs an answer']);
      expect(focused()).to.equal(nameOf(firstControl(element)));
      expect(findAll(element, '[aria-invalid=true]')).to.not.be.empty;
      answer(element);
      expect(errorsOf(element)).to.deep.equal([]);
      expect(findAll(element, '[aria-invalid]')).to.be.empty;
      expect(element.reportValidity()).to.equal(true);
    });

    it('is named by its label and described by its error first, then its hint', async () => {
      const element = await field({ required: true });
      const name = describedIn(element);
      const label = name.localName === 'fieldset' ? name.querySelector('legend') : (name as Box).labels![0];
      expect(textOf(label)).to.equal(`${LABEL} (required)`);
      expect(descriptionOf(name)).to.deep.equal([...besides, HINT]);
      element.reportValidity();
      expect(descriptionOf(name)).to.deep.equal(['Error: This needs an answer', ...besides, HINT]);
    });

    it('is the same whether its properties come before or after it is on the page', async () => {
      const properties = { required: true, value: answered };
      const before = await field(properties);
      const after = await mount<Field>(elementClass);
      Object.assign(after, common(), properties);
      await after.updateComplete;
      expect(looksOf(after)).to.deep.equal(looksOf(before));
      const bitByBit = await mount<Field>(elementClass);
      for (const [name, value] of Object.entries({ ...common(), ...properties })) {
        Object.assign(bitByBit, { [name]: value });
        await bitByBit.updateComplete;
      }
      expect(looksOf(bitByBit)).to.deep.equal(looksOf(before));
      expect(bitByBit.value).to.deep.equal(answered);
    });

    it('shows a value the host sets later', async () => {
      const { element, data } = await inForm({ value: answered });
      element.value = other;
      await element.updateComplete;
      expect(element.value).to.deep.equal(other);
      expect(looksOf(element)).to.deep.equal(looksOf(await field({ value: other })));
      expect(data()).to.not.deep.equal(kind.data);
      element.value = null;
      await element.updateComplete;
      expect(looksOf(element)).to.deep.equal(looksOf(await field()));
    });

    it('keeps what was given when the host changes its words', async () => {
      const element = await field();
      answer(element);
      firstControl(element).focus();
      element.hint = 'Another hint.';
      await element.updateComplete;
      expect(element.value).to.deep.equal(answered);
      expect(descriptionOf(describedIn(element))).to.deep.equal([...besides, 'Another hint.']);
      expect(focused(), 'the focus stays').to.equal(nameOf(firstControl(element)));
    });

    it('keeps what was given when it is taken out and put back', async () => {
      const { form, element, data } = await inForm();
      answer(element);
      const before = looksOf(element);
      element.remove();
      expect(data()).to.deep.equal([]);
      await Promise.resolve();
      form.append(element);
      await element.updateComplete;
      expect(looksOf(element)).to.deep.equal(before);
      expect(data()).to.deep.equal(kind.data);
      element.value = other;
      await element.updateComplete;
      answer(element);
      expect(element.value, 'it still answers').to.deep.equal(answered);
    });

    it('shares nothing with another on the page', async () => {
      const form = place('form');
      const one = await field({ name: 'one' }, form);
      const two = await field({ name: 'two', label: 'Another question' }, form);
      const untouched = looksOf(two);
      answer(one);
      one.reportValidity();
      expect(looksOf(two)).to.deep.equal(untouched);
      expect([...new Set(new FormData(form).keys())]).to.deep.equal(['one']);
      answer(two);
      one.value = other;
      await one.updateComplete;
      expect(two.value).to.deep.equal(answered);
    });

    it('works under another prefix', async () => {
      defineElement(elementClass, 'acme');
      const element = document.createElement(tag.replace('cpk-', 'acme-')) as Field;
      Object.assign(element, common(), { required: true });
      const form = place('form');
      form.append(element);
      await element.updateComplete;
      expect(element instanceof elementClass).to.equal(true);
      expect(form.checkValidity()).to.equal(false);
      answer(element);
      expect(new FormData(form).getAll('likes')).to.deep.equal(kind.data);
    });

    it('asks the browser to keep no copy of what is typed', async () => {
      const element = await field();
      // What has no box before it is answered has one then.
      if (boxes(element).length === 0) answer(element);
      expect(boxes(element)).to.not.be.empty;
      expect(boxes(element).map((box) => box.getAttribute('autocomplete'))).to.deep.equal(
        boxes(element).map(() => 'off'),
      );
    });

    for (const texts of kind.typed ?? []) {
      it(`leaves ${JSON.stringify(texts)} as it is typed`, async () => {
        const element = await field({ required: true });
        // A host that hands each value straight back is common, and must not move the worker's words.
        element.addEventListener('input', () => (element.value = element.value));
        typeInto(element, texts);
        await element.updateComplete;
        expect(textsIn(element, texts)).to.deep.equal(texts);
        element.reportValidity();
        boxes(element)[0]!.blur();
        expect(textsIn(element, texts)).to.deep.equal(texts);
      });
    }

    if (kind.unreadable) {
      const { typed, entered, sentence } = kind.unreadable;
      it(`keeps ${JSON.stringify(entered)}, which is no answer, and says so when asked`, async () => {
        const { element, data } = await inForm();
        typeInto(element, typed);
        expect(element.value).to.equal(null);
        expect(element.entered).to.equal(entered);
        expect(element.validity.badInput).to.equal(true);
        expect(element.validity.valueMissing).to.equal(false);
        expect(element.validationMessage).to.equal(sentence);
        expect(data()).to.deep.equal([]);
        expect(errorsOf(element)).to.deep.equal([]);
        element.reportValidity();
        expect(errorsOf(element)).to.deep.equal([`Error: ${sentence}`]);
        expect(textsIn(element, typed)).to.deep.equal(typed);
        answer(element);
        expect(element.entered).to.equal(null);
        expect(element.validity.valid).to.equal(true);
        expect(errorsOf(element)).to.deep.equal([]);
      });

      it('shows what cannot be read when the host gives it back', async () => {
        const element = await field({ value: { entered } });
        expect(textsIn(element, typed)).to.deep.equal(typed);
        expect(element.entered).to.equal(entered);
        expect(element.value).to.equal(null);
      });
    }

    it('tells of a change once for each box, when it is done', async () => {
      const element = await field({}, between());
      const changes = heard(element, 'change');
      const outside = heard(document.body, 'change');
      firstControl(element).focus();
      await kind.keys();
      await press('Tab');
      await until(() => element.value !== null && changes.length > 0, 'a change');
      const once = kind.boxes ?? 1;
      expect(changes.map((event) => event.target === element)).to.deep.equal(Array(once).fill(true));
      expect(outside).to.have.length(once);
      element.value = other;
      await element.updateComplete;
      expect(changes, 'the host need not be told of its own change').to.have.length(once);
    });

    it('says which version of the library it is', async () => {
      expect((await field()).getAttribute('data-cpk-version')).to.equal(LIBRARY_VERSION);
    });

    it('leaves nothing behind when it goes, a hundred times', async () => {
      await field().then((first) => first.remove());
      const nodes = document.querySelectorAll('*').length;
      const sheets = document.adoptedStyleSheets.length;
      const listeners = watchGlobalListeners();
      for (let count = 0; count < 100; count++) {
        const element = await field();
        answer(element);
        element.remove();
      }
      expect(document.querySelectorAll('*').length).to.equal(nodes);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
      expect(listeners()).to.equal(0);
    });

    for (const wrong of kind.wrong ?? []) {
      it(`is still there with ${JSON.stringify(wrong)} from the host`, async () => {
        const faults = watchFaults();
        watchConsole('warn');
        const element = await field(wrong as Partial<FieldElement>);
        element.reportValidity();
        await element.updateComplete;
        expect(faults).to.deep.equal([]);
        expect(textOf(find(element, '.label'))).to.equal(LABEL);
      });
    }
  });
}

/** What stands in as many boxes as were typed into; a box to tick after them is none of those. */
const textsIn = (element: FieldElement, typed: readonly string[]) =>
  boxes(element)
    .slice(0, typed.length)
    .map((box) => box.value);
