// SPDX-License-Identifier: Apache-2.0
import type { CdEntry } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { DESK_WORDS } from '../medicine-desk/medicine-desk.words.js';
import { CD_REGISTER_WORDS as WORDS, CD_TOLD } from './cd-register.words.js';
import type { LaterSigning } from './later-signature.js';
import type { RegisterDoing } from './register-desk.js';
import { differenceWords } from './register-form.js';
import { SHOWN_AT_FIRST, linesView } from './register-lines.js';
import { type RegisterModel, type RegisterTools, unfinishedOf, unitsOf } from './register-model.js';

export interface PageDoings {
  /** There is a list to go back to. */
  readonly several: boolean;
  readonly all: boolean;
  readonly form: TemplateResult | typeof nothing;
  back(): void;
  open(doing: RegisterDoing, entry?: CdEntry): void;
  writeIn(): void;
  readonly signing: LaterSigning | null;
  showAll(): void;
  print(): void;
}

/** Whom to tell, as the policy named them when it was counted. */
function toldBy({ notify }: CdEntry, say: RegisterTools['say']): readonly string[] {
  const names = Array.isArray(notify) ? notify.filter((one): one is string => typeof one === 'string') : [];
  return names.map((name) => (Object.hasOwn(CD_TOLD, name) ? say(CD_TOLD[name as keyof typeof CD_TOLD]) : name));
}

/** A count that did not fit: at the top until a later one fits. */
function differsView(model: RegisterModel, tools: RegisterTools): TemplateResult | typeof nothing {
  const { say, level, formatMoment, nameOf } = tools;
  const found = model.answer.counts.findLast(({ open }) => open);
  const entry = found && model.page.entries[found.index];
  if (!found || !entry) return nothing;
  const told = toldBy(entry, say);
  const balance = model.answer.balances[found.index]!;
  const who = [entry.by, entry.witness].flatMap((id) => (id === undefined ? [] : [nameOf(id)])).join(', ');
  return html`<section class="differs-box" part="difference" aria-labelledby="differs-title">
    ${headingView(say(WORDS['cdRegister.differs']), { level: level + 2, name: 'box-title', id: 'differs-title' })}
    <p>${differenceWords(model, { ...found, balance }, tools)}</p>
    <p>${say(WORDS['cdRegister.differs.by'], { who, moment: formatMoment(entry.at) })}</p>
    ${told.length > 0
      ? html`<p class="box-title">${say(WORDS['cdRegister.differs.tell'])}</p>
          <ul>
            ${told.map((name) => html`<li>${name}</li>`)}
          </ul>`
      : nothing}
    <p>${say(WORDS['cdRegister.differs.rest'])}</p>
  </section>`;
}

/** Doses of the chart that have no line yet. */
function recordsView(model: RegisterModel, tools: RegisterTools, doings: PageDoings): TemplateResult | typeof nothing {
  const { say, level, formatMoment, nameOf, mayWrite } = tools;
  const { appended, uncovered } = model.additions;
  if (appended.length + uncovered.length === 0) return nothing;
  return html`<section class="lacks" part="records" aria-labelledby="records-title">
    ${headingView(say(WORDS['cdRegister.records']), { level: level + 2, name: 'box-title', id: 'records-title' })}
    ${appended.length > 0
      ? html`<ul>
          ${appended.map(
            ({ quantity, at, by }) =>
              html`<li>
                ${say(WORDS['cdRegister.records.dose'], {
                  amount: unitsOf(model, Math.abs(quantity), say),
                  moment: formatMoment(at),
                  who: nameOf(by),
                })}
              </li>`,
          )}
        </ul>`
      : nothing}
    ${uncovered.length > 0
      ? html`<p class="box-title">${say(WORDS['cdRegister.records.uncovered'], { n: uncovered.length })}</p>`
      : nothing}
    ${appended.length > 0 && mayWrite
      ? html`<div class="doings">
          <button type="button" class="button write-in" @click=${() => doings.writeIn()}>
            ${say(WORDS['cdRegister.records.write'])}
          </button>
        </div>`
      : nothing}
  </section>`;
}

export function countedWords(model: RegisterModel, { say, formatMoment }: RegisterTools): string {
  const { lastAt } = model.count;
  return lastAt === null
    ? say(WORDS['cdRegister.counted.never'])
    : say(WORDS['cdRegister.counted'], { moment: formatMoment(lastAt) });
}

/** What a page is about: product, form, strength and person, as on paper. */
export function pageHeadView(model: RegisterModel, { say }: Pick<RegisterTools, 'say'>): TemplateResult {
  const { product, person } = model;
  return html`${product.more
      ? html`<p><bdi>${say(WORDS['cdRegister.strength'], { words: product.more })}</bdi></p>`
      : nothing}
    <p class="for-whom">
      <bdi>${person === null ? say(WORDS['cdRegister.house']) : say(WORDS['cdRegister.person'], { name: person })}</bdi>
    </p>`;
}

/** Marks beside a page: what has to be done about it. */
export function marksView(model: RegisterModel, { say }: Pick<RegisterTools, 'say'>): TemplateResult {
  const { answer, count, additions } = model;
  const missing = unfinishedOf(model);
  const unwritten = additions.appended.length + additions.uncovered.length;
  const mark = (words: string, name = 'open') => html`<span class="badge ${name}">${words}</span>`;
  return html`<span class="marks">
    ${answer.counts.some(({ open }) => open) ? mark(say(WORDS['cdRegister.mark.differs']), 'worst') : nothing}
    ${count.due ? mark(say(WORDS['cdRegister.mark.count'])) : nothing}
    ${unwritten > 0 ? mark(say(WORDS['cdRegister.mark.records'], { n: unwritten })) : nothing}
    ${missing > 0 ? mark(say(WORDS['cdRegister.mark.open'], { n: missing })) : nothing}
  </span>`;
}

/** One page of the register: what is there, what does not fit, what can be done, and every line. */
export function pageView(model: RegisterModel, tools: RegisterTools, doings: PageDoings): TemplateResult {
  const { say, level, mayWrite } = tools;
  const { product, answer, page } = model;
  const doing = (words: string, name: string, run: () => void, main = false) =>
    html`<button type="button" class="button ${main ? '' : 'secondary'} ${name}" @click=${run}>${words}</button>`;
  return html`<section class="page" part="page" aria-labelledby="page-title">
    ${doings.several
      ? html`<div class="doings">${doing(say(WORDS['cdRegister.pages']), 'back', () => doings.back())}</div>`
      : nothing}
    ${headingView(product.name, { level: level + 1, name: 'desk-title', id: 'page-title' })}
    ${pageHeadView(model, tools)}
    <p class="balance-now" tabindex="-1">
      ${say(WORDS['cdRegister.balance'], { amount: unitsOf(model, answer.balance, say) })}
    </p>
    <p class="meta">${countedWords(model, tools)}</p>
    ${marksView(model, tools)} ${differsView(model, tools)} ${recordsView(model, tools, doings)}
    ${doings.form === nothing
      ? html`<div class="doings" part="doings">
          ${mayWrite
            ? html`${doing(say(WORDS['cdRegister.do.count']), 'count', () => doings.open('count'), true)}
              ${doing(say(WORDS['cdRegister.do.receipt']), 'receipt', () => doings.open('receipt'))}
              ${doing(say(WORDS['cdRegister.do.disposal']), 'disposal', () => doings.open('disposal'))}`
            : html`<p>${say(DESK_WORDS['medicineDesk.readOnly'])}</p>`}
          ${doing(say(WORDS['cdRegister.do.print']), 'print', () => doings.print())}
        </div>`
      : doings.form}
    ${headingView(say(WORDS['cdRegister.lines']), { level: level + 2, name: 'desk-title lines-title' })}
    <p class="meta">${say(WORDS['cdRegister.lines.newest'])}</p>
    ${linesView(model, tools, {
      signing: doings.signing,
      onPaper: false,
      all: doings.all,
      correct: (entry) => doings.open('correction', entry),
    })}
    ${!doings.all && page.entries.length > SHOWN_AT_FIRST
      ? html`<div class="doings">
          ${doing(say(WORDS['cdRegister.lines.all'], { n: page.entries.length }), 'all', () => doings.showAll())}
        </div>`
      : nothing}
  </section>`;
}

/** Every page of the register, with what has to be done about it. */
export function pagesView(
  models: readonly RegisterModel[],
  tools: RegisterTools,
  open: (key: string) => void,
): TemplateResult {
  const { say } = tools;
  if (models.length === 0) return html`<p class="nobody">${say(WORDS['cdRegister.noPages'])}</p>`;
  return html`<ul class="pages" part="pages">
    ${models.map(
      (model) =>
        html`<li>
          <button type="button" class="line" data-page=${model.key} @click=${() => open(model.key)}>
            <span class="line-name">
              <bdi>${model.product.name}</bdi>
              ${model.product.more ? html`<span class="line-person"><bdi>${model.product.more}</bdi></span>` : nothing}
              <span class="line-person"><bdi>${model.person ?? say(WORDS['cdRegister.house'])}</bdi></span>
            </span>
            <span class="line-balance">
              ${say(WORDS['cdRegister.balance'], { amount: unitsOf(model, model.answer.balance, say) })}
            </span>
            ${marksView(model, tools)}
          </button>
        </li>`,
    )}
  </ul>`;
}
