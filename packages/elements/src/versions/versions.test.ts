// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { type CareRecord, amendRecord, inForce } from '@careplan-kit/model';
import { mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { CarePlan, Need, Risk } from '@careplan-kit/model/mods';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { commitAt } from '../testing/banner-records.js';
import { cleanUp, find, findAll, mount, textOf, textsOf } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { shortest } from '../testing/shortest.js';
import { testHost } from '../testing/story-host.js';
import { CpkVersions } from './versions.js';

const NIGHT = 'resident-green-need-night';

const versions = (changes: Partial<CpkVersions> = {}, host: Partial<HostContext> = {}) =>
  mount(CpkVersions, {
    record: mrGreenRecord(),
    recordUid: NIGHT,
    recordClass: Need as never,
    context: testHost(host),
    ...changes,
  });

const whole = (element: CpkVersions) => textOf(element.shadowRoot as unknown as Element);

/** Mr Green's need, changed again. */
function threeVersions(freeText = 'Night light on'): CareRecord {
  const record = mrGreenRecord();
  const need = inForce(record, Need).find(({ recordUid }) => recordUid === NIGHT)!;
  const commit = { ...commitAt('2026-11-20T10:00:00Z'), description: 'He asked for it' };
  return amendRecord(record, Need, need, { ...need.content, freeText }, commit).record;
}

describe('cpk-versions', () => {
  afterEach(cleanUp);

  it('shows the last change: what went on the one side, what came on the other, who, when', async () => {
    const element = await versions();
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Free text Changed']);
    expect(find(element, 'td:nth-child(2) del')).to.not.equal(null);
    expect(find(element, 'td:nth-child(3) ins')).to.not.equal(null);
    expect(findAll(element, 'td:nth-child(2) ins, td:nth-child(3) del')).to.be.empty;
    expect(textsOf(element, '.chooser .meta')).to.deep.equal([
      'Recorded by Eliza (Senior care worker), 2 November 2026 at 09:40.',
      'Recorded by Eliza (Senior care worker), 10 November 2026 at 14:00.',
    ]);
  });

  it('compares whichever two are chosen, and offers no later one for the earlier', async () => {
    const element = await versions({ record: threeVersions() });
    const offered = (side: string) => textsOf(element, `[data-side=${side}] option`);
    expect(offered('before')).to.deep.equal(['Version 2', 'Version 1']);
    expect(offered('after')).to.deep.equal(['Version 3 (in force)']);
    expect(whole(element)).to.contain('Why: He asked for it');
    const select = find<HTMLSelectElement>(element, '[data-side=before]');
    select.value = '1';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.earlier).to.equal(1);
    expect(textOf(find(element, 'td:nth-child(2)'))).to.contain('clear way to the bathroom');
    expect(offered('after')).to.deep.equal(['Version 3 (in force)', 'Version 2']);
  });

  it('says what was added and what was taken out, and never that an absent one is none', async () => {
    const element = await versions({ recordUid: 'resident-green-risk-falls', recordClass: Risk as never });
    expect(textsOf(element, 'tbody th')).to.deep.equal(['Comment Added']);
    expect(textOf(find(element, 'td:nth-child(2)'))).to.contain('Not recorded');
  });

  it('shows also what is the same when it is asked to', async () => {
    const element = await versions({ recordUid: 'resident-green-risk-falls', recordClass: Risk as never });
    find(element, 'input').click();
    await element.updateComplete;
    expect(textsOf(element, 'tbody th')).to.include.members(['Comment Added', 'Free text The same']);
    expect(textOf(find(element, '[data-key=startDateOfRisk]'))).to.contain('7 November 2026');
  });

  it('says that nothing differs', async () => {
    const record = mrsSmithRecord();
    const plan = inForce(record, CarePlan)[0]!;
    const again = amendRecord(record, CarePlan, plan, plan.content, commitAt('2026-11-21T10:00:00Z')).record;
    const element = await versions({ record: again, recordUid: plan.recordUid, recordClass: CarePlan as never });
    expect(textOf(find(element, '.no-change'))).to.equal('Nothing differs between these two.');
    expect(findAll(element, 'table')).to.be.empty;
  });

  it('says that an element is withheld, and not whether it changed', async () => {
    const can: HostContext['can'] = (_action, { element }) => element !== 'freeText';
    const element = await versions({}, { can });
    expect(textOf(find(element, '.no-change'))).to.equal('Nothing that you may see differs between these two.');
    expect(textOf(find(element, '[data-key=freeText]')))
      .to.contain('Withheld from you')
      .and.not.to.contain('Changed');
    expect(serialised(element)).not.to.contain('clear way');
  });

  it('names what a link points to, and only its kind where that is withheld', async () => {
    const plan = { record: mrsSmithRecord(), recordUid: 'resident-smith-care-plan', recordClass: CarePlan as never };
    const all = async (element: CpkVersions) => {
      find(element, 'input').click();
      await element.updateComplete;
      return textOf(find(element, '[data-key=needsConcernsOrProblems] td'));
    };
    expect(await all(await versions(plan))).to.contain('Need: Help to drink enough Goal: Six cups a day');
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Goal';
    const withheld = await versions(plan, { can });
    expect(await all(withheld)).to.contain('Help to drink enough Goal Need');
    expect(serialised(withheld)).not.to.contain('cups').and.not.to.contain('resident-smith-need');
  });

  it('withholds a class as a whole, with no number of versions', async () => {
    const element = await versions({}, { can: (_action, { class: name }) => name !== 'Need' });
    expect(whole(element)).to.match(/^This record is withheld from you/);
    expect(findAll(element, 'select')).to.be.empty;
  });

  it('names elements as they are stored where the host names no class', async () => {
    expect(textsOf(await versions({ recordClass: null }), 'tbody th')).to.deep.equal(['freeText Changed']);
  });

  it('says so where there is one version, or none', async () => {
    expect(whole(await versions({ recordUid: 'resident-green-need-washing' }))).to.contain('one version only');
    expect(whole(await versions({ recordUid: 'nowhere' }))).to.equal('There is no record to compare');
    expect(whole(await versions({ record: null }))).to.equal('No person chosen');
  });

  it('says of a withdrawn record that it was taken out of force', async () => {
    const element = await versions({ recordUid: 'resident-green-alert-soft-food', recordClass: null });
    expect(textsOf(element, '[data-side=after] option')).to.deep.equal(['Version 2 (taken out of force)']);
    expect(whole(element)).to.contain('Why: Written in the wrong record');
  });

  it('forgets what was chosen when another record comes', async () => {
    const element = await versions({ record: threeVersions(), earlier: 1, later: 2 });
    element.recordUid = 'resident-green-risk-falls';
    await element.updateComplete;
    expect([element.earlier, element.later]).to.deep.equal([null, null]);
    expect(serialised(element)).not.to.contain('Night light');
  });

  it('tells the host’s audit of both versions, once', async () => {
    const events: AuditEvent[] = [];
    const element = await versions({}, { audit: (event) => events.push(event) });
    element.requestUpdate();
    await element.updateComplete;
    expect(events.map((event) => ('versionNumber' in event ? event.versionNumber : 0))).to.deep.equal([1, 2]);
  });

  it('shows words with markup as words', async () => {
    const element = await versions({ record: threeVersions('<img src=x>') });
    expect(whole(element)).to.contain('<img');
    expect(findAll(element, 'img')).to.be.empty;
  });

  it('compares long texts that have nothing in common within a second', async () => {
    const long = Array.from({ length: 20000 }, (_, index) => `w${(index * 7919) % 104729}`).join(' ');
    let element!: Awaited<ReturnType<typeof versions>>;
    const compared = async () => (element = await versions({ record: threeVersions(long) }));
    expect(await shortest(1000, compared)).to.be.below(1000);
    expect(textOf(find(element, 'td:nth-child(3)'))).to.contain('w7919');
  });
});
