// SPDX-License-Identifier: Apache-2.0
// What one form asked, the next one shows.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listed, personOf, working } from '../../test/person-form.js';
import { thisIsMe } from '../this-is-me/index.js';
import { betty as atAGlance } from '../this-is-me/fixtures.js';
import { supportNetwork } from '../support-network/index.js';
import { betty as network } from '../support-network/fixtures.js';
import { betty as passport } from './fixtures.js';
import { hospitalPassport } from './index.js';

describe('Betty in her first days', () => {
  const page = working(thisIsMe).kept(personOf('betty'), atAGlance).record;
  const people = working(supportNetwork).kept(page, network).record;
  const form = working(hospitalPassport).open(people);

  test('what she said on her page stands in her passport', () => {
    for (const [shown, asked] of [
      ['importantToMe', 'mattersMost'],
      ['communication', 'communication'],
      ['wellness', 'goodAndBadDays'],
      ['howToHelp', 'howToHelp'],
      ['doAndDoNot', 'doAndDoNot'],
      ['myLife', 'background'],
    ] as const) {
      assert.equal(form.question(shown)?.answer, atAGlance[asked], shown);
      assert.equal(form.node(shown)?.visible, true, shown);
    }
    assert.deepEqual(listed(form, 'aids', 'aid'), ['Reading glasses']);
    assert.ok(listed(form, 'preferences', 'preference').includes('Dominoes, for small money'));
    assert.equal(form.node('noAboutMe')?.visible, false);
  });

  test('whom she named in her list of people stands in her passport, with the rules', () => {
    assert.deepEqual(listed(form, 'contacts', 'contactName'), ["Betty's granddaughter", 'Her minister']);
    assert.ok(listed(form, 'contacts', 'contactRules').includes('Knock, and let them pray alone.'));
    assert.deepEqual(listed(form, 'carers', 'carerPart'), ['Her washing and her money, once a week']);
  });

  test('what the passport adds stands on her page the next time', () => {
    const more = { ...passport, aids: [], preferences: [{ preference: 'Hymns on the radio' }] };
    const after = working(hospitalPassport).kept(people, more).record;
    const again = working(thisIsMe).open(after);
    assert.ok(listed(again, 'preferences', 'preference').includes('Hymns on the radio'));
    assert.deepEqual(listed(again, 'aids', 'aid'), ['Reading glasses']);
    assert.equal(again.question('mattersMost')?.answer, atAGlance['mattersMost']);
  });
});
