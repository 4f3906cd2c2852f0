// SPDX-License-Identifier: Apache-2.0
// @careplan-kit/elements/angular: directives with typed inputs, and value accessors for both form styles.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { journeyTest } from '../guides/journey.mjs';
import { bindingProject, bindingTests, mustNotCheck, mustRun, pageOf } from './page.mjs';

const project = await bindingProject('angular');
after(() => project.remove());

test('Angular 21: both form styles type-check with strict templates, library types included', async () => {
  await mustRun(project, 'check');
});

test('Angular 21: a wrong property, value, event or model does not compile', async () => {
  await mustNotCheck(project, [
    ['src/app.html', '[options]="drinks"', '[options]="7"', /TS2322/],
    ['src/app.html', '(cpk-error)="fail($event)"', '(cpk-edit)="fail($event)"', /TS2345/],
    ['src/app.html', '[label]="label()"', '[label]="given()"', /TS2322/],
  ]);
});

test('Angular 21: both are built for production by the application builder', async () => {
  await mustRun(project, 'build', '--', '--output-path', 'template-driven');
  project.change('src/main.ts', "'./app'", "'./reactive'");
  await mustRun(project, 'build', '--', '--output-path', 'reactive');
});

// Angular's form, told of a reset, sets its own value: none, or the control's default.
const STYLES = { 'template-driven': '', reactive: 'A warm scarf' };

for (const [style, resetsTo] of Object.entries(STYLES)) {
  const folder = () => project.path(style, 'browser');
  const name = `Angular 21, ${style}`;

  bindingTests(name, folder, { resetsTo });

  journeyTest(`${name}: the control and the field go back to the same value`, folder, async (journey) => {
    const { box, press, says } = pageOf(journey);
    await box().fill('Brass bands');
    await says('likes', '"Brass bands"');
    await press('Start again');
    await says('likes', resetsTo ? JSON.stringify(resetsTo) : 'null');
    assert.equal(await box().inputValue(), resetsTo);
  });

  journeyTest(
    `${name}: what is no answer makes the control invalid, and leaving it touched`,
    folder,
    async (journey) => {
      const { box, says } = pageOf(journey);
      const cups = box('How many cups?');
      await says('form', 'valid, untouched, null');
      await cups.fill('a few');
      await says('cups', 'null');
      await journey.page
        .locator('#form')
        .getByText(/^\s*invalid, untouched, \{\s*"careplanKit"/)
        .waitFor();
      await box().focus();
      await journey.page
        .locator('#form')
        .getByText(/^\s*invalid, touched/)
        .waitFor();
      assert.equal(await cups.inputValue(), 'a few');
      await cups.fill('4');
      await says('form', 'valid, touched, null');
      await says('cups', '"4"');
    },
  );

  journeyTest(`${name}: a control that is disabled disables its field`, folder, async (journey) => {
    const { box, press, data } = pageOf(journey);
    await box('How many cups?').fill('4');
    await press('Disable the cups');
    await journey.page.waitForFunction(
      () => document.querySelector('cpk-number').shadowRoot.querySelector('input').disabled,
    );
    assert.deepEqual(await data(), { likes: 'A warm scarf', drink: 'tea' });
  });
}
