// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import { LIBRARY_VERSION } from '@careplan-kit/model';
import { type NamedElement, defineElement } from '../base/define-element.js';
import { accessibilityTree } from './accessibility-tree.js';
import { watchGlobalListeners } from './global-listeners.js';
import { cleanUp, mount, textOf, until, watchConsole, watchFaults } from './page.js';

/** What elements that are no fields differ in. */
export interface ElementUnderTest<Element extends LitElement> {
  readonly elementClass: NamedElement & (new () => Element);
  /** What a host gives it; anew for each element. */
  readonly given: () => Partial<Element>;
  /** Words on it once it is drawn with them. */
  readonly shows: string;
  /** What is given later in place of some of that, and the words then. */
  readonly other: () => Partial<Element>;
  readonly showsOther: string;
  /** What a screen reader is given of it, line by line. */
  readonly heard: readonly string[];
}

/** What every element does, whatever it is for. One call for each. */
export function runElementBaseTests<Element extends LitElement>(tag: string, kind: ElementUnderTest<Element>): void {
  const { elementClass, given, other, shows, showsOther } = kind;
  const wordsOf = (element: Element) => textOf(element.renderRoot as unknown as HTMLElement);
  const looksOf = (element: Element) => ({ words: wordsOf(element), tree: accessibilityTree(element) });
  const drawn = async (element: Element, words: string) => {
    await element.updateComplete;
    await until(() => wordsOf(element).includes(words), `${tag} shows “${words}”, not “${wordsOf(element)}”`);
    return element;
  };
  const shown = async () => drawn(await mount<Element>(elementClass, given()), shows);

  describe(`${tag} as every element`, () => {
    afterEach(cleanUp);

    it('is heard line by line', async () => {
      const element = await shown();
      expect(accessibilityTree(element)).to.deep.equal(kind.heard);
      await expect(element).to.be.accessible();
    });

    it('is the same whether its properties come before or after it is on the page, or one by one', async () => {
      const first = await shown();
      const before = looksOf(first);
      first.remove();
      const after = await mount<Element>(elementClass);
      Object.assign(after, given());
      await drawn(after, shows);
      expect(looksOf(after)).to.deep.equal(before);
      after.remove();
      const bitByBit = await mount<Element>(elementClass);
      for (const [name, value] of Object.entries(given())) {
        Object.assign(bitByBit, { [name]: value });
        await bitByBit.updateComplete;
      }
      await drawn(bitByBit, shows);
      expect(looksOf(bitByBit)).to.deep.equal(before);
    });

    it('shows what the host gives it later', async () => {
      const element = await shown();
      Object.assign(element, other());
      await drawn(element, showsOther);
      Object.assign(element, given());
      await drawn(element, shows);
    });

    it('is the same when it is taken out and put back, and still follows the host', async () => {
      const element = await shown();
      const before = looksOf(element);
      element.remove();
      await Promise.resolve();
      document.body.append(element);
      await drawn(element, shows);
      expect(looksOf(element)).to.deep.equal(before);
      Object.assign(element, other());
      await drawn(element, showsOther);
    });

    it('shares nothing with another on the page', async () => {
      const one = await shown();
      const two = await drawn(await mount<Element>(elementClass, { ...given(), ...other() }), showsOther);
      const looks = wordsOf(two);
      expect(wordsOf(one)).to.include(shows);
      Object.assign(one, other());
      await drawn(one, showsOther);
      expect(wordsOf(two)).to.equal(looks);
      one.remove();
      await two.updateComplete;
      expect(wordsOf(two)).to.equal(looks);
    });

    it('works under another prefix', async () => {
      defineElement(elementClass, 'acme');
      const element = document.createElement(tag.replace('cpk-', 'acme-')) as Element;
      expect(element instanceof elementClass).to.equal(true);
      Object.assign(element, given());
      document.body.append(element);
      try {
        await drawn(element, shows);
      } finally {
        element.remove();
      }
    });

    it('stays on the page when the host gives nothing in place of something', async () => {
      watchConsole('warn');
      for (const name of Object.keys(given())) {
        const faults = watchFaults();
        const element = await shown();
        for (const nothing of [null, undefined]) {
          Object.assign(element, { [name]: nothing });
          await element.updateComplete;
        }
        Object.assign(element, given());
        await drawn(element, shows);
        expect(faults, name).to.deep.equal([]);
        element.remove();
      }
    });

    it('says which version of the library it is', async () => {
      expect((await shown()).getAttribute('data-cpk-version')).to.equal(LIBRARY_VERSION);
    });

    it('leaves nothing behind when it goes, a hundred times', async function () {
      this.timeout(30_000);
      (await shown()).remove();
      await Promise.resolve();
      const nodes = document.querySelectorAll('*').length;
      const sheets = document.adoptedStyleSheets.length;
      const listeners = watchGlobalListeners();
      for (let count = 0; count < 100; count++) {
        const element = await mount<Element>(elementClass, given());
        element.remove();
        await element.updateComplete;
      }
      await until(() => listeners() === 0, `${listeners()} listeners of window and document are gone`);
      expect(document.querySelectorAll('*').length).to.equal(nodes);
      expect(document.adoptedStyleSheets.length).to.equal(sheets);
    });
  });
}
