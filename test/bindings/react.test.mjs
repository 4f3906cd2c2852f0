// SPDX-License-Identifier: Apache-2.0
// @careplan-kit/elements/react: types of the tags for React 19.
import { after, test } from 'node:test';
import { bindingProject, bindingTests, mustNotCheck, mustRun } from './page.mjs';

const project = await bindingProject('react');
after(() => project.remove());

test('React 19: the tags type-check as strictly as a supplier may, library types included', async () => {
  await mustRun(project, 'check');
});

test('React 19: a wrong property, value, event or tag does not compile', async () => {
  const app = 'src/app.tsx';
  await mustNotCheck(project, [
    [app, 'options={drinks}', 'options="tea"', /TS2322/],
    [app, 'options={drinks}', 'opsions={drinks}', /TS2322/],
    [app, 'oncpk-error={(event)', 'oncpk-error={(event: MouseEvent)', /TS2322/],
    [app, '<cpk-choice', '<cpk-choise', /TS2339/],
  ]);
});

test('React 19: it is built with Vite', () => mustRun(project, 'build'));

bindingTests('React 19', () => project.path('dist'));
