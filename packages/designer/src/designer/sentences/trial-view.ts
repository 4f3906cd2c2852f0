// SPDX-License-Identifier: Apache-2.0
// Made answers under a sentence, and what it comes to with them.
import type { Say } from '@careplan-kit/elements/base';
import type { ScoreResult, ScoreValue } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import {
  type NotTried,
  type TrialQuestion,
  isNotTried,
  tryCalculation,
  tryCondition,
  tryScore,
  trialQuestions,
} from '../../design/sentences/trial.js';
import { kindOfItem, picksOf } from '../../design/sentences/lines.js';
import { itemOf } from '../../design/tree.js';
import { type Choice, linkButton, selectView, typedView } from './controls.js';
import { LINE_WORDS } from './lines.words.js';
import type { SentenceDesk } from './sentence-desk.js';
import { labelOf } from './subjects.js';
import { TRIAL_WORDS as WORDS } from './trial.words.js';

/** What is tried: the name under which made answers are kept, and what reads them. */
interface Trial {
  readonly name: string;
  readonly expressions: readonly unknown[];
}

const REASON = 'no answer: ';

function reasonChoices(say: Say): Choice[] {
  return [
    { value: `${REASON}not-asked`, words: say(LINE_WORDS['line.reason.notAsked']) },
    { value: `${REASON}none-known`, words: say(LINE_WORDS['line.reason.noneKnown']) },
    { value: `${REASON}declined`, words: say(LINE_WORDS['line.reason.declined']) },
    { value: `${REASON}unknown`, words: say(LINE_WORDS['line.reason.unknown']) },
  ];
}

/** A made answer from what was chosen or typed; undefined for a blank. */
function made(text: string, { item, several }: TrialQuestion): unknown {
  if (text === '') return undefined;
  if (text.startsWith(REASON)) return { unknown: text.slice(REASON.length) };
  const one = (part: string): unknown => {
    const typed = part.trim();
    if (typed === '') return null;
    if (item.type === 'boolean') return /^(true|yes|ie)$/i.test(typed);
    const label = picksOf({ kind: 'answer', item: item.id }, { items: [item] } as never);
    const code = label.find((pick) => pick.label === typed || pick.code === typed)?.code ?? typed;
    return item.type === 'multiple-choice' ? [code] : code;
  };
  return several ? text.split(',').map(one) : one(text);
}

function shownOf(answer: unknown): string {
  if (answer === undefined || answer === null) return '';
  if (Array.isArray(answer)) return answer.map(shownOf).join(', ');
  if (typeof answer === 'object') return `${REASON}${(answer as { unknown?: string }).unknown ?? ''}`;
  return String(answer);
}

function answerView(question: TrialQuestion, { name }: Trial, desk: SentenceDesk): TemplateResult {
  const { say, state, design } = desk;
  const { item, several } = question;
  const kind = kindOfItem(item);
  const words = labelOf(item);
  const id = `try-${name}-${item.id}`;
  const value = shownOf(state.answersOf(name)[item.id]);
  const set = (text: string) => state.setAnswer(name, item.id, made(text, question));
  const picks =
    kind === 'truth'
      ? [
          { value: 'true', words: say(WORDS['trial.yes']) },
          { value: 'false', words: say(WORDS['trial.no']) },
        ]
      : picksOf({ kind: 'answer', item: item.id }, design.draft).map(({ code, label }) => ({
          value: code,
          words: label,
        }));
  if (several) return typedView({ id, label: say(WORDS['trial.several'], { question: words }), value, set });
  const reasons = { words: say(WORDS['trial.reasons']), choices: reasonChoices(say) };
  if (picks.length > 0) {
    const lists = [{ words: say(WORDS['trial.answers']), choices: picks }, reasons];
    return selectView({ id, label: words, value, lists, blank: say(WORDS['trial.blank']), choose: set });
  }
  const box = item.type === 'date' || item.type === 'time' ? item.type : kind === 'number' ? 'number' : 'text';
  return typedView({ id, label: words, value, kind: box, set });
}

function frame(trial: Trial, desk: SentenceDesk, outcome: () => TemplateResult): TemplateResult {
  const { say, state, design } = desk;
  const { name, expressions } = trial;
  const shown = `open-${name}`;
  const isOpen = state.wordsOf(shown) !== '';
  const toggled = (event: Event) => {
    const { open } = event.target as HTMLDetailsElement;
    if (open !== isOpen) state.setWords(shown, open ? 'open' : '');
  };
  // Worked out only for whoever looks: a long form is not run after every key.
  const inside = () => {
    const questions = trialQuestions(design.draft, expressions);
    return html`<p class="hint">${say(WORDS['trial.about'])}</p>
      ${questions.length === 0
        ? html`<p>${say(WORDS['trial.none'])}</p>`
        : questions.map((question) => answerView(question, trial, desk))}
      <div class="outcome" role="status">${outcome()}</div>
      ${Object.keys(state.answersOf(name)).length > 0
        ? linkButton(`try-${name}-forget`, say(WORDS['trial.forget']), () => state.forgetAnswers(name))
        : nothing}`;
  };
  return html`<details class="trial" ?open=${isOpen} @toggle=${toggled}>
    <summary>${say(WORDS['trial.title'])}</summary>
    ${isOpen ? inside() : nothing}
  </details>`;
}

const faultsView = ({ faults }: NotTried, say: Say) =>
  html`<p>${say(WORDS['trial.faults'])}</p>
    <ul>
      ${faults.map(({ message }) => html`<li><bdi>${message}</bdi></li>`)}
    </ul>`;

/** Tries the condition of an item. */
export function conditionTrialView(desk: SentenceDesk, id: string, expression: unknown): TemplateResult {
  const { say, design, state, today } = desk;
  const name = `condition-${id}`;
  return frame({ name, expressions: [expression] }, desk, () => {
    const tried = tryCondition(design.draft, id, expression, state.answersOf(name), { today });
    if (isNotTried(tried)) return faultsView(tried, say);
    const { outcome, lines } = tried;
    const said = { true: WORDS['trial.shown'], 'not-true': WORDS['trial.notShown'], unknown: WORDS['trial.unknown'] };
    return html`<p class="came ${outcome}">${say(said[outcome])}</p>
      ${lines.length > 1
        ? html`<ul>
            ${lines.map((one, at) => html`<li>${say(WORDS[`trial.line.${one}`], { number: at + 1 })}</li>`)}
          </ul>`
        : nothing}`;
  });
}

function valueSaid(value: ScoreValue, id: string, { say, design }: SentenceDesk): string | null {
  if (value === null) return null;
  if (typeof value === 'boolean') return say(WORDS[value ? 'trial.yes' : 'trial.no']);
  const picks = picksOf({ kind: 'answer', item: id }, design.draft);
  const labelled = (code: string) => picks.find((pick) => pick.code === code)?.label ?? code;
  if (typeof value === 'string') return `“${labelled(value)}”`;
  return 'number' in value ? value.number : value.map(labelled).join(', ');
}

/** Tries a calculation of an item. */
export function calculationTrialView(desk: SentenceDesk, id: string, expression: unknown): TemplateResult {
  const { say, design, state, today } = desk;
  const name = `calculation-${id}`;
  return frame({ name, expressions: [expression] }, desk, () => {
    const tried = tryCalculation(design.draft, id, expression, state.answersOf(name), { today });
    if (isNotTried(tried)) return faultsView(tried, say);
    const value = valueSaid(tried.value, id, desk);
    return html`<p class="came">
      ${value === null ? say(WORDS['trial.nothing']) : say(WORDS['trial.comesTo'], { value })}
    </p>`;
  });
}

function scoreSaid({ total, band, flags, missing }: ScoreResult, { say, design }: SentenceDesk): TemplateResult {
  const labels = missing.map((key) => {
    const item = itemOf(design.draft, key.split('~')[0]!);
    return `“${item ? labelOf(item) : key}”`;
  });
  return html`<p class="came">
      ${total === null
        ? labels.length > 0
          ? say(WORDS['trial.noTotal'], { missing: labels.join(', ') })
          : say(WORDS['trial.nothing'])
        : say(WORDS['trial.total'], { total })}
    </p>
    ${total === null
      ? nothing
      : html`<p>${band ? say(WORDS['trial.band'], { band: band.label }) : say(WORDS['trial.noBand'])}</p>`}
    ${flags.map(({ label }) => html`<p>${say(WORDS['trial.flag'], { flag: label })}</p>`)}`;
}

/** Tries a score. */
export function scoreTrialView(desk: SentenceDesk, scoreId: string, score: unknown): TemplateResult {
  const { say, design, state, today } = desk;
  const name = `score-${scoreId}`;
  return frame({ name, expressions: [score] }, desk, () => {
    const tried = tryScore(design.draft, scoreId, state.answersOf(name), { today });
    return isNotTried(tried) ? faultsView(tried, say) : scoreSaid(tried, desk);
  });
}
