// SPDX-License-Identifier: Apache-2.0
import { defineElement } from '@careplan-kit/elements/base';
import { CpkSentenceBench } from '../../testing/sentence-bench.js';
import { fallsCheck } from '../../testing/sentence-forms.js';
import { calculationEditor, conditionEditor, scoresEditor, translationsEditor } from './index.js';
import type { SentenceDesk } from './sentence-desk.js';

defineElement(CpkSentenceBench);

export default {
  title: 'Designer/Sentences',
  component: 'cpk-sentence-bench',
  args: { draft: fallsCheck },
};

/** A question that is shown when a few things are so; one of them came from elsewhere and is kept. */
export const Default = { args: { editor: (desk: SentenceDesk) => conditionEditor(desk, 'plan') } };
export const NoCondition = { args: { editor: (desk: SentenceDesk) => conditionEditor(desk, 'note') } };
export const Calculation = { args: { editor: (desk: SentenceDesk) => calculationEditor(desk, 'months') } };
export const Scores = { args: { editor: (desk: SentenceDesk) => scoresEditor(desk) } };
export const Translations = { args: { editor: (desk: SentenceDesk) => translationsEditor(desk) } };
