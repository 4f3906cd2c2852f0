// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { ROUND, drinksRound } from '../testing/drinks-round.js';
import { cleanUp, find, findAll, mount, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import '../testing/whole-form.js';
import { CpkGroupEntry } from './group-entry.js';

describe('cpk-group-entry as a table', () => {
  afterEach(cleanUp);

  it('says a question over its column and not in each row again, where it can be left without an answer too', async () => {
    const items = drinksRound.items.map((item) =>
      item.id === 'millilitres' ? { ...item, help: 'What went down.', unknowns: ['unknown'] as const } : item,
    );
    const element = await mount(CpkGroupEntry, {
      context: testHost(),
      definition: { ...drinksRound, items },
      people: ROUND,
    });
    element.style.width = '900px';
    const row = find(element, '[data-person="mr-green"]');
    await until(() => row.querySelector('.with-unknowns'), 'why there is no answer');
    const seen = [...row.querySelectorAll<HTMLElement>('.label, .hint')].filter((one) => one.offsetWidth > 1);
    expect(seen.map((one) => textOf(one))).to.deep.equal([]);
    expect(textOf(findAll(element, 'thead th')[2])).to.include('What went down.');
  });
});
