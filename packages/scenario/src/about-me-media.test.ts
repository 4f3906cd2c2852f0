// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AboutMe, type CareRecord, history, latest } from '@careplan-kit/model';
import { aboutMe } from '@careplan-kit/templates';
import { careWorkers, mrBodat, mrGreen, mrsSmith } from '@careplan-kit/templates/about-me/fixtures';
import type { QuestionItem } from '@careplan-kit/forms/contract';
import { openScenario } from './index.js';

const { emily, sophie, sue } = careWorkers;
const today = '2026-11-22';
const morning = '2026-11-22T09:30:00Z';
const evening = '2026-11-22T18:45:00Z';

const film = {
  filename: 'How I say no',
  mimeType: 'video/mp4',
  size: 12_000_000,
  transcript: 'Her hand lies flat on the table: that is no.',
};
const clipOf = (record: CareRecord, version = 0) =>
  history(record, AboutMe)[version]?.content.howICommunicate?.response?.multiMedia;
const withFilm = () =>
  openScenario(aboutMe, { record: mrsSmith.careRecord(), today })
    .attach('howICommunicateMedia', film)
    .submit({ author: sue, at: morning, store: () => 'https://host.example/films/7' }).record;

describe('Mrs Smith shows how she says no', () => {
  test('the film stands beside her words, where the host has put it', () => {
    const record = withFilm();
    assert.deepEqual(clipOf(record), { ...film, url: 'https://host.example/films/7' });
    const words = mrsSmith.answers.howICommunicate;
    assert.equal(latest(record, AboutMe)?.content.howICommunicate?.response?.text, words);
    assert.equal(clipOf(record, 1), undefined);
  });

  test('the next worker has it, with where it came from, and changing her words leaves it as it is', () => {
    const record = withFilm();
    const scenario = openScenario(aboutMe, { record, today });
    assert.deepEqual(scenario.reads('howICommunicateMedia'), {
      held: 'record',
      ...film,
      url: 'https://host.example/films/7',
    });
    assert.equal(scenario.cameFrom('howICommunicateMedia')?.from, 'record');
    const after = scenario
      .answer('howICommunicate', 'Show me two things.')
      .submit({ author: emily, at: evening }).record;
    assert.equal(JSON.stringify(clipOf(after)), JSON.stringify(clipOf(record)));
  });

  test('its words can be corrected, and it can be taken away; the earlier version keeps it', () => {
    const record = withFilm();
    const spoken = openScenario(aboutMe, { record, today })
      .transcribe('howICommunicateMedia', 'A hand flat on the table means no.')
      .submit({ author: emily, at: evening }).record;
    assert.deepEqual(clipOf(spoken), { ...clipOf(record), transcript: 'A hand flat on the table means no.' });
    const gone = openScenario(aboutMe, { record, today })
      .answer('howICommunicateMedia', null)
      .submit({ author: emily, at: evening }).record;
    assert.equal(clipOf(gone), undefined);
    assert.deepEqual(clipOf(gone, 1), clipOf(record));
    assert.throws(() => openScenario(aboutMe, { today }).transcribe('howICommunicateMedia', 'x'), RangeError);
  });

  test('a file that is too large or of another kind is said to be so, and nothing is lost', () => {
    const scenario = openScenario(aboutMe, { record: mrsSmith.careRecord(), today })
      .attach('myWellnessMedia', { ...film, size: 60_000_001 })
      .attach('howICommunicateMedia', { filename: 'Letter', mimeType: 'application/pdf', size: 1 });
    assert.deepEqual(scenario.problems(), [
      { key: 'howICommunicateMedia', code: 'wrong-kind-of-file' },
      { key: 'myWellnessMedia', code: 'file-too-large', limit: '60000000' },
    ]);
    assert.ok('myWellnessMedia' in scenario.leave().answers);
  });
});

describe('a worker who may not see all of Mr Bodat’s About Me', () => {
  const access = ({ id }: QuestionItem) =>
    id.startsWith('myWellness') ? 'none' : id.startsWith('howICommunicate') ? 'read' : 'write';
  const secret = /month of Diwali|Slept badly/;

  test('is told what is withheld, and sees, submits and changes nothing of it', () => {
    const record = mrBodat.careRecord();
    const scenario = openScenario(aboutMe, { record, today, access });
    assert.deepEqual(scenario.withholds(), ['myWellness', 'myWellnessMedia']);
    assert.equal(scenario.reads('myWellness'), null);
    for (const id of ['myWellness', 'howICommunicate']) assert.throws(() => scenario.answer(id, 'x'), RangeError);
    assert.equal(scenario.reads('howICommunicate'), mrBodat.answers.howICommunicate);
    const { submission, record: after } = scenario
      .answer('alsoWorthKnowingAboutMe', 'I like cricket.')
      .submit({ author: emily, at: morning });
    assert.ok(!secret.test(JSON.stringify(submission)));
    assert.deepEqual(submission.withheld, ['myWellness', 'myWellnessMedia']);
    const [now, before] = history(after, AboutMe);
    assert.equal(JSON.stringify(now?.content.myWellness), JSON.stringify(before?.content.myWellness));
  });

  test('hands on a draft in which someone who may see it finds every word', () => {
    const record = mrBodat.careRecord();
    const left = openScenario(aboutMe, { record, today })
      .answer('myWellness', 'Slept badly.')
      .attach('myWellnessMedia', film)
      .leave();
    const middle = openScenario(aboutMe, { record, today, access, snapshot: left });
    assert.equal(middle.reads('myWellness'), null);
    const snapshot = middle.answer('pleaseDoAndPleaseDoNot', 'Please do knock.').leave();
    const last = openScenario(aboutMe, { record, today, snapshot });
    assert.equal(last.reads('myWellness'), 'Slept badly.');
    assert.deepEqual(last.reads('myWellnessMedia'), left.answers['myWellnessMedia']);
    assert.equal(last.reads('pleaseDoAndPleaseDoNot'), 'Please do knock.');
    const content = latest(last.submit({ author: sophie, at: morning }).record, AboutMe)?.content;
    assert.equal(content?.myWellness?.response?.text, 'Slept badly.');
  });
});

test('whoever may see nothing of Mr Green’s About Me cannot finish it, and changes nothing', () => {
  const record = mrGreen.careRecord();
  const scenario = openScenario(aboutMe, { record, today, access: () => 'none' });
  assert.deepEqual(scenario.withholds(), scenario.sees());
  const { submission, operations, record: after } = scenario.submit({ author: emily, at: morning });
  assert.deepEqual([submission.answers, submission.setAside, submission.provenance], [{}, {}, {}]);
  assert.deepEqual([operations, after], [[], record]);
});
