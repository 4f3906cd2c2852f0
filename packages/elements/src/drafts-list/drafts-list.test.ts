// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { DraftStore } from '@careplan-kit/drafts';
import { drafts, emilys, press, shown } from '../testing/drafts-list-page.js';
import { closed, handedToEmily, listed, names, storeOf } from '../testing/listed-drafts.js';
import { cleanUp, find, findAll, heard, mount, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftsList } from './drafts-list.js';

describe('cpk-drafts-list', () => {
  afterEach(cleanUp);

  it('says for whom, which form, when saved, by whom, how large, and what it is called', async () => {
    const element = await shown({ drafts: storeOf([listed('one', 2, { label: 'Before tea' })]) });
    const [draft] = drafts(element);
    expect(textOf(draft!.querySelector('.name'))).to.equal('Mrs Smith Night check');
    expect(textOf(draft!.querySelector('.label-of-draft'))).to.equal('“Before tea”');
    expect(textOf(draft!.querySelector('.who'))).to.equal('Saved 22 November 2026 at 12:02 · by Emily · 14 kB');
  });

  it('shows ids where the host knows no name, also when asking throws', async () => {
    const throws = () => {
      throw new RangeError('no such person');
    };
    const element = await shown({ drafts: storeOf([listed('one', 0)]), names: {} });
    expect(textOf(find(element, '.name'))).to.equal('9990000034 night-check');
    const faults = watchFaults();
    element.names = { person: throws };
    await element.updateComplete;
    expect(textOf(find(element, '.name'))).to.equal('9990000034 night-check');
    expect(faults[0]).to.contain('no such person');
  });

  it('says who handed a draft over, when and why', async () => {
    const element = await shown({ drafts: storeOf([handedToEmily]) });
    expect(textOf(find(element, '.note'))).to.equal(
      'Jane handed this to you, 22 November 2026 at 11:02: End of shift. He wants to finish after tea.',
    );
  });

  for (const [kind, words] of [
    ['lost-key', 'A draft that your key does not open'],
    ['handed-over', 'A draft that was handed to another worker'],
    ['tampered', 'A damaged draft. It was left as it is. Tell your manager.'],
    ['newer-schema', 'A draft from a newer version. Reload the page to open it.'],
    ['retired-key', 'A draft that cannot be opened now'],
  ] as const) {
    it(`tells nothing of a draft that cannot be opened: ${kind}`, async () => {
      const element = await shown({ drafts: storeOf([closed('one', 1, kind)]) });
      expect(textOf(find(element, '.name'))).to.equal(words);
      expect(findAll(element, 'ul[part=list] button')).to.be.empty;
    });
  }

  it('opens a draft of an earlier release that has no name', async () => {
    const element = await shown({ drafts: storeOf([listed('one', 1, { identity: null })]) });
    const asked = heard(element, 'cpk-draft-action');
    await press(element, 'Go on with it');
    expect([asked[0]!.id, asked[0]!.identity]).to.deep.equal(['one', null]);
  });

  it('asks what is to become of a draft nobody touched for the days the host set, and removes none', async () => {
    const element = await shown({ drafts: storeOf([listed('new', 1), listed('old', 24 * 8)]), expiresAfterDays: 7 });
    expect(textsOf(element, '.late')).to.deep.equal([
      'Not touched for 8 days. Finish it, keep it for later, or throw it away.',
    ]);
    const asked = heard(element, 'cpk-draft-action');
    await press(element, 'Keep it for later', 1);
    expect(asked.map(({ action, id }) => [action.type, id])).to.deep.equal([['keep', 'old']]);
    expect(findAll(element, '.late')).to.be.empty;
    expect(textOf(find(element, '.said'))).to.equal('The draft is kept.');
    expect(drafts(element)).to.have.length(2);
  });

  it('leaves a draft alone that is open on this page', async () => {
    const one = listed('one', 1);
    const element = await shown({ drafts: storeOf([one]), opened: [{ ...one.description.identity! }] });
    expect(findAll(element, 'ul[part=list] button')).to.be.empty;
    expect(textOf(drafts(element)[0])).to.contain('Open on this page now');
  });

  it('shows the newest, and more when asked, each once', async () => {
    const many = Array.from({ length: 8 }, (_, at) => listed(`n${at}`, at));
    const ids = (element: CpkDraftsList) => drafts(element).map((draft) => draft.dataset['id']);
    const whole = { ...storeOf(many), list: () => Promise.resolve(many.map(({ summary }) => summary)) } as DraftStore;
    // A store of an earlier release gives the whole list each time.
    for (const store of [storeOf(many), whole]) {
      const element = await shown({ drafts: store, pageSize: 3 });
      expect(ids(element)).to.deep.equal(['n0', 'n1', 'n2']);
      find(element, '.more').click();
      await until(() => drafts(element).length === 6, 'six are shown');
      find(element, '.more').click();
      await until(() => drafts(element).length === 8, 'all are shown');
      await element.updateComplete;
      expect(ids(element)).to.deep.equal(many.map(({ summary }) => summary.id));
      expect(findAll(element, '.more')).to.be.empty;
      expect(textOf(find(element, '.said'))).to.equal('8 drafts are shown');
    }
  });

  it('says so when there is nothing, and when nothing is kept', async () => {
    expect(textOf((await shown({ drafts: storeOf([]) })).shadowRoot as unknown as Element)).to.contain(
      'Nothing is unfinished on this device.',
    );
    expect(textOf((await shown({})).shadowRoot as unknown as Element)).to.contain(
      'Drafts are not kept on this device.',
    );
  });

  it('has no name on the page any more once the drafts are locked, or the store is taken away', async () => {
    const { store } = await emilys();
    const element = await shown({ drafts: store });
    expect(drafts(element)).to.have.length(2);
    await store.lock();
    await element.refresh();
    await element.updateComplete;
    expect(textOf(find(element, '.failure'))).to.contain('Drafts are locked. Sign in again to go on.');
    expect(serialised(element)).not.to.contain('Mrs Smith').and.not.to.contain('Mr Green');
    element.drafts = storeOf([listed('one', 1)]);
    await until(() => drafts(element).length === 1, 'the other store is read');
    element.drafts = null;
    await element.updateComplete;
    expect(serialised(element)).not.to.contain('Mrs Smith');
  });

  it('shows nothing of a store that was slow and is no longer the one', async () => {
    let answer: (value: []) => void = () => undefined;
    const slow = { ...storeOf([]), list: () => new Promise<[]>((resolve) => (answer = resolve)) } as DraftStore;
    const element = await mount(CpkDraftsList, { context: testHost(), names, drafts: slow });
    element.drafts = storeOf([listed('one', 1)]);
    await until(() => drafts(element).length === 1, 'the second store is read');
    answer([]);
    await element.updateComplete;
    expect(drafts(element)).to.have.length(1);
  });

  it('says so, and no more, when what it was given is no store and no outbox', async () => {
    const faults = watchFaults();
    const element = await shown({
      drafts: {} as DraftStore,
      outbox: {} as CpkDraftsList['outbox'],
      opened: 7 as never,
    });
    await until(() => findAll(element, '.failure').length === 1, 'it says so');
    expect(textOf(find(element, '.failure p'))).to.equal(
      'This list cannot be read just now. What is saved stays on this device.',
    );
    await until(() => findAll(element, '.outbox [role=alert]').length === 1, 'of the outbox too');
    expect(faults.every((fault) => fault.includes('subscribe'))).to.equal(true);
    element.drafts = storeOf([listed('one', 1)]);
    await until(() => drafts(element).length === 1, 'a store is given');
  });

  it('shows markup in a name, label or reason as text', async () => {
    const markup = '<img src=x onerror=alert(1)>';
    const handed = { ...handedToEmily.description.history[0]!, reason: markup };
    const element = await shown({ drafts: storeOf([listed('one', 1, { label: markup, history: [handed] })]) });
    expect(findAll(element, 'img')).to.be.empty;
    expect(textOf(find(element, '.note'))).to.contain(markup);
  });
});
