// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ContextProvider } from '@lit/context';
import type { CareRecord } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { hostContext } from '../host-context/host-context.js';
import {
  auditedHost,
  boxOf,
  draftOf,
  newDrafts,
  nextAboutMe,
  openForm,
  promised,
  settled,
  shownIn,
  slowOpening,
  visit,
} from '../testing/form-host.js';
import {
  cleanUp,
  enter,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  textsOf,
  type,
  until,
} from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkForm } from './form.js';

const green = mrGreen.careRecord();
const smith = mrsSmith.careRecord();

/** Puts another person on the form, and waits until the form is theirs. */
async function turnTo(form: CpkForm, record: CareRecord | null): Promise<void> {
  form.record = record;
  await settled(form);
}

describe('cpk-form when the person changes', () => {
  afterEach(cleanUp);

  it('gives each back what was typed for them, and nothing of the other', async () => {
    const drafts = await newDrafts();
    const form = await openForm({ definition: visit, record: green, drafts: drafts.store });
    type(boxOf(form, 'note'), 'For Mr Green');
    await turnTo(form, smith);
    expect(shownIn(form)).to.deep.equal({ who: '', note: '' });
    type(boxOf(form, 'note'), 'For Mrs Smith');
    await turnTo(form, green);
    expect(shownIn(form)).to.deep.equal({ who: '', note: 'For Mr Green' });
    await turnTo(form, smith);
    expect(shownIn(form)).to.deep.equal({ who: '', note: 'For Mrs Smith' });
    await turnTo(form, null);
    expect(shownIn(form)).to.deep.equal({ who: '', note: '' });
    form.remove();
    await drafts.store.close();
    const later = await drafts.again();
    expect((await later.open(draftOf(green, visit))).snapshot!.answers).to.deep.equal({ note: 'For Mr Green' });
    expect((await later.open(draftOf(smith, visit))).snapshot!.answers).to.deep.equal({ note: 'For Mrs Smith' });
  });

  it('shows nothing of the one while the draft of the other is looked for', async () => {
    const slow = slowOpening((await newDrafts()).store);
    slow.open();
    const form = await openForm({ definition: visit, record: green, drafts: slow.store });
    type(boxOf(form, 'note'), 'For Mr Green');
    const stuck = slowOpening((await newDrafts()).store);
    Object.assign(form, { record: smith, drafts: stuck.store });
    await form.updateComplete;
    expect(form.phase).to.equal('opening');
    expect(shownIn(form)).to.deep.equal({});
    expect(textOf(form.shadowRoot as unknown as Element)).to.not.contain('Green');
    stuck.open();
    await settled(form);
    expect(shownIn(form)).to.deep.equal({ who: '', note: '' });
  });

  it('does not let a draft that comes late into the form of another', async () => {
    const drafts = await newDrafts();
    const first = await openForm({ definition: visit, record: green, drafts: drafts.store });
    type(boxOf(first, 'note'), 'For Mr Green');
    await first.flush();
    first.remove();
    const slow = slowOpening(drafts.store);
    const form = await mount(CpkForm, { definition: visit, record: green, drafts: slow.store, context: testHost() });
    await until(() => slow.asked(), 'his draft was asked for');
    form.record = smith;
    form.drafts = drafts.store;
    await settled(form);
    type(boxOf(form, 'note'), 'For Mrs Smith');
    slow.open();
    await until(() => drafts.store.has(draftOf(green, visit)), 'his draft is there');
    await form.flush();
    expect(shownIn(form)).to.deep.equal({ who: '', note: 'For Mrs Smith' });
    form.remove();
    await drafts.store.close();
    const later = await drafts.again();
    expect((await later.open(draftOf(green, visit))).snapshot!.answers).to.deep.equal({ note: 'For Mr Green' });
  });

  it('loses no errors, messages or question of the one to the other', async () => {
    const { store } = await newDrafts();
    const form = await openForm({ definition: visit, record: green, drafts: store });
    await form.submit();
    expect(findAll(form, ':is(.summary, .error)')).to.have.length(2);
    await turnTo(form, smith);
    expect(findAll(form, ':is(.summary, .error, .alert)')).to.be.empty;
  });

  it('stores the one who was submitted, and leaves the other as typed', async () => {
    const { store } = await newDrafts();
    const { audits, context } = auditedHost();
    const form = await openForm({ definition: visit, record: green, drafts: store, context });
    type(boxOf(form, 'who'), 'For Mr Green');
    const stored = promised();
    form.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise));
    const done = form.submit();
    await turnTo(form, smith);
    type(boxOf(form, 'note'), 'For Mrs Smith');
    stored.resolve();
    await done;
    await form.updateComplete;
    expect(form.phase).to.equal('editing');
    expect(shownIn(form)).to.deep.equal({ who: '', note: 'For Mrs Smith' });
    expect(audits.map(({ type: what, subjectOfCare }) => [what, subjectOfCare])).to.deep.equal([
      ['submit', green.subjectOfCare.id],
    ]);
    expect(await store.has(draftOf(green, visit))).to.equal(false);
    await form.flush();
    expect(await store.has(draftOf(smith, visit))).to.equal(true);
  });

  it('begins empty-handed for another worker, who gets none of the first one’s words', async () => {
    const { store } = await newDrafts();
    const host = place('section');
    const provider = new ContextProvider(host, { context: hostContext, initialValue: testHost() });
    const form = await mount(CpkForm, { definition: visit, record: green, drafts: store }, host);
    await settled(form);
    type(boxOf(form, 'note'), 'From Emily');
    provider.setValue(testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } }));
    await settled(form);
    expect(shownIn(form)).to.deep.equal({ who: '', note: '' });
    type(boxOf(form, 'note'), 'From Sophie');
    provider.setValue(testHost());
    await settled(form);
    expect(shownIn(form)).to.deep.equal({ who: '', note: 'From Emily' });
    await form.flush();
    expect(await store.has(draftOf(green, visit, 'worker-sophie'))).to.equal(true);
  });

  it('keeps a draft once a worker is provided from above', async () => {
    const { store } = await newDrafts();
    const host = place('section');
    const provider = new ContextProvider(host, { context: hostContext });
    const form = await mount(CpkForm, { definition: visit, record: green, drafts: store }, host);
    await settled(form);
    type(boxOf(form, 'note'), 'Slept well.');
    provider.setValue(testHost());
    await settled(form);
    expect(boxOf(form, 'note').value).to.equal('Slept well.');
    await form.flush();
    expect(await store.has(draftOf(green, visit))).to.equal(true);
  });

  describe('only in that the record is newer', () => {
    for (const withDrafts of [true, false]) {
      it(`keeps what was typed and refreshes the rest, with${withDrafts ? '' : 'out'} drafts`, async () => {
        const drafts = withDrafts ? (await newDrafts()).store : null;
        const { audits, context } = auditedHost();
        const form = await openForm({ definition: aboutMe, record: smith, drafts, context });
        const box = boxOf(form, 'myWellness');
        box.focus();
        type(box, 'Tired');
        box.setSelectionRange(2, 2);
        form.record = nextAboutMe(smith, { howICommunicate: 'Write it down.', myWellness: 'Never better.' });
        await settled(form);
        expect(shownIn(form)).to.include({ myWellness: 'Tired', howICommunicate: 'Write it down.' });
        expect(focused(), 'the next key goes where the last one went').to.equal('textarea#q-myWellness.control');
        expect(boxOf(form, 'myWellness').selectionStart).to.equal(2);
        enter(boxOf(form, 'myWellness'), 'Tired again');
        expect(textsOf(form, '.notice')).to.deep.equal([]);
        const events = heard(form, 'cpk-submit');
        await form.submit();
        expect(events[0]!.submission.answers).to.include({
          myWellness: 'Tired again',
          howICommunicate: 'Write it down.',
        });
        expect(events[0]!.operations[0]).to.include({ fromVersion: 2 });
        expect(audits.map(({ type: what }) => what)).to.deep.equal(['prefill', 'override', 'prefill', 'submit']);
      });
    }

    it('loses no key, however soon after the other they come', async () => {
      const { store } = await newDrafts();
      const form = await openForm({ definition: aboutMe, record: smith, drafts: store });
      let newest = smith;
      let text = '';
      for (let count = 0; count < 10; count++) {
        newest = nextAboutMe(newest, { howICommunicate: `Version ${count}` });
        form.record = newest;
        await form.updateComplete;
        text += count;
        enter(boxOf(form, 'myWellness'), text);
      }
      await form.flush();
      expect(shownIn(form)).to.include({ myWellness: '0123456789', howICommunicate: 'Version 9' });
      form.remove();
      const again = await openForm({ definition: aboutMe, record: newest, drafts: store });
      expect(shownIn(again)).to.include({ myWellness: '0123456789', howICommunicate: 'Version 9' });
    });

    it('says once that a draft was found, whatever the host sets again afterwards', async () => {
      const { store } = await newDrafts();
      const before = await openForm({ definition: aboutMe, record: smith, drafts: store });
      type(boxOf(before, 'myWellness'), 'Tired.');
      await before.flush();
      before.remove();
      const { audits, context } = auditedHost();
      const form = await openForm({ definition: aboutMe, record: smith, drafts: store, context });
      for (const changes of [{ headingLevel: 3 }, { context: { ...context } }, { record: mrsSmith.careRecord() }]) {
        Object.assign(form, changes);
        await settled(form);
        expect(textsOf(form, '.notice p')[0]).to.contain('This is what you typed before.');
        expect(boxOf(form, 'myWellness').value).to.equal('Tired.');
      }
      expect(audits.filter(({ type: what }) => what === 'draft-restored')).to.have.length(1);
    });
  });
});
