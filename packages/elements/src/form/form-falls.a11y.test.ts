// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { falls } from '@careplan-kit/templates/falls';
import { openForm } from '../testing/form-host.js';
import { between, press } from '../testing/keyboard.js';
import { cleanUp, findAll, focused, textOf, until } from '../testing/page.js';

describe('a long assessment by keyboard alone', () => {
  afterEach(cleanUp);

  it('is answered from the first question on, and every key leads somewhere', async function () {
    this.timeout(60_000);
    const form = await openForm({ definition: falls }, between());
    await until(() => findAll(form, '.field.not-here').length === 0, 'every question is here');
    document.querySelector<HTMLElement>('#before')!.focus();
    const stops: string[] = [];
    const atEnd = () => textOf(form.shadowRoot!.activeElement) === 'Save and finish';
    while (!atEnd() && stops.length < 300) {
      await press('Tab');
      stops.push(focused());
      const control = form.shadowRoot!.activeElement as HTMLInputElement;
      expect(control, `focus after ${stops.slice(-3).join(', ')}`).to.not.equal(null);
      if (control.type === 'radio' && !control.checked) await press('Space');
    }
    expect(atEnd(), stops.slice(-5).join(', ')).to.equal(true);
    const answered = Object.keys(form.form!.answers());
    expect(stops.length).to.be.greaterThan(20);
    expect(answered.length).to.be.greaterThan(10);
    await press('Enter');
    await until(
      () => findAll(form, '.summary, [role=alert]').length > 0 || form.phase !== 'editing',
      'it is said how it went',
    );
    expect(focused(), 'the focus is on what is next').to.not.equal('body');
  });
});
