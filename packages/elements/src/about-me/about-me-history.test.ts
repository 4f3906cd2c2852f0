// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { AboutMe, type CareRecord, history } from '@careplan-kit/model';
import { james, mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { amended, longText, mrGreenInPictures, mrGreenOverTime } from '../testing/about-me-records.js';
import { auditedHost, nextAboutMe } from '../testing/form-host.js';
import { cleanUp, find, findAll, focused, mount, textOf, textsOf, until, watchConsole } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { shortest } from '../testing/shortest.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

const green = mrGreenOverTime();
const wordsOf = (element: CpkAboutMe, key: string) => textOf(find(element, `[data-key=${key}] .words`));
/** What is read out, with the words that are only heard. */
const heardIn = (element: CpkAboutMe, key: string) => textOf(find(element, `[data-key=${key}] .difference`));

async function show(record: CareRecord, changes: Partial<CpkAboutMe> = {}) {
  const { audits, context } = auditedHost();
  const element = await mount(CpkAboutMe, { record, context, ...changes });
  const views = () => audits.map((audit) => 'versionNumber' in audit && `${audit.type} ${audit.versionNumber}`);
  return { element, audits, views };
}

async function press(element: CpkAboutMe, selector: string) {
  find(element, selector).click();
  await element.updateComplete;
}

async function unfold(element: CpkAboutMe, key: string) {
  const details = find<HTMLDetailsElement>(element, `[data-key=${key}] .what-changed`);
  details.open = true;
  await until(() => details.childElementCount > 1, 'the change is unfolded');
}

describe('earlier versions in cpk-about-me', () => {
  afterEach(cleanUp);

  it('do not take the version in force off the screen when one of them is faulty', async () => {
    const faulty = structuredClone(green) as unknown as { records: { content: Record<string, unknown> }[] };
    const second = green.records.findIndex(
      ({ class: name, versionNumber }) => name === 'About Me' && versionNumber === 2,
    );
    faulty.records[second]!.content['myWellness'] = { response: { text: 7 } };
    const { element } = await show(faulty as unknown as CareRecord);
    expect(textOf(find(element, '[data-key=myWellness]'))).to.contain('Prop me up');
    expect(textOf(find(element, '.history summary'))).to.equal('Earlier versions (2)');
    expect(textsOf(element, '.history li')).to.deep.equal([
      'Read version 1 Recorded by Eliza (Senior care worker) on 14 September 2026 at 15:40',
      'Cannot be shown: 1. Tell your manager; it is not something you did.',
    ]);
    await press(element, '[data-version="1"]');
    expect(textOf(find(element, '.earlier-words')), 'as the change log says').to.contain('2 October 2026 at 09:30');
  });

  it('are listed by who and when, without a word of them, and only where there are any', async () => {
    const { element } = await show(green);
    expect(textOf(find(element, '.history summary'))).to.equal('Earlier versions (2)');
    expect(find<HTMLDetailsElement>(element, '.history').open).to.equal(false);
    expect(textsOf(element, '.history li')).to.deep.equal([
      'Read version 2 Recorded by Eliza (Senior care worker) on 2 October 2026 at 09:30',
      'Read version 1 Recorded by Eliza (Senior care worker) on 14 September 2026 at 15:40',
    ]);
    element.record = { ...green, changeLog: [] };
    await element.updateComplete;
    expect(textsOf(element, '.history li p')).to.deep.equal(Array(2).fill('Nobody noted who recorded it'));
    element.record = mrGreen.careRecord();
    await element.updateComplete;
    expect(findAll(element, '.history').length).to.equal(0);
  });

  it('are shown alone, marked as not in force, and left again', async () => {
    const { element } = await show(green);
    find<HTMLDetailsElement>(element, '.history').open = true;
    await press(element, '[data-version="1"]');
    await until(() => focused() === 'div.earlier-title', 'the focus on the warning');
    expect(textOf(find(element, '.earlier'))).to.equal(
      'Earlier version: version 1 Not in force: replaced on 2 October 2026 at 09:30',
    );
    expect(textOf(find(element, '.meta'))).to.contain('Version 1.');
    expect(wordsOf(element, 'howICommunicate')).to.not.contain('Write it down');
    expect(findAll(element, '[part=edit], [part=print]').length).to.equal(0);
    await press(element, '.back-to-force');
    await until(() => focused() === 'button.link-button', 'the focus on the version that was read');
    expect(findAll(element, '.earlier').length).to.equal(0);
    expect(wordsOf(element, 'howICommunicate')).to.contain('Write it down');
  });

  it('say so even when nobody noted when they were replaced', async () => {
    const { element } = await show({ ...green, changeLog: [] });
    const undated = green.records.map((version) => {
      const { dateLastUpdated: _, ...content } = version.content;
      return { ...version, content };
    });
    element.record = { ...green, records: undated, changeLog: [] };
    await element.updateComplete;
    await press(element, '[data-version="2"]');
    expect(textOf(find(element, '.earlier-words'))).to.equal('Not in force: a newer version replaced it');
  });

  it('are compared with the one in force by words that are added and removed, seen and heard', async () => {
    const { element } = await show(green);
    await press(element, '[data-version="1"]');
    await press(element, '.compare');
    expect(find(element, '.compare').ariaPressed).to.equal('true');
    expect(textsOf(element, 'ins')).to.deep.equal([
      'added: Please do warm the cup first. end of added',
      'added: Write it down for me if I look puzzled. end of added',
      'added: Prop me up, open end of added',
    ]);
    expect(textsOf(element, 'del')).to.deep.equal(['removed: Open end of removed']);
    for (const [part, line] of [
      ['ins', 'underline'],
      ['del', 'line-through'],
    ] as const)
      expect(getComputedStyle(find(element, part)).textDecorationLine).to.equal(line);
    expect(textsOf(element, '.same')).to.have.length(4);
    await press(element, '.compare');
    expect(findAll(element, 'ins, del, .same').length).to.equal(0);
  });

  it('are audited as one view each time they come on screen', async () => {
    const { element, views } = await show(green);
    await press(element, '[data-version="2"]');
    element.requestUpdate();
    await element.updateComplete;
    expect(views()).to.deep.equal(['view 3', 'view 2']);
    await press(element, '.compare');
    expect(views().at(-1), 'the words in force are on screen too').to.equal('view 3');
    await press(element, '.compare');
    await press(element, '.back-to-force');
    expect(views()).to.deep.equal(['view 3', 'view 2', 'view 3', 'view 3']);
  });

  it('make way for a version that comes meanwhile', async () => {
    const { element } = await show(green);
    await press(element, '[data-version="1"]');
    element.record = nextAboutMe(green, { howICommunicate: 'The newest.' });
    await element.updateComplete;
    expect(findAll(element, '.earlier').length).to.equal(0);
    expect(wordsOf(element, 'howICommunicate')).to.equal('The newest.');
    expect(textOf(find(element, '[role=status]'))).to.contain('Version 4');
  });
});

describe('what changed since in cpk-about-me', () => {
  afterEach(cleanUp);

  const since = (moment: string | null, record = green) => show(record, { changedSince: moment });

  it('is counted at the head and marked on each section', async () => {
    for (const [moment, sentence, keys] of [
      ['2026-11-15T20:00:00Z', '2 parts changed since 15 November 2026', ['pleaseDoAndPleaseDoNot', 'myWellness']],
      [
        '2026-09-20T20:00:00Z',
        '3 parts changed since 20 September 2026',
        ['pleaseDoAndPleaseDoNot', 'howICommunicate', 'myWellness'],
      ],
      ['2026-11-21T09:00:00Z', 'Nothing changed since 21 November 2026', []],
      ['2026-09-01T00:00:00+01:00', 'All of this was written since 1 September 2026', []],
    ] as const) {
      const { element } = await since(moment);
      expect(textsOf(element, '.since')).to.deep.equal([sentence]);
      const marked = findAll(element, '.section:has(.changed)').map(({ dataset }) => dataset['key']);
      expect(marked).to.deep.equal(keys);
    }
  });

  it('says one part of one, and nothing where nobody asked or nobody can know', async () => {
    const { element } = await since('2026-11-15T20:00:00Z', nextAboutMe(mrGreen.careRecord(), { myWellness: 'New.' }));
    expect(textsOf(element, '.since')).to.deep.equal(['1 part changed since 15 November 2026']);
    const warned = watchConsole('warn');
    for (const moment of [null, '', 'last night']) {
      element.changedSince = moment;
      await element.updateComplete;
      expect(findAll(element, '.since, .changed').length).to.equal(0);
    }
    expect(warned).to.have.length(1);
    const [newest, ...older] = history(green, AboutMe);
    const { dateLastUpdated: _, ...content } = newest!.content;
    const unknown = await since('2026-11-15T20:00:00Z', {
      ...green,
      records: [...older, { ...newest!, content }],
      changeLog: [],
    });
    expect(findAll(unknown.element, '.since').length).to.equal(0);
  });

  it('unfolds the words, which are in the page and audited only while they are shown', async () => {
    const { element, views } = await since('2026-11-15T20:00:00Z');
    expect(serialised(element))
      .to.match(/Prop me up, open/)
      .and.not.match(/Open/);
    expect(views()).to.deep.equal(['view 3']);
    await unfold(element, 'myWellness');
    expect(heardIn(element, 'myWellness')).to.contain('removed: Open end of removed');
    expect(views()).to.deep.equal(['view 3', 'view 2']);
    await unfold(element, 'pleaseDoAndPleaseDoNot');
    expect(views()).to.deep.equal(['view 3', 'view 2']);
    for (const details of findAll<HTMLDetailsElement>(element, '.what-changed')) details.open = false;
    await until(() => findAll(element, 'del').length === 0, 'folded up');
  });

  it('says that a photo, sound or film changed', async () => {
    const { element } = await since('2026-11-15T20:00:00Z', mrGreenInPictures());
    await unfold(element, 'howICommunicate');
    expect(textOf(find(element, '[data-key=howICommunicate] .what-changed'))).to.contain(
      'The photo, sound, film or file beside the words changed.',
    );
  });

  it('shows both texts whole when too much changed to mark words in time', async () => {
    const before = amended(mrGreen.careRecord(), { myWellness: 'a b '.repeat(5_000) }, { at: '2026-10-01T10:00:00Z' });
    const after = amended(before, { myWellness: 'b a c '.repeat(3_333) }, { at: '2026-11-20T10:00:00Z' });
    let element!: CpkAboutMe;
    const unfolded = async () => {
      ({ element } = await since('2026-11-15T20:00:00Z', after));
      await unfold(element, 'myWellness');
    };
    expect(await shortest(1_500, unfolded)).to.be.lessThan(1_500);
    expect(textOf(find(element, '.what-changed .difference-note'))).to.contain('Too much changed to mark each word');
    expect(findAll(element, '.what-changed .words').map((part) => part.textContent!.length)).to.deep.equal([
      20_000, 19_998,
    ]);
  });

  it('stays quick for 20,000 signs in which little changed', async () => {
    const text = longText(20_000);
    const before = amended(mrGreen.careRecord(), { myWellness: text }, { at: '2026-10-01T10:00:00Z' });
    const after = amended(before, { myWellness: `${text} And one more.` }, { at: '2026-11-20T10:00:00Z' });
    const { element } = await since('2026-11-15T20:00:00Z', after);
    await unfold(element, 'myWellness');
    expect(textsOf(element, '.what-changed ins')).to.deep.equal(['added: And one more. end of added']);
  });

  it('is forgotten with the person', async () => {
    const { element } = await since('2026-11-15T20:00:00Z');
    await unfold(element, 'myWellness');
    element.context = testHost();
    element.record = nextAboutMe(james.careRecord(), { howAndWhenToSupportMe: 'New.' });
    await element.updateComplete;
    expect(findAll<HTMLDetailsElement>(element, 'details').some(({ open }) => open)).to.equal(false);
    expect(findAll(element, 'ins, del').length).to.equal(0);
  });
});
