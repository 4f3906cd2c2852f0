// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cleanUp, find, findAll, mount, place, textOf, until } from '../../../elements/src/testing/page.js';
import { testHost } from '../../../elements/src/testing/story-host.js';
import { fullCheck } from '../testing/full-check.js';
import { CpkDesigner } from './designer.js';
// Fetched with the test file: on a busy machine that takes longer than a test waits.
import './opening.js';
import './sentences/index.js';

/** What of the element stands out of its place to the side, by class. */
function outside(element: CpkDesigner): string[] {
  const { right } = element.getBoundingClientRect();
  return findAll(element, '.pane.question *')
    .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > right + 1)
    .map(({ localName, id, className }) => `${localName}#${id}.${className}`);
}

async function unfolded(width: number, locale: string, id: string): Promise<CpkDesigner> {
  const round = place('div');
  round.style.setProperty('width', `${width}px`);
  const context = testHost({ locale, unreviewedTranslations: true });
  const element = await mount(CpkDesigner, { form: fullCheck, context }, round);
  await until(() => element.design, 'the form is open');
  if (id) find(element, `[data-card="${id}"] .card-button`).click();
  else findAll(element, '.to-question')[0]!.click();
  await element.updateComplete;
  expect(find(element, '.pane.question').checkVisibility(), 'the settings are seen').to.be.true;
  for (const summary of findAll(element, '.fold:not([open]) > summary')) summary.click();
  await until(() => findAll(element, '.fold:not([open])').length === 0, 'everything is unfolded');
  const waits = /Getting this ready…|Yn paratoi hyn…/;
  await until(() => !waits.test(textOf(find(element, '.pane.question'))), 'everything is here');
  // Open lists of lines, not the boxes of the page around them.
  for (const details of findAll<HTMLDetailsElement>(element, '.pane.question .rare')) details.open = true;
  await element.updateComplete;
  return element;
}

describe('cpk-designer on a narrow screen, with all that can be set', () => {
  afterEach(cleanUp);

  for (const width of [360, 320]) {
    for (const locale of ['en-GB', 'cy']) {
      for (const id of ['', 'fallen', 'weighed', 'note', 'falls']) {
        it(`${id || 'the form itself'} (${locale}): nothing stands out at ${width} px, and there are no faults`, async () => {
          const element = await unfolded(width, locale, id);
          expect(findAll(element, '.fold')).not.to.be.empty;
          expect(outside(element)).to.deep.equal([]);
          expect(element.scrollWidth).to.be.at.most(width);
          await expect(element).to.be.accessible();
        });
      }
    }
  }
});
