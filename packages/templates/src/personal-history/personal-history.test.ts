// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { latest } from '@careplan-kit/model';
import { Circumstance } from '@careplan-kit/model/mods';
import { fill, flat } from '../../test/risk-form.js';
import { personOf, testPersonForm, working } from '../../test/person-form.js';
import * as fixtures from './fixtures.js';
import { personalHistory } from './index.js';

const { open, kept, handOver } = working(personalHistory);

describe('the life story', () => {
  testPersonForm(personalHistory, fixtures, ['Circumstance']);

  test('the work the record knows stands there, and school is added to it', () => {
    const before = personOf('mrBodat');
    assert.equal(open(before).question('work')?.answer, 'Ran a shop for forty years');
    const { record } = kept(before, fixtures.mrBodat);
    const after = latest(record, Circumstance)?.content;
    assert.match(String(after?.educationalHistory), /Jinja/);
    assert.equal(after?.householdComposition?.originalText, 'Lives alone');
  });

  test('a photograph is kept with who is in it and where it may be seen, and goes out with the story', () => {
    const { submission } = kept(personOf('mrBodat'), fixtures.mrBodat);
    const photo = Object.entries(submission.answers).find(([key]) => key.startsWith('photo~'))?.[1];
    assert.deepEqual(photo, {
      held: 'draft',
      id: 'photo-shop',
      filename: 'shop',
      mimeType: 'image/jpeg',
      size: 1_204_113,
    });
    const form = open();
    const entry = form.addEntry('photographs');
    const missing = form.problems().filter(({ key }) => key.endsWith(`~${entry}`));
    assert.deepEqual(
      missing.map(({ key, code }) => [key, code]),
      [
        [`photoWho~${entry}`, 'required'],
        [`photoShow~${entry}`, 'required'],
      ],
    );
    const item = flat(personalHistory.items).find(({ id }) => id === 'photo');
    assert.ok(item?.type === 'attachment' && item.maxSize! <= 20_000_000);
  });

  test('the words of others stand under their names, and the person may tell it otherwise', () => {
    const form = open();
    const entry = form.addEntry('wordsOfOthers');
    assert.equal(form.node(`personsOwn~${entry}`)?.visible, false);
    form.answer(`tellerAgreed~${entry}`, 'otherwise');
    assert.equal(form.node(`personsOwn~${entry}`)?.visible, true);
    form.answer(`tellerAgreed~${entry}`, 'not-wanted');
    assert.equal(form.node(`tellerNotWanted~${entry}`)?.visible, true);
    assert.ok(form.problems().some(({ key }) => key === `tellerName~${entry}`));
  });

  test('a person who does not want it written down is not asked on, and the record keeps what it had', () => {
    const before = personOf('mrBodat');
    const form = open(before);
    fill(form, { ...fixtures.mrBodat, agrees: 'no' });
    for (const id of ['whoTells', 'whoMayRead', 'beginnings', 'chapters', 'photographs', 'wordsOfOthers'])
      assert.equal(form.node(id)?.visible, false, id);
    for (const id of ['stopHere', 'notToBringUp']) assert.equal(form.node(id)?.visible, true, id);
    const untouched = open(before);
    fill(untouched, { agrees: 'no', writtenBy: 'Sophie' });
    const { record, submission } = handOver(untouched, before);
    assert.deepEqual(latest(record, Circumstance)?.content, latest(before, Circumstance)?.content);
    assert.ok(!Object.keys(submission.answers).some((key) => key.startsWith('event')));
  });

  test('somebody who cannot decide about it needs somebody who did', () => {
    const form = open();
    form.answer('agrees', 'not-able');
    assert.ok(form.problems().some(({ key, code }) => key === 'decidedForThem' && code === 'required'));
  });
});
