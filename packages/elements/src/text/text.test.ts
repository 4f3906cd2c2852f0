// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, mount } from '../testing/page.js';
import { CpkText } from './text.js';

runFieldBaseTests('cpk-text', {
  elementClass: CpkText,
  answer: (field) => typeInto(field, ['Mr Green']),
  answered: 'Mr Green',
  data: ['Mr Green'],
  other: 'Betty',
  keys: () => write('Mr Green'),
  typed: [[' two  spaces '], ['<b>bold</b>'], ['👩🏽‍🦽 ŵŷ'], ['שלום']],
  wrong: [{ maxLength: 'many' }, { value: 7 }, { value: { nothing: true } }],
});

describe('cpk-text', () => {
  afterEach(cleanUp);

  it('counts an emoji as one character, and cuts nothing off', async () => {
    const field = await mount(CpkText, { label: 'Name', maxLength: 3 });
    typeInto(field, ['ab👍']);
    expect(field.validity.valid).to.equal(true);
    typeInto(field, ['ab👍c']);
    expect(field.validity.valid).to.equal(false);
    expect(field.validationMessage).to.equal('Write 3 characters or fewer');
    expect(boxes(field)[0]!.value).to.equal('ab👍c');
    expect(field.value).to.equal('ab👍c');
    expect(boxes(field)[0]!.maxLength).to.equal(-1);
  });

  it('holds nothing but spaces as blank', async () => {
    const field = await mount(CpkText, { label: 'Name', required: true });
    typeInto(field, ['   ']);
    expect(field.value).to.equal(null);
    expect(field.validity.valueMissing).to.equal(true);
    expect(boxes(field)[0]!.value).to.equal('   ');
  });

  it('takes its words from attributes', async () => {
    const field = await mount(CpkText);
    field.setAttribute('label', 'Name');
    field.setAttribute('hint', 'First or last');
    field.setAttribute('maxlength', '5');
    field.setAttribute('required', '');
    field.setAttribute('readonly', '');
    await field.updateComplete;
    expect(field).to.include({ label: 'Name', hint: 'First or last', maxLength: 5, required: true, readOnly: true });
  });
});
