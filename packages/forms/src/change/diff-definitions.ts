// SPDX-License-Identifier: Apache-2.0
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { named } from '../lint/named.js';
import { type Place, isQuestion, placesOf } from '../lint/places.js';
import { type Change, type ChangeClass, gravest } from './change.js';
import { diffItem } from './diff-item.js';
import { diffScores } from './diff-scores.js';
import { alike, byId } from './pair.js';
import { type VersionAdvice, versionAdvice, versionChanges } from './version-advice.js';

export interface DefinitionDiff {
  /** The gravest class of all changes. */
  readonly class: ChangeClass;
  /** The form as a whole first, then items in the order of the later version, then what is gone. */
  readonly changes: readonly Change[];
  readonly version: VersionAdvice;
}

function* ofForm(from: FormDefinition, to: FormDefinition): Iterable<Change> {
  for (const part of ['id', 'url'] as const) {
    if (from[part] === to[part]) continue;
    const message = `The ${part} of the form was ${from[part]} and is ${to[part]}: it is another form.`;
    yield { kind: 'identity-changed', class: 'breaking', path: [part], message };
  }
  if (from.language !== to.language) {
    const message = `The form was written in “${from.language}” and is written in “${to.language}”.`;
    yield { kind: 'language-changed', class: 'migration', path: ['language'], message };
  }
  const told = (part: keyof FormDefinition, kind: Change['kind'], message: string): Change[] =>
    alike(from[part], to[part]) ? [] : [{ kind, class: 'compatible', path: [part], message }];
  yield* told('title', 'words-changed', `The form was called “${from.title}”.`);
  yield* told('description', 'words-changed', 'The description of the form changed.');
  yield* told('licence', 'licence-changed', 'The licence changed.');
  yield* told('status', 'status-changed', `The form was ${from.status} and is ${to.status}.`);
  for (const part of ['codes', 'derivedFrom', 'carried'] as const) {
    yield* told(part, 'other-changed', `The ${part} of the form changed.`);
  }
  const languages = new Set([...Object.keys(from.translations ?? {}), ...Object.keys(to.translations ?? {})]);
  for (const language of languages) {
    const [old, now] = [from, to].map(({ translations = {} }) =>
      Object.hasOwn(translations, language) ? translations[language] : undefined,
    );
    if (alike(old, now)) continue;
    const what = !old ? 'are new' : !now ? 'are gone' : 'changed';
    const message = `The words in “${language}” ${what}.`;
    yield { kind: 'translation-changed', class: 'compatible', path: ['translations', language], message };
  }
}

function added({ item, path }: Place): Change {
  const blocks = isQuestion(item) && item.required && !item.calculate && !item.initial;
  const message = blocks
    ? `${named(item)} is new and has to be answered; forms begun before lack it.`
    : `${named(item)} is new.`;
  return { kind: 'item-added', class: blocks ? 'migration' : 'compatible', path, id: item.id, message };
}

function removed({ item, path }: Place): Change {
  const message = isQuestion(item)
    ? `${named(item)} is gone; its answers have no place and go to the tray.`
    : `${named(item)} is gone.`;
  return { kind: 'item-removed', class: isQuestion(item) ? 'breaking' : 'compatible', path, id: item.id, message };
}

/** Lists in which items that stayed stand in another order. */
function* reordered(from: FormDefinition, to: FormDefinition): Iterable<Change> {
  const lists = (definition: FormDefinition) => {
    const found = new Map<string, { list: readonly FormItem[]; path: Change['path'] }>();
    found.set('', { list: definition.items, path: ['items'] });
    for (const { item, path } of placesOf(definition.items)) {
      if ('items' in item && item.items) found.set(item.id, { list: item.items, path: [...path, 'items'] });
    }
    return found;
  };
  const before = lists(from);
  for (const [id, { list, path }] of lists(to)) {
    const old = before.get(id)?.list.map((item) => item.id) ?? [];
    const now = list.map((item) => item.id);
    const [inOld, inNow] = [new Set(old), new Set(now)];
    const [was, is] = [old.filter((one) => inNow.has(one)), now.filter((one) => inOld.has(one))];
    if (alike(was, is)) continue;
    yield { kind: 'moved', class: 'compatible', path, ...(id && { id }), message: 'Items stand in another order.' };
  }
}

/**
 * What changed between two versions of a form, in words its author understands, and what it means for answers to the
 * earlier one. Without a change, whatever the version numbers say, the class is `compatible` and the list is empty.
 *
 * @param from - the earlier version, as returned by `parseDefinition`
 * @param to - the later one
 */
export function diffDefinitions(from: FormDefinition, to: FormDefinition): DefinitionDiff {
  const [before, after] = [byId(from), byId(to)];
  const definitions = [from, to] as const;
  const items = [...after.values()].flatMap((place) => {
    const old = before.get(place.item.id);
    if (!old) return [added(place)];
    return diffItem({ from: old.item, to: place.item, before: old, after: place, definitions });
  });
  const gone = [...before.values()].filter(({ item }) => !after.has(item.id)).map(removed);
  const content = [...ofForm(from, to), ...items, ...reordered(from, to), ...gone, ...diffScores(from, to)];
  const version = versionAdvice(
    from.version,
    to.version,
    content.length > 0 ? gravest(content.map((one) => one.class)) : null,
  );
  const changes = [...content, ...versionChanges(version)];
  return { class: gravest(changes.map((one) => one.class)), changes, version };
}
