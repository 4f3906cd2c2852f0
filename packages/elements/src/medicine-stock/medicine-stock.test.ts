// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/medicine-stock.js';
import type { CpkMedicineStock } from './medicine-stock.js';

describe('cpk-medicine-stock', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkMedicineStock>(
      html`<cpk-medicine-stock text="Tea with one sugar"></cpk-medicine-stock>`,
    );
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkMedicineStock>(html`<cpk-medicine-stock></cpk-medicine-stock>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkMedicineStock>(
      html`<cpk-medicine-stock .text=${'<img src=x>'}></cpk-medicine-stock>`,
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
