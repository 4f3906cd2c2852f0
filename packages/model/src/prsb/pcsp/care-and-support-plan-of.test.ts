// SPDX-License-Identifier: Apache-2.0
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { jamesRecord, mrBodatRecord, mrGreenRecord, mrsSmithRecord } from '../../fixtures/index.js';
import { emptyCareRecord, withdrawRecord } from '../../index.js';
import { Goal } from '../../mods.js';
import { careAndSupportPlanOf } from './care-and-support-plan-of.js';
import { CareAndSupportPlan } from './care-and-support-plan.js';

describe('a care plan as PRSB’s tree', () => {
  test('has the words of the records it names, and none of their names', () => {
    const plan = careAndSupportPlanOf(mrsSmithRecord());
    assert.equal(plan?.needsConcernsOrProblems?.[0]?.freeText, 'Help to drink enough');
    const [goal] = plan.needsConcernsOrProblems[0]?.goalsAndHopes ?? [];
    assert.equal(goal?.goalImportanceScore, '6');
    assert.ok(plan.strengths?.[0]?.freeText?.startsWith('Dresses herself'));
    assert.doesNotMatch(JSON.stringify(plan), /recordUid/);
  });

  test('is what the standard says, for everybody who has a plan', () => {
    for (const record of [mrGreenRecord(), mrsSmithRecord(), mrBodatRecord(), jamesRecord()]) {
      const plan = careAndSupportPlanOf(record);
      assert.ok(plan?.needsConcernsOrProblems?.length);
      assert.deepEqual(CareAndSupportPlan.schema.parse(plan), plan);
    }
  });

  test('there is none where nobody wrote one, and nothing of a goal that was withdrawn', () => {
    assert.equal(careAndSupportPlanOf(emptyCareRecord({ id: 'resident-betty' })), undefined);
    const record = mrsSmithRecord();
    const goal = record.records.find(({ class: of, recordUid }) => of === 'Goal' && recordUid.endsWith('goal-cups'))!;
    const newest = record.records.filter(({ recordUid }) => recordUid === goal.recordUid).at(-1)!;
    const commit = {
      committer: { id: 'worker-eliza', name: 'Eliza' },
      at: '2026-11-22T10:00:00Z',
      systemIdentifier: 'test',
      newUid: () => 'new',
    };
    const without = withdrawRecord(record, Goal, newest as never, { reason: 'Not hers' }, commit).record;
    assert.doesNotMatch(JSON.stringify(careAndSupportPlanOf(without)), /cups a day/);
  });
});
