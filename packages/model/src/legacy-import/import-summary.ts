// SPDX-License-Identifier: Apache-2.0
import { DOUBT_WORDS, REASON_WORDS, SUMMARY_WORDS, type SummaryPhrase } from './import-summary.words.js';
import type { ImportReport } from './report.js';

export type SummaryLanguage = 'en' | 'cy';

/** What is said of cells, without what stands in them: a summary travels further than a record may. */
interface Place {
  readonly row?: number;
  readonly column?: string;
  readonly count?: number;
}

const MOST_ROWS = 5;

/**
 * The report in words for the person who answers for the records. It holds counts, names of columns and numbers of
 * rows, and nothing that was written about anybody.
 */
export function summariseImport(report: ImportReport, language: SummaryLanguage = 'en'): string {
  const number = (value: number) => value.toLocaleString(language === 'cy' ? 'cy-GB' : 'en-GB');
  const say = (words: SummaryPhrase, values: Readonly<Record<string, string | number>> = {}) =>
    words[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name]!;
      return typeof value === 'number' ? number(value) : value;
    });
  const list = <Kind extends string>(
    found: readonly (Place & { readonly why: Kind })[],
    words: Readonly<Record<Kind, SummaryPhrase>>,
  ) => {
    const byReason = new Map<Kind, Place[]>();
    for (const one of found) {
      const places = byReason.get(one.why);
      if (places) places.push(one);
      else byReason.set(one.why, [one]);
    }
    return [...byReason].map(([why, places]) => {
      const names = [...new Set(places.flatMap(({ column }) => column ?? []))];
      const rows = [...new Set(places.flatMap(({ row }) => row ?? []))];
      const some = rows.slice(0, MOST_ROWS).map(number).join(', ') + (rows.length > MOST_ROWS ? ', …' : '');
      return say(SUMMARY_WORDS.line, {
        count: places.reduce((sum, { count }) => sum + (count ?? 1), 0),
        why: say(words[why]),
        columns: names.join(', ') || '–',
        rows: some || '–',
      });
    });
  };

  const { rows, cells } = report;
  const left = list(
    report.leftOver.map((cell) => ({ ...cell, why: cell.reason })),
    REASON_WORDS,
  );
  const doubts = list(
    report.doubts.map((doubt) => ({ ...doubt, why: doubt.kind })),
    DOUBT_WORDS,
  );
  return [
    report.mapping,
    ...(report.source === undefined ? [] : [say(SUMMARY_WORDS.file, { name: report.source })]),
    '',
    say(SUMMARY_WORDS.rows, { ...rows, left: rows.leftOver }),
    say(SUMMARY_WORDS.cells, { ...cells, left: cells.leftOver }),
    say(SUMMARY_WORDS.people, { people: report.people }),
    ...report.records.map((record) => say(SUMMARY_WORDS.records, record)),
    '',
    ...(left.length > 0 ? [say(SUMMARY_WORDS.leftOver), ...left] : [say(SUMMARY_WORDS.nothingLeft)]),
    ...(doubts.length > 0 ? ['', say(SUMMARY_WORDS.doubts), ...doubts] : []),
  ].join('\n');
}
