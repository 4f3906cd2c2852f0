// SPDX-License-Identifier: Apache-2.0
import type { FormItem, FormWords } from '@careplan-kit/forms/contract';
import {
  ABOUT_ME_SECTIONS,
  AboutMe,
  type AboutMeSectionKey,
  type CareRecord,
  type ChangeLogEntry,
  type MultiMedia,
  type VersionedRecord,
  changeOf,
} from '@careplan-kit/model/reading';
import { aboutMe as definition } from '@careplan-kit/templates/about-me';
import type { Action, Host } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';

export type AboutMeVersion = VersionedRecord<AboutMe>;

/** One of the seven sections as this worker may see it: of a withheld one there is no word in here. */
export interface EntrySection {
  readonly key: AboutMeSectionKey;
  readonly title: string;
  /** BCP 47 of the title. */
  readonly lang: string;
  readonly withheld: boolean;
  readonly text: string;
  readonly media: MultiMedia | null;
}

/** One version as this worker may see it, on screen or on paper. */
export interface Entry {
  readonly version: AboutMeVersion;
  readonly change: ChangeLogEntry | undefined;
  /** `YYYY-MM-DD`; null when withheld. */
  readonly date: string | null;
  /** In the standard's order. */
  readonly sections: readonly EntrySection[];
  /** Who helped; null when withheld, empty when nobody said. */
  readonly helpedBy: string | null;
  /** Keys of what this worker is not shown. */
  readonly withheld: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** The elements that are shown; what else a record of the class holds is about the record, not about the person. */
const SHOWN = [...ABOUT_ME_SECTIONS.map(({ key }) => key), 'supportedToWriteThisBy', 'date'] as const;

function itemsOf(items: readonly FormItem[]): FormItem[] {
  return items.flatMap((item) => [item, ...('items' in item ? itemsOf(item.items ?? []) : [])]);
}

const ITEMS: ReadonlyMap<string, FormItem> = new Map(itemsOf(definition.items).map((item) => [item.id, item]));

/** A question of the form that is bound to an element has the element's key for its id. */
function titleOf(key: AboutMeSectionKey, name: string, words: FormWords): { title: string; lang: string } {
  const item = ITEMS.get(key);
  const { label, lang } = item ? words.of(item) : { label: name, lang: definition.language };
  return { title: label || name, lang };
}

function mediaOf(content: AboutMe, key: AboutMeSectionKey): MultiMedia | null {
  const media: unknown = content[key]?.response?.multiMedia;
  return typeof media === 'object' && media !== null && Object.keys(media).length > 0 ? (media as MultiMedia) : null;
}

/**
 * Takes out of a version what the host lets this worker have, for every one of the actions.
 *
 * @param actions - `view` to read it, `view` and `print` for paper
 */
export function entryOf(
  record: CareRecord,
  version: AboutMeVersion,
  host: Host,
  words: FormWords,
  actions: readonly Action[] = ['view'],
): Entry {
  const subjectOfCare = record.subjectOfCare.id;
  const { content } = version;
  const withheld = SHOWN.filter(
    (element) => !actions.every((action) => may(host, action, { subjectOfCare, class: AboutMe.name, element })),
  );
  const isWithheld = (key: string) => (withheld as readonly string[]).includes(key);
  const text = (value: unknown) => (isText(value) ? value : '');
  return {
    version,
    change: changeOf(record, version),
    date: isWithheld('date') ? null : text(content.date),
    sections: ABOUT_ME_SECTIONS.map(({ key, name }) => ({
      key,
      ...titleOf(key, name, words),
      withheld: isWithheld(key),
      text: isWithheld(key) ? '' : text(content[key]?.response?.text),
      media: isWithheld(key) ? null : mediaOf(content, key),
    })),
    helpedBy: isWithheld('supportedToWriteThisBy') ? null : text(content.supportedToWriteThisBy),
    withheld,
  };
}

/** When a version was committed, as far as anything says so. */
export function committedAt(record: CareRecord, version: AboutMeVersion): string | undefined {
  const at: unknown = changeOf(record, version)?.date ?? version.content.dateLastUpdated;
  return isText(at) ? at : undefined;
}
