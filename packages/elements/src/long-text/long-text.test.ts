// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { write } from '../testing/keyboard.js';
import { cleanUp, find, mount, place } from '../testing/page.js';
import { CpkLongText } from './long-text.js';

runFieldBaseTests('cpk-long-text', {
  elementClass: CpkLongText,
  answer: (field) => typeInto(field, ['Tea first.\nThen the cricket.']),
  answered: 'Tea first.\nThen the cricket.',
  data: ['Tea first.\nThen the cricket.'],
  other: 'The window open.',
  keys: () => write('Tea first.'),
  typed: [['\n\nTea.  \n'], ['</textarea><b>bold</b>'], ['👩🏽‍🦽 ŵŷ'], ['שלום\u202Eabc']],
  wrong: [{ maxLength: 'many' }, { value: 7 }, { value: { nothing: true } }],
});

describe('cpk-long-text', () => {
  afterEach(cleanUp);

  it('holds 20,000 characters, and more than its limit, without cutting off', async () => {
    const words = 'Betty likes her tea strong. '.repeat(720).slice(0, 20_000);
    const form = place('form');
    const field = await mount(CpkLongText, { label: 'Notes', name: 'notes', maxLength: 100, value: words }, form);
    expect(boxes(field)[0]!.value).to.equal(words);
    expect(field.value).to.equal(words);
    expect(new FormData(form).get('notes')).to.equal(words);
    expect(field.validationMessage).to.equal('Write 100 characters or fewer');
    expect(boxes(field)[0]!.maxLength).to.equal(-1);
  });

  it('can be dragged taller', async () => {
    const field = await mount(CpkLongText, { label: 'Notes' });
    expect(getComputedStyle(find(field, 'textarea')).resize).to.equal('vertical');
  });
});
