// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { headingView } from '../about-me/view-tools.js';
import type { RecordTools } from '../record-views/record-tools.js';
import { DAY_PARTS, type DayEntry, type DayPart } from './day.js';
import type { DayGap } from './gaps.js';
import { PART_OF_DAY, TIMELINE_WORDS as WORDS } from './timeline.words.js';

/** One day as it is drawn. */
export interface ShownDay {
  readonly day: string;
  /** "22 November 2026 (today)" */
  readonly name: string;
  /** Those of the chosen kinds. */
  readonly entries: readonly DayEntry[];
  readonly gaps: readonly DayGap[];
  /** "Nothing recorded", or that nothing of the chosen kinds, or that this worker may see, is. */
  readonly nothing: string;
  /** The same of a stretch of time, where there are entries without one. */
  readonly nothingTimed: string;
  readonly start: number;
  readonly end: number;
  /** Parts of the day that have not come yet. */
  readonly toCome: ReadonlySet<DayPart>;
  mediaOf(entry: DayEntry): readonly HTMLElement[];
}

function timeWords(moment: number, { start, end }: ShownDay, { say, formatTime }: RecordTools): string {
  const time = formatTime(new Date(moment));
  if (moment < start) return say(WORDS['timeline.dayBefore'], { time });
  return moment >= end ? say(WORDS['timeline.dayAfter'], { time }) : time;
}

function gapView({ from, to }: DayGap, shown: ShownDay, tools: RecordTools): TemplateResult {
  const { say } = tools;
  const midnight = say(WORDS['timeline.midnight']);
  const what = shown.nothingTimed;
  const since = from === null ? midnight : timeWords(from, shown, tools);
  const words =
    to === 'now'
      ? say(WORDS['timeline.gap.since'], { what, from: since })
      : say(WORDS['timeline.gap'], { what, from: since, to: to === null ? midnight : timeWords(to, shown, tools) });
  return html`<li class="gap" part="gap">${words}</li>`;
}

function entryView(entry: DayEntry, shown: ShownDay, tools: RecordTools): TemplateResult {
  const { key, kind, label, headline, details, time, moment, written, late, uncertain, changed } = entry;
  const { say } = tools;
  const stamp = moment === null ? nothing : html`<time datetime=${new Date(moment).toISOString()}>${time}</time>`;
  return html`<li class="entry ${kind}" part="entry" data-key=${key}>
    <div class="when">${stamp}</div>
    <div class="what">
      <p class="label">
        ${label}${changed ? html` <span class="badge">${say(WORDS['timeline.changed'])}</span>` : nothing}
        ${late ? html` <strong class="badge late" part="late">${late}</strong>` : nothing}
      </p>
      ${headline ? html`<p><bdi class="words headline">${headline}</bdi></p>` : nothing}
      ${details.map((text) => html`<p><bdi class="words">${text}</bdi></p>`)}
      ${uncertain ? html`<p class="meta uncertain">${uncertain}.</p>` : nothing}
      <p class="meta">${written}.</p>
      ${shown.mediaOf(entry)}
    </div>
  </li>`;
}

function cellView(part: DayPart, shown: ShownDay, several: boolean, tools: RecordTools): TemplateResult {
  const entries = shown.entries.filter((entry) => entry.part === part);
  const inPart = new Set(entries.map(({ key }) => key));
  const last = shown.entries.findLast(({ moment }) => moment !== null);
  const atEnd = (last?.part ?? 'untimed') === part ? shown.gaps.filter(({ before }) => before === null) : [];
  const ahead = (key: string) => shown.gaps.filter(({ before }) => before === key && inPart.has(key));
  return html`<div class="cell">
    ${several ? html`<p class="cell-day">${shown.name}</p>` : nothing}
    ${entries.length === 0
      ? html`<p class="meta empty">${shown.toCome.has(part) ? tools.say(WORDS['timeline.toCome']) : shown.nothing}</p>`
      : html`<ol class="entries">
          ${entries.map(
            (entry) =>
              html`${ahead(entry.key).map((gap) => gapView(gap, shown, tools))}${entryView(entry, shown, tools)}`,
          )}
          ${atEnd.map((gap) => gapView(gap, shown, tools))}
        </ol>`}
  </div>`;
}

/**
 * The parts of one day, or of two beside one another. A part in which nothing was recorded is left out where `gaps` say so
 * already, and one that is still to come always.
 */
export function daysView(days: readonly ShownDay[], gaps: boolean, tools: RecordTools): TemplateResult {
  const { say, level } = tools;
  const hasEntries = (part: DayPart) => days.some(({ entries }) => entries.some((entry) => entry.part === part));
  const parts = DAY_PARTS.filter(
    (part) => hasEntries(part) || (!gaps && part !== 'untimed' && days.some(({ toCome }) => !toCome.has(part))),
  );
  const several = days.length > 1;
  return html`${parts.map(
    (part) =>
      html`<section class="day-part" part="day-part" data-part=${part} aria-labelledby="part-${part}">
        ${headingView(say(PART_OF_DAY[part]), { level: level + 1, name: 'part-title', id: `part-${part}` })}
        <div class="cells ${several ? 'several' : ''}">
          ${days.map((shown) => cellView(part, shown, several, tools))}
        </div>
      </section>`,
  )}`;
}
