// SPDX-License-Identifier: Apache-2.0
// Every page of the product by axe and without scrolling sideways, at the width of a small phone; in the full tests also
// of a usual one and of a desk.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { IN_FULL } from '../full-run.mjs';
import { demoTest } from './demo.mjs';
import { untilFormOpen } from './forms.mjs';
import { backToResidents, openForm, openPerson, saveAndFinish, signIn, untilVersion } from './lantern.mjs';

/** Each page, and how to get there from the one before. */
const STEPS = {
  'sign-in': (page) => page.getByRole('heading', { name: 'Who is on shift?' }).waitFor(),
  residents: (page) => signIn(page),
  'a round': async (page) => {
    await page.getByRole('link', { name: 'Rounds', exact: true }).click();
    await page.locator('cpk-group-entry').getByRole('heading', { name: 'Drinks round' }).waitFor();
  },
  'person without About Me': async (page) => {
    await backToResidents(page);
    await openPerson(page, 'Betty');
  },
  'person with About Me': async (page) => {
    await page.getByRole('link', { name: '← Residents' }).click();
    await openPerson(page, 'Mrs Smith');
  },
  'a day': async (page) => {
    await page.getByRole('link', { name: 'Today', exact: true }).click();
    await page
      .locator('cpk-day-comparison')
      .getByText(/On none of these days/)
      .waitFor();
  },
  'all forms': async (page) => {
    await page.getByRole('link', { name: '← Mrs Smith' }).click();
    await page.getByRole('link', { name: 'Forms', exact: true }).click();
    await page.getByRole('heading', { name: /^Forms for / }).waitFor();
  },
  'any form': async (page) => {
    await page.getByRole('link', { name: 'First visit', exact: true }).click();
    await untilFormOpen(page, 'First visit');
  },
  'what the council sent': async (page) => {
    await page.getByRole('link', { name: '← Forms' }).click();
    await page.getByRole('link', { name: '← Mrs Smith' }).click();
    await backToResidents(page);
    await openPerson(page, 'Betty');
    await page.getByRole('button', { name: 'Take it into the record' }).click();
    await page.getByRole('link', { name: 'First visit', exact: true }).waitFor();
  },
  'a form that was filled in': async (page) => {
    await page.getByRole('link', { name: 'Needs assessment from the council' }).click();
    await page.locator('cpk-form-record').getByText('Painful right hip').waitFor();
    await page.getByRole('link', { name: '← Betty' }).click();
    await backToResidents(page);
    await openPerson(page, 'Mrs Smith');
  },
  writing: (page) => openForm(page),
  'with errors': async (page) => {
    await page.getByRole('textbox', { name: 'Day' }).fill('');
    await saveAndFinish(page);
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor();
  },
  'after saving': async (page) => {
    await page.getByRole('textbox', { name: 'Day' }).fill('1');
    await saveAndFinish(page);
    await untilVersion(page, 2);
  },
  'an earlier version': async (page) => {
    await page.getByText('Earlier versions (1)').click();
    await page.getByRole('button', { name: 'Read version 1' }).click();
    await page
      .getByRole('button', { name: /difference|compare|in force/i })
      .first()
      .waitFor();
  },
  'in Welsh': async (page) => {
    await page.getByRole('button', { name: 'Cymraeg' }).click();
    await page.locator('cpk-about-me[lang=cy]').waitFor();
  },
  'short, in Welsh': (page) => page.locator('cpk-about-me').evaluate((aboutMe) => (aboutMe.view = 'short')),
  'writing in Welsh': async (page) => {
    await page.locator('cpk-about-me').evaluate((aboutMe) => (aboutMe.view = 'full'));
    await page.getByRole('button', { name: 'Diweddaru Amdanaf i' }).click();
    await page.getByRole('textbox', { name: 'Beth sydd bwysicaf i mi', exact: true }).waitFor();
  },
  'recording, in Welsh': async (page) => {
    const media = page.locator('[data-key="myWellnessMedia"]');
    await media.getByRole('button', { name: /^Ychwanegu/ }).click();
    await media.getByRole('button', { name: 'Recordio sain' }).waitFor();
  },
};

function bestPractice(page) {
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { runOnly: { type: 'tag', values: ['best-practice'] } });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
}

for (const width of IN_FULL ? [320, 360, 1280] : [320]) {
  demoTest(
    `axe finds nothing on any page at ${width} px, and none scrolls sideways`,
    async ({ page }, t) => {
      for (const [name, reach] of Object.entries(STEPS)) {
        await reach(page);
        const content = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.ok(content <= width, `${name} is ${content} px wide`);
        assert.deepEqual(await axeViolations(page), [], name);
        if (IN_FULL) for (const advice of await bestPractice(page)) t.diagnostic(`best practice, ${name}: ${advice}`);
      }
    },
    { viewport: { width, height: 800 } },
  );
}

demoTest('axe sees a fault in the page and inside the library’s elements', async ({ page }) => {
  await signIn(page);
  await openPerson(page, 'Mrs Smith');
  await openForm(page);
  await page.locator('cpk-form').evaluate((form) => {
    form.shadowRoot.querySelector('textarea').id = 'without-a-label';
    document.querySelector('.back').style.color = '#fff';
  });
  const violations = (await axeViolations(page)).join('\n');
  assert.match(violations, /^label: .*cpk-form,#without-a-label/m);
  assert.match(violations, /^color-contrast: .*\.back/m);
});
