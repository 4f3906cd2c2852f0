// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/medicine-stock.js';
import type { CpkMedicineStock } from './medicine-stock.js';

describe('cpk-medicine-stock, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkMedicineStock>(html`<cpk-medicine-stock .text=${text}></cpk-medicine-stock>`);
      await expect(element).to.be.accessible();
    });
  }
});
