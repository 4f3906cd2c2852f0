// SPDX-License-Identifier: Apache-2.0
// Two suppliers' products, one plain and one in React, run the same signed form: the second with questions of its own. What
// must not be used is refused in their pages, in a sentence that says what to do.
import assert from 'node:assert/strict';
import { copyFileSync, rmSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { inRoot } from '../../scripts/root.mjs';
import { Project } from '../guides/project.mjs';
import { WITHDRAWN, association, publish } from '../../packages/designer/src/testing/shared-forms.ts';
import { buildPlainHost } from './plain-host.mjs';
import { refusalTests } from './refusals.mjs';
import { Supplier } from './supplier.mjs';

const project = new Project();
let plainFolder;
let caspa;

before(async () => {
  caspa = await association();
  plainFolder = await buildPlainHost();
  await project.installFramework('react', 'test/sharing/hosts');
  copyFileSync(inRoot('test/sharing/hosts/shared/host.ts'), `${project.path('src')}/host.ts`);
  const { code, output } = await project.npm('run', 'check');
  assert.equal(code, 0, output);
  const built = await project.npm('run', 'build');
  assert.equal(built.code, 0, built.output);
});
after(() => {
  project.remove();
  rmSync(plainFolder, { recursive: true, force: true, maxRetries: 5 });
});

const ANSWERS = {
  texts: {
    'How many falls in the last twelve months?': '2',
    'What happened the last time?': 'Slipped in the bathroom',
  },
  choices: { 'Is the person afraid of falling?': 'Yes' },
};

test('a plain product and one in React with questions of its own give the same answers to the core', async () => {
  const published = await publish(caspa, ['1.0.0', '1.1.0']);
  const given = { files: published.files, trust: caspa.trust };
  const [plain, react] = [new Supplier(), new Supplier()];
  try {
    await plain.open(plainFolder, given);
    await react.open(project.path('dist'), given);
    await plain.use('Falls', 'Use Falls');
    await react.use('Falls', 'Use Falls');
    const one = await plain.fill(ANSWERS);
    const two = await react.fill({
      texts: { ...ANSWERS.texts, 'In which room?': 'Bathroom' },
      choices: { ...ANSWERS.choices, 'Did the sensor ring?': 'No' },
    });
    const { form: standard, ...first } = one;
    const { form: local, ...second } = two;
    assert.deepEqual(second, first);
    assert.deepEqual(first, {
      standard: { url: 'https://caspa.example/forms/falls', version: '1.1.0' },
      answers: { count: '2', fear: true, story: 'Slipped in the bathroom' },
      scores: {},
    });
    assert.deepEqual(
      [standard.url, local.url],
      ['https://caspa.example/forms/falls', 'https://harbour.example/forms/falls'],
    );
    await react.look('Falls');
    await react.page.getByText('“Falls at Harbour View” compares with this version.').waitFor();
  } finally {
    await Promise.all([plain.close(), react.close()]);
  }
});

for (const [name, folder] of [
  ['plain', () => plainFolder],
  ['React', () => project.path('dist')],
]) {
  describe(`the ${name} product`, () => refusalTests(name, folder, { association, publish, WITHDRAWN }));
}
