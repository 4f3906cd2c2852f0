// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { dirname } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** The files of this folder that end up in a bundle of what is imported. */
async function bundled(name: string, from: string): Promise<readonly string[]> {
  const { metafile } = await build({
    stdin: {
      contents: `import { ${name} } from './${from}/index.ts'; globalThis.kept = ${name};`,
      resolveDir: dirname(fileURLToPath(import.meta.url)),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  return inputs
    .filter(([path, { bytesInOutput }]) => path.includes('/src/prsb/') && bytesInOutput > 0)
    .map(([path]) => path.replace(/^.*\/src\/prsb\//, ''));
}

for (const [name, from, allowed] of [
  ['GpPractice', 'pcsp', ['pcsp/gp-practice.ts', 'pcsp/standard.ts']],
  ['ContingencySafetyPlans', 'pcsp', ['pcsp/contingency-safety-plans.ts', 'pcsp/parts.ts', 'pcsp/standard.ts']],
  ['ProblemList', 'urgent-transfer', ['urgent-transfer/problem-list.ts', 'urgent-transfer/standard.ts']],
  ['IMPAIRMENTS', 'reasonable-adjustments', ['reasonable-adjustments/impairments.ts']],
] as const) {
  test(`importing ${name} brings no other section along`, async () => {
    const inFolders = (await bundled(name, from)).filter((path) => path.includes('/'));
    assert.deepEqual([...inFolders].sort(), [...allowed].sort());
  });
}

test('a transfer does not bring its provisional parts along', async () => {
  const files = await bundled('parseUrgentTransfer', 'urgent-transfer');
  assert.ok(files.includes('urgent-transfer/urgent-transfer.ts'));
  assert.deepEqual(
    files.filter((path) => path.includes('provisional')),
    [],
  );
});
