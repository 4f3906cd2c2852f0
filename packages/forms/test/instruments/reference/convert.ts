// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, Option } from '../../../src/contract/definition.js';
import type { BandOf, Expression, Range } from '../../../src/contract/expression.js';
import type { ScoreBand, ScoreFlag, ScorePart, ScoreResultPart } from '../../../src/contract/score.js';
import { all, answer, any, choose, constant, instrument, is, not, total, weight } from '../build.js';
import { type HeightRow, heightFrom, pathwayOf } from './tables.js';
import { MANY, type Named, countOf, formulaOf, ruleOf } from './prose.js';

interface SourceOption {
  readonly code: string | number | boolean;
  readonly score?: number;
  readonly label?: string;
}

interface SourceRange {
  readonly min: number | null;
  readonly minInclusive: boolean;
  readonly max: number | null;
  readonly maxInclusive: boolean;
  readonly score: number;
}

interface SourceItem {
  readonly id: string;
  readonly type: string;
  readonly options?: readonly SourceOption[];
  readonly ranges?: readonly SourceRange[];
  readonly allowed?: readonly number[];
  readonly showWhen?: Readonly<Record<string, string>>;
  readonly derived?: string;
}

/** The structure of an instrument, as reference material holds it. */
export interface Source {
  readonly id: string;
  readonly shipping: string;
  readonly items: readonly SourceItem[];
  readonly scoring: { readonly override?: string; readonly maxUnable?: string; readonly rule?: readonly string[] };
  readonly ulnaHeightTable?: readonly HeightRow[];
  readonly bands: readonly {
    readonly code: string;
    readonly from: number | null;
    readonly to: number | null;
    readonly label: string;
  }[];
  readonly escalation?: readonly { readonly when: string; readonly code: string }[];
  readonly flags?: readonly { readonly code: string }[];
}

export interface Converted {
  readonly definition: FormDefinition;
  /** Codes of flags whose rule stands in words that cannot be read. */
  readonly flagsLeftOut: readonly string[];
  /** Why the band cannot be compared; undefined when it can. */
  readonly bandLeftOut?: string;
}

const codeOf = (code: SourceOption['code']) => (typeof code === 'boolean' ? (code ? 'yes' : 'no') : String(code));

const rangeOf = ({ min, minInclusive, max, maxInclusive }: SourceRange): Range => ({
  ...(min !== null && (minInclusive ? { min } : { over: min })),
  ...(max !== null && (maxInclusive ? { max } : { under: max })),
});

function optionsOf({ options, allowed, type }: SourceItem): readonly Option[] | undefined {
  const from = allowed?.map((code): SourceOption => ({ code, score: code })) ?? options;
  if (!from) return type === 'boolean' ? ['yes', 'no'].map((code) => ({ code, label: code })) : undefined;
  return from.map(({ code, score }) => ({
    code: codeOf(code),
    label: codeOf(code),
    ...(score !== undefined && { weight: score }),
  }));
}

function itemOf(item: SourceItem): FormItem | undefined {
  const [shown] = Object.entries(item.showWhen ?? {});
  const base = {
    id: item.id,
    label: item.id,
    ...(shown && { enableWhen: is(answer(shown[0]), 'equal', shown[1]) }),
  };
  const options = optionsOf(item);
  if (options) return { ...base, type: item.type === 'multi' ? 'multiple-choice' : 'choice', options };
  return item.type === 'number' ? { ...base, type: 'decimal' } : undefined;
}

/** The value of an item that is given, or else worked out. */
function valueOf({ id, derived }: SourceItem, ids: readonly string[]): Expression {
  return derived ? { op: 'first-known', of: [answer(id), formulaOf(derived, ids)] } : answer(id);
}

function pointsOf(item: SourceItem, ids: readonly string[]): Expression | undefined {
  const options = optionsOf(item);
  if (item.ranges) {
    const bands = item.ranges.map((range): BandOf => ({ ...rangeOf(range), gives: range.score }));
    return { op: 'band', value: valueOf(item, ids), bands };
  }
  if (!options?.some((option) => option.weight !== undefined)) return undefined;
  const points = weight(item.id);
  const [shown] = Object.entries(item.showWhen ?? {});
  if (shown) return choose(is(answer(shown[0]), 'equal', shown[1]), points, constant(0));
  // Several may be ticked and none has to be, where no option stands for none.
  const none = item.type === 'multi' && !options.some((option) => option.weight === 0);
  return none ? { op: 'first-known', of: [points, constant(0)] } : points;
}

function bandsOf({ bands, scoring, escalation = [] }: Source, parts: readonly ScorePart[], named: Named) {
  const made: ScoreBand[] = [];
  let leftOut: string | undefined;
  const [, item, overridden] = /^(\w+) true makes the band (\w+)/.exec(scoring.override ?? '') ?? [];
  const override = item && ruleOf(item, named);
  const many = escalation.find(({ when }) => MANY.test(when))?.when;
  const tooMany = many && /not show a reassuring band/.test(scoring.maxUnable ?? '') ? ruleOf(many, named) : undefined;
  const greatest: Expression = { op: 'greatest', of: parts.map(({ value }) => value) };
  const sum = total(named.score);
  for (const { code, from, to, label } of bands) {
    const worst = /^At least one (\d+)/.exec(label)?.[1];
    const range = { min: from ?? undefined, max: to ?? undefined };
    const own = { code, label: code };
    if (from === null && to === null) {
      if (worst) made.push({ ...own, when: is(greatest, 'equal', Number(worst)) });
      else leftOut = 'the band follows a rule in words';
    } else if (override && code === overridden) {
      const within = all(
        ...(from === null ? [] : [is(sum, 'greater-or-equal', from)]),
        ...(to === null ? [] : [is(sum, 'less-or-equal', to)]),
      );
      made.unshift({ ...own, when: any(override, within) });
    } else {
      made.push({ ...own, ...range, ...(tooMany && made.length === 0 && { when: not(tooMany) }) });
    }
  }
  return { made, leftOut };
}

/** What else can be told: how many items have the same option, and the points of each part. */
function resultsOf({ escalation = [] }: Source, parts: readonly ScorePart[], named: Named): ScoreResultPart[] {
  const counts = escalation.flatMap(({ when }) => MANY.exec(when)?.[2] ?? []);
  return [
    ...counts.map((word) => ({ code: `${word}Count`, label: word, value: countOf(word, named) })),
    ...parts.map(({ label, value }) => ({ code: `points-${label}`, label: label!, value })),
  ];
}

/** A flag named by words that all stand in the id of one question of yes or no. */
function saidYes(code: string, items: readonly SourceItem[]): Expression | undefined {
  const words = code.split(/(?=[A-Z])/).map((word) => word.toLowerCase());
  const item = items.find(
    ({ id, type }) => type === 'boolean' && words.length > 1 && words.every((word) => id.toLowerCase().includes(word)),
  );
  return item && is(answer(item.id), 'equal', 'yes');
}

/** An instrument in our language, as far as its rules are data or one of the few forms of words that can be read. */
export function convert(source: Source): Converted {
  const pathway = pathwayOf(source);
  if (pathway) return { definition: pathway, flagsLeftOut: [] };
  const ids = source.items.map(({ id }) => id);
  const scoring = source.items.flatMap((item) => {
    const value = pointsOf(item, ids);
    return value ? [{ id: item.id, part: { label: item.id, value } }] : [];
  });
  const id = `test-${source.id}`;
  const named: Named = {
    score: id,
    scored: scoring.map((item) => item.id),
    items: ids,
    derived(of) {
      const item = source.items.find((each) => each.id === of);
      return item?.derived ? valueOf(item, ids) : undefined;
    },
    optionsCalled: (word) =>
      source.items.flatMap((item) =>
        (item.options ?? [])
          .filter(({ label }) => label?.toLowerCase().includes(word))
          .map(({ code }) => [item.id, codeOf(code)] as const),
      ),
  };
  const flags: ScoreFlag[] = [];
  const flagsLeftOut: string[] = [];
  for (const code of new Set([...(source.escalation ?? []), ...(source.flags ?? [])].map((flag) => flag.code))) {
    if (code === 'incomplete') continue;
    const words = source.escalation?.find((rule) => rule.code === code)?.when ?? code;
    const when = ruleOf(words, named) ?? saidYes(code, source.items);
    if (when) flags.push({ code, label: code, when });
    else flagsLeftOut.push(code);
  }
  const parts = scoring.map(({ part }) => part);
  const height = heightFrom(source.ulnaHeightTable);
  const { made, leftOut } = bandsOf(source, parts, named);
  const definition = instrument({
    id,
    title: source.id,
    licence: { kind: 'licence-gated', text: 'Made for one test and kept nowhere.' },
    items: [...source.items.flatMap((item) => itemOf(item) ?? []), ...height.items],
    scores: [
      {
        id,
        title: source.id,
        parts,
        bands: made,
        flags,
        results: [...resultsOf(source, parts, named), ...height.results],
      },
    ],
  });
  return { definition, flagsLeftOut, ...(leftOut !== undefined && { bandLeftOut: leftOut }) };
}
