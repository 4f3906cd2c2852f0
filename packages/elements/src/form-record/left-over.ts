// SPDX-License-Identifier: Apache-2.0
import { type Answers, partsOfKey } from '@careplan-kit/forms/contract/answers';
import type { FormItem, FormWords } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { answerWords } from '../conflict/answer-words.js';
import { type AnswersTools, answersView } from './answers-view.js';
import { FORM_RECORD_WORDS as WORDS } from './form-record.words.js';
import type { OpenedRecord } from './opened-record.js';
import type { AnswerRow, RowTools } from './rows.js';

function itemOf(items: readonly FormItem[], id: string): FormItem | undefined {
  for (const item of items) {
    const found = item.id === id ? item : 'items' in item && item.items ? itemOf(item.items, id) : undefined;
    if (found) return found;
  }
  return undefined;
}

type Tools = RowTools & AnswersTools;

function rowsOf(answers: Answers, items: readonly FormItem[], words: FormWords, tools: Tools): AnswerRow[] {
  return Object.entries(answers).map(([key, stored]) => {
    const { itemId } = partsOfKey(key);
    const item = itemOf(items, itemId);
    const own = words.of(item ?? { id: itemId, type: 'text', label: itemId });
    const answer = answerWords(item, stored, own, tools);
    const plain = { depth: 0, was: '', change: 'same', note: null, provenance: null } as const;
    return { kind: 'answer', key, label: own.label || itemId, lang: own.lang, answer, ...plain };
  });
}

/** What was recorded and is no answer of the form as it stands: nothing that somebody wrote is out of sight. */
export function leftOver({ form, others, submission }: OpenedRecord, words: FormWords, tools: Tools): unknown {
  const { items } = form.definition;
  const part = (answers: Answers, title: string): TemplateResult | typeof nothing => {
    const rows = rowsOf(answers, items, words, tools).filter(({ key }) => !form.question(key)?.withheld);
    if (rows.length === 0) return nothing;
    return html`${headingView(title, { level: tools.level, name: 'answers-heading outer' })} ${answersView(rows, tools)}`;
  };
  return [
    part(submission?.setAside ?? {}, tools.say(WORDS['formRecord.setAside'])),
    part(others, tools.say(WORDS['formRecord.others'])),
  ];
}
