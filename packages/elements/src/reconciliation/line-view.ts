// SPDX-License-Identifier: Apache-2.0
import type { DischargeItem, Facts, Order, ReconcileItem } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { sayCounted } from '../about-me/counted.js';
import { headingView } from '../about-me/view-tools.js';
import { shortBoxView } from '../medicine-desk/short-box.js';
import { amountWords, doseWords, productWords } from '../medicines-views/dose-words.js';
import type { MedicineTools } from '../medicines-views/medicine-words.js';
import type { MedicineKeeping } from '../parts/medicine-keeping-part.js';
import { boxView } from '../transfer-pack/box-view.js';
import type { Decision } from './decisions.js';
import { RECONCILE_CHOICES, RECONCILE_KINDS, RECONCILIATION_WORDS as WORDS } from './reconciliation.words.js';
import { timesWords } from './times-words.js';

/** Somebody who can be asked. */
export interface Askable {
  readonly id: string;
  readonly name: string;
}

export interface LineTools extends MedicineTools {
  readonly lib: MedicineKeeping;
  readonly facts: Facts;
  readonly lang: string;
  readonly mayWrite: boolean;
  readonly askable: readonly Askable[];
}

export interface LineShown {
  readonly decision: Decision;
  /** What it lacks, once somebody wanted to sign. */
  readonly errors: readonly string[];
  type(changes: Partial<Decision>): void;
}

const COURSE = { one: WORDS['reconciliation.course.one'], other: WORDS['reconciliation.course'] };

/** Of a line, as an id. */
export const idOf = ({ key }: Pick<ReconcileItem, 'key'>): string => encodeURIComponent(key).replaceAll('%', '_');

/** The sentence of a code of the rules. */
export function codeWords(code: string, { lib, say }: Pick<LineTools, 'lib' | 'say'>): string {
  const { RECONCILE_WORDS, RECORD_WORDS } = lib;
  if (Object.hasOwn(RECONCILE_WORDS, code)) return say(RECONCILE_WORDS[code as keyof typeof RECONCILE_WORDS]);
  return Object.hasOwn(RECORD_WORDS, code) ? say(RECORD_WORDS[code as keyof typeof RECORD_WORDS]) : code;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

interface Side {
  readonly medicine: string;
  readonly dose: string;
  readonly times: string;
}

function listed(item: DischargeItem, name: string, tools: LineTools): Side {
  const { lib, facts, say } = tools;
  const product = lib.productOf(facts, item);
  const { name: called, more } = productWords(product, name);
  return {
    medicine: [item.name ?? called, item.name === undefined || item.name === called ? more : '']
      .filter(Boolean)
      .join(', '),
    dose: item.dose ? amountWords(item.dose, say) : textOf(item['doseText']),
    times: timesWords(item.timing, item['asNeeded'] === true, tools),
  };
}

function ours(order: Order, tools: LineTools): Side {
  const { lib, facts, say } = tools;
  const { name, more } = productWords(lib.findMedication(facts, order.medicationId), order.medicationId);
  return {
    medicine: [name, more].filter(Boolean).join(', '),
    dose: doseWords(order, undefined, say) ?? textOf(order.doseText),
    times: timesWords(order.timing, Boolean(order.asNeeded), tools),
  };
}

const ROWS = [
  ['medicine', 'strength'],
  ['dose', 'dose'],
  ['times', 'times'],
] as const;

/** List and record, side by side; what is not the same is marked. */
function compareView(line: ReconcileItem, tools: LineTools): TemplateResult {
  const { facts, lib, say } = tools;
  const item = line.item === undefined ? undefined : facts.discharge?.items[line.item];
  const order = lib.findOrder(facts, line.oldOrderId);
  const [list, own] = [item && listed(item, line.name, tools), order && ours(order, tools)];
  const none = (words: string) => html`<i>${words}</i>`;
  const cell = (side: Side | undefined, row: (typeof ROWS)[number][0], absent: string) => {
    if (!side) return row === 'medicine' ? none(absent) : '';
    return side[row] ? html`<bdi>${side[row]}</bdi>` : none(say(WORDS['reconciliation.blank']));
  };
  return html`<table class="compare" aria-labelledby="name-${idOf(line)}">
    <thead>
      <tr>
        <td></td>
        <th scope="col">${say(WORDS['reconciliation.list'])}</th>
        <th scope="col">${say(WORDS['reconciliation.ours'])}</th>
      </tr>
    </thead>
    <tbody>
      ${ROWS.map(([row, difference]) => {
        const differs = line.differs.includes(difference);
        const stopped = row === 'medicine' && line.action === 'stop';
        return html`<tr class=${differs ? 'differs' : ''}>
          <th scope="row">${say(WORDS[`reconciliation.row.${row}`])}</th>
          <td>
            ${cell(list, row, say(WORDS['reconciliation.notListed']))}
            ${differs ? html`<mark>${say(WORDS['reconciliation.changed'])}</mark>` : nothing}
            ${stopped ? html`<mark>${say(WORDS['reconciliation.says.stop'])}</mark>` : nothing}
          </td>
          <td>${cell(own, row, say(WORDS['reconciliation.notOurs']))}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}

/** What else is known: when it was last given, what is left of a course, why the list says so. */
function moreView(line: ReconcileItem, { facts, say, formatMoment }: LineTools): TemplateResult {
  const item = line.item === undefined ? undefined : facts.discharge?.items[line.item];
  const { lastGivenAt, remainingDays } = line;
  return html`<ul class="more">
    ${item?.reason
      ? html`<li><bdi>${say(WORDS['reconciliation.says.reason'], { words: item.reason })}</bdi></li>`
      : nothing}
    ${line.action === 'stop'
      ? nothing
      : html`<li>
          ${lastGivenAt === undefined
            ? say(WORDS['reconciliation.lastUnknown'])
            : say(WORDS['reconciliation.lastGiven'], { moment: formatMoment(lastGivenAt) })}
        </li>`}
    ${remainingDays === undefined ? nothing : html`<li>${sayCounted(say, COURSE, remainingDays)}</li>`}
  </ul>`;
}

function askView(line: ReconcileItem, shown: LineShown, { say, askable }: LineTools): TemplateResult {
  const { decision, type } = shown;
  const id = idOf(line);
  const choosing = askable.length > 0;
  const other = !choosing || decision.askId === 'other' || (decision.askId === '' && decision.askWhom !== '');
  const choose = (event: Event) => type({ askId: (event.target as HTMLSelectElement).value });
  return html`${choosing
    ? html`<div class="field">
        <label class="label" for="to-${id}">${say(WORDS['reconciliation.ask.to'])}</label>
        <select class="control" id="to-${id}" .value=${live(other ? 'other' : decision.askId)} @change=${choose}>
          <option value="" .selected=${!other && decision.askId === ''}>
            ${say(WORDS['reconciliation.ask.choose'])}
          </option>
          ${askable.map(
            ({ id: one, name }) => html`<option value=${one} .selected=${decision.askId === one}>${name}</option>`,
          )}
          <option value="other" .selected=${other}>${say(WORDS['reconciliation.ask.other'])}</option>
        </select>
      </div>`
    : nothing}
  ${other
    ? shortBoxView({
        id: `whom-${id}`,
        label: say(WORDS['reconciliation.ask.whom']),
        hint: say(WORDS['reconciliation.ask.whom.hint']),
        type: 'text',
        value: decision.askWhom,
        write: (askWhom) => type({ askWhom }),
      })
    : nothing}
  ${boxView({
    id: `question-${id}`,
    label: say(WORDS['reconciliation.ask.what']),
    rows: 2,
    value: decision.question,
    write: (question) => type({ question }),
  })}`;
}

function decideView(line: ReconcileItem, shown: LineShown, tools: LineTools): TemplateResult {
  const { lib, facts, say } = tools;
  const { decision, errors, type } = shown;
  const id = idOf(line);
  const asksWhy = decision.action !== null && decision.action !== 'query' && decision.action !== line.action;
  const described = errors.length > 0 ? `error-${id}` : nothing;
  return html`<fieldset
    class="field ${errors.length > 0 ? 'has-error' : ''}"
    id="decide-${id}"
    tabindex="-1"
    aria-describedby=${described}
  >
    <legend class="label">
      ${say(WORDS['reconciliation.decide'])} <span class="visually-hidden">${line.name}</span>
    </legend>
    ${errors.length > 0
      ? html`<p class="error" id="error-${id}">${errors.map((code) => codeWords(code, tools)).join(' ')}</p>`
      : nothing}
    <div class="choices">
      ${lib.choicesOf(facts, line).map(
        (action) =>
          html`<label class="option">
            <input
              type="radio"
              name="decide-${id}"
              value=${action}
              .checked=${live(decision.action === action)}
              @change=${() => type({ action })}
            />
            <span
              >${say(
                action === 'stop' && line.oldOrderId === undefined
                  ? WORDS['reconciliation.decide.notOurs']
                  : RECONCILE_CHOICES[action],
              )}</span
            >
          </label>`,
      )}
    </div>
    ${asksWhy
      ? shortBoxView({
          id: `reason-${id}`,
          label: say(WORDS['reconciliation.reason']),
          type: 'text',
          value: decision.reason,
          write: (reason) => type({ reason }),
        })
      : nothing}
    ${decision.action === 'query' ? askView(line, shown, tools) : nothing}
  </fieldset>`;
}

/** One medicine: what the list says beside what we have, and the decision about it. */
export function lineView(line: ReconcileItem, shown: LineShown, tools: LineTools): TemplateResult {
  const { facts, say, level } = tools;
  const stored = facts.reconciliation?.decisions?.find((one) => one.line === line.key);
  const waits = stored?.action === 'query' ? stored.askWhom : undefined;
  return html`<li class="reconcile ${line.action}" part="line" data-line=${line.key}>
    <div class="line-head">
      ${headingView(line.name, { level: level + 1, name: 'line-name', id: `name-${idOf(line)}` })}
      <span class="badge ${line.action === 'continue' ? '' : 'open'}">${say(RECONCILE_KINDS[line.action])}</span>
    </div>
    ${line.query === undefined ? nothing : html`<p class="why">${codeWords(line.query, tools)}</p>`}
    ${compareView(line, tools)} ${moreView(line, tools)}
    ${waits ? html`<p class="asked"><bdi>${say(WORDS['reconciliation.asked'], { to: waits })}</bdi></p>` : nothing}
    ${tools.mayWrite ? decideView(line, shown, tools) : nothing}
  </li>`;
}
