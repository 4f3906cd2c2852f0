// SPDX-License-Identifier: Apache-2.0
import { type CareActor, type CareRecord, DataError, type DataIssue, Instant } from '@careplan-kit/model';
import type { Belonging, DoseGiven, Home, PaperOffer, Picture, Said, TransferPack, TransferReason } from './pack.js';
import { RecordWords } from './papers/record-words.js';
import { adjustmentsOf, alertsOf } from './papers/warnings.js';
import { type PackLanguage, speakerOf } from './words/speaker.js';

/** What the host and the worker bring to a pack. */
export interface PackInput {
  readonly id: string;
  readonly replaces?: string | undefined;
  /** Of the library's own words; "en" without. A ward in England reads English. */
  readonly language?: PackLanguage | undefined;
  readonly record: CareRecord;
  /** ISO instant. */
  readonly madeAt: string;
  readonly handsOver: CareActor;
  readonly home: Home;
  readonly to?: Said | undefined;
  readonly reason: TransferReason;
  /** All that `papersOf` offered; those not in `chosen` are listed as left out. */
  readonly offers: readonly PaperOffer[];
  /** Ids of the papers that go, in the order in which they go. Without it: every usual one, in the order offered. */
  readonly chosen?: readonly string[] | undefined;
  readonly belongings?: readonly Belonging[] | undefined;
  readonly lastDoses?: readonly DoseGiven[] | undefined;
  readonly pictures?: readonly Picture[] | undefined;
  readonly photoId?: string | undefined;
}

function faultsOf(input: PackInput, there: ReadonlySet<string>): DataIssue[] {
  const faults: DataIssue[] = [];
  const add = (path: DataIssue['path'], code: string, message: string) => faults.push({ path, code, message });
  if (!input.id.trim()) add(['id'], 'missing', 'a pack needs an identifier');
  if (!Instant.safeParse(input.madeAt).success) add(['madeAt'], 'invalid_format', 'is no instant');
  if (!input.reason.now.text.trim()) add(['reason', 'now'], 'missing', 'says nothing of what is wrong now');
  if (!input.handsOver.name.trim()) add(['handsOver', 'name'], 'missing', 'does not say who hands over');
  (input.chosen ?? []).forEach((id, at) => {
    if (!there.has(id)) add(['chosen', at], 'unknown-paper', 'was not offered');
    if (input.chosen!.indexOf(id) < at) add(['chosen', at], 'duplicate', 'is chosen twice');
  });
  const ids = (input.pictures ?? []).map(({ id }) => id);
  ids.forEach((id, at) => {
    if (ids.indexOf(id) < at) add(['pictures', at], 'duplicate', 'is named twice');
  });
  return faults;
}

/**
 * Makes a pack of what was chosen: a snapshot of the record and the papers, with the alerts and adjustments in force.
 *
 * @throws DataError when a chosen paper was not offered, nobody hands over, nothing is said of what is wrong, a picture is
 * named twice, or `madeAt` is no instant
 */
export function makePack(input: PackInput): TransferPack {
  const { offers, chosen, language = 'en', record } = input;
  const there = offers.flatMap((offer) => (offer.state === 'there' ? [offer] : []));
  const byId = new Map(there.map(({ paper }) => [paper.id, paper]));
  const faults = faultsOf(input, new Set(byId.keys()));
  if (faults.length > 0) throw new DataError('The pack', faults);
  const ids = chosen ?? there.filter(({ usual }) => usual).map(({ paper }) => paper.id);
  const taken = new Set(ids);
  const words = new RecordWords(record, speakerOf(language));
  const alerts = alertsOf(record, words);
  const strip = ({ id, text, date, source }: (typeof alerts)[number]) => ({ id, text, date, source });
  return {
    schemaVersion: 1,
    id: input.id,
    replaces: input.replaces,
    language,
    record,
    madeAt: input.madeAt,
    handsOver: input.handsOver,
    home: input.home,
    to: input.to,
    reason: input.reason,
    papers: ids.map((id) => byId.get(id)!),
    missing: offers.filter((offer) => offer.state === 'missing'),
    leftOut: there.filter(({ paper }) => !taken.has(paper.id)).map(({ paper: { id, title } }) => ({ id, title })),
    belongings: input.belongings ?? [],
    alerts: alerts.filter(({ adjustment }) => !adjustment).map(strip),
    adjustments: [...alerts.filter(({ adjustment }) => adjustment).map(strip), ...adjustmentsOf(record, words)],
    lastDoses: input.lastDoses ?? [],
    pictures: input.pictures ?? [],
    photoId: input.photoId,
  };
}
