// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { DataError } from '@careplan-kit/model';
import { context, definition, filled, person, record, sent, version } from '../../test/recheck-example.js';
import { createForm } from '../engine/create-form.js';
import { createSubmission } from '../submission/create-submission.js';
import { type Finding, type RecheckOptions, recheck } from './index.js';

/** What is found when the submission is changed on its way. */
function forged(change: (copy: unknown) => void, options?: RecheckOptions, from = sent): readonly Finding[] {
  const copy = structuredClone(from);
  change(copy);
  const { ok, findings } = recheck(definition, copy, record, options);
  assert.equal(ok, findings.length === 0);
  return findings;
}
const told = (findings: readonly Finding[]) => findings.map(({ rule, path }) => `${rule} ${path.join('.')}`);
type Bags = Record<string, Record<string, unknown>>;
const set =
  (...[part, key, value]: [string, string, unknown]) =>
  (copy: unknown) => {
    (copy as Bags)[part]![key] = value;
  };

describe('a submission as the form made it', () => {
  test('is in order, as text from the network and as the object itself, and nothing is changed', () => {
    const before = JSON.stringify([sent, record]);
    assert.deepEqual(recheck(definition, sent, record), { ok: true, findings: [] });
    assert.equal(JSON.stringify([sent, record]), before);
    assert.ok(!Object.isFrozen(sent.answers));
    const form = createForm(definition, { context: { today: '2026-11-22' }, record });
    form.answer('fell', false);
    const result = createSubmission(form, context);
    assert.ok(result.ok);
    assert.deepEqual(recheck(definition, result.submission, record).findings, []);
  });

  test('is in order with answers withheld, entries taken away and reasons for none', () => {
    const access = ({ id }: { id: string }) => (id === 'times' ? ('none' as const) : ('write' as const));
    const withheld = filled({ access });
    assert.deepEqual(withheld.withheld, ['times', 'double']);
    assert.deepEqual(recheck(definition, withheld, record).findings, []);
    assert.deepEqual(recheck(definition, withheld, record, { access, scores: 'all' }).findings, []);
    const form = createForm(definition, { context: { today: '2026-11-22' }, record });
    form.answer('fell', false);
    form.answer('born', { unknown: 'declined' });
    form.removeEntry('risks', 'e1');
    form.answer(`risk~${form.addEntry('risks')}`, 'New');
    const result = createSubmission(form, context);
    assert.ok(result.ok);
    assert.deepEqual(recheck(definition, JSON.parse(JSON.stringify(result.submission)), record).findings, []);
  });

  test('is of the author\u2019s day: late in the evening, in summer, and in another zone', () => {
    const late = { ...context, submittedAt: '2026-06-30T23:30:00Z' };
    assert.equal(filled({}, late, '2026-07-01').answers['age'], '85');
    const onBirthday = (submittedAt: string, today: string) => {
      const form = createForm(definition, { context: { today } });
      form.answer('fell', false);
      form.answer('born', '1940-07-01');
      const result = createSubmission(form, { ...context, submittedAt });
      assert.ok(result.ok);
      return result.submission;
    };
    const inBritain = onBirthday('2026-06-30T23:30:00Z', '2026-07-01');
    assert.equal(inBritain.answers['age'], '86');
    assert.ok(recheck(definition, inBritain, record).ok);
    assert.deepEqual(told(recheck(definition, inBritain, record, { timeZone: 'America/New_York' }).findings), [
      'calculation answers.age',
    ]);
    assert.deepEqual(told(recheck(definition, inBritain, record, { today: '2026-06-30' }).findings), [
      'calculation answers.age',
    ]);
    const begunBefore = onBirthday('2026-06-30T23:01:00Z', '2026-06-30');
    assert.ok(recheck(definition, begunBefore, record).ok, 'filled before midnight, sent after it');
    assert.throws(() => recheck(definition, sent, record, { timeZone: 'Nowhere' }), DataError);
  });
});

describe('a forged submission', () => {
  test('with a total, a band, flags, working or a confirmation the answers do not give', () => {
    const score = (part: string, value: unknown) => (copy: unknown) => {
      (copy as { scores: Record<string, unknown>[] }).scores[0]![part] = value;
    };
    assert.deepEqual(told(forged(score('total', '3'))), ['score scores.0.total']);
    assert.deepEqual(told(forged(score('band', { code: 'low', label: 'Low' }))), ['score scores.0.band']);
    assert.deepEqual(told(forged(score('flags', []))), ['score scores.0.flags']);
    assert.deepEqual(told(forged(score('working', sent.scores![0]!.working.slice(1)))), ['score scores.0.working']);
    assert.deepEqual(told(forged(score('missing', ['where']))), ['score scores.0.missing']);
    assert.deepEqual(told(forged(score('results', { x: '1' }))), ['score scores.0.results']);
    assert.deepEqual(told(forged(score('confirmed', false))), ['score scores.0.confirmed']);
    assert.deepEqual(told(forged(score('id', 'other'))), ['score scores.0']);
    const noTotal = (copy: unknown) => {
      for (const part of ['answers', 'provenance'])
        for (const key of ['times', 'double']) delete (copy as Bags)[part]![key];
      score('total', '8')(copy);
    };
    assert.ok(told(forged(noTotal)).includes('score scores.0.confirmed'), 'there is no total to confirm');
    const none = (copy: unknown) => {
      (copy as { scores: unknown[] }).scores = [];
    };
    assert.deepEqual(told(forged(none)), [], 'a host that says which scores are on, finds it');
    assert.deepEqual(told(forged(none, { scores: ['falls'] })), ['score scores']);
    const twice = (copy: unknown) => void (copy as { scores: unknown[] }).scores.push(sent.scores![0]);
    assert.deepEqual(told(forged(twice)), ['score scores.1']);
  });

  test('with an answer to a question that was hidden, or one set aside that was not', () => {
    const notFallen = (copy: unknown) => {
      set('answers', 'fell', false)(copy);
      (copy as { scores: unknown }).scores = undefined;
    };
    assert.deepEqual(told(forged(notFallen)), ['hidden-answer answers.where'], 'what is kept when hidden is in order');
    const aside = (copy: unknown) => {
      delete (copy as Bags)['answers']!['where'];
      set('setAside', 'where', 'In the hall')(copy);
    };
    assert.deepEqual(told(forged(aside)), ['visible-set-aside setAside.where']);
    const both = set('setAside', 'where', 'In the hall');
    assert.deepEqual(told(forged(both)), ['shape setAside.where', 'visible-set-aside setAside.where']);
  });

  test('of an older version of the form, or of another one', () => {
    assert.deepEqual(told(forged(set('form', 'version', '1.2.2'))), ['stale-definition form.version']);
    assert.deepEqual(told(forged(set('form', 'id', 'x'))), ['other-form form.id']);
    assert.deepEqual(told(forged(set('form', 'url', 'x'))), ['other-form form.url']);
    assert.equal(forged(set('form', 'version', '1.2.2'))[0]?.message, 'the form has the version 1.2.3');
  });

  test('about another person', () => {
    const other = (copy: unknown) => void ((copy as { subjectOfCare: string }).subjectOfCare = 'resident-james');
    assert.deepEqual(told(forged(other)), ['other-person subjectOfCare']);
  });

  test('with a calculation that is another number, not there, or said to be typed', () => {
    assert.deepEqual(told(forged(set('answers', 'age', '40'))), ['calculation answers.age']);
    const without = (copy: unknown) => {
      delete (copy as Bags)['answers']!['age'];
      delete (copy as Bags)['provenance']!['age'];
    };
    assert.deepEqual(told(forged(without)), ['calculation answers.age']);
    assert.ok(told(forged(set('provenance', 'age', { from: 'worker' }))).includes('provenance provenance.age'));
  });

  test('with answers that are none, pass a limit, are missing, or answer nothing', () => {
    assert.deepEqual(told(forged(set('answers', 'born', '31/2/1940'))).slice(0, 2), [
      'shape answers.born',
      'calculation answers.age',
    ]);
    assert.deepEqual(told(forged(set('answers', 'kept', { evil: true }))).slice(0, 1), ['shape answers.kept']);
    assert.deepEqual(told(forged(set('answers', 'born', { unknown: 'not-asked' }))).slice(0, 1), [
      'shape answers.born',
    ]);
    assert.ok(told(forged(set('answers', 'times', '10'))).includes('limit answers.times'));
    assert.ok(told(forged((copy) => void delete (copy as Bags)['answers']!['fell'])).includes('required answers.fell'));
    assert.deepEqual(told(forged(set('answers', 'risk~e9', 'x'))), [
      'unknown-item answers.risk~e9',
      'provenance provenance.risk~e9',
    ]);
  });

  test('with answers said to come from where they do not', () => {
    const from = (more: object) => ({ from: 'record', class: 'Notes', recordUid: 'n', versionNumber: 1, ...more });
    const wrong: readonly (readonly [string, object])[] = [
      ['where', from({ versionNumber: 2 })],
      ['where', from({ recordUid: 'r1', class: 'Risk' })],
      ['where', from({ recordUid: 'other' })],
      ['where', from({ recordedAt: '2026-01-01T00:00:00Z' })],
      ['fell', from({})],
      ['fell', { from: 'initial' }],
      ['fell', { from: 'calculation' }],
      ['nothing', { from: 'worker' }],
      ['risk~e1', { from: 'record', class: 'Risk', recordUid: 'r2', versionNumber: 1 }],
    ];
    for (const [key, provenance] of wrong)
      assert.ok(
        told(forged(set('provenance', key, provenance))).includes(`provenance provenance.${key}`),
        JSON.stringify([key, provenance]),
      );
    assert.ok(
      told(forged(set('answers', 'where', 'In the garden'))).includes('provenance provenance.where'),
      'the record says something else',
    );
  });

  test('with entries that are not those of the record, or of nothing', () => {
    const origin = (more: object) => ({ class: 'Risk', recordUid: 'r1', versionNumber: 4, ...more });
    const wrong: readonly (readonly [string, object])[] = [
      ['risks~e1', origin({ versionNumber: 3 })],
      ['risks~e1', origin({ at: 0 })],
      ['risks~e1', origin({ class: 'Notes', recordUid: 'n', versionNumber: 1 })],
      ['risks~e2', origin({})],
      ['where', origin({})],
      ['fell~e1', origin({})],
    ];
    for (const [key, said] of wrong)
      assert.ok(
        told(forged(set('origins', key, said))).some((line) => line === `provenance origins.${key}`),
        key,
      );
    assert.ok(told(forged(set('entries', 'risks', ['e1']))).includes('unknown-item answers.risk~e2'));
    assert.deepEqual(told(forged(set('entries', 'nothing', ['e1']))), ['entries entries.nothing']);
    assert.ok(
      told(forged((copy) => void delete (copy as Bags)['entries']!['calls'])).includes('entries entries.calls'),
    );
    const place = { class: 'Notes', recordUid: 'n', versionNumber: 1, at: 2 };
    assert.ok(told(forged(set('origins', 'calls~e3', place))).includes('provenance origins.calls~e3'));
    assert.ok(told(forged(set('entries', 'risks', ['e1', 'e2', 'e3', 'e4']))).includes('entries entries.risks'));
    assert.deepEqual(told(forged(set('entries', 'risks', ['a~b']))), ['shape entries.risks.0']);
  });

  test('with what was withheld answered, or not everything withheld that tells it', () => {
    const access = ({ id }: { id: string }) => (id === 'times' ? ('none' as const) : ('write' as const));
    const withheld = filled({ access });
    const answered = (copy: unknown) => {
      set('answers', 'times', '2')(copy);
      set('provenance', 'times', { from: 'worker' })(copy);
    };
    assert.deepEqual(told(forged(answered, {}, withheld)), ['withheld answers.times', 'withheld provenance.times']);
    const less = (copy: unknown) => void ((copy as { withheld: string[] }).withheld = ['times']);
    assert.deepEqual(told(forged(less, {}, withheld)), ['withheld withheld']);
    const more = (copy: unknown) => void ((copy as { withheld: string[] }).withheld = ['times', 'double', 'nothing']);
    assert.deepEqual(told(forged(more, {}, withheld)), ['withheld withheld']);
    assert.ok(
      told(recheck(definition, sent, record, { access }).findings).includes('withheld answers.times'),
      'a host that says what the author could see, finds what they could not',
    );
  });

  test('of a record that has moved on, was withdrawn, or is not there', () => {
    const notes2 = version('Notes', 'n', 2, { where: 'In the bath', times: 2 });
    const moved = recheck(definition, sent, person(...record.records, notes2)).findings;
    assert.deepEqual(told(moved), ['conflict ']);
    assert.match(moved[0]!.message, /from version 1 to 2/);
    const withdrawn = { ...version('Risk', 'r1', 5, { name: 'Falls' }), withdrawn: true };
    const closing = createForm(definition, { context: { today: '2026-11-22' }, record });
    closing.answer('fell', false);
    closing.answer('risk~e1', 'Falls at night');
    const result = createSubmission(closing, context);
    assert.ok(result.ok);
    const gone = recheck(definition, result.submission, person(...record.records, withdrawn)).findings;
    assert.ok(told(gone).includes('conflict '));
    const without = person(...record.records.filter(({ recordUid }) => recordUid !== 'r1'));
    const missing = recheck(definition, result.submission, without).findings;
    assert.ok(missing.some(({ rule, message }) => rule === 'conflict' && message.includes('is not there')));
  });

  test('is never an accident: what is no submission is found and not thrown', () => {
    const deep: Record<string, unknown> = {};
    let inner = deep;
    for (let level = 0; level < 200; level++) inner = inner['a'] = {};
    for (const odd of [undefined, null, 1, 'x', [], {}, deep, { ...sent, extra: 1 }, { ...sent, scores: [{}] }]) {
      const { ok, findings } = recheck(definition, odd, record);
      assert.ok(!ok && findings.length > 0 && findings.every(({ rule }) => rule === 'shape'), JSON.stringify(findings));
    }
    assert.deepEqual(told(forged((copy) => void ((copy as { submittedAt: string }).submittedAt = 'today'))), [
      'shape submittedAt',
    ]);
  });
});
