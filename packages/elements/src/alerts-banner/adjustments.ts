// SPDX-License-Identifier: Apache-2.0
import { changeOf, inForce } from '@careplan-kit/model/reading';
import { dateWords, lastDayOf } from '../record-views/record-dates.js';
import { actorWords, allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { Shown } from '../record-views/rights.js';
import { recordedWords } from '../record-views/who-and-when.js';
import { ALERTS_BANNER_WORDS as WORDS } from './alerts-banner.words.js';
import type { BannerItem, BannerSource } from './banner-item.js';

/** The document of reasonable adjustments, under the name the model gives it. */
export const ADJUSTMENTS_CLASS = 'Reasonable adjustments';

type Content = Readonly<Record<string, unknown>>;

/** Adjustments of the document, but for those that were removed. */
function entryItems(shown: Shown<Content>, { rights, tools }: BannerSource): BannerItem[] {
  const { say } = tools;
  const { version, content } = shown;
  const entries = content['reasonableAdjustmentRecordEntry'];
  const current = (Array.isArray(entries) ? entries.filter(isBag) : []).filter(
    (entry) => !isBag(entry['removalReason']) && !/removed|inactive/i.test(allWords(entry['state'], say)),
  );
  return current.map((entry, index) => {
    const what = codedWords(entry['reasonableAdjustment'], say) || allWords(entry['reasonableAdjustment'], say);
    const detail = allWords(entry['reasonableAdjustmentAdditionalDetail'], say);
    const on = dateWords(entry['date'], tools);
    const by = actorWords(entry['performingProfessional'], say);
    const said = by && on ? say(WORDS['alertsBanner.said'], { by, on }) : on;
    return {
      key: `${version.recordUid}-${index}`,
      about: codedWords(entry['category'], say),
      known: 'noted',
      mark: '',
      lines: [
        {
          words: what || detail || say(WORDS['alertsBanner.noWords']),
          more: [what && detail, textIn(entry['comment'])].filter((text) => text !== ''),
        },
      ],
      sources: [...(said ? [said] : []), recordedWords(changeOf(rights.record, version), tools)],
    };
  });
}

/** That the person objects to sharing them nationally, since this day. */
export function objectedWords(date: unknown, tools: BannerSource['tools']): string {
  const on = dateWords(date, tools);
  return on ? tools.say(WORDS['alertsBanner.objected.on'], { on }) : tools.say(WORDS['alertsBanner.objected']);
}

/** When they are to be looked at again, and that the person does not want them shared: they are kept and shown here. */
function standingWords({ content }: Shown<Content>, { tools }: BannerSource): string[] {
  const { say, today, dayOf } = tools;
  const { flag } = content;
  if (!isBag(flag)) return [];
  const objected = objectedWords(flag['sharingDate'], tools);
  const review = lastDayOf(flag['nextReview'], dayOf);
  const date = dateWords(flag['nextReview'], tools);
  return [
    ...(flag['sharing'] === 'objected' ? [objected] : []),
    ...(review === undefined
      ? []
      : [say(WORDS[review < today ? 'alertsBanner.reviewOverdue' : 'alertsBanner.reviewOn'], { date })]),
  ];
}

/** What the documents of the class say. */
export function adjustmentDocuments(source: BannerSource): {
  readonly items: readonly BannerItem[];
  /** Of the adjustments as a whole: objection and review. */
  readonly notes: readonly string[];
  readonly shown: readonly Shown<unknown>[];
} {
  const { rights } = source;
  if (!rights.mayView(ADJUSTMENTS_CLASS)) return { items: [], notes: [], shown: [] };
  const all = inForce(rights.record, ADJUSTMENTS_CLASS).map((version) => rights.shown(version) as Shown<Content>);
  return {
    items: all.flatMap((shown) => entryItems(shown, source)),
    notes: all.flatMap((shown) => standingWords(shown, source)),
    shown: all,
  };
}
