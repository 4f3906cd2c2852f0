// SPDX-License-Identifier: Apache-2.0
// Who imports one class gets that class, what it is made of, and nothing else.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { IN_FULL } from '../full-run.mjs';
import { bundleOfClass, closureOf, exportedClasses, readClassCeilings, reasonOf } from './class-sizes.mjs';

/** The groups of the standard, one file a class; and the class that is ours. */
const GROUPS =
  /^(provisional\/)?(activity|administrative-information|audit-information|care-actor|consent-and-legal-information|observations|parts|safety)\//;

const ceilings = readClassCeilings();
const classes = await exportedClasses();
const MODS = '@careplan-kit/model/mods';

test('every class has a ceiling, and every ceiling a class', () => {
  assert.ok(classes.length > 100, `${classes.length} classes`);
  assert.deepEqual(
    ceilings.map((one) => [one.entry, one.class]),
    classes.map((one) => [one.entry, one.class]),
  );
});

test('the measure sees a second class, and a code list, where they are', async () => {
  const one = await bundleOfClass(MODS, 'Need');
  const two = await bundleOfClass(MODS, 'Need', 'Medication');
  const medication = 'activity/medication.js';
  assert.ok(classes.some(({ module }) => module === medication));
  assert.ok(two.modules.includes(medication) && !one.modules.includes(medication));
  assert.ok(two.gzip > one.gzip);
  assert.ok([...closureOf('check/index.js')].some((file) => file.startsWith('code-lists/')));
});

describe('one class', () => {
  // Each is a bundle of its own, and most are alike.
  const tried = ceilings.filter((_, index) => IN_FULL || index % 4 === 0);
  for (const { entry, class: name, gzip, reason } of tried) {
    test(`${name} of ${entry} is at most ${gzip} bytes gzipped: ${reason}`, async () => {
      const bundle = await bundleOfClass(entry, name);
      assert.ok(bundle.gzip <= gzip, `${name} is ${bundle.gzip} bytes; its ceiling is ${gzip}`);
      const { module } = classes.find((one) => one.entry === entry && one.class === name);
      assert.equal(reasonOf(module, bundle), reason, 'the parts are others: write the ceilings anew');

      const needed = closureOf(module);
      assert.deepEqual(
        bundle.modules.filter((file) => GROUPS.test(file)),
        [...needed].filter((file) => GROUPS.test(file)).sort(),
        'classes that it does not import',
      );
      assert.deepEqual(
        bundle.modules.filter((file) => !needed.has(file)),
        [],
        'modules that it does not import',
      );
      assert.deepEqual(
        bundle.modules.filter((file) => file.startsWith('code-lists/')),
        [],
        'code lists: a class only names them',
      );
    });
  }
});
