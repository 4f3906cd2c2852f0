// SPDX-License-Identifier: Apache-2.0
import type { Problem } from '@careplan-kit/forms/contract';
import { sizeInWords } from '../attachments/sizes.js';
import type { FieldTools } from './field-view.js';
import { PROBLEM_WORDS } from './problem.words.js';

/** A fault in words. Limits that are dates are written as dates. */
export function problemSentence(problem: Problem, tools: Pick<FieldTools, 'say' | 'formatDay'>): string {
  const { code, limit = '' } = problem;
  const isDate = code === 'too-early' || code === 'too-late';
  const shown = isDate ? tools.formatDay(limit) : code === 'file-too-large' ? sizeInWords(Number(limit)) : limit;
  return tools.say(PROBLEM_WORDS[code], { limit: shown });
}
