// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, AboutMe, type CareRecord } from '@careplan-kit/model';
import { mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { defineElement } from '../base/define-element.js';
import { CpkForm } from '../form/form.js';
import type { Action, HostContext, RecordPart } from '../host-context/host-context.js';
import { amended, mrGreenInPictures, mrGreenOverTime } from '../testing/about-me-records.js';
import { auditedHost, settled } from '../testing/form-host.js';
import { cleanUp, find, findAll, focused, mount, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { serialised } from '../testing/serialised.js';
import { CpkAboutMe } from './about-me.js';
import { NotAllowedError } from './not-allowed-error.js';

defineElement(CpkForm);

const WITHHELD = 'Withheld. You do not have permission to see this part.';
const smith = mrsSmith.careRecord();
const KEYS = [...ABOUT_ME_SECTIONS.map(({ key }) => key), 'supportedToWriteThisBy'] as const;

/** A host that refuses these: `view` of everything, or `view myWellness`. */
const refusing =
  (...refused: string[]): HostContext['can'] =>
  (action: Action, { class: name, element }: RecordPart) =>
    name !== AboutMe.name || !refused.includes(element ? `${action} ${element}` : action);

async function show(record: CareRecord, refused: string[], changes: Partial<CpkAboutMe> = {}) {
  const { audits, context } = auditedHost({ can: refusing(...refused) });
  const element = await mount(CpkAboutMe, { record, context, ...changes });
  return { element, audits, prints: catchPrints(element) };
}

/** The longest words of a text: if one of them is in the page, the text leaked. */
const lines = (text: string) => text.split('\n').map((line) => line.slice(0, 30));

describe('what is withheld in cpk-about-me', () => {
  afterEach(cleanUp);

  for (const key of KEYS) {
    it(`says so of ${key}, and holds not a word of it anywhere in the page`, async () => {
      const record = amended(smith, { [key]: mrsSmith.answers[key]! }, { at: '2026-11-20T10:00:00Z' });
      const changes = { changedSince: '2026-10-01T00:00:00Z' };
      const { element, audits } = await show(record, [`view ${key}`], changes);
      const page = serialised(element);
      for (const line of lines(mrsSmith.answers[key]!)) expect(page).to.not.contain(line);
      const says = key === 'supportedToWriteThisBy' ? '.helped' : `[data-key=${key}]`;
      expect(textOf(find(element, says))).to.contain(WITHHELD);
      expect(textOf(find(element, says))).to.not.contain('Nothing written');
      for (const other of KEYS.filter((one) => one !== key))
        expect(page).to.contain(lines(mrsSmith.answers[other]!)[0]);
      expect(audits).to.have.length(1);
      expect(audits[0]).to.deep.include({ type: 'view', withheld: [key] });
    });
  }

  it('says so of the date, and does not flag its age', async () => {
    const { element } = await show(smith, ['view date'], { reviewAfterMonths: 1 });
    expect(textOf(find(element, '.meta'))).to.match(/^The date it was written is withheld\. Recorded/);
    expect(findAll(element, '.flag').length).to.equal(0);
    expect(serialised(find(element, '.reading'))).to.not.contain(mrsSmith.answers.date);
  });

  it('says so of all of it: not even whether there is something', async () => {
    for (const record of [smith, { ...smith, records: [] }]) {
      const { element, audits } = await show(record, ['view'], { editing: true });
      expect(textOf(find(element, '.withheld'))).to.match(/^About Me is withheld/);
      const page = serialised(element);
      for (const key of KEYS) for (const line of lines(mrsSmith.answers[key]!)) expect(page).to.not.contain(line);
      expect(page).to.not.match(/2026|Sue|Version|Nobody/);
      expect(findAll(element, 'button').length).to.equal(0);
      expect(element.editing).to.equal(false);
      expect(audits).to.deep.equal([]);
    }
  });

  it('holds no word of an earlier version either, compared or not', async () => {
    const { element, audits } = await show(mrGreenOverTime(), ['view myWellness'], {
      changedSince: '2026-11-15T20:00:00Z',
    });
    expect(textsOf(element, '.since')).to.deep.equal(['1 part changed since 15 November 2026']);
    find(element, '[data-version="1"]').click();
    await element.updateComplete;
    find(element, '.compare').click();
    await element.updateComplete;
    expect(serialised(element)).to.not.contain('my chest is tight');
    expect(textOf(find(element, '[data-key=myWellness]'))).to.contain(WITHHELD);
    expect(audits.every((audit) => 'withheld' in audit && audit.withheld?.[0] === 'myWellness')).to.equal(true);
  });

  it('opens no photo, sound or film of it', async () => {
    const { element } = await show(mrGreenInPictures(), [
      'view myWellness',
      'view howICommunicate',
      'view alsoWorthKnowingAboutMe',
    ]);
    expect(findAll(element, '.media, img, audio, video, a').length).to.equal(0);
    expect(serialised(element)).to.not.match(/on-a-good-day|two notes|allotment"|media\.example/);
  });

  it('comes and goes with the permission, and each way of seeing it is one view', async () => {
    const { element, audits } = await show(smith, []);
    const context = element.context!;
    element.context = { ...context, can: refusing('view myWellness') };
    await element.updateComplete;
    expect(serialised(element)).to.not.contain(lines(mrsSmith.answers.myWellness!)[0]);
    element.context = context;
    await element.updateComplete;
    expect(serialised(element)).to.contain(lines(mrsSmith.answers.myWellness!)[0]);
    expect(audits.map((audit) => 'withheld' in audit && audit.withheld)).to.deep.equal([false, ['myWellness'], false]);
  });

  it('is everything for a host that cannot say', async () => {
    const faults = watchFaults();
    const { element } = await show(smith, []);
    element.context = {
      ...element.context!,
      can: () => {
        throw new Error('the rights are not there yet');
      },
    };
    await element.updateComplete;
    expect(textOf(find(element, '.withheld'))).to.match(/^About Me is withheld/);
    expect(faults.every((fault) => fault.includes('the rights are not there yet'))).to.equal(true);
  });

  it('leaves the age out with the date of birth', async () => {
    const { context } = auditedHost({ can: (_action, { class: name }) => name === AboutMe.name });
    const element = await mount(CpkAboutMe, { record: smith, context });
    expect(textsOf(element, '.person')).to.deep.equal(['Age withheld']);
    expect(serialised(element)).to.not.contain('1936');
  });

  it('leaves no button to write to whom may not, and closes the form when that is taken away', async () => {
    const { element } = await show(smith, ['write']);
    expect(findAll(element, '[part=edit]').length).to.equal(0);
    element.editing = true;
    await element.updateComplete;
    expect(findAll(element, 'cpk-form').length).to.equal(0);
    const context = element.context!;
    element.context = { ...context, can: () => true };
    await element.updateComplete;
    find(element, '[part=edit]').click();
    await element.updateComplete;
    await settled(find(element, 'cpk-form') as CpkForm);
    element.context = context;
    await element.updateComplete;
    expect(findAll(element, 'cpk-form').length).to.equal(0);
  });

  it('is not printed, and the paper says so', async () => {
    const { element, audits, prints } = await show(smith, ['print myWellness', 'view howICommunicate']);
    expect(await element.print()).to.equal(true);
    const paper = prints.documents[0]!.documentElement.outerHTML;
    for (const key of ['myWellness', 'howICommunicate'] as const)
      for (const line of lines(mrsSmith.answers[key]!)) expect(paper).to.not.contain(line);
    expect(paper.split('Withheld from this copy')).to.have.length(3);
    expect(audits.filter(({ type }) => type === 'print')).to.have.length(1);
  });

  it('cannot be printed at all where the host says so', async () => {
    for (const refused of ['print', 'view']) {
      const { element, audits, prints } = await show(smith, [refused]);
      expect(findAll(element, '[part=print]').length).to.equal(0);
      const error = await element.print().catch((cause: unknown) => cause);
      expect(error).to.be.instanceOf(NotAllowedError);
      expect((error as NotAllowedError).action).to.equal(refused);
      expect(prints.documents).to.have.length(0);
      expect(audits.filter(({ type }) => type === 'print')).to.have.length(0);
    }
  });

  it('takes the buttons away when the right to print went after they were drawn', async () => {
    const faults = watchFaults();
    const { element, prints } = await show(smith, []);
    let may = true;
    element.context = { ...element.context!, can: (action) => may || action !== 'print' };
    await element.updateComplete;
    may = false;
    find(element, '[part=print]').click();
    await until(() => findAll(element, '[part=print]').length === 0, 'the buttons are gone');
    expect(prints.documents).to.have.length(0);
    expect(faults).to.deep.equal([]);
  });

  it('stops an export as a whole, with an error that names the parts and no words', async () => {
    for (const refused of [['export'], ['view'], ['export myWellness'], ['view myWellness', 'export location']]) {
      const { element, audits } = await show(smith, refused);
      for (const format of ['prsb-2.01', 'prsb-1', 'fhir-r4'] as const) {
        let error: unknown;
        try {
          await element.exportAs(format);
        } catch (cause) {
          error = cause;
        }
        expect(error).to.be.instanceOf(NotAllowedError);
        const { action, parts, message } = error as NotAllowedError;
        expect(action).to.equal('export');
        if (refused[0]!.includes(' '))
          expect(parts.map(({ element: key }) => key)).to.have.members(refused.map((one) => one.split(' ')[1]));
        expect(message).to.not.contain('dementia');
      }
      expect(audits.filter(({ type }) => type === 'export')).to.have.length(0);
    }
  });

  it('keeps the focus where it is', async () => {
    const { element } = await show(smith, []);
    find(element, '[part=print]').focus();
    element.context = { ...element.context!, can: refusing('view myWellness') };
    await element.updateComplete;
    await until(() => focused() === 'button.button', 'the focus stays');
  });
});
