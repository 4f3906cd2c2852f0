// SPDX-License-Identifier: Apache-2.0
// "Embed About Me in React", followed to the letter: production build, and the development build with StrictMode.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { journeyTest } from './journey.mjs';
import { journeys } from './journeys.mjs';
import { Project } from './project.mjs';

const project = new Project();
after(() => project.remove());
await project.installFramework('react');
project.writeGuide('embed-in-react.md', {
  'embed-about-me.md': ['src/care-server.ts', 'src/session.ts'],
  'host-context.md': ['src/provide-context.ts'],
});

async function mustRun(...script) {
  const { code, output } = await project.npm('run', ...script);
  assert.equal(code, 0, output);
}

test('React: the code of the guide type-checks as strictly as a supplier may, library types included', async () => {
  await mustRun('check');
});

test('React: a property of the wrong type, or an event handler for another event, does not compile', async () => {
  project.write(
    'src/wrong.tsx',
    `
    import type { CpkErrorEvent } from '@careplan-kit/elements';
    export const one = <cpk-about-me record="Mr Green" />;
    export const two = <cpk-about-me oncpk-submit={(event: CpkErrorEvent) => void event} />;
    export const three = <cpk-about-mee />;
  `,
  );
  const { code, output } = await project.npm('run', 'check');
  project.delete('src/wrong.tsx');
  assert.notEqual(code, 0);
  for (const line of [3, 4, 5]) assert.match(output, new RegExp(`wrong\\.tsx\\(${line},`));
});

test('React: it is built with Vite, for production and for development', async () => {
  await mustRun('build');
  await mustRun('build:development');
  // StrictMode does its second mount only in React's development build.
  const mountsTwice = 'doubleInvokeEffects';
  assert.ok(project.holds('development', mountsTwice));
  assert.ok(!project.holds('dist', mountsTwice));
});

journeys('React', () => project.path('dist'));
journeys('React in StrictMode', () => project.path('development'));

test('React: it is built with the context from above', async () => {
  project.change('src/about-me.tsx', ' context={context} />', ' />');
  project.change('src/about-me.tsx', ' context={context}', '');
  project.change('src/about-me.tsx', 'record, context, drafts', 'record, drafts');
  project.change(
    'src/main.tsx',
    'import { App }',
    "import { provideContext } from './provide-context';\nimport { App }",
  );
  project.change(
    'src/main.tsx',
    'createRoot(',
    "provideContext(document.querySelector<HTMLElement>('#root')!)(session.context);\ncreateRoot(",
  );
  await mustRun('check');
  await mustRun('build', '--', '--outDir', 'provided');
});

journeyTest(
  'React: one provider on the root serves every element',
  () => project.path('provided'),
  async (journey) => {
    await journey.untilRead(mrGreen);
    const [event] = await journey.audited(1);
    assert.match(event, /^view /);
    await journey.openForm();
    await journey.type('Beans.');
  },
);
