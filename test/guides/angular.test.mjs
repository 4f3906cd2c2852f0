// SPDX-License-Identifier: Apache-2.0
// "Embed About Me in Angular", followed to the letter: the production build of Angular's own builder.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mrGreen } from '@careplan-kit/templates/about-me/fixtures';
import { STRICT_POLICY } from '../../examples/demo-dscr/policy.mjs';
import { journeyTest } from './journey.mjs';
import { journeys } from './journeys.mjs';
import { Project } from './project.mjs';

const project = new Project();
after(() => project.remove());
await project.installFramework('angular');
project.writeGuide('embed-in-angular.md', { 'embed-about-me.md': ['src/care-server.ts', 'src/session.ts'] });

async function mustRun(...script) {
  const { code, output } = await project.npm('run', ...script);
  assert.equal(code, 0, output);
}

test('Angular: the code and the templates of the guide type-check strictly, library types included', async () => {
  await mustRun('check');
});

test('Angular: a property of the wrong type, or a handler for another event, does not compile', async () => {
  for (const [before, after, fault] of [
    ['[drafts]="drafts"', '[drafts]="42"', 'TS2322'],
    ['(cpk-submit)', '(cpk-error)', 'TS2345'],
  ]) {
    const restore = project.change('src/app.html', before, after);
    const { code, output } = await project.npm('run', 'check');
    restore();
    assert.notEqual(code, 0);
    assert.match(output, new RegExp(fault));
  }
});

test('Angular: it is built for production by the application builder', async () => {
  await mustRun('build');
});

journeys('Angular', () => project.path('dist'));

test('Angular: it is built with styles of a component and HTML in a template', async () => {
  project.change('src/index.html', '<app-root>', '<app-root ngCspNonce="dGVzdA">');
  project.change(
    'src/app.ts',
    "templateUrl: './app.html',",
    "templateUrl: './app.html',\n  styles: 'header { color: #123 }',",
  );
  project.change('src/app.html', '<header>', '<header><b [innerHTML]="locale()"></b>');
  await mustRun('build', '--', '--output-path', 'styled');
});

const AS_THE_GUIDE_SAYS = STRICT_POLICY.replace("style-src 'self'", "style-src 'self' 'nonce-dGVzdA'").replace(
  'trusted-types lit-html',
  'trusted-types angular lit-html',
);

journeyTest(
  'Angular: with a nonce and the policy of Angular allowed, both work',
  () => project.path('styled/browser'),
  async (journey) => {
    await journey.untilRead(mrGreen);
    const colour = await journey.page.locator('header').evaluate((header) => getComputedStyle(header).color);
    assert.equal(colour, 'rgb(17, 34, 51)');
    assert.equal(await journey.page.locator('header b').textContent(), 'en-GB');
  },
  { policy: AS_THE_GUIDE_SAYS },
);
