// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { auditedHost, boxOf, draftOf, newDrafts, openForm, promised, settled, visit } from '../testing/form-host.js';
import {
  afterwards,
  cleanUp,
  find,
  findAll,
  heard,
  place,
  textsOf,
  type,
  until,
  watchFaults,
} from '../testing/page.js';
import type { CpkForm } from './form.js';

const record = mrsSmith.careRecord();
const out = async (form: CpkForm) => {
  form.remove();
  await until(() => form.form === null || form.phase === 'submitting', 'it has let go');
};
const back = async (form: CpkForm) => {
  document.body.append(form);
  await settled(form);
};

describe('cpk-form out of the page', () => {
  afterEach(cleanUp);

  for (const withDrafts of [true, false]) {
    const how = withDrafts ? 'with drafts' : 'without drafts';

    it(`and back keeps everything, ${how}`, async () => {
      const drafts = withDrafts ? (await newDrafts()).store : null;
      const { audits, context } = auditedHost();
      const form = await openForm({ definition: visit, record, drafts, context });
      type(boxOf(form, 'note'), 'Slept well.');
      await out(form);
      await back(form);
      expect(boxOf(form, 'note').value).to.equal('Slept well.');
      type(boxOf(form, 'who'), 'Sue');
      expect(form.form!.answers(), 'it is alive').to.deep.equal({ who: 'Sue', note: 'Slept well.' });
      const events = heard(form, 'cpk-submit');
      await form.submit();
      expect(events[0]!.submission.answers).to.deep.equal({ who: 'Sue', note: 'Slept well.' });
      expect(
        audits.map(({ type: what }) => what),
        'nothing was restored that was ever gone',
      ).to.deep.equal(['submit']);
    });

    it(`and somewhere else at once is not even noticed, ${how}`, async () => {
      const drafts = withDrafts ? (await newDrafts()).store : null;
      const form = await openForm({ definition: visit, record, drafts });
      type(boxOf(form, 'note'), 'Slept well.');
      const { form: engine } = form;
      place('section').append(form);
      await settled(form);
      expect(form.form === engine).to.equal(true);
      type(boxOf(form, 'note'), 'Slept badly.');
      expect(form.form!.answers()).to.deep.equal({ note: 'Slept badly.' });
    });
  }

  it('saves what was typed and lets another tab have the draft', async () => {
    const drafts = await newDrafts();
    const form = await openForm({ definition: visit, record, drafts: drafts.store });
    type(boxOf(form, 'note'), 'Slept well.');
    await out(form);
    let found = '';
    await until(async () => {
      const other = await drafts.again();
      const { state, snapshot } = await other.open(draftOf(record, visit));
      found = String(snapshot?.answers['note']);
      await other.close();
      return state.status === 'saved';
    }, 'another tab may write it');
    expect(found).to.equal('Slept well.');
  });

  describe('while it is being stored', () => {
    const submitting = async () => {
      const drafts = await newDrafts();
      const { audits, context } = auditedHost();
      const form = await openForm({ definition: visit, record, drafts: drafts.store, context });
      type(boxOf(form, 'who'), 'Sue');
      await form.flush();
      const stored = promised();
      const events = heard(form, 'cpk-submit');
      form.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise));
      const faults = watchFaults();
      const done = form.submit();
      afterwards(() => expect(faults).to.deep.equal([]));
      const hasDraft = () => drafts.store.has(draftOf(record, visit));
      return { form, stored, done, events, drafts, audits, hasDraft };
    };

    it('removes the draft once it is stored', async () => {
      const { form, stored, done, hasDraft, audits } = await submitting();
      form.remove();
      await Promise.resolve();
      stored.resolve();
      await done;
      expect(await hasDraft()).to.equal(false);
      expect(audits.map(({ type: what }) => what)).to.deep.equal(['submit']);
    });

    it('keeps the draft when storing fails', async () => {
      const { form, stored, done, hasDraft } = await submitting();
      form.remove();
      await Promise.resolve();
      stored.reject(new Error('no network'));
      await done;
      expect(await hasDraft()).to.equal(true);
      await back(form);
      expect(boxOf(form, 'who').value).to.equal('Sue');
    });

    for (const [how, leave, comeBack] of [
      ['comes back into the page', out, back],
      [
        'comes back from another person',
        async (form: CpkForm) => {
          form.record = mrGreen.careRecord();
          await settled(form);
          expect(boxOf(form, 'who').value).to.equal('');
        },
        async (form: CpkForm) => {
          form.record = record;
          await settled(form);
        },
      ],
    ] as const) {
      it(`is still being stored when it ${how}, and is not handed over twice`, async () => {
        const { form, stored, done, events, hasDraft } = await submitting();
        await leave(form);
        await comeBack(form);
        expect(form.phase).to.equal('submitting');
        expect(boxOf(form, 'who').value).to.equal('Sue');
        expect(find(form, '.body').inert).to.equal(true);
        await form.submit();
        stored.resolve();
        await done;
        await form.updateComplete;
        expect(form.phase).to.equal('submitted');
        expect(findAll(form, '.done')).to.have.length(1);
        expect(await hasDraft()).to.equal(false);
        expect(events).to.have.length(1);
      });

      it(`says that storing failed when it ${how}, and tries again as the same submission`, async () => {
        const { form, stored, done, events, drafts } = await submitting();
        await leave(form);
        await comeBack(form);
        stored.reject(new Error('no network'));
        await done;
        await form.updateComplete;
        expect(form.phase).to.equal('editing');
        expect(textsOf(form, '.alert')[0]).to.contain('could not be saved just now');
        type(boxOf(form, 'who'), 'Andi');
        await form.flush();
        await form.submit();
        expect(events.map(({ submission }) => submission.id)).to.deep.equal(Array(2).fill(events[0]!.submission.id));
        form.remove();
        await drafts.store.close();
        const draft = await (await drafts.again()).open(draftOf(record, visit));
        expect(draft.snapshot!.answers).to.deep.equal({ who: 'Andi' });
      });
    }

    it('is done even if the draft cannot be removed', async () => {
      const { form, stored, done } = await submitting();
      const { delete: remove } = IDBObjectStore.prototype;
      afterwards(() => (IDBObjectStore.prototype.delete = remove));
      IDBObjectStore.prototype.delete = () => {
        throw new Error('broken disk');
      };
      stored.resolve();
      await done;
      expect(form.phase).to.equal('submitted');
    });
  });
});
