// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { draftsPart } from '../parts/drafts-part.js';
import { entriesPart } from '../parts/entries-part.js';
import { finishPart } from '../parts/finish-part.js';
import type { Part } from '../parts/part.js';
import { fromRecordPart } from '../parts/from-record-part.js';
import { scorePanelPart } from '../parts/score-panel-part.js';
import { boxOf, button, newDrafts, openForm, settled, visit } from '../testing/form-host.js';
import { cleanUp, enter, find, findAll, heard, mount, textOf, textsOf, until } from '../testing/page.js';
import { repeatingForm } from '../testing/repeating-form.js';
import { scoredForm } from '../testing/scored-form.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const COMING = 'Fetching what this form needs…';
const FAILED = 'What this form needs could not be fetched';
const person = mrsSmith.careRecord();

interface Tries {
  readonly count: number;
  succeed(): void;
  fail(): void;
}

const putBack: (() => void)[] = [];

/** A piece that nobody has fetched; the newest try waits for the test to say how it ends. */
function pending<Content>(part: Part<Content>): Tries {
  const real = part.here!;
  const tries: { resolve(content: Content): void; reject(cause: unknown): void }[] = [];
  part.forget(() => new Promise((resolve, reject) => void tries.push({ resolve, reject })));
  putBack.push(() => part.put(real));
  return {
    get count() {
      return tries.length;
    },
    succeed: () => tries.at(-1)!.resolve(real),
    fail: () => tries.at(-1)!.reject(new TypeError('no network')),
  };
}

const said = (form: CpkForm) => textOf(findAll(form, '.fetching')[0]);
const focused = (form: CpkForm) => (form.renderRoot as ShadowRoot).activeElement;
const mountForm = (properties: Partial<CpkForm>) =>
  mount(CpkForm, { context: testHost({ scores: 'all' }), ...properties });

/** A form that could not fetch what it needs. */
async function failedForm(tries: Tries): Promise<CpkForm> {
  const form = await mountForm({ definition: scoredForm });
  tries.fail();
  await until(() => said(form).startsWith(FAILED), 'it failed');
  return form;
}

describe('a form whose pieces the page has not fetched', () => {
  afterEach(() => {
    for (const put of putBack.splice(0)) put();
  });
  afterEach(cleanUp);

  it('fetches nothing for common questions with conditions', async () => {
    const tries = [scorePanelPart, entriesPart, fromRecordPart, draftsPart].map((part) =>
      pending(part as Part<unknown>),
    );
    const form = await openForm({ definition: visit });
    expect(findAll(form, '.field')).to.have.length(2);
    expect(tries.map(({ count }) => count)).to.deep.equal([0, 0, 0, 0]);
  });

  it('shows its title and that it is fetching, and opens when the piece is here', async () => {
    const tries = pending(scorePanelPart);
    const form = await mountForm({ definition: scoredForm });
    expect(form.phase).to.equal('fetching');
    expect(said(form), 'nothing flashes by').to.equal('');
    await until(() => said(form) === COMING, 'it is said');
    expect(textOf(find(form, '.title'))).to.equal(scoredForm.title);
    expect(find(form, '.fetching').getAttribute('role')).to.equal('status');
    expect(findAll(form, 'input, textarea, .button')).to.be.empty;
    tries.succeed();
    await settled(form);
    expect(findAll(form, '.score')).to.have.length(1);
    expect(said(form)).to.equal('');
    expect(getComputedStyle(find(form, '.score')).borderTopWidth).to.not.equal('0px');
  });

  it('asks for what it can see that it needs before the definition is read', async () => {
    const tries = [scorePanelPart, fromRecordPart, draftsPart].map((part) => pending(part as Part<unknown>));
    const { store } = await newDrafts();
    const counts = () => tries.map(({ count }) => count);
    const early: number[][] = [];
    // Its items are looked at by nobody before it is read.
    const definition = { ...scoredForm } as Record<string, unknown>;
    Object.defineProperty(definition, 'items', {
      enumerable: true,
      get() {
        early.push(counts());
        return scoredForm.items;
      },
    });
    const form = await mountForm({ definition, record: person, drafts: store });
    expect(early[0]).to.deep.equal([1, 1, 1]);
    expect(form.phase).to.equal('fetching');
    expect(counts(), 'each once').to.deep.equal([1, 1, 1]);
    for (const one of tries) one.succeed();
    await settled(form);
    expect(findAll(form, '.score')).to.have.length(1);
  });

  it('asks for no score where none is turned on, and for none when what is given is no form', async () => {
    const tries = pending(scorePanelPart);
    await openForm({ definition: scoredForm });
    const hostile = [null, 'scores', 7, { scores: 'all' }, { scores: [null] }, { scores: { length: 1 } }];
    for (const definition of hostile) {
      const form = await mountForm({ definition });
      expect(form.phase).to.equal('unusable');
    }
    const throwing = {
      get scores() {
        throw new Error('no');
      },
    };
    expect((await mountForm({ definition: throwing })).phase).to.equal('unusable');
    expect(tries.count).to.equal(0);
  });

  it('fetches entries for a form that has them', async () => {
    const tries = pending(entriesPart);
    const form = await mountForm({ definition: repeatingForm });
    expect(form.phase).to.equal('fetching');
    tries.succeed();
    await settled(form);
    expect(findAll(form, '.repeat')).to.not.be.empty;
  });

  it('says that it could not be fetched, tries again when asked, and keeps the focus on the page', async () => {
    const tries = pending(scorePanelPart);
    const form = await failedForm(tries);
    button(form, 'Try again').focus();
    button(form, 'Try again').click();
    await until(() => said(form) === COMING, 'it is tried again');
    expect(focused(form)).to.equal(find(form, '.fetching'));
    expect(tries.count).to.equal(2);
    tries.succeed();
    await settled(form);
    await until(() => focused(form) === find(form, '.title'), 'the title has the focus');
    expect(findAll(form, '.score')).to.have.length(1);
  });

  it('says to load the page again when trying again did not help', async () => {
    const tries = pending(scorePanelPart);
    const form = await failedForm(tries);
    expect(said(form)).to.not.contain('load this page again');
    button(form, 'Try again').click();
    tries.fail();
    await until(() => said(form).includes('load this page again'), 'it says so');
  });

  it('opens another form meanwhile, and stays with it', async () => {
    const tries = pending(scorePanelPart);
    const form = await mountForm({ definition: scoredForm });
    form.definition = visit;
    await settled(form);
    enter(boxOf(form, 'note'), 'She sang.');
    tries.succeed();
    await scorePanelPart.load();
    await settled(form);
    expect(boxOf(form, 'note').value).to.equal('She sang.');
    expect(findAll(form, '.score')).to.be.empty;
  });

  it('goes on with what was typed when something has to be fetched later', async () => {
    const tries = pending(draftsPart);
    const { store } = await newDrafts();
    const form = await openForm({ definition: visit, record: person });
    enter(boxOf(form, 'note'), 'She sang.');
    form.drafts = store;
    await form.updateComplete;
    expect(form.phase).to.equal('fetching');
    tries.succeed();
    await settled(form);
    expect(boxOf(form, 'note').value).to.equal('She sang.');
    await form.flush();
    expect(textOf(find(form, '.state'))).to.contain('Saved on this device');
  });

  it('opens when it comes back to a page that it left while fetching', async () => {
    const tries = pending(fromRecordPart);
    const form = await mountForm({ definition: visit, record: person });
    form.remove();
    tries.succeed();
    await fromRecordPart.load();
    expect(form.form).to.equal(null);
    document.body.append(form);
    await settled(form);
    expect(findAll(form, '.field')).to.have.length(2);
  });

  it('says so where no draft is kept, without the piece for drafts', async () => {
    pending(draftsPart);
    const form = await openForm({ definition: visit });
    expect(textOf(find(form, '.state'))).to.equal('Drafts are not kept on this device');
  });
});

describe('a form that was prepared', () => {
  afterEach(() => {
    for (const put of putBack.splice(0)) put();
  });
  afterEach(cleanUp);

  it('opens at once with all that it needs, and can be finished without a network', async () => {
    const tries = [scorePanelPart, finishPart].map((part) => pending(part as Part<unknown>));
    const preparing = CpkForm.prepare(scoredForm, { scores: 'all' });
    for (const one of tries) one.succeed();
    const definition = await preparing;
    const form = await mountForm({ definition });
    expect(form.phase).to.equal('editing');
    expect(findAll(form, '.score')).to.have.length(1);
    expect(form.form!.definition).to.equal(definition);
    expect(tries.map(({ count }) => count)).to.deep.equal([1, 1]);
  });

  it('is refused with what is wrong when its definition cannot be used', async () => {
    let cause: unknown;
    await CpkForm.prepare({ format: 'something else' }).catch((error: unknown) => (cause = error));
    expect(String(cause)).to.contain('form definition');
  });

  it('says when a piece cannot be fetched, and can be prepared again', async () => {
    const tries = pending(scorePanelPart);
    const first = CpkForm.prepare(scoredForm, { scores: ['pain'] });
    tries.fail();
    let cause: unknown;
    await first.catch((error: unknown) => (cause = error));
    expect(String(cause)).to.contain('no network');
    const second = CpkForm.prepare(scoredForm, { scores: ['pain'] });
    tries.succeed();
    expect((await second).id).to.equal(scoredForm.id);
  });
});

describe('finishing a form', () => {
  afterEach(() => {
    for (const put of putBack.splice(0)) put();
  });
  afterEach(cleanUp);

  it('is fetched in idle time once the form is drawn, and then needs no network', async () => {
    const tries = pending(finishPart);
    const form = await openForm({ definition: visit });
    await until(() => tries.count === 1, 'it is fetched');
    tries.succeed();
    await finishPart.load();
    const submitted = heard(form, 'cpk-submit');
    enter(boxOf(form, 'who'), 'Robert');
    button(form, 'Save and finish').click();
    await until(() => submitted.length, 'it was handed over');
    await until(() => findAll(form, '.done').length, 'it says so');
    expect(tries.count).to.equal(1);
  });

  it('says what could not be fetched, loses nothing, and finishes when it can be', async () => {
    const tries = pending(finishPart);
    const form = await openForm({ definition: visit });
    const submitted = heard(form, 'cpk-submit');
    enter(boxOf(form, 'who'), 'Robert');
    button(form, 'Save and finish').click();
    await until(() => tries.count, 'it is fetched');
    tries.fail();
    await until(() => textOf(findAll(form, '.alert')[0]).startsWith('What is needed to finish'), 'it says so');
    expect(boxOf(form, 'who').value).to.equal('Robert');
    expect(form.phase).to.equal('editing');
    const before = tries.count;
    button(form, 'Save and finish').click();
    await until(() => tries.count > before, 'it is tried again');
    tries.succeed();
    await until(() => submitted.length, 'it was handed over');
  });

  it('shows faults that came to light while it was being fetched', async () => {
    const tries = pending(finishPart);
    const form = await openForm({ definition: visit });
    button(form, 'Save and finish').click();
    await until(() => tries.count, 'it is fetched');
    tries.succeed();
    await until(() => findAll(form, '.summary').length, 'the summary');
    expect(textsOf(form, '.summary a')).to.deep.equal(['Who came? – This needs an answer']);
    expect(getComputedStyle(find(form, '.summary')).borderTopWidth).to.not.equal('0px');
  });
});
