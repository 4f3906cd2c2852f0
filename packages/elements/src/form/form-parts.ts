// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '@careplan-kit/forms/contract';
import { type NeedsOf, isChecked, partsMissing } from '@careplan-kit/forms/page';
import type { CSSResult } from 'lit';
import { checksPart } from '../parts/checks-part.js';
import { draftsPart } from '../parts/drafts-part.js';
import { entriesPart } from '../parts/entries-part.js';
import { finishPart } from '../parts/finish-part.js';
import { fromRecordPart } from '../parts/from-record-part.js';
import { scorePanelPart } from '../parts/score-panel-part.js';
import { tablePart } from '../parts/table-part.js';

/** What a form is opened with besides its definition. */
export interface FormUses {
  /** A record. */
  readonly record?: boolean;
  /** A store for drafts. */
  readonly drafts?: boolean;
  /** The scores that are turned on. */
  readonly scores?: 'all' | readonly string[] | undefined;
}

const repeats = (items: readonly FormItem[]): boolean =>
  items.some((item) => ('repeats' in item && item.repeats) || ('items' in item && repeats(item.items ?? [])));

const hasTable = (items: readonly FormItem[]): boolean =>
  items.some(
    (item) => ('layout' in item && item.layout === 'table') || ('items' in item && hasTable(item.items ?? [])),
  );

const isScored = ({ scores = [] }: Pick<FormDefinition, 'scores'>, on: FormUses['scores']): boolean =>
  scores.some(({ id }) => on === 'all' || on?.includes(id));

/**
 * Fetches what checks a definition, where it is needed.
 *
 * @param source - what the host gave, which may be anything
 * @returns null when the definition was checked, or can be at once
 */
export const fetchChecks = (source: unknown): Promise<unknown> | null =>
  isChecked(source) || checksPart.here ? null : checksPart.load();

/**
 * Fetches the pieces of the library without which this form cannot be opened.
 *
 * @returns null when nothing is missing. The promise is rejected when something could not be fetched; asking again tries
 * again
 */
export function fetchMissing(definition: NeedsOf, { record, drafts, scores }: FormUses): Promise<unknown> | null {
  const scored = isScored(definition, scores);
  const wanted = [
    ...(scored ? [scorePanelPart] : []),
    ...(record ? [fromRecordPart] : []),
    ...(drafts ? [draftsPart] : []),
    ...(repeats(definition.items) ? [entriesPart] : []),
    ...(hasTable(definition.items) ? [tablePart] : []),
  ].filter(({ here }) => here === null);
  const engine = partsMissing(definition, { record, scores: scored });
  return engine || wanted.length > 0 ? Promise.all([engine, ...wanted.map((part) => part.load())]) : null;
}

/** The scores of a definition that nobody has read yet. It may be anything. */
function scoresIn(source: unknown, on: FormUses['scores']): NeedsOf['scores'] {
  try {
    const given = source as FormDefinition;
    return isScored(given, on) ? given.scores : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Asks for what a form will need as far as that can be seen before its definition is read, which takes about as long as
 * the way to the server. What fails is told to who asks for it next.
 */
export function fetchAhead(source: unknown, uses: FormUses): void {
  fetchMissing({ items: [], scores: scoresIn(source, uses.scores) }, uses)?.catch(() => undefined);
}

/** The style sheets of the pieces that are here. */
export const stylesOfParts = (): readonly CSSResult[] =>
  [scorePanelPart, entriesPart, finishPart].flatMap(({ here }) => here?.styles ?? []);
