// SPDX-License-Identifier: Apache-2.0
// The plain product alone, built from this repository: what must not be used is refused in its page. Two products, from
// packed packages, are in two-hosts.test.mjs.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { WITHDRAWN, association, publish } from '../../packages/designer/src/testing/shared-forms.ts';
import { buildPlainHost } from './plain-host.mjs';
import { refusalTests } from './refusals.mjs';
import { Supplier } from './supplier.mjs';

let folder;
before(async () => {
  folder = await buildPlainHost();
});
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));

refusalTests('plain', () => folder, { association, publish, WITHDRAWN });

test('by keyboard alone a form is searched for, looked at, taken into use and called back', async () => {
  const caspa = await association();
  const published = await publish(caspa, ['1.0.0', '1.1.0']);
  const supplier = new Supplier();
  try {
    await supplier.open(folder, { files: published.files, trust: caspa.trust });
    const { keyboard } = supplier.page;
    await supplier.page.getByRole('button', { name: 'Look at it: Skin check' }).waitFor();
    await supplier.tabTo('Find a form');
    await keyboard.type('she keeps tripping over');
    await supplier.page.getByText('Forms shown: 1 of 2').waitFor();
    await supplier.tabTo('Look at it: Falls');
    await keyboard.press('Enter');
    await supplier.page.getByRole('button', { name: 'Use Falls' }).waitFor();
    await supplier.tabTo('Which version');
    await keyboard.press('ArrowDown');
    await supplier.page.getByRole('heading', { name: 'Falls, version 1.0.0' }).waitFor();
    await supplier.tabTo('Use Falls');
    await keyboard.press('Space');
    await supplier.page.getByText('“Falls” 1.0.0 is in use now.').waitFor();
    assert.equal(await supplier.focused(), 'Look at it: Falls');
    const later = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [WITHDRAWN], previous: published.catalogue });
    supplier.catalogue = later.files;
    await supplier.tabTo('Look for news');
    await keyboard.press('Enter');
    await supplier.page.getByText(/“Falls” 1\.0\.0 was withdrawn .* Use “Falls” 1\.1\.0 instead\./).waitFor();
    await supplier.page.getByText('Falls 1.0.0 cannot be begun.').waitFor();
  } finally {
    await supplier.close();
  }
});
