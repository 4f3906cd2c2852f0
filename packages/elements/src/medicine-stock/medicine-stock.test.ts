// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CpkMedicineFactEvent, MedicineFact } from '../events/medicine-event.js';
import { keepingIsHere } from '../testing/medicine-register.js';
import { STOCK_NOW, STOCK_PEOPLE, stockOfTwo } from '../testing/medicine-stock.js';
import {
  type Box,
  cleanUp,
  enter,
  enterDate,
  find,
  findAll,
  focused,
  mount,
  textOf,
  textsOf,
  until,
  watchFaults,
} from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { testHost } from '../testing/story-host.js';
import { CpkMedicineStock } from './medicine-stock.js';

before(keepingIsHere);

const stock = (changes: Partial<CpkMedicineStock> = {}) =>
  mount(CpkMedicineStock, { facts: stockOfTwo(), people: STOCK_PEOPLE, context: testHost(), ...changes });

function storing(element: CpkMedicineStock, stored: () => Promise<unknown> = () => Promise.resolve()) {
  const events: CpkMedicineFactEvent[] = [];
  element.addEventListener('cpk-medicine-fact', (event) => {
    events.push(event);
    event.waitUntil(stored());
  });
  return events;
}

const CARELDOPA = 'co-careldopa/mr-green';
const METFORMIN = 'metformin/mrs-smith';
const card = (element: CpkMedicineStock, row: string) => find(element, `[data-row="${row}"]`);
const press = async (element: CpkMedicineStock, selector: string) => {
  find(element, selector).click();
  await element.updateComplete;
};
const open = (element: CpkMedicineStock, row: string, doing: string) => press(element, `[data-row="${row}"] .${doing}`);
const write = async (element: CpkMedicineStock, id: string, text: string) => {
  enter(find<HTMLInputElement>(element, `#${id}`) as Box, text);
  await element.updateComplete;
};
const writeDate = async (element: CpkMedicineStock, date: string) => {
  enterDate(find(element, '#expiry'), date);
  await element.updateComplete;
};
const told = (events: readonly CpkMedicineFactEvent[]): readonly MedicineFact[] => events.flatMap(({ facts }) => facts);

describe('cpk-medicine-stock', () => {
  afterEach(cleanUp);

  it('says by person what there is, how long it lasts and until when it may be used', async () => {
    const element = await stock();
    expect(textsOf(element, '.owner > .desk-title')).to.deep.equal(['Mr Green', 'Mrs Smith', 'The house']);
    const amlodipine = textOf(card(element, 'amlodipine/mrs-smith'));
    expect(amlodipine).to.contain('40 tablets 40 days left').and.to.contain('use by 31 August 2027, batch B2207');
    expect(textOf(card(element, CARELDOPA))).to.contain('9 tablets 2 days left');
    const lactulose = textOf(card(element, 'lactulose/mrs-smith'));
    expect(lactulose).to.contain('60 ml, past its date since 31 October 2026: do not use it');
    expect(lactulose).to.contain('500 ml, no date on record');
    expect(textOf(card(element, 'paracetamol')))
      .to.contain('On nobody’s chart now')
      .and.to.contain('A full count is due.');
  });

  it('says that what nobody counted is unknown, and never that there is none', async () => {
    const said = textOf(card(await stock(), METFORMIN));
    expect(said).to.contain('Not counted here');
    expect(said).not.to.match(/\b0\b|none|days left/);
  });

  it('R60, R61: lists what to order with every reason and what four weeks use', async () => {
    expect(textsOf(await stock(), '.orders li')).to.deep.equal([
      'Co-careldopa 25mg/100mg tablets Mr Green What is here lasts 2 days. 9 tablets here · 112 tablets are used in 28 days',
      'Lactulose Mrs Smith A pack is past its date. Do not use it; return it. 560 ml here · 420 ml are used in 28 days',
      'Metformin 500mg tablets Mrs Smith It is on the chart, and nobody has counted it here. That does not mean that there is none. 28 tablets are used in 28 days',
    ]);
  });

  it('sends a controlled drug to the register, and books nothing of it here', async () => {
    const oxycodone = card(await stock(), 'oxycodone/mr-green');
    expect(textOf(oxycodone)).to.contain('count it and book it in the register');
    expect(oxycodone.querySelector('button')).to.equal(null);
  });

  it('R59: a count that fits is written as a count and moves nothing', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'count');
    await write(element, 'number', '9');
    await press(element, '.save');
    const { id, ...fact } = told(events)[0]!.fact as { id: string };
    expect(id).to.match(/\S/);
    expect([told(events).map(({ kind }) => kind), fact]).to.deep.equal([
      ['stock-count'],
      {
        ...{ medicationId: 'co-careldopa', personId: 'mr-green', counted: 9, at: STOCK_NOW, by: 'worker-emily' },
        ...{ expected: 9, difference: 0 },
      },
    ]);
    expect(textOf(card(element, CARELDOPA))).to.contain('Last counted 22 November 2026 at 14:02');
  });

  it('R59: a count that does not fit says what to look for, and is written with its reason as a movement of its own', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'count');
    await write(element, 'number', '11');
    await press(element, '.save');
    const said = textOf(find(element, '.decide'));
    expect(said).to.contain('Counted 11 tablets. By the record there should be 9 tablets. 2 tablets more.');
    expect(said).to.contain('A dose that was signed for and not given');
    expect(said).to.contain('since the last count, 16 November 2026 at 09:00');
    expect(events).to.be.empty;
    await write(element, 'reason', 'Signed on Friday, found in the pot');
    await press(element, '.anyway');
    expect(told(events)[1]!.fact).to.deep.include({
      ...{ type: 'count-adjustment', quantity: 2, reason: 'Signed on Friday, found in the pot' },
    });
    expect(textOf(card(element, CARELDOPA))).to.contain('11 tablets');
  });

  it('R33: a difference without a reason is kept, and says what it lacks', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'count');
    await write(element, 'number', '7');
    await press(element, '.save');
    await press(element, '.anyway');
    expect(told(events)[1]!.fact).to.deep.include({ quantity: -2, pending: true, missing: ['REASON_REQUIRED'] });
  });

  it('the first count finds what there is, and differs from nothing', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, METFORMIN, 'count');
    await write(element, 'number', '56');
    await press(element, '.save');
    expect(told(events).map(({ kind, fact }) => [kind, (fact as { type?: string }).type])).to.deep.equal([
      ['stock-count', undefined],
      ['stock-movement', 'opening'],
    ]);
    expect(textOf(card(element, METFORMIN))).to.contain('56 tablets 56 days left');
  });

  it('none counted is none, and not unknown', async () => {
    const element = await stock();
    storing(element);
    await open(element, METFORMIN, 'count');
    await write(element, 'number', '0');
    await press(element, '.save');
    expect(textOf(card(element, METFORMIN))).to.contain('0 tablets Does not last the day');
    expect(textOf(find(element, `[data-order="${METFORMIN}"]`))).to.contain('None is left.');
  });

  it('R62: what came is added, with its date and where it is from', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'receipt');
    await write(element, 'number', '112');
    await writeDate(element, '2028-01-31');
    await write(element, 'batch', 'C-9');
    await write(element, 'source', 'Corner Pharmacy');
    await press(element, '.save');
    expect(told(events)[0]!.fact).to.deep.include({
      ...{ type: 'receipt', medicationId: 'co-careldopa', personId: 'mr-green', quantity: 112, by: 'worker-emily' },
      ...{ expiry: '2028-01-31', batch: 'C-9', source: 'Corner Pharmacy' },
    });
    expect(textOf(card(element, CARELDOPA)))
      .to.contain('121 tablets')
      .and.to.contain('use by 31 January 2028, batch C-9');
  });

  it('R61: a part of a date is no date: it stays in its box and is asked for', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'receipt');
    await write(element, 'number', '10');
    expect(findAll(element, 'input[type=date]')).to.have.length(0);
    await write(element, 'expiry-month', '2');
    await press(element, '.save');
    expect(textOf(find(element, '#expiry-error'))).to.equal('Write the whole date, or leave it empty');
    expect(find<HTMLInputElement>(element, '#expiry-month').value).to.equal('2');
    await write(element, 'expiry-month', '');
    await press(element, '.save');
    expect(told(events)[0]!.fact).not.to.have.any.keys('expiry');
  });

  it('R61: what came past its date is written when the worker says so, and marked', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'receipt');
    await write(element, 'number', '10');
    await writeDate(element, '2026-11-21');
    await press(element, '.save');
    expect(textOf(find(element, '.decide'))).to.contain('A pack is past its date');
    await press(element, '.anyway');
    expect(told(events)[0]!.fact).to.deep.include({ pending: true, missing: ['STOCK_EXPIRED'] });
  });

  it('R62: what went says what became of it and why', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, 'lactulose/mrs-smith', 'removal');
    await write(element, 'number', '60');
    await press(element, '.save');
    expect(findAll(element, '#way.has-error')).to.have.length(1);
    find<HTMLInputElement>(element, 'input[value=return-to-pharmacy]').click();
    await element.updateComplete;
    await press(element, '.save');
    expect(textOf(find(element, '.decide'))).to.contain('Say why.');
    await write(element, 'reason', 'Past its date');
    await press(element, '.save');
    expect(told(events)[0]!.fact).to.include({ type: 'return-to-pharmacy', quantity: -60, reason: 'Past its date' });
  });

  it('what belongs to the house is counted as that of no person', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, 'paracetamol', 'count');
    await write(element, 'number', '90');
    await press(element, '.save');
    expect(told(events)[0]!.fact).to.include({ medicationId: 'paracetamol', expected: 90 });
    expect(told(events)[0]!.fact).not.to.have.property('personId');
  });

  it('a word in place of a number is said, kept as it was typed, and nothing is written', async () => {
    const element = await stock();
    const events = storing(element);
    await open(element, CARELDOPA, 'receipt');
    for (const typed of ['', 'a box', '-3', '0']) {
      await write(element, 'number', typed);
      await press(element, '.save');
      expect(textOf(find(element, '#number-error')), typed).to.match(/^Write a number/);
      expect(find<HTMLInputElement>(element, '#number').value).to.equal(typed);
    }
    expect(events).to.be.empty;
  });

  it('counts what the host could not store once, says so, and hands it over again', async () => {
    watchFaults();
    const element = await stock();
    let works = false;
    const events = storing(element, () => (works ? Promise.resolve() : Promise.reject(new Error('full'))));
    await open(element, CARELDOPA, 'receipt');
    await write(element, 'number', '112');
    await press(element, '.save');
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    expect(textOf(card(element, CARELDOPA))).to.contain('121 tablets');
    works = true;
    await press(element, '.unstored .again');
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    const [first, second] = told(events);
    expect(first!.fact).to.equal(second!.fact);
    // The host has booked it by now.
    const facts = stockOfTwo();
    const lines = (facts['stock'] as { medicationId: string; balance: number }[]).map((line) =>
      line.medicationId === 'co-careldopa' ? { ...line, balance: 121 } : line,
    );
    element.facts = { ...facts, stock: lines, stockTransactions: [first!.fact] };
    await element.updateComplete;
    expect(textOf(card(element, CARELDOPA)), 'not twice').to.contain('121 tablets');
  });

  it('shows one person when one is chosen', async () => {
    const element = await stock();
    const select = find<HTMLSelectElement>(element, '#whose');
    select.value = 'mr-green';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(textsOf(element, '.owner > .desk-title')).to.deep.equal(['Mr Green']);
    expect(findAll(element, '.orders li')).to.have.length(1);
    element.personId = 'mrs-smith';
    await element.updateComplete;
    expect(textsOf(element, '.owner > .desk-title')).to.deep.equal(['Mrs Smith']);
  });

  it('shows nobody who is withheld, and writes nothing where the worker may only read', async () => {
    const can = (action: string, { subjectOfCare }: { subjectOfCare: string }) =>
      action === 'view' && subjectOfCare === 'mr-green';
    const element = await stock({ context: testHost({ can }) });
    expect(textsOf(element, '.owner > .desk-title')).to.deep.equal(['Mr Green', 'The house']);
    expect(findAll(element, `[data-row="${CARELDOPA}"] button`)).to.be.empty;
    expect(textOf(find(element, '[part=reorder]'))).not.to.contain('Mrs Smith');
  });

  it('forgets what one worker typed when the next signs in', async () => {
    const element = await stock();
    await open(element, CARELDOPA, 'count');
    element.context = testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } });
    await element.updateComplete;
    expect(findAll(element, '.desk')).to.be.empty;
  });

  it('says that nothing on record is not nothing here, and that facts cannot be read', async () => {
    const element = await stock({ facts: stockOfTwo({ orders: [], stock: [] }) });
    expect(textOf(find(element, '.nobody'))).to.contain('That does not mean that there is nothing here.');
    element.facts = stockOfTwo({ stock: [{ balance: 'lots' }] });
    await element.updateComplete;
    expect(textOf(find(element, '.unusable'))).to.match(/^The medicines record cannot be read/);
  });

  it('puts the list to order on paper, with room to write', async () => {
    const element = await stock();
    const prints = catchPrints(element);
    await press(element, '.print');
    await until(() => prints.documents.length === 1, 'printed');
    const rows = [...prints.documents[0]!.querySelectorAll('tbody tr')].map((row) => textOf(row));
    expect(rows).to.have.length(3);
    expect(rows[0]).to.contain('Co-careldopa').and.to.contain('Mr Green').and.to.contain('112 tablets');
    prints.close();
  });

  it('puts the focus into the box, on what is wrong, and back on the medicine', async () => {
    const element = await stock();
    storing(element);
    await open(element, CARELDOPA, 'count');
    await until(() => focused().includes('form-title'), focused());
    await press(element, '.save');
    await until(() => focused() === 'input#number.control', focused());
    await write(element, 'number', '9');
    await press(element, '.save');
    await until(() => focused() === 'p.stock-now', focused());
  });
});
