// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ROUND_NOW, morningRound, roundIsHere, withRecords } from '../testing/medicine-rounds.js';
import { cleanUp, enter, find, findAll, textOf, textsOf, until, type Box } from '../testing/page.js';
import { EVENING, MRS_SMITH, press, prn, storing, wordsOf } from '../testing/prn-page.js';
import { settle } from '../testing/round-page.js';
import { testHost } from '../testing/story-host.js';

const given = (id: string, givenAt: string, more: object = {}) => ({
  ...{ id, orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given', givenAt, recordedAt: givenAt },
  ...{ administratorId: 'worker-emily', source: 'staff', dose: { value: 2, unit: 'tablet' } },
  effectCheck: { at: givenAt, effective: true },
  ...more,
});

describe('cpk-prn', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('R27: shows what was taken in the last day, Robert’s dose too, and from when the recorded limits allow more', async () => {
    const element = await prn({ now: ROUND_NOW });
    expect(textOf(find(element, '.taken')))
      .to.contain('06:30')
      .and.to.contain('Paracetamol 500mg tablets, 2 tablets, Robert, family')
      .and.to.contain('1000 mg of paracetamol in the last 24 hours. The most recorded is 4000 mg.');
    expect(textOf(find(element, '.earliest'))).to.equal('The earliest time the recorded limits allow: 10:30');
    expect(textOf(find(element, '.reasons'))).to.contain('At least 4 hours must pass between doses');
  });

  it('R22: says the protocol in plain words', async () => {
    const words = textOf(find(await prn(), '.how-to'));
    for (const line of [
      'For Pain in her hip',
      'Look for Holds her hip, will not stand up',
      'Try first A warm pad and her chair by the window',
      'Between doses at least 4 hours',
      'At most in 24 hours 4000 mg, 4 doses',
      'What should happen Walks to the table',
      'Look whether it worked after 1 hour',
    ])
      expect(words).to.contain(line);
  });

  it('R38: gives nothing before it is made sure who it is, and then in one press, as it was pressed', async () => {
    const element = await prn();
    const told = storing(element);
    expect(findAll(element, '.give')).to.have.length(0);
    await press(element, '.who .yes');
    expect(textsOf(element, '.give')).to.deep.equal(['Given: 1 tablet', 'Given: 2 tablets']);
    findAll(element, '.give')[1]!.click();
    await element.updateComplete;
    expect(told.records).to.have.length(1);
    expect(told.records[0]).to.deep.include({
      ...{ orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given', givenAt: EVENING },
      ...{ administratorId: 'worker-emily', source: 'staff', dose: { value: 2, unit: 'tablet' } },
    });
    expect(told.records[0]!['identityCheck']).to.deep.equal({ method: 'seen', at: EVENING });
    expect(told.records[0]!.pending).to.equal(undefined);
    expect(textOf(find(element, '.taken')))
      .to.contain('19:40')
      .and.to.contain('2000 mg of paracetamol');
    expect(textOf(find(element, '.earliest'))).to.contain('23:40');
  });

  it('R38: asks who it is again after ten minutes, for another worker, and for another person', async () => {
    const element = await prn();
    await press(element, '.who .yes');
    element.now = '2026-11-22T19:49:59Z';
    await element.updateComplete;
    expect(findAll(element, '.give')).to.have.length(2);
    element.now = '2026-11-22T19:50:00Z';
    await element.updateComplete;
    expect(findAll(element, '.give')).to.have.length(0);
    await press(element, '.who .yes');
    element.context = testHost({ worker: { id: 'worker-jane', name: 'Jane', role: 'Senior' } });
    await element.updateComplete;
    expect(findAll(element, '.give')).to.have.length(0);
    await press(element, '.who .yes');
    element.person = { id: 'james', name: 'James' };
    await element.updateComplete;
    element.person = MRS_SMITH;
    await element.updateComplete;
    expect(findAll(element, '.give')).to.have.length(0);
  });

  it('R38: stops a wristband of somebody else', async () => {
    let band = 'band-green';
    const element = await prn({ scanner: () => Promise.resolve(band) });
    await press(element, '.who .scan');
    await until(() => findAll(element, '.who .fault').length === 1, 'stopped');
    expect(textOf(find(element, '.who .fault'))).to.contain('this wristband is not Mrs Smith’s');
    band = 'band-smith';
    await press(element, '.who .scan');
    await until(() => findAll(element, '.give').length === 2, 'opened');
  });

  it('R27, R33: records what Robert gave in one press; how much is asked after, and the most counts until then', async () => {
    const element = await prn();
    const told = storing(element);
    await press(element, '.family');
    const [record] = told.records;
    expect(record).to.deep.include({
      ...{ outcome: 'given-by-other', source: 'family', administratorId: 'family:robert', recordedBy: 'worker-emily' },
      ...{ givenAt: EVENING, pending: true, missing: ['DOSE_NOT_SET'] },
    });
    expect(record).not.to.have.any.keys('dose', 'identityCheck');
    expect(textOf(find(element, '.sum'))).to.contain('2000 mg');
    expect(textOf(find(element, '.earliest'))).to.contain('23:40');
    await settle();
    findAll(element, '.asked .amount')[0]!.click();
    await element.updateComplete;
    expect(told.records[1]).to.deep.include({ supersedes: record!.id, dose: { value: 1, unit: 'tablet' } });
    expect(told.records[1]!.pending).to.equal(undefined);
    expect(textOf(find(element, '.sum'))).to.contain('1500 mg');
  });

  it('R27: puts the time at which Robert gave it, and counts from there', async () => {
    const element = await prn();
    const told = storing(element);
    await press(element, '.family');
    await press(element, '.put-time');
    expect(textOf(find(element, '.asked.time .error'))).to.equal('Write the time first.');
    enter(find<HTMLInputElement>(element, '.asked.time input') as Box, '18:15');
    await press(element, '.put-time');
    expect(told.records.at(-1)!.givenAt).to.equal('2026-11-22T18:15:00.000Z');
    expect(textOf(find(element, '.earliest'))).to.contain('22:15');
  });

  it('R27: writes between which times it was where nobody knows better, and counts the next from the later one', async () => {
    const element = await prn();
    const told = storing(element);
    const typed = async (name: string, text: string) => {
      enter(find<HTMLInputElement>(element, `.asked.time input[id^=${name}-]`) as Box, text);
      await element.updateComplete;
    };
    await press(element, '.family');
    await press(element, '.unsure');
    expect(textsOf(element, '.asked.time label')).to.deep.equal(['Not before', 'Not after']);
    await typed('timeTo', '6.15pm');
    await press(element, '.put-time');
    expect(textsOf(element, '.asked.time .error')).to.deep.equal(['Write the time first.']);
    expect(told.records).to.have.length(1);
    await typed('time', '16:30');
    await press(element, '.put-time');
    expect(told.records.at(-1)).to.deep.include({
      ...{ supersedes: told.records[0]!.id, givenAt: '2026-11-22T18:15:00.000Z' },
      ...{ givenAtEarliest: '2026-11-22T16:30:00.000Z', givenAtLatest: '2026-11-22T18:15:00.000Z' },
    });
    expect(textOf(find(element, '.taken-at'))).to.equal('between 16:30 and 18:15');
    expect(textOf(find(element, '.earliest'))).to.contain('22:15');
  });

  it('R27: a span over midnight lies before now, and one moment takes its place when somebody knows it', async () => {
    const element = await prn();
    const told = storing(element);
    await press(element, '.family');
    await press(element, '.unsure');
    for (const [name, text] of [
      ['time', '23:00'],
      ['timeTo', '01:00'],
    ]) {
      enter(find<HTMLInputElement>(element, `.asked.time input[id^=${name}-]`) as Box, text!);
      await element.updateComplete;
    }
    await press(element, '.put-time');
    expect(told.records.at(-1)).to.deep.include({
      givenAtEarliest: '2026-11-21T23:00:00.000Z',
      givenAtLatest: '2026-11-22T01:00:00.000Z',
    });
    enter(find<HTMLInputElement>(element, '.asked.time input') as Box, '00:30');
    await element.updateComplete;
    await press(element, '.put-time');
    expect(told.records.at(-1)!.givenAt).to.equal('2026-11-22T00:30:00.000Z');
    expect(told.records.at(-1)!.givenAtEarliest).to.equal(undefined);
  });

  it('names nobody of the family where the host knows nobody, and others by whose hands they are', async () => {
    const element = await prn({ family: [] });
    const told = storing(element);
    expect(textOf(find(element, '.family'))).to.equal('A family member gave it');
    await press(element, '.others');
    await press(element, '.source.ambulance');
    expect(told.records[0]).to.deep.include({ source: 'ambulance', outcome: 'given-by-other' });
    expect(told.records[0]).not.to.have.any.keys('administratorId');
  });

  it('R24: every reason at once, those against two tablets apart, and it can be written all the same', async () => {
    const facts = withRecords(
      given('a', '2026-11-21T21:00:00Z'),
      given('b', '2026-11-22T11:00:00Z'),
      given('c', '2026-11-22T15:00:00Z', { dose: { value: 1, unit: 'tablet' } }),
    );
    const element = await prn({ facts, holdBack: ['MAX_24H_AMOUNT'] });
    await press(element, '.who .yes');
    const codes = findAll(element, '.reasons li').map(({ dataset }) => dataset['code']);
    expect(codes).to.include('MAX_24H_DOSES');
    expect(textsOf(element, '.give, .all-the-same')[0]).to.contain('1 tablet');
    const told = storing(element);
    findAll(element, '.give, .all-the-same')[1]!.click();
    await element.updateComplete;
    expect(told.records[0]).to.deep.include({ outcome: 'given', dose: { value: 2, unit: 'tablet' } });
  });

  it('R30: asks whether a dose worked when that is due, and records what was seen', async () => {
    const element = await prn({ now: '2026-11-22T07:31:00Z' });
    const told = storing(element);
    expect(textOf(find(element, '.effect')))
      .to.contain('06:30: Paracetamol 500mg tablets, 2 tablets (Robert, family)')
      .and.to.contain('To be looked at since 07:30')
      .and.to.contain('What should happen: Walks to the table');
    enter(find<HTMLInputElement>(element, '.effect input') as Box, 'Walked to breakfast');
    await press(element, '.effect .worked');
    expect(told.records[0]!.effectCheck).to.deep.include({
      ...{ effective: true, observedOutcome: 'Walked to breakfast', by: 'worker-emily' },
    });
    expect(findAll(element, '.effect')).to.have.length(0);
    expect(findAll(await prn({ now: '2026-11-22T07:29:00Z' }), '.effect')).to.have.length(0);
  });

  it('R14, R43: shows no order that was stopped or replaced, and one that waits for its check apart', async () => {
    const [order] = (morningRound()['orders'] as { id: string }[]).filter(({ id }) => id === 'smith-paracetamol');
    const next = { ...order, id: 'smith-paracetamol-2', version: 2, supersedesOrderId: order!.id };
    const shown = async (...orders: object[]) => {
      const element = await prn({ facts: morningRound({ orders }) });
      return [
        findAll(element, '.card.prn').map(({ dataset }) => dataset['order']),
        findAll(element, '.waiting').length,
      ];
    };
    expect(await shown(order!, { ...next, status: 'draft' })).to.deep.equal([['smith-paracetamol'], 1]);
    expect(await shown(order!, next)).to.deep.equal([['smith-paracetamol-2'], 0]);
    const stopped = { ...order, version: 2, status: 'stopped', stoppedAt: '2026-11-22T10:00:00Z' };
    expect(await shown(order!, stopped)).to.deep.equal([[], 0]);
  });

  it('R42: says that a medicine is stopped for now', async () => {
    const orders = (morningRound()['orders'] as { id: string }[]).map((order) =>
      order.id === 'smith-paracetamol'
        ? { ...order, suspensions: [{ from: '2026-11-22', reason: 'liver test', by: 'GP' }] }
        : order,
    );
    const element = await prn({ facts: morningRound({ orders }) });
    expect(textOf(find(element, '.reasons'))).to.contain('on hold. Reason: liver test');
  });

  it('R68: what the host could not store counts, says so, and is told again under the same id', async () => {
    let isDown = true;
    const before = window.onerror;
    window.onerror = null;
    const stop = (event: ErrorEvent) => event.preventDefault();
    window.addEventListener('error', stop);
    const element = await prn();
    const told = storing(element, () => (isDown ? Promise.reject(new Error('no disk')) : Promise.resolve()));
    await press(element, '.who .yes');
    await press(element, '.give');
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    expect(textOf(find(element, '.sum'))).to.contain('1500 mg');
    isDown = false;
    await press(element, '.unstored .again');
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    expect(new Set(told.records.map(({ id }) => id)).size).to.equal(1);
    window.removeEventListener('error', stop);
    window.onerror = before;
  });

  it('takes two presses of one finger for one', async () => {
    const element = await prn();
    const told = storing(element);
    const family = find(element, '.family');
    family.click();
    family.click();
    expect(told.records).to.have.length(1);
  });

  it('shows nothing to who may not see, no buttons to who may not record, and tells the audit once', async () => {
    const seen: string[] = [];
    const host = testHost({ audit: ({ type, subjectOfCare }) => seen.push(`${type} ${subjectOfCare}`) });
    const withheld = await prn({ context: { ...host, can: () => false } });
    expect(wordsOf(withheld)).not.to.contain('Paracetamol');
    expect(seen).to.deep.equal([]);
    const reader = await prn({ context: { ...host, can: (action) => action === 'view' } });
    expect(findAll(reader, '.card button')).to.have.length(0);
    reader.now = ROUND_NOW;
    await reader.updateComplete;
    expect(seen).to.deep.equal(['view mrs-smith']);
  });

  it('says so when the facts cannot be read, and when nobody is chosen', async () => {
    const element = await prn({ facts: null });
    expect(wordsOf(element)).to.contain('Nobody is chosen');
    let faults = 0;
    element.addEventListener('cpk-error', () => faults++);
    element.facts = { orders: 'none' };
    await until(() => faults === 1, 'told');
    expect(wordsOf(element)).to.contain('use your paper chart');
  });

  it('shows markup in names and protocols as text', async () => {
    const orders = (morningRound()['orders'] as { id: string; prn?: object }[]).map((order) =>
      order.id === 'smith-paracetamol' ? { ...order, prn: { ...order.prn, indication: '<img src=x>' } } : order,
    );
    const element = await prn({ facts: morningRound({ orders }), person: { ...MRS_SMITH, name: '<b>Mrs Smith</b>' } });
    expect(findAll(element, 'img')).to.have.length(0);
    expect(wordsOf(element)).to.contain('<img src=x>').and.to.contain('<b>Mrs Smith</b>');
  });
});
