// SPDX-License-Identifier: Apache-2.0
import {
  type AdministrationRecord,
  type Facts,
  type LeavingRow,
  type LeavingSummary,
  findMedication,
  findOrder,
} from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { amountWords, doseWords, routeWords } from '../medicines-views/dose-words.js';
import { type MedicineTools, recordLine, whoWords, wordsIn } from '../medicines-views/medicine-words.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import { LEAVING_SUMMARY_WORDS as WORDS } from './leaving-summary.words.js';

export interface LeavingShown {
  readonly facts: Facts;
  readonly summary: LeavingSummary;
  readonly tools: MedicineTools;
  readonly lang: 'en' | 'cy';
}

const heading = (text: string, { level }: MedicineTools) => headingView(text, { level: level + 1, name: 'part-title' });

/** What must not wait first, then what has times, then what is asked for. */
const rank = ({ timeCritical, asNeeded }: LeavingRow) => (timeCritical ? 0 : asNeeded ? 2 : 1);

function nextView(row: LeavingRow, { facts, tools }: LeavingShown): TemplateResult {
  const { say, formatMoment } = tools;
  const { asNeeded, nextDueUtc, missedUtc, earliestNext } = row;
  if (asNeeded)
    return html`${say(WORDS['leaving.required'])}
    ${earliestNext === null
      ? nothing
      : html`<p>${say(WORDS['leaving.earliest'], { moment: formatMoment(earliestNext) })}</p>`}`;
  const overdue = nextDueUtc !== null && Date.parse(nextDueUtc) < Date.parse(facts.now);
  const moment = nextDueUtc === null ? say(WORDS['leaving.noNext']) : formatMoment(nextDueUtc);
  return html`<b>${overdue ? say(WORDS['leaving.overdue'], { moment }) : moment}</b> ${missedUtc.map(
      (due) => html`<p class="missed">${say(WORDS['leaving.missed'], { moment: formatMoment(due) })}</p>`,
    )}`;
}

function rowView(row: LeavingRow, shown: LeavingShown): TemplateResult {
  const { facts, tools } = shown;
  const { say, formatMoment } = tools;
  const order = findOrder(facts, row.orderId)!;
  const given = facts.records.find(({ id }) => id === row.lastRecordId);
  const dose = wordsIn(order.doseText) || (doseWords(order, row.dose, say) ?? '');
  const mark = (words: string, name: string) => html`<span class="mark ${name}">${words}</span> `;
  const { last24h } = row;
  const amount = last24h && amountWords({ value: last24h.value, unit: last24h.unit }, say);
  return html`<tr>
    <th scope="row">
      <span class="name">${row.name}</span>
      <p>${[dose, routeWords(order, say)].filter(Boolean).join(', ')}</p>
      ${row.timeCritical ? mark(say(MEDICINES_WORDS['medicines.timeCritical']), 'critical') : nothing}
      ${(findMedication(facts, row.medicationId)?.controlledDrugSchedule ?? 9) <= 3
        ? mark(say(MEDICINES_WORDS['medicines.controlled']), 'controlled')
        : nothing}
      ${row.covert ? mark(say(MEDICINES_WORDS['medicines.covert']), '') : nothing}
      ${order.status === 'on-hold' ? mark(say(WORDS['leaving.held']), '') : nothing}
    </th>
    <td data-head=${say(WORDS['leaving.last'])}>
      ${row.lastGivenAt === null
        ? say(WORDS['leaving.never'])
        : html`<b>${formatMoment(row.lastGivenAt)}</b>
            ${row.lastDose ? html`<p>${amountWords(row.lastDose, say)}</p>` : nothing}
            <p>
              <bdi
                >${say(WORDS['leaving.by'], {
                  who: given ? whoWords(facts, given, say) : say(MEDICINES_WORDS['medicines.somebody']),
                })}</bdi
              >
            </p>`}
    </td>
    <td data-head=${say(WORDS['leaving.next'])}>${nextView(row, shown)}</td>
    <td data-head=${say(WORDS['leaving.day'])}>
      ${last24h ? say(WORDS['leaving.amount'], { amount: amount!, ingredient: last24h.ingredient }) : '–'}
    </td>
  </tr>`;
}

function warningsView({ summary, tools, lang }: LeavingShown): TemplateResult | typeof nothing {
  if (summary.warningSentences.length === 0) return nothing;
  return html`<section class="warnings" part="warnings">
    ${heading(tools.say(WORDS['leaving.warnings']), tools)}
    <ul>
      ${summary.warningSentences.map((sentence) => html`<li>${sentence[lang]}</li>`)}
    </ul>
  </section>`;
}

function tableView(shown: LeavingShown): TemplateResult {
  const { summary, tools } = shown;
  const { say } = tools;
  const rows = [...summary.rows].sort((one, other) => rank(one) - rank(other));
  if (rows.length === 0) return html`<p class="none">${say(WORDS['leaving.noMedicines'])}</p>`;
  const heads = (['medicine', 'last', 'next', 'day'] as const).map(
    (name) => html`<th scope="col">${say(WORDS[`leaving.${name}`])}</th>`,
  );
  return html`<table part="table" aria-label=${say(WORDS['leaving.medicines'])}>
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => rowView(row, shown))}
    </tbody>
  </table>`;
}

/** When-required doses of the last day, and doses that no running order is for: of any hands. */
function dosesView({ facts, summary, tools }: LeavingShown): TemplateResult {
  const { dayDoses } = summary;
  const nameOf = (record: AdministrationRecord) => {
    const id = record.medicationId ?? findOrder(facts, record.orderId)?.medicationId;
    return findMedication(facts, id)?.name ?? id ?? '?';
  };
  return html`<section part="doses">
    ${heading(tools.say(WORDS['leaving.doses']), tools)}
    ${dayDoses.length === 0
      ? html`<p>${tools.say(WORDS['leaving.doses.none'])}</p>`
      : html`<ul class="doses">
          ${dayDoses.map(
            (record) => html`<li><b>${nameOf(record)}:</b> <bdi>${recordLine(facts, record, tools)}</bdi></li>`,
          )}
        </ul>`}
  </section>`;
}

function patchesView({ summary, tools }: LeavingShown): TemplateResult | typeof nothing {
  if (summary.patches.length === 0) return nothing;
  const { say, formatMoment } = tools;
  return html`<section part="patches">
    ${heading(say(WORDS['leaving.patches']), tools)}
    <ul>
      ${summary.patches.map(
        ({ name, site, appliedAt }) =>
          html`<li>
            ${say(WORDS['leaving.patch'], {
              name,
              site: site ?? say(WORDS['leaving.patch.site']),
              moment: formatMoment(appliedAt),
            })}
          </li>`,
      )}
    </ul>
  </section>`;
}

/** All below the head, the same on screen and on paper. */
export const leavingView = (shown: LeavingShown): TemplateResult =>
  html`${warningsView(shown)} ${tableView(shown)} ${dosesView(shown)} ${patchesView(shown)}`;
