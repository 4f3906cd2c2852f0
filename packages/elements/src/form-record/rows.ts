// SPDX-License-Identifier: Apache-2.0
import type { FormInstance, FormNode, QuestionNode, RepeatNode, StoredAnswer } from '@careplan-kit/forms/contract';
import { answerWords } from '../conflict/answer-words.js';
import { nameOfEntry } from '../field-views/entry-name.js';
import type { FieldTools } from '../field-views/field-view.js';
import { isShown } from '../layouts/asked.js';
import { entryPairs } from './entry-pairs.js';
import { ANSWERS_WORDS as WORDS } from './answers.words.js';

/** How an answer stands to the one of the last review. `same` where nothing is compared, too. */
export type Change = 'same' | 'added' | 'removed' | 'changed';

/** A group or an entry. */
export interface HeadingRow {
  readonly kind: 'heading';
  readonly key: string;
  readonly label: string;
  readonly lang: string;
  /** How deep it lies, from 0. */
  readonly depth: number;
  readonly change: Change;
}

export interface AnswerRow {
  readonly kind: 'answer';
  readonly key: string;
  readonly label: string;
  readonly lang: string;
  readonly depth: number;
  /** What is answered, in words; empty where nothing is. */
  readonly answer: string;
  /** What was answered at the last review; empty where nothing was. */
  readonly was: string;
  readonly change: Change;
  /**
   * `withheld`: not for this worker. `unread`: it stands as it was typed. `not-asked`: its condition is no longer
   * met. `gone`: it was taken away with its entry.
   */
  readonly note: 'withheld' | 'unread' | 'not-asked' | 'gone' | null;
  readonly provenance: QuestionNode['provenance'];
}

export type Row = HeadingRow | AnswerRow;

export interface RowTools extends Pick<FieldTools, 'say' | 'words' | 'formatDay'> {
  readonly formatMoment: (instant: string) => string;
}

/** What is looked at: a node as it is now, and as it was. Null where it was not, undefined where nothing is compared. */
type Then<Node> = Node | null | undefined;

const shown = <Node extends FormNode>(node: Then<Node>): Then<Node> => (node && !isShown(node) ? null : node);

const storedOf = ({ answer, entered, unknown }: QuestionNode): StoredAnswer | null =>
  unknown !== null ? { unknown } : entered !== null ? { entered } : answer;

class Rows {
  readonly list: Row[] = [];

  constructor(readonly tools: RowTools) {}

  add(nodes: readonly FormNode[], then: readonly FormNode[] | undefined, depth: number): void {
    const earlier = then && new Map(then.map((node) => [node.item.id, node]));
    for (const node of nodes) this.#node(node, earlier && (earlier.get(node.item.id) ?? null), depth);
  }

  #node(node: FormNode, before: Then<FormNode>, depth: number): void {
    const then = before && before.kind === node.kind ? before : before && null;
    if (node.kind === 'question') this.#question(node, then as Then<QuestionNode>, depth);
    else if (node.kind === 'repeat') this.#repeat(node, then as Then<RepeatNode>, depth);
    else if (node.kind === 'group') this.#group(node, then, depth);
  }

  #group(node: FormNode & { readonly kind: 'group' }, then: Then<FormNode>, depth: number): void {
    const { label, lang } = this.tools.words.of(node.item);
    const inner = new Rows(this.tools);
    const children = then && 'children' in then ? then.children : then && [];
    inner.add(node.children, children === null ? [] : children, label ? depth + 1 : depth);
    if (inner.list.length === 0) return;
    if (label) this.list.push({ kind: 'heading', key: node.key, label, lang, depth, change: 'same' });
    this.list.push(...inner.list);
  }

  #wordsOf(node: Then<QuestionNode>): string {
    if (!node || node.withheld) return '';
    const stored = storedOf(node);
    return stored === null ? '' : answerWords(node.item, stored, this.tools.words.of(node.item), this.tools);
  }

  #question(node: QuestionNode, before: Then<QuestionNode>, depth: number, name?: string): void {
    const then = shown(before);
    const isNow = isShown(node);
    const [answer, was] = [isNow ? this.#wordsOf(node) : '', this.#wordsOf(then)];
    if (isNow || was) {
      const { label, lang } = this.tools.words.of(node.item);
      const change =
        then === undefined || answer === was || node.withheld
          ? 'same'
          : !was
            ? 'added'
            : answer
              ? 'changed'
              : 'removed';
      const note = !isNow ? 'not-asked' : node.withheld ? 'withheld' : node.entered !== null ? 'unread' : null;
      const { key, provenance } = node;
      this.list.push({
        kind: 'answer',
        key,
        label: name ?? label,
        lang,
        depth,
        answer,
        was,
        change,
        note,
        provenance: answer ? provenance : null,
      });
    }
    this.add(node.children, then === undefined ? undefined : (then?.children ?? []), depth);
  }

  #repeat(node: RepeatNode, before: Then<RepeatNode>, depth: number): void {
    const then = shown(before);
    if (!isShown(node) && !then?.entries.length) return;
    const { tools } = this;
    const words = tools.words.of(node.item);
    const { key } = node;
    const title = words.label || tools.say(WORDS['answers.entries']);
    this.list.push({ kind: 'heading', key, label: title, lang: words.lang, depth, change: 'same' });
    const pairs = entryPairs(isShown(node) ? node.entries : [], then === undefined ? undefined : (then?.entries ?? []));
    pairs.forEach(({ now, then: earlier }, at) => {
      const change = earlier === null ? 'added' : now === null ? 'removed' : 'same';
      const label = nameOfEntry(words, String(at + 1), tools.say);
      const entry = (now ?? earlier)!.node;
      if (entry.kind === 'question') {
        const own = now?.node as QuestionNode | undefined;
        this.#entry(own ?? null, entry, earlier?.node as Then<QuestionNode>, depth + 1, label, change);
        return;
      }
      this.list.push({ kind: 'heading', key: entry.key, label, lang: words.lang, depth: depth + 1, change });
      // What is wholly new, or wholly gone, is marked once.
      if (now === null) this.#gone(entry.children, depth + 2);
      else this.add(entry.children, earlier?.node.children, depth + 2);
    });
    if (pairs.length === 0) this.list.push(this.#empty(key, title, words.lang, depth + 1));
  }

  #entry(
    now: QuestionNode | null,
    any: QuestionNode,
    then: Then<QuestionNode>,
    depth: number,
    name: string,
    change: Change,
  ): void {
    if (now) this.#question(now, change === 'added' ? null : then, depth, name);
    else this.#gone([any], depth, name);
  }

  /** What was taken away with the entry it was in. */
  #gone(nodes: readonly FormNode[], depth: number, name?: string): void {
    for (const row of rowsOfNodes(nodes, this.tools, depth)) {
      if (row.kind === 'heading') this.list.push(row);
      else if (row.answer)
        this.list.push({
          ...row,
          label: name ?? row.label,
          answer: '',
          was: row.answer,
          change: 'removed',
          note: 'gone',
        });
    }
  }

  #empty(key: string, label: string, lang: string, depth: number): AnswerRow {
    const blank = { answer: '', was: '', change: 'same', note: null, provenance: null } as const;
    return { kind: 'answer', key, label, lang, depth, ...blank };
  }
}

function rowsOfNodes(nodes: readonly FormNode[], tools: RowTools, depth: number): readonly Row[] {
  const rows = new Rows(tools);
  rows.add(nodes, undefined, depth);
  return rows.list;
}

/**
 * A form as it is read: every question that is asked, in the order of the document, a blank one too.
 *
 * @param earlier - the same form as it was at the last review; without it nothing is compared
 */
export function rowsOf(form: FormInstance, tools: RowTools, earlier?: FormInstance | null): readonly Row[] {
  const rows = new Rows(tools);
  rows.add(form.nodes, earlier?.nodes, 0);
  return rows.list;
}

/** How many questions have no answer and no reason for it. */
export function blanksIn(rows: readonly Row[]): number {
  return rows.filter((row) => row.kind === 'answer' && !row.answer && row.note === null && row.change !== 'removed')
    .length;
}
