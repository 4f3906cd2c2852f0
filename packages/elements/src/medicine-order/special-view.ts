// SPDX-License-Identifier: Apache-2.0
import type { Order } from '@careplan-kit/emar';
import { type TemplateResult, html, nothing } from 'lit';
import { isTicked, rowsOf } from './entry-reader.js';
import { type EntryTools, type EntryWord, box, dateBox, select, suggested, tick } from './entry-boxes.js';
import { READINGS, SUPPORT } from './entry-special.js';
import { MEDICINE_ORDER_WORDS } from './medicine-order.words.js';
import { ENTRY_WORDS as WORDS } from './order-entry.words.js';
import type { OrderTools } from './order-tools.js';

const words = (key: string, tools: EntryTools) =>
  box({ key, label: `entry.${key}` as EntryWord, type: 'lines' }, tools);

function readingView(row: number, tools: EntryTools): TemplateResult {
  const of = (name: string) => `readings.${row}.${name}`;
  const limit = (name: 'min' | 'max') =>
    box({ key: of(name), label: `entry.reading.${name}`, type: 'number', hint: 'entry.reading.limit.hint' }, tools);
  return html`<fieldset class="row">
    <legend>${tools.say(WORDS['entry.reading'], { n: row + 1 })}</legend>
    ${suggested({ key: of('id'), label: 'entry.reading.id' }, READINGS, tools)}
    ${box({ key: of('unit'), label: 'entry.reading.unit', hint: 'entry.reading.unit.hint' }, tools)}
    <div class="side">${limit('min')} ${limit('max')}</div>
    ${box({ key: of('within'), label: 'entry.reading.within', type: 'number' }, tools)}
  </fieldset>`;
}

/** Readings before a dose, covert giving, and how much of the work is the worker's. All of it may stay blank. */
export function moreSpecialView(tools: EntryTools): TemplateResult {
  const { say, entry, write } = tools;
  const rows = rowsOf(entry, 'readings');
  const levels = SUPPORT.map((level) => [level, say(WORDS[`entry.support.${level}`])] as const);
  return html`${tick('needsReading', tools)}
  ${isTicked(entry, 'needsReading')
    ? html`${rows.map((row) => readingView(row, tools))}
        <button
          type="button"
          class="button secondary add-row"
          @click=${() => write('readings', String(rows.length + 1))}
        >
          ${say(WORDS['entry.reading.add'])}
        </button>`
    : nothing}
  ${tick('covert', tools)}
  ${isTicked(entry, 'covert')
    ? html`<div class="covert-plan">
        <p class="hint">${say(WORDS['entry.covert.how'])}</p>
        ${words('covertCapacity', tools)} ${words('covertAgreed', tools)} ${words('covertAdvice', tools)}
        ${words('covertHow', tools)} ${dateBox('covertReview', 'entry.covertReview', tools)}
      </div>`
    : nothing}
  ${select('support', [['', say(WORDS['entry.support.none'])], ...levels], tools)}`;
}

type Line = readonly [label: keyof typeof MEDICINE_ORDER_WORDS, words: string | undefined];

function readingLines({ requiredMeasurements = [] }: Order, { say }: OrderTools): readonly Line[] {
  return requiredMeasurements.map(({ id, unit, min, max, withinMinutes }) => {
    const reading = unit ? `${id} (${unit})` : id;
    const limits =
      min === undefined && max === undefined
        ? say(MEDICINE_ORDER_WORDS['order.reading.noLimits'], { reading })
        : say(MEDICINE_ORDER_WORDS['order.reading.limits'], { reading, min: min ?? '…', max: max ?? '…' });
    const within =
      withinMinutes === undefined
        ? []
        : [say(MEDICINE_ORDER_WORDS['order.reading.within'], { minutes: withinMinutes })];
    return ['order.reading', [limits, ...within].join(', ')];
  });
}

function covertLines({ covert }: Order, { say, facts, lib, formatDay }: OrderTools): readonly Line[] {
  if (!covert) return [];
  if (covert.authorised === false) return [['order.covert', say(MEDICINE_ORDER_WORDS['order.covert.not'])]];
  const blank = say(MEDICINE_ORDER_WORDS['order.blank']);
  const { method, reviewBy, pharmacistAdvice } = covert;
  const day = reviewBy === undefined ? blank : formatDay(reviewBy);
  const isOver = reviewBy !== undefined && lib.zoneOf(facts.timezone).local(Date.parse(facts.now)).date > reviewBy;
  const offer = say(MEDICINE_ORDER_WORDS['order.covert.offer']);
  return [
    ['order.covert', method ? `${method}. ${offer}` : offer],
    ['order.covert.capacity', covert.capacityAssessmentId ?? blank],
    ['order.covert.agreed', covert.bestInterestsMeetingId ?? covert.bestInterestsId ?? blank],
    ['order.covert.advice', pharmacistAdvice?.trim() || blank],
    ['order.covert.review', isOver ? say(MEDICINE_ORDER_WORDS['order.covert.over'], { day }) : day],
  ];
}

/** The same of an order, to be read: by who writes it, by who checks it, and by who gives it. */
export function specialLines(order: Order, tools: OrderTools): readonly Line[] {
  const { supportLevel } = order;
  const known = SUPPORT.find((level) => level === supportLevel);
  const support = known ? tools.say(WORDS[`entry.support.${known}`]) : supportLevel;
  return [...readingLines(order, tools), ...covertLines(order, tools), ['order.support', support]];
}

/** They, as a list; nothing where nothing is said. */
export function specialFacts(order: Order, tools: OrderTools): TemplateResult | typeof nothing {
  const lines = specialLines(order, tools).filter(([, said]) => said);
  if (lines.length === 0) return nothing;
  return html`<dl class="known special">
    ${lines.map(
      ([label, said]) =>
        html`<div>
          <dt>${tools.say(MEDICINE_ORDER_WORDS[label])}</dt>
          <dd><bdi>${said}</bdi></dd>
        </div>`,
    )}
  </dl>`;
}
