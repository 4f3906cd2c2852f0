// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, type CareRecord } from '@careplan-kit/model';
import { james, mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { face } from '../testing/about-me-records.js';
import { auditedHost, nextAboutMe } from '../testing/form-host.js';
import { cleanUp, find, findAll, focused, mount, textOf, textsOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkAboutMe } from './about-me.js';

const green = mrGreen.careRecord();
const press = (element: CpkAboutMe, words: string) =>
  findAll(element, 'button')
    .find((button) => textOf(button) === words)!
    .click();

async function show(record: CareRecord, changes: Partial<CpkAboutMe> = {}) {
  const { audits, context } = auditedHost();
  return { element: await mount(CpkAboutMe, { record, context, ...changes }), audits };
}

describe('cpk-about-me at the bedside', () => {
  afterEach(cleanUp);

  it('shows photo, name, what must be known, how to communicate, and what to do and not do', async () => {
    const { element } = await show(green, { view: 'short', photo: face() });
    expect(textOf(find(element, '.name'))).to.equal('Mr Green');
    expect(find<HTMLImageElement>(element, '.photo').alt).to.equal('Photo of Mr Green');
    expect(findAll(element, '.section').map(({ dataset }) => dataset['key'])).to.deep.equal([
      'whatIsMostImportantToMe',
      'howICommunicate',
      'pleaseDoAndPleaseDoNot',
    ]);
    expect(textOf(find(element, '.meta'))).to.equal('Written 14 September 2026, 2 months ago. Version 1.');
    expect(textsOf(element, 'button')).to.deep.equal(['Show everything']);
    const size = (part: string) => Number.parseFloat(getComputedStyle(find(element, part)).fontSize);
    expect(size('.words')).to.be.at.least(20);
  });

  it('shows everything when asked, fires nothing, and keeps the focus where reading goes on', async () => {
    const { element, audits } = await show(green, { view: 'short' });
    const fired: string[] = [];
    for (const type of ['cpk-edit', 'cpk-submit', 'cpk-error', 'change', 'input'] as const)
      element.addEventListener(type, () => fired.push(type));
    press(element, 'Show everything');
    await until(() => focused() === 'div.group-title', 'the focus where reading goes on');
    expect(textOf(element.shadowRoot!.activeElement)).to.equal('More about me');
    expect(findAll(element, '.section')).to.have.length(ABOUT_ME_SECTIONS.length);
    expect(element.view).to.equal('full');
    press(element, 'Show the short view');
    await until(() => focused() === 'div.title', 'the focus on the title');
    expect(findAll(element, '.section')).to.have.length(3);
    expect(fired).to.deep.equal([]);
    expect(audits.map(({ type }) => type)).to.deep.equal(['view']);
  });

  it('leaves an earlier version when the host makes it short', async () => {
    const { element } = await show(nextAboutMe(green, { howICommunicate: 'New.' }));
    find(element, '[data-version="1"]').click();
    await element.updateComplete;
    expect(findAll(element, '.earlier')).to.have.length(1);
    element.view = 'short';
    await element.updateComplete;
    expect(findAll(element, '.earlier')).to.have.length(0);
    expect(textOf(find(element, '[data-key=howICommunicate] .words'))).to.equal('New.');
  });
});

describe('who cpk-about-me is about', () => {
  afterEach(cleanUp);

  it('is named as they like to be called, with the full name when that is another', async () => {
    const record = { ...green, subjectOfCare: { ...green.subjectOfCare, personPreferredName: 'Captain' } };
    const { element } = await show(record);
    expect(textOf(find(element, '.name'))).to.equal('Captain');
    expect(textsOf(element, '.person')).to.deep.equal(['Full name: Mr Green', '85 years old']);
  });

  it('is named in full, however long, and never as markup', async () => {
    for (const personFamilyName of [
      'Bodat-'.repeat(34).slice(0, 200),
      '<img src=x onerror="window.hacked=1">',
      '\uD800',
    ]) {
      const { element } = await show({ ...green, subjectOfCare: { id: 'resident-green', personFamilyName } });
      expect(find(element, '.name').textContent).to.equal(personFamilyName);
      expect(findAll(element, '.name *').length).to.equal(0);
      expect(element.scrollWidth).to.be.at.most(element.clientWidth);
    }
  });

  it('is as old as the worker’s day says', async () => {
    const { element } = await show(james.careRecord());
    for (const [moment, timeZone, years] of [
      ['2026-08-22T22:59:00Z', 'Europe/London', '31 years old'],
      ['2026-08-22T23:00:00Z', 'Europe/London', '32 years old'],
      ['2026-08-22T23:00:00Z', 'UTC', '31 years old'],
    ] as const) {
      element.context = testHost({ clock: () => new Date(moment), timeZone });
      await element.updateComplete;
      expect(textsOf(element, '.person')).to.deep.equal([years]);
    }
  });

  it('has a photo only when the host gives one that is a picture', async () => {
    const { element } = await show(green, { photo: face() });
    await until(() => find<HTMLImageElement>(element, '.photo').naturalWidth === 96, 'the photo is drawn');
    for (const none of [
      null,
      new Blob(['<svg/>'], { type: 'image/svg+xml' }),
      new Blob(['x'], { type: 'text/html' }),
    ]) {
      element.photo = none;
      await element.updateComplete;
      expect(findAll(element, '.photo').length).to.equal(0);
    }
    element.photo = new Blob(['no picture'], { type: 'image/png' });
    await until(() => findAll(element, '.photo').length === 0, 'the broken photo is gone');
    element.photo = face();
    await element.updateComplete;
    expect(findAll(element, '.photo').length).to.equal(1);
  });

  it('loses the photo when another comes without one, and its address is taken back', async () => {
    const { element } = await show(green, { photo: face() });
    const address = find<HTMLImageElement>(element, '.photo').src;
    element.record = james.careRecord();
    await element.updateComplete;
    expect(element.photo).to.equal(null);
    expect(findAll(element, '.photo').length).to.equal(0);
    const gone = await fetch(address).then(
      () => 'still there',
      () => 'gone',
    );
    expect(gone).to.equal('gone');
    Object.assign(element, { record: green, photo: face() });
    await element.updateComplete;
    expect(findAll(element, '.photo').length).to.equal(1);
  });

  it('has the photo again when it comes back to the page', async () => {
    const { element } = await show(green, { photo: face() });
    const parent = element.parentElement!;
    element.remove();
    parent.append(element);
    await element.updateComplete;
    await until(() => find<HTMLImageElement>(element, '.photo').naturalWidth === 96, 'the photo is drawn again');
  });
});
