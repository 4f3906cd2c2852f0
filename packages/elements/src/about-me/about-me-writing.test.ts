// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CareRecord } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import {
  auditedHost,
  boxOf,
  button as buttonOf,
  draftOf,
  newDrafts,
  promised,
  settled,
  shownIn,
} from '../testing/form-host.js';
import { defineElement } from '../base/define-element.js';
import { CpkForm as Form } from '../form/form.js';
import {
  cleanUp,
  find,
  findAll,
  focused,
  heard,
  mount,
  place,
  textOf,
  textsOf,
  type,
  until,
  watchFaults,
} from '../testing/page.js';
import { CpkAboutMe } from './about-me.js';

defineElement(Form);

const smith = mrsSmith.careRecord();
const formOf = (element: CpkAboutMe) => find(element, 'cpk-form') as CpkForm;
const words = (element: CpkAboutMe) => findAll(element, '.words').map((part) => part.textContent);

/** Opens the form by its button. */
async function write(element: CpkAboutMe): Promise<CpkForm> {
  find(element, '[part=edit]').click();
  await element.updateComplete;
  await settled(formOf(element));
  return formOf(element);
}

describe('cpk-about-me', () => {
  afterEach(cleanUp);

  const show = async (record: CareRecord | null, changes: Partial<CpkAboutMe> = {}) => {
    const { audits, context } = auditedHost();
    const element = await mount(CpkAboutMe, { record, context, ...changes });
    return { element, audits };
  };

  describe('is written', () => {
    it('in a form that opens and closes, with the focus, and says so', async () => {
      const { element } = await show(smith, { headingLevel: 3 });
      const edits = heard(element, 'cpk-edit');
      const form = await write(element);
      await until(() => focused() === 'div.title', 'the focus on the title of the form');
      expect(form.headingLevel).to.equal(3);
      expect(textOf(find(form, '.title'))).to.equal('About Me');
      expect(shownIn(form)['myWellness']).to.equal(mrsSmith.answers.myWellness);
      expect(textsOf(element, '.back')).to.deep.equal([
        'Back to reading (what you typed stays until this page is closed)',
      ]);
      find(element, '.back button').click();
      await until(() => focused() === 'button.button', 'the focus on the button that opened it');
      expect(findAll(element, 'cpk-form')).to.be.empty;
      expect(edits.map(({ editing }) => editing)).to.deep.equal([true, false]);
    });

    it('and keeps a draft when left', async () => {
      const { store } = await newDrafts();
      const { element } = await show(smith, { drafts: store });
      const form = await write(element);
      expect(textsOf(element, '.back')).to.deep.equal(['Back to reading (what you typed stays a draft)']);
      type(boxOf(form, 'myWellness'), 'Tired.');
      find(element, '.back button').click();
      await element.updateComplete;
      expect(words(element)).to.include(mrsSmith.answers.myWellness!);
      expect(boxOf(await write(element), 'myWellness').value).to.equal('Tired.');
    });

    it('and keeps what was typed when left, even where no drafts are kept', async () => {
      const { element } = await show(smith);
      type(boxOf(await write(element), 'myWellness'), 'Tired.');
      find(element, '.back button').click();
      await element.updateComplete;
      expect(words(element)).to.include(mrsSmith.answers.myWellness!);
      expect(boxOf(await write(element), 'myWellness').value).to.equal('Tired.');
      element.record = james.careRecord();
      await element.updateComplete;
      expect(boxOf(await write(element), 'myWellness').value).not.to.equal('Tired.');
    });

    it('and handed over, and shows what the host then gives', async () => {
      const { element, audits } = await show(smith);
      let fails = true;
      const submissions: string[] = [];
      element.addEventListener('cpk-submit', (event) => {
        submissions.push(event.submission.id);
        const { record } = event.commit();
        if (fails) return event.waitUntil(Promise.reject(new Error('no network')));
        event.waitUntil(Promise.resolve());
        element.record = record;
      });
      const edits = heard(element, 'cpk-edit');
      const form = await write(element);
      type(boxOf(form, 'myWellness'), 'Tired.');
      buttonOf(form, 'Save and finish').click();
      await until(() => findAll(form, '.alert').length, 'the failure is on the page');
      expect(element.editing, 'nothing is lost').to.equal(true);
      expect(boxOf(form, 'myWellness').value).to.equal('Tired.');
      fails = false;
      buttonOf(form, 'Save and finish').click();
      await until(() => words(element).includes('Tired.'), 'the new version');
      expect(new Set(submissions).size).to.equal(1);
      expect(submissions).to.have.length(2);
      await until(() => focused() === 'button.button', 'the focus');
      expect(edits.map(({ editing }) => editing)).to.deep.equal([true, false]);
      expect(textOf(find(element, '.meta')))
        .to.contain('Recorded by Emily (Agency care worker)')
        .and.to.contain('Version 2');
      expect(audits.map(({ type: what }) => what)).to.have.members(['view', 'prefill', 'override', 'submit', 'view']);
    });

    it('and then the draft is gone', async () => {
      const { store } = await newDrafts();
      const { element, audits } = await show(smith, { drafts: store });
      element.addEventListener('cpk-submit', (event) => event.waitUntil(Promise.resolve()));
      const form = await write(element);
      type(boxOf(form, 'myWellness'), 'Tired.');
      await form.flush();
      expect(await store.has(draftOf(smith, aboutMe))).to.equal(true);
      const faults = watchFaults();
      await form.submit();
      await until(() => !element.editing, 'closed');
      expect(await store.has(draftOf(smith, aboutMe))).to.equal(false);
      expect(boxOf(await write(element), 'myWellness').value).to.equal(mrsSmith.answers.myWellness);
      expect(audits.filter(({ type: what }) => what === 'submit')).to.have.length(1);
      expect(faults).to.deep.equal([]);
    });

    it('and left while it is being stored, is not offered again as a draft', async () => {
      const { store } = await newDrafts();
      const { element } = await show(smith, { drafts: store });
      const stored = promised();
      element.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise));
      const form = await write(element);
      type(boxOf(form, 'myWellness'), 'Tired.');
      const faults = watchFaults();
      const done = form.submit();
      find(element, '.back button').click();
      await element.updateComplete;
      stored.resolve();
      await done;
      expect(await store.has(draftOf(smith, aboutMe))).to.equal(false);
      expect(faults).to.deep.equal([]);
    });

    it('and stays open until the host has stored it', async () => {
      const { element } = await show(smith);
      const stored = promised();
      element.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise));
      const form = await write(element);
      buttonOf(form, 'Save and finish').click();
      await until(() => form.phase === 'submitting', 'it is being stored');
      await element.updateComplete;
      expect(element.editing).to.equal(true);
      stored.resolve();
      await until(() => !element.editing, 'closed');
    });

    it('by whoever is on the page: another person closes it, and the draft stays with the first', async () => {
      const drafts = await newDrafts();
      const { element, audits } = await show(smith, { drafts: drafts.store });
      const edits = heard(element, 'cpk-edit');
      type(boxOf(await write(element), 'myWellness'), 'For Mrs Smith');
      const green = mrGreen.careRecord();
      element.record = green;
      await element.updateComplete;
      expect(element.editing).to.equal(false);
      expect(edits.map(({ editing }) => editing)).to.deep.equal([true, false]);
      expect(findAll(element, 'cpk-form')).to.be.empty;
      expect(words(element)).to.include(mrGreen.answers.myWellness!);
      expect(textOf(element.shadowRoot as unknown as Element)).to.not.contain('For Mrs Smith');
      expect(audits.at(-1)).to.include({ type: 'view', subjectOfCare: green.subjectOfCare.id });
      expect(boxOf(await write(element), 'myWellness').value).to.equal(mrGreen.answers.myWellness);
      element.remove();
      await until(() => drafts.store.has(draftOf(smith, aboutMe)), 'the draft of Mrs Smith');
      await drafts.store.close();
      const later = await drafts.again();
      expect((await later.open(draftOf(smith, aboutMe))).snapshot!.answers['myWellness']).to.equal('For Mrs Smith');
      expect((await later.open(draftOf(green, aboutMe))).snapshot).to.equal(null);
    });

    it('and what comes late of the first does not close the form of the next', async () => {
      const { element } = await show(smith);
      const stored = promised();
      element.addEventListener('cpk-submit', (event) => event.waitUntil(stored.promise));
      const form = await write(element);
      const done = form.submit();
      element.record = mrGreen.careRecord();
      await element.updateComplete;
      const next = await write(element);
      type(boxOf(next, 'myWellness'), 'For Mr Green');
      stored.resolve();
      await done;
      await element.updateComplete;
      expect(element.editing).to.equal(true);
      expect(boxOf(formOf(element), 'myWellness').value).to.equal('For Mr Green');
    });

    it('with the form of its own prefix', async () => {
      defineElement(Form, 'acme');
      defineElement(CpkAboutMe, 'acme');
      const element = document.createElement('acme-about-me') as CpkAboutMe;
      Object.assign(element, { record: smith, context: auditedHost().context });
      place('section').append(element);
      await element.updateComplete;
      find(element, '[part=edit]').click();
      await element.updateComplete;
      expect(findAll(element, 'acme-form')).to.have.length(1);
      expect(findAll(element, 'cpk-form')).to.be.empty;
    });
  });
});
