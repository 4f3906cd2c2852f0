// SPDX-License-Identifier: Apache-2.0
import { type CareRecord, type VersionedRecord, changeOf, inForce } from '@careplan-kit/model/reading';
import { type EntryOrigin, type Provenance, type StoredAnswer, isUnknown } from '../contract/answers.js';
import type { EntryFilter, QuestionItem } from '../contract/definition.js';
import { isBag, readPath } from '../submission/path.js';
import { answerAt, listAt, pathOf } from '../submission/find.js';
import { isCompleted, listedOf } from './listed.js';
import type { Node, OwnEntry, Repeat } from './nodes.js';
import type { Question } from './question.js';
import { type Tree, childrenOf } from './tree.js';

/** The version of a class that is in force; of several records, the one changed most. A withdrawn one never is. */
export function latestOf(record: CareRecord, className: string): VersionedRecord | undefined {
  return inForce(record, className).reduce<VersionedRecord | undefined>(
    (found, version) => (found && found.versionNumber >= version.versionNumber ? found : version),
    undefined,
  );
}

/** Whether a record is one of those that entries are made of. */
function isChosen({ content }: VersionedRecord, where: EntryFilter | undefined): boolean {
  if (!where) return true;
  const said = readPath(content, pathOf(where));
  return typeof said === 'string' && where.is.includes(said);
}

/** What is looked into: the content of one version, or one object in a list of it. */
interface Source {
  readonly version: VersionedRecord;
  readonly provenance: Provenance;
  readonly from: unknown;
  readonly inList: boolean;
  /** The object that names the record in a list of another. */
  readonly beside?: Source | undefined;
}

/** Fills a new form with what the record says, entries too, and notes where each came from. */
export function prefill(tree: Tree, record: CareRecord, origins: Map<string, EntryOrigin>): void {
  const whole = (version: VersionedRecord): Source => {
    const { class: name, recordUid, versionNumber } = version;
    const recordedAt = changeOf(record, version)?.date;
    const provenance: Provenance = {
      from: 'record',
      class: name,
      recordUid,
      versionNumber,
      ...(recordedAt !== undefined && { recordedAt }),
    };
    return { version, provenance, from: version.content, inList: false };
  };
  const sources = new Map<string, Source | undefined>();
  const latest = (className: string): Source | undefined => {
    if (!sources.has(className)) {
      const version = latestOf(record, className);
      sources.set(className, version && whole(version));
    }
    return sources.get(className);
  };
  /** Inside an entry, only what the entry was filled from. */
  const sourceOf = (className: string, entry: Source | null) =>
    entry === null ? latest(className) : [entry, entry.beside].find((source) => source?.version.class === className);
  /** Records that stand in an entry because a list names them. */
  const taken = new Set<string>();

  const fillQuestion = (question: Question, entry: Source | null) => {
    const { binding } = question.item;
    const source = binding && sourceOf(binding.class, entry);
    if (!source || binding.mode === 'write' || question.withheld) return;
    const value = answerAt(source.from, pathOf(binding, source.inList), question.item, question.type);
    if (value !== undefined) question.take(value, source.provenance);
  };

  const add = (repeat: Repeat, entries: readonly OwnEntry[]) => tree.setEntries(repeat, [...repeat.all, ...entries]);
  const originOf = ({ version }: Source, at?: number): EntryOrigin => ({
    class: version.class,
    recordUid: version.recordUid,
    versionNumber: version.versionNumber,
    ...(at !== undefined && { at }),
  });

  /** One entry for each value of a list: a question that repeats. */
  const fillAnswers = (repeat: Repeat, item: QuestionItem, entry: Source | null) => {
    const { binding } = item;
    const source = binding && sourceOf(binding.class, entry);
    if (!source || binding.mode === 'write') return;
    const path = pathOf(binding, source.inList);
    const type = tree.typeOf(item);
    const reason = answerAt(source.from, path, item, type);
    const list: (readonly [StoredAnswer | undefined, number?])[] = isUnknown(reason)
      ? [[reason]]
      : listAt(source.from, path).map((value, at) => [answerAt(value, [], item, type), at] as const);
    const entries: OwnEntry[] = [];
    for (const [value, at] of list) {
      if (value === undefined) continue;
      const made = tree.makeEntry(repeat);
      (made.node as Question).take(value, source.provenance);
      if (at !== undefined) origins.set(made.node.key, originOf(source, at));
      entries.push(made);
    }
    add(repeat, entries);
  };

  /** One entry for each record of the class, or for each object of a list: a group that repeats. */
  const fillEntries = (repeat: Repeat, entry: Source | null) => {
    const { item } = repeat;
    const binding = item.type === 'group' ? item.binding : undefined;
    if (!binding || binding.mode === 'write') return;
    const list: (readonly [Source, number?])[] = [];
    const { listedIn } = binding;
    if (listedIn) {
      const holder = sourceOf(listedIn.class, entry);
      const objects = holder ? listAt(holder.from, pathOf(listedIn, holder.inList)) : [];
      const round = entry?.version;
      const listed = listedOf(record, binding.class, { objects, holder: holder?.version.content, round }, taken);
      for (const { version, object } of listed)
        list.push([{ ...whole(version), beside: holder && object && { ...holder, from: object, inList: true } }]);
    } else if (binding.element === undefined) {
      const { mode, where, whenRemoved } = binding;
      for (const version of entry === null ? inForce(record, binding.class) : []) {
        if (mode !== 'read' && taken.has(version.recordUid)) continue;
        // What the form closes does not come back to it.
        if (whenRemoved === 'close' && isCompleted(record, version)) continue;
        if (isChosen(version, where)) list.push([whole(version)]);
      }
    } else {
      const source = sourceOf(binding.class, entry);
      const values = source ? listAt(source.from, pathOf(binding, source.inList)) : [];
      values.forEach((from, at) => {
        if (source && isBag(from)) list.push([{ ...source, from, inList: true }, at]);
      });
    }
    const made = list.map(([source, at]) => {
      const one = tree.makeEntry(repeat);
      origins.set(one.node.key, originOf(source, at));
      return { one, source };
    });
    add(
      repeat,
      made.map(({ one }) => one),
    );
    for (const { one, source } of made) childrenOf(one.node).forEach((child) => fill(child, source));
  };

  const fill = (node: Node, entry: Source | null): void => {
    if (node.kind === 'repeat') {
      if (node.withheld) return;
      if (node.item.type === 'group') fillEntries(node, entry);
      else if (node.item.type !== 'display') fillAnswers(node, node.item, entry);
      return;
    }
    if (node.kind === 'question') fillQuestion(node, entry);
    childrenOf(node).forEach((child) => fill(child, entry));
  };
  for (const root of tree.roots) fill(root, null);
}
