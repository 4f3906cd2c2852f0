// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CareRecord } from '@careplan-kit/model';
import { jamesRecord, mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { SafetyStatements } from '@careplan-kit/model/mods';
import type { AuditEvent } from '../host-context/audit-event.js';
import type { HostContext } from '../host-context/host-context.js';
import { contradicted, damaged, manyAllergies, nothingWritten, withAdjustments } from '../testing/banner-records.js';
import { cleanUp, find, findAll, heard, mount, textOf, textsOf } from '../testing/page.js';
import { serialised } from '../testing/serialised.js';
import { testHost } from '../testing/story-host.js';
import { CpkPersonBanner } from './person-banner.js';

const banner = (record: CareRecord, changes: Partial<HostContext> = {}) =>
  mount(CpkPersonBanner, { record, context: testHost(changes) });
const allergies = (element: CpkPersonBanner) => textOf(find(element, '.flag'));
const buttons = (element: CpkPersonBanner) => textsOf(element, '.fold-button');

describe('cpk-person-banner, what must be known', () => {
  afterEach(cleanUp);

  it('says allergies in words under the name, the worst first', async () => {
    expect(allergies(await banner(mrGreenRecord()))).to.equal('Allergies: Penicillin');
    expect(allergies(await banner(manyAllergies()))).to.match(
      /^Allergies: Bee venom \(written as “bees”\) \(Severe\), Allergy to penicillin \(Mild\), Plasters\. There may be more/,
    );
    expect(findAll(await banner(mrGreenRecord()), '.flag.harm')).to.have.length(1);
  });

  it('says that nobody has asked, and never none, of a record without any answers', async () => {
    const element = await banner(nothingWritten());
    expect(allergies(element)).to.equal('Allergies: Nobody has asked yet');
    expect(textOf(find(element, '.flags'))).not.to.match(/none/i);
    expect(buttons(element)).to.deep.equal([]);
  });

  it('says “none known” only where somebody asked, and settles no contradiction', async () => {
    expect(allergies(await banner(jamesRecord()))).to.equal('Allergies: Asked: none known');
    expect(allergies(await banner(contradicted())))
      .to.contain('Penicillin')
      .and.to.contain('do not agree');
  });

  it('has the alerts and the adjustments one tap away, as what staff do', async () => {
    const element = await banner(jamesRecord());
    expect(buttons(element)).to.deep.equal(['1 thing to know first', '1 reasonable adjustment']);
    const list = find(element, '#adjustments');
    expect(list.checkVisibility()).to.equal(false);
    findAll(element, '.fold-button')[1]!.click();
    await element.updateComplete;
    expect(list.checkVisibility()).to.equal(true);
    expect(textOf(list)).to.contain('show the picture first, count to ten and wait');
    expect(textOf(find(element, '#alerts'))).to.contain('Eats fast and coughs');
  });

  it('shows the adjustments of the national document too, with objection and review, and not what was removed', async () => {
    const element = await banner(withAdjustments({ sharing: 'objected', nextReview: '2026-11-01' }));
    expect(buttons(element)).to.deep.equal(['1 reasonable adjustment']);
    const words = textOf(find(element, '#adjustments'));
    expect(words).to.contain('Uses British sign language').and.not.to.contain('hearing loop');
    expect(words).to.contain('Does not want these shared nationally: they are kept and used here');
    expect(words).to.contain('Were to be looked at again by 1 November 2026');
  });

  it('closes for the next person what was opened for the last', async () => {
    const element = await banner(jamesRecord());
    for (const button of findAll(element, '.fold-button')) button.click();
    await element.updateComplete;
    element.record = mrsSmithRecord();
    await element.updateComplete;
    expect(findAll(element, '[aria-expanded=true]')).to.be.empty;
    expect(textOf(find(element, '.flags'))).not.to.contain('picture');
  });

  it('names what is withheld and has no word of it', async () => {
    const element = await banner(jamesRecord(), { can: (_action, { class: name }) => name !== 'Alert' });
    expect(textOf(find(element, '.flag-withheld'))).to.contain('Withheld from you: alerts');
    expect(serialised(element)).not.to.contain('picture book');
    expect(buttons(element)).to.deep.equal(['1 thing to know first']);
  });

  it('still says who it is when alerts cannot be read, says that, and tells the host once', async () => {
    const element = await banner(mrsSmithRecord());
    const errors = heard(element, 'cpk-error');
    element.record = damaged();
    await element.updateComplete;
    expect(textsOf(element, '.name')).to.deep.equal(['Mr Green']);
    expect(textsOf(element, '.flag.open')).to.deep.equal(['Part of what must be known cannot be read: ask.']);
    expect(allergies(element)).to.equal('Allergies: Penicillin');
    expect(errors).to.have.length(1);
  });

  it('says that what must be known cannot be shown where that part of the record is broken', async () => {
    const record = mrGreenRecord();
    const records = record.records.map((version) =>
      version.class === SafetyStatements.name ? { ...version, versionNumber: 'x' } : version,
    );
    const element = await banner({ ...record, records } as unknown as CareRecord);
    expect(textsOf(element, '.name')).to.deep.equal(['Mr Green']);
    expect(textsOf(element, '.fault')).to.deep.equal([
      'Allergies and alerts cannot be shown here. There may be some: ask.',
    ]);
  });

  it('tells the host’s audit of each version, once, and of none where the host shows them itself', async () => {
    const events: AuditEvent[] = [];
    const element = await banner(jamesRecord(), { audit: (event) => events.push(event) });
    element.requestUpdate();
    await element.updateComplete;
    expect(events.map((event) => ('class' in event ? event.class : ''))).to.deep.equal(['Safety statements', 'Alert']);
    events.length = 0;
    const plain = await mount(CpkPersonBanner, {
      record: jamesRecord(),
      flags: 'none',
      context: testHost({ audit: (event) => events.push(event) }),
    });
    expect(findAll(plain, '.flags')).to.be.empty;
    expect(events).to.deep.equal([]);
  });
});
