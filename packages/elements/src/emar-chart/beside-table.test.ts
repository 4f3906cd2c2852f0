// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { manyMedicines } from '../testing/medicine-facts.js';
import { cleanUp, find, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

const ROUNDS = 9;

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;

/** The same boxes as a page's own script would draw them from a finished list: a table, cell by cell, with its labels. */
function plainTable(of: HTMLTableElement, into: HTMLElement): void {
  const table = document.createElement('table');
  for (const row of of.rows) {
    const copy = table.insertRow();
    for (const cell of row.cells) {
      const box = document.createElement(cell.localName);
      box.textContent = cell.textContent;
      box.className = cell.className;
      const label = cell.getAttribute('aria-label');
      if (label !== null) box.setAttribute('aria-label', label);
      copy.append(box);
    }
  }
  into.append(table);
}

describe('cpk-emar-chart beside a plain table', () => {
  afterEach(cleanUp);

  it('draws 28 days of 25 medicines, facts and all, for a few times what the boxes alone cost', async function () {
    this.timeout(60_000);
    const facts = manyMedicines(25);
    const [ours, plain, anew]: number[][] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      const parent = place('div');
      parent.style.inlineSize = '1280px';
      let begin = performance.now();
      const element = await mount(CpkEmarChart, { facts, context: testHost() }, parent);
      void parent.offsetHeight;
      ours!.push(performance.now() - begin);
      begin = performance.now();
      element.facts = { ...facts };
      await element.updateComplete;
      void parent.offsetHeight;
      anew!.push(performance.now() - begin);
      const beside = place('div');
      beside.style.inlineSize = '1280px';
      const source = find<HTMLTableElement>(element, 'table.grid');
      begin = performance.now();
      plainTable(source, beside);
      void beside.offsetHeight;
      plain!.push(performance.now() - begin);
      parent.remove();
      beside.remove();
    }
    const [chart, update, table] = [middle(ours!), middle(anew!), middle(plain!)];
    console.log(`chart ${chart.toFixed(1)} ms, new facts ${update.toFixed(1)} ms, plain table ${table.toFixed(1)} ms`);
    // Measured: 3.0 and 1.7 times the table (docs/performance.md). Twice that is no longer the same chart.
    expect(chart / table).to.be.below(6);
    expect(update / table).to.be.below(3.5);
  });
});
