// SPDX-License-Identifier: Apache-2.0
import type { FormSubmission, SubmittedScore } from '../contract/submission.js';
import { sameAnswer } from '../engine/same-answer.js';
import type { SubmittedContent } from '../submission/content.js';
import type { Report } from './finding.js';

const PARTS = ['title', 'version', 'total', 'band', 'flags', 'results', 'working', 'missing'] as const;

function checkScore(said: SubmittedScore, found: SubmittedScore, path: (string | number)[], report: Report): void {
  for (const part of PARTS)
    if (!sameAnswer(said[part], found[part])) report('score', [...path, part], 'is not what the answers give');
  if (said.confirmed && found.total === null) report('score', [...path, 'confirmed'], 'there is no total to confirm');
  if (!said.confirmed && found.total !== null) report('score', [...path, 'confirmed'], 'the total was not confirmed');
}

/** Totals, bands, flags and working against what the answers give. */
export function checkScores(submission: FormSubmission, content: SubmittedContent, report: Report): void {
  const found = new Map(content.scores?.map((score) => [score.id, score]));
  const seen = new Set<string>();
  (submission.scores ?? []).forEach((said, index) => {
    const path = ['scores', index];
    const score = found.get(said.id);
    if (seen.has(said.id)) report('score', path, 'stands twice');
    else if (!score) report('score', path, 'the form has no such score, or it is withheld or turned off');
    else checkScore(said, score, path, report);
    seen.add(said.id);
  });
  for (const id of found.keys()) if (!seen.has(id)) report('score', ['scores'], `the score "${id}" is not there`);
}
