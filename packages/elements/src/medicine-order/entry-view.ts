// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import { routeWords } from '../medicines-views/dose-words.js';
import { DAYS, DOSES, ENDS, EVENT_CODES, WEEK, WHENS } from './entry.js';
import { isTicked, rowsOf } from './entry-reader.js';
import { type EntryTools, type EntryWord, box, dateBox, radios, select, tick, ticks } from './entry-boxes.js';
import { ENTRY_WORDS as WORDS } from './order-entry.words.js';
import { moreSpecialView } from './special-view.js';

const ROUTES = [
  ...['oral', 'sublingual', 'buccal', 'transdermal', 'topical', 'inhalation', 'subcutaneous', 'rectal'],
  ...['ocular', 'nasal'],
];

const units = (key: 'nthUnit' | 'prnGapUnit', values: readonly string[], tools: EntryTools) =>
  select(
    key,
    values.map((value) => [value, tools.say(WORDS[`entry.${key}.${value}` as EntryWord])] as const),
    tools,
  );

const number = (key: string, label: EntryWord, tools: EntryTools, hint?: EntryWord) =>
  box({ key, label, type: 'number', ...(hint ? { hint } : {}) }, tools);

function rowsView(list: 'steps' | 'byDate', tools: EntryTools): TemplateResult {
  const { say, entry, write } = tools;
  const isSteps = list === 'steps';
  const rows = rowsOf(entry, list);
  return html`${rows.map(
      (row) =>
        html`<fieldset class="row">
          <legend>${say(WORDS[isSteps ? 'entry.step' : 'entry.day'], { n: row + 1 })}</legend>
          ${isSteps
            ? number(`steps.${row}.days`, 'entry.step.days', tools, 'entry.step.days.hint')
            : dateBox(`byDate.${row}.date`, 'entry.day.date', tools)}
          ${number(`${list}.${row}.amount`, 'entry.amount', tools)}
        </fieldset>`,
    )}
    <button type="button" class="button secondary add-row" @click=${() => write(list, String(rows.length + 1))}>
      ${say(WORDS[isSteps ? 'entry.step.add' : 'entry.day.add'])}
    </button>`;
}

function doseView(tools: EntryTools): TemplateResult {
  const { dose } = tools.entry;
  const kinds = {
    one: () => number('amount', 'entry.amount', tools),
    range: () => html`${number('low', 'entry.low', tools)} ${number('high', 'entry.high', tools)}`,
    steps: () => rowsView('steps', tools),
    byDate: () => rowsView('byDate', tools),
  };
  const routes = ROUTES.map(
    (route) => [route, routeWords({ route, id: '', medicationId: '', status: 'draft' }, tools.say)] as const,
  );
  return html`${radios('dose', DOSES, tools)}
    <div class="side">
      ${kinds[(dose as keyof typeof kinds | undefined) ?? 'one']()}
      ${box({ key: 'unit', label: 'entry.unit', hint: 'entry.unit.hint' }, tools)}
    </div>
    ${select('route', [['', tools.say(WORDS['entry.route.none'])], ...routes], tools)}`;
}

function daysView(tools: EntryTools): TemplateResult {
  const { days } = tools.entry;
  return html`${radios('days', DAYS, tools)}
  ${days === 'nth'
    ? html`<div class="side">${number('nth', 'entry.nth', tools)} ${units('nthUnit', ['d', 'wk', 'mo'], tools)}</div>`
    : nothing}
  ${days === 'week' ? ticks('entry.days.week', 'day', WEEK, tools) : nothing}`;
}

function whenView(tools: EntryTools): TemplateResult {
  const { entry } = tools;
  const { when, end } = entry;
  return html`${radios('when', WHENS, tools)}
  ${when === 'times' ? box({ key: 'times', label: 'entry.times', hint: 'entry.times.hint' }, tools) : nothing}
  ${when === 'perDay' ? number('perDay', 'entry.perDay', tools, 'entry.perDay.hint') : nothing}
  ${when === 'hours' ? number('hours', 'entry.hours', tools) : nothing}
  ${when === 'events'
    ? html`${ticks('entry.events', 'event', EVENT_CODES, tools)} ${number('offset', 'entry.offset', tools)}`
    : nothing}
  ${when === 'needed' || when === 'hours' ? nothing : daysView(tools)}
  ${when === 'needed'
    ? nothing
    : html`${tick('cycle', tools)}
      ${isTicked(entry, 'cycle')
        ? html`<div class="side">
            ${number('cycleOn', 'entry.cycleOn', tools)} ${number('cycleOff', 'entry.cycleOff', tools)}
            ${dateBox('cycleFrom', 'entry.cycleFrom', tools)}
          </div>`
        : nothing}`}
  ${dateBox('start', 'entry.start', tools)} ${when === 'needed' ? nothing : radios('end', ENDS, tools)}
  ${when !== 'needed' && end === 'date' ? dateBox('endDate', 'entry.endDate', tools) : nothing}
  ${when !== 'needed' && end === 'days' ? number('endDays', 'entry.endDays', tools) : nothing}
  ${when !== 'needed' && end === 'doses' ? number('endDoses', 'entry.endDoses', tools) : nothing}`;
}

const protocolView = (tools: EntryTools): TemplateResult =>
  html`${box({ key: 'prnFor', label: 'entry.prnFor' }, tools)}
    ${box({ key: 'prnSigns', label: 'entry.prnSigns', type: 'lines' }, tools)}
    ${box({ key: 'prnFirst', label: 'entry.prnFirst', type: 'lines' }, tools)}
    <div class="side">${number('prnGap', 'entry.prnGap', tools)} ${units('prnGapUnit', ['h', 'min'], tools)}</div>
    ${number('prnDoses', 'entry.prnDoses', tools)}
    <div class="side">
      ${number('prnMost', 'entry.prnMost', tools)} ${box({ key: 'prnMostUnit', label: 'entry.prnMostUnit' }, tools)}
    </div>
    ${box({ key: 'prnExpected', label: 'entry.prnExpected' }, tools)} ${number('prnLook', 'entry.prnLook', tools)}
    ${dateBox('prnReview', 'entry.prnReview', tools)}
    ${box({ key: 'prnCall', label: 'entry.prnCall', type: 'lines' }, tools)}`;

function specialView(tools: EntryTools): TemplateResult {
  const { entry } = tools;
  return html`${tick('timeCritical', tools)} ${tick('witness', tools)} ${tick('patch', tools)}
  ${isTicked(entry, 'patch')
    ? html`<div class="side">
        ${number('patchHours', 'entry.patchHours', tools)} ${number('patchRest', 'entry.patchRest', tools)}
        ${tick('patchRemove', tools)}
      </div>`
    : nothing}
  ${tick('topical', tools)}
  ${isTicked(entry, 'topical')
    ? html`<div class="side">
        ${box({ key: 'areas', label: 'entry.areas' }, tools)}
        ${box({ key: 'thickness', label: 'entry.thickness' }, tools)}
      </div>`
    : nothing}
  ${moreSpecialView(tools)}`;
}

const sourceView = (tools: EntryTools): TemplateResult =>
  html`${box({ key: 'prescriber', label: 'entry.prescriber' }, tools)}
  ${box({ key: 'source', label: 'entry.source', hint: 'entry.source.hint' }, tools)}
  ${box({ key: 'label', label: 'entry.label', type: 'lines' }, tools)}
  ${tools.entry['when'] === 'needed' ? nothing : dateBox('reviewOn', 'entry.reviewOn', tools)}`;

/** The boxes of an order, in the order in which a label is read. */
export function entryView(level: number, tools: EntryTools): TemplateResult {
  const part = (name: 'dose' | 'when' | 'prn' | 'special' | 'source', content: TemplateResult) =>
    html`<section class="part of-${name}" part="entry" aria-labelledby="part-${name}">
      ${headingView(tools.say(WORDS[`entry.part.${name}`]), { level, name: 'part-title', id: `part-${name}` })}
      ${content}
    </section>`;
  return html`${part('dose', doseView(tools))} ${part('when', whenView(tools))}
  ${tools.entry['when'] === 'needed' ? part('prn', protocolView(tools)) : nothing}
  ${part('special', specialView(tools))} ${part('source', sourceView(tools))}`;
}
