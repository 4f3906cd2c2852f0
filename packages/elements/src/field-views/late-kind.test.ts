// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem, QuestionItem } from '@careplan-kit/forms/contract';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import type { FieldKind } from './field-view.js';
import { FIELD_KINDS } from './registry.js';
import { kindFor } from './written-kinds.js';
import { measuredPart } from '../parts/measured-part.js';
import { button, definitionOf, openForm } from '../testing/form-host.js';
import { type Box, cleanUp, enter, find, findAll, focused, textOf, until } from '../testing/page.js';

const person = mrsSmith.careRecord();
const time: FormItem = { type: 'time', id: 'woke', label: 'When did they wake?', required: true };
const note: FormItem = { type: 'text', id: 'note', label: 'Note' };

let fetches: { succeed(): void; fail(): void }[] = [];

const boxOf = (form: CpkForm, key: string) => find<Box>(form, `[data-key="${key}"] input`);
const said = (form: CpkForm) => findAll(form, '.not-here-words').map(textOf).join();
const isHere = (form: CpkForm) => findAll(form, '.control.time').length > 0;
const failed = (form: CpkForm) =>
  until(() => findAll(form, 'button').some((one) => textOf(one) === 'Try again' && one.checkVisibility()), 'it failed');
const open = (answers?: CpkForm['answers']) =>
  openForm({ definition: definitionOf([time, note]), record: person, ...(answers && { answers }) });

describe('a question whose view has not been fetched', () => {
  beforeEach(async () => {
    const real = await import('../parts/measured.js');
    fetches = [];
    measuredPart.forget(
      () =>
        new Promise((resolve, reject) => {
          fetches.push({ succeed: () => resolve(real), fail: () => reject(new TypeError('no network')) });
        }),
    );
  });
  afterEach(cleanUp);

  it('says nothing while it comes quickly, and then stands where it belongs', async () => {
    const form = await open();
    expect(said(form)).to.equal('');
    boxOf(form, 'note').focus();
    fetches[0]!.succeed();
    await until(() => isHere(form), 'it is here');
    expect(findAll(form, '[data-key]').map((field) => field.dataset['key'])).to.deep.equal(['woke', 'note']);
    expect(focused()).to.equal('input#q-note.control');
    expect(getComputedStyle(boxOf(form, 'woke')).width, 'its own style sheet').to.not.equal(
      getComputedStyle(boxOf(form, 'note')).width,
    );
  });

  it('has a plain box for the answer when it takes long, and never changes it under the worker’s hands', async () => {
    const form = await open();
    await until(() => findAll(form, '[data-key=woke] input').length > 0, 'a box stands in');
    const box = boxOf(form, 'woke');
    box.focus();
    enter(box, '0915');
    fetches[0]!.succeed();
    await until(() => measuredPart.here !== null, 'it is here');
    expect(box.isConnected).to.equal(true);
    expect(box.value).to.equal('0915');
    boxOf(form, 'note').focus();
    await until(() => isHere(form), 'it is here');
    expect(form.form!.answers()).to.deep.equal({ woke: '09:15' });
    expect(boxOf(form, 'woke').value, 'as it was typed').to.equal('0915');
    expect(textOf(find(form, '[data-key=woke] [role=status]'))).to.equal('Understood as 09:15');
    expect(focused()).to.equal('input#q-note.control');
  });

  const cups = { code: '[cup_br]', label: 'cups', factor: '200' };
  const typedAs: readonly [FormItem, string, string[], unknown][] = [
    [{ type: 'time', id: 'q', label: 'Q', unknowns: ['unknown'] }, '0915', ['0915'], '09:15'],
    [{ type: 'partial-date', id: 'q', label: 'Q' }, '3/2024', ['', '3', '2024'], '2024-03'],
    [{ type: 'date-time', id: 'q', label: 'Q' }, '2/1/2024 0915', ['2', '1', '2024', '0915'], '2024-01-02T09:15'],
    [
      { type: 'quantity', id: 'q', label: 'Q', units: [{ code: 'mL', label: 'ml' }, cups] },
      '2 CUPS',
      ['2 CUPS'],
      { value: '2', unit: '[cup_br]' },
    ],
  ];
  for (const [item, typed, shown, answer] of typedAs) {
    it(`keeps what was typed for ${item.type} as it was typed when its view comes: ${typed}`, async () => {
      const form = await openForm({ definition: definitionOf([item, note]), record: person });
      const box = () => findAll<Box>(form, '[data-key=q] input[type=text]')[0]!;
      await until(box, 'a box stands in');
      enter(box(), typed);
      expect(form.form!.answers()).to.deep.equal({ q: answer });
      fetches[0]!.succeed();
      await until(() => measuredPart.here !== null, 'it is here');
      await form.updateComplete;
      const texts = () => findAll<Box>(form, '[data-key=q] input[type=text]').map(({ value }) => value);
      await until(() => findAll(form, '[data-key=q] .understood, [data-key=q] .date-parts').length > 0, 'it is shown');
      expect(texts()).to.deep.equal(shown);
      box().dispatchEvent(new Event('input', { bubbles: true }));
      expect(form.form!.answers()).to.deep.equal({ q: answer });
    });
  }

  it('takes the answer in a plain box when it cannot be fetched, with its error, and keeps both', async () => {
    const form = await open({ woke: { entered: 'after tea' } });
    fetches[0]!.fail();
    await failed(form);
    expect(said(form)).to.contain('You can answer it as it stands');
    expect(boxOf(form, 'woke').value).to.equal('after tea');
    await form.submit();
    expect(findAll(form, '.field .error').map(textOf)).to.deep.equal(['Error: Enter a time, such as 14:30']);
    button(form, 'Try again').click();
    fetches[1]!.succeed();
    await until(() => isHere(form), 'it is here');
    expect(boxOf(form, 'woke').value).to.equal('after tea');
    expect(findAll(form, '.field .error').map(textOf)).to.deep.equal(['Error: Enter a time, such as 14:30']);
    await form.submit();
    expect(form.form!.answers()).to.deep.equal({ woke: { entered: 'after tea' } });
  });

  it('lets the focus of its “Try again” go on to the view that comes', async () => {
    const form = await open();
    fetches[0]!.fail();
    await failed(form);
    button(form, 'Try again').focus();
    button(form, 'Try again').click();
    fetches[1]!.fail();
    await failed(form);
    expect(said(form)).to.contain('load this page again');
    button(form, 'Try again').click();
    fetches[2]!.succeed();
    await until(() => isHere(form), 'it is here');
    expect(focused()).to.equal('input#q-woke.control');
  });

  it('builds nothing in a form that is gone', async () => {
    const form = await open();
    const field = find(form, '[data-key=woke]').parentElement!;
    form.definition = definitionOf([note], { id: 'other' });
    await form.updateComplete;
    fetches[0]!.succeed();
    await until(() => measuredPart.here !== null, 'it is here');
    expect(field.querySelector('.control.time')).to.equal(null);
  });

  it('keeps what the form says after it: that a rule could not be read', async () => {
    const rule = { op: 'foreign', language: 'text/fhirpath', expression: '%patient.active' } as const;
    const form = await openForm({ definition: definitionOf([{ ...time, enableWhen: rule }]), record: person });
    expect(findAll(form, '.rule-notice')).to.have.length(1);
    fetches[0]!.fail();
    await failed(form);
    button(form, 'Try again').click();
    fetches[1]!.succeed();
    await until(() => isHere(form), 'it is here');
    expect(findAll(form, '.rule-notice')).to.have.length(1);
    expect(findAll(form, '.not-here')).to.have.length(0);
  });

  it('is fetched by no form that does not ask for it', async () => {
    await openForm({ definition: definitionOf([note]), record: person });
    expect(fetches).to.have.length(0);
  });
});

describe('a host that has a kind of its own', () => {
  it('goes before every kind of the library, fetched or not', () => {
    const own: FieldKind = { name: 'own', priority: 0, fits: () => true, create: () => expect.fail('not drawn here') };
    const types = ['text', 'time', 'quantity', 'look-up', 'signature', 'body-map', 'attachment'] as const;
    for (const type of types)
      expect(kindFor({ type, id: 'q', label: 'Q' } as QuestionItem, [own, ...FIELD_KINDS]).name).to.equal('own');
  });
});
