// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { careWorkers, jamesRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import type { CpkPackFileEvent, CpkPackMadeEvent } from '../events/pack-event.js';
import type { AuditEvent } from '../host-context/audit-event.js';
import { packWritingPart } from '../parts/pack-writing-part.js';
import {
  type Box,
  afterwards,
  button,
  cleanUp,
  enter,
  find,
  findAll,
  focused,
  heard,
  mount,
  textOf,
  textsOf,
  until,
} from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { LARKFIELD, ROBERTS_DOSE, WriterInHand } from '../testing/transfer-packs.js';
import { CpkTransferPack } from './transfer-pack.js';

const PAIN = 'Holds his left cheek and will not eat';

async function bag(changes: Partial<CpkTransferPack> = {}): Promise<CpkTransferPack> {
  const given = { record: jamesRecord(), home: LARKFIELD, context: testHost() };
  return mount(CpkTransferPack, { ...given, ...changes });
}

async function write(element: CpkTransferPack, box: string, text: string): Promise<void> {
  enter(find<Box>(element, `#${box}`), text);
  await element.updateComplete;
}

const words = (element: CpkTransferPack) => textOf(element.shadowRoot as unknown as Element);
const cover = (element: CpkTransferPack, line: string) => textOf(find(element, `[data-line="${line}"]`));

/** Writes why, and presses the button. */
async function begin(element: CpkTransferPack): Promise<void> {
  await write(element, 'now', PAIN);
  button(element, 'Make the pack').click();
}

async function made(element: CpkTransferPack, writer: WriterInHand): Promise<CpkPackMadeEvent> {
  const events = heard(element, 'cpk-pack-made');
  const before = writer.packs.length;
  await begin(element);
  await until(() => writer.packs.length > before, 'writing');
  writer.finish();
  await until(() => events.length === 1, 'made');
  await element.updateComplete;
  return events[0]!;
}

function hushed(): unknown[] {
  const faults: unknown[] = [];
  const { reportError } = window;
  window.reportError = (fault) => void faults.push(fault);
  afterwards(() => (window.reportError = reportError));
  return faults;
}

describe('cpk-transfer-pack', () => {
  afterEach(cleanUp);

  it('has on the first page what was written, at once', async () => {
    const element = await bag();
    await write(element, 'now', PAIN);
    expect(cover(element, 'now')).to.contain(PAIN);
    expect(cover(element, 'allergies')).to.match(/asked|known/i);
    expect(textOf(find(element, '.hands-over')))
      .to.contain('Larkfield House')
      .and.to.contain('01632 960123');
  });

  it('has a dose that a relative gave on the first page, with its time', async () => {
    const element = await bag({ record: mrsSmithRecord(), lastDoses: [ROBERTS_DOSE] });
    expect(cover(element, 'last-doses')).to.contain('Paracetamol').and.to.contain('Robert').and.to.contain('12:30');
  });

  it('has chosen the usual papers, says what is not in the record, and lets the worker leave one out', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    const ticked = findAll<HTMLInputElement>(element, '.papers input').filter(({ checked }) => checked).length;
    expect(ticked).to.be.greaterThan(2);
    expect(textOf(find(element, '.count'))).to.equal(`${ticked} papers go along.`);
    expect(textOf(find(element, '[part=missing]'))).to.contain('The pack says so. It goes without them.');
    const first = findAll<HTMLInputElement>(element, '.papers input:checked')[0]!;
    first.click();
    await element.updateComplete;
    expect(textOf(find(element, '.count'))).to.equal(`${ticked - 1} papers go along.`);
    const { pack } = await made(element, writer);
    expect(pack.papers).to.have.length(ticked - 1);
    expect(pack.leftOut.map(({ id }) => `paper-${id}`)).to.include(first.id);
    expect(pack.missing.length).to.be.greaterThan(0);
  });

  it('says how old an old paper is, and marks none where the host wants none marked', async () => {
    const element = await bag({ context: testHost({ clock: () => new Date('2027-08-01T10:00:00Z') }) });
    expect(textsOf(element, '[part=old]')[0]).to.match(/^\d+ months old: does it still hold\?$/);
    element.oldAfterMonths = 0;
    await element.updateComplete;
    expect(findAll(element, '[part=old]')).to.be.empty;
  });

  it('takes along what was ticked, and what was added, and says nothing of what nobody looked at', async () => {
    const writer = new WriterInHand();
    const element = await bag({
      belongings: [
        { id: 'book', text: { text: 'Picture book' } },
        { id: 'coat', text: { text: 'Blue coat' } },
      ],
    });
    find(element, '#thing-book').click();
    await write(element, 'other', 'Headphones');
    button(element, 'Add').click();
    await element.updateComplete;
    expect(find<HTMLInputElement>(element, '#other').value).to.equal('');
    const { pack } = await made(element, writer);
    expect(pack.belongings.map(({ text, goes }) => [text.text, goes])).to.deep.equal([
      ['Picture book', true],
      ['Blue coat', undefined],
      ['Headphones', true],
    ]);
  });

  it('asks for nothing but why, and says so beside the box', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    button(element, 'Make the pack').click();
    await until(() => focused() === 'textarea#now.control', 'the focus is in the box');
    expect(textOf(find(element, '#now-error'))).to.equal('Write what is wrong now. The crew reads it first.');
    expect(writer.packs).to.be.empty;
    await write(element, 'now', PAIN);
    expect(findAll(element, '#now-error')).to.be.empty;
  });

  it('hands the files to the host and nobody else, named after no person', async () => {
    const writer = new WriterInHand();
    const element = await bag({ archivePassword: 'between home and ward' });
    const { files, pack, sent } = await made(element, writer);
    expect(files.pdf).to.deep.include({ name: 'hospital-pack-2026-11-22-14-02.pdf', mediaType: 'application/pdf' });
    expect(JSON.parse(new TextDecoder().decode(files.bundle.bytes))).to.deep.include({ id: pack.id });
    expect(writer.archives).to.deep.equal([
      {
        names: ['hospital-pack-2026-11-22-14-02.pdf', 'hospital-pack-2026-11-22-14-02.json'],
        password: 'between home and ward',
      },
    ]);
    expect(
      Object.values(files)
        .map(({ name }) => name)
        .join(),
    ).not.to.match(/james/i);
    expect(sent).to.deep.include({ packId: pack.id, subjectOfCare: 'resident-james' });
    expect(pack.handsOver.name).to.equal('Emily');
    expect(textOf(find(element, '.made')))
      .to.contain('12 pages')
      .and.to.contain('Nothing has been sent');
  });

  it('shows how far it is, and stops when the worker says so, keeping what was written', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    const events = heard(element, 'cpk-pack-made');
    await begin(element);
    await until(() => writer.packs.length === 1, 'writing');
    writer.progress(2, 'About Me');
    await element.updateComplete;
    expect(textOf(find(element, '.progress-words'))).to.match(/^2 of \d+ papers written\. Now: About Me$/);
    expect(find<HTMLProgressElement>(element, 'progress').value).to.equal(2);
    expect(find(element, '.sheet').inert).to.equal(true);
    button(element, 'Stop').click();
    await element.updateComplete;
    expect(writer.signal?.aborted).to.equal(true);
    expect(words(element)).to.contain('Stopped. No pack was made');
    await until(() => focused() === 'button.button', 'the focus is on the button');
    writer.finish();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(events).to.be.empty;
    expect(find<HTMLTextAreaElement>(element, '#now').value).to.equal(PAIN);
  });

  it('says in a sentence that it could not be made, reports why, and makes it the next time', async () => {
    const faults = hushed();
    const writer = new WriterInHand();
    const element = await bag();
    await begin(element);
    await until(() => writer.packs.length === 1, 'writing');
    writer.finish(new TypeError('the font broke'));
    await until(() => findAll(element, '[role=alert]').length === 1, 'said');
    expect(textOf(find(element, '[role=alert]'))).to.match(
      /^The pack could not be made\. What you wrote is still here/,
    );
    expect(textOf(find(element, '[role=alert]'))).not.to.contain('font');
    expect(String(faults[0])).to.contain('the font broke');
    await made(element, writer);
  });

  it('says that what makes the pack could not be fetched, and that the crew can read the screen', async () => {
    packWritingPart.forget(() => Promise.reject(new TypeError('Failed to fetch')));
    afterwards(() => packWritingPart.forget(() => import('../parts/pack-writing.js')));
    const element = await bag();
    await begin(element);
    await until(() => findAll(element, '[role=alert]').length === 1, 'said');
    expect(textOf(find(element, '[role=alert]'))).to.contain('let the crew read the first page from this screen');
    expect(cover(element, 'now')).to.contain(PAIN);
  });

  it('lets the browser save and open the files, unless the host does it', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    await made(element, writer);
    const wanted: CpkPackFileEvent[] = [];
    element.addEventListener('cpk-pack-file', (event) => {
      wanted.push(event);
      event.preventDefault();
    });
    const links = findAll<HTMLAnchorElement>(element, '.links a');
    expect(links.map(({ download, target }) => [download.split('.')[1], target])).to.deep.equal([
      [undefined, '_blank'],
      ['pdf', ''],
      ['zip', ''],
    ]);
    for (const link of links) expect(link.href).to.match(/^blob:/);
    const text = await (await fetch(links[1]!.href)).text();
    expect(text).to.equal('%PDF-1.7');
    for (const link of links) link.click();
    expect(wanted.map((event) => event.wanted)).to.deep.equal(['print', 'save-pdf', 'save-archive']);
    expect(wanted[0]!.file.name).to.equal('hospital-pack-2026-11-22-14-02.pdf');
    element.remove();
    let isGone = false;
    await fetch(links[1]!.href).catch(() => (isGone = true));
    expect(isGone, 'whoever comes next cannot open it').to.equal(true);
  });

  it('drops everything for the next person and the next worker, in the middle of it too', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    await begin(element);
    await until(() => writer.packs.length === 1, 'writing');
    element.record = mrsSmithRecord();
    await element.updateComplete;
    expect(writer.signal?.aborted).to.equal(true);
    expect(find<HTMLTextAreaElement>(element, '#now').value).to.equal('');
    expect(serialised(element)).not.to.contain(PAIN);
    await made(element, writer);
    element.context = testHost({ worker: careWorkers.jane });
    await element.updateComplete;
    expect(findAll(element, '.made')).to.be.empty;
    expect(find<HTMLTextAreaElement>(element, '#now').value).to.equal('');
  });

  it('says that the record has changed since, and the next pack takes the place of the first', async () => {
    const writer = new WriterInHand();
    const element = await bag();
    const { pack } = await made(element, writer);
    element.record = { ...jamesRecord() };
    await element.updateComplete;
    expect(textOf(find(element, '[part=outdated]'))).to.match(/^The record has changed since this pack was made/);
    button(element, 'Change something and make it again').click();
    await until(() => focused() === 'textarea#now.control', 'back in the box');
    const next = await made(element, writer);
    expect(next.pack.replaces).to.equal(pack.id);
    expect(next.pack.id).not.to.equal(pack.id);
  });

  it('tells the audit what was seen, what left and what went to the printer, and no word of it', async () => {
    const events: AuditEvent[] = [];
    const writer = new WriterInHand();
    const element = await bag({ context: testHost({ audit: (event) => events.push(event) }) });
    const types = () => [...new Set(events.map(({ type }) => type))];
    expect(types()).to.deep.equal(['view']);
    await made(element, writer);
    expect(types()).to.deep.equal(['view', 'export']);
    const exported = events.filter(({ type }) => type === 'export').map((event) => JSON.stringify(event));
    expect(new Set(exported).size, 'each once').to.equal(exported.length);
    expect(exported.join()).to.contain('Safety statements').and.to.contain('"format":"transfer-pack"');
    element.addEventListener('cpk-pack-file', (event) => event.preventDefault());
    find(element, '.links a').click();
    expect(events.filter(({ type }) => type === 'print')).to.have.length(exported.length);
    expect(JSON.stringify(events)).not.to.contain(PAIN).and.not.to.contain('picture book');
  });

  it('says so where what the host gave is no pack, and keeps the rest of the page', async () => {
    const picture = { id: 'face', mediaType: 'image/png' as const, bytes: new Uint8Array(1), alt: 'Face' };
    const element = await bag({ pictures: [picture, picture] });
    expect(textOf(find(element, '.fault'))).to.match(/^The first page cannot be shown/);
    expect(findAll(element, '.papers input').length).to.be.greaterThan(2);
  });

  it('makes no pack while nobody is signed in', async () => {
    const element = await bag({ context: testHost({ worker: null as never }) });
    expect(words(element)).to.contain('Nobody is signed in, so nobody can hand over');
    expect(findAll(element, '.make-button')).to.be.empty;
  });

  it('shows words with markup as words', async () => {
    const element = await bag();
    await write(element, 'now', '<img src=x onerror=alert(1)>');
    expect(cover(element, 'now')).to.contain('<img src=x onerror=alert(1)>');
    expect(findAll(element, 'img')).to.be.empty;
  });
});
