// SPDX-License-Identifier: Apache-2.0
// @careplan-kit/elements/svelte: types of the tags for Svelte 5.
import { after, test } from 'node:test';
import { bindingProject, bindingTests, mustNotCheck, mustRun } from './page.mjs';

const project = await bindingProject('svelte');
after(() => project.remove());

test('Svelte 5: the tags type-check strictly, without a warning', async () => {
  await mustRun(project, 'check');
});

test('Svelte 5: a wrong property, value or event does not compile', async () => {
  const app = 'src/app.svelte';
  await mustNotCheck(project, [
    [app, 'options={drinks}', 'options="tea"', /not assignable/],
    [app, 'options={drinks}', 'opsions={drinks}', /opsions/],
    [app, 'oncpk-error={(event)', 'oncpk-error={(event: MouseEvent)', /not assignable/],
  ]);
});

test('Svelte 5: it is built with Vite', () => mustRun(project, 'build'));

bindingTests('Svelte 5', () => project.path('dist'), { ownPolicy: 'svelte-trusted-html' });
