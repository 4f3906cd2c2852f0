// SPDX-License-Identifier: Apache-2.0
import { type VersionedRecord, inForce } from '@careplan-kit/model';
import type { CoverState } from '../cover.js';
import type { Said, TransferPack } from '../pack.js';
import { type Bag, type RecordWords, isBag, textOf } from '../papers/record-words.js';
import { type SafetyState, safetyAnswer, safetyVersion } from '../papers/safety-blocks.js';
import { COVER } from '../words/cover.words.js';
import type { LineParts } from './line-parts.js';

const STATES: Readonly<Record<SafetyState, CoverState>> = {
  'not-asked': 'not-asked',
  'none-known': 'none-known',
  declined: 'declined',
  unknown: 'not-known',
  entered: 'recorded',
};

function allergyWords(entry: Bag, words: RecordWords): string {
  const reactions = Array.isArray(entry['reactionDetailsCluster']) ? entry['reactionDetailsCluster'].filter(isBag) : [];
  const substances = reactions.map((one) => words.of(one['substance'])).filter(Boolean);
  const agent = words.of(entry['causativeAgent']) || substances.join(', ') || words.of(entry['comment']);
  const happened = reactions
    .map((one) => [words.of(one['descriptionOfReaction']), words.of(one['severity'])].filter(Boolean).join(', '))
    .filter(Boolean);
  return happened.length > 0 ? `${agent} (${happened.join('; ')})` : agent;
}

/** What the statement says, with what the record it points to says more; then the records it does not point to. */
function entriesOf(said: readonly Bag[], versions: readonly VersionedRecord[]): readonly Bag[] {
  const byUid = new Map(versions.map((version): [unknown, Bag] => [version.recordUid, version.content]));
  const linked = new Set(said.map((entry) => entry['recordUid']));
  const others = versions.filter(({ recordUid }) => !linked.has(recordUid));
  return [
    ...said.map((entry) => ({ ...byUid.get(entry['recordUid']), ...entry })),
    ...others.map(({ content }) => content),
  ];
}

/** Every allergy of the statement and of the records; "none known" only when somebody said it and no record contradicts. */
export function allergiesLine({ record }: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const version = safetyVersion(record);
  const found = safetyAnswer(version, 'allergies');
  const versions = inForce(record, 'Allergies and adverse reactions');
  const sources = [...(version && found ? [version] : []), ...versions];
  const entries = entriesOf(found?.entries ?? [], versions);
  if (entries.length > 0) {
    const texts: Said[] = [...new Set(entries.map((entry) => allergyWords(entry, words)))]
      .filter(Boolean)
      .map((text) => ({ text }));
    if (found?.state === 'none-known') texts.push(speaker.said(COVER['allergies.contradicted']));
    if (texts.length > 0) return { state: 'recorded', texts, versions: sources };
  }
  if (!found || found.state === 'entered') {
    return { state: 'missing', texts: [speaker.said(COVER['allergies.missing'])], versions: sources };
  }
  const asked = textOf(found.answer['askedOn']);
  const said =
    found.state !== 'none-known'
      ? speaker.said(COVER[`allergies.${found.state}`])
      : asked === undefined
        ? speaker.said(COVER['allergies.none-known.undated'])
        : speaker.said(COVER['allergies.none-known'], { when: speaker.moment(asked) });
  return { state: STATES[found.state], texts: [said], versions: sources, date: asked };
}

/** The decision as it is recorded, never worked out. A blank is not a decision either way. */
export function resuscitationLine({ record }: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const version = safetyVersion(record);
  const found = safetyAnswer(version, 'resuscitation');
  const versions = inForce(record, 'Cardio-pulmonary resuscitation');
  const entries = entriesOf(found?.entries ?? [], versions);
  const sources = [...(version && found ? [version] : []), ...versions];
  const texts = entries.flatMap((entry): Said[] => {
    const decision = words.of(entry['cardioPulmonaryResuscitationCPRDecision']);
    const where = textOf(entry['locationOfDocument']);
    const review = textOf(entry['dateForReview']);
    return [
      ...(decision ? [{ text: decision }] : []),
      ...(where === undefined ? [] : [speaker.said(COVER['cpr.paper'], { where })]),
      ...(review === undefined ? [] : [speaker.said(COVER['cpr.review'], { when: speaker.moment(review) })]),
    ];
  });
  if (texts.length > 0) return { state: 'recorded', texts, versions: sources };
  if (!found || found.state === 'entered') {
    return { state: 'missing', texts: [speaker.said(COVER['cpr.missing'])], versions: sources };
  }
  return { state: STATES[found.state], texts: [speaker.said(COVER[`cpr.${found.state}`])], versions: sources };
}

/** Who may decide, what was refused in advance, and what was found about capacity. */
export function capacityLine({ record }: TransferPack, words: RecordWords): LineParts {
  const { speaker } = words;
  const version = safetyVersion(record);
  const all = (key: string, name: string) =>
    entriesOf(safetyAnswer(version, key)?.entries ?? [], inForce(record, name));
  const refusals = all('advanceDecision', 'Advance decision to refuse treatment (ADRT)');
  const attorneys = all('attorney', 'Lasting power of attorney')
    .map((entry) => words.of(entry['nameOfLPA']))
    .filter(Boolean);
  const findings = all('capacity', 'Mental capacity assessment')
    .map((entry) => words.of(entry['mentalCapacityAssessment']))
    .filter(Boolean);
  const texts: Said[] = [
    ...(refusals.length > 0 ? [speaker.said(COVER['capacity.refusal'])] : []),
    ...[...new Set(attorneys)].map((name) => speaker.said(COVER['capacity.attorney'], { name })),
    ...findings.map((what) => speaker.said(COVER['capacity.assessed'], { what })),
  ];
  const versions = version ? [version] : [];
  if (texts.length > 0) return { state: 'recorded', texts, versions };
  const state = safetyAnswer(version, 'capacity')?.state;
  if (state === 'none-known' || state === 'not-asked') {
    return { state, texts: [speaker.said(COVER[`capacity.${state}`])], versions };
  }
  return { state: 'missing', texts: [speaker.said(COVER['capacity.missing'])], versions };
}
