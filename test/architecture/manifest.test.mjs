// SPDX-License-Identifier: Apache-2.0
// custom-elements.json is what editors and framework types are made from: it must say what the sources say.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { writeManifest } from '../../scripts/build.mjs';
import { ELEMENT_PACKAGES } from '../../scripts/element-packages.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { readJson } from './repository.mjs';

await writeManifest();
const modules = ELEMENT_PACKAGES.flatMap((name) =>
  readJson(`packages/${name}/custom-elements.json`).modules.map((one) => ({ ...one, package: name })),
);
const declarations = modules.flatMap(({ path, declarations: own = [] }) => own.map((one) => ({ ...one, path })));
const elements = declarations.filter(({ customElement, tagName }) => customElement && tagName);

test('the manifest names elements, each once', () => {
  const tags = elements.map(({ tagName }) => tagName);
  assert.ok(tags.length >= 3);
  assert.deepEqual(tags, [...new Set(tags)]);
});

test('its paths are those of the published files', () => {
  const wrong = modules.filter((one) => !existsSync(inRoot('packages', one.package, one.path)));
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
  assert.ok(!JSON.stringify(modules).includes('src/'));
});

for (const { tagName, summary, status, since, description, members = [], attributes = [], cssParts = [] } of elements) {
  describe(`the manifest of ${tagName}`, () => {
    test(`${tagName}: it has a summary, a description, a status and a since`, () => {
      for (const [name, value] of Object.entries({ summary, description, status, since }))
        assert.ok(value, `no ${name}`);
    });

    test(`${tagName}: nothing private, static or internal is in it`, () => {
      const hidden = members.filter(
        (one) => one.static || one.privacy === 'private' || one.privacy === 'protected' || /^[#_]/.test(one.name),
      );
      assert.deepEqual(
        hidden.map(({ name }) => name),
        [],
      );
    });

    test(`${tagName}: every property that a host sets is described`, () => {
      const settable = members.filter((one) => one.kind === 'field' && !one.readonly);
      assert.deepEqual(
        settable.filter((one) => !one.description).map(({ name }) => name),
        [],
      );
      for (const attribute of attributes) assert.ok(attribute.description, `attribute ${attribute.name}`);
    });

    test(`${tagName}: it has a part that a host can style`, () => {
      assert.ok(cssParts.length > 0);
      assert.deepEqual(
        cssParts.filter((part) => !part.description).map(({ name }) => name),
        [],
      );
    });
  });
}
