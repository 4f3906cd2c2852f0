// SPDX-License-Identifier: Apache-2.0
import type { StockRow } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { dateBoxesView } from '../medicine-desk/date-boxes.js';
import { decideView } from '../medicine-desk/decide-view.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { shortBoxView } from '../medicine-desk/short-box.js';
import { MEDICINE_STOCK_WORDS as WORDS } from './medicine-stock.words.js';
import type { StockForm } from './stock-desk.js';
import { type StockTools, productOf, stockCode, unitOf, unitsOf } from './stock-tools.js';

export interface StockFormDoings {
  type(changes: Partial<StockForm>): void;
  save(anyway: boolean): void;
  cancel(): void;
}

function differsView(row: StockRow, form: StockForm, tools: StockTools, doings: StockFormDoings): unknown {
  const { say, formatMoment } = tools;
  const { lacks, count } = form.toDecide!;
  const differs = count !== null && count.difference !== 0;
  const counted = unitsOf(row, count?.counted ?? 0, tools);
  const title =
    differs &&
    say(WORDS[count.difference < 0 ? 'medicineStock.differs.fewer' : 'medicineStock.differs.more'], {
      ...{ counted, expected: unitsOf(row, count.expected, tools) },
      difference: unitsOf(row, Math.abs(count.difference), tools),
    });
  const more = html`<p>${say(WORDS['medicineStock.differs.look'])}</p>
    <ul>
      ${(count?.investigation.likely ?? []).map((one) => html`<li>${stockCode(one, row, tools)}</li>`)}
    </ul>
    ${count?.investigation.since === undefined
      ? nothing
      : html`<p>
          ${say(WORDS['medicineStock.differs.since'], { moment: formatMoment(count.investigation.since) })}
        </p>`}`;
  return decideView(
    {
      ...(title
        ? {
            differs: {
              ...{ title, more, recount: say(WORDS['medicineStock.differs.recount']) },
              again: () => doings.type({ number: '' }),
            },
          }
        : {}),
      lacks: lacks.map((code) => stockCode(code, row, tools)),
      anyway: title ? say(WORDS['medicineStock.differs.write'], { counted }) : say(DESK_WORDS['medicineDesk.anyway']),
      keep: () => doings.save(true),
    },
    say,
  );
}

function wayView({ way, fault }: StockForm, { say }: StockTools, type: StockFormDoings['type']): TemplateResult {
  return html`<fieldset class="field ${fault === 'way' ? 'has-error' : ''}" id="way" tabindex="-1">
    <legend class="label">${say(WORDS['medicineStock.form.way'])}</legend>
    ${(['return-to-pharmacy', 'disposal'] as const).map(
      (one) =>
        html`<label class="option">
          <input type="radio" name="way" value=${one} .checked=${way === one} @change=${() => type({ way: one })} />
          <span>${say(WORDS[`medicineStock.way.${one}`])}</span>
        </label>`,
    )}
  </fieldset>`;
}

/** The box in which a count, a delivery or a return is written. */
export function stockFormView(
  row: StockRow,
  form: StockForm,
  tools: StockTools,
  doings: StockFormDoings,
): TemplateResult {
  const { say, level } = tools;
  const { doing, fault } = form;
  const unit = unitOf(row, tools);
  const hints = [
    ...(doing === 'count' ? [say(WORDS['medicineStock.form.count.how'])] : []),
    ...(unit === undefined ? [] : [say(WORDS['medicineStock.form.unit'], { unit })]),
  ];
  const words = (name: 'reason' | 'source' | 'batch', label: string) =>
    shortBoxView({ id: name, label, type: 'text', value: form[name], write: (text) => doings.type({ [name]: text }) });
  const title = say(WORDS[`medicineStock.form.${doing}`], { medicine: productOf(row, tools).name });
  return html`<div class="desk" part="form" role="group" aria-labelledby="form-title">
    ${headingView(title, { level: level + 3, name: 'desk-title', id: 'form-title' })}
    ${doing === 'removal' ? wayView(form, tools, doings.type) : nothing}
    ${shortBoxView({
      id: 'number',
      label: say(WORDS[`medicineStock.form.${doing}.number`]),
      hint: hints.join(' '),
      error: fault === 'number' ? say(DESK_WORDS['medicineDesk.number']) : null,
      value: form.number,
      write: (number) => doings.type({ number }),
    })}
    ${doing === 'receipt'
      ? html`${dateBoxesView(
          {
            id: 'expiry',
            label: say(WORDS['medicineStock.form.expiry']),
            error: fault === 'expiry' ? say(WORDS['medicineStock.form.expiry.fault']) : null,
            value: form.expiry,
            write: (expiry) => doings.type({ expiry }),
          },
          say,
        )}
        ${words('batch', say(WORDS['medicineStock.form.batch']))}
        ${words('source', say(WORDS['medicineStock.form.source']))}`
      : nothing}
    ${doing === 'removal' ? words('reason', say(DESK_WORDS['medicineDesk.reason'])) : nothing}
    ${doing === 'count' && (form.toDecide || form.reason)
      ? words('reason', say(WORDS['medicineStock.differs.why']))
      : nothing}
    ${form.toDecide ? differsView(row, form, tools, doings) : nothing}
    <div class="doings">
      ${form.toDecide
        ? nothing
        : html`<button type="button" class="button save" @click=${() => doings.save(false)}>
            ${say(DESK_WORDS['medicineDesk.save'])}
          </button>`}
      <button type="button" class="button secondary cancel" @click=${() => doings.cancel()}>
        ${say(DESK_WORDS['medicineDesk.cancel'])}
      </button>
    </div>
  </div>`;
}
