// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createForm } from '@careplan-kit/forms/contract';
import { inForce } from '@careplan-kit/model';
import { LastingPowerOfAttorney, PersonalContact, UnpaidCarer } from '@careplan-kit/model/mods';
import { flat } from '../../test/risk-form.js';
import { listed, personOf, testPersonForm, working } from '../../test/person-form.js';
import { lastingPowerOfAttorney } from '../lasting-power-of-attorney/index.js';
import * as fixtures from './fixtures.js';
import { supportNetwork } from './index.js';

const { open, kept } = working(supportNetwork);

describe('the people around the person', () => {
  testPersonForm(supportNetwork, fixtures, ['GP practice', 'Local authority', 'Personal contact', 'Unpaid carer']);

  test('the contacts of the record stand there, and a new one becomes a record with its rules', () => {
    const before = personOf('mrBodat');
    const form = open(before);
    assert.deepEqual(
      [form.question('contactName~e1')?.answer, form.question('contactName~e2')?.answer],
      ["Mr Bodat's daughter", 'His neighbour'],
    );
    const { record, operations } = kept(before, fixtures.mrBodat);
    assert.equal(inForce(record, PersonalContact.name).length, inForce(before, PersonalContact.name).length + 2);
    assert.ok(
      operations.every(({ class: of, operation }) => of !== PersonalContact.name || operation === 'create'),
      'what nobody changed stays as it is',
    );
    const priest = operations.find(({ content }) => content['name'] === 'The priest at the temple');
    assert.match(String(priest?.content['comments']), /^Not after nine/);
  });

  test('a carer is a record of their own kind', () => {
    const { record } = kept(personOf('betty'), fixtures.betty);
    const [carer] = inForce(record, UnpaidCarer.name);
    assert.deepEqual(carer?.content, {
      name: 'Her granddaughter',
      relationship: { originalText: 'Granddaughter' },
      relationshipType: 'Her washing and her money, once a week',
      comments: 'Works nights.',
    });
  });

  test('what somebody may be told is never a blank, and "do not tell" is said at the top', () => {
    const form = open(personOf('mrsSmith'));
    assert.ok(form.problems().some(({ key, code }) => key === 'contactTold~e1' && code === 'required'));
    assert.equal(form.node('somebodyNotToBeTold')?.visible, false);
    form.answer('contactTold~e1', 'nothing');
    assert.equal(form.node('somebodyNotToBeTold')?.visible, true);
    assert.equal(form.node('contactDoNotTell~e1')?.visible, true);
    form.answer('contactTold~e1', 'some');
    assert.ok(form.problems().some(({ key, code }) => key === 'contactToldWhat~e1' && code === 'required'));
    const carer = form.addEntry('carers');
    form.answer(`carerTold~${carer}`, 'nothing');
    assert.equal(form.node('somebodyNotToBeTold')?.visible, true);
  });

  test('with nobody to ring, or nobody who could say, it says what to do today', () => {
    const form = open();
    assert.ok(form.problems().some(({ key, code }) => key === 'ringFirst' && code === 'required'));
    for (const unknown of ['not-asked', 'none-known', 'declined', 'unknown'] as const) {
      form.answer('ringFirst', { unknown });
      assert.equal(form.node('nobodyToRing')?.visible, true, unknown);
    }
    form.answer('ringFirst', 'Robert');
    assert.equal(form.node('nobodyToRing')?.visible, false);
  });

  test('attorneys are those of the form on lasting power of attorney, and cannot be changed here', () => {
    const record = personOf('mrsSmith');
    const [here, there] = [
      open(record),
      createForm(lastingPowerOfAttorney, { context: { today: '2026-11-22' }, record }),
    ];
    assert.equal(listed(here, 'attorneys', 'attorneyName')[0], there.question('attorneys~e1')?.answer);
    const list = here.node('attorneys');
    assert.ok(list?.kind === 'repeat' && !list.canAdd && !list.canRemove);
    for (const item of flat(supportNetwork.items)) {
      const binding = 'binding' in item ? item.binding : undefined;
      if (binding?.class === LastingPowerOfAttorney.name) assert.equal(binding.mode, 'read', item.id);
    }
    assert.equal(open(personOf('betty')).node('noAttorneyListed')?.visible, true);
    assert.equal(here.node('noAttorneyListed')?.visible, false);
  });

  test('being next of kin is no role that decides: the form says so to everybody', () => {
    assert.equal(open().node('kinDoNotDecide')?.visible, true);
  });
});
