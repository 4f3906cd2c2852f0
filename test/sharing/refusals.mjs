// SPDX-License-Identifier: Apache-2.0
// What no product may use, whatever it is made with.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Supplier } from './supplier.mjs';

/** A byte of a file is another. */
function withChangedByte(files, name, at) {
  const changed = new Map(files);
  const bytes = files.get(name).slice();
  bytes[at] ^= 1;
  return changed.set(name, bytes);
}

/** `folder`: of the built page, once it is built. */
export function refusalTests(name, folder, { association, publish, WITHDRAWN }) {
  const tries = (title, body) =>
    test(`${name}: ${title}`, async () => {
      const supplier = new Supplier();
      const caspa = await association();
      const published = await publish(caspa, ['1.0.0', '1.1.0']);
      try {
        await supplier.open(folder(), { files: published.files, trust: caspa.trust });
        await body(supplier, { caspa, published });
      } finally {
        await supplier.close();
      }
    });

  tries('a pack with a changed byte is refused, and may be fetched again', async (supplier, { published }) => {
    await supplier.lookForNews(withChangedByte(published.files, 'falls-1.1.0.tgz', 300));
    await supplier.look('Falls');
    assert.match(
      await supplier.refusal('This is not used'),
      /damaged, or was changed on its way\. Fetch it again; .* tell whoever publishes it\./,
    );
    supplier.catalogue = published.files;
    await supplier.press('Try again');
    await supplier.page.getByRole('button', { name: 'Use Falls' }).waitFor();
  });

  tries('an index with a changed byte is refused whole', async (supplier, { published }) => {
    const at = new TextDecoder().decode(published.files.get('index.json')).indexOf('Falls');
    await supplier.lookForNews(withChangedByte(published.files, 'index.json', at));
    assert.match(
      await supplier.refusal('This catalogue is not used'),
      /Do not use it, and fetch it again from where CASPA publishes it\./,
    );
    assert.equal(await supplier.page.getByRole('button', { name: /^Look at it/ }).count(), 0);
  });

  tries('a key that is not trusted is refused', async (supplier, { published }) => {
    await supplier.lookForNews(published.files, (await association()).trust);
    assert.match(
      await supplier.refusal('This catalogue is not used'),
      /signed by “CASPA” with a key that is not trusted here .* get the key from them in another way and add it to the trusted keys\./,
    );
  });

  tries(
    'a version before the one in use, and an index before the one seen, are refused',
    async (supplier, { caspa, published }) => {
      await supplier.use('Falls', 'Use Falls');
      await supplier.look('Falls');
      await supplier.chooseVersion('1.0.0');
      assert.match(
        await supplier.refusal('This is not used'),
        /It is version 1\.0\.0, and 1\.1\.0 is in use here\. .* use 1\.1\.0 or a later one\./,
      );
      const later = await publish(caspa, ['1.0.0', '1.1.0', '1.2.0'], { previous: published.catalogue });
      await supplier.lookForNews(later.files);
      await supplier.page.getByText('There is a newer version of “Falls”: 1.2.0. You use 1.1.0.').waitFor();
      await supplier.lookForNews(published.files);
      assert.match(
        await supplier.refusal('This catalogue is not used'),
        /older than one that was used here before, .* Fetch the newest\./,
      );
    },
  );

  tries(
    'a form that was withdrawn stops where it runs, and cannot be taken anew',
    async (supplier, { caspa, published }) => {
      await supplier.use('Falls', 'Use Falls');
      const notice = { ...WITHDRAWN, versions: '1.1.0', reason: 'It adds up wrongly.', useInstead: undefined };
      const { useInstead: _none, ...notices } = notice;
      const later = await publish(caspa, ['1.0.0', '1.1.0'], { notices: [notices], previous: published.catalogue });
      await supplier.lookForNews(later.files);
      await supplier.page
        .getByText('“Falls” 1.1.0 was withdrawn on 20 November 2026: It adds up wrongly. Stop using it now.')
        .waitFor();
      await supplier.page.getByText('Falls 1.1.0 cannot be begun.').waitFor();
      assert.equal(await supplier.page.locator('cpk-form:visible').count(), 0);
      await supplier.look('Falls');
      await supplier.chooseVersion('1.1.0');
      assert.match(
        await supplier.refusal('This is not used'),
        /“Falls” 1\.1\.0 was withdrawn on 20 November 2026: It adds up wrongly\. Do not begin new ones, and look again at those that were filled in with it\./,
      );
    },
  );
}
