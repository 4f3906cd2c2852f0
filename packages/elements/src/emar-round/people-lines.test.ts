// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ROUND_NOW, morningRound, roundIsHere } from '../testing/medicine-rounds.js';
import { cleanUp, find, findAll, textOf } from '../testing/page.js';
import { round } from '../testing/round-page.js';

const PEOPLE = Array.from({ length: 40 }, (_, index) => ({ id: `p${index}`, name: `Resident ${index}`, room: '1' }));
const wholeHome = () =>
  morningRound({
    people: PEOPLE.map(({ id }) => ({ id, allergyStatus: 'none-known', allergies: [] })),
    orders: PEOPLE.map(({ id }) => ({
      ...{ id: `o-${id}`, personId: id, medicationId: 'amlodipine', version: 1, status: 'active', route: 'oral' },
      ...{ startedAt: '2026-11-22', timing: { timeOfDay: ['08:00'] }, dose: { value: 1, unit: 'tablet' } },
    })),
    records: [],
  });

describe('cpk-emar-round, the lines of a whole home', () => {
  before(roundIsHere);
  afterEach(cleanUp);

  it('lays out lines below the first screen when they come near, and they say and do what the others do', async () => {
    const element = await round({ facts: wholeHome(), people: PEOPLE, now: ROUND_NOW });
    const lines = findAll(element, '.line');
    expect(lines.map((line) => textOf(line.querySelector('.line-name')))).to.deep.equal(PEOPLE.map(({ name }) => name));
    const waiting = lines.filter((line) => getComputedStyle(line).contentVisibility === 'auto');
    expect(waiting).to.deep.equal(lines.slice(15));
    const last = lines.at(-1)!;
    const guessed = last.getBoundingClientRect().height;
    last.focus();
    last.scrollIntoView();
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(last.getBoundingClientRect().height, 'nothing moves').to.equal(guessed);
    expect(last.querySelector('.line-name')!.checkVisibility({ contentVisibilityAuto: true })).to.equal(true);
    last.click();
    await element.updateComplete;
    expect(textOf(find(element, '.who'))).to.contain('Is this Resident 39?');
  });
});
