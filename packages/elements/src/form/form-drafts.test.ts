// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { DraftError } from '@careplan-kit/drafts';
import { AboutMe, applyOperations, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import {
  auditedHost,
  boxOf,
  button,
  draftOf,
  newDrafts,
  openForm,
  settled,
  shownIn,
  slowOpening,
  visit,
} from '../testing/form-host.js';
import {
  afterwards,
  cleanUp,
  find,
  findAll,
  focused,
  mount,
  textOf,
  textsOf,
  type,
  until,
  watchConsole,
  watchFaults,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const record = mrsSmith.careRecord();
const line = (form: CpkForm) => textOf(find(form, '.state'));
const notices = (form: CpkForm) => textsOf(form, '.notice p');

describe('cpk-form keeps drafts', () => {
  afterEach(cleanUp);

  it('or says that none are kept', async () => {
    const form = await openForm({ definition: visit });
    expect(line(form)).to.equal('Drafts are not kept on this device');
    await form.flush();
  });

  it('and says how far what was typed has got', async () => {
    const { store } = await newDrafts();
    const form = await openForm({ definition: visit, record, drafts: store });
    expect(line(form)).to.equal('Nothing to save yet');
    type(boxOf(form, 'note'), 'Slept well.');
    await form.updateComplete;
    expect(line(form)).to.equal('Saving on this device…');
    await form.flush();
    await form.updateComplete;
    expect(line(form)).to.match(/^Saved on this device \d\d:\d\d$/);
    expect(await store.has(draftOf(record, visit))).to.equal(true);
  });

  it('and opens them again on another visit, whole, and says so', async () => {
    const drafts = await newDrafts();
    const first = await openForm({ definition: aboutMe, record, drafts: drafts.store });
    type(boxOf(first, 'myWellness'), 'Tired.\n😴');
    type(boxOf(first, 'howICommunicate'), '');
    type(fieldDay(first), '31');
    await first.flush();
    await drafts.store.close();
    first.remove();

    const { audits, context } = auditedHost();
    const second = await openForm({ definition: aboutMe, record, drafts: await drafts.again(), context });
    expect(shownIn(second)).to.deep.equal(shownIn(first));
    expect(shownIn(second)).to.include({ myWellness: 'Tired.\n😴', howICommunicate: '', date: '31/11/2026' });
    expect(notices(second)[0]).to.match(
      /^This is what you typed before\. It was last saved on .+ and is not finished yet\.$/,
    );
    expect(audits.map(({ type: what }) => what)).to.deep.equal(['prefill', 'draft-restored']);
    expect(audits[1]).to.deep.include({
      subjectOfCare: record.subjectOfCare.id,
      form: `${aboutMe.url}|${aboutMe.version}`,
    });
    expect(JSON.stringify(audits), 'an audit never holds what was written').to.not.contain('Tired');
  });

  it('and says on another visit that somebody else has changed the record meanwhile', async () => {
    const drafts = await newDrafts();
    const first = await openForm({ definition: aboutMe, record, drafts: drafts.store });
    type(boxOf(first, 'myWellness'), 'Tired.');
    await first.flush();
    await drafts.store.close();
    first.remove();

    const newest = latest(record, AboutMe)!;
    const { record: changed } = applyOperations(
      record,
      [{ operation: 'amend', class: 'About Me', recordUid: newest.recordUid, fromVersion: 1, content: newest.content }],
      {
        committer: { id: 'worker-sue', name: 'Sue' },
        at: '2026-11-21T10:00:00Z',
        systemIdentifier: 'stories',
        newUid: () => 'unused',
      },
      [AboutMe],
    );
    const second = await openForm({ definition: aboutMe, record: changed, drafts: await drafts.again() });
    second.classes = [AboutMe];
    second.addEventListener('cpk-submit', (event) => event.waitUntil((async () => event.commit())()));
    expect(shownIn(second)).to.include({ myWellness: 'Tired.' });
    expect(textOf(find(second, '.notice [role=alert]'))).to.match(/^Somebody else has changed this record since/);
    await second.submit();
    expect(notices(second).join(' '), 'nothing of the other worker is lost').to.include('Somebody else changed');
  });

  const fieldDay = (form: CpkForm) => boxOf(form, 'date');

  describe('which can be thrown away', () => {
    const restored = async () => {
      const { store } = await newDrafts();
      const before = await openForm({ definition: aboutMe, record, drafts: store });
      type(boxOf(before, 'myWellness'), 'Tired.');
      await before.flush();
      before.remove();
      const { audits, context } = auditedHost();
      const form = await openForm({ definition: aboutMe, record, drafts: store, context });
      expect(boxOf(form, 'myWellness').value).to.equal('Tired.');
      return { form, store, audits, hasDraft: () => store.has(draftOf(record, aboutMe)) };
    };

    it('only after asking', async () => {
      const { form, audits, hasDraft } = await restored();
      button(form, 'Throw this draft away').focus();
      button(form, 'Throw this draft away').click();
      await form.updateComplete;
      expect(textsOf(form, '.notice [role=alert]')).to.deep.equal([
        'Throw away what you typed and start from the record again?',
      ]);
      expect(focused(), 'the focus has not moved').to.equal('button.link-button');
      expect(button(form, 'Throw this draft away').ariaExpanded).to.equal('true');
      expect(await hasDraft()).to.equal(true);
      button(form, 'No, keep it').focus();
      button(form, 'No, keep it').click();
      await form.updateComplete;
      expect(focused(), 'the focus is back').to.equal('button.link-button');
      expect(findAll(form, '.notice [role=alert]')).to.be.empty;
      expect(boxOf(form, 'myWellness').value).to.equal('Tired.');
      expect(await hasDraft()).to.equal(true);
      expect(audits.map(({ type: what }) => what)).to.not.include('draft-discarded');
    });

    it('and then the record’s answers are back, and the draft is gone for good', async () => {
      const { form, audits, hasDraft, store } = await restored();
      button(form, 'Throw this draft away').click();
      await form.updateComplete;
      button(form, 'Yes, throw it away').click();
      await until(async () => !(await hasDraft()), 'the draft is gone');
      await until(() => textsOf(form, '[role=status]').includes('The draft was thrown away.'), 'it is announced');
      await settled(form);
      expect(boxOf(form, 'myWellness').value).to.equal(mrsSmith.answers.myWellness);
      expect(notices(form)).to.deep.equal([]);
      await until(() => focused() === 'div.title', 'the focus at the beginning');
      expect(audits.map(({ type: what }) => what)).to.deep.equal([
        'prefill',
        'draft-restored',
        'draft-discarded',
        'prefill',
      ]);
      type(boxOf(form, 'myWellness'), 'Another.');
      await form.flush();
      expect(await hasDraft(), 'a new one can begin').to.equal(true);
      await store.close();
    });

    it('and stay, with a sentence, when they cannot be', async () => {
      const { form, hasDraft, audits } = await restored();
      const faults = watchFaults();
      const restore = failing(IDBObjectStore.prototype, 'delete');
      button(form, 'Throw this draft away').click();
      await form.updateComplete;
      button(form, 'Yes, throw it away').click();
      await until(() => find(form, '.state').classList.contains('failed'), 'the state says so');
      expect(boxOf(form, 'myWellness').value).to.equal('Tired.');
      expect(await hasDraft()).to.equal(true);
      expect(audits.map(({ type: what }) => what)).to.not.include('draft-discarded');
      restore();
      button(form, 'Yes, throw it away').click();
      await until(async () => !(await hasDraft()), 'the second try');
      expect(faults).to.deep.equal([]);
    });
  });

  describe('and while one is looked for', () => {
    it('has nothing to type in, so that nothing can be written over', async () => {
      const slow = slowOpening((await newDrafts()).store);
      const form = await mount(CpkForm, { definition: visit, record, drafts: slow.store, context: testHost() });
      expect(form.phase).to.equal('opening');
      expect(textsOf(form, '.notice')).to.deep.equal(['Opening…']);
      expect(findAll(form, 'input, textarea, button')).to.be.empty;
      await form.submit();
      slow.open();
      await settled(form);
      expect(findAll(form, 'input, textarea')).to.have.length(2);
    });

    it('lets go of one that comes after it was taken off the page', async () => {
      const drafts = await newDrafts();
      const slow = slowOpening(drafts.store);
      const form = await mount(CpkForm, { definition: visit, record, drafts: slow.store, context: testHost() });
      form.remove();
      await until(() => slow.asked(), 'the draft was asked for');
      slow.open();
      await until(async () => {
        const draft = await (await drafts.again()).open(draftOf(record, visit));
        await draft.save({ answers: { note: 'From another tab.' }, provenance: {} }).catch(() => undefined);
        return draft.state.status === 'saved';
      }, 'another tab may have the draft');
      expect(form.form).to.equal(null);
      expect(form.phase).to.not.equal('submitted');
    });
  });

  describe('and goes on without', () => {
    it('when the store is locked', async () => {
      const { store } = await newDrafts();
      await store.lock();
      const form = await openForm({ definition: visit, record, drafts: store });
      expect(line(form)).to.equal('Drafts are locked. Sign in again to go on.');
      expect(find(form, '.state').getAttribute('role')).to.equal('alert');
      type(boxOf(form, 'who'), 'Sue');
      await form.submit();
      expect(form.phase).to.equal('submitted');
    });

    it('when the device is full, and says so', async () => {
      const { store } = await newDrafts();
      const form = await openForm({ definition: visit, record, drafts: store });
      failing(IDBObjectStore.prototype, 'put', () => new DOMException('full', 'QuotaExceededError'));
      type(boxOf(form, 'note'), 'Slept well.');
      await until(() => find(form, '.state').role === 'alert', 'an alert');
      expect(line(form)).to.equal(
        'This device is full. What you type is kept on the page. Submit, or free some space.',
      );
      expect(boxOf(form, 'note').value).to.equal('Slept well.');
    });

    it('when opening one fails for any reason', async () => {
      const { store } = await newDrafts();
      const broken = Object.create(store) as typeof store;
      for (const [cause, sentence] of [
        [new DraftError({ kind: 'no-key' }), 'Drafts cannot be kept just now.'],
        [new TypeError('odd'), 'The draft could not be saved.'],
        ['a text', 'The draft could not be saved.'],
      ] as const) {
        broken.open = () => Promise.reject(cause);
        const form = await openForm({ definition: visit, record, drafts: broken });
        expect(line(form)).to.contain(sentence);
        type(boxOf(form, 'who'), 'Sue');
        expect(form.form!.answers()).to.deep.equal({ who: 'Sue' });
      }
    });

    it('when nobody is signed in, and keeps what was typed once somebody is', async () => {
      const warned = watchConsole('warn');
      const { store } = await newDrafts();
      const form = await openForm({ definition: visit, record, drafts: store, context: undefined });
      type(boxOf(form, 'note'), 'Slept well.');
      expect(warned.length).to.be.at.most(1);
      form.context = testHost();
      await settled(form);
      expect(boxOf(form, 'note').value).to.equal('Slept well.');
      await form.flush();
      expect(await store.has(draftOf(record, visit))).to.equal(true);
    });

    it('until it is given a store, and then keeps what was typed before', async () => {
      const { store } = await newDrafts();
      const form = await openForm({ definition: visit, record });
      type(boxOf(form, 'note'), 'Slept well.');
      form.drafts = store;
      await settled(form);
      expect(boxOf(form, 'note').value).to.equal('Slept well.');
      await form.flush();
      expect(await store.has(draftOf(record, visit))).to.equal(true);
    });
  });
});

/** Makes a method of IndexedDB throw, until the end of the test or the returned function is called. */
function failing(target: IDBObjectStore, name: 'put' | 'delete', error = () => new Error('broken disk')): () => void {
  const before = target[name];
  target[name] = () => {
    throw error();
  };
  const restore = () => void (target[name] = before as never);
  afterwards(restore);
  return restore;
}
