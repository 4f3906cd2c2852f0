// SPDX-License-Identifier: Apache-2.0
import type { CdEntry } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { amountWords } from '../medicines-views/dose-words.js';
import { CD_REGISTER_WORDS as WORDS, CD_TYPES } from './cd-register.words.js';
import { type LaterSigning, canBeSigned, laterSignatureView } from './later-signature.js';
import { lineCode } from './register-form.js';
import { type RegisterModel, type RegisterTools, unitsOf } from './register-model.js';

/** On screen; paper and whoever asks get all. */
export const SHOWN_AT_FIRST = 30;

/** Columns of figures: under one another, units under units. */
const NUMBERS: ReadonlySet<string> = new Set(['in', 'out', 'balance']);

const HEADS = ['no', 'when', 'what', 'in', 'out', 'balance', 'who', 'witness'] as const;

function countWords(model: RegisterModel, index: number, { say }: RegisterTools): string {
  const found = model.answer.counts.find((one) => one.index === index);
  if (!found) return '';
  const { counted, difference } = found;
  const key = difference === 0 ? 'fits' : difference < 0 ? 'fewer' : 'more';
  return say(WORDS[`cdRegister.line.${key}`], {
    counted: unitsOf(model, counted, say),
    difference: unitsOf(model, Math.abs(difference), say),
  });
}

/** Everything a line says beside its numbers and names, in pieces. */
function detailsOf(model: RegisterModel, entry: CdEntry, index: number, tools: RegisterTools): readonly string[] {
  const { say } = tools;
  const { entries } = model.page;
  const { id, type, source, reason, givenAmount, wastedAmount, refEntryId } = entry;
  const corrects =
    type === 'correction' || type === 'signature'
      ? entries.findIndex((one) => one.id !== undefined && one.id === refEntryId)
      : -1;
  const corrected = entries.flatMap((one, at) =>
    one.type === 'correction' && id !== undefined && one.refEntryId === id ? [at] : [],
  );
  return [
    countWords(model, index, tools),
    ...(corrects >= 0
      ? [say(WORDS[`cdRegister.line.${type === 'signature' ? 'signs' : 'corrects'}`], { n: corrects + 1 })]
      : []),
    ...(givenAmount && wastedAmount
      ? [
          say(WORDS['cdRegister.line.wasted'], {
            given: amountWords(givenAmount, say),
            wasted: amountWords(wastedAmount, say),
          }),
        ]
      : []),
    ...(source ? [say(WORDS['cdRegister.line.source'], { source })] : []),
    ...(reason ? [say(WORDS['cdRegister.line.reason'], { words: reason })] : []),
    ...corrected.map((at) => say(WORDS['cdRegister.line.corrected'], { n: at + 1 })),
  ].filter(Boolean);
}

export interface LinesShown {
  readonly onPaper: boolean;
  readonly all: boolean;
  correct(entry: CdEntry): void;
  /** Null where nobody can prove who they are here. */
  readonly signing: LaterSigning | null;
}

function lineView(
  model: RegisterModel,
  entry: CdEntry,
  index: number,
  tools: RegisterTools,
  shown: LinesShown,
): TemplateResult {
  const { say, formatMoment, nameOf } = tools;
  const { type, quantity, at, by, witness, id } = entry;
  const head = (name: (typeof HEADS)[number]) => say(WORDS[`cdRegister.head.${name}`]);
  const problems = model.answer.problems.filter((one) => one.index === index);
  const count = model.answer.counts.find((one) => one.index === index);
  const differs = count !== undefined && count.difference !== 0;
  const canCorrect =
    tools.mayWrite && id !== undefined && type !== 'count' && type !== 'correction' && type !== 'signature';
  const signature = tools.lib.laterSignature(model.page, entry);
  const signing = !shown.onPaper && tools.mayWrite && canBeSigned(model, entry, index) ? shown.signing : null;
  return html`<tr class=${problems.length > 0 || differs ? 'marked' : ''} data-entry=${id ?? nothing} tabindex="-1">
    <th scope="row" data-head=${head('no')}>${index + 1}</th>
    <td data-head=${head('when')} class="when">${formatMoment(at)}</td>
    <td data-head=${head('what')} class="what">
      <b>${say(CD_TYPES[type])}</b>
      ${detailsOf(model, entry, index, tools).map(
        (words) => html`<p class=${differs ? 'differs-words' : ''}><bdi>${words}</bdi></p>`,
      )}
      ${problems.map(({ code }) => html`<p class="lacking">${lineCode(code, tools)}</p>`)}
    </td>
    <td data-head=${head('in')} class="number-cell ${quantity > 0 ? '' : 'empty'}">${quantity > 0 ? quantity : ''}</td>
    <td data-head=${head('out')} class="number-cell ${quantity < 0 ? '' : 'empty'}">
      ${quantity < 0 ? -quantity : ''}
    </td>
    <td data-head=${head('balance')} class="number-cell balance">${model.answer.balances[index]}</td>
    <td data-head=${head('who')}><bdi>${nameOf(by)}</bdi></td>
    <td data-head=${head('witness')}>
      ${signature
        ? html`<bdi>${nameOf(signature.witness)}</bdi>
            <p>${say(WORDS['cdRegister.line.signed'], { moment: formatMoment(signature.at) })}</p>`
        : witness === undefined
          ? html`<b class="lacking">${say(WORDS['cdRegister.line.noWitness'])}</b>`
          : html`<bdi>${nameOf(witness)}</bdi>`}
      ${signing ? laterSignatureView(entry, index, signing, tools) : nothing}
    </td>
    ${shown.onPaper || !tools.mayWrite
      ? nothing
      : html`<td class="doing">
          ${canCorrect
            ? html`<button
                type="button"
                class="link-button correct"
                aria-label=${say(WORDS['cdRegister.do.correct.of'], { n: index + 1 })}
                @click=${() => shown.correct(entry)}
              >
                ${say(WORDS['cdRegister.do.correct'])}
              </button>`
            : nothing}
        </td>`}
  </tr>`;
}

/** The lines of a page: on paper as they were written, on screen the newest first. */
export function linesView(model: RegisterModel, tools: RegisterTools, shown: LinesShown): TemplateResult {
  const { say } = tools;
  const { entries, openingBalance } = model.page;
  const rows = entries.map((entry, index) => ({ entry, index }));
  const newest = shown.onPaper ? rows : rows.reverse();
  const some = shown.all || shown.onPaper ? newest : newest.slice(0, SHOWN_AT_FIRST);
  const more = shown.onPaper || !tools.mayWrite ? 0 : 1;
  const opening = html`<tr class="opening-line">
    <th scope="row" colspan="5" class="what">${say(WORDS['cdRegister.opening'])}</th>
    <td class="number-cell balance" data-head=${say(WORDS['cdRegister.head.balance'])}>${openingBalance}</td>
    <td></td>
    <td></td>
    ${more ? html`<td></td>` : nothing}
  </tr>`;
  return html`<table class="lines" part="lines" aria-label=${say(WORDS['cdRegister.lines'])}>
    <thead>
      <tr>
        ${HEADS.map(
          (name) =>
            html`<th scope="col" class=${NUMBERS.has(name) ? 'number-cell' : ''}>
              ${say(WORDS[`cdRegister.head.${name}`])}
            </th>`,
        )}
        ${more
          ? html`<th scope="col"><span class="visually-hidden">${say(WORDS['cdRegister.head.doing'])}</span></th>`
          : nothing}
      </tr>
    </thead>
    <tbody>
      ${shown.onPaper ? opening : nothing}
      ${some.map(({ entry, index }) => lineView(model, entry, index, tools, shown))}
      ${shown.onPaper || some.length < entries.length ? nothing : opening}
    </tbody>
  </table>`;
}
