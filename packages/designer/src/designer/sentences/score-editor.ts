// SPDX-License-Identifier: Apache-2.0
import type { Score, ScoreFlag, ScorePart } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { readCondition } from '../../design/sentences/read-condition.js';
import { readValue } from '../../design/sentences/read-value.js';
import { hasPoints } from '../../design/sentences/lines.js';
import { isNode, isText } from '../../design/sentences/shape.js';
import { writeCondition, writeValue } from '../../design/sentences/write.js';
import { bandsView } from './bands-view.js';
import { conditionView } from './condition-view.js';
import { linkButton, nth, tickView, typedView, without } from './controls.js';
import { freshCode } from './fresh-code.js';
import { resultsView } from './results-view.js';
import { SCORE_WORDS as WORDS } from './score.words.js';
import { type Scope, type SentenceDesk, scopeOf } from './sentence-desk.js';
import { labelOf, somethingIn } from './subjects.js';
import { scoreTrialView } from './trial-view.js';
import { valueView } from './value-view.js';

/** A score that can be drawn. */
export interface ScoreAt {
  readonly score: Score;
  readonly scope: Scope;
  readonly id: string;
  readonly set: (score: Score) => void;
}

const isScore = (score: unknown): score is Score =>
  isNode(score) && isText(score.id) && isText(score.title) && Array.isArray(score.parts) && score.parts.every(isNode);

const scoresIn = (scores: unknown): readonly Score[] => (Array.isArray(scores) ? scores.filter(isScore) : []);

/** The question whose points a part counts, and nothing else. */
const countedBy = ({ value }: ScorePart): string | undefined =>
  isNode(value) && value.op === 'weight' ? value.item : undefined;

function partsView({ score, scope, id, set }: ScoreAt): TemplateResult {
  const { desk, can } = scope;
  const { say, state } = desk;
  const counted = new Set(score.parts.map(countedBy));
  const weighed = can.questions.filter(({ item }) => hasPoints(item) || counted.has(item.id));
  const tick = (item: string, on: boolean) => {
    if (!on) return set({ ...score, parts: score.parts.filter((part) => countedBy(part) !== item) });
    // In the order of the form, after what is counted before it: so a reader finds them in the working.
    const order = weighed.map((one) => one.item.id);
    const after = score.parts.findLastIndex((part) => {
      const other = countedBy(part);
      return other !== undefined && order.indexOf(other) < order.indexOf(item);
    });
    const parts = [...score.parts];
    parts.splice(after + 1, 0, { value: { op: 'weight', item } });
    set({ ...score, parts });
  };
  return html`<fieldset class="ticks">
      <legend class="part-label">${say(WORDS['score.counts'])}</legend>
      <p class="hint">${say(weighed.length > 0 ? WORDS['score.counts.hint'] : WORDS['score.counts.none'])}</p>
      ${weighed.map(({ item }) =>
        tickView({
          id: `${id}-part-${item.id}`,
          label: labelOf(item),
          on: counted.has(item.id),
          set: (on) => tick(item.id, on),
        }),
      )}
    </fieldset>
    ${score.parts.map((part, at) =>
      countedBy(part) !== undefined && weighed.some(({ item }) => item.id === countedBy(part))
        ? nothing
        : html`${valueView({
            id: `${id}-other-${at}`,
            label: part.label ?? say(WORDS['score.other']),
            value: readValue(part.value),
            scope,
            set: (value) => set({ ...score, parts: nth(score.parts, at, { ...part, value: writeValue(value) }) }),
          })}
          ${linkButton(`${id}-other-${at}-remove`, say(WORDS['score.other.remove']), () => {
            set({ ...score, parts: without(score.parts, at) });
            void state.focus(`${id}-other-add`);
          })}`,
    )}
    ${linkButton(`${id}-other-add`, say(WORDS['score.other.add']), () => {
      set({ ...score, parts: [...score.parts, { value: writeValue(somethingIn(scope)) }] });
      void state.focus(`${id}-other-${score.parts.length}-kind`);
    })}`;
}

function totalView({ score, scope, id, set }: ScoreAt): TemplateResult {
  const { say, state } = scope.desk;
  const { total, ...rest } = score;
  if (total === undefined)
    return html`<p>${say(WORDS['score.total.sum'])}</p>
      ${linkButton(`${id}-total-add`, say(WORDS['score.total.add']), () => {
        const of = score.parts.map(({ value }) => value);
        set({ ...score, total: of.length > 0 ? { op: 'sum', of } : writeValue(somethingIn(scope)) });
        void state.focus(`${id}-total-kind`);
      })}`;
  return html`${valueView({
    id: `${id}-total`,
    label: say(WORDS['score.total']),
    value: readValue(total),
    scope,
    set: (value) => set({ ...score, total: writeValue(value) }),
  })}
  ${linkButton(`${id}-total-none`, say(WORDS['score.total.remove']), () => {
    set(rest);
    void state.focus(`${id}-total-add`);
  })}`;
}

function flagsView({ score, scope, id, set }: ScoreAt): TemplateResult {
  const { say, state } = scope.desk;
  const flags = score.flags ?? [];
  const give = (changed: readonly ScoreFlag[]) => {
    const { flags: _, ...rest } = score;
    set(changed.length > 0 ? { ...rest, flags: changed } : rest);
  };
  return html`<h4 class="part-title">${say(WORDS['score.flags'])}</h4>
    <p class="hint">${say(WORDS['score.flags.hint'])}</p>
    <ol class="lines">
      ${flags.map((flag, at) => {
        const number = at + 1;
        return html`<li class="line">
          <fieldset class="one-line">
            <legend>${say(WORDS['score.flag'], { number })}</legend>
            ${typedView({
              id: `${id}-flag-${at}`,
              label: say(WORDS['score.band.label']),
              value: flag.label,
              set: (label) => give(nth(flags, at, { ...flag, label })),
            })}
            <fieldset class="value">
              <legend>${say(WORDS['score.flag.when'])}</legend>
              ${conditionView(readCondition(flag.when), {
                id: `${id}-flag-${at}-when`,
                number: '',
                scope,
                set: (when) => give(nth(flags, at, { ...flag, when: writeCondition(when) })),
              })}
            </fieldset>
            ${linkButton(`${id}-flag-${at}-remove`, say(WORDS['score.flag.remove'], { number }), () => {
              give(without(flags, at));
              void state.focus(`${id}-flag-add`);
            })}
          </fieldset>
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-flag-add`, say(WORDS['score.flag.add']), () => {
      const label = say(WORDS['score.flag.new']);
      const code = freshCode(
        label,
        flags.map((flag) => flag.code),
      );
      give([...flags, { code, label, when: { op: 'or', of: [] } }]);
      void state.focus(`${id}-flag-${flags.length}`);
    })}`;
}

/** What a score counts, how the total comes about, what it means, and made answers to test it. */
export function scoreEditor(desk: SentenceDesk, scoreId: string): TemplateResult | typeof nothing {
  const { say, design, run, state } = desk;
  const score = scoresIn(design.draft.scores).find((one) => one.id === scoreId);
  if (!score) return nothing;
  const id = `score-${scoreId}`;
  const scope = scopeOf(desk, [], null);
  const at: ScoreAt = {
    score,
    scope,
    id,
    set: (changed) => void run({ kind: 'set-score', id: scoreId, score: changed }),
  };
  return html`<fieldset class="sentences score">
    <legend>${score.title}</legend>
    ${typedView({
      id: `${id}-title`,
      label: say(WORDS['score.name']),
      value: score.title,
      set: (title) => title.trim() !== '' && at.set({ ...score, title: title.trim() }),
    })}
    ${typedView({
      id: `${id}-version`,
      label: say(WORDS['score.version']),
      value: score.version ?? '',
      set: (version) => {
        const { version: _, ...rest } = score;
        at.set(version.trim() === '' ? rest : { ...rest, version: version.trim() });
      },
    })}
    ${partsView(at)} ${totalView(at)} ${bandsView(at)} ${flagsView(at)} ${resultsView(at)}
    ${scoreTrialView(desk, scoreId, score)}
    ${linkButton(`${id}-remove`, say(WORDS['score.remove']), () => {
      run({ kind: 'remove-score', id: scoreId });
      void state.focus('score-add');
    })}
  </fieldset>`;
}

/** Every score of the form, one under another, and what adds one. */
export function scoresEditor(desk: SentenceDesk): TemplateResult {
  const { say, design, run, state } = desk;
  const scores = scoresIn(design.draft.scores);
  const add = () => {
    const title = say(WORDS['score.new']);
    const id = freshCode(
      title,
      scores.map((score) => score.id),
    );
    run({ kind: 'add-score', score: { id, title, parts: [] } });
    void state.focus(`score-${id}-title`);
  };
  return html`${scores.length === 0 ? html`<p class="hint">${say(WORDS['score.none'])}</p>` : nothing}
    ${scores.map(({ id }) => scoreEditor(desk, id))}
    <button type="button" class="button secondary" id="score-add" @click=${add}>${say(WORDS['score.add'])}</button>`;
}
