// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { CpkEmarChart } from '../emar-chart/emar-chart.js';
import { CpkLeavingSummary } from '../leaving-summary/leaving-summary.js';
import { MRS_SMITH, mrsSmithsMedicines } from '../testing/medicine-facts.js';
import { roundIsHere } from '../testing/medicine-rounds.js';
import { cleanUp, mount, place } from '../testing/page.js';
import { prn } from '../testing/prn-page.js';
import { openChecked, round } from '../testing/round-page.js';
import { testHost } from '../testing/story-host.js';

function* textsBelow(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function boxOf(text: Text, from: number, to: number): DOMRect {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getBoundingClientRect();
}

/** Numbers that stand behind their unit or between other words on the screen, as "tablets 2" for "2 tablets". */
function wrongWayRound(element: LitElement): { readonly seen: number; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  let seen = 0;
  for (const text of textsBelow(element.renderRoot)) {
    for (const { 0: words, 1: number = '', 2: unit = '', index } of text.data.matchAll(/(\d[\d.,:]*) ([A-Za-z]+)/g)) {
      const [left, right] = [
        boxOf(text, index, index + number.length),
        boxOf(text, index + words.length - unit.length, index + words.length),
      ];
      if (left.width === 0 || right.width === 0) continue;
      seen++;
      // On another line the unit stands below, wherever it begins.
      if (left.right > right.left + 1 && Math.abs(left.top - right.top) < 4) wrong.push(text.data.trim());
    }
  }
  return { seen, wrong };
}

function rightToLeft(): HTMLElement {
  const parent = place('div');
  parent.dir = 'rtl';
  parent.style.inlineSize = '1000px';
  return parent;
}

describe('words of a dose on a page from right to left', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  const facts = mrsSmithsMedicines();
  for (const [what, shown] of [
    ['the chart', () => mount(CpkEmarChart, { facts, context: testHost(), dir: 'rtl' }, rightToLeft())],
    [
      'the leaving summary',
      () => mount(CpkLeavingSummary, { facts, person: MRS_SMITH, context: testHost(), dir: 'rtl' }, rightToLeft()),
    ],
    ['medicines when needed', () => prn({ dir: 'rtl' }, rightToLeft())],
    [
      'a card of the round',
      async () => {
        const element = await round({ dir: 'rtl' });
        await openChecked(element, 'mrs-smith');
        return element;
      },
    ],
  ] as const)
    it(`stand in their order: ${what}`, async () => {
      const { seen, wrong } = wrongWayRound(await shown());
      expect(seen).to.be.greaterThan(4);
      expect(wrong).to.deep.equal([]);
    });

  it('and a number behind its unit would be seen', async () => {
    const element = await prn({ dir: 'rtl' }, rightToLeft());
    const line = element.renderRoot.querySelector<HTMLElement>('.taken-line > span')!;
    line.style.unicodeBidi = 'normal';
    expect(wrongWayRound(element).wrong).to.deep.equal(['2 tablets']);
  });
});
