// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyCareRecord, latest, AboutMe } from '@careplan-kit/model';
import { flat } from '../../test/risk-form.js';
import { listed, personOf, testPersonForm, testWelsh, working } from '../../test/person-form.js';
import * as fixtures from './fixtures.js';
import { thisIsMe } from './index.js';

const { open, kept, handOver } = working(thisIsMe);

describe('the page about a person', () => {
  testPersonForm(thisIsMe, fixtures, ['About Me', 'Device', 'Preference', 'Strength']);
  testWelsh(thisIsMe, 'Cipolwg arnaf i');

  test('does not ask again what About Me, devices, strengths and preferences say', () => {
    const record = personOf('mrGreen');
    const form = open(record);
    const said = latest(record, AboutMe)?.content;
    assert.equal(form.question('mattersMost')?.answer, said?.whatIsMostImportantToMe?.response?.text);
    assert.equal(form.question('communication')?.answer, said?.howICommunicate?.response?.text);
    assert.equal(form.question('howToHelp')?.answer, said?.howAndWhenToSupportMe?.response?.text);
    assert.deepEqual(listed(form, 'aids', 'aid'), ['Hearing aid', 'Walking frame']);
    assert.match(String(listed(form, 'strengths', 'strength')[0]), /^Shaves himself/);
    assert.match(String(listed(form, 'preferences', 'preference')[0]), /^To be called Mr Green/);
  });

  test('what is put right here is put right in About Me, and nothing else of it', () => {
    const before = personOf('mrGreen');
    const form = open(before);
    form.answer('people', 'My sister. She rings on Saturdays now.');
    const after = latest(handOver(form, before).record, AboutMe)?.content;
    const old = latest(before, AboutMe)?.content;
    assert.equal(after?.peopleWhoAreImportantToMe?.response?.text, 'My sister. She rings on Saturdays now.');
    assert.deepEqual(after?.howICommunicate, old?.howICommunicate);
    assert.equal(after?.date, '2026-11-22');
  });

  test('Betty’s first page begins her About Me', () => {
    const { record } = kept(personOf('betty'), fixtures.betty);
    assert.match(String(latest(record, AboutMe)?.content.howICommunicate?.response?.text), /I mean no/);
  });

  test('asks nobody for an answer they may not have: only the date must be there', () => {
    const top = flat(thisIsMe.items).filter((item) => 'required' in item && item.required);
    assert.deepEqual(
      top.map(({ id }) => id),
      ['aid', 'strength', 'preference', 'preferenceDate', 'date'],
    );
    assert.deepEqual(open().problems(), []);
  });

  test('swallowing is shown from the record, and a blank never passes for "swallows safely"', () => {
    const visible = (record: Parameters<typeof open>[0], id: string) => open(record).node(id)?.visible;
    assert.equal(visible(personOf('james'), 'swallowing'), true);
    assert.equal(open(personOf('james')).question('swallowing')?.answer, 'Eats fast and coughs');
    assert.equal(visible(personOf('james'), 'swallowingNotKnown'), false);
    for (const record of [personOf('betty'), emptyCareRecord({ id: 'resident-new' })]) {
      assert.equal(visible(record, 'swallowingNotKnown'), true);
      assert.equal(visible(record, 'swallowing'), false);
    }
    const none = personOf('mrsSmith');
    assert.deepEqual([visible(none, 'swallowingNotKnown'), visible(none, 'swallowing')], [false, false]);
  });
});
