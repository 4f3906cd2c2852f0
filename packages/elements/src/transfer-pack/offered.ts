// SPDX-License-Identifier: Apache-2.0
import type { CareRecord } from '@careplan-kit/model/reading';
import { type FilledForm, type PaperOffer, type PapersOptions, papersOf } from '@careplan-kit/transfer';
import type { Host } from '../host-context/host-context.js';
import type { Say } from '../words/words.js';
import { Leaving, leavingRecord } from './may-leave.js';
import { TRANSFER_PACK_WORDS as WORDS } from './transfer-pack.words.js';

export type There = Extract<PaperOffer, { state: 'there' }>;
export type Missing = Extract<PaperOffer, { state: 'missing' }>;

/** What may go, for one worker. */
export interface Offered {
  /** The record as it may leave. */
  readonly record: CareRecord;
  readonly there: readonly There[];
  readonly missing: readonly Missing[];
  /** Papers this worker may not hand out. The pack names them, so that the ward can ask. */
  readonly withheld: readonly Missing[];
  /** False when the cover itself would have a hole in it: then there is no pack. */
  readonly mayCover: boolean;
}

export interface Offering {
  readonly record: CareRecord;
  readonly forms: readonly FilledForm[];
  readonly usualForms: PapersOptions['usualForms'];
  readonly host: Host;
  readonly language: 'en' | 'cy';
  readonly say: Say;
}

/** What may go with a person, what is looked for and not there, and what is withheld. */
export function offeredOf({ record, forms, usualForms, host, language, say }: Offering): Offered {
  const leaving = new Leaving(host, record.subjectOfCare.id);
  const { record: left, whole } = leavingRecord(record, leaving);
  const unreviewed = host.unreviewedTranslations === true;
  const options = { language, unreviewed, ...(usualForms ? { usualForms } : {}) };
  const all = papersOf(record, { ...options, forms });
  const free = forms.filter(({ definition }) => leaving.mayForm(definition));
  const isWhole = whole && free.length === forms.length;
  const offers = isWhole ? all : papersOf(left, { ...options, forms: free });
  const there = offers.filter((offer) => offer.state === 'there');
  const whatLeaves = new Map(there.map(({ paper }) => [paper.id, JSON.stringify(paper.blocks)]));
  const withheld = all.flatMap((offer): Missing[] => {
    if (offer.state === 'missing') return [];
    const { id, title, heading, blocks } = offer.paper;
    const leaves = whatLeaves.get(id);
    if (leaves === JSON.stringify(blocks)) return [];
    const words = leaves === undefined ? 'transferPack.withheld.why' : 'transferPack.withheld.part';
    return [{ state: 'missing', id, title, heading, why: { text: say(WORDS[words]) } }];
  });
  const gone = new Set(withheld.map(({ id }) => id));
  const missing = offers.filter((offer) => offer.state === 'missing').filter(({ id }) => !gone.has(id));
  return { record: left, there, missing, withheld, mayCover: leaving.mayCover(record) };
}

/** Whole months between a day, or the day of an instant, and today; null when it is no date. */
export function monthsOld(date: string | undefined, today: string): number | null {
  const day = date?.slice(0, 10) ?? '';
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return null;
  const [from, to] = [day, today].map((one) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7)));
  return Math.max(0, to! - from! - (today.slice(8) < day.slice(8) ? 1 : 0));
}
