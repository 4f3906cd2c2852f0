// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, errorsOf, typeInto } from '../testing/field-under-test.js';
import { boxOf, definitionOf, openForm } from '../testing/form-host.js';
import { between, press, write } from '../testing/keyboard.js';
import {
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  textOf,
  textsOf,
  until,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkOptionList } from './option-list.js';

const options = [
  { code: 'none', label: 'None of these', exclusive: true },
  ...['Asthma', 'Dementia', 'Depression', 'Epilepsy', 'Stroke'].map((label) => ({ code: label.toLowerCase(), label })),
];

const lines = (field: CpkOptionList) => textsOf(field, '[role=option]');
const chips = (field: CpkOptionList) => textsOf(field, '.chip');
const said = (field: CpkOptionList) => textOf(find(field, '.beside-list'));
function pick(field: CpkOptionList, label: string): void {
  boxes(field)[0]!.click();
  findAll(field, '[role=option]')
    .find((line) => textOf(line) === label)!
    .click();
}
const several = (properties: Partial<CpkOptionList> = {}, parent?: HTMLElement) =>
  mount(CpkOptionList, { label: 'Conditions', options, multiple: true, ...properties }, parent);

runFieldBaseTests('cpk-option-list', {
  elementClass: CpkOptionList,
  properties: { options, multiple: true },
  answer: (field) => {
    field.focus();
    pick(field, 'Dementia');
    boxes(field)[0]!.blur();
  },
  answered: ['dementia'],
  data: ['dementia'],
  other: ['none'],
  keys: async () => {
    await write('deme');
    await press('ArrowDown');
    await press('Enter');
  },
  typed: [['Dem'], ['no such condition']],
  unreadable: { typed: ['Dem'], entered: 'Dem', sentence: 'Choose one of the answers' },
  wrong: [{ options: 'many' }, { options: [null, { code: 1 }] }, { value: 7 }, { value: 'dementia' }],
});

describe('cpk-option-list of several answers', () => {
  afterEach(cleanUp);

  it('shows what is chosen in the order of the list, and offers only what is not', async () => {
    const field = await several();
    const changes = heard(field, 'change');
    pick(field, 'Stroke');
    pick(field, 'Asthma');
    expect(field.value).to.deep.equal(['asthma', 'stroke']);
    expect(chips(field)).to.deep.equal(['Asthma', 'Stroke']);
    expect(changes).to.have.length(2);
    expect(said(field)).to.equal('Asthma is chosen.');
    expect(boxes(field)[0]!.value).to.equal('');
    boxes(field)[0]!.click();
    expect(lines(field)).to.deep.equal(['None of these', 'Dementia', 'Depression', 'Epilepsy']);
  });

  it('takes one away by its own button, and brings it back', async () => {
    const field = await several({ value: ['asthma', 'dementia', 'stroke'] });
    findAll(field, '.chip-remove')[1]!.click();
    expect(field.value).to.deep.equal(['asthma', 'stroke']);
    expect(said(field)).to.equal('Dementia was taken away. Bring back');
    expect(focused(), 'on the button that took its place').to.equal('button.chip-remove');
    button(field, 'Bring back').click();
    expect(field.value).to.deep.equal(['asthma', 'dementia', 'stroke']);
    expect(focused()).to.equal('input#q-field.control');
  });

  it('has one that stands alone or the others, never both, and says what it took away', async () => {
    const field = await several({ value: ['asthma', 'stroke'] });
    pick(field, 'None of these');
    expect(field.value).to.deep.equal(['none']);
    expect(said(field)).to.equal(
      'None of these is chosen. It cannot stand with others, so this was taken away: Asthma, Stroke. Bring back',
    );
    button(field, 'Bring back').click();
    expect(field.value).to.deep.equal(['asthma', 'stroke']);
    pick(field, 'None of these');
    pick(field, 'Epilepsy');
    expect(field.value).to.deep.equal(['epilepsy']);
    expect(said(field)).to.contain('this was taken away: None of these.');
  });

  it('shows both, with the fault, when what is recorded has both, and takes neither away by itself', async () => {
    const field = await several({ value: ['none', 'stroke'] });
    expect(chips(field)).to.deep.equal(['None of these', 'Stroke']);
    expect(field.value).to.deep.equal(['none', 'stroke']);
    field.reportValidity();
    expect(errorsOf(field)).to.have.length(1);
  });

  it('keeps a text that is not chosen in its box, says so, and drops nothing that is chosen', async () => {
    const field = await several({ value: ['asthma'] });
    field.focus();
    typeInto(field, ['de']);
    expect(lines(field)).to.deep.equal(['Dementia', 'Depression']);
    expect(field.value).to.deep.equal(['asthma']);
    expect(said(field)).to.equal('“de” is not chosen from the list yet.');
    typeInto(field, ['xyz']);
    expect(said(field)).to.contain('Nothing in the list fits “xyz”');
    findAll(field, '.chip-remove')[0]!.click();
    expect(field.value).to.equal(null);
    expect(field.entered, 'with nothing chosen it is what was typed').to.equal('xyz');
  });

  it('takes a whole label that was typed, by Enter or by leaving the box', async () => {
    const field = await several({}, between());
    field.focus();
    await write('STROKE');
    await press('Tab');
    expect(field.value).to.deep.equal(['stroke']);
    expect(boxes(field)[0]!.value).to.equal('');
    field.focus();
    await write('epilepsy');
    await press('Escape');
    await press('Enter');
    expect(field.value).to.deep.equal(['epilepsy', 'stroke']);
  });

  it('is chosen from and mended by keyboard alone', async () => {
    const field = await several({}, between());
    field.focus();
    await write('de');
    await press('ArrowDown');
    await press('Enter');
    await press('ArrowDown');
    await press('ArrowUp');
    await press('Enter');
    expect(field.value).to.deep.equal(['dementia', 'stroke']);
    await press('Tab');
    await press('Enter');
    expect(field.value).to.deep.equal(['stroke']);
  });

  it('takes own words where they may be given, as one more answer', async () => {
    const field = await several({ open: true, value: ['asthma'] });
    field.focus();
    typeInto(field, ['Gout']);
    findAll(field, '[role=option]').at(-1)!.click();
    expect(field.value).to.deep.equal(['asthma', { text: 'Gout' }]);
    expect(chips(field)).to.deep.equal(['Asthma', 'Gout']);
  });

  it('is words alone to somebody who can only read', async () => {
    const field = await several({ readOnly: true, value: ['asthma', 'stroke'] });
    expect(chips(field)).to.deep.equal(['Asthma', 'Stroke']);
    expect(findAll(field, '.chip-remove')).to.have.length(0);
  });
});

describe('a form with several answers of a long list', () => {
  afterEach(cleanUp);
  const many = Array.from({ length: 40 }, (_, at) => ({ code: `c${at}`, label: `Condition ${at}` }));
  const item: FormItem = { type: 'multiple-choice', id: 'has', label: 'Conditions', options: many };

  it('has boxes to tick for few answers and a list to search for many', async () => {
    const few: FormItem = { ...item, id: 'few', options: many.slice(0, 5) };
    const wished: FormItem = { ...few, id: 'wished', control: 'drop-down' };
    const ticked: FormItem = { ...item, id: 'ticked', control: 'check-box' };
    const form = await openForm({ definition: definitionOf([item, few, wished, ticked]) });
    await until(() => findAll(form, '.combobox').length === 2, 'the lists are here');
    const ticks = (key: string) => findAll(form, `[data-key=${key}] input[type=checkbox]`).length;
    expect(['has', 'few', 'wished', 'ticked'].map(ticks)).to.deep.equal([0, 5, 0, 40]);
  });

  it('keeps every answer through a change of language, and while a text waits in the box', async () => {
    const form = await openForm({ definition: definitionOf([item]), answers: { has: ['c3', 'c30'] } });
    await until(() => findAll(form, '.chip').length === 2, 'the list is here');
    boxOf(form, 'has').dispatchEvent(new Event('input', { bubbles: true }));
    expect(form.form!.answers()).to.deep.equal({ has: ['c3', 'c30'] });
    enter(boxOf(form, 'has'), 'Condition 1');
    expect(form.form!.answers()).to.deep.equal({ has: ['c3', 'c30'] });
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await until(() => find(form, '.chips').getAttribute('aria-label') === 'Atebion a ddewiswyd', 'it is in Welsh');
    expect(form.form!.answers()).to.deep.equal({ has: ['c3', 'c30'] });
    expect(textsOf(form, '.chip')).to.deep.equal(['Condition 3', 'Condition 30']);
  });

  it('is not finished over a text that was typed and not chosen, which is there in another language too', async () => {
    const form = await openForm({ definition: definitionOf([item]), answers: { has: ['c3'] } });
    await until(() => findAll(form, '.chip').length === 1, 'the list is here');
    const handed = heard(form, 'cpk-submit');
    enter(boxOf(form, 'has'), 'Conditon 7');
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await until(() => find(form, '.chips').getAttribute('aria-label') === 'Atebion a ddewiswyd', 'it is in Welsh');
    expect(boxOf(form, 'has').value).to.equal('Conditon 7');
    await form.submit();
    await form.updateComplete;
    expect(handed).to.be.empty;
    expect(findAll(form, '.summary a')).to.have.length(1);
    enter(boxOf(form, 'has'), '');
    await form.submit();
    await until(() => handed.length === 1, 'it is handed over');
    expect(form.form!.answers()).to.deep.equal({ has: ['c3'] });
  });
});
