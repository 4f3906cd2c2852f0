// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { CpkLongText } from '../long-text/long-text.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { cleanUp, find, findAll, mount, textOf, until } from '../testing/page.js';

const counted = (properties: Partial<CpkLongText> = {}) =>
  mount(CpkLongText, { label: 'Note', maxLength: 10, ...properties });
const seen = (field: CpkLongText) => textOf(find(field, '.count'));

describe('a long text that is counted', () => {
  afterEach(cleanUp);

  it('says how many characters are left, and how many are too many, and cuts nothing off', async () => {
    const field = await counted();
    expect(seen(field)).to.equal('10 characters left');
    typeInto(field, ['She slept']);
    expect(seen(field)).to.equal('1 character left');
    typeInto(field, ['She slept well']);
    expect(seen(field)).to.equal('4 characters too many. Nothing is cut off.');
    expect(field.value).to.equal('She slept well');
    expect(field.validationMessage).to.equal('Write 10 characters or fewer');
    expect(boxes(field)[0]!.hasAttribute('maxlength'), 'the browser must cut nothing off').to.equal(false);
  });

  it('counts what people call a character', async () => {
    const field = await counted({ value: '👍👍' });
    expect(seen(field)).to.equal('8 characters left');
  });

  it('is read out in a pause, and only near the end', async () => {
    const field = await counted();
    const heard = () => textOf(find(field, '[role=status]'));
    typeInto(field, ['She']);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    expect(heard()).to.equal('');
    typeInto(field, ['She slept']);
    expect(heard(), 'not while they type').to.equal('');
    await until(() => heard() === '1 character left', 'it is read out');
  });

  it('counts nothing where there is no limit, nor for who can only read', async () => {
    expect(findAll(await mount(CpkLongText, { label: 'Note' }), '.count')).to.have.length(0);
    expect(seen(await counted({ readOnly: true }))).to.equal('');
  });
});
