// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import { layoutsPart } from '../parts/layouts-part.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { boxOf, button, definitionOf, nextAboutMe, openForm, pick, settled } from '../testing/form-host.js';
import { aboutMe } from '../testing/form-host.js';
import { press } from '../testing/keyboard.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { afterwards, cleanUp, find, findAll, focused, heard, textOf, textsOf, type, until } from '../testing/page.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';

const open = (changes: Partial<CpkForm> = {}) =>
  openForm({ definition: laidOutForm, layout: 'one-question', ...changes });

/** Labels of the questions that can be seen. */
const seen = (form: CpkForm) =>
  findAll(form, '.body .label')
    .filter((label) => label.checkVisibility())
    .map((label) => textOf(label).replace(' (required)', ''));

const headings = (form: CpkForm) =>
  findAll(form, '.layout-heading, .body .group-heading')
    .filter((heading) => heading.checkVisibility())
    .map(textOf);

async function pressed(form: CpkForm, words: string): Promise<void> {
  button(form, words).click();
  await settled(form);
  await new Promise((resolve) => setTimeout(resolve));
  await settled(form);
}

const answers = (form: CpkForm) =>
  findAll(form, '.answer-row').map(
    (row) => `${textOf(row.querySelector('dt'))}: ${textOf(row.querySelector('.answer'))}`,
  );

async function change(form: CpkForm, key: string): Promise<void> {
  find(form, `[data-row="${key}"] button`).click();
  await settled(form);
}

describe('a form of one question at a time', () => {
  afterEach(cleanUp);

  it('asks them in order, with the group each is in, and words with the question they stand before', async () => {
    const form = await open();
    expect(seen(form)).to.deep.equal(['Who is with the person?']);
    expect(find(form, '.display').checkVisibility()).to.equal(true);
    type(boxOf(form, 'who'), 'Robert');
    await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['Did they wake?']);
    expect(headings(form)).to.deep.equal(['Step 2 of 8 as things stand', 'The night']);
    expect(find(form, '.display').checkVisibility()).to.equal(false);
    expect(focused()).to.equal('div.layout-heading');
    await pressed(form, 'Back');
    expect(seen(form)).to.deep.equal(['Who is with the person?']);
    expect(boxOf(form, 'who').value).to.equal('Robert');
  });

  it('goes the way of the conditions, and says how many steps there are now', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    await pressed(form, 'Continue');
    pick(form, 'woke', 'Yes');
    await settled(form);
    expect(headings(form)[0]).to.equal('Step 2 of 9 as things stand');
    await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['How many times?']);
    await pressed(form, 'Back');
    pick(form, 'woke', 'No');
    await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['Were they in pain?']);
  });

  it('says step 2 of 3 plainly where no answer can change that', async () => {
    const item = (id: string) => ({ type: 'text', id, label: id }) as const;
    const form = await open({ definition: definitionOf(['one', 'two', 'three'].map(item)) });
    await pressed(form, 'Continue');
    expect(headings(form)).to.deep.equal(['Step 2 of 3']);
  });

  it('asks together what belongs together: a small group, and entries', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    for (let step = 0; step < 5; step++) await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['When was it?', 'What was the reason?']);
    await pressed(form, 'Continue');
    await pressed(form, 'Add drink');
    expect(seen(form)).to.deep.equal(['What was it?', 'How much?']);
    type(boxOf(form, `drink~${form.form!.entries()['drinks']![0]}`), 'Tea');
    await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['Anything else?']);
  });

  it('takes a group together or apart as its author wishes', async () => {
    const items = ['one', 'two', 'three', 'four'].map((id) => ({ type: 'text', id, label: id }) as const);
    const together = { type: 'group', id: 'g', label: 'All', control: 'one-step', items } as const;
    const form = await open({ definition: definitionOf([together]) });
    expect(seen(form)).to.deep.equal(['one', 'two', 'three', 'four']);
    const apart = { ...together, control: 'separate-steps', items: items.slice(0, 2) };
    form.definition = definitionOf([apart]);
    await settled(form);
    expect(seen(form)).to.deep.equal(['one']);
  });

  it('stops at what is missing, says so, and lets the worker go on without it', async () => {
    const form = await open();
    await pressed(form, 'Continue');
    expect(focused()).to.equal('div.summary');
    expect(textsOf(form, '.summary a')).to.deep.equal(['Who is with the person? – This needs an answer']);
    await expect(form).to.be.accessible();
    await pressed(form, 'Go on without it for now');
    expect(seen(form)).to.deep.equal(['Did they wake?']);
    expect(findAll(form, '.summary')).to.be.empty;
    await form.submit();
    findAll(form, '.summary a')[0]!.click();
    await settled(form);
    expect(focused(), 'it is not forgotten').to.equal('input#q-who.control');
  });

  it('shows all answers at the end, blanks as blanks, each with a way back to it', async () => {
    const form = await open({
      answers: { who: 'Robert', woke: false, pain: { unknown: 'declined' }, day: '2026-11-20' },
    });
    await pressed(form, 'Check your answers');
    expect(focused()).to.equal('div.layout-heading');
    expect(headings(form)[0]).to.equal('Check your answers');
    expect(answers(form)).to.deep.equal([
      'Who is with the person?: Robert',
      'Did they wake?: No',
      'Were they in pain?: Asked, and they did not want to say',
      'Where did they sleep?: Not answered',
      'What helped?: Not answered',
      'When was it?: 20 November 2026',
      'What was the reason?: Not answered',
      'Drinks: Not answered',
      'Anything else?: Not answered',
    ]);
    expect(textOf(find(form, '.layout-progress'))).to.equal('5 not answered. A blank does not mean “none”.');
    expect(seen(form)).to.be.empty;
    await expect(form).to.be.accessible();
    await change(form, 'where');
    expect(focused()).to.equal('input#q-where.control');
    type(boxOf(form, 'where'), 'In the chair');
    await pressed(form, 'Continue');
    expect(headings(form)[0], 'and on to where they came from').to.equal('Check your answers');
    expect(answers(form)).to.include('Where did they sleep?: In the chair');
  });

  it('asks what a changed answer has brought before it goes back to all answers', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    for (let step = 0; step < 8; step++) await pressed(form, 'Continue');
    expect(headings(form)[0]).to.equal('Check your answers');
    await change(form, 'pain');
    pick(form, 'pain', 'Yes');
    await pressed(form, 'Continue');
    expect(seen(form)).to.deep.equal(['What was given?']);
    type(boxOf(form, 'what'), 'Paracetamol');
    await pressed(form, 'Continue');
    expect(headings(form)[0]).to.equal('Check your answers');
  });

  it('is finished from the page of all answers', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    const events = heard(form, 'cpk-submit');
    expect(findAll(form, '.button').map(textOf)).to.not.include('Save and finish');
    await pressed(form, 'Check your answers');
    await pressed(form, 'Save and finish');
    await until(() => form.phase === 'submitted', 'submitted');
    expect(events[0]!.submission.answers).to.deep.equal({ who: 'Robert' });
  });

  it('asks for the confirmation of a score as a step, and beside all answers', async () => {
    const form = await open({
      definition: scoredForm,
      answers: { face: 'drawn', cries: '4' },
      context: testHost({ scores: 'all' }),
    });
    await pressed(form, 'Check your answers');
    const score = find(form, '.score');
    expect(score.checkVisibility()).to.equal(true);
    await pressed(form, 'Back');
    expect(score.checkVisibility()).to.equal(true);
    await pressed(form, 'Continue');
    expect(focused(), 'it is not passed over by mistake').to.equal('div.summary');
  });

  it('keeps everything typed, and the place, when the layout changes', async () => {
    const form = await open({ layout: 'page' });
    type(boxOf(form, 'reason'), 'The rug');
    boxOf(form, 'helped').focus();
    form.layout = 'one-question';
    await settled(form);
    expect(seen(form), 'the question they were in').to.deep.equal(['What helped?']);
    expect(focused()).to.equal('input#q-helped.control');
    form.layout = 'task-list';
    await settled(form);
    expect(headings(form)).to.deep.equal(['The night']);
    form.layout = 'one-question';
    await settled(form);
    form.layout = 'page';
    await settled(form);
    expect(seen(form)).to.have.length(8);
    expect(findAll(form, '.layout-heading')).to.be.empty;
    expect(boxOf(form, 'reason').value).to.equal('The rug');
    expect(form.form!.answers()).to.deep.equal({ reason: 'The rug' });
  });

  it('stays at its step when a newer record of the person arrives', async () => {
    const record = mrsSmith.careRecord();
    const form = await open({ definition: aboutMe, record });
    await pressed(form, 'Continue');
    const [question] = seen(form);
    form.record = nextAboutMe(record, { howICommunicate: 'Slowly.' });
    await settled(form);
    await settled(form);
    expect(seen(form)).to.deep.equal([question]);
  });

  it('begins at the first question for another form', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    await pressed(form, 'Continue');
    form.definition = { ...laidOutForm, id: 'other', url: 'https://careplan-kit.example/form/other' };
    await settled(form);
    expect(headings(form)[0]).to.match(/^Step 1 of/);
  });

  it('does not leave a worker in the step of a question that is gone', async () => {
    const form = await open({ answers: { who: 'Robert', pain: true } });
    await changeFromCheck(form, 'what');
    expect(seen(form)).to.deep.equal(['What was given?']);
    form.form!.answer('pain', false);
    await settled(form);
    expect(seen(form)).to.deep.equal(['What helped?']);
  });

  it('shows every question where the piece cannot be fetched, and one when it can', async () => {
    const real = layoutsPart.here!;
    layoutsPart.forget(() => Promise.reject(new TypeError('no network')));
    afterwards(() => layoutsPart.put(real));
    const form = await open();
    await until(() => seen(form).length > 0, 'the questions');
    expect(seen(form)).to.have.length(8);
    expect(textOf(find(form, '.actions .button'))).to.equal('Save and finish');
    layoutsPart.put(real);
    form.layout = 'page';
    await settled(form);
    form.layout = 'one-question';
    await settled(form);
    expect(seen(form)).to.have.length(1);
  });

  it('is heard as it is drawn, and goes on with the keyboard alone', async () => {
    const form = await open();
    expect(accessibilityTree(form)).to.deep.equal([
      'heading 2 "Morning handover"',
      'heading 3 "Step 1 of 8 as things stand"',
      'textbox "Who is with the person? (required)" [required]',
      'button "Continue"',
      'button "Check your answers"',
      'status',
    ]);
    await expect(form).to.be.accessible();
    boxOf(form, 'who').focus();
    await press('R');
    await press('Tab');
    await press('Enter');
    await until(() => seen(form)[0] === 'Did they wake?', 'the next');
    await expect(form).to.be.accessible();
  });
});

async function changeFromCheck(form: CpkForm, key: string): Promise<void> {
  await pressed(form, 'Check your answers');
  await change(form, key);
}
