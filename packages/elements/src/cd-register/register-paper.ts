// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, css, html } from 'lit';
import { CD_REGISTER_WORDS as WORDS } from './cd-register.words.js';
import { linesView } from './register-lines.js';
import { type RegisterModel, type RegisterTools, unitsOf } from './register-model.js';
import { countedWords, pageHeadView } from './register-page.js';

/** One page of the register as it goes to paper: its head stands on every sheet. */
export function registerPaperView(model: RegisterModel, printedAt: string, tools: RegisterTools): TemplateResult {
  const { say, formatMoment } = tools;
  return html`<table class="sheet">
    <thead>
      <tr>
        <td class="head">
          <h1>${say(WORDS['cdRegister.title'])}</h1>
          <p class="product"><bdi>${model.product.name}</bdi></p>
          ${pageHeadView(model, tools)}
          <p class="balance-now">
            ${say(WORDS['cdRegister.balance'], { amount: unitsOf(model, model.answer.balance, say) })} ·
            ${countedWords(model, tools)} · ${say(WORDS['cdRegister.printed'], { moment: formatMoment(printedAt) })}
          </p>
        </td>
      </tr>
    </thead>
    <tbody>
      <tr>
        <td class="body">
          ${linesView(model, tools, { onPaper: true, all: true, correct: () => undefined, signing: null })}
        </td>
      </tr>
    </tbody>
  </table>`;
}

export const registerPaperStyles = css`
  @page {
    size: A4 portrait;
    margin: 12mm;
  }

  .when {
    white-space: nowrap;
  }

  .sheet,
  .sheet > tbody > tr,
  .sheet > tbody > tr > td {
    border: 0;
    break-inside: auto;
  }

  .sheet > * > tr > td {
    padding: 0;
    border: 0;
  }

  /* The right edge of the lines is not cut off. */
  .sheet > tbody > tr > td {
    padding-inline-end: 0.3mm;
  }

  .head {
    padding-block-end: 3mm;
  }

  .product {
    font-size: 12pt;
    font-weight: 700;
  }

  .balance-now {
    margin-block-start: 1mm;
  }

  /* A name is not broken as long as there is room beside it. */
  .lines th,
  .lines td {
    overflow-wrap: break-word;
  }

  .number-cell {
    text-align: end;
    white-space: nowrap;
  }

  .balance {
    font-weight: 700;
  }

  .lacking,
  .differs-words {
    font-weight: 700;
  }
`;
