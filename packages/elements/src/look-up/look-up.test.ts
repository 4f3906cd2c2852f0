// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CodedAnswer } from '@careplan-kit/forms/contract';
import type { SearchRequest } from '../host-context/host-context.js';
import { runFieldBaseTests } from '../testing/field-base-tests.js';
import { boxes, typeInto } from '../testing/field-under-test.js';
import { MADE_UP, searchMadeUp } from '../testing/made-up-codes.js';
import { press, write } from '../testing/keyboard.js';
import { button, cleanUp, find, findAll, mount, place, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import { promised } from '../testing/form-host.js';
import { testHost } from '../testing/story-host.js';
import { CpkLookUp } from './look-up.js';

const [peanuts, penicillin] = MADE_UP as [CodedAnswer, CodedAnswer];
const FOUND = ['Peanuts', 'Pears'];

const box = (field: CpkLookUp) => boxes(field)[0]!;
const lines = (field: CpkLookUp) => textsOf(field, '[role=option]');
const said = (field: CpkLookUp) => textOf(find(field, '.beside-list'));

const lookUp = (properties: Partial<CpkLookUp> = {}) =>
  mount(CpkLookUp, {
    label: 'Allergy',
    valueSet: 'made-up',
    context: testHost({ search: searchMadeUp }),
    ...properties,
  });

async function found(field: CpkLookUp, text: string): Promise<void> {
  field.focus();
  typeInto(field, [text]);
  await until(() => lines(field).length > 0, 'something was found');
}

runFieldBaseTests('cpk-look-up', {
  elementClass: CpkLookUp,
  properties: { valueSet: 'made-up', open: true },
  // Own words, for every other answer waits for the host.
  answer: (field) => {
    const input = box(field);
    typeInto(field, ['Blue soap']);
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  },
  answered: { text: 'Blue soap' },
  data: ['Blue soap'],
  other: peanuts,
  keys: async () => {
    await write('Blue soap');
    await press('ArrowDown');
    await press('Enter');
  },
  typed: [['pea'], ['no such thing']],
  unreadable: { typed: ['pea'], entered: 'pea', sentence: 'Choose one of the answers' },
  wrong: [{ valueSet: 7 }, { value: 7 }, { value: { code: 'P-1' } }],
});

describe('cpk-look-up', () => {
  afterEach(cleanUp);

  it('asks the host for what was typed, and keeps system, code, words and version of what is chosen', async () => {
    const asked: SearchRequest[] = [];
    const context = testHost({
      search: async (request) => {
        asked.push(request);
        return searchMadeUp(request);
      },
    });
    const field = await lookUp({ context });
    await found(field, 'pea');
    expect(asked).to.deep.equal([{ valueSet: 'made-up', text: 'pea', language: 'en', limit: 30 }]);
    expect(lines(field)).to.deep.equal(FOUND);
    await press('ArrowDown');
    await press('Enter');
    expect(field.value).to.deep.equal(peanuts);
    expect(box(field).value).to.equal('Peanuts');
    expect(said(field)).to.equal('Code P-1 of https://careplan-kit.example/codes');
  });

  it('is in the data of its form as system and code', async () => {
    const form = place('form');
    const field = await mount(CpkLookUp, { label: 'Allergy', name: 'allergy', value: peanuts }, form);
    expect(new FormData(form).getAll('allergy')).to.deep.equal([`${peanuts.system}|P-1`]);
    expect(field.value).to.deep.equal(peanuts);
  });

  it('takes nothing by itself: what is typed is kept, and is no answer', async () => {
    const field = await lookUp();
    await found(field, 'Peanuts');
    expect(field.value).to.equal(null);
    expect(field.entered).to.equal('Peanuts');
    box(field).blur();
    expect(lines(field)).to.deep.equal([]);
    expect(box(field).value).to.equal('Peanuts');
    expect(said(field)).to.equal('“Peanuts” is not chosen from the list yet.');
  });

  it('is no answer any more once the words of a chosen code are changed', async () => {
    const field = await lookUp({ value: peanuts });
    typeInto(field, ['Peanuts and more']);
    expect(field.value).to.equal(null);
    expect(field.entered).to.equal('Peanuts and more');
  });

  it('says that nothing was found, and offers own words only where they may be given', async () => {
    const closed = await lookUp();
    closed.focus();
    typeInto(closed, ['zzz']);
    await until(() => said(closed).startsWith('Nothing in the list fits “zzz”'), 'nothing was found');
    expect(lines(closed)).to.deep.equal([]);
    const open = await lookUp({ open: true });
    await found(open, 'zzz');
    expect(lines(open)).to.deep.equal(['Use “zzz” as it is written']);
    findAll(open, '[role=option]')[0]!.click();
    expect(open.value).to.deep.equal({ text: 'zzz' });
  });

  it('says that it is looking, that it could not, and looks again when asked', async () => {
    const faults = watchFaults();
    const gates = [promised<readonly CodedAnswer[]>(), promised<readonly CodedAnswer[]>()];
    let asked = 0;
    const field = await lookUp({ context: testHost({ search: () => gates[asked++]!.promise }) });
    field.focus();
    typeInto(field, ['pea']);
    expect(said(field)).to.equal('Looking for “pea”…');
    await until(() => asked === 1, 'it asked');
    gates[0]!.reject(new TypeError('no network'));
    await until(() => said(field).includes('could not be looked up'), 'it failed');
    // Browsers differ in whether they say that nobody caught it.
    expect(faults.map((fault) => fault.replace(/^Uncaught /, ''))).to.deep.equal(['TypeError: no network']);
    expect(field.entered, 'what was typed is kept').to.equal('pea');
    button(field, 'Look again').click();
    await until(() => asked === 2, 'it asked again');
    gates[1]!.resolve([peanuts]);
    await until(() => lines(field).length === 1, 'it was found');
  });

  it('shows the answer of the newest question, and tells the host that it does not want the others', async () => {
    const signals: AbortSignal[] = [];
    const gates = [promised<readonly CodedAnswer[]>(), promised<readonly CodedAnswer[]>()];
    const search = (_request: SearchRequest, signal: AbortSignal) => gates[signals.push(signal) - 1]!.promise;
    const field = await lookUp({ context: testHost({ search }) });
    field.focus();
    typeInto(field, ['pea']);
    await until(() => signals.length === 1, 'it asked');
    typeInto(field, ['pen']);
    expect(signals[0]!.aborted).to.equal(true);
    await until(() => signals.length === 2, 'it asked again');
    gates[1]!.resolve([penicillin]);
    await until(() => lines(field).length === 1, 'it was found');
    gates[0]!.resolve([peanuts]);
    await Promise.resolve();
    expect(lines(field)).to.deep.equal(['Penicillin']);
  });

  it('wants nothing more once it is off the page', async () => {
    let asked = 0;
    const search = async () => {
      asked++;
      return [peanuts];
    };
    const field = await lookUp({ context: testHost({ search }) });
    typeInto(field, ['pea']);
    field.label = 'Another question';
    await field.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(asked, 'the view it was typed in is gone').to.equal(0);
    expect(field.entered).to.equal('pea');
  });

  it('leaves out of what the host found whatever is no code with words', async () => {
    const search = async () =>
      [null, 7, { system: 's', code: '' }, { ...peanuts, html: '<b>' }] as unknown as readonly CodedAnswer[];
    const field = await lookUp({ context: testHost({ search }) });
    await found(field, 'pea');
    expect(lines(field)).to.deep.equal(['Peanuts']);
    findAll(field, '[role=option]')[0]!.click();
    expect(field.value).to.deep.equal(peanuts);
  });

  it('says so when the product has no look-up', async () => {
    const field = await lookUp({ context: testHost() });
    expect(said(field)).to.contain('Nothing can be looked up in this product');
    typeInto(field, ['peanuts']);
    expect(field.entered).to.equal('peanuts');
  });
});
