// SPDX-License-Identifier: Apache-2.0
// "Embed About Me in ten minutes", followed to the letter: its code, compiled, bundled, and used by a care worker.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { build } from 'vite';
import { tool } from '../../scripts/run-process.mjs';
import { journeys } from './journeys.mjs';
import { Project } from './project.mjs';

const project = new Project();
after(() => project.remove());
await project.installPackages();
project.writeGuide('embed-about-me.md', {
  'host-context.md': ['src/provide-context.ts', 'src/whole-context.ts'],
  'what-we-hand-you.md': ['src/audit-line.ts', 'src/copy.ts'],
});

test('plain page: the code of the guide type-checks as strictly as a supplier may', async () => {
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
  const config = `${project.folder}/tsconfig.json`;
  writeFileSync(config, JSON.stringify({ compilerOptions, include: ['src'] }));
  const { code, output } = await tool('typescript/bin/tsc', ['-p', config], { cwd: project.folder, capture: true });
  assert.equal(code, 0, output);
});

test('plain page: it is built with Vite', async () => {
  await build({ root: project.folder, configFile: false, logLevel: 'error', build: { target: 'es2022' } });
  assert.ok(project.path('dist/index.html'));
});

journeys('plain page', () => project.path('dist'));
