// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { manyMedicines } from '../testing/medicine-facts.js';
import { cleanUp, find, mount, place } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkEmarChart } from './emar-chart.js';

// What the chart costs beside a plain table is measured by `npm run bench` (docs/performance.md). Here is counted what that
// rests on, which no busy machine changes: how many nodes are made, and how many are touched when facts change.

function countNodes(root: Node): number {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
  let count = 0;
  while (walker.nextNode()) count++;
  return count;
}

/** The same cells as a page's own script would draw them from a finished list: elements and texts, and nothing between. */
function plainTable(of: HTMLTableElement): HTMLTableElement {
  const table = document.createElement('table');
  for (const row of of.rows) {
    const copy = table.insertRow();
    for (const cell of row.cells) {
      const box = document.createElement(cell.localName);
      const pieces = [...cell.querySelectorAll('span, small')];
      box.append(...(pieces.length === 0 ? [cell.textContent] : pieces.map((piece) => piece.cloneNode(true))));
      copy.append(box);
    }
  }
  return table;
}

type Facts = ReturnType<typeof manyMedicines>;

async function drawn(facts: Facts) {
  const parent = place('div');
  parent.style.inlineSize = '1280px';
  const element = await mount(CpkEmarChart, { facts, context: testHost() }, parent);
  return { element, grid: find<HTMLTableElement>(element, 'table.grid') };
}

/** Boxes, or other nodes of the grid, that are touched meanwhile. */
async function touchedBy(element: CpkEmarChart, grid: HTMLElement, facts: Facts): Promise<readonly Node[]> {
  const touched = new Set<Node>();
  const note = (records: readonly MutationRecord[]) => {
    for (const { target } of records) touched.add((target as Partial<Element>).closest?.('td') ?? target);
  };
  const observer = new MutationObserver(note);
  observer.observe(grid, { attributes: true, characterData: true, childList: true, subtree: true });
  element.facts = facts;
  await element.updateComplete;
  note(observer.takeRecords());
  observer.disconnect();
  // One stop of the Tab key is written anew each time.
  return [...touched].filter((node) => node !== grid.querySelector('tbody td'));
}

describe('cpk-emar-chart beside a plain table', () => {
  afterEach(cleanUp);

  it('makes hardly more nodes for 28 days of 25 medicines than a plain table of the same cells', async () => {
    const { element, grid } = await drawn(manyMedicines(25));
    const plain = countNodes(plainTable(grid));
    expect(plain).to.be.above(1_400);
    expect(countNodes(grid)).to.be.below(plain * 1.15);
    // With the head, the bar and the key.
    expect(countNodes(element.shadowRoot!)).to.be.below(plain * 1.4);
  });

  it('touches no box when facts are given anew that say the same', async () => {
    const facts = manyMedicines(25);
    const { element, grid } = await drawn(facts);
    const anew = JSON.parse(JSON.stringify(facts)) as typeof facts;
    expect(await touchedBy(element, grid, anew)).to.deep.equal([]);
  });

  it('touches one box when one dose is recorded', async () => {
    const facts = manyMedicines(25);
    const { element, grid } = await drawn({ ...facts, records: (facts.records as object[]).slice(0, -1) });
    const touched = await touchedBy(element, grid, facts);
    expect(touched).to.have.length(1);
    expect(touched[0]).to.have.property('className', 'recorded');
  });
});
