// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, AboutMe, type CareRecord, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates/about-me';
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { CpkForm } from '../form/form.js';
import {
  auditedHost,
  boxOf,
  button as buttonOf,
  draftOf,
  newDrafts,
  nextAboutMe,
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

const BLANK = 'Nothing written here yet';
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

  describe('shows', () => {
    it('what was written, the most important first, then who helped', async () => {
      const { element } = await show(smith);
      expect(textsOf(element, '.section-title')).to.deep.equal([
        ...ABOUT_ME_SECTIONS.map(({ name }) => name),
        'Helped to write it',
      ]);
      expect(find(element, '.sections').firstElementChild!.classList.contains('first')).to.equal(true);
      expect(words(element).slice(0, 7)).to.deep.equal(ABOUT_ME_SECTIONS.map(({ key }) => mrsSmith.answers[key]));
    });

    it('the latest version, in whatever order they are stored', async () => {
      const second = nextAboutMe(smith, { myWellness: 'The second.' });
      const third = nextAboutMe(second, { myWellness: 'The third.' });
      const { records } = third;
      for (const order of [records, [...records].reverse(), [...records.slice(2), ...records.slice(0, 2)]]) {
        const { element } = await show({ ...third, records: order });
        expect(words(element)).to.include('The third.').and.not.include('The second.');
        expect(textOf(find(element, '.meta'))).to.contain('Version 3');
      }
    });

    it('when it was written, and apart from that who recorded it and when', async () => {
      const { element } = await show(nextAboutMe(smith, { myWellness: 'New.' }));
      const { content } = latest(smith, AboutMe)!;
      const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(
        new Date(`${content.date}T12:00:00Z`),
      );
      expect(textOf(find(element, '.meta'))).to.equal(
        `Written ${written}. Recorded by Jane (Senior carer) on 21 November 2026 at 09:00. Version 2.`,
      );
    });

    it('that nothing was written in a part, which is not "none"', async () => {
      const { element } = await show(james.careRecord());
      const blank = findAll(element, '.section').filter((section) => textOf(section).includes(BLANK));
      expect(blank.map((section) => textOf(section.querySelector('.section-title')))).to.deep.equal(
        ABOUT_ME_SECTIONS.filter(({ key }) => !james.answers[key]).map(({ name }) => name),
      );
      expect(blank).to.not.be.empty;
      expect(textOf(find(element, '.sections'))).to.not.match(/\b(none|nil|n\/a|not applicable)\b/i);
    });

    it('words as they were written: lines, spaces, signs, and no markup', async () => {
      const text = '  One\n\n<b>two</b> <script>window.hacked=1</script>\n👩🏽‍🦽 שלום';
      const { element } = await show(nextAboutMe(smith, { myWellness: text }));
      const part = findAll(element, '.words')[3]!;
      expect(part.textContent).to.equal(text);
      expect(getComputedStyle(part).whiteSpaceCollapse).to.equal('preserve');
      expect(findAll(element, 'b, script')).to.be.empty;
    });

    it('a standing word about allergies and medicines', async () => {
      const { element } = await show(smith);
      expect(textOf(find(element, '.caution'))).to.contain('Check allergies and medicines');
    });

    it('that nobody has written it yet, by name', async () => {
      const { element } = await show(betty.careRecord());
      expect(textsOf(element, '[role=heading]')).to.deep.equal(['Nobody has written About Me with Betty yet']);
      expect(textsOf(element, 'button')).to.deep.equal(['Start About Me']);
    });

    it('nothing without a person, and no button when only reading', async () => {
      const { element } = await show(null);
      expect(element.renderRoot.childElementCount).to.equal(0);
      for (const record of [smith, betty.careRecord()]) {
        const reading = await show(record, { readOnly: true, editing: true });
        expect(findAll(reading.element, 'button, cpk-form')).to.be.empty;
        expect(reading.element.editing).to.equal(false);
      }
    });

    it('nobody rather than the last person when a record cannot be read', async () => {
      const faults = watchFaults();
      const { element } = await show(smith);
      const errors = heard(element, 'cpk-error');
      for (const wrong of [{}, 'Mr Green', { ...smith, changeLog: null }]) {
        element.record = wrong as CareRecord;
        await element.updateComplete;
        expect(textOf(element.shadowRoot as unknown as Element)).to.equal('');
      }
      expect(errors).to.have.length(3);
      expect(faults).to.deep.equal([]);
      element.record = smith;
      await element.updateComplete;
      expect(words(element)).to.not.be.empty;
    });
  });

  describe('audits a view', () => {
    it('once for each version that comes on screen', async () => {
      const { element, audits } = await show(smith);
      const views = () =>
        audits.filter(({ type: what }) => what === 'view').map((view) => 'versionNumber' in view && view.versionNumber);
      expect(audits[0]).to.deep.include({
        type: 'view',
        class: 'About Me',
        subjectOfCare: smith.subjectOfCare.id,
        recordUid: latest(smith, AboutMe)!.recordUid,
        versionNumber: 1,
        at: '2026-11-22T14:02:00.000Z',
      });
      element.requestUpdate();
      element.headingLevel = 3;
      await element.updateComplete;
      element.record = mrsSmith.careRecord();
      await element.updateComplete;
      expect(views()).to.deep.equal([1]);
      await write(element);
      element.record = nextAboutMe(smith, { myWellness: 'New.' });
      await element.updateComplete;
      expect(views(), 'it is not on screen while it is written').to.deep.equal([1]);
      find(element, '.back button').click();
      await element.updateComplete;
      expect(views()).to.deep.equal([1, 2]);
      element.record = betty.careRecord();
      await element.updateComplete;
      expect(views()).to.deep.equal([1, 2, null]);
      expect(audits.at(-1)).to.include({ subjectOfCare: 'resident-betty', recordUid: null });
    });
  });

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
      expect(audits.map(({ type: what }) => what)).to.have.members(['view', 'prefill', 'submit', 'view']);
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
