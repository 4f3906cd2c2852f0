// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { PassphraseQuestion } from '@careplan-kit/drafts';
import { accessibilityTree } from '../testing/accessibility-tree.js';
import { press } from '../testing/keyboard.js';
import { cleanUp, find, findAll, focused, mount, place, until } from '../testing/page.js';
import { testHost } from '../testing/story-host.js';
import { CpkLock } from './lock.js';

const question: PassphraseQuestion = { why: 'unlock', kind: 'pin', wrongTries: 2, minimumLength: 6 };
const unlock = () => Promise.resolve();

const lock = (changes: Partial<CpkLock> = {}) =>
  mount(CpkLock, { context: testHost(), name: crypto.randomUUID(), locked: true, unlock, ...changes });

async function asking(changes: Partial<PassphraseQuestion> = {}, more: Partial<CpkLock> = {}): Promise<CpkLock> {
  const element = await lock(more);
  void element.ask({ ...question, ...changes }).catch(() => undefined);
  await until(() => findAll(element, '#secret').length === 1, 'the secret is asked for');
  return element;
}

describe('cpk-lock without a mouse or a screen', () => {
  afterEach(cleanUp);

  // First: in Firefox the Tab key leaves a dialog for the browser's own bar, and no later key comes back from there.
  it('is worked with the keyboard alone', async () => {
    const element = await asking({ wrongTries: 0 });
    await press('Enter');
    await until(() => findAll(element, '.error').length === 1, 'the fault is said');
    expect(find(element, '.error').getAttribute('role')).to.equal('alert');
    expect(focused()).to.equal('input#secret.control');
    await press('Tab');
    await press('Space');
    await until(() => find<HTMLInputElement>(element, '#secret').type === 'text', 'what is typed is shown');
  });

  it('is a dialog that says first that the page is locked, with nothing else on the page', async () => {
    place('button').textContent = 'Mrs Smith';
    const element = await lock();
    expect(accessibilityTree(element)).to.deep.equal([
      'dialog "Locked"',
      'heading 1 "Locked"',
      'status',
      'button "Sign in again"',
    ]);
    expect(accessibilityTree(document.body).join()).not.to.contain('Mrs Smith');
    expect(focused()).to.equal('div#title.heading');
  });

  it('keeps the Tab key inside', async () => {
    const before = place('button');
    before.id = 'outside';
    await lock();
    for (let presses = 0; presses < 4; presses++) {
      await press('Tab');
      expect(focused()).not.to.equal('button#outside');
    }
  });

  it('has a box that says what it is for and how many tries there were, and takes the focus', async () => {
    const element = await asking();
    expect(focused()).to.equal('input#secret.control');
    expect(accessibilityTree(element).some((line) => line.includes('2 wrong tries so far.'))).to.equal(true);
    // A password has no role; its name is what is heard.
    expect(find<HTMLInputElement>(element, '#secret').labels![0]!.textContent).to.equal('Your PIN');
  });

  for (const [what, element] of Object.entries({
    'with a button': () => lock(),
    'with a PIN': () => asking(),
    'with a new passphrase': () => asking({ why: 'new', kind: 'passphrase', wrongTries: 0 }),
    'in Welsh': () => asking({}, { context: testHost({ locale: 'cy', unreviewedTranslations: true }) }),
  })) {
    it(`has no faults ${what}`, async () => {
      await expect(await element()).to.be.accessible();
    });
  }
});
