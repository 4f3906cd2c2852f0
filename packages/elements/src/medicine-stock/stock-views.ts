// SPDX-License-Identifier: Apache-2.0
import type { ReorderRow, StockPack, StockRow } from '@careplan-kit/emar';
import { type TemplateResult, css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { headingView } from '../about-me/view-tools.js';
import { MEDICINE_STOCK_WORDS as WORDS } from './medicine-stock.words.js';
import type { StockDoing } from './stock-desk.js';
import { type StockTools, daysWords, idOf, keyOf, productOf, stockCode, unitsOf } from './stock-tools.js';

export interface StockDoings {
  /** The box of this row, where one is open. */
  formOf(row: StockRow): TemplateResult | typeof nothing;
  open(row: StockRow, doing: StockDoing): void;
}

function packWords(row: StockRow, { balance, useBy, expired, batch }: StockPack, tools: StockTools): string {
  const { say, formatDay } = tools;
  const amount = unitsOf(row, balance, tools);
  const name =
    useBy === null ? 'medicineStock.pack.undated' : expired ? 'medicineStock.pack.expired' : 'medicineStock.pack';
  const words = say(WORDS[name], { amount, day: useBy === null ? '' : formatDay(useBy) });
  return batch === undefined ? words : `${words}, ${say(WORDS['medicineStock.pack.batch'], { batch })}`;
}

function countedWords({ countedAt, known }: StockRow, { say, formatMoment }: StockTools): string {
  if (countedAt !== null) return say(WORDS['medicineStock.counted'], { moment: formatMoment(countedAt) });
  return known ? say(WORDS['medicineStock.neverCounted']) : '';
}

/** One medicine: how much there is, how long it lasts, what is wrong with it, and what can be written down. */
export function rowView(row: StockRow, tools: StockTools, doings: StockDoings): TemplateResult {
  const { say, level } = tools;
  const { name, more } = productOf(row, tools);
  const id = idOf(keyOf(row));
  const form = doings.formOf(row);
  const days = daysWords(row, tools);
  const counted = countedWords(row, tools);
  const doing = (one: StockDoing) =>
    html`<button
      type="button"
      class="button secondary ${one}"
      aria-describedby="name-${id}"
      @click=${() => doings.open(row, one)}
    >
      ${say(WORDS[`medicineStock.do.${one}`])}
    </button>`;
  // How long it lasts, and which pack is past its date, is said beside them.
  const wrong = row.alerts.filter((code) => code !== 'LOW_STOCK' && code !== 'STOCK_EXPIRED');
  // What went out and is in no pack yet is no pack.
  const packs = row.packs.filter(({ balance }) => balance > 0);
  return html`<li class="stock ${row.alerts.length > 0 ? 'short' : ''}" part="medicine" data-row=${keyOf(row)}>
    ${headingView(name, { level: level + 2, name: 'stock-name', id: `name-${id}` })}
    ${more ? html`<p class="meta"><bdi>${more}</bdi></p>` : nothing}
    <p class="stock-now" tabindex="-1">
      <b>${row.known ? unitsOf(row, row.balance, tools) : say(WORDS['medicineStock.unknown'])}</b>
      ${days ? html`<span class=${row.alerts.includes('LOW_STOCK') ? 'low' : ''}>${days}</span>` : nothing}
      ${row.ordered ? nothing : html`<span class="badge">${say(WORDS['medicineStock.notOrdered'])}</span>`}
    </p>
    ${wrong.length > 0
      ? html`<ul class="wrong">
          ${wrong.map((code) => html`<li>${stockCode(code, row, tools)}</li>`)}
        </ul>`
      : nothing}
    ${packs.length > 0
      ? html`<ul class="packs">
          ${packs.map((pack) => html`<li class=${pack.expired ? 'expired' : ''}>${packWords(row, pack, tools)}</li>`)}
        </ul>`
      : nothing}
    ${counted ? html`<p class="meta">${counted}</p>` : nothing}
    ${row.inRegister
      ? html`<p class="in-register">${say(WORDS['medicineStock.register'])}</p>`
      : form === nothing && tools.mayWrite(row.personId)
        ? html`<div class="doings">
            ${doing('count')} ${doing('receipt')} ${row.known ? doing('removal') : nothing}
          </div>`
        : form}
  </li>`;
}

/** All medicines, by whose they are. */
export function stockView(rows: readonly StockRow[], tools: StockTools, doings: StockDoings): TemplateResult {
  const { level, ownerOf } = tools;
  const owners = [...new Set(rows.map(({ personId }) => personId))];
  return html`${owners.map(
    (owner) =>
      html`<section class="owner" part="owner">
        ${headingView(ownerOf(owner), { level: level + 1, name: 'desk-title' })}
        <ul class="stocks">
          ${repeat(
            rows.filter(({ personId }) => personId === owner),
            keyOf,
            (row) => rowView(row, tools, doings),
          )}
        </ul>
      </section>`,
  )}`;
}

const whyOf = ({ row, reasons }: ReorderRow, tools: StockTools) => reasons.map((code) => stockCode(code, row, tools));

const hereOf = ({ row }: ReorderRow, tools: StockTools) =>
  row.known ? unitsOf(row, row.balance, tools) : tools.say(WORDS['medicineStock.unknown']);

/** What is short, and why. */
export function reorderView(list: readonly ReorderRow[], tools: StockTools, print: () => void): TemplateResult {
  const { say, level, ownerOf } = tools;
  return html`<section class="reorder" part="reorder" aria-labelledby="reorder-title">
    ${headingView(say(WORDS['medicineStock.order']), { level: level + 1, name: 'desk-title', id: 'reorder-title' })}
    ${list.length === 0
      ? html`<p>${say(WORDS['medicineStock.order.none'])}</p>`
      : html`<ul class="orders">
            ${list.map(
              (one) =>
                html`<li data-order=${keyOf(one.row)}>
                  <p>
                    <b><bdi>${productOf(one.row, tools).name}</bdi></b>
                    <span class="meta"><bdi>${ownerOf(one.row.personId)}</bdi></span>
                  </p>
                  ${whyOf(one, tools).map((words) => html`<p>${words}</p>`)}
                  <p class="meta">
                    ${one.row.known ? say(WORDS['medicineStock.order.left'], { amount: hereOf(one, tools) }) : nothing}
                    ${one.usedIn === null
                      ? nothing
                      : html`${one.row.known ? ' · ' : ''}${say(WORDS['medicineStock.order.used'], {
                          amount: unitsOf(one.row, one.usedIn, tools),
                        })}`}
                  </p>
                </li>`,
            )}
          </ul>
          <div class="doings">
            <button type="button" class="button secondary print" @click=${print}>
              ${say(WORDS['medicineStock.print'])}
            </button>
          </div>`}
  </section>`;
}

const HEADS = ['medicine', 'whose', 'here', 'used', 'why', 'ordered'] as const;

/** The same on paper, with a column to write in what was ordered. */
export function reorderPaperView(list: readonly ReorderRow[], printedAt: string, tools: StockTools): TemplateResult {
  const { say, formatMoment, ownerOf } = tools;
  return html`<h1>${say(WORDS['medicineStock.order'])}</h1>
    <p>${say(WORDS['medicineStock.printed'], { moment: formatMoment(printedAt) })}</p>
    <table class="orders">
      <thead>
        <tr>
          ${HEADS.map((head) => html`<th scope="col">${say(WORDS[`medicineStock.head.${head}`])}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${list.map(
          (one) =>
            html`<tr>
              <th scope="row">
                <bdi>${productOf(one.row, tools).name}</bdi>
                ${productOf(one.row, tools).more}
              </th>
              <td><bdi>${ownerOf(one.row.personId)}</bdi></td>
              <td>${hereOf(one, tools)}</td>
              <td>${one.usedIn === null ? '' : unitsOf(one.row, one.usedIn, tools)}</td>
              <td>${whyOf(one, tools).map((words) => html`<p>${words}</p>`)}</td>
              <td class="ordered"></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
}

export const stockPaperStyles = css`
  @page {
    size: A4 portrait;
    margin: 12mm;
  }

  .orders {
    margin-block-start: 3mm;
  }

  .orders th,
  .orders td {
    overflow-wrap: break-word;
  }

  .ordered {
    min-width: 25mm;
  }
`;
