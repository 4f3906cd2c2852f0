// SPDX-License-Identifier: Apache-2.0
// What the page of every binding does, under the strict policy and without one fault.
import assert from 'node:assert/strict';
import { copyFileSync } from 'node:fs';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { inRoot } from '../../scripts/root.mjs';
import { journeyTest } from '../guides/journey.mjs';
import { Project } from '../guides/project.mjs';

/** A project of `test/bindings/NAME`, with its framework and our packed packages. */
export async function bindingProject(name) {
  const project = new Project();
  await project.installFramework(name, 'test/bindings');
  copyFileSync(inRoot('test/bindings/shared/host.ts'), `${project.path('src')}/host.ts`);
  return project;
}

export async function mustRun(project, ...script) {
  const { code, output } = await project.npm('run', ...script);
  assert.equal(code, 0, output);
}

/** Each change of a source must not compile, for the reason given. */
export async function mustNotCheck(project, changes) {
  for (const [file, before, after, fault] of changes) {
    const restore = project.change(file, before, after);
    const { code, output } = await project.npm('run', 'check');
    restore();
    assert.notEqual(code, 0, `${after} compiles`);
    assert.match(output, fault);
  }
}

export const pageOf = ({ page }) => ({
  box: (label = 'What do you like?') => page.getByRole('textbox', { name: label }),
  radio: (name) => page.getByRole('radio', { name }),
  press: (name) => page.getByRole('button', { name }).click(),
  says: (id, text) => page.locator(`#${id}`).getByText(text, { exact: true }).waitFor(),
  data: () => page.locator('form').evaluate((form) => Object.fromEntries(new FormData(form))),
});

/** A framework may draw later than it was told to. */
const untilItHolds = ({ page }, text) =>
  page.waitForFunction(
    (value) => document.querySelector('cpk-text').shadowRoot.querySelector('input').value === value,
    text,
  );

/** The strict policy, with the Trusted Types policy that the framework itself makes. */
const policyWith = (own) => STRICT_POLICY.replace('trusted-types lit-html', `trusted-types ${own} lit-html`);

/** `ownPolicy`: name of the framework's Trusted Types policy, if it makes one. `resetsTo`: what the host's own value is after a reset, where the framework has a say in it. */
export function bindingTests(name, folder, { resetsTo = 'A warm scarf', ownPolicy } = {}) {
  const tries = (title, body) =>
    journeyTest(`${name}: ${title}`, folder, body, ownPolicy ? { policy: policyWith(ownPolicy) } : {});
  tries('it renders what properties hold', async (journey) => {
    const { box, radio, data } = pageOf(journey);
    await journey.page.locator('cpk-person-banner').getByText('Green').first().waitFor();
    assert.equal(await box().inputValue(), 'A warm scarf');
    assert.equal(await radio('Tea').isChecked(), true);
    assert.deepEqual(await data(), { likes: 'A warm scarf', drink: 'tea' });
    assert.equal(await journey.page.locator('cpk-text').evaluate((field) => field.required), true);
  });

  tries('a property that changes is set', async (journey) => {
    const { box, press } = pageOf(journey);
    await press('Ask otherwise');
    await box('What else do you like?').waitFor();
    await press('Fill in');
    await untilItHolds(journey, 'The radio');
  });

  tries("events are heard, native ones and the library's own", async (journey) => {
    const { box, radio, press, says, data } = pageOf(journey);
    await box().fill('Brass bands');
    await says('likes', '"Brass bands"');
    assert.equal(await box().inputValue(), 'Brass bands');
    await radio('Juice').check();
    await says('drink', '"juice"');
    assert.deepEqual(await data(), { likes: 'Brass bands', drink: 'juice' });
    await press('Break the record');
    await says('faults', '1');
  });

  tries('fields go back with their native form', async (journey) => {
    const { box, press } = pageOf(journey);
    await box().pressSequentially('!');
    await press('Start again');
    await untilItHolds(journey, resetsTo);
    assert.equal(await journey.page.locator('cpk-text').evaluate((field) => field.value ?? ''), resetsTo);
  });

  tries('the element itself is at hand, and can come and go', async (journey) => {
    const { box, press } = pageOf(journey);
    await press('Go to the field');
    assert.equal(await journey.page.evaluate(() => document.activeElement.localName), 'cpk-text');
    await box().fill('Brass bands');
    await press('Take away or put back');
    await box().waitFor({ state: 'detached' });
    await press('Take away or put back');
    assert.equal(await box().inputValue(), 'Brass bands');
  });
}
