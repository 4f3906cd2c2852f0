// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { SecondPersonRequest } from '../medicine-desk/second-person.js';
import {
  ONE_FEWER,
  OXYCODONE_PAGE,
  REGISTER_NOW,
  doseWithoutLine,
  janeSigns,
  keepingIsHere,
  longPage,
  registerOfOne,
  registerOfTwo,
  withLines,
} from '../testing/medicine-register.js';
import { cleanUp, find, findAll, focused, textOf, textsOf, until, watchFaults } from '../testing/page.js';
import { catchPrints } from '../testing/prints.js';
import { balance, comesBack, entriesOf, press, register, sign, storing, write } from '../testing/register-page.js';
import { testHost } from '../testing/story-host.js';

before(keepingIsHere);

describe('cpk-cd-register', () => {
  afterEach(cleanUp);

  it('has a page for each drug and person, with its balance and what has to be done about it', async () => {
    const element = await register({ facts: registerOfTwo() });
    expect(textsOf(element, '.pages .line')).to.deep.equal([
      'Oxycodone 10mg modified-release tablets Mr Bodat Balance: 26 tablets Lines not complete: 1',
      'Morphine sulfate 10mg in 5ml, oral solution Mrs Smith Balance: 240 ml Count due',
    ]);
    await press(element, '.pages li:last-child .line');
    expect(textOf(find(element, '.page')))
      .to.contain('Form and strength: 10mg in 5ml, oral solution')
      .and.to.contain('For Mrs Smith');
    await press(element, '.back');
    expect(findAll(element, '.pages .line')).to.have.length(2);
  });

  it('opens the page the host names', async () => {
    const element = await register({ facts: registerOfTwo(), medicationId: 'oxycodone', personId: 'mr-bodat' });
    expect(balance(element)).to.equal('Balance: 26 tablets');
  });

  it('keeps a running balance, line by line, and shows a mistake beside the line that put it right', async () => {
    const element = await register();
    expect(textsOf(element, 'td.balance')).to.deep.equal(['26', '26', '27', '28', '29', '30', '29', '31', '32', '4']);
    expect(textOf(find(element, '[data-entry=e4]')))
      .to.contain('Corrects line 3')
      .and.to.contain('Wrote two; one was given');
    expect(textOf(find(element, '[data-entry=e3]'))).to.contain('Put right by line 4');
    expect(textOf(find(element, '[data-entry=e8]'))).to.contain('A second person has to sign for it. ');
  });

  it('R57: writes a count that fits with a witness who proved who they are', async () => {
    const asked: SecondPersonRequest[] = [];
    const element = await register({ proveWitness: (request) => (asked.push(request), janeSigns(request)) });
    const events = storing(element);
    await press(element, '.count');
    await write(element, 'number', '26');
    await sign(element);
    expect(asked).to.deep.equal([
      {
        ...{ what: 'Count: 26 tablets', about: 'Oxycodone 10mg modified-release tablets, Mr Bodat' },
        ...{ medicationId: 'oxycodone', personId: 'mr-bodat', by: 'worker-emily' },
      },
    ]);
    await press(element, '.save');
    const [entry] = entriesOf(events);
    expect(entry).to.include({
      type: 'count',
      quantity: 0,
      counted: 26,
      by: 'worker-emily',
      witness: 'worker-jane',
      at: REGISTER_NOW,
    });
    expect(entry!['witnessProof']).to.deep.equal({ method: 'pin' });
    expect(events[0]!.facts).to.have.length(1);
    expect(findAll(element, '.differs-box')).to.be.empty;
  });

  it('R57: a count that does not fit is asked about once, then written, told and never hidden; nothing is made to fit', async () => {
    const element = await register();
    const events = storing(element);
    await press(element, '.count');
    await write(element, 'number', '25');
    await sign(element);
    await press(element, '.save');
    expect(textOf(find(element, '.decide'))).to.contain(
      'Counted 25 tablets. The register says 26 tablets. 1 tablet fewer',
    );
    expect(events).to.be.empty;
    await press(element, '.anyway');
    const [entry] = entriesOf(events);
    expect(entry).to.include({ type: 'count', quantity: 0, counted: 25, balance: 26 });
    const incident = events[0]!.facts.find(({ kind }) => kind === 'incident')!.fact;
    expect(incident).to.deep.include({
      ...{ type: 'cd-discrepancy', counted: 25, expected: 26, difference: -1, refEntryId: entry!.id },
      notify: ['registered-manager', 'controlled-drugs-accountable-officer'],
    });
    const said = textOf(find(element, '.differs-box'));
    expect(said).to.contain('1 tablet fewer').and.to.contain('the registered manager').and.to.contain('Emily, Jane');
    expect(balance(element)).to.equal('Balance: 26 tablets');
    await comesBack(element, entriesOf(events));
    expect(findAll(element, '.differs-box'), 'after the host has stored it').to.have.length(1);
    expect(textsOf(element, '.lines tbody tr')).to.have.length(11);
  });

  it('R57: a later count that fits closes the box, and the line stays', async () => {
    const again = { ...ONE_FEWER, id: 'e11', at: '2026-11-22T10:00:00Z', counted: 26 };
    const element = await register({ facts: withLines(ONE_FEWER, again) });
    expect(findAll(element, '.differs-box')).to.be.empty;
    expect(textOf(find(element, '[data-entry=e10]'))).to.contain(
      '25 tablets counted: 1 tablet fewer than the register',
    );
  });

  it('R33: what lacks a witness is written when the worker says so, and marked', async () => {
    const element = await register({ proveWitness: null });
    const events = storing(element);
    await press(element, '.receipt');
    await write(element, 'number', '28');
    await press(element, '.save');
    expect(textOf(find(element, '.decide'))).to.contain('A second person has to sign for it.');
    expect(events).to.be.empty;
    await press(element, '.anyway');
    expect(entriesOf(events)[0]).to.deep.include({
      type: 'receipt',
      quantity: 28,
      pending: true,
      missing: ['WITNESS_REQUIRED'],
    });
    expect(balance(element)).to.equal('Balance: 54 tablets');
    expect(textOf(find(element, '.lines tbody tr'))).to.contain('nobody');
  });

  it('R56, R62: what went says what became of it and why', async () => {
    const element = await register();
    const events = storing(element);
    await press(element, '.disposal');
    await write(element, 'number', '2');
    await press(element, '.save');
    expect(findAll(element, '#way.has-error')).to.have.length(1);
    find<HTMLInputElement>(element, 'input[value=return-to-pharmacy]').click();
    await element.updateComplete;
    await sign(element);
    await press(element, '.save');
    expect(textOf(find(element, '.decide'))).to.contain('Say why.');
    await write(element, 'reason', 'No longer prescribed');
    await press(element, '.save');
    expect(entriesOf(events)[0]).to.include({
      type: 'return-to-pharmacy',
      quantity: -2,
      reason: 'No longer prescribed',
    });
  });

  it('R57: refuses a line that would leave less than nothing, and keeps what was typed', async () => {
    const element = await register();
    const events = storing(element);
    await press(element, '.disposal');
    find<HTMLInputElement>(element, 'input[value=disposal]').click();
    await write(element, 'number', '27');
    await press(element, '.save');
    expect(textOf(find(element, '.refused'))).to.contain('The register has less than that. Count with a witness.');
    expect(find<HTMLInputElement>(element, '#number').value).to.equal('27');
    expect(events).to.be.empty;
  });

  it('R56: puts a line right by a new one that names it, with a reason and a witness', async () => {
    const element = await register();
    const events = storing(element);
    await press(element, '[data-entry=e7] .correct');
    expect(textOf(find(element, '.desk')))
      .to.contain('Put line 7 right')
      .and.to.contain('The line stays as it is');
    await write(element, 'number', '2');
    await press(element, '.save');
    expect(textOf(find(element, '.refused')))
      .to.contain('Say why.')
      .and.to.contain('A second person has to sign');
    await write(element, 'reason', 'Two were given');
    await sign(element);
    await press(element, '.save');
    expect(entriesOf(events)[0]).to.include({
      type: 'correction',
      refEntryId: 'e7',
      quantity: -1,
      reason: 'Two were given',
    });
    expect(textsOf(element, '.lines tbody tr')).to.have.length(11);
  });

  it('asks for a new witness when the number changes', async () => {
    const element = await register();
    await press(element, '.count');
    await write(element, 'number', '26');
    await sign(element);
    await write(element, 'number', '25');
    expect(findAll(element, '.witness.signed')).to.be.empty;
  });

  it('takes no witness who did not prove who they are, and says so', async () => {
    const element = await register({ proveWitness: () => Promise.resolve(null) });
    await press(element, '.count');
    await write(element, 'number', '26');
    await press(element, '.ask-witness');
    await until(() => findAll(element, '.witness .fault').length === 1, 'said');
    expect(findAll(element, '.witness.signed')).to.be.empty;
  });

  it('a word in place of a number is said, kept as it was typed, and nothing is written', async () => {
    const element = await register();
    const events = storing(element);
    await press(element, '.count');
    for (const typed of ['', 'about 20', '-3', '1e3']) {
      await write(element, 'number', typed);
      await press(element, '.save');
      expect(textOf(find(element, '#number-error'))).to.match(/^Write a number/);
      expect(find<HTMLInputElement>(element, '#number').value).to.equal(typed);
    }
    expect(events).to.be.empty;
  });

  it('R56: writes doses of the chart in, once, with their own witness', async () => {
    const element = await register({ facts: doseWithoutLine() });
    const events = storing(element);
    expect(textOf(find(element, '[part=records]'))).to.contain('1 tablet, 22 November 2026 at 08:03, Emily');
    await press(element, '.write-in');
    expect(entriesOf(events)[0]).to.include({ id: 'cd:r9', quantity: -1, refRecordId: 'r9', witness: 'worker-jane' });
    expect(balance(element)).to.equal('Balance: 25 tablets');
    expect(findAll(element, '[part=records]')).to.be.empty;
  });

  it('R57: says that the register has less than was given, and shows no balance below nothing', async () => {
    const facts = doseWithoutLine();
    const element = await register({
      facts: { ...facts, cdRegisters: [{ ...OXYCODONE_PAGE, openingBalance: 0, entries: [] }] },
    });
    expect(textOf(find(element, '[part=records]'))).to.contain('The register has less than was given: 1.');
    expect(balance(element)).to.equal('Balance: 0 tablets');
  });

  it('counts what the host could not store, says so, and hands the same line over again', async () => {
    const faults = watchFaults();
    const element = await register();
    let works = false;
    const events = storing(element, () => (works ? Promise.resolve() : Promise.reject(new Error('full'))));
    await press(element, '.receipt');
    await write(element, 'number', '28');
    await sign(element);
    await press(element, '.save');
    await until(() => findAll(element, '.unstored').length === 1, 'said');
    expect(faults).to.have.length(1);
    expect(balance(element)).to.equal('Balance: 54 tablets');
    works = true;
    await press(element, '.unstored .again');
    await until(() => findAll(element, '.unstored').length === 0, 'stored');
    expect(new Set(entriesOf(events).map(({ id }) => id)).size).to.equal(1);
    await comesBack(element, entriesOf(events).slice(0, 1));
    expect(balance(element), 'not twice').to.equal('Balance: 54 tablets');
  });

  it('shows the last lines of a long page, and all when asked', async () => {
    const element = await register({ facts: longPage(90) });
    expect(findAll(element, '.lines tbody tr')).to.have.length(30);
    await press(element, '.all');
    expect(findAll(element, '.lines tbody tr')).to.have.length(181);
  });

  it('shows no page that is withheld, and writes nothing where the worker may only read', async () => {
    const can = (action: string, { subjectOfCare }: { subjectOfCare: string }) =>
      action === 'view' ? subjectOfCare === 'mr-bodat' : false;
    const element = await register({ facts: registerOfTwo(), context: testHost({ can }) });
    expect(textOf(find(element, '.page')))
      .to.contain('Mr Bodat')
      .and.to.contain('You can read this');
    expect(element.shadowRoot!.textContent).not.to.contain('Mrs Smith');
    expect(findAll(element, '.count, .correct')).to.be.empty;
  });

  it('forgets what one worker typed when the next signs in', async () => {
    const element = await register();
    await press(element, '.count');
    await write(element, 'number', '26');
    element.context = testHost({ worker: { id: 'worker-sophie', name: 'Sophie' } });
    await element.updateComplete;
    expect(findAll(element, '.desk')).to.be.empty;
  });

  it('says that facts cannot be read, and shows none of them', async () => {
    const element = await register({ facts: registerOfOne({ cdRegisters: [{ medicationId: 'x', entries: 'none' }] }) });
    expect(textOf(find(element, '.unusable'))).to.match(/^The medicines record cannot be read/);
  });

  it('says that no page is not no drug', async () => {
    const element = await register({ facts: registerOfOne({ cdRegisters: [] }) });
    expect(textOf(find(element, '.nobody'))).to.contain('That does not mean that there is no controlled drug here');
  });

  it('puts the page on paper as it was written, with drug, person and balance at the head', async () => {
    const element = await register();
    const prints = catchPrints(element);
    await press(element, '.print');
    await until(() => prints.documents.length === 1, 'printed');
    const [paper] = prints.documents;
    const text = paper!.body.textContent!.replace(/\s+/g, ' ');
    expect(text).to.contain('Oxycodone 10mg').and.to.contain('For Mr Bodat').and.to.contain('Balance: 26 tablets');
    expect(text.indexOf('Brought forward')).to.be.lessThan(text.indexOf('Corner Pharmacy'));
    expect(paper!.querySelectorAll('.lines tbody tr')).to.have.length(10);
    expect(paper!.title).to.equal('Controlled drugs register');
    prints.close();
  });

  it('puts the focus where the work is: into the box, on what is wrong, and back', async () => {
    const element = await register();
    storing(element);
    await press(element, '.count');
    await until(() => focused() === 'div#form-title.desk-title' || focused().includes('form-title'), focused());
    await press(element, '.save');
    await until(() => focused() === 'input#number.control', focused());
    await press(element, '.cancel');
    await until(() => focused() === 'button.button', focused());
  });
});
