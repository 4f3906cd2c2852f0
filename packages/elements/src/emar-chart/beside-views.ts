// SPDX-License-Identifier: Apache-2.0
import {
  type AdministrationRecord,
  type Facts,
  OUTCOME_WORDS,
  PROBLEM_WORDS,
  findMedication,
  findStaff,
} from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import {
  type MedicineTools,
  fateWords,
  recordLine,
  restWords,
  whatWords,
  whenWords,
  whoWords,
} from '../medicines-views/medicine-words.js';
import { MEDICINES_WORDS } from '../medicines-views/medicines.words.js';
import { type CellDose, type Chart, type ChartMedicine, type OtherDose, successorOf } from './chart-cells.js';
import { EMAR_CHART_WORDS as WORDS } from './emar-chart.words.js';
import type { Running } from './grid-view.js';
import { medicineView } from './medicine-said.js';

const heading = (text: string, { level }: MedicineTools) => headingView(text, { level: level + 1, name: 'part-title' });

/** Every version of the doses of one box, in the order in which things happened. */
export function versionLines(facts: Facts, { versions }: CellDose, tools: MedicineTools): TemplateResult[] {
  return versions.map((record) => {
    const fate = fateWords(facts, record, successorOf(record, versions), tools);
    const line = recordLine(facts, record, tools);
    if (!fate) return html`<li><bdi>${line}</bdi></li>`;
    return html`<li>
      <span class="before">${tools.say(MEDICINES_WORDS['medicines.before'])}:</span> <s><bdi>${line}</bdi></s>
      <bdi>${fate}</bdi>
    </li>`;
  });
}

function otherRow(facts: Facts, { record, name, stands, before }: OtherDose, tools: MedicineTools): TemplateResult {
  const { say } = tools;
  const fate = fateWords(facts, record, undefined, tools);
  const struck = stands ? '' : 'void';
  return html`<tr>
    <td class=${struck}>${whenWords(record, tools)}</td>
    <td class=${struck}><span class="name">${name}</span> ${whatWords(record, say)}</td>
    <td class=${struck}><bdi>${whoWords(facts, record, say)}</bdi></td>
    <td>
      ${restWords(facts, record, tools).map((words) => html`<p><bdi>${words}</bdi></p>`)}
      ${fate ? html`<p><bdi>${fate}</bdi></p>` : nothing}
      ${before.map(
        (one, index) =>
          html`<p>
            ${say(MEDICINES_WORDS['medicines.before'])}: <s><bdi>${recordLine(facts, one, tools)}</bdi></s>
            <bdi>${fateWords(facts, one, index === 0 ? record : before[index - 1], tools)}</bdi>
          </p>`,
      )}
    </td>
  </tr>`;
}

/** When-required medicines, and every dose that stands in no box: of any hands. */
export function othersView(
  facts: Facts,
  chart: Chart,
  tools: MedicineTools,
  running: Running = nothing,
): TemplateResult {
  const { say } = tools;
  const { asNeeded, others } = chart;
  const heads = (['when', 'what', 'who', 'more'] as const).map(
    (name) => html`<th scope="col">${say(WORDS[`emarChart.prn.${name}`])}</th>`,
  );
  return html`<section class="others" part="others">
    ${heading(say(WORDS['emarChart.prn']), tools)}
    ${asNeeded.length === 0
      ? nothing
      : html`<p class="label">${say(WORDS['emarChart.prn.may'])}</p>
          <ul class="may">
            ${asNeeded.map((one) => html`<li>${medicineView(one, tools)}</li>`)}
          </ul>`}
    ${others.length === 0
      ? html`<p>${say(WORDS['emarChart.prn.none'])}</p>`
      : html`<div
          class="scrolls"
          tabindex=${running === nothing ? '0' : nothing}
          role="group"
          aria-label=${say(WORDS['emarChart.prn'])}
        >
          <table class="doses">
            <thead>
              ${running === nothing
                ? nothing
                : html`<tr class="running">
                    <th colspan="4">${running}</th>
                  </tr>`}
              <tr>
                ${heads}
              </tr>
            </thead>
            <tbody>
              ${others.map((other) => otherRow(facts, other, tools))}
            </tbody>
          </table>
        </div>`}
  </section>`;
}

/** Orders without boxes, and why: what is not shown must never be taken for not due. */
export function problemsView(
  facts: Facts,
  { problems, unchecked }: Chart,
  tools: MedicineTools,
): TemplateResult | typeof nothing {
  const { say } = tools;
  const nameOf = (orderId: string) => {
    const medicationId = facts.orders.find(({ id }) => id === orderId)?.medicationId;
    return findMedication(facts, medicationId)?.name ?? medicationId ?? orderId;
  };
  if (problems.length + unchecked.length === 0) return nothing;
  return html`<section class="problems" part="problems">
    ${heading(say(WORDS['emarChart.problems']), tools)}
    <ul>
      ${problems.map(({ orderId, code }) => html`<li><b>${nameOf(orderId)}:</b> ${say(PROBLEM_WORDS[code])}</li>`)}
      ${unchecked.map(({ id }) => html`<li><b>${nameOf(id)}:</b> ${say(WORDS['emarChart.unchecked'])}</li>`)}
    </ul>
  </section>`;
}

/** What letters, initials and signs stand for. */
export function keyView(facts: Facts, chart: Chart, tools: MedicineTools, onPaper: boolean): TemplateResult {
  const { say } = tools;
  const letters = Object.entries(facts.codeSet ?? {}).filter(([, label]) => label !== 'initials');
  const words = (code: string) =>
    code === 'suspended'
      ? say(WORDS['emarChart.suspended'])
      : Object.hasOwn(OUTCOME_WORDS, code)
        ? say(OUTCOME_WORDS[code as keyof typeof OUTCOME_WORDS])
        : code;
  const ids = new Set<string | undefined>();
  const note = ({ administratorId, witnessId }: AdministrationRecord) => ids.add(administratorId).add(witnessId);
  for (const { rows } of chart.medicines)
    for (const { cells } of rows) for (const cell of cells) for (const { versions } of cell) versions.forEach(note);
  for (const { record } of chart.others) note(record);
  const people = [...ids].flatMap((id) => {
    const staff = findStaff(facts, id);
    return staff?.initials ? [{ initials: staff.initials, name: staff.name ?? staff.id }] : [];
  });
  const signs = (
    ['notDue', 'waiting', onPaper ? 'blank' : 'gap', 'changed', 'pending', 'initials', 'witness', 'amount'] as const
  ).map((sign) => html`<li>${say(WORDS[`emarChart.key.${sign}`])}</li>`);
  return html`<section class="key" part="key">
    ${heading(say(WORDS['emarChart.key']), tools)}
    <ul>
      ${letters.map(([code, label]) => html`<li><b>${label}</b> ${words(code)}</li>`)}
      ${people
        .sort((a, b) => (a.initials < b.initials ? -1 : 1))
        .map(({ initials, name }) => html`<li><b>${initials}</b> <bdi>${name}</bdi></li>`)}
    </ul>
    <ul class="signs">
      ${signs}
    </ul>
  </section>`;
}

const isPlain = ({ versions, evaluated }: CellDose, facts: Facts, tools: MedicineTools) => {
  const [record] = versions;
  if (!record) return true;
  if (versions.length > 1 || evaluated.attempts.length !== 1) return false;
  return (record.source ?? 'staff') === 'staff' && restWords(facts, record, tools).length === 0;
};

/** On paper: all that the boxes leave out, each with its medicine, day and time. */
export function notesView(facts: Facts, chart: Chart, tools: MedicineTools): TemplateResult {
  const { say, formatMoment } = tools;
  const name = ({ medication, order }: ChartMedicine) => medication?.name ?? order.medicationId;
  const notes = chart.medicines.flatMap((medicine) =>
    medicine.rows
      .flatMap(({ cells }) => cells.flat())
      .filter((dose) => !isPlain(dose, facts, tools))
      .sort((a, b) => a.evaluated.slot.due - b.evaluated.slot.due)
      .map(
        (dose) =>
          html`<li>
            <b>${name(medicine)}, ${formatMoment(dose.evaluated.slot.dueUtc)}</b>
            <ul>
              ${versionLines(facts, dose, tools)}
            </ul>
          </li>`,
      ),
  );
  return html`<section class="notes">
    ${heading(say(WORDS['emarChart.notes']), tools)}
    ${notes.length === 0
      ? html`<p>${say(WORDS['emarChart.notes.none'])}</p>`
      : html`<ul>
          ${notes}
        </ul>`}
  </section>`;
}
