// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, AboutMe, type CareRecord, latest } from '@careplan-kit/model';
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import { bettyLongAgo, mrGreenAtLength } from '../testing/about-me-records.js';
import { auditedHost, nextAboutMe, settled } from '../testing/form-host.js';
import { cleanUp, find, findAll, heard, mount, textOf, textsOf, watchFaults } from '../testing/page.js';
import { CpkAboutMe } from './about-me.js';

defineElement(CpkForm);

const BLANK = 'Nothing written here yet';
const smith = mrsSmith.careRecord();
const NAMES = ABOUT_ME_SECTIONS.map(({ name }) => name);
const words = (element: CpkAboutMe) => findAll(element, '.words').map((part) => part.textContent);
const wordsOf = (element: CpkAboutMe, key: string) => find(element, `[data-key=${key}] .words`);
const shadowText = (element: CpkAboutMe) => textOf(element.shadowRoot as unknown as Element);

async function show(record: CareRecord | null, changes: Partial<CpkAboutMe> = {}) {
  const { audits, context } = auditedHost();
  const element = await mount(CpkAboutMe, { record, context, ...changes });
  return { element, audits };
}

describe('cpk-about-me', () => {
  afterEach(cleanUp);

  describe('shows', () => {
    it('what must be known first, then the rest in the standard’s order, each once', async () => {
      const { element } = await show(smith);
      const first = [NAMES[0], NAMES[4]];
      expect(textsOf(element, '.group-title')).to.deep.equal(['Must know first', 'More about me']);
      expect(textsOf(element, '.must-know .section-title')).to.deep.equal(first);
      expect(textsOf(element, '.rest .section-title')).to.deep.equal(NAMES.filter((name) => !first.includes(name)));
      for (const { key } of ABOUT_ME_SECTIONS) {
        expect(wordsOf(element, key).textContent).to.equal(mrsSmith.answers[key]);
        expect(shadowText(element).split(mrsSmith.answers[key]!.split('\n')[0]!)).to.have.length(2);
      }
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

    it('when it was written and how long ago, and apart from that who recorded it and when', async () => {
      const { element } = await show(nextAboutMe(smith, { myWellness: 'New.' }));
      expect(textOf(find(element, '.meta'))).to.equal(
        'Written 6 October 2026, 1 month ago. Recorded by Jane (Senior carer) on 21 November 2026 at 09:00. Version 2.',
      );
      expect(textOf(find(element, '.helped'))).to.equal(
        `Helped to write it: ${mrsSmith.answers.supportedToWriteThisBy}`,
      );
    });

    it('who helped, folded up when it is long, so that it does not push down what must be read', async () => {
      const long = 'Robert helped. '.repeat(40).trim();
      const content = { ...latest(smith, AboutMe)!.content, supportedToWriteThisBy: long };
      const records = smith.records.map((version) =>
        version.class === AboutMe.name ? { ...version, content } : version,
      );
      const { element } = await show({ ...smith, records });
      expect(find<HTMLDetailsElement>(element, 'details.helped').open).to.equal(false);
      expect(find(element, '.helped-words').textContent).to.equal(long);
    });

    it('that nothing was written in a part, which is not "none"', async () => {
      const { element } = await show(james.careRecord());
      const blank = findAll(element, '.section').filter((section) => textOf(section).includes(BLANK));
      expect(blank.map(({ dataset }) => dataset['key'])).to.have.members(
        ABOUT_ME_SECTIONS.filter(({ key }) => !james.answers[key]).map(({ key }) => key),
      );
      expect(blank.length).to.be.greaterThan(0);
      expect(shadowText(element)).to.not.match(/\b(none|nil|n\/a|not applicable)\b/i);
    });

    it('words as they were written: lines, spaces, signs, and no markup', async () => {
      const text = '  One\n\n<b>two</b> <script>window.hacked=1</script>\n👩🏽‍🦽 שלום ${7*7} \uD800.';
      const { element } = await show(nextAboutMe(smith, { myWellness: text }));
      const part = wordsOf(element, 'myWellness');
      expect(part.textContent).to.equal(text);
      expect(getComputedStyle(part).whiteSpaceCollapse).to.equal('preserve');
      expect(findAll(element, 'b, script').length).to.equal(0);
    });

    it('20,000 signs in one part, all of them', async () => {
      const { element } = await show(mrGreenAtLength());
      const part = wordsOf(element, 'myWellness');
      expect(part.textContent).to.have.length(20_000);
      expect(part.scrollWidth).to.be.at.most(part.clientWidth);
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

    it('nothing without a person, and no button to write when only reading', async () => {
      const { element } = await show(null);
      expect(shadowText(element)).to.equal('');
      for (const record of [smith, betty.careRecord()]) {
        const reading = await show(record, { readOnly: true, editing: true });
        expect(findAll(reading.element, '[part=edit], cpk-form').length).to.equal(0);
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
        expect(shadowText(element)).to.match(/^This record cannot be read here/);
      }
      expect(errors).to.have.length(3);
      expect(faults).to.deep.equal([]);
      element.record = smith;
      await element.updateComplete;
      expect(words(element).length).to.be.greaterThan(0);
    });

    it('nothing of a part of another shape, which must not be taken for a blank one', async () => {
      const faults = watchFaults();
      for (const odd of [1, ['a'], 'words', { response: null }, { response: { text: {} } }]) {
        const records = smith.records.map((version) =>
          version.class === AboutMe.name ? { ...version, content: { ...version.content, myWellness: odd } } : version,
        );
        const { element } = await show(smith);
        const errors = heard(element, 'cpk-error');
        element.record = { ...smith, records };
        await element.updateComplete;
        expect(shadowText(element)).to.match(/^This record cannot be read here/);
        expect(errors[0]!.error.issues[0]!.path.slice(0, 4)).to.deep.equal(['records', 1, 'content', 'myWellness']);
      }
      expect(faults).to.deep.equal([]);
    });
  });

  describe('flags', () => {
    const flagOf = (element: CpkAboutMe) => textsOf(element, '.flag');

    it('what is over a year old, calmly, and a month or a never that the host sets', async () => {
      const { element } = await show(bettyLongAgo('2025-11-21'));
      expect(flagOf(element)).to.deep.equal(['Over a year old: check with the person what has changed']);
      for (const [months, flags] of [
        [13, []],
        [0, []],
        [Number.NaN, []],
        [2, ['Over 2 months old: check with the person what has changed']],
      ] as const) {
        element.reviewAfterMonths = months;
        await element.updateComplete;
        expect(flagOf(element), String(months)).to.deep.equal(flags);
      }
      expect((await show(bettyLongAgo('2025-11-22'))).element.renderRoot.querySelector('.flag')).to.equal(null);
    });

    it('nothing of a day that has not come', async () => {
      const { element } = await show(bettyLongAgo('2027-01-01'));
      expect(textOf(find(element, '.meta'))).to.match(/^Written 1 January 2027\. Recorded/);
      expect(flagOf(element)).to.deep.equal([]);
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
      expect(audits[0]).to.not.have.property('withheld');
      element.requestUpdate();
      element.headingLevel = 3;
      await element.updateComplete;
      element.record = mrsSmith.careRecord();
      element.context = { ...element.context! };
      await element.updateComplete;
      expect(views()).to.deep.equal([1]);
      find(element, '[part=edit]').click();
      await element.updateComplete;
      await settled(find(element, 'cpk-form') as CpkForm);
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

  it('says aloud that a newer version came while it was read, and only then', async () => {
    const { element } = await show(smith);
    const news = () => textOf(find(element, '[role=status]'));
    expect(news()).to.equal('');
    const next = nextAboutMe(smith, { myWellness: 'New.' });
    element.record = next;
    await element.updateComplete;
    expect(news()).to.equal('About Me has changed. Version 2 is now shown.');
    element.record = mrGreen.careRecord();
    await element.updateComplete;
    expect(news()).to.equal('');
  });
});
