// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, AboutMe, type CareRecord, VersionConflictError, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { betty, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkSubmitEvent } from '../events/submit-event.js';
import {
  auditedHost,
  boxOf,
  button,
  draftOf,
  newDrafts,
  nextAboutMe,
  openForm,
  promised,
  settled,
  shownIn,
  visit,
} from '../testing/form-host.js';
import { cleanUp, find, findAll, focused, heard, textOf, textsOf, type, until, watchFaults } from '../testing/page.js';
import { type CpkForm } from './form.js';

const FAILED = 'This could not be saved just now. Nothing you typed has been lost. Try again in a moment.';
const CONFLICT =
  'Somebody else changed this record while you were writing. Nothing you typed has been lost. Open the new version and compare before you save.';

/** Answers each submission as the test says. */
function answering(form: CpkForm, answer: (event: CpkSubmitEvent) => void): CpkSubmitEvent[] {
  const events = heard(form, 'cpk-submit');
  form.addEventListener('cpk-submit', answer);
  return events;
}

describe('cpk-form submits', () => {
  afterEach(cleanUp);

  const openWithDraft = async (record: CareRecord = mrsSmith.careRecord()) => {
    const drafts = await newDrafts();
    const { audits, context } = auditedHost();
    const form = await openForm({ definition: aboutMe, record, drafts: drafts.store, classes: [AboutMe], context });
    type(boxOf(form, 'myWellness'), 'Tired in the afternoon.');
    await form.flush();
    const hasDraft = () => drafts.store.has(draftOf(record, aboutMe));
    expect(await hasDraft()).to.equal(true);
    return { form, record, drafts, audits, hasDraft, context };
  };

  it('what was asked, answered, by whom and when', async () => {
    const { form, record } = await openWithDraft();
    const events = answering(form, () => undefined);
    await form.submit();
    const { submission } = events[0]!;
    expect(events).to.have.length(1);
    expect(events[0]).to.include({ bubbles: true, composed: true });
    expect(submission).to.deep.include({
      schemaVersion: 1,
      form: { id: aboutMe.id, url: aboutMe.url, version: aboutMe.version },
      subjectOfCare: record.subjectOfCare.id,
      author: { id: 'worker-emily', name: 'Emily', role: 'Agency care worker' },
      submittedAt: '2026-11-22T14:02:00.000Z',
    });
    expect(submission.answers).to.include({ myWellness: 'Tired in the afternoon.', date: '2026-11-22' });
    expect(submission.provenance['myWellness']).to.deep.equal({ from: 'worker' });
    expect(submission.provenance['howICommunicate']).to.include({ from: 'record', versionNumber: 1 });
    expect(Object.isFrozen(submission.answers)).to.equal(true);
  });

  it('what it does to the record, which commit() does, with the change log', async () => {
    const { form, record } = await openWithDraft();
    const events = answering(form, () => undefined);
    await form.submit();
    const event = events[0]!;
    const before = latest(record, AboutMe)!;
    expect(event.operations.map(({ operation, class: name }) => [operation, name])).to.deep.equal([
      ['amend', 'About Me'],
    ]);
    const result = event.commit({ description: 'After the review' });
    const after = latest(result.record, AboutMe)!;
    expect(after).to.include({ recordUid: before.recordUid, versionNumber: 2 });
    expect(after.content.myWellness!.response!.text).to.equal('Tired in the afternoon.');
    expect(after.content.date).to.equal('2026-11-22');
    for (const { key } of ABOUT_ME_SECTIONS.filter((section) => section.key !== 'myWellness'))
      expect(after.content[key], key).to.deep.equal(before.content[key]);
    expect(after.writtenBy.form).to.equal(`${aboutMe.url}|${aboutMe.version}`);
    expect(result.changeLog).to.have.length(1);
    expect(result.changeLog[0]).to.deep.include({
      date: '2026-11-22T14:02:00.000Z',
      changeType: 'changed',
      description: 'After the review',
      systemIdentifier: 'stories',
      committer: event.submission.author,
      recordUid: before.recordUid,
      recordVersion: 2,
    });
    expect(result.record.changeLog).to.have.length(record.changeLog.length + 1);
    expect(latest(record, AboutMe), 'the record itself is untouched').to.equal(before);
  });

  it('the same as a FHIR answer', async () => {
    const { form, record } = await openWithDraft();
    const events = answering(form, () => undefined);
    await form.submit();
    const response = await events[0]!.toQuestionnaireResponse();
    expect(response).to.include({
      resourceType: 'QuestionnaireResponse',
      questionnaire: `${aboutMe.url}|${aboutMe.version}`,
      status: 'completed',
    });
    const text = JSON.stringify(response);
    expect(text).to.contain('Tired in the afternoon.').and.to.contain(record.subjectOfCare.id);
  });

  it('never to the record of another person', async () => {
    const { form } = await openWithDraft();
    const events = answering(form, () => undefined);
    await form.submit();
    expect(() => events[0]!.commit({ current: mrGreen.careRecord() })).to.throw(TypeError, 'another person');
  });

  it('and has nothing to commit to without a record', async () => {
    const form = await openForm({ definition: visit, answers: { who: 'Sue' } });
    const events = answering(form, () => undefined);
    await form.submit();
    expect(events[0]!.operations).to.deep.equal([]);
    expect(() => events[0]!.commit()).to.throw(TypeError, 'without a record');
  });

  it('and keeps the draft until the host has stored it', async () => {
    const { form, hasDraft, audits } = await openWithDraft();
    const first = promised();
    const second = promised();
    answering(form, (event) => event.waitUntil(first.promise));
    form.addEventListener('cpk-submit', (event) => event.waitUntil(second.promise));
    button(form, 'Save and finish').click();
    await until(() => form.phase === 'submitting', 'submitting');
    await form.updateComplete;
    expect(textOf(find(form, '[part=submit]'))).to.equal('Saving…');
    expect(find(form, '.body').inert).to.equal(true);
    first.resolve();
    await first.promise;
    expect(form.phase).to.equal('submitting');
    expect(await hasDraft()).to.equal(true);
    second.resolve();
    await until(() => form.phase === 'submitted', 'submitted');
    expect(await hasDraft()).to.equal(false);
    await until(() => focused() === 'div.notice', 'the focus on the news');
    expect(textOf(find(form, '.done'))).to.equal('Saved About Me was saved at 14:02.');
    expect(find(form, '.body').hidden).to.equal(true);
    expect(findAll(form, '[part=submit]')).to.be.empty;
    expect(audits.filter(({ type: what }) => what === 'submit')).to.have.length(1);
  });

  it('again with the same identifier when storing failed, and has lost nothing', async () => {
    const { form, hasDraft, audits } = await openWithDraft();
    let fails = true;
    const events = answering(form, (event) =>
      event.waitUntil(fails ? Promise.reject(new Error('no network')) : Promise.resolve()),
    );
    await form.submit();
    expect(form.phase).to.equal('editing');
    expect(textsOf(form, '.alert')).to.deep.equal([FAILED]);
    expect(focused()).to.equal('div.notice');
    expect(boxOf(form, 'myWellness').value).to.equal('Tired in the afternoon.');
    expect(find(form, '.body').inert).to.equal(false);
    expect(await hasDraft()).to.equal(true);
    expect(audits.filter(({ type: what }) => what === 'submit')).to.be.empty;
    type(boxOf(form, 'myWellness'), 'Tired all day.');
    await form.flush();
    fails = false;
    await form.submit();
    expect(form.phase).to.equal('submitted');
    expect(findAll(form, '.alert')).to.be.empty;
    expect(events.map(({ submission }) => submission.id)).to.deep.equal(Array(2).fill(events[0]!.submission.id));
    expect(events[1]!.submission.answers).to.include({ myWellness: 'Tired all day.' });
    expect(await hasDraft()).to.equal(false);
    expect(audits.filter(({ type: what }) => what === 'submit')).to.have.length(1);
  });

  for (const [how, listen] of [
    [
      'rejects with it',
      (event: CpkSubmitEvent, current: CareRecord) => event.waitUntil((async () => event.commit({ current }))()),
    ],
    // The one-line way in the documentation: it throws before it can say what to wait for.
    [
      'throws it',
      (event: CpkSubmitEvent, current: CareRecord) => event.waitUntil(Promise.resolve(event.commit({ current }))),
    ],
  ] as const) {
    it(`and tells of a conflict when the record has moved on and the host ${how}`, async () => {
      const { form, record, hasDraft } = await openWithDraft();
      const current = nextAboutMe(record, { howICommunicate: 'Write it down for me.' });
      const faults = watchFaults();
      const errors: unknown[] = [];
      answering(form, (event) => {
        try {
          listen(event, current);
        } catch (error) {
          errors.push(error);
          throw error;
        }
      });
      await form.submit();
      expect(errors.every((error) => error instanceof VersionConflictError)).to.equal(true);
      expect(faults).to.have.length(errors.length);
      expect(form.phase).to.equal('editing');
      expect(textsOf(form, '.alert')).to.deep.equal([CONFLICT]);
      expect(await hasDraft()).to.equal(true);
      form.record = current;
      await settled(form);
      expect(shownIn(form)).to.include({
        myWellness: 'Tired in the afternoon.',
        howICommunicate: 'Write it down for me.',
      });
      await form.submit();
      expect(form.phase).to.equal('submitted');
    });
  }

  it('and does not take a listener that breaks for one that stored it', async () => {
    const { form, hasDraft } = await openWithDraft();
    const faults = watchFaults();
    let breaks = true;
    const events = answering(form, () => {
      if (breaks) throw new Error('a mistake in the host');
    });
    await form.submit();
    expect(faults.join()).to.contain('a mistake in the host');
    expect(textsOf(form, '.alert')).to.deep.equal([FAILED]);
    expect(await hasDraft()).to.equal(true);
    breaks = false;
    await form.submit();
    expect(form.phase).to.equal('submitted');
    expect(new Set(events.map(({ submission }) => submission.id)).size).to.equal(1);
  });

  it('once, however often the button is pressed', async () => {
    const { form } = await openWithDraft();
    const stored = promised();
    const events = answering(form, (event) => event.waitUntil(stored.promise));
    const submit = button(form, 'Save and finish');
    submit.click();
    submit.click();
    await form.updateComplete;
    submit.click();
    await form.submit();
    stored.resolve();
    await until(() => form.phase === 'submitted', 'submitted');
    await form.submit();
    expect(events).to.have.length(1);
  });

  it('what the worker saw, though the host swaps the record meanwhile', async () => {
    const { form, record } = await openWithDraft();
    const events = answering(form, (event) => {
      const { record: changed } = event.commit();
      event.waitUntil(Promise.resolve());
      form.record = changed;
    });
    await form.submit();
    await form.updateComplete;
    expect(form.phase, 'what was submitted is not opened again over it').to.equal('submitted');
    expect(latest(events[0]!.commit().record, AboutMe)!.versionNumber).to.equal(2);
    form.reopen();
    await settled(form);
    expect(shownIn(form)).to.include({ myWellness: 'Tired in the afternoon.' });
    type(boxOf(form, 'myWellness'), 'Better.');
    await form.submit();
    expect(latest(events[1]!.commit().record, AboutMe)!.versionNumber).to.equal(3);
    expect(events[1]!.submission.id).to.not.equal(events[0]!.submission.id);
    expect(latest(record, AboutMe)!.versionNumber).to.equal(1);
  });

  it('a first record where there is none yet', async () => {
    const { form, record } = await openWithDraft(betty.careRecord());
    const events = answering(form, () => undefined);
    await form.submit();
    const { record: changed, changeLog } = events[0]!.commit();
    expect(latest(record, AboutMe)).to.equal(undefined);
    expect(latest(changed, AboutMe)!.content.myWellness!.response!.text).to.equal('Tired in the afternoon.');
    expect(changeLog[0]!.changeType).to.equal('created');
  });
});
