// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { FormItem } from '@careplan-kit/forms/contract';
import { emptyCareRecord } from '@careplan-kit/model';
import { boxOf, button, definitionOf, fieldOf, openForm, settled } from '../testing/form-host.js';
import { cleanUp, find, findAll, heard, textOf, textsOf, type, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { repeatingForm } from '../testing/repeating-form.js';
import type { CpkForm } from './form.js';

const drinks = (form: CpkForm) => findAll(form, '.repeat')[0]!;
const headings = (form: CpkForm) => [...drinks(form).querySelectorAll('.entry-heading')].map(textOf);
const amounts = (form: CpkForm) => [
  ...drinks(form).querySelectorAll<HTMLInputElement>('[data-key^="millilitres~"] input'),
];

const focusedIn = (form: CpkForm) => form.shadowRoot!.activeElement;

describe('cpk-form with repeating items', () => {
  afterEach(cleanUp);

  const open = () => openForm({ definition: repeatingForm });

  it('begins with the fewest entries, counted under headings', async () => {
    const form = await open();
    expect(headings(form)).to.deep.equal(['Drink, number 1']);
    expect(textsOf(form, '.repeat-none').filter((_, at) => !findAll(form, '.repeat-none')[at]!.hidden)).to.deep.equal([
      'Nothing added yet',
    ]);
  });

  it('adds an entry with a button and takes the worker into it', async () => {
    const form = await open();
    button(form, 'Add another: Drink').click();
    expect(headings(form)).to.deep.equal(['Drink, number 1', 'Drink, number 2']);
    expect(focusedIn(form)?.closest<HTMLElement>('[data-key]')?.dataset['key']).to.match(/^when~/);
    expect(drinks(form).contains(focusedIn(form)!)).to.equal(true);
  });

  it('adds up the entries, and shows what belongs to a question in its own entry alone', async () => {
    const form = await open();
    button(form, 'Add another: Drink').click();
    const [first, second] = amounts(form);
    type(first!, '200');
    expect(boxOf(form, 'total').value).to.equal('');
    type(second!, '150');
    expect(boxOf(form, 'total').value).to.equal('350');
    const [entry] = drinks(form).querySelectorAll('.entry');
    const yes = [...entry!.querySelectorAll('label')].find((label) => textOf(label) === 'Yes')!;
    yes.click();
    expect(
      [...drinks(form).querySelectorAll('.label')].map(textOf).filter((text) => text === 'What kind of help?'),
    ).to.have.length(1);
  });

  it('takes an entry away and offers to bring it back, until something else is done', async () => {
    const form = await open();
    button(form, 'Add another: Drink').click();
    type(amounts(form)[0]!, '200');
    type(amounts(form)[1]!, '150');
    button(form, 'Take away number 1').click();
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['150']);
    expect(boxOf(form, 'total').value).to.equal('150');
    expect(textOf(find(form, '[role="status"].repeat-status'))).to.contain('Number 1 was taken away.');
    expect(textOf(focusedIn(form)!)).to.equal('Bring it back');
    button(form, 'Bring it back').click();
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['200', '150']);
    expect(findAll(form, '.repeat-status button')).to.be.empty;
    button(form, 'Take away number 1').click();
    type(amounts(form)[0]!, '175');
    expect(findAll(form, '.repeat-status button')).to.be.empty;
  });

  it('a question that repeats has a box for each entry', async () => {
    const form = await open();
    button(form, 'Add another: Who came to see them?').click();
    button(form, 'Add another: Who came to see them?').click();
    const boxes = findAll<HTMLInputElement>(form, '[data-key^="visitor~"] input');
    expect(boxes).to.have.length(2);
    type(boxes[0]!, 'Robert');
    type(boxes[1]!, 'The district nurse');
    expect(boxes.map(({ value }) => value)).to.deep.equal(['Robert', 'The district nurse']);
  });

  it('says beside a rule it cannot read that it cannot, and shows and asks all the same', async () => {
    const form = await open();
    const notices = textsOf(form, '.rule-notice');
    expect(notices).to.have.length(2);
    expect(notices[0]).to.contain('It is always shown.');
    expect(notices[1]).to.contain('Not calculated here');
    expect(boxOf(form, 'worked').readOnly).to.equal(false);
    expect(fieldOf(form, 'elsewhere')).to.exist;
    expect(findAll(form, '[data-key="secret"]')).to.be.empty;
  });

  it('says a fault of one entry beside that entry, and hands over every entry', async () => {
    const form = await open();
    const events = heard(form, 'cpk-submit');
    button(form, 'Add another: Drink').click();
    type(amounts(form)[0]!, '200');
    button(form, 'Save and finish').click();
    await until(() => findAll(form, '.summary').length, 'a summary');
    expect(textsOf(form, '.summary a')).to.deep.equal(['Drink, number 2: How much was drunk? – This needs an answer']);
    const wrong = findAll(form, '.has-error').map((field) => field.dataset['key']);
    expect(wrong).to.have.length(1);
    expect(wrong[0]).to.equal(amounts(form)[1]!.closest<HTMLElement>('[data-key]')!.dataset['key']);
    type(amounts(form)[1]!, '150');
    button(form, 'Save and finish').click();
    await until(() => events.length, 'a submission');
    const { submission } = events[0]!;
    expect(submission.entries?.['drinks']).to.have.length(2);
    expect(
      Object.entries(submission.answers)
        .filter(([key]) => key.startsWith('millilitres~'))
        .map(([, value]) => value),
    ).to.deep.equal(['200', '150']);
  });

  it('keeps every entry as it was typed when a newer record of the same person arrives', async () => {
    const record = emptyCareRecord({ id: 'resident-somebody' });
    const form = await openForm({ definition: repeatingForm, record });
    button(form, 'Add another: Drink').click();
    type(amounts(form)[0]!, '200');
    type(amounts(form)[1]!, '150');
    button(form, 'Take away number 1').click();
    form.record = { ...record };
    await settled(form);
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['150']);
    expect(boxOf(form, 'total').value).to.equal('150');
  });

  it('calls each entry by its own word where the form has one, in the reader’s language', async () => {
    const items: FormItem[] = [{ type: 'text', id: 'risk', label: 'Risks', repeats: { each: 'risk' } }];
    const words = { reviewed: true, title: 'Ffurflen', items: { risk: { label: 'Risgiau', each: 'risg' } } };
    const definition = definitionOf(items, { translations: { cy: words } });
    const form = await openForm({ definition });
    button(form, 'Add risk').click();
    button(form, 'Add another risk').click();
    expect(headings(form)).to.deep.equal(['Risk 1', 'Risk 2']);
    button(form, 'Take away risk 1').click();
    expect(textOf(find(form, '.repeat-status'))).to.equal('Risk 1 was taken away. Bring it back');
    const welsh = await openForm({ definition, context: testHost({ locale: 'cy', unreviewedTranslations: true }) });
    button(welsh, 'Ychwanegu: risg').click();
    expect(headings(welsh)).to.deep.equal(['Risg 1']);
  });
});
