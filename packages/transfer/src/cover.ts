// SPDX-License-Identifier: Apache-2.0
import { PersonDemographics, changeOf, formatNhsNumber, fullName, latest, parseNhsNumber } from '@careplan-kit/model';
import { ageOn } from './cover/age.js';
import type { LineParts } from './cover/line-parts.js';
import { bloodThinnersLine, lastDosesLine } from './cover/medicines-lines.js';
import { nextOfKinLine, speakLine, warningsLine } from './cover/person-lines.js';
import { allergiesLine, capacityLine, resuscitationLine } from './cover/safety-lines.js';
import { shorten, wordsOfLines } from './cover/shorten.js';
import type { Said, TransferPack } from './pack.js';
import { RecordWords } from './papers/record-words.js';
import { COVER, COVER_LABELS } from './words/cover.words.js';
import { type Speaker, homeDay, speakerOf } from './words/speaker.js';

/** The lines of the cover, in the order in which a crew reads them. */
export const COVER_LINES = [
  'now',
  'usual',
  'allergies',
  'resuscitation',
  'warnings',
  'speak',
  'blood-thinners',
  'last-doses',
  'capacity',
  'next-of-kin',
  'home',
] as const;
export type CoverLineId = (typeof COVER_LINES)[number];

/**
 * `recorded`: the record says something. `none-known`: somebody asked and none is known. `not-asked`, `not-known`,
 * `declined`: as the safety statement says. `missing`: the record says nothing at all. None may be shown as another.
 */
export type CoverState = 'recorded' | 'none-known' | 'not-asked' | 'not-known' | 'declined' | 'missing';

export interface CoverLine {
  readonly id: CoverLineId;
  readonly label: Said;
  readonly state: CoverState;
  /** What is read: at least one. A state other than `recorded` is a whole sentence. */
  readonly texts: readonly Said[];
  /** Where it stands, of when and by whom, in words: "Safety statements, 2 November 2026, 15:30, Andi". */
  readonly source?: Said | undefined;
  /** ISO day or instant. */
  readonly date?: string | undefined;
  /** True when words were left off; the whole text is in the pack, under "The first page in full". */
  readonly shortened?: boolean | undefined;
  /** A line a crew must not miss: allergies, CPR decision, blood thinners, last doses. Never shortened. */
  readonly critical: boolean;
}

/** What an ambulance crew reads in 20 seconds. Data and no layout. */
export interface Cover {
  readonly name: Said;
  readonly preferredName?: Said | undefined;
  /** Id of a picture of the pack. */
  readonly photoId?: string | undefined;
  /** "14 March 1938, age 88", or the sentence that it is not known. */
  readonly born: Said;
  /** "999 000 0018", or the sentence that there is none. */
  readonly nhsNumber: Said;
  readonly lines: readonly CoverLine[];
  /** Of the texts of the lines; labels and sources are not counted. */
  readonly words: number;
  /** True when there are more words than {@link COVER_WORDS} all the same: many allergies, many doses. */
  readonly over: boolean;
}

/** Words on a cover that can be read in twenty seconds. */
export const COVER_WORDS = 120;

const CRITICAL: ReadonlySet<CoverLineId> = new Set(['allergies', 'resuscitation', 'blood-thinners', 'last-doses']);

function handOver(
  { reason, home }: TransferPack,
  speaker: Speaker,
): Readonly<Record<'now' | 'usual' | 'home', LineParts>> {
  const { now, since, usual } = reason;
  const texts = [now, ...(since === undefined ? [] : [speaker.said(COVER.since, { when: speaker.moment(since) })])];
  const { name, telephone } = home;
  return {
    now: { state: 'recorded', texts, date: since },
    usual: usual
      ? { state: 'recorded', texts: [usual] }
      : { state: 'missing', texts: [speaker.said(COVER['usual.missing'])] },
    home: telephone
      ? { state: 'recorded', texts: [{ text: `${name}, ${telephone}` }] }
      : { state: 'missing', texts: [speaker.said(COVER['home.missing'], { name })] },
  };
}

/** Class, moment and worker of the newest record a line was read from. */
function sourceOf(
  pack: TransferPack,
  { versions = [] }: LineParts,
  speaker: Speaker,
): Pick<CoverLine, 'source' | 'date'> {
  const newest = versions
    .map((version) => ({ version, change: changeOf(pack.record, version) }))
    .sort((a, b) => Date.parse(b.change?.date ?? '1970') - Date.parse(a.change?.date ?? '1970'))[0];
  if (!newest?.change) return {};
  const { date, committer } = newest.change;
  const values = { what: newest.version.class, when: speaker.moment(date), who: committer.name };
  return { source: speaker.said(COVER.source, values), date };
}

function linesOf(pack: TransferPack, speaker: Speaker): readonly CoverLine[] {
  const words = new RecordWords(pack.record, speaker);
  const said = handOver(pack, speaker);
  const parts: Readonly<Record<CoverLineId, LineParts>> = {
    ...said,
    allergies: allergiesLine(pack, words),
    resuscitation: resuscitationLine(pack, words),
    warnings: warningsLine(pack, words),
    speak: speakLine(pack, words),
    'blood-thinners': bloodThinnersLine(pack, words),
    'last-doses': lastDosesLine(pack, speaker),
    capacity: capacityLine(pack, words),
    'next-of-kin': nextOfKinLine(pack, words),
  };
  const given = { when: speaker.moment(pack.madeAt), who: pack.handsOver.name };
  return COVER_LINES.map((id) => {
    const { state, texts, date, source } = parts[id];
    const found =
      id in said
        ? { source: speaker.said(COVER.handOver, given), date: pack.madeAt }
        : sourceOf(pack, parts[id], speaker);
    return {
      id,
      label: speaker.said(COVER_LABELS[id]),
      state,
      texts,
      ...found,
      ...(source === undefined ? {} : { source }),
      ...(date === undefined ? {} : { date }),
      critical: CRITICAL.has(id),
    };
  });
}

function born(pack: TransferPack, speaker: Speaker): Said {
  const date = latest(pack.record, PersonDemographics)?.content.dateOfBirth;
  const age = date === undefined ? undefined : ageOn(date, homeDay(pack.madeAt));
  if (date === undefined) return speaker.said(COVER['born.unknown']);
  return age === undefined
    ? { text: speaker.day(date) }
    : speaker.said(COVER.born, { date: speaker.day(date), age: String(age) });
}

function nhsNumber({ record }: TransferPack, speaker: Speaker): Said {
  const text = record.subjectOfCare.nhsNumber ?? '';
  const read = parseNhsNumber(text);
  return read.ok ? { text: formatNhsNumber(read.value) } : text ? { text } : speaker.said(COVER['nhs.none']);
}

/** The cover with every word of its lines: what the pack prints under "The first page in full". */
export function fullCoverOf(pack: TransferPack): Cover {
  const speaker = speakerOf(pack.language);
  const { subjectOfCare: person } = pack.record;
  const lines = linesOf(pack, speaker);
  const words = wordsOfLines(lines);
  const called = person.personPreferredName;
  const name = fullName(person);
  return {
    name: { text: name },
    ...(called && called !== name ? { preferredName: { text: called } } : {}),
    ...(pack.photoId === undefined ? {} : { photoId: pack.photoId }),
    born: born(pack, speaker),
    nhsNumber: nhsNumber(pack, speaker),
    lines,
    words,
    over: words > COVER_WORDS,
  };
}

/** The cover of a pack, from its record and from what was said at the hand-over: {@link COVER_WORDS} words at most. */
export function coverOf(pack: TransferPack): Cover {
  const full = fullCoverOf(pack);
  const lines = shorten(full.lines, COVER_WORDS);
  const words = wordsOfLines(lines) - lines.filter(({ shortened }) => shortened).length;
  return { ...full, lines, words, over: words > COVER_WORDS };
}
