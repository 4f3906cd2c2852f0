// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { MRS_SMITH, jamesWithoutMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { cleanUp, find, findAll, heard, mount, textOf } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { testHost } from '../testing/story-host.js';
import { CpkLeavingSummary } from './leaving-summary.js';

const summary = (changes: Partial<CpkLeavingSummary> = {}) =>
  mount(CpkLeavingSummary, { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: testHost(), ...changes });

const rows = (element: CpkLeavingSummary) => findAll(element, 'tbody tr').map(textOf);

describe('cpk-leaving-summary', () => {
  afterEach(cleanUp);

  it('puts what is time-critical first and what is given when required last', async () => {
    const names = findAll(await summary(), 'tbody .name').map(textOf);
    expect(names[0]).to.contain('Co-careldopa');
    expect(names.at(-1)).to.contain('Paracetamol');
    expect(names).to.have.length(5);
  });

  it('says what was last given, when and by whom, and when the next is due', async () => {
    const [first] = rows(await summary());
    expect(first).to.contain('Time-critical').and.to.contain('22 November 2026 at 12:00').and.to.contain('by Emily');
    expect(first).to.contain('22 November 2026 at 16:00');
  });

  it('counts what the family gave: last dose, sum of 24 hours, and the earliest time the limits allow', async () => {
    const element = await summary();
    const last = rows(element).at(-1)!;
    expect(last).to.contain('22 November 2026 at 12:45').and.to.contain('by Robert (family)');
    expect(last).to.contain('2000 mg of paracetamol, from all hands');
    expect(last).to.contain('Earliest time the recorded limits allow: 22 November 2026 at 16:45');
    expect(findAll(element, '.doses li').map(textOf)).to.have.length(2);
  });

  it('never says that anything is safe', async () => {
    expect((await summary()).shadowRoot!.textContent).not.to.match(/safe/i);
  });

  it('names a dose of the last day that nobody recorded', async () => {
    const facts = mrsSmithsMedicines();
    const records = (facts['records'] as { readonly slotKey?: string }[]).filter(
      ({ slotKey }) => slotKey !== 'ord-co-careldopa@2026-11-22T08:00:00Z',
    );
    expect(rows(await summary({ facts: { ...facts, records } }))[0]).to.contain(
      'Missed, nothing recorded: 22 November 2026 at 08:00',
    );
  });

  it('warns of doses that were too close together', async () => {
    const facts = mrsSmithsMedicines();
    const close = {
      ...{ id: 'close', orderId: 'ord-paracetamol', outcome: 'given', givenAt: '2026-11-22T13:30:00Z' },
      ...{ administratorId: 'sophie', dose: { value: 2, unit: 'tablet' } },
    };
    const element = await summary({ facts: { ...facts, records: [...(facts['records'] as object[]), close] } });
    expect(textOf(find(element, '.warnings'))).to.contain('paracetamol doses 45 minutes apart');
  });

  it('never says that there are no allergies when nobody knows, nor that there are no medicines', async () => {
    const element = await summary({ facts: jamesWithoutMedicines(), person: { name: 'James' } });
    expect(textOf(find(element, '.allergies'))).to.equal('Allergies Not yet known. Ask before giving anything.');
    expect(textOf(find(element, '.none'))).to.equal('No medicine is recorded as running now.');
  });

  it('tells facts it cannot read, and shows none of them', async () => {
    const element = await summary();
    const errors = heard(element, 'cpk-error');
    element.facts = { now: 'yesterday' };
    await element.updateComplete;
    expect(errors).to.have.length(1);
    expect(findAll(element, 'table')).to.be.empty;
  });

  it('shows hostile words as words', async () => {
    const element = await summary({ person: { name: '<img src=x>', swallowing: '<b>x</b>' } });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(textOf(find(element, '.top'))).to.contain('<b>x</b>');
  });

  it('prints what is on the page, and lets the paper go afterwards', async () => {
    const element = await summary();
    const prints = catchPrints(element);
    expect(await element.print()).to.equal(true);
    const words = textOf(prints.documents[0]!.body);
    expect(words).to.contain('penicillin (rash)').and.to.contain('Robert (family)').and.to.contain('999 000 0026');
    prints.close();
    expect(findAll(element, 'iframe')).to.be.empty;
  });
});
