// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import {
  type CareRecord,
  amendRecord,
  createRecord,
  declined,
  entered,
  latest,
  noneKnown,
  notAsked,
  unknownToAll,
} from '@careplan-kit/model';
import { bettyRecord, jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { Alert, SafetyStatements, nothingAsked } from '@careplan-kit/model/mods';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import {
  commitAt,
  contradicted,
  damaged,
  manyAllergies,
  nothingWritten,
  withAdjustments,
} from '../testing/banner-records.js';
import { cleanUp, find, findAll, heard, mount, textOf, textsOf, watchFaults } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { CpkAlertsBanner } from './alerts-banner.js';

const banner = (record: CareRecord | null, changes: Partial<HostContext> = {}) =>
  mount(CpkAlertsBanner, { record, context: testHost(changes) });

const whole = (element: CpkAlertsBanner) => textOf(element.shadowRoot as unknown as Element);
const item = (element: CpkAlertsBanner, key: string) => textOf(find(element, `[data-key~="${key}"]`));
const keys = (element: CpkAlertsBanner, part: string) =>
  findAll(element, `.${part} [data-key]`).map(({ dataset }) => dataset['key']);

/** Betty with one answer about swallowing. */
const answered = (swallowing: SafetyStatements['swallowing']): CareRecord =>
  createRecord(nothingWritten(), SafetyStatements, { ...nothingAsked(), swallowing }, commitAt('2026-11-20T10:00:00Z'))
    .record;

const withAlert = (content: Partial<Alert>): CareRecord =>
  createRecord(
    nothingWritten(),
    Alert,
    { status: { code: 'active' }, freeText: 'Dog at the door', ...content },
    commitAt('2026-11-20T10:00:00Z'),
  ).record;

describe('cpk-alerts-banner', () => {
  afterEach(cleanUp);

  it('puts allergies first, then what can do harm, then alerts', async () => {
    const element = await banner(mrGreenRecord());
    expect(textsOf(element, '.first .about')).to.deep.equal(['Allergies', 'For agency workers', 'Alert']);
    expect(textsOf(element, '[data-key=allergies] p')).to.deep.equal([
      'Allergies',
      'Penicillin',
      'A rash all over, the 1950s',
      'Mr Green says so, and it is on the GP summary.',
      'Answered by: Mr Green, and the GP summary, 1 November 2026. ' +
        'Recorded by Eliza (Senior care worker), 1 November 2026 at 10:20.',
    ]);
  });

  it('says the five answers in five ways, and only one of them says none', async () => {
    const asking = { askedOn: '2026-11-19', answeredBy: 'Betty' };
    const texts = [];
    for (const answer of [
      notAsked('Asleep'),
      noneKnown(asking),
      declined(asking),
      unknownToAll(asking),
      entered([{ difficulty: { originalText: 'Coughs on thin drinks' } }], asking),
    ]) {
      const element = await banner(answered(answer));
      texts.push(item(element, 'swallowing'));
      expect(whole(element).includes('none known: swallowing')).to.equal(answer.state === 'none-known');
    }
    expect(texts[0]).to.contain('Nobody has asked yet').and.to.contain('Asleep');
    expect(texts[1]).to.contain('Asked: none known').and.to.contain('Answered by: Betty, 19 November 2026');
    expect(texts[2]).to.contain('Asked: would not say');
    expect(texts[3]).to.contain('Asked: nobody could say');
    expect(texts[4]).to.contain('Coughs on thin drinks');
    expect(texts.filter((text) => /\bnone\b/i.test(text))).to.have.length(1);
  });

  it('says of a record without any answers that nobody has asked, and that this does not mean none', async () => {
    const element = await banner(nothingWritten());
    expect(item(element, 'allergies')).to.equal(
      'Allergies Nobody has asked yet Nothing was written down about it. That does not mean “none”.',
    );
    expect(textOf(find(element, '.adjustments'))).to.contain('That does not mean that none are needed');
  });

  it('puts the worst allergy first, whenever it was written down, and what is over last', async () => {
    const element = await banner(manyAllergies());
    const lines = textsOf(element, '[data-key=allergies] .headline');
    expect(lines).to.deep.equal(['Bee venom (written as “bees”)', 'Allergy to penicillin', 'Plasters']);
    expect(textsOf(element, '[data-key=allergies] .badge.worst')).to.deep.equal(['Severe']);
    expect(item(element, 'allergies')).to.contain('There may be more. Nobody has asked yet');
    expect(item(element, 'allergies')).to.contain('Ended 1 May 2019');
  });

  it('shows an allergy that is on the record when “none known” was answered, and says that the two do not agree', async () => {
    const element = await banner(contradicted());
    expect(item(element, 'allergies')).to.contain('These two do not agree').and.to.contain('Penicillin');
    expect(findAll(element, '[data-key=allergies].harm')).to.have.length(1);
  });

  it('says when an answer was given, not when another answer of the same record was', async () => {
    const record = mrGreenRecord();
    const before = latest(record, SafetyStatements)!;
    const content = { ...before.content, capacity: noneKnown({ askedOn: '2026-11-20' }) };
    const later = amendRecord(record, SafetyStatements, before, content, commitAt('2026-11-20T09:00:00Z')).record;
    const element = await banner(later);
    expect(item(element, 'allergies')).to.contain('1 November 2026 at 10:20');
    expect(item(element, 'capacity')).to.contain('20 November 2026 at 09:00');
  });

  it('shows alerts in force only, and one that should have ended or not begun with a word on it', async () => {
    expect(whole(await banner(jamesRecord()))).not.to.contain('biting his sleeve');
    expect(whole(await banner(mrGreenRecord()))).not.to.contain('Soft food');
    expect(whole(await banner(withAlert({ status: { code: 'entered-in-error' } })))).not.to.contain('Dog at the door');
    expect(whole(await banner(withAlert({ alertEndDate: '2026-11-21' })))).to.contain('still marked active');
    expect(whole(await banner(withAlert({ alertEndDate: '2026-11-22' })))).not.to.contain('still marked active');
    expect(whole(await banner(withAlert({ alertStartDate: '2026-12-01' })))).to.contain('Begins 1 December 2026');
  });

  it('shows an alert whose state nobody knows', async () => {
    expect(whole(await banner(withAlert({ status: { code: 'sleeping' } })))).to.contain('Dog at the door');
  });

  it('shows reasonable adjustments apart, from alerts and from the document, and not those that were removed', async () => {
    const element = await banner(jamesRecord());
    expect(textOf(find(element, '.adjustments'))).to.contain('bring the picture book');
    expect(textOf(find(element, '.first'))).not.to.contain('picture book');
    const document = textOf(find(await banner(withAdjustments()), '.adjustments'));
    expect(document).to.contain('Uses British sign language').and.to.contain('Stand in the light');
    expect(document).not.to.contain('hearing loop');
  });

  it('says that the person objects to sharing the adjustments, and when they are to be looked at again', async () => {
    const standing = async (flag: Record<string, string>) =>
      textsOf(await banner(withAdjustments(flag)), '.adjustments .standing');
    expect(await standing({ sharing: 'shared' })).to.deep.equal([]);
    const [objected, review] = await standing({
      sharing: 'objected',
      sharingDate: '2026-11-02',
      nextReview: '2027-05-02',
    });
    expect(objected).to.match(
      /^Said on 2 November 2026: does not want these shared nationally\. They are kept and used/,
    );
    expect(review).to.equal('To be looked at again with the person by 2 May 2027.');
    expect(await standing({ nextReview: '2026-11-21' })).to.deep.equal([
      'Were to be looked at again by 21 November 2026: ask whether they still hold.',
    ]);
  });

  it('shows an objection that stands as an alert under the adjustments, and as none of them', async () => {
    const codedValue = { system: 'http://snomed.info/sct', code: '1853781000000107' };
    const element = await banner(withAlert({ codedValue, alertStartDate: '2026-11-03', freeText: 'Not to be shared' }));
    expect(textsOf(element, '.adjustments .standing')[0]).to.match(
      /^Said on 3 November 2026: does not want these shared/,
    );
    expect(textsOf(element, '.adjustments .standing')[1]).to.equal('Not to be shared.');
    expect(findAll(element, '.adjustments .item')).to.be.empty;
    expect(textOf(find(element, '.first'))).not.to.contain('Not to be shared');
  });

  it('folds up only what is none and the person’s own words, and opens them', async () => {
    const element = await banner(mrBodatRecord());
    const seen = () => findAll(element, '[data-key]').filter((one) => one.checkVisibility()).length;
    const before = seen();
    expect(keys(element, 'none')).to.include('swallowing');
    for (const button of findAll(element, '.fold-button')) button.click();
    await element.updateComplete;
    expect(seen()).to.be.greaterThan(before);
    expect(find(element, '.fold-button').getAttribute('aria-expanded')).to.equal('true');
    element.record = mrsSmithRecord();
    await element.updateComplete;
    expect(find(element, '.fold-button').getAttribute('aria-expanded')).to.equal('false');
  });

  it('says what is withheld by name, whether or not there is any, and has no word of it in the page', async () => {
    const can: HostContext['can'] = (_action, { class: name }) => name !== 'Alert';
    for (const record of [mrGreenRecord(), nothingWritten()]) {
      const element = await banner(record, { can });
      expect(textOf(find(element, '.withheld-all'))).to.contain('Withheld from you: alerts.');
      expect(serialised(element)).not.to.contain('bathroom light');
      expect(serialised(element)).not.to.contain('None recorded');
    }
  });

  it('withholds one answer and keeps the others', async () => {
    const can: HostContext['can'] = (_action, { element }) => element !== 'resuscitation';
    const element = await banner(mrGreenRecord(), { can });
    expect(textOf(find(element, '.withheld-all'))).to.contain('resuscitation');
    expect(serialised(element)).not.to.contain('wants to talk about it');
    expect(item(element, 'allergies')).to.contain('Penicillin');
  });

  it('says that an alert’s words are withheld, and not that there are none', async () => {
    const can: HostContext['can'] = (_action, { element }) => element !== 'freeText';
    const element = await banner(withAlert({}), { can });
    expect(serialised(element)).not.to.contain('Dog at the door');
    expect(textOf(find(element, '.first'))).to.contain('Withheld from you');
  });

  it('loses nothing else over an entry that cannot be read, says how many there are, and tells the host', async () => {
    const faults = watchFaults();
    const element = await banner(mrGreenRecord());
    const errors = heard(element, 'cpk-error');
    element.record = damaged();
    await element.updateComplete;
    expect(textOf(find(element, '.fault'))).to.match(/^2 entries here cannot be read/);
    expect(item(element, 'allergies')).to.contain('Penicillin');
    expect(errors).to.have.length(1);
    expect(errors[0]!.error.name).to.equal('DataError');
    expect(faults).to.deep.equal([]);
  });

  it('says of answers that are damaged that they cannot be read: neither none, nor not asked', async () => {
    const record = mrBodatRecord();
    const records = record.records.map((version) =>
      version.class === SafetyStatements.name
        ? { ...version, content: { ...version.content, mentalHealthAct: null } }
        : version,
    );
    const element = await banner({ ...record, records });
    expect(item(element, 'allergies')).to.contain('Cannot be read').and.not.to.contain('Nobody has asked');
    expect(textOf(find(element, '.fault'))).to.contain('An entry here cannot be read');
  });

  it('shows nobody rather than the last person when a record cannot be read', async () => {
    const element = await banner(mrGreenRecord());
    element.record = { ...mrGreenRecord(), records: {} } as unknown as CareRecord;
    await element.updateComplete;
    expect(whole(element)).to.match(/^This record cannot be read here/);
    element.record = null;
    await element.updateComplete;
    expect(whole(element)).to.equal('No person chosen');
  });

  it('tells the host’s audit of each version on screen, once, with what was withheld of it', async () => {
    const events: AuditEvent[] = [];
    const record = bettyRecord();
    const can: HostContext['can'] = (_action, { element }) => element !== 'capacity';
    const element = await banner(record, { can, audit: (event) => events.push(event) });
    element.requestUpdate();
    await element.updateComplete;
    expect(events.map((event) => ('class' in event ? event.class : ''))).to.deep.equal(['Safety statements', 'Alert']);
    expect(events[0]).to.deep.include({ type: 'view', subjectOfCare: 'resident-betty', withheld: ['capacity'] });
  });

  it('shows words with markup as words', async () => {
    const element = await banner(withAlert({ freeText: '<img src=x onerror=alert(1)>' }));
    expect(whole(element)).to.contain('<img src=x onerror=alert(1)>');
    expect(findAll(element, 'img')).to.be.empty;
  });
});
