// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { everyKind } from '../testing/every-kind.js';
import {
  boxOf,
  button,
  fieldOf,
  newDrafts,
  openForm,
  pick,
  promised,
  settled,
  slowOpening,
  visit,
} from '../testing/form-host.js';
import { between, press, tabStops, write } from '../testing/keyboard.js';
import { cleanUp, descriptionOf, find, findAll, focused, heard, mount, textsOf, type, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const record = mrsSmith.careRecord();

describe('cpk-form without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is heard as it is drawn', async () => {
    const form = await openForm({ definition: everyKind, answers: { woke: true } });
    expect(accessibilityTree(form)).to.deep.equal([
      'heading 2 "Morning check"',
      'region "The night"',
      'heading 3 "The night"',
      'textbox "Where did they sleep?" (Bed, chair, or somewhere else.)',
      'radiogroup "Did they wake in the night?"',
      'radio "Yes" [checked]',
      'radio "No"',
      'button "Clear this answer"',
      'textbox "How many times? (required)" [required]',
      'region "This morning"',
      'heading 3 "This morning"',
      'group "Which day is this about? (required)"',
      'textbox "Day" [required]',
      'textbox "Month" [required]',
      'textbox "Year" [required]',
      'textbox "Weight" (kg)',
      'radiogroup "How are they? (required)" [required]',
      'radio "Bright"',
      'radio "As usual"',
      'radio "Low"',
      'group "What did they have for breakfast?"',
      'checkbox "Porridge"',
      'checkbox "Toast"',
      'checkbox "Tea"',
      'textbox "Points (made up, no meaning)" [read only]',
      'group',
      'button "Questions that may help"',
      'textbox "Anything else?"',
      'button "Save and finish"',
      'status',
    ]);
  });

  it('is filled and finished with the keyboard alone', async () => {
    const form = await openForm({ definition: everyKind });
    const events = heard(form, 'cpk-submit');
    boxOf(form, 'where').focus();
    await write('In bed');
    const tab = () => press('Tab');
    await tab();
    await press(' ');
    expect(form.form!.answers()).to.include({ woke: true });
    // The button that clears, and then the question that has just come up.
    await tab();
    await tab();
    await write('2');
    for (let box = 0; box < 3; box++) await tab();
    await tab();
    await write('70.0');
    await tab();
    await press(' ');
    await press('ArrowDown');
    await until(() => form.form!.answers()['mood'] === 'usual', 'the mood');
    button(form, 'Save and finish').focus();
    await press('Enter');
    await until(() => form.phase === 'submitted', 'submitted');
    expect(events[0]!.submission.answers).to.deep.equal({
      where: 'In bed',
      woke: true,
      times: '2',
      day: '2026-11-22',
      weight: '70.0',
      mood: 'usual',
    });
  });

  it('is not finished by Enter in a box', async () => {
    const form = await openForm({ definition: visit, answers: { who: 'Sue' } });
    const events = heard(form, 'cpk-submit');
    boxOf(form, 'who').focus();
    await press('Enter');
    expect(events).to.be.empty;
    expect(form.phase).to.equal('editing');
  });

  it('leads from what is wrong to the question, and says there what it is', async () => {
    const form = await openForm({ definition: everyKind, answers: { weight: { entered: 'about 70' } } });
    await form.submit();
    expect(focused()).to.equal('div.summary');
    expect(accessibilityTree(form).slice(0, 6)).to.deep.equal([
      'heading 2 "Morning check"',
      'alert "There are 2 problems"',
      'heading 2 "There are 2 problems"',
      'list',
      'link "Weight – Enter a number, such as 70.5"',
      'link "How are they? – This needs an answer"',
    ]);
    await press('Tab');
    await press('Enter');
    expect(focused()).to.equal('input#q-weight.control');
    expect(descriptionOf(boxOf(form, 'weight'))).to.deep.equal(['Error: Enter a number, such as 70.5', 'kg']);
    const label = fieldOf(form, 'weight').querySelector('.label')!.getBoundingClientRect();
    expect(label.top >= 0 && label.bottom <= innerHeight, 'its label is in view').to.equal(true);
  });

  it('says each piece of news in an alert that takes the focus', async () => {
    const form = await openForm({ definition: visit, answers: { who: 'Sue' } });
    const stored = promised();
    form.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise), { once: true });
    const submit = button(form, 'Save and finish');
    submit.focus();
    const done = form.submit();
    await form.updateComplete;
    expect(focused(), 'the focus stays while it works').to.equal('button.button');
    expect(accessibilityTree(form)).to.include('button "Saving…" [disabled]');
    await expect(form).to.be.accessible();
    stored.reject(new Error('no network'));
    await done;
    expect(focused()).to.equal('div.notice');
    expect(textsOf(form, '[role=alert]')).to.have.length(1);
    await expect(form).to.be.accessible();
    await form.submit();
    expect(focused()).to.equal('div.notice');
    expect(textsOf(form, '.done p')).to.deep.equal(['Saved', 'Visit was saved at 14:02.']);
    await expect(form).to.be.accessible();
  });

  it('can be told to say which form was opened', async () => {
    const form = await openForm({ definition: visit });
    await form.focusTitle();
    expect(focused()).to.equal('div.title');
  });

  it('is passed through in the order it is read', async () => {
    const form = await openForm({ definition: everyKind, answers: { woke: true } }, between());
    const stops = await tabStops();
    expect(stops.map((stop) => stop.replace(/\..*/, ''))).to.deep.equal([
      'input#q-where',
      'input#q-woke',
      'button',
      'input#q-times',
      'input#q-day',
      'input#q-day-month',
      'input#q-day-year',
      'input#q-weight',
      'input#q-mood',
      'input#q-ate',
      'input#q-ate-2',
      'input#q-ate-3',
      'input#q-points',
      'summary',
      'textarea#q-notes',
      'button',
    ]);
    pick(form, 'woke', 'No');
    expect(await tabStops(), 'what is hidden is no stop').to.not.include('input#q-times.control');
  });

  it('has no faults in a draft that was found, nor while it asks', async () => {
    const { store } = await newDrafts();
    const before = await openForm({ definition: visit, record, drafts: store });
    type(boxOf(before, 'note'), 'Slept well.');
    await before.flush();
    before.remove();
    const form = await openForm({ definition: visit, record, drafts: store });
    await expect(form).to.be.accessible();
    button(form, 'Throw this draft away').focus();
    await press('Enter');
    await form.updateComplete;
    expect(textsOf(form, '[role=alert]')).to.deep.equal(['Throw away what you typed and start from the record again?']);
    await expect(form).to.be.accessible();
    await press('Tab');
    await press('Enter');
    await form.updateComplete;
    expect(findAll(form, '[role=alert]'), 'the first answer offered keeps it').to.be.empty;
    expect(boxOf(form, 'note').value).to.equal('Slept well.');
  });

  it('has no faults while a draft is looked for, without a worker, from right to left, or with another title', async () => {
    const slow = slowOpening((await newDrafts()).store);
    const opening = await mount(CpkForm, { definition: visit, record, drafts: slow.store, context: testHost() });
    await expect(opening).to.be.accessible();
    slow.open();
    await settled(opening);

    const nobody = await openForm({ definition: visit, answers: { who: 'Sue' }, context: undefined });
    await nobody.submit();
    expect(find(nobody, '[role=alert]').matches(':focus')).to.equal(true);
    nobody.dir = 'rtl';
    await expect(nobody).to.be.accessible();

    const untitled = await openForm({ definition: everyKind, untitled: true });
    await untitled.submit();
    await expect(untitled).to.be.accessible();
  });
});
