// SPDX-License-Identifier: Apache-2.0
import { ABOUT_ME_SECTIONS, type CareRecord, type VersionedRecord, changeOf, inForce } from '@careplan-kit/model';
import type { Block, Paper, RecordVersion, Said } from '../pack.js';
import { COLUMNS, PAPERS, TITLES } from '../words/papers.words.js';
import type { Phrase } from '../words/phrase.js';
import { ADJUSTMENTS_CLASS, type RecordPart } from './parts.js';
import { type RecordWords, isBag, textOf } from './record-words.js';
import { safetyBlocks, safetyVersion } from './safety-blocks.js';

/** What a reader calls a record: the first of its elements that names it. */
const NAMED_BY = [
  'problem',
  'riskCategory',
  'documentTitle',
  'name',
  'medicationName',
  'medicalDevice',
  'what',
  'codedValue',
];

/** Asked for care at home; nobody needs it in an ambulance, and what is not sent cannot be read by the wrong person. */
const NOT_FOR_HOSPITAL = ['sexualOrientation', 'immigrationStatus'];

export class PaperWriter {
  readonly words: RecordWords;

  constructor(
    readonly record: CareRecord,
    words: RecordWords,
  ) {
    this.words = words;
  }

  /** The paper; undefined when the record has nothing for it. */
  write(part: RecordPart): Paper | undefined {
    const versions = part.classes.flatMap((name) => inForce(this.record, name)).filter((one) => !isOver(one));
    const safety = part.safety.length > 0 ? safetyVersion(this.record) : undefined;
    const blocks = [...(safety ? safetyBlocks(safety, part.safety, this.words) : []), ...this.#blocks(part, versions)];
    const sources = [...(safety ? [safety] : []), ...versions];
    if (blocks.length === 0) return undefined;
    return {
      id: part.id,
      title: this.words.speaker.said(part.title),
      heading: part.heading,
      blocks,
      ...this.#provenance(sources),
      source: { from: 'record', records: sources.map(asVersion) },
    };
  }

  #provenance(sources: readonly VersionedRecord[]): Pick<Paper, 'date' | 'author' | 'version'> {
    const newest = sources
      .map((version) => ({ version, change: changeOf(this.record, version) }))
      .sort((a, b) => Date.parse(b.change?.date ?? '1970') - Date.parse(a.change?.date ?? '1970'))[0];
    if (!newest) return {};
    const { version, change } = newest;
    return {
      ...(change ? { date: change.date, author: change.committer } : {}),
      version: String(version.versionNumber),
    };
  }

  #blocks(part: RecordPart, versions: readonly VersionedRecord[]): Block[] {
    switch (part.id) {
      case 'person':
        return this.#person(versions);
      case 'about-me':
        return versions.flatMap((version) => this.#aboutMe(version));
      case 'medicines':
        return this.#table(TITLES.medicines, versions, ['medicationName', 'medicalDevice'], COLUMNS.medicine);
      case 'allergies':
        return this.#table(TITLES.allergies, versions, ['causativeAgent'], COLUMNS.agent);
      case 'adjustments':
        return versions.flatMap((version) => this.#adjustments(version));
      default:
        return versions.flatMap((version) => this.#record(version, part.classes.length > 1));
    }
  }

  #person(versions: readonly VersionedRecord[]): Block[] {
    const facts = [
      ...this.words.facts(this.record.subjectOfCare),
      ...versions.flatMap(({ content }) => this.words.facts(content, NOT_FOR_HOSPITAL)),
    ];
    return facts.length > 0 ? [{ kind: 'facts', facts }] : [];
  }

  #aboutMe({ content }: VersionedRecord): Block[] {
    const blocks: Block[] = ABOUT_ME_SECTIONS.flatMap(({ key, name }): Block[] => {
      const section = content[key];
      const response = isBag(section) && isBag(section['response']) ? section['response'] : {};
      const text = textOf(response['text']);
      const media = isBag(response['multiMedia']) ? response['multiMedia'] : undefined;
      if (text === undefined && !media) return [];
      return [
        { kind: 'heading', level: 3, text: { text: name, lang: 'en' } },
        ...(text === undefined ? [] : [{ kind: 'text' as const, text: { text } }]),
        ...(media ? this.#media(media) : []),
      ];
    });
    const keys = ABOUT_ME_SECTIONS.map(({ key }) => key as string);
    const facts = this.words.facts(content, keys);
    return blocks.length > 0 ? [...blocks, ...(facts.length > 0 ? [{ kind: 'facts' as const, facts }] : [])] : [];
  }

  #media(media: Readonly<Record<string, unknown>>): Block[] {
    const name = textOf(media['filename']) ?? textOf(media['url']) ?? '-';
    const alt = { text: [textOf(media['filename']), textOf(media['transcript'])].filter(Boolean).join(': ') || name };
    return [{ kind: 'picture', pictureId: name, alt }];
  }

  /** One row for each record, with everything in it: what has no column of its own is in the last one. */
  #table(caption: Phrase, versions: readonly VersionedRecord[], named: readonly string[], head: Phrase): Block[] {
    if (versions.length === 0) return [];
    const { speaker } = this.words;
    const isMedicines = head === COLUMNS.medicine;
    const second = isMedicines ? ['structuredDoseDirectionCluster', 'route'] : ['reactionDetailsCluster'];
    const third = isMedicines ? ['courseStatus'] : ['dateFirstExperienced'];
    const cell = (text: string): Said => (text.trim() === '' ? speaker.said(PAPERS.blank) : { text });
    const said = (content: VersionedRecord['content'], keys: readonly string[]) =>
      cell(
        keys
          .map((key) => this.words.of(content[key]))
          .filter(Boolean)
          .join(', '),
      );
    const columns = [
      head,
      isMedicines ? COLUMNS.directions : COLUMNS.reaction,
      isMedicines ? COLUMNS.status : COLUMNS.when,
      COLUMNS.more,
    ];
    const rows = versions.map(({ content }) => [
      said(content, named),
      said(content, second),
      said(content, third),
      cell(this.words.rest(content, [...named, ...second, ...third])),
    ]);
    return [
      {
        kind: 'table',
        caption: speaker.said(caption),
        columns: columns.map((one) => speaker.said(one)),
        rows,
      },
    ];
  }

  #adjustments(version: VersionedRecord): Block[] {
    const { speaker } = this.words;
    const { content } = version;
    const objected = isBag(content['flag']) && content['flag']['sharing'] === 'objected';
    const entries = Object.entries(content).flatMap(([key, value]) => {
      if (Array.isArray(value) && value.every(isBag)) {
        return value.flatMap((entry): Block[] => [{ kind: 'facts', facts: this.words.facts(entry) }]);
      }
      const facts = this.words.facts({ [key]: value });
      return facts.length > 0 ? [{ kind: 'facts' as const, facts }] : [];
    });
    const warning: Block[] = objected ? [{ kind: 'text', text: speaker.said(PAPERS.objected) }] : [];
    return [...warning, ...entries.filter((block) => block.kind !== 'facts' || block.facts.length > 0)];
  }

  #record(version: VersionedRecord, isMixed: boolean): Block[] {
    const { content } = version;
    const named = NAMED_BY.find((key) => this.words.of(content[key]).trim() !== '');
    const name = named === undefined ? undefined : this.words.of(content[named]);
    const facts = this.words.facts(content, named === undefined ? [] : [named]);
    const short = name !== undefined && name.length <= 90 ? name : undefined;
    const all = short === undefined ? this.words.facts(content) : facts;
    const heading: Said = short !== undefined ? { text: short } : { text: version.class, lang: 'en' };
    if (all.length === 0 && short === undefined) return [];
    const title = isMixed && short !== undefined ? { text: `${version.class}: ${short}` } : heading;
    return [
      { kind: 'heading', level: 3, text: title },
      ...(all.length > 0 ? [{ kind: 'facts' as const, facts: all }] : []),
    ];
  }
}

const asVersion = ({ class: name, recordUid, versionNumber }: VersionedRecord): RecordVersion => ({
  class: name,
  recordUid,
  versionNumber,
});

/** An alert that was ended is no longer a warning. */
function isOver({ class: name, content }: VersionedRecord): boolean {
  const status = isBag(content['status']) ? content['status'] : {};
  return name === 'Alert' && (status['code'] === 'inactive' || status['code'] === 'entered-in-error');
}

/** True when the person objected to their adjustments being shared. */
export function objectsToSharing(record: CareRecord): boolean {
  return inForce(record, ADJUSTMENTS_CLASS).some(
    ({ content }) => isBag(content['flag']) && content['flag']['sharing'] === 'objected',
  );
}
