// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, enter, find, findAll, mount, place, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { longForm } from '../testing/long-form.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import './opening.js';

/** One frame of a screen that draws sixty times a second, in milliseconds. */
const FRAME = 16;

async function opened(): Promise<CpkDesigner> {
  const round = place('div');
  round.style.setProperty('width', '1280px');
  const element = await mount(CpkDesigner, { form: longForm(1_000), context: testHost() }, round);
  await until(() => element.design, 'the form is open');
  await element.updateComplete;
  return element;
}

describe('cpk-designer with a thousand questions', () => {
  afterEach(cleanUp);

  it('types in a label within a frame, half of the letters at least', async function () {
    this.timeout(60_000);
    const element = await opened();
    find(element, '[data-card="question-1-1"] .card-button').click();
    await element.updateComplete;
    const box = find<HTMLTextAreaElement>(element, '#s-label');
    const times: number[] = [];
    let text = '';
    for (let letters = 0; letters < 60; letters++) {
      text += 'abcdefghij'[letters % 10];
      const from = performance.now();
      enter(box, text);
      await element.updateComplete;
      // What the letter moves on the page counts too.
      void element.offsetHeight;
      times.push(performance.now() - from);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    const median = times.sort((one, other) => one - other)[times.length / 2]!;
    console.info(`typing in a label at 1,000 items: median ${median.toFixed(1)} ms of a letter`);
    expect(element.design!.draft.items[0]!.items![0]!.label).to.equal(text);
    expect(median).to.be.lessThan(FRAME);
  });

  it('draws anew what changed, and nothing else', async () => {
    const element = await opened();
    find(element, '[data-card="question-1-1"] .card-button').click();
    await element.updateComplete;
    const touched = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const place = (target instanceof Element ? target : target.parentElement)?.closest<HTMLElement>('.card, .row');
        if (place) touched.add(place.dataset['card'] ?? place.dataset['id'] ?? '');
      }
    });
    const options = { subtree: true, childList: true, characterData: true, attributes: true };
    for (const pane of findAll(element, '.pane.list, .pane.form')) watch.observe(pane, options);
    enter(find<HTMLTextAreaElement>(element, '#s-label'), 'Another');
    await element.updateComplete;
    await new Promise((resolve) => requestAnimationFrame(resolve));
    watch.disconnect();
    expect([...touched]).to.deep.equal(['question-1-1']);
  });

  it('has in the page only what is near', async () => {
    const element = await opened();
    expect(findAll(element, '.row').length).to.be.lessThan(100);
    expect(findAll(element, '.card').length).to.equal(60);
    const tree = find(element, '.tree');
    tree.scrollTop = tree.scrollHeight;
    await until(() => find(element, '.tree').textContent.includes('of section 48'), 'the last rows are drawn');
    expect(findAll(element, '.row').length).to.be.lessThan(100);
  });
});
