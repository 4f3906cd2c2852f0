// SPDX-License-Identifier: Apache-2.0
// @careplan-kit/elements/react18: a component for each element, for React 18.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { readElements } from '../../scripts/bindings/elements.mjs';
import { journeyTest } from '../guides/journey.mjs';
import { bindingProject, bindingTests, mustNotCheck, mustRun } from './page.mjs';

const project = await bindingProject('react18');
after(() => project.remove());

test('React 18: the components type-check as strictly as a supplier may, library types included', async () => {
  await mustRun(project, 'check');
});

test('React 18: a wrong property, value or event does not compile', async () => {
  const app = 'src/app.tsx';
  await mustNotCheck(project, [
    [app, 'options={drinks}', 'options="tea"', /TS2322/],
    [app, 'options={drinks}', 'opsions={drinks}', /TS2322/],
    [app, 'onCpkError={(event)', 'onCpkError={(event: MouseEvent)', /TS2322/],
  ]);
});

test('React 18: it is built with Vite', () => mustRun(project, 'build'));

bindingTests('React 18', () => project.path('dist'));

test('React 18: a page of every component is built', async () => {
  project.write(
    'src/main.tsx',
    `
    import '@careplan-kit/elements/define';
    import * as components from '@careplan-kit/elements/react18';
    import { createElement, useState } from 'react';
    import { createRoot } from 'react-dom/client';

    function All() {
      const [label, setLabel] = useState<string | undefined>('Given');
      return (
        <>
          {Object.entries(components).map(([name, Component]) =>
            createElement(Component as React.FC<object>, { key: name, ...(label && { label }) }))}
          <button onClick={() => setLabel(undefined)}>Take the labels away</button>
        </>
      );
    }
    createRoot(document.querySelector('#root')!).render(<main><All /></main>);
  `,
  );
  await mustRun(project, 'build', '--', '--outDir', 'every');
});

journeyTest(
  'React 18: every element has a component, and a property that is no longer given goes back',
  () => project.path('every'),
  async ({ page }) => {
    await page.locator('cpk-yes-no').waitFor({ state: 'attached' });
    const tags = await page.locator('main > *').evaluateAll((all) => all.map(({ localName }) => localName));
    assert.deepEqual(
      tags.filter((tag) => tag !== 'button').sort(),
      readElements().map(({ tag }) => tag),
    );
    const label = () => page.locator('cpk-text').evaluate((field) => field.label);
    assert.equal(await label(), 'Given');
    await page.getByRole('button', { name: 'Take the labels away' }).click();
    assert.equal(await label(), '');
  },
);
