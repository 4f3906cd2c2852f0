// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes } from '../testing/field-under-test.js';
import { press } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, heard, mount, place, textsOf, until } from '../testing/page.js';
import { CpkChoice } from './choice.js';

const options = [
  { code: 'milk', label: 'With milk' },
  { code: 'black', label: 'Black' },
  { code: 'none', label: 'I do not drink tea' },
];

/** Clicks until exactly these options are chosen. */
function choose(field: CpkChoice, ...codes: string[]): void {
  boxes(field).forEach((box, index) => {
    if ((box as HTMLInputElement).checked !== codes.includes(options[index]!.code)) box.click();
  });
}

const chosen = (field: CpkChoice) =>
  options.filter((_option, index) => (boxes(field)[index] as HTMLInputElement).checked).map(({ code }) => code);

const wrong = [{ options: null }, { options: 'milk' }, { options: [null, {}] }, { value: 'coffee' }, { value: 3 }];

runFieldBaseTests('cpk-choice', {
  elementClass: CpkChoice,
  properties: { options },
  answer: (field) => choose(field, 'black'),
  answered: 'black',
  data: ['black'],
  other: 'milk',
  keys: () => press(' '),
  wrong,
});

runFieldBaseTests('cpk-choice', {
  elementClass: CpkChoice,
  properties: { options, multiple: true },
  answer: (field) => choose(field, 'milk', 'none'),
  answered: ['milk', 'none'],
  data: ['milk', 'none'],
  other: ['black'],
  keys: () => press(' '),
  wrong,
});

describe('cpk-choice', () => {
  afterEach(cleanUp);

  it('lets one answer be cleared again, and says so', async () => {
    const form = place('form');
    const field = await mount(CpkChoice, { label: 'Tea', name: 'tea', options, value: 'milk' }, form);
    const changes = heard(field, 'change');
    find(field, 'button').click();
    expect(field.value).to.equal(null);
    expect(chosen(field)).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([]);
    expect(findAll(field, 'button')).to.be.empty;
    expect(changes).to.have.length(1);
    expect(focused()).to.equal('input#q-field');
    choose(field, 'black');
    expect(textsOf(field, 'button')).to.deep.equal(['Clear this answer']);
  });

  it('offers no clearing where an answer is needed, cannot be changed, or is several', async () => {
    for (const properties of [
      { required: true, value: 'milk' },
      { readOnly: true, value: 'milk' },
      { disabled: true, value: 'milk' },
      { multiple: true, value: ['milk'] },
    ]) {
      const field = await mount(CpkChoice, { label: 'Tea', options, ...properties });
      expect(findAll(field, 'button'), JSON.stringify(properties)).to.be.empty;
    }
  });

  it('gives several in the order of the options, however they were ticked', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options, multiple: true });
    boxes(field)[2]!.click();
    boxes(field)[0]!.click();
    expect(field.value).to.deep.equal(['milk', 'none']);
    boxes(field)[2]!.click();
    boxes(field)[0]!.click();
    expect(field.value).to.equal(null);
  });

  it('keeps an answer that is not one of the options, and marks it', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options, value: 'coffee' });
    expect(field.value).to.equal(null);
    expect(field.entered).to.equal('coffee');
    expect(field.validationMessage).to.equal('Choose one of the answers');
    expect(chosen(field)).to.deep.equal([]);
    field.options = [...options, { code: 'coffee', label: 'Coffee' }];
    await field.updateComplete;
    expect(field.value).to.equal('coffee');
  });

  it('takes options and answer together', async () => {
    const field = await mount(CpkChoice, { label: 'Tea', options: [{ code: 'a', label: 'A' }] });
    Object.assign(field, { value: ['milk', 'black'], options, multiple: true });
    await field.updateComplete;
    expect(field.value).to.deep.equal(['milk', 'black']);
    expect(chosen(field)).to.deep.equal(['milk', 'black']);
  });

  it('shows the options it can, when the host gives others too', async () => {
    const some = [null, ...options, { code: 5, label: 'Five' }] as typeof options;
    const field = await mount(CpkChoice, { label: 'Tea', options: some, value: 'black' });
    expect(textsOf(field, '.option')).to.deep.equal(options.map(({ label }) => label));
    expect(chosen(field)).to.deep.equal(['black']);
  });

  it('shows a label with markup as text', async () => {
    const label = '<img src=x onerror=alert(1)>';
    const field = await mount(CpkChoice, { label: 'Tea', options: [{ code: 'a', label }] });
    expect(textsOf(field, '.option')).to.deep.equal([label]);
  });

  it('does not join its buttons to those of another choice', async () => {
    const one = await mount(CpkChoice, { label: 'Tea', options });
    const two = await mount(CpkChoice, { label: 'Coffee', options });
    choose(one, 'milk');
    choose(two, 'black');
    await until(() => one.value === 'milk' && two.value === 'black', 'both chosen');
    expect(chosen(one)).to.deep.equal(['milk']);
    expect(chosen(two)).to.deep.equal(['black']);
  });
});
