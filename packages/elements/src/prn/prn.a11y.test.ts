// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/prn.js';
import type { CpkPrn } from './prn.js';

describe('cpk-prn, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkPrn>(html`<cpk-prn .text=${text}></cpk-prn>`);
      await expect(element).to.be.accessible();
    });
  }
});
