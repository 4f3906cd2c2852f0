// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { CpkForm } from '../form/form.js';
import { tablePart } from '../parts/table-part.js';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { definitionOf, openForm } from '../testing/form-host.js';
import { press } from '../testing/keyboard.js';
import {
  type Box,
  button,
  cleanUp,
  enter,
  find,
  findAll,
  place,
  textOf,
  textsOf,
  type,
  until,
} from '../testing/page.js';
import { allHere } from '../testing/rarer-kinds.js';
import { mrGreenInFull } from '../testing/plan-records.js';
import { testHost } from '../testing/story-host.js';
import { TABLE_ROWS, tableForm } from '../testing/table-form.js';

const amounts = (form: CpkForm) => findAll<Box>(form, '[data-key^="millilitres~"] input');
const rows = (form: CpkForm) => findAll(form, 'tbody > tr');
const total = (form: CpkForm) => textOf(find(form, 'tfoot .total:not(.none)'));

async function open(width = '1000px', properties: Partial<CpkForm> = {}, rows = TABLE_ROWS): Promise<CpkForm> {
  const parent = place('div');
  parent.style.width = width;
  const form = await openForm({ definition: tableForm, ...properties });
  parent.append(form);
  await form.updateComplete;
  form.form!.restore(rows);
  await allHere(form);
  return form;
}

describe('cpk-form with entries in a table', () => {
  afterEach(cleanUp);

  it('has a row for each entry and a column for each question, whose headers name every cell', async () => {
    const form = await open();
    expect(textsOf(form, 'thead th')).to.deep.equal([
      'Row',
      'When?',
      'What was it?',
      'How much? (required) What was drunk.',
      'Why so little?',
      'Take away',
    ]);
    expect(rows(form)).to.have.length(3);
    const root = form.shadowRoot!;
    for (const cell of findAll(form, 'td[headers]')) {
      const headers = cell.getAttribute('headers')!.split(' ');
      const [column, row] = headers.map((id) => root.getElementById(id)!);
      expect(column!.getAttribute('scope')).to.equal('col');
      expect(row!.getAttribute('scope')).to.equal('row');
      expect(row!.closest('tr') === cell.closest('tr')).to.equal(true);
    }
    expect(amounts(form)[1]!.closest('td')!.getAttribute('headers')).to.equal(
      `${findAll(form, 'thead th')[3]!.id} ${rows(form)[1]!.querySelector('th')!.id}`,
    );
  });

  it('stands side by side where there is room and as cards where there is none, and is heard as one table in both', async () => {
    const wide = await open('1000px');
    const narrow = await open('340px');
    const tops = (form: CpkForm) =>
      [...rows(form)[0]!.querySelectorAll('td[headers]')].map((cell) => Math.round(cell.getBoundingClientRect().top));
    expect(new Set(tops(wide)).size).to.equal(1);
    const lefts = (row: Element) =>
      [...row.children].slice(0, 4).map((cell) => Math.round(cell.getBoundingClientRect().left));
    for (const row of findAll(wide, 'tr')) expect(lefts(row)).to.deep.equal(lefts(rows(wide)[0]!));
    expect(new Set(tops(narrow)).size).to.be.greaterThan(2);
    const labels = (form: CpkForm) =>
      [...rows(form)[0]!.querySelectorAll<HTMLElement>('.label')].map(
        (label) => label.getBoundingClientRect().width > 1,
      );
    expect(labels(wide)).to.not.include(true);
    expect(labels(narrow)).to.not.include(false);
    const heard = (form: CpkForm) =>
      accessibilityTree(form).filter((line) => /^(table|row|rowgroup|columnheader|rowheader|cell)\b/.test(line));
    expect(heard(narrow)).to.deep.equal(heard(wide));
    expect(heard(wide)).to.include('table "Drink"');
    for (const form of [wide, narrow]) {
      await expect(form).to.be.accessible();
      expect(form.scrollWidth, 'nothing beside the page').to.be.at.most(form.clientWidth);
    }
  });

  it('names each box by its own question, though its label is seen in the header alone', async () => {
    const form = await open();
    for (const box of amounts(form)) expect(textOf(box.labels![0])).to.equal('How much? (required)');
  });

  it('adds a row and takes the worker into it; takes one away and brings it back', async () => {
    const form = await open();
    button(form, 'Add another: Drink').click();
    expect(rows(form)).to.have.length(4);
    expect(rows(form)[3]!.contains(form.shadowRoot!.activeElement)).to.equal(true);
    button(form, 'Take away number 4').click();
    button(form, 'Take away number 1').click();
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['150', '30']);
    expect(rows(form).map((row) => textOf(row.querySelector('th')))).to.deep.equal([
      'Drink, number 1',
      'Drink, number 2',
    ]);
    expect(textOf(form.shadowRoot!.activeElement)).to.equal('Bring it back');
    await press('Enter');
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['200', '150', '30']);
  });

  it('says that there are none in place of an empty table', async () => {
    const form = await open('1000px', {}, { answers: {}, provenance: {} });
    expect(find(form, 'table').checkVisibility()).to.equal(false);
    expect(find(form, '.repeat-none').checkVisibility()).to.equal(true);
    button(form, 'Add another: Drink').click();
    expect(find(form, 'table').checkVisibility()).to.equal(true);
  });

  it('shows the total that the form works out in the last row, and none while a row is blank or cannot be read', async () => {
    const form = await open();
    expect(total(form)).to.equal('Drunk in all 380 ml');
    type(amounts(form)[0]!, '250');
    expect(total(form)).to.equal('Drunk in all 430 ml');
    enter(amounts(form)[0]!, 'half a cup');
    expect(total(form)).to.equal('Drunk in all No total: a box is blank or cannot be read');
    enter(amounts(form)[0]!, '');
    expect(total(form)).to.contain('No total');
    button(form, 'Take away number 1').click();
    expect(total(form)).to.equal('Drunk in all 180 ml');
  });

  it('shows no total that the worker may not see or that is never drawn, and none that the form does not work out', async () => {
    const withTotal = (changes: object) =>
      ({
        ...tableForm,
        items: tableForm.items.map((item) => (item.id === 'total' ? { ...item, ...changes } : item)),
      }) as typeof tableForm;
    const blank = ['', '', '', '', ''];
    const hidden = await open('1000px', { definition: withTotal({ hidden: true }) });
    expect(textsOf(hidden, 'tfoot .total')).to.deep.equal(blank);
    const withheld = await open('1000px', {
      definition: withTotal({ binding: { class: 'Fluid chart', element: 'total', mode: 'write' } }),
      record: mrGreenInFull(),
      context: testHost({ can: (_action, part) => part.class !== 'Fluid chart' }),
    });
    expect(findAll(withheld, '.withheld')).to.have.length(1);
    expect(textsOf(withheld, 'tfoot .total')).to.deep.equal(blank);
    const none = await open('1000px', { definition: definitionOf([tableForm.items[0]!]) });
    expect(findAll(none, 'tfoot')).to.have.length(0);
  });

  it('shows an error in its own cell, and leads there', async () => {
    const form = await open();
    enter(amounts(form)[1]!, '');
    await form.submit();
    const error = rows(form)[1]!.querySelector('.error')!;
    expect(textOf(error)).to.equal('Error: This needs an answer');
    expect(amounts(form)[1]!.getAttribute('aria-invalid')).to.equal('true');
    find(form, '.summary a, .summary button').click();
    expect(form.shadowRoot!.activeElement === amounts(form)[1]).to.equal(true);
    await expect(form).to.be.accessible();
  });

  it('shows a question of one row when its condition comes true, in its own column', async () => {
    const form = await open();
    const why = () => findAll(form, '[data-key^="why~"]').filter((field) => field.checkVisibility());
    expect(why()).to.have.length(1);
    type(amounts(form)[1]!, '20');
    expect(why()).to.have.length(2);
    expect(why()[0]!.closest('td')!.getAttribute('headers')).to.contain(findAll(form, 'thead th')[4]!.id);
  });

  it('keeps rows and total when the language changes', async () => {
    const form = await open();
    form.context = testHost({ locale: 'cy', unreviewedTranslations: true });
    await until(() => textsOf(form, 'tfoot th').includes('Cyfanswm'), 'it is in Welsh');
    expect(amounts(form).map(({ value }) => value)).to.deep.equal(['200', '150', '30']);
    type(amounts(form)[0]!, '300');
    expect(total(form)).to.contain('480 ml');
  });

  it('is fetched by forms that have a table, and by no others', async () => {
    const real = await import('../parts/table.js');
    let fetched = 0;
    tablePart.forget(() => {
      fetched++;
      return Promise.resolve(real);
    });
    await openForm({ definition: definitionOf([{ type: 'text', id: 'a', label: 'A', repeats: {} }]) });
    expect(fetched).to.equal(0);
    const form = await openForm({ definition: tableForm });
    await until(() => findAll(form, 'table').length > 0, 'the table is here');
    expect(fetched).to.equal(1);
  });
});
