// SPDX-License-Identifier: Apache-2.0
import { expect, fixture, html } from '@open-wc/testing';
import '../define/cd-register.js';
import type { CpkCdRegister } from './cd-register.js';

describe('cpk-cd-register, accessibility', () => {
  for (const text of ['', 'Tea with one sugar']) {
    it(`meets the axe rules with the text "${text}"`, async () => {
      const element = await fixture<CpkCdRegister>(html`<cpk-cd-register .text=${text}></cpk-cd-register>`);
      await expect(element).to.be.accessible();
    });
  }
});
