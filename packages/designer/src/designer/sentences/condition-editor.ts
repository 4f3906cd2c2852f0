// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { entriesRound } from '../../design/sentences/askable.js';
import { itemOf } from '../../design/tree.js';
import { sentenceOf } from '../../design/sentences/in-words.js';
import { isUnfinished } from '../../design/sentences/lines.js';
import type { ConditionSentence } from '../../design/sentences/model.js';
import { readCondition } from '../../design/sentences/read-condition.js';
import { writeCondition } from '../../design/sentences/write.js';
import { conditionView } from './condition-view.js';
import { linkButton } from './controls.js';
import { EDITOR_WORDS as WORDS } from './editors.words.js';
import { type SentenceDesk, scopeOf } from './sentence-desk.js';
import { subjectLists } from './subjects.js';
import { conditionTrialView } from './trial-view.js';

/**
 * When an item is shown, line by line, with the sentence that comes of it and made answers to test it.
 *
 * @param id - of the item
 */
export function conditionEditor(desk: SentenceDesk, id: string): TemplateResult | typeof nothing {
  const { say, design, run, language, state } = desk;
  const { draft } = design;
  const item = itemOf(draft, id);
  if (!item) return nothing;
  const { enableWhen } = item;
  const scope = scopeOf(desk, entriesRound(draft, id), id);
  const write = (sentence: ConditionSentence | undefined) =>
    run({ kind: 'set-condition', id, expression: sentence && writeCondition(sentence) });
  const list: ConditionSentence =
    enableWhen === undefined ? { kind: 'group', join: 'all', of: [] } : readCondition(enableWhen);
  const isAlone = enableWhen === undefined && subjectLists(scope).every(({ choices }) => choices.length < 3);
  return html`<fieldset class="sentences condition">
    <legend class="visually-hidden">${say(WORDS['condition.title'])}</legend>
    <p class="sentence" id="condition-${id}-words">
      ${enableWhen === undefined
        ? say(WORDS['condition.always'])
        : isUnfinished(list, draft)
          ? say(WORDS['condition.unfinished'])
          : sentenceOf(enableWhen, draft, language)}
    </p>
    ${isAlone && scope.can.questions.length === 0
      ? html`<p class="hint">${say(WORDS['condition.nothing'])}</p>`
      : conditionView(list, {
          id: `condition-${id}`,
          number: '',
          scope,
          set: (changed) => write(changed.kind === 'group' && changed.of.length === 0 ? undefined : changed),
        })}
    ${enableWhen === undefined
      ? nothing
      : html`${conditionTrialView(desk, id, enableWhen)}
        ${linkButton(`condition-${id}-none`, say(WORDS['condition.remove']), () => {
          write(undefined);
          void state.focus(`condition-${id}-add`);
        })}`}
  </fieldset>`;
}
