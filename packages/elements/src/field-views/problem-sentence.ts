// SPDX-License-Identifier: Apache-2.0
import type { Problem } from '@careplan-kit/forms/contract';
import type { FieldTools } from './field-view.js';
import { PROBLEM_WORDS } from './field-views.words.js';

/** A fault in words. Limits that are dates are written as dates. */
export function problemSentence(problem: Problem, tools: Pick<FieldTools, 'say' | 'formatDay'>): string {
  const isDate = problem.code === 'too-early' || problem.code === 'too-late';
  const limit = problem.limit ?? '';
  return tools.say(PROBLEM_WORDS[problem.code], { limit: isDate ? tools.formatDay(limit) : limit });
}
