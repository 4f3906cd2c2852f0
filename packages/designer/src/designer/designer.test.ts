// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { catalogue } from '@careplan-kit/templates/catalogue';
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
} from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { keptInMemory } from '../testing/design-memory.js';
import { smallForm } from '../testing/small-form.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import './opening.js';

const all = (element: CpkDesigner) => textOf(element.renderRoot as unknown as Element);

async function opened(changes: Partial<CpkDesigner> = {}): Promise<CpkDesigner> {
  const element = await mount(CpkDesigner, { form: smallForm, context: testHost(), ...changes });
  await until(() => element.design, 'the form is open');
  await element.updateComplete;
  return element;
}

const labels = (element: CpkDesigner) => element.design!.draft.items.map(({ label }) => label);

async function press(element: CpkDesigner, words: string): Promise<void> {
  button(element, words).click();
  await element.updateComplete;
}

async function choose(element: CpkDesigner, id: string): Promise<void> {
  find(element, `[data-card="${id}"] .card-button`).click();
  await element.updateComplete;
}

/** A button by the words it is heard by. */
async function act(element: CpkDesigner, name: string): Promise<void> {
  find(element, `.card [aria-label="${name}"]`).click();
  await element.updateComplete;
}

async function add(element: CpkDesigner, label: string, kind: string): Promise<void> {
  enter(find<HTMLTextAreaElement>(element, '#dialog-label'), label);
  const picks = findAll(element, 'dialog .pick');
  picks.find((pick) => textOf(pick.querySelector('b')) === kind)!.click();
  await element.updateComplete;
}

describe('cpk-designer, making a form', () => {
  afterEach(cleanUp);

  it('begins an empty form that has a name, and says when it has none', async () => {
    const element = await mount(CpkDesigner, { context: testHost(), address: 'https://forms.example.org' });
    await press(element, 'Start');
    expect(textsOf(element, '.error')).to.deep.equal(['Write what the form is called.']);
    enter(find<HTMLInputElement>(element, '#start-name'), 'Weekend visitors');
    await press(element, 'Start');
    await until(() => element.design, 'the form is open');
    expect(element.design!.draft).to.include({ title: 'Weekend visitors', version: '0.1.0', status: 'draft' });
    expect(element.design!.draft['url']).to.equal('https://forms.example.org/weekend-visitors');
  });

  it('adds a question with its words, where it was asked for, and takes the keyboard to it', async () => {
    const element = await opened();
    await choose(element, 'slept');
    await press(element, '+ Add a question after this');
    await until(() => find<HTMLDialogElement>(element, 'dialog').open, 'the dialog is open');
    await add(element, 'Who looked in?', 'A line of text');
    expect(labels(element)).to.deep.equal(['Did you sleep well?', 'Who looked in?', 'Where did you sleep?', 'Drinks']);
    expect(element.design!.draft.items[1]!.id).to.equal('who-looked-in');
    expect(findAll(element, 'dialog')).to.be.empty;
    await until(() => focused() === 'textarea#s-label.control', `the label has the keyboard, not ${focused()}`);
  });

  it('changes words letter by letter, and tells the host each time', async () => {
    const element = await opened();
    const told = heard(element, 'cpk-design-change');
    await choose(element, 'slept');
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Did you sleep?');
    await element.updateComplete;
    expect(labels(element)[0]).to.equal('Did you sleep?');
    expect(textOf(find(element, '[data-card="slept"] .card-label'))).to.equal('1 Did you sleep?');
    expect(textOf(find(element, '.row[data-id="slept"] .row-label'))).to.equal('Did you sleep?');
    expect(told.at(-1)!.draft).to.equal(element.design!.draft);
  });

  it('moves, copies and removes with buttons, and takes all of it back', async () => {
    const element = await opened();
    await choose(element, 'slept');
    await act(element, 'Move down: Did you sleep well?');
    expect(labels(element).slice(0, 2)).to.deep.equal(['Where did you sleep?', 'Did you sleep well?']);
    expect(focused()).to.equal('button.card-button');
    await act(element, 'Copy: Did you sleep well?');
    expect(labels(element)).to.have.length(4);
    await choose(element, 'where');
    await act(element, 'Remove: Where did you sleep?');
    expect(labels(element)).to.not.include('Where did you sleep?');
    for (let steps = 0; steps < 3; steps++) await press(element, 'Undo');
    expect(element.design!.draft).to.equal(smallForm);
    expect(find(element, '.undo').ariaDisabled).to.equal('true');
    for (let steps = 0; steps < 3; steps++) await press(element, 'Redo');
    expect(labels(element)).to.not.include('Where did you sleep?');
  });

  it('moves a question into a section by choosing where it goes', async () => {
    const element = await opened();
    await choose(element, 'where');
    await act(element, 'Move to…: Where did you sleep?');
    const places = find<HTMLSelectElement>(element, '#dialog-place');
    expect([...places.options].map((one) => textOf(one))).to.deep.equal([
      'At the start of the form',
      'After “Did you sleep well?”',
      'In “Drinks”, at the end',
      'After “Drinks”',
    ]);
    places.selectedIndex = 2;
    await press(element, 'Move it there');
    expect(element.design!.draft.items[1]!.items!.map(({ id }) => id)).to.deep.equal(['millilitres', 'where']);
  });

  it('takes answers of a list one by one, and all at once', async () => {
    const element = await opened();
    await choose(element, 'where');
    enter(find<HTMLInputElement>(element, '#option-new'), 'On the sofa');
    await press(element, 'Add');
    const options = () => element.design!.draft.items[1]!['options'] as readonly { code: string; label: string }[];
    expect(options().map(({ label }) => label)).to.deep.equal(['In bed', 'In the chair', 'On the sofa']);
    expect(find<HTMLInputElement>(element, '#option-new').value).to.equal('');
    const box = find<HTMLTextAreaElement>(element, '#option-bulk');
    expect(box.value).to.equal('In bed\nIn the chair\nOn the sofa');
    box.value = 'Elsewhere || 1\nIn the chair || 2\nIn bed || 0\nOn the sofa || 3';
    await press(element, 'Use these answers');
    expect(options()).to.deep.equal([
      { code: 'elsewhere', label: 'Elsewhere', weight: 1 },
      { code: 'chair', label: 'In the chair', weight: 2 },
      { code: 'bed', label: 'In bed', weight: 0 },
      { code: 'on-the-sofa', label: 'On the sofa', weight: 3 },
    ]);
  });

  it('keeps a limit as it is typed, and the check says that it is no number', async () => {
    const element = await opened();
    await choose(element, 'millilitres');
    const limits = findAll(element, 'summary').find((one) => textOf(one) === 'Limits')!;
    limits.click();
    await until(() => element.renderRoot.querySelector('#s-max'), 'the limits are unfolded');
    enter(find<HTMLInputElement>(element, '#s-max'), 'lots');
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#s-max').value).to.equal('lots');
    await until(() => textOf(find(element, '.bar')).includes('Check ('), 'something is to be mended');
    await press(element, 'Check (1)');
    await until(() => findAll(element, '.finding.error').length === 1, 'the check says what');
    await press(element, 'Go to “How much?”');
    expect(focused()).to.equal('div#settings-title.pane-title');
  });

  it('says why something cannot be done', async () => {
    const element = await opened({
      form: {
        ...smallForm,
        items: [smallForm.items[0]!, { ...smallForm.items[1]!, enableWhen: { op: 'exists', item: 'slept' } }],
      },
    });
    await choose(element, 'slept');
    await act(element, 'Remove: Did you sleep well?');
    const refusal = find(element, '.refusal');
    expect(textOf(refusal)).to.include('Where did you sleep?');
    refusal.querySelector('button')!.click();
    await element.updateComplete;
    expect(labels(element)).to.deep.equal(['Where did you sleep?']);
    expect(textOf(refusal)).to.equal('');
  });

  it('keeps the core of a standard form in a local copy, and lets the rest be changed', async () => {
    const standard = { ...smallForm, status: 'active', items: [{ ...smallForm.items[0]!, locked: 'always' }] };
    const standards = [{ id: 'night-check', title: 'Night check', load: async () => standard }];
    const element = await mount(CpkDesigner, { context: testHost(), standards, address: 'https://forms.example.org' });
    find(element, '.standards .pick').click();
    await element.updateComplete;
    await press(element, 'As the standard, with our own additions');
    await until(() => element.design, 'the form is open');
    await element.updateComplete;
    await choose(element, 'slept');
    expect(all(element)).to.include('This belongs to the standard form and stays as it is');
    expect(find<HTMLTextAreaElement>(element, '#s-label').readOnly).to.equal(true);
    await act(element, 'Remove: Did you sleep well?');
    expect(find(element, '.refusal').classList.contains('shown')).to.equal(true);
    expect(labels(element)).to.deep.equal(['Did you sleep well?']);
  });

  it('opens a FHIR Questionnaire from its text, and says when a text is none', async () => {
    const element = await mount(CpkDesigner, { context: testHost() });
    const box = find<HTMLTextAreaElement>(element, '#start-text');
    box.value = '{"resourceType":"Patient"}';
    box.form!.requestSubmit();
    await until(() => all(element).includes('This is not a form that can be read.'), 'it is refused');
    box.value = JSON.stringify({
      resourceType: 'Questionnaire',
      url: 'https://forms.example.org/q',
      version: '1.0.0',
      status: 'draft',
      title: 'From elsewhere',
      item: [{ linkId: 'a', type: 'string', text: 'What is it?' }],
    });
    box.form!.requestSubmit();
    await until(() => element.design, 'the form is open');
    expect(element.design!.draft.title).to.equal('From elsewhere');
  });

  it('finds a standard form by words', async () => {
    const element = await mount(CpkDesigner, { context: testHost(), standards: catalogue });
    expect(findAll(element, '.standards .pick')).to.have.length(6);
    enter(find<HTMLInputElement>(element, '#start-search'), 'fluid');
    await element.updateComplete;
    expect(textsOf(element, '.standards b')).to.include('Fluid chart');
  });

  it('keeps each change in the store, and goes on with it', async () => {
    const store = keptInMemory();
    const element = await opened({ store });
    expect(all(element)).to.include('Nothing to save yet');
    await choose(element, 'slept');
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Did you sleep?');
    await element.updateComplete;
    expect(all(element)).to.include('Saving…');
    await until(() => all(element).includes('Saved on this device at'), 'it is kept');
    await element.close();
    element.form = undefined;
    await element.updateComplete;
    await until(() => findAll(element, '.kept').length === 1, 'it is listed');
    find(element, '.kept .button').click();
    await until(() => element.design, 'it is open again');
    expect(labels(element)[0]).to.equal('Did you sleep?');
  });

  it('says that it was not kept when the store refuses, and keeps it with the next change', async () => {
    const store = keptInMemory();
    let refuses = true;
    const element = await opened({
      store: { ...store, keep: async (...given) => (refuses ? Promise.reject(new Error()) : store.keep(...given)) },
    });
    await choose(element, 'slept');
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Did you');
    await until(() => all(element).includes('Not saved.'), 'it says so');
    refuses = false;
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Did you sleep?');
    await until(() => all(element).includes('Saved on this device at'), 'it is kept');
  });

  it('is tried as staff will see it, and nothing of it reaches the host', async () => {
    const element = await opened();
    const told = heard(element, 'cpk-answer');
    await press(element, 'Try it');
    await until(() => element.renderRoot.querySelector('cpk-form')?.form, 'the form is tried');
    const form = element.renderRoot.querySelector('cpk-form')!;
    form.form!.answer('slept', true);
    expect(told).to.be.empty;
    const width = find<HTMLSelectElement>(element, '#try-width');
    width.value = 'phone';
    width.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(form.getBoundingClientRect().width).to.be.at.most(360);
  });
});
