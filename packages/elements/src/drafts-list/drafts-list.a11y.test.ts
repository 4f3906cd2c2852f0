// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { between, press, tabStops } from '../testing/keyboard.js';
import { closed, entry, handedToEmily, listed, names, outboxOf, storeOf } from '../testing/listed-drafts.js';
import { cleanUp, find, findAll, focused, mount, textOf, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkDraftsList } from './drafts-list.js';

async function list(changes: Partial<CpkDraftsList> = {}, parent?: HTMLElement): Promise<CpkDraftsList> {
  const drafts = storeOf([listed('one', 1), handedToEmily, closed('bad', 5, 'tampered')]);
  const workers = [{ id: 'worker-jane', name: 'Jane' }];
  const element = await mount(CpkDraftsList, { context: testHost(), names, workers, drafts, ...changes }, parent);
  await until(() => !textOf(element.shadowRoot as unknown as Element).includes('Looking…'), 'the list is read');
  return element;
}

describe('cpk-drafts-list without a mouse or a screen', () => {
  afterEach(cleanUp);

  it('is a heading and a list in which each button says of which draft it is', async () => {
    const tree = accessibilityTree(await list());
    expect(tree[0]).to.equal('heading 2 "Not finished yet"');
    expect(tree.filter((line) => line.startsWith('button'))).to.deep.equal([
      'button "Go on with it: Mrs Smith, Night check"',
      'button "More: Mrs Smith, Night check"',
      'button "Go on with it: Mr Green, Night check"',
      'button "More: Mr Green, Night check"',
    ]);
  });

  it('is worked with the keyboard alone, and the focus comes back to the draft', async () => {
    const element = await list({}, between());
    expect(await tabStops()).to.deep.equal(['button.button', 'summary', 'button.button', 'summary']);
    find(element, 'summary').focus();
    await press('Enter');
    await press('Tab');
    expect(focused()).to.equal('button.link-button');
    await press('Enter');
    await element.updateComplete;
    expect(focused()).to.equal('form.panel');
    await press('Tab');
    expect(focused()).to.equal('input#panel-label.control');
    await press('Tab');
    await press('Tab');
    await press('Enter');
    await element.updateComplete;
    expect(focused()).to.equal('li.draft');
  });

  it('says what is missing with each box', async () => {
    const element = await list();
    const button = findAll(element, '.rarer button').find((one) => textOf(one).startsWith('Hand it over'))!;
    button.click();
    await element.updateComplete;
    find<HTMLFormElement>(element, '.panel').requestSubmit();
    await element.updateComplete;
    const tree = accessibilityTree(element);
    expect(tree).to.include('combobox "Who goes on with it?" [invalid] (Choose who goes on with it.)');
    expect(tree.some((line) => line.startsWith('textbox "Why?" [invalid]') && line.includes('Write why.'))).to.equal(
      true,
    );
    await expect(element).to.be.accessible();
  });

  it('announces what was done, and nothing while it is only looked at', async () => {
    const element = await list();
    expect(accessibilityTree(element).filter((line) => line.startsWith('status'))).to.deep.equal(['status']);
    expect(findAll(element, '[role=alert]')).to.be.empty;
  });

  for (const [what, changes] of Object.entries({
    'with several': {},
    'with an outbox': { outbox: outboxOf([entry('a', 'queued'), entry('b', 'rejected', { reason: 'No weight.' })]) },
    'with nothing': { drafts: storeOf([]) },
    'in Welsh': { context: testHost({ locale: 'cy', unreviewedTranslations: true }) },
  })) {
    it(`has no faults ${what}`, async () => {
      await expect(await list(changes)).to.be.accessible();
    });
  }
});
