// SPDX-License-Identifier: Apache-2.0
// Every form that comes with the kit, filled from each of its fixtures: what becomes of it in the record.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { lintDefinition } from '@careplan-kit/forms/lint';
import { recheck } from '@careplan-kit/forms/recheck';
import { parseCareRecord } from '@careplan-kit/model';
import { checkRecord } from '@careplan-kit/model/check';
import { CLASSES, FOLDERS, FORMS, handOver } from '../test/filled-fixtures.js';

const run = promisify(execFile);
const CLI = fileURLToPath(new URL('../../cli/bin/careplan-kit.js', import.meta.url));

for (const { definition, fixtures } of FORMS) {
  describe(`the form ${definition.id}`, () => {
    test('is told about by two people at least, and the check of forms finds no error and no warning', () => {
      assert.ok(fixtures.size >= 2, [...fixtures.keys()].join());
      const { findings } = lintDefinition(definition);
      assert.deepEqual(
        findings.filter(({ severity }) => severity !== 'info'),
        [],
      );
    });

    for (const [name, fixture] of fixtures)
      test(`${name}: ends in a valid record, in which every earlier version is as it was`, () => {
        const { before, submission, after } = handOver(definition, name, fixture);
        assert.ok(Object.keys(submission.answers).length > 0);
        assert.deepEqual(recheck(definition, submission, before).findings, []);
        assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(after)), CLASSES), after);
        const errors = checkRecord(after).findings.filter(({ severity }) => severity === 'error');
        assert.deepEqual(errors, []);
        for (const { recordUid, versionNumber, content } of before.records) {
          const kept = after.records.find((one) => one.recordUid === recordUid && one.versionNumber === versionNumber);
          assert.deepEqual(kept?.content, content);
        }
      });
  });
}

test('no form was left out', () => {
  assert.deepEqual(FORMS.map(({ definition }) => definition.id).sort(), [...FOLDERS].sort());
});

test('careplan-kit lint finds nothing in any of them', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-forms-'));
  try {
    const files = FORMS.map(({ definition }) => {
      const file = join(folder, `${definition.id}.json`);
      writeFileSync(file, JSON.stringify(definition));
      return file;
    });
    const { stdout } = await run(process.execPath, [CLI, 'lint', '--json', ...files]);
    const { ok, findings } = JSON.parse(stdout) as { ok: boolean; findings: readonly { severity: string }[] };
    assert.equal(ok, true);
    assert.deepEqual(
      findings.filter(({ severity }) => severity !== 'info'),
      [],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
