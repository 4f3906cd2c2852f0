// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { fallRecord } from '@careplan-kit/templates/fall-record';
import { openForm } from '../testing/form-host.js';
import { cleanUp, findAll, textOf } from '../testing/page.js';

describe('words that come only after an answer', () => {
  afterEach(cleanUp);

  it('stand out from the words around them, so that “Call 999 now” is not read past', async () => {
    const form = await openForm({ definition: fallRecord, answers: { response: 'Does not respond' } });
    const [always, now] = findAll(form, '.display').filter((words) => words.checkVisibility());
    if (!always || !now) throw new Error('two of them are shown');
    expect(textOf(always)).to.match(/^Stay with them/);
    expect(textOf(now)).to.match(/^Call 999 now/);
    const { fontWeight, backgroundColor } = getComputedStyle(now);
    const plain = getComputedStyle(always);
    expect(Number(fontWeight)).to.be.above(Number(plain.fontWeight));
    expect(backgroundColor).to.not.equal(plain.backgroundColor);
  });
});
