// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { readValue } from '../../design/sentences/read-value.js';
import { writeValue } from '../../design/sentences/write.js';
import { linkButton, nth, typedView, without } from './controls.js';
import { freshCode } from './fresh-code.js';
import type { ScoreAt } from './score-editor.js';
import { SCORE_WORDS as WORDS } from './score.words.js';
import { somethingIn } from './subjects.js';
import { valueView } from './value-view.js';

/** What a score tells beside its total: each with its words, and how it is worked out. */
export function resultsView({ score, scope, id, set }: ScoreAt): TemplateResult {
  const { say, state } = scope.desk;
  const results = score.results ?? [];
  const give = (changed: typeof results) => {
    const { results: _, ...rest } = score;
    set(changed.length > 0 ? { ...rest, results: changed } : rest);
  };
  return html`<h4 class="part-title">${say(WORDS['score.results'])}</h4>
    <ol class="lines">
      ${results.map((result, at) => {
        const number = at + 1;
        const name = `${id}-result-${at}`;
        return html`<li class="line">
          <fieldset class="one-line">
            <legend>${say(WORDS['score.result'], { number })}</legend>
            ${typedView({
              id: name,
              label: say(WORDS['score.band.label']),
              value: result.label,
              set: (label) => give(nth(results, at, { ...result, label })),
            })}
            ${valueView({
              id: `${name}-value`,
              label: say(WORDS['score.result.is']),
              value: readValue(result.value),
              scope,
              set: (value) => give(nth(results, at, { ...result, value: writeValue(value) })),
            })}
            ${linkButton(`${name}-remove`, say(WORDS['score.result.remove'], { number }), () => {
              give(without(results, at));
              void state.focus(`${id}-result-add`);
            })}
          </fieldset>
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-result-add`, say(WORDS['score.result.add']), () => {
      const label = say(WORDS['score.result.new']);
      const code = freshCode(
        label,
        results.map((result) => result.code),
      );
      give([...results, { code, label, value: writeValue(somethingIn(scope)) }]);
      void state.focus(`${id}-result-${results.length}`);
    })}`;
}
