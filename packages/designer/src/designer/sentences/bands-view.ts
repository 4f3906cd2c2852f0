// SPDX-License-Identifier: Apache-2.0
import type { Say } from '@careplan-kit/elements/base';
import type { ScoreBand } from '@careplan-kit/forms/contract';
import { type TemplateResult, html, nothing } from 'lit';
import { type BandFault, type BandMend, checkBands, isBandCheck, mendBand } from '../../design/sentences/bands.js';
import { readCondition } from '../../design/sentences/read-condition.js';
import { writeCondition } from '../../design/sentences/write.js';
import { conditionView } from './condition-view.js';
import { linkButton, nth, typedView, without } from './controls.js';
import { endsView } from './ends-view.js';
import { freshCode } from './fresh-code.js';
import type { ScoreAt } from './score-editor.js';
import { SCORE_WORDS as WORDS } from './score.words.js';
import { totalsWords } from './totals-words.js';

function faultWords(fault: BandFault, bands: readonly ScoreBand[], say: Say): string {
  const nameOf = (place: number) => bands[place]?.label ?? '';
  switch (fault.kind) {
    case 'gap': {
      const words = fault.at.certain ? WORDS['score.gap'] : WORDS['score.gap.maybe'];
      return say(words, { totals: totalsWords(fault.at, say) });
    }
    case 'only-if':
      return say(WORDS['score.onlyIf'], { totals: totalsWords(fault.at, say) });
    case 'overlap': {
      const [first, second] = [nameOf(fault.first), nameOf(fault.second)];
      return say(WORDS['score.overlap'], { totals: totalsWords(fault.at, say), first, second });
    }
    case 'unreached':
      return say(WORDS['score.unreached'], { band: nameOf(fault.band) });
  }
}

function checkView({ score, scope, id }: ScoreAt, mend: (mend: BandMend) => void): TemplateResult {
  const { say, state } = scope.desk;
  const bands = score.bands ?? [];
  const checked = checkBands(scope.draft, score.id);
  if (!checked || !isBandCheck(checked))
    return bands.length === 0 ? html`` : html`<p class="hint">${say(WORDS['score.bands.later'])}</p>`;
  const { totals, faults } = checked;
  return html`<div class="outcome" id="${id}-check" role="status" tabindex="-1">
    <p>${say(WORDS['score.totals'], { totals: totalsWords(totals, say) })}</p>
    ${faults.length === 0 ? html`<p>${say(WORDS['score.bands.good'])}</p>` : nothing}
    <ul>
      ${faults.map(
        (fault, at) =>
          html`<li>
            <bdi>${faultWords(fault, bands, say)}</bdi>
            ${fault.mends.map((one, place) => {
              const words = say(WORDS[`score.mend.${one.end}`], {
                band: bands[one.band]?.label ?? '',
                value: one.value,
              });
              return linkButton(`${id}-mend-${at}-${place}`, words, () => {
                mend(one);
                void state.focus(`${id}-check`);
              });
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What totals mean: bands with their ends, and whether each total has one. */
export function bandsView(at: ScoreAt): TemplateResult {
  const { score, scope, id, set } = at;
  const { say, state } = scope.desk;
  const bands = score.bands ?? [];
  const give = (changed: readonly ScoreBand[]) => {
    const { bands: _, ...rest } = score;
    set(changed.length > 0 ? { ...rest, bands: changed } : rest);
  };
  return html`<h4 class="part-title">${say(WORDS['score.bands'])}</h4>
    <ol class="lines">
      ${bands.map((band, place) => {
        const number = place + 1;
        const { min, over, max, under } = band;
        const ends = Object.fromEntries(
          Object.entries({ min, over, max, under }).filter(([, end]) => end !== undefined),
        );
        const { min: _min, over: _over, max: _max, under: _under, ...rest } = band;
        return html`<li class="line">
          <fieldset class="one-line">
            <legend>${say(WORDS['score.band'], { number })}</legend>
            ${typedView({
              id: `${id}-band-${place}`,
              label: say(WORDS['score.band.label']),
              value: band.label,
              set: (label) => give(nth(bands, place, { ...band, label })),
            })}
            <div class="ends">
              ${endsView({
                id: `${id}-band-${place}`,
                ends,
                say,
                set: (changed) => give(nth(bands, place, { ...rest, ...changed })),
              })}
            </div>
            ${band.when === undefined
              ? nothing
              : html`<fieldset class="value">
                  <legend>${say(WORDS['score.band.when'])}</legend>
                  ${conditionView(readCondition(band.when), {
                    id: `${id}-band-${place}-when`,
                    number: '',
                    scope,
                    set: (when) => give(nth(bands, place, { ...band, when: writeCondition(when) })),
                  })}
                </fieldset>`}
            ${linkButton(`${id}-band-${place}-remove`, say(WORDS['score.band.remove'], { number }), () => {
              give(without(bands, place));
              void state.focus(`${id}-band-add`);
            })}
          </fieldset>
        </li>`;
      })}
    </ol>
    ${linkButton(`${id}-band-add`, say(WORDS['score.band.add']), () => {
      const label = say(WORDS['score.band.new']);
      const code = freshCode(
        label,
        bands.map((band) => band.code),
      );
      give([...bands, { code, label }]);
      void state.focus(`${id}-band-${bands.length}`);
    })}
    ${checkView(at, (mend) => give(mendBand(bands, mend) as readonly ScoreBand[]))}`;
}
