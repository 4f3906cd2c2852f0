// SPDX-License-Identifier: Apache-2.0
import type { Proposed, Reason } from './proposed.js';

/** Hidden in food or drink only with a capacity assessment, a best interests decision, advice and a review (R76). */
export function covertReasons({ args, order, zone, at, isTaken }: Proposed): readonly Reason[] {
  if (args.covert !== true || !isTaken) return [];
  const plan = order?.covert;
  const agreed =
    plan !== undefined &&
    plan.authorised !== false &&
    plan.capacityAssessmentId !== undefined &&
    (plan.bestInterestsMeetingId ?? plan.bestInterestsId) !== undefined &&
    (plan.pharmacistAdvice ?? '').trim() !== '' &&
    plan.reviewBy !== undefined;
  if (!agreed) return [{ code: 'COVERT_NOT_AUTHORISED' }];
  const review = plan.reviewBy!;
  return zone.local(at).date > review ? [{ code: 'COVERT_REVIEW_OVERDUE', values: { date: review } }] : [];
}
