// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/reconciliation.js';
import type { CpkReconciliation } from './reconciliation.js';

describe('cpk-reconciliation, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkReconciliation>(html`<cpk-reconciliation .text=${text}></cpk-reconciliation>`);
      await expect(element).to.be.accessible();
    });
  }
});
