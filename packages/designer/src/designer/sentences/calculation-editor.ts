// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { entriesRound } from '../../design/sentences/askable.js';
import { itemOf } from '../../design/tree.js';
import { sentenceOf } from '../../design/sentences/in-words.js';
import { readValue } from '../../design/sentences/read-value.js';
import { writeValue } from '../../design/sentences/write.js';
import { linkButton } from './controls.js';
import { EDITOR_WORDS as WORDS } from './editors.words.js';
import { type SentenceDesk, scopeOf } from './sentence-desk.js';
import { somethingIn } from './subjects.js';
import { calculationTrialView } from './trial-view.js';
import { valueView } from './value-view.js';

/**
 * How the answer to a question is worked out, if it is, with the sentence that comes of it and made answers to test it.
 *
 * @param id - of the question
 */
export function calculationEditor(desk: SentenceDesk, id: string): TemplateResult | typeof nothing {
  const { say, design, run, language, state } = desk;
  const { draft } = design;
  const item = itemOf(draft, id);
  if (!item) return nothing;
  const { calculate } = item;
  const scope = scopeOf(desk, entriesRound(draft, id, true), id);
  if (calculate === undefined)
    return html`<fieldset class="sentences calculation">
      <legend class="visually-hidden">${say(WORDS['calculation.title'])}</legend>
      <p class="sentence">${say(WORDS['calculation.none'])}</p>
      ${linkButton(`calculation-${id}-begin`, say(WORDS['calculation.add']), () => {
        run({ kind: 'set-calculation', id, expression: writeValue(somethingIn(scope)) });
        void state.focus(`calculation-${id}-kind`);
      })}
    </fieldset>`;
  return html`<fieldset class="sentences calculation">
    <legend class="visually-hidden">${say(WORDS['calculation.title'])}</legend>
    <p class="sentence">${sentenceOf(calculate, draft, language)}</p>
    ${valueView({
      id: `calculation-${id}`,
      label: say(WORDS['calculation.what']),
      value: readValue(calculate),
      scope,
      set: (value) => run({ kind: 'set-calculation', id, expression: writeValue(value) }),
    })}
    ${calculationTrialView(desk, id, calculate)}
    ${linkButton(`calculation-${id}-none`, say(WORDS['calculation.remove']), () => {
      run({ kind: 'set-calculation', id, expression: undefined });
      void state.focus(`calculation-${id}-begin`);
    })}
  </fieldset>`;
}
