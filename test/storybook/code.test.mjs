// SPDX-License-Identifier: Apache-2.0
// Code that is shown to be copied: what it sets is what the story sets, in the way of each framework.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { codeFor, declarationOf } from '../../.storybook/code.mjs';
import { readable } from '../../.storybook/live-data.mjs';

const declaration = {
  name: 'CpkNote',
  tagName: 'cpk-note',
  members: [
    { kind: 'field', name: 'text' },
    { kind: 'field', name: 'readOnly' },
    { kind: 'field', name: 'headingLevel' },
    { kind: 'field', name: 'record' },
    { kind: 'field', name: 'phase', readonly: true },
  ],
  attributes: [
    { name: 'text', fieldName: 'text' },
    { name: 'readonly', fieldName: 'readOnly' },
    { name: 'heading-level', fieldName: 'headingLevel' },
  ],
  events: [{ name: 'cpk-submit' }, { name: 'cpk-error' }, { name: 'input' }],
};
const code = codeFor('cpk-note', declaration, {
  text: 'Tea, "hot"',
  readOnly: true,
  headingLevel: 3,
  record: { id: 1 },
  phase: 'editing',
  context: {},
  unknown: 1,
});

test('plain HTML sets attributes, and properties where there is no attribute', () => {
  assert.match(
    code['Plain HTML'],
    /<cpk-note\n {2}text="Tea, &quot;hot&quot;"\n {2}readonly\n {2}heading-level="3"\n>/,
  );
  assert.match(code['Plain HTML'], /import '@careplan-kit\/elements\/define\/note';/);
  assert.match(code['Plain HTML'], /element\.record = record;/);
  assert.match(code['Plain HTML'], /addEventListener\('cpk-submit'/);
});

test('each framework sets properties and listens in its own way', () => {
  assert.match(
    code.React,
    /readOnly=\{true\}\n {2}headingLevel=\{3\}\n {2}record=\{record\}\n {2}oncpk-submit=\{onSubmit\}/,
  );
  assert.match(code.Angular, /\[record\]="record"\n {2}\(cpk-submit\)="onSubmit\(\$event\)"/);
  assert.match(code.Vue, /:readOnly="true"\n {4}:headingLevel="3"\n {4}:record="record"\n {4}@cpk-submit="onSubmit"/);
  assert.match(code.Svelte, /headingLevel=\{3\}\n {2}record=\{record\}\n {2}oncpk-submit=\{onSubmit\}/);
});

test('nothing is set that a host cannot set: the context, what is read only, what there is not', () => {
  for (const text of Object.values(code)) assert.doesNotMatch(text, /phase|context|unknown|cpk-error/);
});

test('a tag that the manifest does not name has no declaration', () => {
  const manifest = { modules: [{}, { declarations: [declaration] }] };
  assert.equal(declarationOf(manifest, 'cpk-note'), declaration);
  assert.equal(declarationOf(manifest, 'cpk-other'), undefined);
});

test('what an element holds is shown however deep, long or strange it is', () => {
  const round = { name: 'ring' };
  round.self = round;
  assert.match(JSON.stringify(readable(round)), /…/);
  assert.equal(readable(Array.from({ length: 50 })).length, 41);
  assert.deepEqual(readable(new Map([['a', 1]])), { a: 1 });
  assert.deepEqual(readable(new Set(['a'])), ['a']);
  assert.equal(
    readable(() => 1),
    'function ',
  );
  assert.equal(readable(new Blob(['x'], { type: 'image/png' })), 'image/png, 1 bytes');
});
