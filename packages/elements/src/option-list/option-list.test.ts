// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { press, write } from '../testing/keyboard.js';
import { cleanUp, find, findAll, mount, place, textOf, textsOf } from '../testing/page.js';
import { CpkOptionList } from './option-list.js';

const options = ['British Sign Language', 'English', 'Welsh', 'West Frisian', 'Western Armenian'].map((label) => ({
  code: label.toLowerCase().replaceAll(' ', '-'),
  label,
}));

runFieldBaseTests('cpk-option-list', {
  elementClass: CpkOptionList,
  properties: { options },
  answer: (field) => typeInto(field, ['Welsh']),
  answered: 'welsh',
  data: ['welsh'],
  other: 'english',
  keys: async () => {
    await write('Welsh');
  },
  typed: [['welsh'], ['Wel'], ['no such language'], [' English ']],
  unreadable: { typed: ['Wel'], entered: 'Wel', sentence: 'Choose one of the answers' },
  wrong: [{ options: 'many' }, { options: [null, { code: 1 }] }, { value: 7 }],
});

const lines = (field: CpkOptionList) => textsOf(field, '[role=option]');
const said = (field: CpkOptionList) => textOf(find(field, '.beside-list'));
const typeIn = (field: CpkOptionList, text: string) => {
  field.focus();
  typeInto(field, [text]);
};
const list = (properties: Partial<CpkOptionList> = {}, parent?: HTMLElement) =>
  mount(CpkOptionList, { label: 'Language', options, ...properties }, parent);

describe('cpk-option-list', () => {
  afterEach(cleanUp);

  it('shows the answers that fit, the closest first', async () => {
    const field = await list();
    typeIn(field, 'we');
    expect(lines(field)).to.deep.equal(['Welsh', 'West Frisian', 'Western Armenian']);
    typeIn(field, 'lang');
    expect(lines(field)).to.deep.equal(['British Sign Language']);
    typeIn(field, 'xyz');
    expect(lines(field)).to.deep.equal([]);
    expect(said(field)).to.equal('Nothing in the list fits “xyz”. What you typed is kept, and is not an answer yet.');
    expect(field.entered).to.equal('xyz');
  });

  it('takes the whole label as its answer, however it is written', async () => {
    const field = await list();
    typeIn(field, 'british  sign-language');
    expect(field.value).to.equal('british-sign-language');
    expect(boxes(field)[0]!.value).to.equal('british  sign-language');
  });

  it('takes nothing from a list of which two lines have that label', async () => {
    const twins = [
      { code: 'a', label: 'Jane' },
      { code: 'b', label: 'Jane' },
    ];
    const field = await list({ options: twins });
    typeIn(field, 'Jane');
    expect(field.value).to.equal(null);
    findAll(field, '[role=option]')[1]!.click();
    expect(field.value).to.equal('b');
  });

  it('says which answer it is when its code was typed', async () => {
    const field = await list({ options: [{ code: 'en', label: 'English' }] });
    typeIn(field, 'en');
    expect(field.value).to.equal('en');
    expect(said(field)).to.equal('Understood as English');
  });

  it('opens with all of it by a press, and is chosen from by one', async () => {
    const field = await list({ value: 'welsh' });
    boxes(field)[0]!.click();
    expect(lines(field)).to.have.length(5);
    expect(textsOf(field, '.chosen')).to.deep.equal(['Welsh']);
    findAll(field, '[role=option]')[1]!.click();
    expect(field.value).to.equal('english');
    expect(boxes(field)[0]!.value).to.equal('English');
    expect(lines(field)).to.deep.equal([]);
    find(field, '.combobox-show').click();
    expect(lines(field)).to.have.length(5);
  });

  it('is gone through with the keyboard: arrows, Enter, Escape, and Tab that takes nothing', async () => {
    const form = place('form');
    const field = await list({}, form);
    // Something to go on to: from the last stop of a page Tab goes to the browser's own bar, and so do all later keys.
    form.append(Object.assign(document.createElement('button'), { type: 'button', textContent: 'Next' }));
    let submitted = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted++;
    });
    field.focus();
    await press('ArrowDown');
    expect(lines(field)).to.have.length(5);
    await press('ArrowDown');
    const box = boxes(field)[0]!;
    const marked = () =>
      textOf((box.getRootNode() as ShadowRoot).getElementById(box.getAttribute('aria-activedescendant')!));
    expect(marked()).to.equal('English');
    await press('ArrowUp');
    await press('ArrowUp');
    expect(marked(), 'round the end').to.equal('Western Armenian');
    await press('Escape');
    expect(lines(field)).to.deep.equal([]);
    expect(box.hasAttribute('aria-activedescendant')).to.equal(false);
    await write('wel');
    await press('ArrowDown');
    await press('Tab');
    expect(field.value, 'leaving takes nothing').to.equal(null);
    expect(field.entered).to.equal('wel');
    field.focus();
    await press('ArrowDown');
    await press('Enter');
    expect(field.value).to.equal('welsh');
    expect(submitted, 'the form was not sent').to.equal(0);
  });

  it('takes own words only where they may be given, and only when the worker says so', async () => {
    const closed = await list();
    typeIn(closed, 'Patagonian Welsh');
    expect(lines(closed)).to.deep.equal([]);
    const field = await list({ open: true });
    typeIn(field, 'Patagonian Welsh');
    expect(field.value).to.equal(null);
    expect(lines(field)).to.deep.equal(['Use “Patagonian Welsh” as it is written']);
    findAll(field, '[role=option]')[0]!.click();
    expect(field.value).to.deep.equal({ text: 'Patagonian Welsh' });
    expect(said(field)).to.equal('In your own words, not from the list.');
    typeIn(field, 'Patagonian Welsh!');
    expect(field.value, 'other words are not those').to.equal(null);
  });

  it('shows the first lines of a very long list, and says how many there are', async () => {
    const many = Array.from({ length: 300 }, (_, at) => ({ code: `c${at}`, label: `Town ${at}` }));
    const field = await list({ options: many });
    boxes(field)[0]!.click();
    expect(lines(field)).to.have.length(50);
    expect(textOf(find(field, '.combobox [role=status]'))).to.equal(
      '50 in the list. 250 more. Type more letters to see them.',
    );
  });

  it('does not open for somebody who can only read', async () => {
    const field = await list({ readOnly: true, value: 'welsh' });
    boxes(field)[0]!.click();
    expect(lines(field)).to.deep.equal([]);
    expect(boxes(field)[0]!.value).to.equal('Welsh');
  });
});
