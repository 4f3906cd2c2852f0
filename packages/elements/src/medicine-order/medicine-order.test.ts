// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/medicine-order.js';
import type { CpkMedicineOrder } from './medicine-order.js';

describe('cpk-medicine-order', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkMedicineOrder>(
      html`<cpk-medicine-order text="Tea with one sugar"></cpk-medicine-order>`,
    );
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkMedicineOrder>(html`<cpk-medicine-order></cpk-medicine-order>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkMedicineOrder>(
      html`<cpk-medicine-order .text=${'<img src=x>'}></cpk-medicine-order>`,
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
