// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { mrBodatRecord } from '@careplan-kit/model/fixtures';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import { unknownsPart } from '../parts/unknowns-part.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { button, definitionOf, newDrafts, openForm } from '../testing/form-host.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { type Box, cleanUp, enter, find, findAll, focused, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';

const person = mrsSmith.careRecord();
const ALL = ['not-asked', 'none-known', 'declined', 'unknown'] as const;

const weight: FormItem = {
  type: 'decimal',
  id: 'weight',
  label: 'Weight',
  unit: 'kg',
  required: true,
  unknowns: ['not-asked', 'declined', 'unknown'],
};
const allergies: FormItem = { type: 'text', id: 'allergies', label: 'Allergies', unknowns: ALL };
const woke: FormItem = { type: 'boolean', id: 'woke', label: 'Did they wake?', unknowns: ['unknown'] };

const fieldOf = (form: CpkForm, key: string) => find(form, `.with-unknowns[data-key="${key}"]`);
const boxOf = (form: CpkForm, key: string) => fieldOf(form, key).querySelector<Box>('input, textarea')!;
const reasonOf = (form: CpkForm, key: string, reason: string) =>
  find<HTMLInputElement>(form, `#q-${key}-why-${reason}`);
const saidOf = (form: CpkForm, key: string) => textOf(fieldOf(form, key).querySelector('[role=status]'));

async function asked(items: readonly FormItem[], properties: Partial<CpkForm> = {}, parent?: HTMLElement) {
  const form = await openForm({ definition: definitionOf(items), record: person, ...properties }, parent);
  await until(() => findAll(form, '.with-unknowns').length === items.length, 'the reasons are here');
  return form;
}

describe('a question that may be left without an answer, with a reason', () => {
  afterEach(cleanUp);

  it('keeps the reasons behind “No answer?”, and says the one that was chosen', async () => {
    const form = await asked([weight]);
    const details = fieldOf(form, 'weight').querySelector('details')!;
    expect(details.open).to.equal(false);
    expect(textOf(details.firstElementChild)).to.equal('No answer?');
    reasonOf(form, 'weight', 'declined').click();
    expect(form.form!.answers()).to.deep.equal({ weight: { unknown: 'declined' } });
    expect(textOf(details.firstElementChild)).to.equal('No answer: Asked, and they did not want to say');
  });

  it('has them in sight where asked and none is an answer, and beside yes and no', async () => {
    const form = await asked([allergies, woke]);
    expect(findAll(form, 'details.no-answer')).to.have.length(0);
    expect(findAll(form, 'fieldset.no-answer input')).to.have.length(5);
    reasonOf(form, 'allergies', 'none-known').click();
    expect(form.form!.answers()).to.deep.equal({ allergies: { unknown: 'none-known' } });
    expect(textOf(find(form, '.no-answer-words'))).to.equal('No answer: Asked, and there is none');
  });

  it('takes a blank for none of them', async () => {
    const form = await asked([allergies, weight]);
    await form.submit();
    expect(form.phase).to.equal('editing');
    expect(form.form!.answers()).to.deep.equal({});
    reasonOf(form, 'weight', 'not-asked').click();
    await form.submit();
    expect(form.phase, 'a reason is enough where an answer is required').to.equal('submitted');
    expect(form.form!.answers()).to.deep.equal({ weight: { unknown: 'not-asked' } });
  });

  it('sets what was typed aside, says so, and brings it back just as it was typed', async () => {
    const form = await asked([weight]);
    enter(boxOf(form, 'weight'), '70.50');
    reasonOf(form, 'weight', 'declined').click();
    expect(boxOf(form, 'weight').value).to.equal('');
    expect(boxOf(form, 'weight').readOnly, 'an answer and a reason never stand side by side').to.equal(true);
    expect(saidOf(form, 'weight')).to.contain('What was answered before is set aside');
    reasonOf(form, 'weight', 'unknown').click();
    expect(form.form!.answers()).to.deep.equal({ weight: { unknown: 'unknown' } });
    button(form, 'Answer it after all').click();
    expect(form.form!.answers()).to.deep.equal({ weight: '70.50' });
    expect(boxOf(form, 'weight').value).to.equal('70.50');
    expect(boxOf(form, 'weight').readOnly).to.equal(false);
    expect(saidOf(form, 'weight')).to.contain('the answer from before is back');
    expect(focused()).to.equal('input#q-weight.control');
  });

  it('sets aside what cannot be read, too, and what was chosen', async () => {
    const form = await asked([weight, woke]);
    enter(boxOf(form, 'weight'), 'about 70');
    reasonOf(form, 'weight', 'declined').click();
    button(form, 'Answer it after all').click();
    expect(boxOf(form, 'weight').value).to.equal('about 70');
    boxOf(form, 'woke').click();
    reasonOf(form, 'woke', 'unknown').click();
    expect((boxOf(form, 'woke') as HTMLInputElement).checked).to.equal(false);
    findAll(form, 'button')
      .find((one) => textOf(one) === 'Answer it after all' && one.checkVisibility())!
      .click();
    expect(form.form!.answers()).to.deep.equal({ weight: { entered: 'about 70' }, woke: true });
  });

  it('still has it after the words of the page changed', async () => {
    const form = await asked([weight]);
    enter(boxOf(form, 'weight'), '70');
    reasonOf(form, 'weight', 'declined').click();
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await until(() => textOf(fieldOf(form, 'weight')).includes('Dim ateb'), 'it is in Welsh');
    button(form, 'Ei ateb wedi’r cyfan').click();
    expect(form.form!.answers()).to.deep.equal({ weight: '70' });
  });

  it('is not brought back over an answer that was given since', async () => {
    const form = await asked([weight]);
    enter(boxOf(form, 'weight'), '70');
    reasonOf(form, 'weight', 'declined').click();
    form.form!.answer('weight', '71');
    expect(boxOf(form, 'weight').value).to.equal('71');
    expect(saidOf(form, 'weight')).to.equal('');
    reasonOf(form, 'weight', 'declined').click();
    button(form, 'Answer it after all').click();
    expect(form.form!.answers()).to.deep.equal({ weight: '71' });
  });

  it('is not brought back when the host said a reason over another answer', async () => {
    const form = await asked([weight]);
    enter(boxOf(form, 'weight'), '70');
    reasonOf(form, 'weight', 'declined').click();
    form.form!.answer('weight', '71');
    form.form!.answer('weight', { unknown: 'unknown' });
    button(form, 'Answer it after all').click();
    expect(form.form!.answers(), 'and not 70').to.deep.equal({});
  });

  it('is undone with everything else', async () => {
    const form = await asked([weight]);
    enter(boxOf(form, 'weight'), '70');
    form.form!.endStep();
    reasonOf(form, 'weight', 'declined').click();
    form.form!.undo();
    expect(boxOf(form, 'weight').value).to.equal('70');
    expect(reasonOf(form, 'weight', 'declined').checked).to.equal(false);
    form.form!.redo();
    expect(reasonOf(form, 'weight', 'declined').checked).to.equal(true);
    expect(boxOf(form, 'weight').value).to.equal('');
  });

  it('is kept in the draft, and shown when it is opened again', async () => {
    const drafts = await newDrafts();
    const form = await asked([weight], { drafts: drafts.store });
    reasonOf(form, 'weight', 'declined').click();
    await form.flush();
    form.remove();
    const again = await asked([weight], { drafts: await drafts.again() });
    expect(reasonOf(again, 'weight', 'declined').checked).to.equal(true);
    expect(fieldOf(again, 'weight').querySelector('details')!.open).to.equal(true);
  });

  it('shows an error once, and lets go of it when a reason is given', async () => {
    const form = await asked([weight]);
    await form.submit();
    expect(findAll(form, '.field .error').map(textOf)).to.deep.equal(['Error: This needs an answer']);
    reasonOf(form, 'weight', 'unknown').click();
    expect(findAll(form, '.field .error')).to.have.length(0);
  });

  it('is gone through with the keyboard alone', async () => {
    const form = await asked([weight], {}, between());
    find(form, 'summary').focus();
    await press('Enter');
    await press('Tab');
    await press(' ');
    expect(form.form!.answers()).to.deep.equal({ weight: { unknown: 'not-asked' } });
    await press('ArrowDown');
    expect(form.form!.answers()).to.deep.equal({ weight: { unknown: 'declined' } });
    await press('Tab');
    await press('Enter');
    expect(form.form!.answers()).to.deep.equal({});
    expect(focused()).to.equal('input#q-weight.control');
    expect(await tabStops()).to.include.members(['input#q-weight.control', 'summary']);
  });

  it('is heard as a group of its own, with the question in its name', async () => {
    const form = await asked([allergies]);
    reasonOf(form, 'allergies', 'none-known').click();
    const heard = accessibilityTree(fieldOf(form, 'allergies'));
    expect(heard).to.deep.equal([
      'textbox "Allergies" [read only]',
      'group "Why there is no answer: Allergies"',
      'radio "Not asked yet"',
      'radio "Asked, and there is none" [checked]',
      'radio "Asked, and they did not want to say"',
      'radio "Asked, and nobody knows"',
      'button "Answer it after all"',
      'status',
    ]);
    await expect(form).to.be.accessible();
  });

  it('shows somebody who can only read the reason, and no others to choose from', async () => {
    const readOnly: FormItem = { ...weight, required: undefined, readOnly: true } as FormItem;
    const form = await asked([readOnly], { answers: { weight: { unknown: 'declined' } } });
    expect(textOf(find(form, 'summary'))).to.contain('did not want to say');
    expect(findAll<HTMLInputElement>(form, '.no-answer input').every((radio) => radio.disabled)).to.equal(true);
    expect(
      findAll(form, 'button').some((one) => textOf(one) === 'Answer it after all' && one.checkVisibility()),
    ).to.equal(false);
    const blank = await asked([readOnly]);
    expect(find(blank, '.no-answer').hidden).to.equal(true);
  });
});

describe('a reason that came from the record', () => {
  afterEach(cleanUp);

  const binding = { class: 'Safety statements', element: 'swallowing', select: 'difficulty.originalText' };
  const swallowing = (more: object = {}): FormItem =>
    ({ type: 'text', id: 'difficulty', label: 'What is difficult?', unknowns: ALL, binding, ...more }) as FormItem;
  const record = mrBodatRecord();

  it('says that it may be changed where it may, though the box beside it is shut', async () => {
    const form = await asked([swallowing()], { record });
    await until(() => textOf(fieldOf(form, 'difficulty')).includes('recorded'), 'it says where it came from');
    expect(reasonOf(form, 'difficulty', 'none-known').checked).to.equal(true);
    expect(textOf(fieldOf(form, 'difficulty'))).to.contain('Change it if it is no longer right.');
    expect(textOf(fieldOf(form, 'difficulty'))).not.to.contain('not change it');
  });

  it('says that it may only be read where that is so', async () => {
    const form = await asked([swallowing({ readOnly: true })], { record });
    await until(() => textOf(fieldOf(form, 'difficulty')).includes('not change it'), 'it is only to be read');
  });
});

describe('reasons that have not been fetched', () => {
  let fail: () => void;
  let succeed: () => void;

  beforeEach(async () => {
    const real = await import('../parts/unknowns.js');
    unknownsPart.forget(
      () =>
        new Promise((resolve, reject) => {
          fail = () => reject(new TypeError('no network'));
          succeed = () => resolve(real);
        }),
    );
  });
  afterEach(cleanUp);

  const again = (form: CpkForm) =>
    until(
      () => findAll(form, 'button').some((one) => textOf(one) === 'Try again' && one.checkVisibility()),
      'it failed',
    );

  it('leave a box to answer in, say so, and come when asked again, with what was typed', async () => {
    const form = await openForm({ definition: definitionOf([weight]), record: person });
    fail();
    await again(form);
    expect(textOf(find(form, '.not-here-words'))).to.contain('You can answer it as it stands');
    const box = find<Box>(form, 'input');
    box.focus();
    enter(box, '70.5');
    button(form, 'Try again').click();
    succeed();
    await until(() => findAll(form, '.with-unknowns').length === 1, 'the reasons are here');
    expect(boxOf(form, 'weight').value).to.equal('70.5');
  });

  it('never let a reason that was given look like a blank', async () => {
    const answers = { weight: { unknown: 'declined' } } as const;
    const form = await openForm({ definition: definitionOf([weight]), record: person, answers });
    fail();
    await again(form);
    expect(findAll(form, 'input')).to.have.length(0);
    expect(textOf(find(form, '.not-here-words'))).to.contain('could not be fetched');
    expect(form.form!.answers()).to.deep.equal(answers);
  });
});
