// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '@careplan-kit/forms/contract';
import { AboutMe, type CareRecord, inForce, latest, resolveLinks } from '@careplan-kit/model';
import { mrGreenRecord, mrsSmithRecord } from '@careplan-kit/model/fixtures';
import { CarePlan, Goal, Instruction, Need, Review, Strength } from '@careplan-kit/model/mods';
import { kept, recordFor, testForm, worked } from '../../test/plan-form.js';
import { fill, submitted } from '../../test/risk-form.js';
import { CareAndSupportPlan, careAndSupportPlanOf } from '@careplan-kit/model/pcsp';
import * as fixtures from './fixtures.js';
import { carePlan } from './index.js';

const { open, finish } = worked(carePlan);
const finished = {
  why: 'review',
  talkedOn: '2026-11-22',
  lastMonth: 'Well.',
  whoTookPart: 'He did.',
  nextReview: '2026-12-22',
  reviewBy: 'Eliza',
  agreed: 'Agreed by the person',
  agreedName: 'Mr Green',
};
const planOf = (record: CareRecord) => latest(record, CarePlan)!.content;
type Bag = Record<string, unknown>;
const needsIn = (record: CareRecord) => (planOf(record).needsConcernsOrProblems ?? []) as Bag[];
const texts = (record: CareRecord, uids: readonly unknown[]) =>
  uids.map((uid) => inForce(record).find(({ recordUid }) => recordUid === uid)?.content['freeText']);

describe('the care plan', () => {
  testForm(carePlan, fixtures);

  test('shows what About Me and the record say, and asks none of it again', () => {
    const record = mrGreenRecord();
    const form = open(record);
    const said = Object.values(form.answers());
    assert.equal(
      form.question('howToSupportMe')?.answer,
      latest(record, AboutMe)?.content.howAndWhenToSupportMe?.response?.text,
    );
    assert.equal(form.question('howToSupportMe')?.item.readOnly, true);
    for (const of of [Need, Goal, Strength])
      for (const { content } of inForce<{ freeText?: string }>(record, of as never))
        assert.ok(said.includes(content.freeText!));
    for (const { content } of inForce(record, Instruction)) assert.ok(said.includes(content.what!.originalText!));
  });

  test('a review that changes nothing changes no need, goal, action or strength', () => {
    const { operations, record } = finish(mrGreenRecord(), finished);
    assert.deepEqual(
      operations.map(({ operation, class: of }) => `${operation} ${of}`),
      ['amend Care plan', 'create Review'],
    );
    assert.equal(planOf(record).plannedReviewDateInterval, '2026-12-22');
    assert.deepEqual(inForce(record, Review).at(-1)?.content, {
      plannedReviewDateInterval: '2026-12-22',
      responsibilityForReview: { name: 'Eliza' },
    });
  });

  test('the plan names each need, goal and action once, and nothing that is not there', () => {
    for (const name of ['mrGreen', 'betty'] as const) {
      const { record } = finish(recordFor(name), fixtures[name]);
      assert.deepEqual(resolveLinks(record).dangling, []);
      const uids: readonly string[] = JSON.stringify(needsIn(record)).match(/"recordUid":"[^"]+"/g) ?? [];
      assert.equal(new Set(uids).size, uids.length, name);
      for (const { recordUid } of inForce(record, Need)) assert.ok(uids.includes(`"recordUid":"${recordUid}"`));
    }
  });

  test('the tree is that of the plan standard: need, goal, action, step on the way, outcome', () => {
    const { record } = finish(recordFor('betty'), fixtures.betty);
    const hip = needsIn(record)[1]!;
    assert.deepEqual(texts(record, [hip['recordUid']]), ['To get going in the morning while her hip is bad']);
    const [goal] = hip['goalsAndHopes'] as Bag[];
    assert.deepEqual(texts(record, [goal!['recordUid']]), ['“To walk into church on Sunday on my own two feet.”']);
    const [tea, walk] = goal!['actionsAndActivities'] as Bag[];
    assert.equal(tea!['howOften'], 'Every morning at six');
    assert.deepEqual(tea!['stageGoal'], {
      stageGoal: { freeText: 'To the front gate and back' },
      goalStatus: { originalText: 'Not yet' },
    });
    const action = inForce(record, Instruction).find(({ recordUid }) => recordUid === walk!['recordUid'])!;
    assert.deepEqual(action.content, {
      what: { originalText: 'Walk with her as far as she wants to go' },
      who: { name: 'Jane' },
      reviewDate: '2026-11-29',
    });
    const green = finish(recordFor('mrGreen'), fixtures.mrGreen).record;
    const hearing = needsIn(green).at(-1)!;
    assert.deepEqual(
      hearing['risks'],
      fixtures.mrGreen['needs'] && [
        { class: 'Risk', recordUid: 'resident-green-risk-falls', display: 'May fall at night' },
      ],
    );
    assert.deepEqual((hearing['goalsAndHopes'] as Bag[])[0]!['outcomes'], [
      { date: '2026-11-10', freeText: 'By day everybody does. On the night of the seventh nobody had told Emily.' },
    ]);
  });

  test('a system that knows the plan standard gets the whole tree, in words', () => {
    const plan = careAndSupportPlanOf(finish(recordFor('betty'), fixtures.betty).record);
    assert.deepEqual(CareAndSupportPlan.schema.parse(plan), plan);
    assert.deepEqual(plan?.needsConcernsOrProblems?.[1], {
      freeText: 'To get going in the morning while her hip is bad',
      goalsAndHopes: [
        {
          freeText: '“To walk into church on Sunday on my own two feet.”',
          goalImportanceScore: '9',
          goalStatus: { originalText: 'Agreed' },
          actionsAndActivities: [
            {
              what: [{ freeText: 'Tea at six, and a chair beside the bed to sit in until the hip lets go' }],
              who: { name: 'Whoever is on at night' },
              when: '2026-11-22',
              suggestedStrategies:
                'Every morning at six\nKnock and wait\nPut the tea where she can reach it\nAsk before you help',
              status: { freeText: 'To be done' },
              stageGoal: [
                {
                  stageGoal: { freeText: 'To the front gate and back' },
                  goalStatus: { originalText: 'Not yet' },
                },
              ],
            },
            {
              what: [{ freeText: 'Walk with her as far as she wants to go' }],
              who: { name: 'Jane' },
              suggestedStrategies: 'Every day before lunch, if it does not rain',
              reviewDate: '2026-11-29',
            },
          ],
        },
      ],
    });
    assert.equal(plan.plannedReviewDateInterval, '2026-12-05');
    assert.ok(plan.strengths?.some(({ freeText }) => freeText?.startsWith('Gets up by herself at six')));
  });

  test('a need that another system gave as a code alone is shown in the words of the code, and stops nobody', () => {
    const from = mrGreenRecord();
    const need = {
      codedValue: { system: 'http://snomed.info/sct', code: '129845004', display: 'Needs help with washing' },
    };
    const record = kept(from, [{ operation: 'create', class: 'Need', content: need }]);
    const form = open(record);
    fill(form, finished);
    assert.ok(
      form.questions.some(
        ({ key, visible, answer }) => key.startsWith('needInCode~') && visible && answer === 'Needs help with washing',
      ),
    );
    assert.deepEqual(form.problems(), []);
  });

  test('a goal that nobody asked for is no record, and not "none"', () => {
    const { record } = finish(recordFor('betty'), fixtures.betty);
    assert.deepEqual(Object.keys(needsIn(record)[2]!), ['class', 'recordUid']);
  });

  test('what is written again is found again under the same need', () => {
    const { record } = finish(recordFor('betty'), fixtures.betty);
    const answers = Object.values(open(record).answers());
    for (const text of ['To the front gate and back', 'Every morning at six', 'Knock and wait', '9'])
      assert.ok(answers.includes(text), text);
    const again = finish(record, { ...finished, agreedName: 'Betty' }).operations;
    assert.deepEqual(
      again.map(({ operation, class: of }) => `${operation} ${of}`),
      ['amend Care plan', 'create Review'],
    );
  });

  test('a need that was taken away is closed with its goals and actions, and nothing is deleted', () => {
    const before = mrGreenRecord();
    const form = open(before);
    const [first] = form.entries()['needs']!;
    form.removeEntry('needs', first!);
    fill(form, finished);
    const operations = extract(carePlan, submitted(form, 'resident-green'), before);
    assert.deepEqual(
      operations.filter(({ operation }) => operation === 'complete').map(({ class: of }) => of),
      ['Need', 'Goal', 'Instruction'],
    );
    const after = kept(before, operations);
    assert.deepEqual(
      needsIn(after).map(({ recordUid }) => recordUid),
      ['resident-green-need-night'],
    );
    assert.equal(inForce(after, Need).length, 2);
    const answers = Object.values(open(after).answers());
    for (const gone of [
      'Help with washing his back and feet, and with his socks',
      'To get down to the allotment when the beans are in flower',
      'Walk to the gate and back with his frame',
    ])
      assert.ok(!answers.includes(gone), `${gone} does not come back`);
    assert.ok(answers.includes('Wash his back and feet; hand him the rest'), 'what hung on nothing stays');
  });

  test('who agreed is asked each time: the agreement of the plan before is not taken over', () => {
    const { record } = finish(recordFor('betty'), fixtures.betty);
    const form = open(record);
    assert.equal(form.question('agreed')?.answer, null);
    assert.ok(form.problems().some(({ key, code }) => key === 'agreed' && code === 'required'));
    assert.deepEqual(planOf(record).agreedWithPersonOrLegitimateRepresentative, {
      agreed: 'Agreed by the person',
      personFullName: 'Betty',
    });
  });

  test('nobody agrees for the person without a right to, and a capacity assessment', () => {
    const form = open(mrsSmithRecord());
    form.answer('agreed', 'The person is not able to decide; agreed by whoever may act for them');
    const open_ = form.problems().map(({ key }) => key);
    for (const id of ['agreedName', 'agreedAs', 'capacityRef']) assert.ok(open_.includes(id), id);
    form.answer('agreed', 'The person is not able to decide; decided in their best interests');
    assert.equal(form.node('signature')?.visible, false);
    assert.equal(form.node('capacityRef')?.visible, true);
    form.answer('agreed', 'The person does not agree with part of it');
    assert.equal(form.node('notAgreed')?.visible, true);
    assert.equal(form.node('signature')?.visible, false);
  });

  test('the date of the next review stands in the plan and in a review of its own', () => {
    const { record } = finish(recordFor('mrGreen'), fixtures.mrGreen);
    assert.equal(planOf(record).plannedReviewDateInterval, '2026-12-08');
    assert.equal(inForce(record, Review).at(-1)?.content.plannedReviewDateInterval, '2026-12-08');
    assert.equal(planOf(record).dateThisPlanWasLastUpdated, '2026-11-10');
  });
});
