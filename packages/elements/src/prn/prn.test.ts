// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/prn.js';
import type { CpkPrn } from './prn.js';

describe('cpk-prn', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkPrn>(html`<cpk-prn text="Tea with one sugar"></cpk-prn>`);
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkPrn>(html`<cpk-prn></cpk-prn>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkPrn>(html`<cpk-prn .text=${'<img src=x>'}></cpk-prn>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
