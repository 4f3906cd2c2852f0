// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CareRecord } from '@careplan-kit/model';
import { betty, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { cleanUp, findAll, heard, mount, textOf, textsOf, watchFaults } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

const smith = mrsSmith.careRecord();

const born = (dateOfBirth: string): CareRecord => ({
  ...smith,
  records: smith.records.map((version) => ({ ...version, content: { ...version.content, dateOfBirth } })),
});

const about = (subjectOfCare: Partial<CareRecord['subjectOfCare']>): CareRecord => ({
  ...smith,
  subjectOfCare: { ...smith.subjectOfCare, ...subjectOfCare },
});

const banner = (record: CareRecord | null, now = '2026-11-22T14:02:00Z', changes: object = {}) =>
  mount(CpkPersonBanner, { record, context: testHost({ clock: () => new Date(now), ...changes }) });

/** What stands under "Born" and "NHS number". */
const facts = (element: CpkPersonBanner) => textsOf(element, 'dd');

const CANNOT_BE_SHOWN = 'It cannot be shown whose record this is. Tell your manager; it is not something you did.';

describe('cpk-person-banner', () => {
  afterEach(cleanUp);

  it('says who this is about', async () => {
    const element = await banner(mrGreen.careRecord());
    expect(textsOf(element, '.name')).to.deep.equal(['Mr Green']);
    expect(facts(element)).to.deep.equal(['17 May 1941 (85 years)', '999 000 0018 not checked']);
    expect(findAll(element, 'time')[0]!.getAttribute('datetime')).to.equal('1941-05-17');
  });

  it('says what they like to be called, when that is not their name', async () => {
    const called = async (personPreferredName: string | undefined) =>
      textsOf(
        await banner(
          about({ title: 'Mrs', personFamilyName: 'Smith', personFirstName: undefined, personPreferredName }),
        ),
        '.called',
      );
    expect(await called('Peg')).to.deep.equal(['Likes to be called Peg']);
    expect(await called('Mrs Smith')).to.deep.equal([]);
    expect(await called(undefined)).to.deep.equal([]);
  });

  for (const [birth, now, age] of [
    ['1941-05-17', '2026-05-16T12:00:00Z', '84'],
    ['1941-05-17', '2026-05-17T12:00:00Z', '85'],
    ['1941-05-17', '2026-05-18T12:00:00Z', '85'],
    // Born on a leap day: a year older on 1 March where there is no such day.
    ['1936-02-29', '2026-02-28T12:00:00Z', '89'],
    ['1936-02-29', '2026-03-01T12:00:00Z', '90'],
    ['1936-02-29', '2024-02-28T12:00:00Z', '87'],
    ['1936-02-29', '2024-02-29T12:00:00Z', '88'],
    // The worker's day, not that of Greenwich or of the device: in summer the birthday begins at 23:00.
    ['1941-05-17', '2026-05-16T22:59:59Z', '84'],
    ['1941-05-17', '2026-05-16T23:00:00Z', '85'],
    ['1941-05-17', '2026-05-17T22:59:59Z', '85'],
    ['1941-01-01', '2025-12-31T23:59:59Z', '84'],
    ['1941-01-01', '2026-01-01T00:00:00Z', '85'],
    ['2026-11-22', '2026-11-22T09:00:00Z', '0'],
  ] as const) {
    it(`counts ${age} years from ${birth} at ${now}`, async () => {
      expect(facts(await banner(born(birth), now))[0]).to.contain(`(${age} years)`);
    });
  }

  it('goes by the host’s own time zone and language', async () => {
    const changes = { timeZone: 'Pacific/Auckland', locale: 'en-NZ' };
    expect(facts(await banner(born('1941-05-17'), '2026-05-16T12:30:00Z', changes))[0]).to.contain('(85 years)');
  });

  it('never shifts the date of birth by a zone', async () => {
    const changes = { timeZone: 'America/Los_Angeles' };
    expect(facts(await banner(born('1941-05-17'), undefined, changes))[0]).to.contain('17 May 1941');
  });

  it('says so where nothing is recorded, and never nothing', async () => {
    const nothing: CareRecord = { ...betty.careRecord(), subjectOfCare: { id: 'resident-betty' }, records: [] };
    const element = await banner(nothing);
    expect(facts(element)).to.deep.equal(['Not recorded', 'Not recorded']);
    expect(textsOf(element, '.name')).to.deep.equal(['resident-betty']);
  });

  it('says that a number was not checked, unless it was present and verified', async () => {
    for (const [nhsNumberStatusIndicator, words] of [
      ['01', '999 000 0034'],
      ['02', '999 000 0034 not checked'],
      ['03', '999 000 0034 not checked'],
      ['1', '999 000 0034 not checked'],
      ['', '999 000 0034 not checked'],
      [undefined, '999 000 0034 not checked'],
    ] as const)
      expect(facts(await banner(about({ nhsNumberStatusIndicator })))[1], nhsNumberStatusIndicator).to.equal(words);
  });

  it('shows the next person whole, and nobody when there is nobody', async () => {
    const element = await banner(smith);
    element.record = mrGreen.careRecord();
    await element.updateComplete;
    expect(textOf(element.shadowRoot as unknown as Element))
      .to.not.contain('Smith')
      .and.not.to.contain('1936');
    element.record = null;
    await element.updateComplete;
    expect(textsOf(element, '.banner')).to.deep.equal(['No person chosen']);
  });

  it('shows nobody rather than the last person when a record cannot be read', async () => {
    const faults = watchFaults();
    const element = await banner(smith);
    const errors = heard(element, 'cpk-error');
    for (const wrong of [{}, 'Mr Green', { ...smith, subjectOfCare: null }, { ...smith, records: {} }]) {
      element.record = wrong as CareRecord;
      await element.updateComplete;
      expect(textsOf(element, '.banner')).to.deep.equal([CANNOT_BE_SHOWN]);
    }
    expect(errors).to.have.length(4);
    expect(errors.every(({ error }) => error.name === 'DataError')).to.equal(true);
    expect(faults).to.deep.equal([]);
  });

  it('shows a name with markup as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const element = await banner(about({ title: undefined, personFamilyName: undefined, personFirstName: name }));
    expect(textsOf(element, '.name')).to.deep.equal([name]);
    expect(findAll(element, 'img')).to.be.empty;
  });
});
