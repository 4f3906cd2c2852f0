// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/cd-register.js';
import type { CpkCdRegister } from './cd-register.js';

describe('cpk-cd-register', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkCdRegister>(html`<cpk-cd-register text="Tea with one sugar"></cpk-cd-register>`);
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkCdRegister>(html`<cpk-cd-register></cpk-cd-register>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkCdRegister>(html`<cpk-cd-register .text=${'<img src=x>'}></cpk-cd-register>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
