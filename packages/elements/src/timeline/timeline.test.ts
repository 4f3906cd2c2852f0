// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type CareRecord, createRecord } from '@careplan-kit/model';
import {
  bettyRecord,
  careWorkers,
  jamesRecord,
  mrBodatRecord,
  mrGreenRecord,
  mrsSmithRecord,
} from '@careplan-kit/model/fixtures';
import { Communication } from '@careplan-kit/model/mods';
import { ProvisionalIncident } from '@careplan-kit/model/provisional';
import type { RecordClass } from '@careplan-kit/model/reading';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { commitAt, nothingWritten } from '../testing/banner-records.js';
import { aThousand, mrGreensDays, told } from '../testing/day-records.js';
import { cleanUp, find, findAll, mount, textOf, textsOf, until, watchConsole } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { shortest } from '../testing/shortest.js';
import { testHost } from '../testing/story-host.js';
import { CpkTimeline } from './timeline.js';

const timeline = (record: CareRecord | null, changes: Partial<CpkTimeline> = {}, host: Partial<HostContext> = {}) =>
  mount(CpkTimeline, { record, context: testHost(host), ...changes });

const whole = (element: CpkTimeline) => textOf(element.shadowRoot as unknown as Element);
const times = (element: CpkTimeline) => textsOf(element, '.entry .when');
const parts = (element: CpkTimeline) => textsOf(element, '.part-title');
const gaps = (element: CpkTimeline) => textsOf(element, '.gap');
const entryWith = (element: CpkTimeline, words: string) =>
  textsOf(element, '.entry').find((text) => text.includes(words)) ?? 'no such entry';

const { emily, jane } = careWorkers;

/** Betty's record with one thing that happened. */
const once = (event: object, at = '2026-11-22T14:00:00Z', of: RecordClass = ProvisionalIncident as RecordClass) =>
  createRecord(nothingWritten(), of, { description: ['Something happened'], ...event }, commitAt(at, jane)).record;

describe('cpk-timeline', () => {
  afterEach(cleanUp);

  it('shows the day by its parts, in the order in which things happened', async () => {
    const element = await timeline(mrGreensDays());
    expect(parts(element)).to.deep.equal(['Some time on this day', 'Morning']);
    expect(times(element)).to.deep.equal(['', '06:10', '08:15', '09:05', '09:30', '11:30']);
    expect(textOf(find(element, '.day-name'))).to.equal('22 November 2026 (today)');
  });

  it('keeps when it happened apart from when it was written down, and marks what is late', async () => {
    const element = await timeline(mrGreenRecord(), { day: '2026-11-07' });
    expect(times(element)).to.deep.equal(['02:40']);
    expect(textsOf(element, '.what > p')).to.deep.equal([
      'Incident Late entry, 2 days after',
      'Mr Green was found sitting on the floor between his bed and the bathroom door.',
      'The bathroom light had been turned off. No injury was seen. He was quiet; asked twice.',
      "Where: Mr Green's room",
      'Involved: Emily (Agency care worker)',
      "Told: Mr Green's sister, The district nurse",
      'By Emily (Agency care worker)',
      'Written down by Jane (Care worker), 9 November 2026 at 08:30.',
    ]);
    expect(parts(element)).to.deep.equal(['Early hours']);
  });

  it('calls nothing late on its own: only a mark of the record, or the host’s rule', async () => {
    const record = once({ date: '2026-11-22', time: '08:00' });
    expect(findAll(await timeline(record), '.late')).to.be.empty;
    expect(findAll(await timeline(record, { lateAfterMinutes: 360 }), '.late')).to.be.empty;
    const late = await timeline(record, { lateAfterMinutes: 359 });
    expect(textsOf(late, '.late')).to.deep.equal(['Late entry, 6 hours after']);
  });

  it('says stretches in which nothing was recorded, also over midnight, and until now', async () => {
    const today = await timeline(mrGreensDays());
    expect(gaps(today)).to.deep.equal(['Nothing recorded with a time from 21:45 the day before to 06:10']);
    const before = await timeline(mrGreensDays(), { day: '2026-11-21' });
    expect(gaps(before)).to.deep.equal([
      'Nothing recorded with a time from midnight to 07:20',
      'Nothing recorded with a time from 15:30 to 21:45',
      'Nothing recorded with a time from 21:45 to 06:10 the day after',
    ]);
    const since = await timeline(once({ date: '2026-11-22', time: '07:00' }));
    expect(gaps(since)).to.deep.equal(['Nothing recorded from midnight to 07:00', 'Nothing recorded since 07:00']);
    expect(gaps(await timeline(mrGreensDays(), { gapHours: 9 }))).to.be.empty;
    expect(gaps(await timeline(mrGreensDays(), { gapHours: 0 }))).to.be.empty;
  });

  it('says of hidden or withheld kinds what it says of a gap: never plainly that nothing is recorded', async () => {
    const chosen = await timeline(mrGreensDays(), { kinds: ['incident'] });
    expect(gaps(chosen)[0]).to.match(/^Nothing of what you chose is recorded from/);
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Action';
    const withheld = await timeline(mrGreensDays(), {}, { can });
    expect(gaps(withheld)[0]).to.match(/^Nothing that you may see is recorded from/);
    expect(whole(withheld)).to.contain('Some kinds of entry are withheld from you');
    expect(serialised(withheld)).not.to.contain('Rested on the bed');
  });

  it('says that kinds are withheld whether or not there is any', async () => {
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Incident';
    expect(whole(await timeline(bettyRecord(), {}, { can }))).to.contain('Some kinds of entry are withheld');
    expect(whole(await timeline(bettyRecord()))).not.to.contain('withheld');
  });

  it('puts nothing on a day for a worker who may not see when it happened', async () => {
    const can: HostContext['can'] = (_action, { class: name, element }) => name !== 'Incident' || element !== 'date';
    const element = await timeline(mrGreenRecord(), { day: '2026-11-07' }, { can });
    expect(findAll(element, '.entry')).to.be.empty;
  });

  it('goes by the worker’s clock, not by Greenwich', async () => {
    const sent = (dateSent: string) => {
      const message = { status: { code: 'sent' }, sender: jane, recipient: [emily], dateSent, comments: ['Rang'] };
      const commit = commitAt('2026-07-02T09:00:00Z', jane);
      return createRecord(nothingWritten(), Communication, message, commit).record;
    };
    const element = await timeline(sent('2026-07-01T23:30:00Z'), { day: '2026-07-02' });
    expect(times(element)).to.deep.equal(['00:30']);
    expect(parts(element)).to.deep.equal(['Early hours']);
    const wall = await timeline(once({ date: '2026-07-02', time: '23:45' }, '2026-07-03T06:00:00Z'), {
      day: '2026-07-02',
    });
    expect(times(wall)).to.deep.equal(['23:45']);
    expect(parts(wall)).to.deep.equal(['Night']);
  });

  it('says so when a time stood on the clock twice', async () => {
    const element = await timeline(once({ date: '2026-10-25', time: '01:30' }), { day: '2026-10-25' });
    expect(times(element)).to.deep.equal(['01:30 or an hour later: the clocks went back that night']);
  });

  it('puts what says no certain day where it was entered, and says what it does say', async () => {
    const month = await timeline(once({ date: '2026-11' }));
    expect(entryWith(month, 'Something happened')).to.contain('When it happened is not certain (November 2026)');
    const doubt = await timeline(once({ date: '2026-11-20~' }));
    expect(entryWith(doubt, 'Something happened')).to.contain('not certain (about 20 November 2026)');
  });

  it('loses no incident over a date that cannot be read', async () => {
    const record = once({ date: '2026-11-22' });
    const records = record.records.map((version) => ({ ...version, content: { ...version.content, date: 7 } }));
    const element = await timeline({ ...record, records });
    expect(entryWith(element, 'Something happened')).to.contain('When it happened was not written down');
  });

  it('shows a host’s own class that says when it happened, under its own name', async () => {
    const record = once({ date: '2026-11-22', time: '12:00' });
    const records = record.records.map((version) => ({ ...version, class: 'Daily note' }));
    expect(textOf(find(await timeline({ ...record, records }), '.label'))).to.equal('Daily note');
  });

  it('says who did it where another wrote it down, and once where the same did', async () => {
    const days = told(nothingWritten(), [
      { date: '2026-11-22', time: '10:00', at: '2026-11-22T10:10:00Z', words: 'Washed', by: emily },
      {
        date: '2026-11-22',
        time: '11:00',
        at: '2026-11-22T11:10:00Z',
        words: 'Read to her',
        by: emily,
        more: { careActor: [jane] },
      },
    ]);
    const element = await timeline(days);
    expect(entryWith(element, 'Washed')).not.to.contain('By Emily');
    expect(entryWith(element, 'Read to her')).to.contain('By Jane (Care worker) Written down by Emily');
  });

  it('says a reading with its unit', async () => {
    expect(entryWith(await timeline(mrGreensDays()), 'Temperature')).to.contain('Temperature 37.9 °C');
  });

  it('follows a link to what was done, and not to what this worker may not see', async () => {
    const at = { day: '2026-11-04' };
    expect(whole(await timeline(mrGreenRecord(), at))).to.contain('The morning walk to the gate');
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Task';
    expect(serialised(await timeline(mrGreenRecord(), at, { can }))).not.to.contain('The morning walk');
  });

  it('counts kinds, hides and shows them, and says how many are left', async () => {
    const element = await timeline(mrGreensDays());
    expect(textsOf(element, '.kind')).to.deep.equal([
      'Care given (4)',
      'Incidents and worries (1)',
      'Health and readings (1)',
    ]);
    find(element, '[data-kind=care]').click();
    await element.updateComplete;
    expect(times(element)).to.deep.equal(['09:05', '09:30']);
    expect(textOf(find(element, '[role=status]'))).to.equal('22 November 2026 (today): 2 entries shown');
    expect(element.kinds).to.not.include('care');
    find(element, '[data-kind=care]').click();
    await element.updateComplete;
    expect(times(element)).to.have.length(6);
  });

  it('goes to the day before and after, and back to today', async () => {
    const element = await timeline(mrGreensDays());
    expect(findAll(element, '.to-after, .to-today')).to.be.empty;
    find(element, '.to-before').click();
    await element.updateComplete;
    expect(element.day).to.equal('2026-11-21');
    find(element, '.to-before').click();
    await element.updateComplete;
    find(element, '.to-after').click();
    await element.updateComplete;
    expect(element.day).to.equal('2026-11-21');
    find(element, '.to-today').click();
    await element.updateComplete;
    expect(element.day).to.equal(null);
    await element.updateComplete;
    expect((element.shadowRoot!.activeElement as HTMLElement).className).to.contain('to-before');
  });

  it('puts the day before or a week before beside it, part by part', async () => {
    const element = await timeline(mrGreensDays());
    const select = find<HTMLSelectElement>(element, 'select');
    select.value = 'week';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const morning = find(element, '[data-part=morning]');
    expect([...morning.querySelectorAll('.cell-day')].map(textOf)).to.deep.equal([
      '22 November 2026 (today)',
      '15 November 2026',
    ]);
    expect(textOf(morning)).to.contain('Up and dressed by himself');
    const evening = find(element, '[data-part=evening]');
    expect(textOf(evening)).to.contain('Still to come').and.to.contain('His sister rang');
    element.beside = 'day';
    await element.updateComplete;
    expect(whole(element)).to.contain('In bed. Bathroom light on').and.not.to.contain('His sister rang');
  });

  it('says of a day without entries that this does not mean that nothing happened, and leads to the last one', async () => {
    const element = await timeline(mrsSmithRecord());
    expect(whole(element)).to.contain('Nothing is recorded for this day. That does not mean that nothing happened.');
    find(element, '.to-last').click();
    await element.updateComplete;
    expect(element.day).to.equal('2026-11-20');
    expect(findAll(element, '.entry').length).to.be.greaterThan(0);
    await element.updateComplete;
    expect((element.shadowRoot!.activeElement as HTMLElement).className).to.equal('day-name');
  });

  it('leaves out what was withdrawn', async () => {
    expect(serialised(await timeline(mrGreenRecord(), { day: '2026-11-12' }))).not.to.contain('Soft food');
  });

  it('opens photos through the host, with the part of the record they stand in', async () => {
    const asked: unknown[] = [];
    const openMedia: HostContext['openMedia'] = async (media, part) => {
      asked.push([media.url, part]);
      return new Blob(['x'], { type: 'image/png' });
    };
    const photo = { mimeType: 'image/png', url: 'https://host.example/heel' };
    const element = await timeline(once({ date: '2026-11-22', time: '09:00', photo }), {}, { openMedia });
    find(element, '.entry').scrollIntoView();
    await until(() => asked.length === 1, 'the host was asked');
    expect(asked[0]).to.deep.equal([
      'https://host.example/heel',
      { subjectOfCare: 'resident-betty', class: 'Incident', element: 'photo' },
    ]);
    expect(findAll(element, 'img[src^="https"]')).to.be.empty;
  });

  it('shows nothing of the last person when another comes: no day, no choice, no photo', async () => {
    const element = await timeline(mrGreensDays(), { day: '2026-11-21', kinds: ['care'] });
    element.record = jamesRecord();
    await element.updateComplete;
    expect(element.day).to.equal(null);
    expect(element.kinds).to.equal(null);
    expect(serialised(element)).not.to.contain('Mr Green').and.not.to.contain('beans');
  });

  it('keeps the day when the same person’s record comes anew', async () => {
    const element = await timeline(mrGreensDays(), { day: '2026-11-21' });
    element.record = mrGreensDays();
    await element.updateComplete;
    expect(element.day).to.equal('2026-11-21');
  });

  it('tells the host’s audit of the entries of the day on screen, and of no other', async () => {
    const events: AuditEvent[] = [];
    const element = await timeline(mrGreensDays(), {}, { audit: (event) => events.push(event) });
    expect(events).to.have.length(6);
    find(element, '.to-before').click();
    await element.updateComplete;
    expect(events.length).to.be.greaterThan(6);
  });

  it('warns once of a day that is none and shows today; and of a record that cannot be read, says so', async () => {
    const warnings = watchConsole('warn');
    const element = await timeline(mrGreensDays(), { day: 'yesterday' });
    expect(textOf(find(element, '.day-name'))).to.contain('today');
    expect(warnings.filter((line) => line.includes('yesterday'))).to.have.length(1);
    element.record = { ...mrBodatRecord(), changeLog: {} } as unknown as CareRecord;
    await element.updateComplete;
    expect(whole(element)).to.match(/^This record cannot be read here/);
  });

  it('shows words with markup as words', async () => {
    const element = await timeline(once({ date: '2026-11-22', description: ['<img src=x>'] }));
    expect(whole(element)).to.contain('<img src=x>');
    expect(findAll(element, 'img')).to.be.empty;
  });

  it('draws a thousand entries of a day within two seconds, and goes on fast', async () => {
    const record = aThousand();
    let element!: Awaited<ReturnType<typeof timeline>>;
    expect(await shortest(2000, async () => (element = await timeline(record)))).to.be.below(2000);
    expect(findAll(element, '.entry')).to.have.length(1000);
    const again = async () => {
      element.beside = element.beside === 'day' ? 'none' : 'day';
      await element.updateComplete;
    };
    expect(await shortest(1500, again)).to.be.below(1500);
  });
});
