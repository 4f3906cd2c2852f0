// SPDX-License-Identifier: Apache-2.0
// A patch on the skin: looked at, found gone, made good. With the keyboard alone.
import assert from 'node:assert/strict';
import { axeViolations } from '../stories/axe.mjs';
import { demoTest } from './demo.mjs';
import { signIn, signOut } from './lantern.mjs';
import { backToList, itIs, line, openChecked, openMedicines } from './medicines.mjs';

const BETTY = 'resident-betty';
const round = (page) => page.locator('cpk-emar-round');
const factsOf = (page) =>
  round(page).evaluate(({ facts }) => ({
    looks: facts.patchChecks.map(({ inPlace, by }) => ({ inPlace, by })),
    patches: facts.records
      .filter(({ orderId }) => orderId === 'betty-patch')
      .map(({ site, administratorId }) => ({ site, administratorId })),
  }));

demoTest(
  'a patch is looked at, found gone in the evening and not forgotten until another is on, elsewhere on the skin',
  async ({ page }) => {
    await itIs(page, '2026-11-23T08:05:00Z');
    await signIn(page, 'Emily');
    await openMedicines(page);
    await line(page, BETTY).getByText('Is the patch on? 1').waitFor();
    await openChecked(page, BETTY);
    const patch = round(page).locator('[data-patch]');
    await patch.getByText('Look now: is it still on?').waitFor();
    assert.match(await patch.innerText(), /Left upper arm/);
    assert.deepEqual(await axeViolations(page), []);
    await patch.locator('.still-on').press('Enter');
    await patch.getByText('Look now').waitFor({ state: 'detached' });
    await backToList(page);
    await line(page, BETTY).getByText('Is the patch on?').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: '← Residents' }).press('Enter');
    await signOut(page);

    // Helping her to bed, Sue finds no patch. When it was last seen is there to read.
    await itIs(page, '2026-11-23T20:10:00Z');
    await signIn(page, 'Sue');
    await openMedicines(page);
    await openChecked(page, BETTY);
    await patch.locator('.gone').press('Enter');
    await patch.getByText('Last seen on the skin: 23 November 2026 at 08:05').waitFor();
    await patch.locator('.record-gone').press('Enter');
    const lost = round(page).locator('[data-lost]');
    await lost.getByText('Where it was: Left upper arm.').waitFor();
    assert.match(await lost.innerText(), /Tell now/);
    assert.deepEqual(await axeViolations(page), []);
    await backToList(page);
    await line(page, BETTY).getByText('Patch gone: 1').waitFor();

    // It is on the disk, and stays until another is on.
    await page.reload();
    await line(page, BETTY).getByText('Patch gone: 1').waitFor();
    await openChecked(page, BETTY);
    await lost.locator('[id^="site-"]').fill('Right upper arm');
    await lost.locator('.new-patch').press('Enter');
    await lost.waitFor({ state: 'detached' });
    await patch.getByText('Right upper arm').waitFor();
    await round(page).locator('[data-state="storing"]').waitFor({ state: 'detached' });
    assert.deepEqual(await axeViolations(page), []);

    const { looks, patches } = await factsOf(page);
    assert.deepEqual(looks, [
      { inPlace: true, by: 'worker-sue' },
      { inPlace: true, by: 'worker-emily' },
      { inPlace: false, by: 'worker-sue' },
    ]);
    assert.deepEqual(patches, [
      { site: 'Left upper arm', administratorId: 'worker-jane' },
      { site: 'Right upper arm', administratorId: 'worker-sue' },
    ]);
  },
);
