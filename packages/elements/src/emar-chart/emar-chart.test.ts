// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { MRS_SMITH, manyMedicines, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { button, cleanUp, find, findAll, heard, mount, place, textOf, until } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

/** Wide enough for all the days. */
function wide(pixels = 1280): HTMLElement {
  const parent = place('div');
  parent.style.inlineSize = `${pixels}px`;
  return parent;
}

const chart = (changes: Partial<CpkEmarChart> = {}, parent = wide()) =>
  mount(CpkEmarChart, { facts: mrsSmithsMedicines(), person: MRS_SMITH, context: testHost(), ...changes }, parent);

const cells = (element: CpkEmarChart, row: number) => [
  ...find(element, `table.grid`).querySelectorAll('tbody tr')[row]!.querySelectorAll<HTMLElement>('td'),
];

const boxAt = (element: CpkEmarChart, row: number, day: string) => cells(element, row)[Number(day) - 2]!;

describe('cpk-emar-chart', () => {
  afterEach(cleanUp);

  it('has a column for each of the 28 days and a row for each time of a medicine', async () => {
    const element = await chart();
    expect(findAll(element, 'th.day')).to.have.length(28);
    expect(findAll(element, 'th.time').map(textOf)).to.deep.equal([
      ...['08:00', '12:00', '16:00', '20:00'],
      ...['08:00', '08:00', '08:00', '20:00', '18:00'],
    ]);
    expect(findAll(element, 'table.grid td')).to.have.length(28 * 9);
  });

  it('shows a gap as a gap: in words, with a border of its own, and never as a box that is not due', async () => {
    const element = await chart();
    const gap = boxAt(element, 2, '9');
    expect(textOf(gap)).to.equal('Gap');
    expect(gap.getAttribute('aria-label')).to.equal('Gap: nobody has recorded this dose');
    expect(getComputedStyle(gap).borderTopWidth).to.equal('3px');
    const notDue = boxAt(element, 4, '20');
    expect(textOf(notDue)).to.equal('–');
    expect(getComputedStyle(notDue).borderTopWidth).not.to.equal('3px');
    expect(findAll(element, 'td.gap')).to.have.length(1);
  });

  it('says who, when and what in each box', async () => {
    const element = await chart();
    expect(boxAt(element, 0, '2').getAttribute('aria-label')).to.equal('EM: Given 08:00, Emily');
    expect(textOf(boxAt(element, 0, '2'))).to.equal('EM');
    expect(boxAt(element, 4, '6').getAttribute('aria-label')).to.equal('R: Refused 08:08, Emily');
    expect(textOf(boxAt(element, 4, '6'))).to.equal('R');
  });

  it('shows both names for a controlled drug', async () => {
    const box = boxAt(await chart(), 6, '16');
    expect(textOf(box)).to.equal('EM SU');
    expect(box.getAttribute('aria-label')).to.contain('Emily').and.to.contain('Witness: Sue');
  });

  it('marks a correction, and opens what stood before and why it was changed', async () => {
    const element = await chart();
    const box = boxAt(element, 8, '14');
    expect(textOf(box)).to.equal('EM* 1 of 2');
    box.click();
    await element.updateComplete;
    const said = textOf(find(element, 'dialog'));
    expect(said).to.contain('What stood before: Given, 2 tablets');
    expect(said).to.contain('by Sue: One tablet was left in the pot');
    expect(said).to.contain('Given, 1 tablet');
  });

  it('shows no amount where what was due was taken', async () => {
    expect(textOf(boxAt(await chart(), 5, '12'))).to.equal('EM');
  });

  it('lists every when-required dose, also the family’s', async () => {
    const rows = findAll(await chart(), '.doses tbody tr').map(textOf);
    expect(rows).to.have.length(2);
    expect(rows[0]).to.contain('Emily').and.to.contain('Hip sore after washing').and.to.contain('it helped');
    expect(rows[1]).to.contain('Robert (family)').and.to.contain('2 tablets');
  });

  it('never shows an amount that nobody set', async () => {
    expect(textOf(boxAt(await chart(), 8, '23'))).to.equal('?');
  });

  it('shows the dose of a medicine that is set day by day, also on a phone', async () => {
    const element = await chart({}, wide(360));
    await until(() => findAll(element, 'th.day').length === 1, 'one day is shown');
    expect(textOf(cells(element, 7)[0]!)).to.equal('4');
  });

  it('shows a day at a time on a phone, and goes from day to day', async () => {
    const element = await chart({}, wide(360));
    await until(() => findAll(element, 'th.day').length === 1, 'one day is shown');
    button(element, 'Earlier').click();
    await element.updateComplete;
    expect(textOf(find(element, '.span'))).to.equal('21 November 2026');
    expect(element.day).to.equal('2026-11-21');
  });

  it('shows a week on a tablet', async () => {
    const element = await chart({}, wide(768));
    await until(() => findAll(element, 'th.day').length === 7, 'seven days are shown');
    expect(textOf(find(element, '.span'))).to.equal('16 November 2026 to 22 November 2026');
  });

  it('goes to the cycle before and back to today', async () => {
    const element = await chart();
    button(element, 'Earlier').click();
    await element.updateComplete;
    expect(textOf(find(element, '.span'))).to.equal('5 October 2026 to 1 November 2026');
    button(element, 'Today').click();
    await element.updateComplete;
    expect(textOf(find(element, '.span'))).to.equal('2 November 2026 to 29 November 2026');
  });

  it('keeps to the letters of the host, and writes out what those do not name', async () => {
    const element = await chart({ facts: mrsSmithsMedicines({ codeSet: { given: 'initials', asleep: 'R' } }) });
    expect(textOf(boxAt(element, 4, '6'))).to.equal('refused');
  });

  it('never says that there are no allergies when nobody knows', async () => {
    const element = await chart({ facts: mrsSmithsMedicines({ person: { id: 'mrs-smith' } }) });
    expect(textOf(find(element, '.allergies'))).to.equal('Allergies Not yet known. Ask before giving anything.');
  });

  it('says which medicines have no boxes, and why', async () => {
    const orders = [
      { id: 'a', medicationId: 'warfarin', status: 'active', dose: { value: 1 } },
      { id: 'b', medicationId: 'furosemide', status: 'draft', dose: { value: 1 }, timing: { timeOfDay: ['08:00'] } },
    ];
    const said = textOf(find(await chart({ facts: mrsSmithsMedicines({ orders }) }), '.problems'));
    expect(said).to.contain('Warfarin 1mg tablets:');
    expect(said).to.contain('Furosemide 40mg tablets: Waits for a second person to check it.');
  });

  it('shows a dose recorded at no time of an order, so that it is not lost', async () => {
    const stray = {
      ...{ id: 'x', orderId: 'ord-furosemide-2', outcome: 'given', givenAt: '2026-11-20T15:00:00Z' },
      ...{ slotKey: 'ord-furosemide-2@2026-11-20T15:00:00Z', administratorId: 'sophie' },
    };
    const rows = findAll(await chart({ facts: mrsSmithsMedicines({ records: [stray] }) }), '.doses tbody tr');
    expect(rows.map(textOf).join()).to.contain('Furosemide 40mg tablets Given').and.to.contain('Sophie');
  });

  it('tells facts it cannot read, and shows none of them', async () => {
    const element = await chart();
    const errors = heard(element, 'cpk-error');
    element.facts = { now: 'yesterday' };
    await element.updateComplete;
    expect(errors).to.have.length(1);
    expect(errors[0]!.error.issues[0]!.path).to.deep.equal(['now']);
    expect(textOf(find(element, '[role=alert]'))).to.contain('cannot be read');
    expect(findAll(element, 'table')).to.be.empty;
  });

  it('shows nobody’s chart where it is not said whose of several', async () => {
    const people = [{ id: 'mrs-smith' }, { id: 'james' }];
    const facts = { ...mrsSmithsMedicines({ people }), person: undefined };
    const element = await chart({ facts });
    expect(textOf(find(element, '.nobody'))).to.equal('Nobody is chosen');
    element.personId = 'james';
    await element.updateComplete;
    expect(findAll(element, 'td.recorded')).to.be.empty;
  });

  it('shows hostile words as words', async () => {
    const medications = [{ id: 'warfarin', name: '<img src=x onerror=alert(1)>' }];
    const element = await chart({ facts: mrsSmithsMedicines({ medications }) });
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
  });

  it('prints the whole cycle, with a gap left blank and the allergies in the head that is repeated', async () => {
    const element = await chart({}, wide(360));
    const prints = catchPrints(element);
    expect(await element.print()).to.equal(true);
    const [paper] = prints.documents;
    expect(paper!.querySelectorAll('th.day')).to.have.length(28);
    expect(textOf(paper!.querySelector('td.gap'))).to.equal('');
    expect(textOf(paper!.querySelector('table.grid thead')))
      .to.contain('penicillin (rash)')
      .and.to.contain('Mrs Smith');
    expect(textOf(paper!.querySelector('.notes'))).to.contain('One tablet was left in the pot');
    prints.close();
    expect(findAll(element, 'iframe')).to.be.empty;
  });

  it('draws 28 days of 25 medicines, and what is new in them', async () => {
    const facts = manyMedicines(25);
    const element = await chart({ facts });
    expect(findAll(element, 'table.grid td')).to.have.length(28 * 25);
    const records = [
      ...(facts['records'] as object[]),
      {
        ...{ id: 'new', orderId: 'ord-made-up-0', slotKey: 'ord-made-up-0@2026-11-23T08:00:00Z', outcome: 'given' },
        ...{ givenAt: '2026-11-23T08:02:00Z', administratorId: 'sophie' },
      },
    ];
    element.facts = { ...facts, records, now: '2026-11-23T09:00:00Z' };
    await element.updateComplete;
    expect(textOf(boxAt(element, 0, '23'))).to.equal('SO');
    expect(textOf(boxAt(element, 1, '23'))).to.equal('Now');
  });
});
