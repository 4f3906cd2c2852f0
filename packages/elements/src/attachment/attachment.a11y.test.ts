// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/attachment.js';
import type { CpkAttachment } from './attachment.js';

describe('cpk-attachment, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkAttachment>(html`<cpk-attachment .text=${text}></cpk-attachment>`);
      await expect(element).to.be.accessible();
    });
  }
});
