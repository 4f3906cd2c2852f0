// SPDX-License-Identifier: Apache-2.0
import type { AboutMeSectionKey, CareRecord } from '@careplan-kit/model/reading';
import { type TemplateResult, html, nothing } from 'lit';
import { warnOnce } from '../base/warn-once.js';
import { type Differences, type SectionChange, changedSections, inForceAt } from './changes.js';
import { sayCounted } from './counted.js';
import { differenceView } from './difference-view.js';
import type { AboutMeVersion, Entry, EntrySection } from './entry.js';
import { CHANGED_COUNT, HISTORY_WORDS as WORDS } from './history.words.js';
import type { ViewTools } from './view-tools.js';

/** What changed since a moment that the host named, such as the worker's last shift. */
export interface Since {
  readonly moment: string;
  /** The version in force at that moment; null when nothing was written then. */
  readonly base: AboutMeVersion | null;
  readonly sections: ReadonlyMap<AboutMeSectionKey, SectionChange>;
}

export function sinceOf(
  record: CareRecord,
  versions: readonly AboutMeVersion[],
  moment: string | null,
  entry: Entry,
  toEntry: (version: AboutMeVersion) => Entry,
): Since | null {
  if (!moment) return null;
  if (Number.isNaN(Date.parse(moment))) {
    warnOnce('changedSince of the About Me element is not a moment such as 2026-11-21T20:00:00Z; it is not used.');
    return null;
  }
  const base = inForceAt(record, versions, moment);
  if (base === undefined) return null;
  if (base === 'none') return { moment, base: null, sections: new Map() };
  return { moment, base, sections: changedSections(toEntry(base), entry) };
}

/** How much changed, for the head of the page. */
export function sinceView(since: Since | null, { say, formatDay }: ViewTools): TemplateResult | typeof nothing {
  if (!since) return nothing;
  const day = formatDay(since.moment);
  const { size } = since.sections;
  const sentence = !since.base
    ? say(WORDS['aboutMe.changed.all'], { day })
    : size === 0
      ? say(WORDS['aboutMe.changed.none'], { day })
      : sayCounted(say, CHANGED_COUNT, size, { day });
  return html`<p class="since">${sentence}</p>`;
}

export interface ChangeDisclosure {
  readonly differences: Differences;
  readonly open: boolean;
  toggle(open: boolean): void;
}

/** On a section that changed: since when, and what. The words that went are in the page only while they are shown. */
export function sectionSince(
  since: Since | null,
  section: EntrySection,
  { differences, open, toggle }: ChangeDisclosure,
  tools: ViewTools,
): { mark?: TemplateResult; after?: TemplateResult } {
  const change = since?.sections.get(section.key);
  if (!since || !change) return {};
  const { say, formatDay } = tools;
  const onToggle = (event: Event) => toggle((event.currentTarget as HTMLDetailsElement).open);
  return {
    mark: html`<p class="changed" part="changed">
      ${say(WORDS['aboutMe.changed'], { day: formatDay(since.moment) })}
    </p>`,
    after: html`<details class="what-changed" @toggle=${onToggle}>
      <summary>${say(WORDS['aboutMe.changed.what'])}<span class="visually-hidden">: ${section.title}</span></summary>
      ${open ? differenceView(change, differences, tools) : nothing}
    </details>`,
  };
}
