// SPDX-License-Identifier: Apache-2.0
import { type AllergiesAndAdverseReactions } from '@careplan-kit/model/mods';
import { withheldWords } from '../record-views/instead-view.js';
import { dateWords, lastDayOf } from '../record-views/record-dates.js';
import { allWords, codedWords, isBag, textIn } from '../record-views/record-words.js';
import type { RecordTools } from '../record-views/record-tools.js';
import type { ShownClass } from '../record-views/rights.js';
import { ALERTS_BANNER_WORDS as WORDS } from './alerts-banner.words.js';
import type { ItemLine } from './banner-item.js';

type Content = Readonly<Record<string, unknown>>;

/** Words and codes that lists of severity have for the worst, and for what is less. */
const SEVERE = /severe|anaphyla|life.?threatening|fatal|difrifol/i;
const SEVERE_CODES: readonly unknown[] = ['24484000', 'severe', '442452003'];

export const ALLERGY_KEYS = [
  'causativeAgent',
  'reactionDetailsCluster',
  'evidence',
  'dateFirstExperienced',
  'allergyEndDate',
  'comment',
];

interface Allergy {
  readonly rank: number;
  readonly line: ItemLine;
}

function isSevere(reaction: Content): boolean {
  const { severity } = reaction;
  const code: unknown = isBag(severity) ? severity['code'] : undefined;
  const words = [severity, reaction['descriptionOfReaction']].map((value) => allWords(value, (phrase) => phrase.en));
  return SEVERE_CODES.includes(code) || words.some((text) => SEVERE.test(text));
}

function allergyOf(content: Content, tools: RecordTools): Allergy {
  const { say, today, dayOf } = tools;
  const { reactionDetailsCluster: cluster } = content;
  const reactions = Array.isArray(cluster) ? cluster.filter(isBag) : [];
  const substances = reactions.map(({ substance }) => codedWords(substance, say)).filter(Boolean);
  const agent = codedWords(content['causativeAgent'], say) || [...new Set(substances)].join(', ');
  const ended = lastDayOf(content['allergyEndDate'], dayOf);
  const isOver = ended !== undefined && ended < today;
  const severe = !isOver && reactions.some(isSevere);
  const severity = reactions.map((reaction) => codedWords(reaction['severity'], say)).find(Boolean);
  const since = dateWords(content['dateFirstExperienced'], tools);
  const more = [
    ...reactions.map((reaction) => reactionWords(reaction, tools)),
    since && say(WORDS['alertsBanner.allergy.since'], { date: since }),
    isOver && say(WORDS['alertsBanner.allergy.ended'], { date: dateWords(content['allergyEndDate'], tools) }),
    textIn(content['evidence']),
    textIn(content['comment']),
  ].filter((text): text is string => Boolean(text));
  const mark = severe ? (severity ?? say(WORDS['alertsBanner.allergy.severe'])) : severity;
  return {
    rank: isOver ? 2 : severe ? 0 : 1,
    line: {
      words: agent || say(WORDS['alertsBanner.allergy.unnamed']),
      more,
      ...(mark ? { severity: mark, worst: severe } : {}),
    },
  };
}

function reactionWords(reaction: Content, tools: RecordTools): string {
  const { say } = tools;
  const what = codedWords(reaction['descriptionOfReaction'], say);
  const when = dateWords(reaction['onsetDate'], tools);
  const comment = textIn(reaction['reactionDetailsClusterComment']);
  const said = what && when ? say(WORDS['alertsBanner.reaction.when'], { what, when }) : what || when;
  return [said, comment].filter(Boolean).join('. ');
}

/**
 * The allergies of a statement together with those that stand as records of their own, each once, the worst first. What
 * is on record and not in the statement is shown all the same; where the two name different substances, both are said.
 */
export function allergyLines(
  entries: readonly unknown[],
  records: ShownClass<AllergiesAndAdverseReactions>,
  tools: RecordTools,
): readonly ItemLine[] {
  const { say } = tools;
  const inStatement = entries.filter(isBag);
  const linked = new Map(inStatement.map((entry) => [entry['recordUid'], entry]));
  const uids = new Set<unknown>(records.shown.map(({ version }) => version.recordUid));
  const onRecord = records.shown.map(({ version, content, withheld }) => {
    const entry = linked.get(version.recordUid) ?? {};
    const allergy = allergyOf({ ...entry, ...content }, tools);
    const [said, recorded] = [entry['causativeAgent'], (content as Content)['causativeAgent']].map((agent) =>
      codedWords(agent, say),
    );
    if (withheld.includes('causativeAgent')) return reworded(allergy, withheldWords(say));
    return said && recorded && said !== recorded
      ? withMore(allergy, say(WORDS['alertsBanner.allergy.alsoWritten'], { words: said }))
      : allergy;
  });
  const only = inStatement.filter((entry) => !uids.has(entry['recordUid'])).map((entry) => allergyOf(entry, tools));
  return [...onRecord, ...only].sort((a, b) => a.rank - b.rank).map(({ line }) => line);
}

const reworded = ({ rank, line }: Allergy, words: string): Allergy => ({ rank, line: { ...line, words } });

const withMore = ({ rank, line }: Allergy, more: string): Allergy => ({
  rank,
  line: { ...line, more: [more, ...(line.more ?? [])] },
});
