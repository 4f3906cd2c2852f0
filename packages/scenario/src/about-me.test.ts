// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  PersonDemographics,
  VersionConflictError,
  applyOperations,
  changeOf,
  emptyCareRecord,
  history,
  latest,
  parseCareRecord,
} from '@careplan-kit/model';
import { mrGreenRecord } from '@careplan-kit/model/fixtures';
import { aboutMe, catalogue } from '@careplan-kit/templates';
import { betty, careWorkers, james, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import { UnfinishedError, openScenario } from './index.js';

const { emily, jane, sue, andi } = careWorkers;
const today = '2026-11-22';
const morning = '2026-11-22T09:30:00Z';
const evening = '2026-11-22T18:45:00Z';
const questions = [...ABOUT_ME_SECTIONS.flatMap(({ key }) => [key, `${key}Media`]), 'supportedToWriteThisBy', 'date'];
const isAboutWords = (id: string) => id !== 'date' && !id.endsWith('Media');

for (const [name, person] of Object.entries({ mrGreen, mrBodat, mrsSmith, james, betty })) {
  describe(`${name} and About Me`, () => {
    const empty = emptyCareRecord(person.subjectOfCare);
    const first = () =>
      openScenario(aboutMe, { record: empty, today }).answers(person.answers).submit({ author: jane, at: morning });

    test('is filled, submitted and becomes version 1', () => {
      const scenario = openScenario(aboutMe, { record: empty, today });
      assert.deepEqual(scenario.sees(), questions);
      scenario.answers(person.answers);
      assert.deepEqual(scenario.problems(), []);
      const { submission, operations, record } = scenario.submit({ author: jane, at: morning });
      assert.deepEqual(submission.answers, person.answers);
      assert.equal(submission.subjectOfCare, person.subjectOfCare.id);
      assert.deepEqual(
        operations.map(({ operation, class: name }) => [operation, name]),
        [['create', 'About Me']],
      );
      const content = latest(record, AboutMe)?.content;
      for (const { key, code } of ABOUT_ME_SECTIONS) {
        assert.equal(content?.[key]?.response?.text, person.answers[key]);
        assert.equal(content?.[key]?.code?.code, person.answers[key] && code);
      }
      assert.deepEqual(parseCareRecord(JSON.parse(JSON.stringify(record)), [AboutMe]), record);
    });

    test('a second submission makes version 2, and the change log has both', () => {
      const before = first().record;
      const { operations, record } = openScenario(aboutMe, { record: before, today })
        .answer('alsoWorthKnowingAboutMe', 'There is something new to say.')
        .submit({ author: emily, at: evening });
      assert.deepEqual(
        operations.map((operation) => [operation.operation, operation.operation === 'amend' && operation.fromVersion]),
        [['amend', 1]],
      );
      const [second, original, ...others] = history(record, AboutMe);
      assert.ok(second && original);
      assert.deepEqual(others, []);
      assert.equal(second.recordUid, original.recordUid);
      assert.deepEqual(original, before.records[0]);
      assert.equal(second.content.alsoWorthKnowingAboutMe?.response?.text, 'There is something new to say.');
      assert.deepEqual(second.content.whatIsMostImportantToMe, original.content.whatIsMostImportantToMe);
      assert.equal(second.writtenBy.form, 'https://careplan-kit.example/form/about-me|1.0.0');
      assert.deepEqual(
        [original, second].map((version) => {
          const change = changeOf(record, version);
          return [change?.changeType, change?.committer.name, change?.date, change?.recordVersion];
        }),
        [
          ['created', 'Jane', morning, 1],
          ['changed', 'Emily', evening, 2],
        ],
      );
      assert.equal(record.changeLog.length, 2);
    });
  });
}

test('Emily, from the agency, opens Mr Green’s form and sees what is known, from where, and how old it is', () => {
  const record = mrGreen.careRecord();
  const scenario = openScenario(aboutMe, { record, today });
  // Each version is talked through on a day of its own.
  assert.deepEqual([scenario.reads('date'), scenario.cameFrom('date')], [today, { from: 'initial' }]);
  for (const id of questions.filter(isAboutWords)) {
    assert.equal(scenario.reads(id), mrGreen.answers[id as keyof typeof mrGreen.answers]);
    assert.deepEqual(scenario.cameFrom(id), {
      from: 'record',
      class: 'About Me',
      recordUid: 'resident-green-about-me',
      versionNumber: 1,
      recordedAt: '2026-09-14T15:40:00+01:00',
    });
  }
  scenario.answer('howICommunicate', 'My hearing aid is at the repair shop. Write it down for me.');
  assert.deepEqual(scenario.cameFrom('howICommunicate'), { from: 'worker' });
  const { submission } = scenario.submit({ author: emily, at: morning });
  assert.deepEqual(submission.provenance['howICommunicate'], { from: 'worker' });
  assert.equal(submission.provenance['myWellness']?.from, 'record');
});

test('Mr Green’s demographics are not touched by his About Me', () => {
  const before = mrGreen.careRecord();
  const { record } = openScenario(aboutMe, { record: before, today })
    .answer('myWellness', 'Better today.')
    .submit({ author: emily, at: morning });
  assert.deepEqual(history(record, PersonDemographics), history(before, PersonDemographics));
});

test('James has two sections blank: they stay blank, are no fault, and may be filled later', () => {
  const record = james.careRecord();
  const scenario = openScenario(aboutMe, { record, today });
  assert.equal(scenario.reads('myWellness'), null);
  assert.equal(scenario.cameFrom('myWellness'), null);
  assert.deepEqual(scenario.problems(), []);
  const untouched = latest(scenario.submit({ author: andi, at: morning }).record, AboutMe)?.content;
  assert.ok(untouched && !('myWellness' in untouched) && !('peopleWhoAreImportantToMe' in untouched));
  scenario.answer('myWellness', 'Good day: swimming. Bad day: hood up.');
  const filled = latest(scenario.submit({ author: andi, at: evening }).record, AboutMe)?.content;
  assert.equal(filled?.myWellness?.code?.code, '1515891000000109');
});

test('Mrs Smith wants something taken out: it is gone from the new version and still in the old one', () => {
  const before = mrsSmith.careRecord();
  const { record } = openScenario(aboutMe, { record: before, today })
    .answer('alsoWorthKnowingAboutMe', '')
    .submit({ author: sue, at: morning });
  const [now, then] = history(record, AboutMe);
  assert.ok(now && !('alsoWorthKnowingAboutMe' in now.content));
  assert.ok(then?.content.alsoWorthKnowingAboutMe?.response?.text);
});

test('Betty is new: her form begins with today and nothing else, and tomorrow is refused', () => {
  const scenario = openScenario(aboutMe, { record: betty.careRecord(), today });
  assert.deepEqual(
    questions.map((id) => scenario.reads(id)),
    [...Array.from({ length: 15 }, () => null), today],
  );
  scenario.answer('date', '23/11/2026');
  assert.deepEqual(scenario.problems(), [{ key: 'date', code: 'too-late', limit: today }]);
  assert.throws(
    () => scenario.submit({ author: jane, at: morning }),
    (error) => error instanceof UnfinishedError && error.problems[0]?.key === 'date',
  );
  scenario.answer('date', '31/2/2026');
  assert.deepEqual(scenario.reads('date'), { entered: '31/2/2026' });
  const { record } = scenario.answer('date', '21.11.2026').submit({ author: jane, at: morning });
  assert.equal(latest(record, AboutMe)?.content.date, '2026-11-21');
});

test('Jane and Sue have Mr Bodat’s form open at once: the second is told, and nothing of the first is lost', () => {
  const record = mrBodat.careRecord();
  const [hers, mine] = [openScenario(aboutMe, { record, today }), openScenario(aboutMe, { record, today })];
  const saved = hers.answer('myWellness', 'Slept well.').submit({ author: jane, at: morning }).record;
  const { operations } = mine.answer('myWellness', 'Slept badly.').submit({ author: sue, at: evening });
  const commit = { committer: sue, at: evening, systemIdentifier: 'test', newUid: () => 'never-used' };
  assert.throws(() => applyOperations(saved, operations, commit, [AboutMe]), VersionConflictError);
});

test('every form that comes with the kit can be opened, and a blank one has only the faults of what is required', async () => {
  for (const { load } of catalogue) {
    const definition = await load();
    const blank = openScenario(definition, { today });
    // What changes something that is there asks nothing where nothing is.
    assert.ok(openScenario(definition, { today, record: mrGreenRecord() }).sees().length > 0, definition.id);
    for (const { code } of blank.problems()) assert.equal(code, 'required', definition.id);
  }
});
