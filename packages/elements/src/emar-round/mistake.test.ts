// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { roundIsHere, withRecords } from '../testing/medicine-rounds.js';
import { cleanUp, enter, find, findAll, textOf } from '../testing/page.js';
import { press, prn, storing as storingOfPrn } from '../testing/prn-page.js';
import { openChecked, round, settle, storing, within } from '../testing/round-page.js';

const GIVEN = {
  ...{ id: 'pressed-too-soon', orderId: 'smith-paracetamol', personId: 'mrs-smith', outcome: 'given', source: 'staff' },
  ...{ givenAt: '2026-11-22T07:50:00Z', recordedAt: '2026-11-22T07:50:00Z', administratorId: 'worker-emily' },
  dose: { value: 2, unit: 'tablet' },
};

describe('a dose that was recorded by mistake', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('can be taken back when the host has long had it, with who and why, and the dose is due again', async () => {
    const element = await round();
    const stored = storing(element);
    await openChecked(element, 'mr-green');
    within(element, 'green-co-careldopa', '.give').click();
    await settle();
    element.facts = withRecords(...stored.records);
    await element.updateComplete;
    find(element, '.mistake').click();
    await element.updateComplete;
    expect(stored.records, 'one press takes nothing away').to.have.length(1);
    find(element, '.take-back').click();
    await element.updateComplete;
    expect(stored.records, 'nor does one without a reason').to.have.length(1);
    expect(textOf(find(element, '.taking-back .error'))).to.equal('Write what was wrong first.');
    enter(find<HTMLInputElement>(element, '.taking-back input'), 'He spilt it before he swallowed');
    await element.updateComplete;
    find(element, '.take-back').click();
    await element.updateComplete;
    const [given, back] = stored.records;
    expect(back).to.deep.include({ status: 'entered-in-error', supersedes: given!.id, version: 2 });
    expect(back).to.deep.include({
      correctionReason: 'He spilt it before he swallowed',
      correctedBy: given!.administratorId,
    });
    expect(back!.id, 'an id of this press').not.to.equal(`${given!.id}.v2`);
    expect(findAll(element, '.part.due .card')).to.have.length(1);
  });

  it('is taken back from the card of a when-required medicine on the round', async () => {
    const element = await round({ facts: withRecords(GIVEN) });
    const stored = storing(element);
    await openChecked(element, 'mrs-smith');
    const card = '.card.prn[data-order="smith-paracetamol"]';
    find(element, `${card} .mistake`).click();
    await element.updateComplete;
    enter(find<HTMLInputElement>(element, `${card} .taking-back input`), 'She did not take it');
    await element.updateComplete;
    find(element, `${card} .take-back`).click();
    await element.updateComplete;
    expect(stored.records[0]).to.deep.include({ supersedes: GIVEN.id, correctionReason: 'She did not take it' });
  });

  it('is taken back from the card of the medicine itself', async () => {
    const element = await prn({ facts: withRecords(GIVEN) });
    const stored = storingOfPrn(element);
    const line = `[data-record="${GIVEN.id}"]`;
    await press(element, `${line} .mistake`);
    enter(find<HTMLInputElement>(element, `${line} .taking-back input`), 'It was for Betty');
    await element.updateComplete;
    await press(element, `${line} .take-back`);
    expect(stored.records[0]).to.deep.include({ supersedes: GIVEN.id, status: 'entered-in-error' });
    expect(findAll(element, line)).to.have.length(0);
  });
});
