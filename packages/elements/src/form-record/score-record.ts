// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormWords, ScoreValue, SubmittedScore } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { AnswersTools } from './answers-view.js';
import { ANSWERS_WORDS } from './answers.words.js';
import { FORM_RECORD_WORDS as WORDS } from './form-record.words.js';

function valueInWords(value: ScoreValue): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'number' in value ? value.number : value.join(', ');
  return String(value);
}

/** A score as it was when the form was finished, with its working: no total stands without that. */
export function scoreRecord(
  result: SubmittedScore,
  definition: FormDefinition,
  words: FormWords,
  tools: AnswersTools,
): TemplateResult {
  const { say } = tools;
  const score = definition.scores?.find(({ id }) => id === result.id);
  const wording = score && words.ofScore(score);
  const { total, band, flags, results, working, confirmed } = result;
  // One that adds nothing up has no total to miss and no working to show.
  const counts = working.length > 0 || score?.total !== undefined;
  const others = Object.entries(results).map(([code, value]) => [wording?.result(code) ?? code, valueInWords(value)]);
  return html`<section class="score-record" part="score">
    ${headingView(wording?.title ?? result.title, { level: tools.level, name: 'answers-heading outer' })}
    <p class="score-total">
      ${total === null
        ? counts
          ? say(WORDS['formRecord.noTotal'])
          : nothing
        : say(WORDS['formRecord.total'], { total })}
      ${band ? html`<span class="score-band">${wording?.band(band.code) ?? band.label}</span>` : nothing}
    </p>
    ${total === null
      ? nothing
      : html`<p class="answer-note">${say(WORDS[confirmed ? 'formRecord.confirmed' : 'formRecord.notConfirmed'])}</p>`}
    ${others.map(([name, value]) => (value ? html`<p>${name}: ${value}</p>` : nothing))}
    ${flags.length > 0
      ? html`<p class="score-flags">${say(WORDS['formRecord.toActOn'])}</p>
          <ul>
            ${flags.map(({ code, label }) => html`<li>${wording?.flag(code) ?? label}</li>`)}
          </ul>`
      : nothing}
    ${counts ? workingView(working, wording, say) : nothing}
  </section>`;
}

function workingView(
  working: SubmittedScore['working'],
  wording: ReturnType<FormWords['ofScore']> | undefined,
  say: AnswersTools['say'],
): TemplateResult {
  return html`<table class="score-working">
    <caption>
      ${say(WORDS['formRecord.working'])}
    </caption>
    <thead>
      <tr>
        <th scope="col">${say(WORDS['formRecord.part'])}</th>
        <th scope="col">${say(WORDS['formRecord.answer'])}</th>
        <th scope="col">${say(WORDS['formRecord.points'])}</th>
      </tr>
    </thead>
    <tbody>
      ${working.map(
        ({ label, inputs, points }, at) =>
          html`<tr>
            <th scope="row">${wording?.part(at) ?? label}</th>
            <td>${inputs.map(({ answer }) => answer ?? say(ANSWERS_WORDS['answers.blank'])).join('; ')}</td>
            <td>${points ?? '–'}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
