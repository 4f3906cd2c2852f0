// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { everyKind } from '../testing/every-kind.js';
import { boxOf, button, draftOf, fieldOf, newDrafts, openForm, pick, visit } from '../testing/form-host.js';
import {
  cleanUp,
  descriptionOf,
  find,
  findAll,
  focused,
  heard,
  nameOf,
  textOf,
  textsOf,
  type,
  until,
} from '../testing/page.js';
import type { CpkForm } from './form.js';

const errorAt = (form: CpkForm, key: string) => textOf(fieldOf(form, key).querySelector('.error'));
const lines = (form: CpkForm) => textsOf(form, '.summary a');

describe('cpk-form with faults', () => {
  afterEach(cleanUp);

  const open = (changes: Partial<CpkForm> = {}) =>
    openForm({
      definition: everyKind,
      answers: { woke: true, weight: { entered: 'about 70' }, day: { entered: '31/2/2026' }, where: 'x'.repeat(41) },
      ...changes,
    });

  it('says nothing of them before the worker wants to finish', async () => {
    const form = await open();
    type(boxOf(form, 'times'), 'many');
    boxOf(form, 'times').blur();
    expect(findAll(form, ':is(.error, .summary, [aria-invalid])')).to.be.empty;
  });

  it('says all of them at once, in the order of the questions, beside each and in one box', async () => {
    const form = await open();
    const events = heard(form, 'cpk-submit');
    button(form, 'Save and finish').click();
    await until(() => findAll(form, '.summary').length, 'a summary');
    expect(events).to.be.empty;
    expect(findAll(form, '.summary')).to.have.length(1);
    expect(textOf(find(form, '.summary-title'))).to.equal('There are 5 problems');
    expect(lines(form)).to.deep.equal([
      'Where did they sleep? – Write 40 characters or fewer',
      'How many times? – This needs an answer',
      'Which day is this about? – Enter a real date, such as 27 3 2026',
      'Weight – Enter a number, such as 70.5',
      'How are they? – This needs an answer',
    ]);
    expect(findAll(form, '.has-error').map((field) => field.dataset['key'])).to.deep.equal([
      'where',
      'times',
      'day',
      'weight',
      'mood',
    ]);
    expect(errorAt(form, 'weight')).to.equal('Error: Enter a number, such as 70.5');
    expect(form.phase).to.equal('editing');
  });

  it('takes the worker to the box, and from there to each question', async () => {
    const form = await open();
    await form.submit();
    expect(focused()).to.equal('div.summary');
    const before = location.href;
    const targets = [
      'input#q-where.control',
      'input#q-times.control',
      'input#q-day.control',
      'input#q-weight.control',
      'input#q-mood',
    ];
    findAll(form, '.summary a').forEach((link, index) => {
      link.click();
      expect(focused()).to.equal(targets[index]);
    });
    expect(location.href, 'the address is the page’s own').to.equal(before);
  });

  it('goes to the chosen one of several', async () => {
    const form = await openForm({ definition: everyKind });
    await form.submit();
    pick(form, 'mood', 'As usual');
    findAll(form, '.summary a').at(-1)!.click();
    expect(focused()).to.equal(nameOf(fieldOf(form, 'mood').querySelector('input:checked')!));
  });

  it('lets errors follow the answers from then on', async () => {
    const form = await open();
    await form.submit();
    type(boxOf(form, 'weight'), '10');
    expect(errorAt(form, 'weight')).to.equal('Error: Enter 20 or more');
    expect(descriptionOf(boxOf(form, 'weight'))).to.deep.equal(['Error: Enter 20 or more', 'kg']);
    type(boxOf(form, 'weight'), '70.0');
    expect(errorAt(form, 'weight')).to.equal('');
    expect(boxOf(form, 'weight').getAttribute('aria-invalid')).to.equal(null);
    type(boxOf(form, 'weight'), '');
    expect(errorAt(form, 'weight')).to.equal('');
    type(boxOf(form, 'weight'), '70.05');
    expect(errorAt(form, 'weight')).to.equal('Error: Use at most 1 digits after the point');
  });

  it('counts anew when the worker tries again, and lets go of the box when all is well', async () => {
    const form = await open();
    await form.submit();
    type(boxOf(form, 'where'), 'In bed');
    type(boxOf(form, 'times'), '2');
    pick(form, 'mood', 'Bright');
    type(boxOf(form, 'weight'), '');
    await form.submit();
    expect(textOf(find(form, '.summary-title'))).to.equal('There is a problem');
    expect(lines(form)).to.deep.equal(['Which day is this about? – Enter a real date, such as 27 3 2026']);
    const boxes = [...fieldOf(form, 'day').querySelectorAll('input')];
    ['2', '3', '2026'].forEach((part, index) => type(boxes[index]!, part));
    const events = heard(form, 'cpk-submit');
    await form.submit();
    expect(events).to.have.length(1);
    expect(findAll(form, '.summary')).to.be.empty;
  });

  it('is not held up by a question that is hidden', async () => {
    const form = await openForm({
      definition: everyKind,
      answers: { woke: true, mood: 'low', times: { entered: 'often' } },
    });
    await form.submit();
    expect(lines(form)).to.deep.equal(['How many times? – Enter a whole number, such as 12']);
    pick(form, 'woke', 'No');
    expect(errorAt(form, 'times')).to.equal('');
    const events = heard(form, 'cpk-submit');
    await form.submit();
    expect(events).to.have.length(1);
    expect(events[0]!.submission.answers).to.not.have.property('times');
    expect(events[0]!.submission.setAside).to.deep.equal({ times: { entered: 'often' } });
  });

  it('shows the error again with a question that comes back', async () => {
    const form = await openForm({ definition: everyKind, answers: { woke: true, mood: 'low' } });
    await form.submit();
    pick(form, 'woke', 'No');
    pick(form, 'woke', 'Yes');
    expect(errorAt(form, 'times')).to.equal('Error: This needs an answer');
  });

  it('saves a draft all the same', async () => {
    const drafts = await newDrafts();
    const record = mrsSmith.careRecord();
    const form = await openForm({ definition: everyKind, record, drafts: drafts.store });
    type(boxOf(form, 'weight'), 'about 70');
    await form.submit();
    type(boxOf(form, 'where'), 'y'.repeat(50));
    await form.flush();
    await drafts.store.close();
    const { snapshot } = await (await drafts.again()).open(draftOf(record, everyKind));
    expect(snapshot!.answers).to.include({ where: 'y'.repeat(50) });
    expect(snapshot!.answers['weight']).to.deep.equal({ entered: 'about 70' });
  });

  it('says on the page that nobody is signed in, and hands nothing over', async () => {
    const form = await openForm({ definition: visit, answers: { who: 'Sue' }, context: undefined });
    const events = heard(form, 'cpk-submit');
    await form.submit();
    expect(events).to.be.empty;
    expect(textsOf(form, '.alert')).to.deep.equal([
      'Nobody is signed in, so this cannot be saved. Sign in and try again.',
    ]);
    expect(focused()).to.equal('div.notice');
    expect(boxOf(form, 'who').value).to.equal('Sue');
  });
});
