// SPDX-License-Identifier: Apache-2.0
import { formWords } from '@careplan-kit/forms/contract/words';
import { AboutMe, type CareRecord } from '@careplan-kit/model/reading';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import { type TemplateResult, html, nothing } from 'lit';
import type { Action, Host } from '../host-context/host-context.js';
import type { Language } from '../words/words.js';
import { changedSections } from './changes.js';
import { differenceView } from './difference-view.js';
import { type AboutMeVersion, type Entry, entryOf } from './entry.js';
import { earlierView } from './history-view.js';
import { HISTORY_WORDS } from './history.words.js';
import type { MediaShelf } from './media-shelf.js';
import type { Reader } from './reader.js';
import type { ExtrasOf } from './reading-view.js';
import { type Since, sectionSince, sinceOf } from './since.js';
import type { Viewed } from './view-log.js';
import type { ViewTools } from './view-tools.js';

/** Who asks, and in which language. */
export interface Asking {
  readonly host: Host;
  readonly language: Language;
}

/** What is read, of whom, and how: worked out once for each drawing. */
export interface Reading {
  readonly record: CareRecord;
  /** Newest first. */
  readonly versions: readonly AboutMeVersion[];
  /** The version on screen. */
  readonly entry: Entry;
  readonly inForce: Entry;
  /** What changed since the moment the host named; null when an earlier version is read. */
  readonly since: Since | null;
  readonly reader: Reader;
  readonly tools: ViewTools;
}

/** A version as this worker may have it, under headings in their language. */
export function entryFor(
  { host, language }: Asking,
  record: CareRecord,
  version: AboutMeVersion,
  actions?: readonly Action[],
): Entry {
  return entryOf(record, version, host, formWords(definition, language), actions);
}

export function readingOf(
  record: CareRecord,
  versions: readonly AboutMeVersion[],
  {
    asking,
    reader,
    tools,
    changedSince,
  }: {
    readonly asking: Asking;
    readonly reader: Reader;
    readonly tools: ViewTools;
    readonly changedSince: string | null;
  },
): Reading {
  const toEntry = (version: AboutMeVersion) => entryFor(asking, record, version);
  const inForce = toEntry(versions[0]!);
  const { earlier } = reader;
  return {
    record,
    versions,
    inForce,
    entry: earlier ? toEntry(earlier) : inForce,
    since: earlier ? null : sinceOf(record, versions, changedSince, inForce, toEntry),
    reader,
    tools,
  };
}

/** What stands over an earlier version. */
export function warningView(
  { record, versions, inForce, reader, tools }: Reading,
  back: (from: AboutMeVersion) => void,
): TemplateResult | typeof nothing {
  const version = reader.earlier;
  if (!version) return nothing;
  return earlierView(
    record,
    {
      version,
      next: versions[versions.indexOf(version) - 1] ?? inForce.version,
      inForce: inForce.version,
      comparing: reader.comparing,
      back: () => back(version),
      compare: (comparing) => reader.compare(comparing),
    },
    tools,
  );
}

/** What stands beside the words of each section: its media, and how it differs from another version. */
export function extrasOf({ record, entry, inForce, since, reader, tools }: Reading, shelf: MediaShelf, host: Host) {
  const changes = reader.comparing ? changedSections(entry, inForce) : null;
  const extras: ExtrasOf = (section) => {
    const media = shelf.show(section, record.subjectOfCare.id, host, tools);
    const change = changes?.get(section.key);
    if (change) return { instead: differenceView(change, reader.differences, tools), media };
    if (changes && !section.withheld)
      return { mark: html`<p class="same">${tools.say(HISTORY_WORDS['aboutMe.same'])}</p>`, media };
    const disclosure = {
      differences: reader.differences,
      open: reader.unfolded.has(section.key),
      toggle: (open: boolean) => reader.unfold(section.key, open),
    };
    return { ...sectionSince(since, section, disclosure, tools), media };
  };
  return extras;
}

const viewedOf = ({ recordUid, versionNumber }: AboutMeVersion, { withheld }: Entry): Viewed => ({
  class: AboutMe.name,
  recordUid,
  versionNumber,
  ...(withheld.length > 0 ? { withheld } : {}),
});

/** Every version of which a word is on screen. */
export function viewsOf({ entry, inForce, since, reader }: Reading): readonly Viewed[] {
  const viewed = [viewedOf(entry.version, entry)];
  if (reader.comparing) viewed.push(viewedOf(inForce.version, inForce));
  // The words that went are those of the version before.
  const unfolded = [...(since?.sections.keys() ?? [])].some((key) => reader.unfolded.has(key));
  if (since?.base && unfolded) viewed.push(viewedOf(since.base, entry));
  return viewed;
}
