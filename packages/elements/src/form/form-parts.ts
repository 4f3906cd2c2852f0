// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem, QuestionItem } from '@careplan-kit/forms/contract';
import { type NeedsOf, isChecked, partsMissing } from '@careplan-kit/forms/page';
import type { CSSResult } from 'lit';
import { checksPart } from '../parts/checks-part.js';
import { deferredLayoutPart } from '../parts/deferred-layout-part.js';
import { draftsPart } from '../parts/drafts-part.js';
import { entriesPart } from '../parts/entries-part.js';
import { finishPart } from '../parts/finish-part.js';
import { fromRecordPart } from '../parts/from-record-part.js';
import { latePart } from '../parts/late-part.js';
import { scorePanelPart } from '../parts/score-panel-part.js';
import { tablePart } from '../parts/table-part.js';

fromRecordPart.fetchedBy(() => import('../parts/of-form/from-record.js'));

/** What a form is opened with besides its definition. */
export interface FormUses {
  /** A record. */
  readonly record?: boolean;
  /** A store for drafts. */
  readonly drafts?: boolean;
  /** The scores that are turned on. */
  readonly scores?: 'all' | readonly string[] | undefined;
  /** `defer-layout`. */
  readonly deferLayout?: boolean;
}

/** The same for who draws the questions, and says which of them need views that may have to be fetched. */
export interface DrawnUses extends FormUses {
  readonly isLate?: (item: QuestionItem) => boolean;
}

/** Whether there is one among the items, and what stands inside of them. */
export const some = (items: readonly FormItem[], is: (item: FormItem) => unknown): boolean =>
  items.some((item) => is(item) || ('items' in item && some(item.items ?? [], is)));

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
export function fetchMissing(
  definition: NeedsOf,
  { record, drafts, scores, deferLayout, isLate }: DrawnUses,
): Promise<unknown> | null {
  const { items } = definition;
  const scored = isScored(definition, scores);
  const wanted = [
    ...(scored ? [scorePanelPart] : []),
    ...(record ? [fromRecordPart] : []),
    ...(drafts ? [draftsPart] : []),
    ...(deferLayout ? [deferredLayoutPart] : []),
    ...(some(items, (item) => 'repeats' in item && item.repeats) ? [entriesPart] : []),
    ...(some(items, (item) => 'layout' in item && item.layout === 'table') ? [tablePart] : []),
    ...(isLate && some(items, (item) => isLate(item as QuestionItem)) ? [latePart] : []),
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
  [scorePanelPart, entriesPart, finishPart, draftsPart, deferredLayoutPart].flatMap(({ here }) => here?.styles ?? []);

const SCORED: NeedsOf = { items: [], scores: [{ id: '', title: '', parts: [] }] };

/** What reckons and what shows scores, for a page that makes itself ready: forms for care are full of them. */
export const fetchScores = (): Promise<unknown> | null => fetchMissing(SCORED, { scores: 'all' });
