// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import {
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  textsOf,
  until,
  watchFaults,
} from '../../../../elements/src/testing/page.js';
import { testHost } from '../../../../elements/src/testing/story-host.js';
import type { Draft } from '../../design/draft.js';
import { PublishPage } from '../../testing/publish-page.js';
import { formJson, ownCopy } from '../../testing/shared-forms.js';
import type { PublishRequest } from './publish-request.js';
import { aYearFrom } from './publish-panel.js';

const published = parseDefinition(formJson('1.0.0'));
const changed = formJson('1.0.0', { items: formJson('1.1.0').items, status: 'draft' }) as unknown as Draft;
const given = { draft: changed, published, openDrafts: 112, context: testHost() };
const page = (changes: Partial<PublishPage> = {}) => mount(PublishPage, { ...given, ...changes });
const all = (element: PublishPage) => textOf(element.shadowRoot as never);
const ASK = 'Ask a second person to approve it';
const note = (element: PublishPage, words: string) => enter(find<HTMLTextAreaElement>(element, '#publish-note'), words);

const sue = { id: 'worker-sue', name: 'Sue', role: 'manager' };
const request: PublishRequest = {
  definition: { ...parseDefinition({ ...changed, status: 'active' }), version: '1.0.1' } as FormDefinition,
  author: { id: 'worker-emily', name: 'Emily' },
  at: '2026-11-22T14:02:00.000Z',
  note: 'Asks about fear as well.',
  reviewBy: '2027-11-22',
  replaces: '1.0.0',
};

describe('publishing, for the author', () => {
  afterEach(cleanUp);

  it('says what changes, for how many, and proposes the lowest version', async () => {
    const element = await page();
    const [drafts, ...lines] = textsOf(element, '.publish-line');
    expect(drafts).to.match(/^112 open drafts go on as they are\./);
    expect(lines.join(' ')).to.include('Is the person afraid of falling?');
    expect(find<HTMLInputElement>(element, '#publish-version').value).to.equal('1.0.1');
    expect(find<HTMLInputElement>(element, '#publish-review').value).to.equal('2027-11-22');
  });

  it('asks a second person, and says that nothing changed yet', async () => {
    const element = await page();
    const events = heard(element, 'cpk-publish-request');
    element.addEventListener('cpk-publish-request', (event) => event.waitUntil(Promise.resolve()));
    note(element, 'Asks about fear as well. ');
    button(element, ASK).click();
    await until(() => all(element).includes('Version 1.0.1 waits for a second person.'), 'it is said');
    expect(events[0]!.request).to.deep.equal(request);
    expect([events[0]!.request.definition.status, events[0]!.request.definition.version]).to.deep.equal([
      'active',
      '1.0.1',
    ]);
  });

  it('marks what has to be put right, takes the keyboard there, and asks nobody', async () => {
    const element = await page();
    const events = heard(element, 'cpk-publish-request');
    enter(find<HTMLInputElement>(element, '#publish-version'), '1.0.0');
    enter(find<HTMLInputElement>(element, '#publish-review'), '2026-11-22');
    button(element, ASK).click();
    await until(() => focused() === 'input#publish-version.control', 'the keyboard is there');
    expect(textsOf(element, '.error')).to.deep.equal([
      'What changed needs 1.0.1 or more. A lower number would promise that less changed.',
      'Write a sentence. Those who use the form see it, and nobody else can know why it changed.',
      'Choose a day after today.',
    ]);
    enter(find<HTMLInputElement>(element, '#publish-version'), 'two');
    button(element, ASK).click();
    await element.updateComplete;
    expect(textsOf(element, '.error')[0]).to.equal('A version is three numbers with dots, such as 1.2.0.');
    expect(events).to.be.empty;
  });

  it('stays as it was when the host could not store it, and can be tried again', async () => {
    watchFaults();
    const element = await page();
    note(element, 'Asks about fear as well.');
    button(element, ASK).click();
    await until(() => all(element).includes('It could not be stored, and nothing has changed.'), 'it is said');
    element.addEventListener('cpk-publish-request', (event) => event.waitUntil(Promise.resolve()));
    button(element, ASK).click();
    await until(() => all(element).includes('waits for a second person'), 'it is said');
  });

  it('publishes nothing that has faults, nothing that is the same, and nothing without a worker', async () => {
    const faulty = await page({ errors: 3 });
    expect(all(faulty)).to.include('Things to mend first: 3.');
    button(faulty, 'Show what to mend').click();
    expect(faulty.shownErrors).to.equal(1);
    const same = await page({ draft: { ...published, status: 'draft' } as unknown as Draft });
    expect(all(same)).to.include('Nothing has changed since version 1.0.0');
    expect(findAll(same, 'button')).to.be.empty;
    const { worker: _, ...nobody } = testHost();
    const without = await page({ context: { ...nobody, worker: null } as never });
    expect(all(without)).to.include('Nobody is signed in');
  });

  it('asks for no note of what changed in a first version, which is 1.0.0', async () => {
    const element = await page({ published: null });
    expect(all(element)).to.include('This is the first version.');
    expect(find<HTMLInputElement>(element, '#publish-version').value).to.equal('1.0.0');
    expect(findAll(element, '#publish-note')).to.be.empty;
  });

  it('says of a local copy whether its answers compare with the standard', async () => {
    const standard = parseDefinition(formJson('1.1.0'));
    const good = await page({ published: null, standard, draft: ownCopy('1.1.0') as unknown as Draft });
    expect(all(good)).to.include('Answers compare with those of the standard “Falls”.');
    const other = ownCopy('1.1.0', (items) => (items[0]!.label = 'How many falls this month?'));
    const bad = await page({ published: null, standard, draft: other as unknown as Draft });
    expect(textOf(find(bad, '.failure'))).to.match(
      /Answers would not compare .*“How many falls this month\?”.*take it as it is/,
    );
  });

  it('reviews a form of a leap day a year later on a day that there is', () => {
    expect([aYearFrom('2028-02-29'), aYearFrom('2026-11-22')]).to.deep.equal(['2029-02-28', '2027-11-22']);
  });
});

describe('publishing, for the second person', () => {
  afterEach(cleanUp);

  const decision = (worker: object, changes: Partial<PublishPage> = {}) =>
    page({ request, context: testHost({ worker: worker as never }), ...changes });

  it('shows who asked, why, what changes and until when, and is approved by somebody who has read it', async () => {
    const element = await decision(sue);
    const events = heard(element, 'cpk-publish-decision');
    element.addEventListener('cpk-publish-decision', (event) => event.waitUntil(Promise.resolve()));
    expect(all(element)).to.include(
      'Emily asked for this on 22 November 2026. It is to be looked at again by 22 November 2027.',
    );
    expect(textOf(find(element, '.publish-note'))).to.equal('Asks about fear as well.');
    button(element, 'Approve version 1.0.1').click();
    await until(() => focused() === 'input#decide-read', 'the keyboard is there');
    expect(textsOf(element, '.error')).to.deep.equal(['Read every question and try the form, and then tick this.']);
    find<HTMLInputElement>(element, '#decide-read').click();
    button(element, 'Approve version 1.0.1').click();
    await until(
      () => all(element).includes('Approved. Version 1.0.1 can be used now, and will never change.'),
      'it is said',
    );
    expect(events.map(({ decision: one }) => one)).to.deep.equal([
      { approved: true, by: { id: 'worker-sue', name: 'Sue' }, at: '2026-11-22T14:02:00.000Z', reason: null },
    ]);
  });

  it('is never approved by the author', async () => {
    const element = await decision({ id: 'worker-emily', name: 'Emily' });
    const events = heard(element, 'cpk-publish-decision');
    expect(all(element)).to.include('Emily wrote it, so somebody else has to approve it.');
    expect(findAll(element, 'button')).to.be.empty;
    element.panel.hasRead = true;
    expect(await element.panel.decide(request, true, { id: 'worker-emily', name: 'Emily' }, request.at)).to.equal(
      false,
    );
    expect(events).to.be.empty;
  });

  it('goes back to the author with what has to change, and not without', async () => {
    const element = await decision(sue);
    const events = heard(element, 'cpk-publish-decision');
    element.addEventListener('cpk-publish-decision', (event) => event.waitUntil(Promise.resolve()));
    button(element, 'Send it back').click();
    await until(() => focused() === 'textarea#decide-reason.control', 'the keyboard is there');
    expect(textsOf(element, '.error')).to.deep.equal(['Say what has to change, so that Emily can mend it.']);
    enter(find<HTMLTextAreaElement>(element, '#decide-reason'), 'Ask it in shorter words.');
    button(element, 'Send it back').click();
    await until(() => all(element).includes('It was sent back to Emily.'), 'it is said');
    expect(events[0]!.decision.reason).to.equal('Ask it in shorter words.');
  });
});

describe('publishing without a mouse or a screen', () => {
  afterEach(cleanUp);

  for (const width of ['320px', '360px', '900px']) {
    it(`meets the axe rules and fits at ${width}, for both people, with what is wrong marked`, async () => {
      for (const changes of [{}, { request, context: testHost({ worker: sue }) }] as Partial<PublishPage>[]) {
        const parent = place('div');
        parent.style.width = width;
        const element = await mount(PublishPage, { ...given, ...changes }, parent);
        findAll<HTMLButtonElement>(element, 'button')[0]!.click();
        await until(() => findAll(element, '.error').length > 0, 'what is wrong is marked');
        await expect(element).to.be.accessible();
        expect(element.scrollWidth).to.be.at.most(element.clientWidth);
      }
    });
  }

  it('is in Welsh, sentence by sentence', async () => {
    const element = await page({ context: testHost({ locale: 'cy', unreviewedTranslations: true }) });
    expect(all(element)).to.include('Drafftiau agored sy’n parhau fel y maent: 112.');
    expect(all(element)).to.include('Gofyn i ail berson ei chymeradwyo');
    expect(textsOf(element, '.publish-line')).to.include('Mae “Is the person afraid of falling?” yn newydd.');
  });
});
