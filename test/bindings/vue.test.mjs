// SPDX-License-Identifier: Apache-2.0
// @careplan-kit/elements/vue: types of the tags in templates, what the compiler leaves alone, and v-model.
import { after, test } from 'node:test';
import { bindingProject, bindingTests, mustNotCheck, mustRun } from './page.mjs';

const project = await bindingProject('vue');
after(() => project.remove());

test('Vue 3: templates type-check strictly', async () => {
  await mustRun(project, 'check');
});

test('Vue 3: a wrong property, value, event or model does not compile', async () => {
  const app = 'src/app.vue';
  await mustNotCheck(project, [
    [app, ':options="drinks"', ':options="7"', /TS2322/],
    [app, ':options="drinks"', ':opsions="drinks"', /TS2561/],
    [app, 'event: CpkErrorEvent', 'event: MouseEvent', /TS2322/],
    [app, "shallowRef<CpkText['value']>('A warm scarf')", 'shallowRef(Symbol())', /TS2322/],
  ]);
});

test('Vue 3: it is built with Vite', () => mustRun(project, 'build'));

bindingTests('Vue 3', () => project.path('dist'), { ownPolicy: 'vue' });
