// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ABOUT_ME_SECTIONS, type CareRecord } from '@careplan-kit/model';
import { betty, james, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { face, mrGreenInPictures, mrGreenOverTime } from '../testing/about-me-records.js';
import { replace } from '../testing/fake-devices.js';
import { auditedHost, promised } from '../testing/form-host.js';
import { cleanUp, find, findAll, mount, textOf, until } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { CpkAboutMe } from './about-me.js';

const green = mrGreen.careRecord();
const framesOf = (element: CpkAboutMe) => findAll(element, 'iframe').length;
const paperText = (paper: Document) => textOf(paper.body);

async function show(
  record: CareRecord | null,
  changes: Partial<CpkAboutMe> = {},
  host: Parameters<typeof auditedHost>[0] = {},
) {
  const { audits, context } = auditedHost(host);
  const element = await mount(CpkAboutMe, { record, context, ...changes });
  const printed = () => audits.filter(({ type }) => type === 'print');
  return { element, printed, prints: catchPrints(element) };
}

describe('cpk-about-me on paper', () => {
  afterEach(cleanUp);

  it('is headed by who it is, which version, and who printed it when', async () => {
    const { element, prints } = await show(green, { photo: face() });
    expect(await element.print()).to.equal(true);
    const paper = prints.documents[0]!;
    const head = paper.querySelector('thead')!;
    for (const fact of [
      'About Me',
      'Mr Green',
      'Born 17 May 1941',
      'NHS number 999 000 0018',
      'Version 1',
      'Written 14 September 2026',
      'Printed by Emily (Agency care worker), 22 November 2026 at 14:02',
    ])
      expect(textOf(head)).to.contain(fact);
    expect(paper.documentElement.lang).to.equal('en');
    expect(paper.title, 'a file name tells nobody who it is').to.equal('About Me');
    expect(paper.querySelectorAll('script, style, [style]').length).to.equal(0);
    expect(paper.querySelector<HTMLImageElement>('.photo')!.naturalWidth).to.equal(96);
  });

  it('holds every section once, what must be known first, and what is blank as blank', async () => {
    const { element, prints } = await show(james.careRecord());
    await element.print();
    const paper = prints.documents[0]!;
    expect([...paper.querySelectorAll('h3')].map(textOf)).to.have.members(ABOUT_ME_SECTIONS.map(({ name }) => name));
    expect(textOf(paper.querySelector('h3'))).to.equal('What is most important to me');
    for (const { key } of ABOUT_ME_SECTIONS)
      if (james.answers[key]) expect(paper.body.textContent!.split(james.answers[key])).to.have.length(2);
    expect(paperText(paper).split('Nothing written here yet')).to.have.length(3);
  });

  it('is printed by its buttons and is audited once for each', async () => {
    const { element, printed, prints } = await show(green);
    const buttons = findAll(element, '[part=print]');
    expect(buttons.map(textOf)).to.deep.equal(['Print', 'Print in large type']);
    buttons[0]!.click();
    await until(() => prints.documents.length === 1, 'printed');
    buttons[1]!.click();
    await until(() => prints.documents.length === 2, 'printed large');
    const points = (paper: Document, part: string) =>
      (Number.parseFloat(getComputedStyle(paper.querySelector(part)!).fontSize) * 3) / 4;
    for (const part of ['.words', '.running p', 'h1', 'h2', 'h3', '.caution'])
      expect(points(prints.documents[1]!, part), part).to.be.at.least(17.9);
    expect(printed()).to.have.length(2);
    expect(printed()[0]).to.deep.include({ class: 'About Me', versionNumber: 1, subjectOfCare: 'resident-green' });
  });

  it('leaves nothing in the page once the dialogue is closed, or another is opened', async () => {
    const { element, prints } = await show(green);
    await element.print();
    await element.printLarge();
    expect(framesOf(element)).to.equal(1);
    prints.close();
    expect(framesOf(element)).to.equal(0);
  });

  it('shows photos, and names sounds and films with their words', async () => {
    const { element, prints } = await show(mrGreenInPictures());
    await element.print();
    const paper = prints.documents[0]!;
    expect(paper.querySelector<HTMLImageElement>('.media-photo')!.naturalWidth).to.equal(96);
    expect(paperText(paper)).to.contain('With it belongs a sound, which paper cannot hold: how-i-say-no');
    expect(paperText(paper)).to.contain('In words: I hum two notes when I mean no.');
    expect(paperText(paper)).to.contain('With it belongs a film, which paper cannot hold: the-allotment');
    expect(paper.querySelectorAll('audio, video, button, a').length).to.equal(0);
  });

  it('goes on without a photo that cannot be opened, and says so', async () => {
    const record = mrGreenInPictures();
    const { element, prints } = await show(
      JSON.parse(
        JSON.stringify(record).replace('"image/png","file":"iVBOR', '"image/png","file":"AAAAA'),
      ) as CareRecord,
    );
    expect(await element.print()).to.equal(true);
    expect(paperText(prints.documents[0]!)).to.contain('This photo cannot be opened here.');
  });

  it('is printed without a photo that never comes, and says so', async () => {
    const record = JSON.parse(
      JSON.stringify(mrGreenInPictures()).replace(/"file":"iVBOR[^"]*"/, '"url":"https://media.example/photo"'),
    ) as CareRecord;
    const { element, prints } = await show(record, {}, { openMedia: () => new Promise<Blob>(() => undefined) });
    const { setTimeout: wait } = globalThis;
    replace(globalThis, 'setTimeout', (act: () => void, ms?: number) => wait(act, ms === 10_000 ? 50 : ms));
    expect(await element.print()).to.equal(true);
    const words = paperText(prints.documents[0]!);
    expect(words).to.contain('This photo cannot be opened here.').and.not.to.contain('Opening');
    expect(prints.documents[0]!.querySelectorAll('h3')).to.have.length.greaterThan(5);
  });

  it('is the version in force, whatever is on screen', async () => {
    const { element, prints, printed } = await show(mrGreenOverTime());
    find(element, '[data-version="1"]').click();
    await element.updateComplete;
    await element.print();
    expect(paperText(prints.documents[0]!)).to.contain('Version 3').and.to.contain('Prop me up');
    expect(printed()[0]).to.include({ versionNumber: 3 });
  });

  it('is Welsh and from right to left where the page is', async () => {
    const { element, prints } = await show(
      mrsSmith.careRecord(),
      { dir: 'rtl' },
      {
        locale: 'cy',
        unreviewedTranslations: true,
      },
    );
    await element.print();
    const paper = prints.documents[0]!;
    expect(paper.documentElement.lang).to.equal('cy');
    expect(paper.documentElement.dir).to.equal('rtl');
    expect(paperText(paper))
      .to.contain('Amdanaf i')
      .and.to.contain('Rhaid gwybod yn gyntaf')
      .and.to.contain('Rhif GIG');
  });

  it('is nothing without a person, or before anything is written', async () => {
    for (const record of [null, betty.careRecord()]) {
      const { element, prints, printed } = await show(record);
      expect(await element.print()).to.equal(false);
      expect(prints.documents).to.have.length(0);
      expect(printed()).to.have.length(0);
    }
  });

  it('is stopped when another person comes while it is prepared, and nothing of the first stays', async () => {
    const opening = promised<Blob>();
    const record = JSON.parse(
      JSON.stringify(mrGreenInPictures()).replace(/"file":"iVBOR[^"]*"/, '"url":"https://media.example/photo"'),
    ) as CareRecord;
    const { element, prints, printed } = await show(record, {}, { openMedia: () => opening.promise });
    const result = element.print();
    await until(() => framesOf(element) === 1, 'it is prepared');
    element.record = james.careRecord();
    await element.updateComplete;
    expect(framesOf(element)).to.equal(0);
    opening.resolve(face());
    expect(await result).to.equal(false);
    expect(prints.documents).to.have.length(0);
    expect(printed()).to.have.length(0);
  });

  it('is stopped when the element leaves the page', async () => {
    const { element, prints, printed } = await show(green);
    const result = element.print();
    element.remove();
    expect(await result).to.equal(false);
    expect(await element.print()).to.equal(false);
    expect(prints.documents).to.have.length(0);
    expect(printed()).to.have.length(0);
  });
});
