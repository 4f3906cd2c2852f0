// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { careWorkers, jamesRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import type { CpkAcknowledgeEvent } from '../events/pack-event.js';
import { cleanUp, find, findAll, focused, heard, mount, textOf, textsOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { JAMES_BACK, readBy } from '../testing/transfer-packs.js';
import { CpkTransferReturn } from './transfer-return.js';

const { emily, eliza } = careWorkers;
const back = (changes: Partial<CpkTransferReturn> = {}) =>
  mount(CpkTransferReturn, {
    record: jamesRecord(),
    back: JAMES_BACK,
    context: testHost({ worker: emily }),
    ...changes,
  });
const keep = (element: CpkTransferReturn, stored: Promise<unknown> = Promise.resolve()) => {
  const events: CpkAcknowledgeEvent[] = [];
  element.addEventListener('cpk-acknowledge', (event) => {
    events.push(event);
    event.waitUntil(stored);
  });
  return events;
};
const who = (element: CpkTransferReturn, worker: string) => textOf(find(element, `[data-worker="${worker}"]`));

describe('cpk-transfer-return', () => {
  afterEach(cleanUp);

  it('says each thing that is different, what it was before, where it stands and by when', async () => {
    const element = await back();
    expect(textsOf(element, '.headline')).to.deep.equal(JAMES_BACK.changes.map(({ text }) => text.text));
    const [medicine, food, dentist] = textsOf(element, '.change');
    expect(medicine).to.match(/^Medicine Amoxicillin .* From: Discharge summary, 22 November 2026/);
    expect(food).to.contain('Before: Cut small, and sit with him');
    expect(dentist).to.contain('By 24 November 2026');
    expect(textOf(find(element, '[part=open]'))).to.contain('Whether paracetamol goes on beside it');
  });

  it('says that something was due, once its day has passed', async () => {
    const element = await back({ context: testHost({ worker: emily, clock: () => new Date('2026-11-25T10:00:00Z') }) });
    expect(textOf(find(element, '[data-change=change-dentist]'))).to.contain('Was due by 24 November 2026');
  });

  it('hands over one reading at a time, of this worker alone, and shows it once the host has stored it', async () => {
    const element = await back();
    let stored = () => {};
    const events = keep(element, new Promise<void>((resolve) => (stored = resolve)));
    findAll(element, '.read')[0]!.click();
    await element.updateComplete;
    expect(findAll(element, '.was-read'), 'not stored yet').to.be.empty;
    stored();
    await until(() => findAll(element, '.was-read').length === 1, 'read');
    expect(events).to.have.length(1);
    expect(events[0]!.acknowledgements).to.have.length(1);
    const { id, ...rest } = events[0]!.acknowledgements[0]!;
    expect(id).to.match(/\S/);
    expect(rest).to.deep.equal({
      packId: 'pack-james',
      changeId: 'change-amoxicillin',
      worker: emily,
      at: '2026-11-22T14:02:00.000Z',
    });
    expect(textOf(find(element, '.remaining'))).to.equal('2 to read');
    expect(who(element, emily.id)).to.contain('1 of 3 read').and.to.contain('on shift now');
    expect(who(element, eliza.id)).to.contain('0 of 3 read').and.to.contain('on from 22 November 2026 at 21:00');
  });

  it('brings the focus to the next one, and to the end after the last', async () => {
    const element = await back();
    keep(element);
    for (const next of ['button.button', 'button.button', 'p.remaining']) {
      const button = findAll(element, '.read')[0]!;
      button.focus();
      button.click();
      await until(() => focused() === next && !button.isConnected, `${next} has the focus`);
    }
    expect(textOf(find(element, '.remaining'))).to.equal('You have read all of it.');
  });

  for (const [what, listen] of [
    ['the host could not store it', true],
    ['nobody listens', false],
  ] as const)
    it(`does not count what was read when ${what}, and says so`, async () => {
      const element = await back();
      const faults: unknown[] = [];
      const { reportError } = window;
      window.reportError = (fault) => void faults.push(fault);
      try {
        if (listen) keep(element, Promise.reject(new Error('full')));
        findAll(element, '.read')[0]!.click();
        await until(() => findAll(element, '[role=alert]').length === 1, 'said');
      } finally {
        window.reportError = reportError;
      }
      expect(textOf(find(element, '[role=alert]'))).to.match(/^That could not be stored: it does not count yet/);
      expect(findAll(element, '.was-read')).to.be.empty;
      expect(faults).to.have.length(1);
    });

  it('counts nobody’s reading for another, nor that of another pack', async () => {
    const acknowledgements = [
      ...JAMES_BACK.changes.map(({ id }) => readBy(eliza, id)),
      { ...readBy(emily, 'change-food'), packId: 'pack-of-last-year' },
    ];
    const element = await back({ acknowledgements });
    expect(textOf(find(element, '.remaining'))).to.equal('3 to read');
    expect(who(element, eliza.id)).to.contain('Read all of it');
    expect(who(element, emily.id)).to.contain('0 of 3 read');
  });

  it('forgets what one worker said when the next signs in', async () => {
    const element = await back();
    keep(element);
    findAll(element, '.read')[0]!.click();
    await until(() => findAll(element, '.was-read').length === 1, 'read');
    element.context = testHost({ worker: eliza });
    await element.updateComplete;
    expect(findAll(element, '.was-read')).to.be.empty;
    expect(textOf(find(element, '.remaining'))).to.equal('3 to read');
  });

  it('can be read, and not acknowledged, while nobody is signed in', async () => {
    const element = await back({ context: testHost({ worker: null as never }) });
    expect(textsOf(element, '.headline')).to.have.length(3);
    expect(findAll(element, 'button')).to.be.empty;
  });

  it('never reads nothing as no change', async () => {
    const element = await back({ back: { ...JAMES_BACK, changes: [], mustKnow: [] } });
    expect(textOf(element.shadowRoot as unknown as Element))
      .to.contain('That does not mean that there is none: ask the hospital')
      .and.to.contain('Tell each worker yourself');
  });

  it('shows nothing of what belongs to another person', async () => {
    const element = await back({ record: mrsSmithRecord() });
    const errors = heard(element, 'cpk-error');
    expect(textOf(element.shadowRoot as unknown as Element)).to.match(/^What came back belongs to another person/);
    expect(errors).to.be.empty;
  });

  it('shows words with markup as words', async () => {
    const changes = [{ ...JAMES_BACK.changes[0]!, text: { text: '<img src=x onerror=alert(1)>' } }];
    const element = await back({ back: { ...JAMES_BACK, changes } });
    expect(textsOf(element, '.headline')).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(findAll(element, 'img')).to.be.empty;
  });
});
