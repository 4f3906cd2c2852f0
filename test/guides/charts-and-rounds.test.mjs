// SPDX-License-Identifier: Apache-2.0
// "Charts, rounds, the day, and ringing for help": the code of the guide, type-checked as strictly as a supplier may.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inRoot } from '../../scripts/root.mjs';
import { tool } from '../../scripts/run-process.mjs';
import { guideFiles, writeFiles } from './guide-files.mjs';

const folder = mkdtempSync(join(tmpdir(), 'careplan-kit-charts-'));
after(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
symlinkSync(inRoot('node_modules'), join(folder, 'node_modules'), 'junction');

test('charts and rounds: the code of the guide type-checks as strictly as a supplier may', async () => {
  const files = guideFiles('charts-and-rounds.md');
  assert.deepEqual([...files.keys()].sort(), [
    'src/call.ts',
    'src/chart.ts',
    'src/day.ts',
    'src/kept.ts',
    'src/round.ts',
    'src/score.ts',
  ]);
  writeFiles(folder, files);
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noUnusedLocals: true,
    noUnusedParameters: true,
    skipLibCheck: false,
    noEmit: true,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'Bundler',
    noUncheckedSideEffectImports: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['src'] }));
  const { code, output } = await tool('typescript/bin/tsc', ['-p', folder], { cwd: folder, capture: true });
  assert.equal(code, 0, output);
});
