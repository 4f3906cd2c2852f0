// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/attachment.js';
import type { CpkAttachment } from './attachment.js';

describe('cpk-attachment', () => {
  it('shows its text', async () => {
    const element = await fixture<CpkAttachment>(html`<cpk-attachment text="Tea with one sugar"></cpk-attachment>`);
    expect(element.shadowRoot!.textContent).to.contain('Tea with one sugar');
  });

  it('says so when there is nothing to show', async () => {
    const element = await fixture<CpkAttachment>(html`<cpk-attachment></cpk-attachment>`);
    expect(element.shadowRoot!.textContent).to.contain('Nothing to show');
  });

  it('shows markup in its text as text', async () => {
    const element = await fixture<CpkAttachment>(html`<cpk-attachment .text=${'<img src=x>'}></cpk-attachment>`);
    expect(element.shadowRoot!.querySelector('img')).to.equal(null);
    expect(element.shadowRoot!.textContent).to.contain('<img src=x>');
  });
});
