// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { CHANGE_KINDS } from '@careplan-kit/forms/change';
import { Design } from '../design.js';
import { definitionOf } from '../definition-of.js';
import { blankForm } from '../open.js';
import { saidIn } from '../said.js';
import { approve, requestPublication } from './approval.js';
import { CHANGE_WELSH } from './change-welsh.js';
import { consequencesOf } from './consequences.js';

const eliza = { id: 'worker-eliza', name: 'Eliza' };
const sue = { id: 'worker-sue', name: 'Sue' };
const today = '2026-11-22';
const asked = { version: '1.0.0', author: eliza, reviewBy: '2027-11-22', today };

function madeForm() {
  const design = new Design(blankForm({ title: 'Allergies', url: 'https://home.example/forms/allergies' }));
  design.do({ kind: 'add-item', type: 'text', at: { parent: null, index: 0 }, label: 'Allergies' });
  design.do({ kind: 'set-form', key: 'licence', value: { kind: 'own-words', text: 'Our own words.' } });
  return design;
}

function published() {
  const found = requestPublication(madeForm().draft, asked);
  assert.ok('definition' in found, JSON.stringify(found));
  return found;
}

const refusedFor = (found: object) => {
  assert.ok('refused' in found, JSON.stringify(found));
  return saidIn((found as { refused: Parameters<typeof saidIn>[0] }).refused);
};

describe('publishing a form', () => {
  test('the first version is 1.0.0, in use, and changes nothing', () => {
    const { definition, replaces } = published();
    assert.deepEqual([definition.version, definition.status, replaces], ['1.0.0', 'active', null]);
    assert.match(refusedFor(requestPublication(madeForm().draft, { ...asked, version: '0.9.0' })), /version 1\.0\.0/);
    assert.match(saidIn(consequencesOf(null, definition).lines[0]!.said), /first version/);
  });

  test('112 open drafts will migrate, and what changes its kind is told', () => {
    const before = published().definition;
    const design = madeForm();
    design.do({ kind: 'change-type', id: 'allergies', type: 'multiple-choice' });
    design.do({ kind: 'set-options', id: 'allergies', text: 'Nuts\nMilk' });
    const { lines, next, class: level } = consequencesOf(before, definitionOf(design.draft), { openDrafts: 112 });
    const told = lines.map(({ said }) => saidIn(said));
    assert.match(told[0]!, /^112 open drafts will migrate/);
    assert.ok(told.some((line) => /Allergies.*was of the type text and is of the type multiple-choice/.test(line)));
    assert.deepEqual([next, level], ['2.0.0', 'breaking']);
    for (const { said } of lines) assert.doesNotMatch(saidIn(said, 'cy'), /\{\w+\}/);
  });

  test('a small change lets open drafts go on, and needs a small number', () => {
    const design = madeForm();
    design.do({ kind: 'set', id: 'allergies', key: 'help', value: 'Food and medicines.' });
    const { lines, next } = consequencesOf(published().definition, definitionOf(design.draft), { openDrafts: 3 });
    assert.deepEqual([saidIn(lines[0]!.said), next], ['3 open drafts go on as they are.', '1.0.1']);
  });

  test('an unchanged form, a number that is used, one that promises too much and a passed day are refused', () => {
    const { definition } = published();
    const before = { ...asked, published: [definition] };
    assert.match(refusedFor(requestPublication(madeForm().draft, before)), /nothing to publish/);
    const design = madeForm();
    design.do({ kind: 'remove-item', id: 'allergies' });
    design.do({ kind: 'add-item', type: 'text', at: { parent: null, index: 0 }, label: 'Food' });
    assert.match(refusedFor(requestPublication(design.draft, before)), /Give it the version 2\.0\.0/);
    assert.match(refusedFor(requestPublication(design.draft, { ...before, version: '1.1.0' })), /version 2\.0\.0/);
    const late = { ...before, version: '2.0.0', reviewBy: today };
    assert.match(refusedFor(requestPublication(design.draft, late)), /after today/);
    assert.match(refusedFor(requestPublication(design.draft, { ...late, reviewBy: 'soon' })), /after today/);
    assert.ok('definition' in requestPublication(design.draft, { ...before, version: '2.0.0' }));
  });

  test('a form with errors is refused, and they are there to be mended', () => {
    const design = madeForm();
    design.do({ kind: 'set', id: 'allergies', key: 'label', value: '' });
    const found = requestPublication(design.draft, asked);
    assert.match(refusedFor(found), /1 things? ha/);
    assert.ok('findings' in found && found.findings?.[0]?.fixes.length);
  });

  test('whoever wrote it cannot approve it, by no id and under no spelling of their name', () => {
    const request = published();
    assert.match(refusedFor(approve(request, eliza, today)), /Eliza wrote it/);
    assert.match(refusedFor(approve(request, { id: 'other', name: ' eliza ' }, today)), /somebody else/);
    assert.match(refusedFor(approve(request, { id: ' ', name: 'Sue' }, today)), /who/);
    const done = approve(request, sue, today);
    assert.ok('definition' in done);
    assert.deepEqual([done.approvedBy, done.approvedOn], [sue, today]);
    assert.match(refusedFor(approve(done, { id: 'worker-andi', name: 'Andi' }, today)), /Sue has approved it/);
    const other = { ...request.definition, title: 'Other' };
    assert.match(refusedFor(approve(request, sue, today, other)), /changed since/);
  });

  test('every kind of change has its Welsh', () => {
    assert.deepEqual(Object.keys(CHANGE_WELSH).sort(), CHANGE_KINDS.map(({ kind }) => kind).sort());
  });
});
