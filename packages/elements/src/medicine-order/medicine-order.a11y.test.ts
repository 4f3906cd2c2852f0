// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/medicine-order.js';
import type { CpkMedicineOrder } from './medicine-order.js';

describe('cpk-medicine-order, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkMedicineOrder>(html`<cpk-medicine-order .text=${text}></cpk-medicine-order>`);
      await expect(element).to.be.accessible();
    });
  }
});
