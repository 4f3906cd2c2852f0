// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { aboutMe, boxOf, button, newDrafts, openForm, pick, promised, settled } from '../testing/form-host.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { laidOutForm } from '../testing/laid-out-form.js';
import { cleanUp, find, findAll, focused, heard, textOf, textsOf, type, until } from '../testing/page.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';

const open = (changes: Partial<CpkForm> = {}, parent?: HTMLElement) =>
  openForm({ definition: laidOutForm, layout: 'task-list', ...changes }, parent);

const rows = (form: CpkForm) =>
  findAll(form, '.task').map(
    (row) => `${textOf(row.querySelector('.task-name'))}: ${textOf(row.querySelector('.task-facts'))}`,
  );

/** Labels of the questions that can be seen. */
const seen = (form: CpkForm) =>
  findAll(form, '.body .label')
    .filter((label) => label.checkVisibility())
    .map((label) => textOf(label).replace(' (required)', ''));

async function enter(form: CpkForm, name: string): Promise<void> {
  findAll(form, '.task-name')
    .find((task) => textOf(task) === name)!
    .click();
  await settled(form);
}

async function pressed(form: CpkForm, words: string): Promise<void> {
  button(form, words).click();
  await settled(form);
  await new Promise((resolve) => setTimeout(resolve));
  await settled(form);
}

describe('a form as a list of sections', () => {
  afterEach(cleanUp);

  it('lists its sections with how far each is in words, and shows no question', async () => {
    const form = await open();
    expect(rows(form)).to.deep.equal([
      'Who is with the person?: Not started',
      'The night: Not started',
      'The last fall: Not started',
      'Drinks: Not started',
      'Anything else?: Not started',
    ]);
    expect(textOf(find(form, '.layout-progress'))).to.equal('0 of 5 sections done');
    expect(seen(form)).to.be.empty;
    expect(findAll(form, '.display').filter((words) => words.checkVisibility())).to.be.empty;
    expect(textOf(find(form, '.actions .button'))).to.equal('Save and finish');
  });

  it('opens a section with the focus on its heading, and goes back to the list with the focus on that', async () => {
    const form = await open();
    await enter(form, 'The night');
    expect(focused()).to.equal('h3#g-night.group-heading');
    expect(seen(form)).to.deep.equal(['Did they wake?', 'Were they in pain?', 'Where did they sleep?', 'What helped?']);
    expect(findAll(form, '.task')).to.be.empty;
    await pressed(form, 'All sections');
    expect(focused()).to.equal('div.layout-heading');
    await enter(form, 'Who is with the person?');
    expect(focused(), 'a section without a heading of its own gets one').to.equal('div.layout-heading');
    expect(textOf(find(form, '.layout-heading'))).to.equal('Who is with the person?');
    expect(seen(form)).to.deep.equal(['Who is with the person?']);
  });

  it('says in progress while something is blank, and done when all is answered or the worker says so', async () => {
    const form = await open();
    await enter(form, 'The last fall');
    type(boxOf(form, 'reason'), 'The rug');
    await pressed(form, 'Go on later');
    expect(rows(form)[2]).to.equal('The last fall: In progress 1 of 2 answered');
    await enter(form, 'The last fall');
    await pressed(form, 'Finish this section');
    expect(rows(form)[2], 'a blank stays one').to.equal('The last fall: Done 1 left blank');
    form.form!.answer('day', '2026-11-20');
    await settled(form);
    expect(rows(form)[2]).to.equal('The last fall: Done');
    expect(textOf(find(form, '.layout-progress'))).to.equal('1 of 5 sections done');
  });

  it('does not finish a section over what is missing or wrong, and does not keep the worker in it', async () => {
    const form = await open();
    await enter(form, 'The night');
    pick(form, 'woke', 'Yes');
    type(boxOf(form, 'times'), 'twice');
    await pressed(form, 'Finish this section');
    expect(focused()).to.equal('div.summary');
    expect(textsOf(form, '.summary a')).to.deep.equal(['How many times? – Enter a whole number, such as 12']);
    await pressed(form, 'Go on later');
    expect(rows(form)[1]).to.equal('The night: Needs attention 2 of 5 answered');
    expect(findAll(form, '.summary'), 'what was listed for the section goes with it').to.be.empty;
  });

  it('does not call done what the record filled in and nobody has looked at', async () => {
    const form = await open({ definition: aboutMe, record: mrsSmith.careRecord() });
    expect(rows(form)[0]).to.match(/^In my own words: Not started \d+ filled in from the record, for you to check$/);
    expect(textOf(find(form, '.layout-progress'))).to.match(/^0 of 2/);
  });

  it('takes a section into the list when its condition is met, and out of it again', async () => {
    const form = await open();
    form.form!.answer('pain', true);
    await settled(form);
    expect(rows(form)[2]).to.equal('The pain: Not started');
    await enter(form, 'The pain');
    expect(seen(form)).to.deep.equal(['What was given?']);
    form.form!.answer('pain', false);
    await until(() => findAll(form, '.task').length > 0, 'the list');
    expect(focused(), 'its heading is gone').to.equal('div.layout-heading');
    expect(rows(form)).to.have.length(5);
  });

  it('leads from a fault found at the end into its section', async () => {
    const form = await open();
    form.form!.answer('woke', true);
    await form.submit();
    expect(textsOf(form, '.summary a')).to.deep.equal([
      'Who is with the person? – This needs an answer',
      'How many times? – This needs an answer',
    ]);
    expect(rows(form).slice(0, 2)).to.deep.equal([
      'Who is with the person?: Needs attention 0 of 1 answered',
      'The night: Needs attention 1 of 5 answered',
    ]);
    findAll(form, '.summary a')[1]!.click();
    await settled(form);
    expect(focused()).to.equal('input#q-times.control');
    expect(seen(form)).to.include('How many times?').and.to.not.include('Who is with the person?');
    expect(findAll(form, '.summary'), 'the other fault can still be reached').to.have.length(1);
    findAll(form, '.summary a')[0]!.click();
    await settled(form);
    expect(focused()).to.equal('input#q-who.control');
  });

  it('has one form and one draft whatever is on the page', async () => {
    const { store } = await newDrafts();
    const record = mrsSmith.careRecord();
    const before = await open({ record, drafts: store });
    await enter(before, 'The last fall');
    type(boxOf(before, 'reason'), 'The rug');
    await before.flush();
    before.remove();
    const form = await open({ record, drafts: store, layout: 'page' });
    expect(boxOf(form, 'reason').value).to.equal('The rug');
    form.layout = 'task-list';
    await settled(form);
    expect(rows(form)[2]).to.equal('The last fall: In progress 1 of 2 answered');
  });

  it('hands over what is in every section', async () => {
    const form = await open();
    const events = heard(form, 'cpk-submit');
    await enter(form, 'Who is with the person?');
    type(boxOf(form, 'who'), 'Robert');
    await pressed(form, 'Finish this section');
    await enter(form, 'Anything else?');
    type(boxOf(form, 'notes'), 'Slept well.');
    await pressed(form, 'Finish this section');
    await pressed(form, 'Save and finish');
    await until(() => form.phase === 'submitted', 'submitted');
    expect(events[0]!.submission.answers).to.deep.equal({ who: 'Robert', notes: 'Slept well.' });
    expect(findAll(form, '.task, .layout-heading')).to.be.empty;
  });

  it('can be left alone while it is handed over', async () => {
    const form = await open({ answers: { who: 'Robert' } });
    const stored = promised();
    form.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise), { once: true });
    const done = form.submit();
    await settled(form);
    expect(find(form, '.task-list').closest('[inert]')).to.not.equal(null);
    stored.resolve();
    await done;
  });

  it('counts a score as a section, done once it is confirmed', async () => {
    const form = await open({
      definition: scoredForm,
      answers: { face: 'drawn', cries: '4' },
      context: testHost({ scores: 'all' }),
    });
    const [score] = form.form!.scores;
    const name = rows(form).at(-1)!.split(':')[0]!;
    expect(rows(form).at(-1)).to.match(/: Not started$/);
    await enter(form, name);
    expect(focused()).to.match(/group-heading$/);
    form.form!.confirmScore(score!.score.id);
    await pressed(form, 'Finish this section');
    expect(rows(form).at(-1)).to.match(/: Done$/);
  });

  it('is heard as it is drawn, has no faults, and can be passed through with the keyboard', async () => {
    const form = await open({}, between());
    expect(accessibilityTree(form).slice(0, 6)).to.deep.equal([
      'heading 2 "Morning handover"',
      'heading 3 "Sections" (0 of 5 sections done)',
      'list',
      'button "Who is with the person?" (Not started)',
      'button "The night" (Not started)',
      'button "The last fall" (Not started)',
    ]);
    await expect(form).to.be.accessible();
    expect(await tabStops()).to.have.length(6);
    findAll(form, '.task-name')[1]!.focus();
    await press('Enter');
    await until(() => focused() === 'h3#g-night.group-heading', 'the section');
    await expect(form).to.be.accessible();
    for (const row of findAll(form, '.button, .link-button').filter((control) => control.checkVisibility()))
      expect(row.getBoundingClientRect().height, textOf(row)).to.be.at.least(24);
  });

  it('says it in Welsh, and keeps the section when the language changes', async () => {
    const form = await open();
    await enter(form, 'The last fall');
    type(boxOf(form, 'reason'), 'The rug');
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await settled(form);
    await settled(form);
    expect(seen(form)).to.deep.equal(['When was it?', 'What was the reason?']);
    await pressed(form, 'Parhau yn nes ymlaen');
    expect(rows(form)[2]).to.equal('The last fall: Ar y gweill 1 o 2 wedi’u hateb');
  });
});
