// SPDX-License-Identifier: Apache-2.0
// "Embed About Me in Svelte", followed to the letter.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { journeys } from './journeys.mjs';
import { Project } from './project.mjs';

const project = new Project();
after(() => project.remove());
// The same versions of the framework as its binding is tested with; none of that project's own code.
await project.installFramework('svelte', 'test/bindings');
rmSync(project.path('src'), { recursive: true });
project.writeGuide('embed-in-svelte.md', { 'embed-about-me.md': ['src/care-server.ts', 'src/session.ts'] });

async function mustRun(...script) {
  const { code, output } = await project.npm('run', ...script);
  assert.equal(code, 0, output);
}

test('Svelte: the code of the guide type-checks strictly', async () => {
  await mustRun('check');
});

test('Svelte: a property of the wrong type, or a handler for another event, does not compile', async () => {
  for (const [before, after] of [
    ['{drafts}', 'drafts={42}'],
    ['oncpk-submit', 'oncpk-error'],
  ]) {
    const restore = project.change('src/about-me.svelte', before, after);
    const { code, output } = await project.npm('run', 'check');
    restore();
    assert.notEqual(code, 0, `${after} compiles`);
    assert.match(output, /not assignable/);
  }
});

test('Svelte: it is built for production', async () => {
  await mustRun('build');
});

const policy = STRICT_POLICY.replace('trusted-types lit-html', 'trusted-types svelte-trusted-html lit-html');

journeys('Svelte', () => project.path('dist'), { policy });
