// SPDX-License-Identifier: Apache-2.0
import type { ChangeLogEntry } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { Entry } from './entry.js';
import { HOW_OLD_WORDS } from './how-old.words.js';
import { agoInWords, reviewInWords } from './how-old.js';
import type { ViewTools } from './view-tools.js';

/** Longer than this, who helped is folded up: it must not push down what has to be read first. */
const SHORT_ENOUGH = 200;

/** Who recorded a version, and when; null when nobody noted it. */
export function recordedBy(change: ChangeLogEntry | undefined, { say, formatMoment }: ViewTools): string | null {
  const name = change?.committer?.name;
  if (!change || typeof name !== 'string') return null;
  const { role } = change.committer;
  const moment = formatMoment(String(change.date));
  return role ? say(WORDS['aboutMe.by.role'], { name, role, moment }) : say(WORDS['aboutMe.by'], { name, moment });
}

/** "Written 14 September 2026, 2 months ago". */
export function writtenOn({ date }: Entry, { say, formatDay, today }: ViewTools): string | null {
  if (date === null) return say(HOW_OLD_WORDS['aboutMe.written.withheld']);
  if (!date) return null;
  const ago = agoInWords(date, today, say);
  const day = formatDay(date);
  return ago ? say(HOW_OLD_WORDS['aboutMe.written.ago'], { day, ago }) : say(HOW_OLD_WORDS['aboutMe.written'], { day });
}

function helpedView(helpedBy: string | null, { say }: ViewTools): TemplateResult | typeof nothing {
  const label = say(WORDS['aboutMe.supportedBy']);
  if (helpedBy === null) return html`<p class="helped">${label}: ${say(WORDS['aboutMe.withheld'])}</p>`;
  if (!helpedBy) return nothing;
  if (helpedBy.length <= SHORT_ENOUGH)
    return html`<p class="helped">${label}: <bdi class="helped-words">${helpedBy}</bdi></p>`;
  return html`<details class="helped">
    <summary>${label}</summary>
    <p class="helped-words" dir="auto">${helpedBy}</p>
  </details>`;
}

/** When it was written and how old that is; in full also who recorded it and who helped. */
export function provenanceView(
  entry: Entry,
  tools: ViewTools,
  { reviewAfterMonths, short }: { readonly reviewAfterMonths: number; readonly short: boolean },
): TemplateResult {
  const { say, today } = tools;
  const sentences = [
    writtenOn(entry, tools),
    short ? null : recordedBy(entry.change, tools),
    say(WORDS['aboutMe.version'], { number: entry.version.versionNumber }),
  ].filter((sentence) => sentence !== null);
  const review = entry.date ? reviewInWords(entry.date, today, reviewAfterMonths, say) : null;
  return html`
    <p class="meta">${sentences.map((sentence) => `${sentence}.`).join(' ')}</p>
    ${short ? nothing : helpedView(entry.helpedBy, tools)}
    ${review ? html`<p class="flag" part="flag">${review}</p>` : nothing}
  `;
}
