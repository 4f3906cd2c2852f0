// SPDX-License-Identifier: Apache-2.0
import { entered, noneKnown, notAsked } from '../values/safety-answer.js';
import type { AdvanceDecisionStatement, AttorneyStatement, ResuscitationStatement } from './safety-statements.js';

const notForResuscitation = {
  cardioPulmonaryResuscitationCPRDecision: { system: 'http://snomed.info/sct', code: '450476008' },
};

export const answers: ResuscitationStatement[] = [
  notAsked(),
  noneKnown({ answeredBy: 'GP summary' }),
  entered([notForResuscitation]),
];

// @ts-expect-error a blank is not "no decision"
export const missing: ResuscitationStatement = undefined;
// @ts-expect-error a yes or no is not a statement
export const yesOrNo: ResuscitationStatement = false;
// @ts-expect-error a decision has to say which way it went
export const undecided: ResuscitationStatement = { state: 'entered', entries: [{ dateForReview: '2027-05' }] };
// @ts-expect-error "entered" without an entry says nothing
export const noDocument: AdvanceDecisionStatement = { state: 'entered', entries: [] };
// @ts-expect-error an empty object is not "nobody may decide"
export const nobody: AttorneyStatement = {};
