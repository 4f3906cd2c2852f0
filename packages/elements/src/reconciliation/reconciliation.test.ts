// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/reconciliation.js';
import type { CpkReconciliation } from './reconciliation.js';

describe('cpk-reconciliation', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkReconciliation>(
      html`<cpk-reconciliation text="Tea with one sugar"></cpk-reconciliation>`,
    );
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkReconciliation>(html`<cpk-reconciliation></cpk-reconciliation>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkReconciliation>(
      html`<cpk-reconciliation .text=${'<img src=x>'}></cpk-reconciliation>`,
    );
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
