// SPDX-License-Identifier: Apache-2.0
import { DataError, type DataIssue, isPrototypeKey, parseWith } from '@careplan-kit/model';
import type { FormDefinition, FormItem } from '../contract/definition.js';
import { primaryLanguage } from '../contract/form-words.js';
import { compile } from '../engine/compile.js';
import { itemsReadBy } from './expression-parts.js';
import { FormDefinitionSchema } from './schema.js';

type Path = (string | number)[];

/** Visits every item with its path, in order. */
function visit(items: readonly FormItem[], path: Path, see: (item: FormItem, path: Path) => void): void {
  items.forEach((item, index) => {
    const here = [...path, index];
    see(item, here);
    if (item.type === 'group') visit(item.items, [...here, 'items'], see);
  });
}

function duplicateOptions(item: FormItem, path: Path): DataIssue[] {
  if (!('options' in item)) return [];
  const seen = new Set<string>();
  return item.options.flatMap(({ code }, index) => {
    if (!seen.has(code)) {
      seen.add(code);
      return [];
    }
    const message = `the option "${code}" stands twice`;
    return [{ path: [...path, 'options', index, 'code'], code: 'duplicate-option', message }];
  });
}

function translationIssues({ language, translations }: FormDefinition, ids: ReadonlyMap<string, FormItem>) {
  const issues: DataIssue[] = [];
  const see = (path: Path, code: string, message: string) => issues.push({ path, code, message });
  for (const [key, { items }] of Object.entries(translations ?? {})) {
    const path = ['translations', key];
    if (key === primaryLanguage(language)) see(path, 'own-language', 'the form is in this language already');
    for (const [id, words] of Object.entries(items)) {
      const item = ids.get(id);
      const here = [...path, 'items', id];
      if (!item) {
        see(here, 'unknown-item', `no item has the id "${id}"`);
        continue;
      }
      const own = new Map<string, unknown>(Object.entries(item));
      for (const part of Object.keys(words)) {
        if (own.get(part) === undefined) see([...here, part], 'unknown-words', `the item has no ${part} of its own`);
      }
      if (!('options' in item)) continue;
      for (const code of Object.keys(words.options ?? {})) {
        if (item.options.some((option) => option.code === code)) continue;
        see([...here, 'options', code], 'unknown-option', `the item has no option "${code}"`);
      }
    }
  }
  return issues;
}

function referenceIssues(definition: FormDefinition): DataIssue[] {
  const { items } = definition;
  const issues: DataIssue[] = [];
  const ids = new Map<string, FormItem>();
  visit(items, ['items'], (item, path) => {
    if (isPrototypeKey(item.id) || item.id in Object.prototype) {
      issues.push({ path: [...path, 'id'], code: 'forbidden-id', message: `the id "${item.id}" is not allowed` });
    }
    if (ids.has(item.id))
      issues.push({ path: [...path, 'id'], code: 'duplicate-id', message: `the id "${item.id}" stands twice` });
    ids.set(item.id, item);
    issues.push(...duplicateOptions(item, path));
  });
  visit(items, ['items'], (item, path) => {
    for (const property of ['enableWhen', 'calculate', 'initial'] as const) {
      const expression = property in item ? (item as { [key in typeof property]?: never })[property] : undefined;
      for (const id of itemsReadBy(expression)) {
        const target = ids.get(id);
        if (!target || target.type === 'group' || target.type === 'display') {
          issues.push({ path: [...path, property], code: 'unknown-item', message: `no question has the id "${id}"` });
        }
      }
    }
  });
  issues.push(...translationIssues(definition, ids));
  return issues;
}

/**
 * Reads a form definition from untrusted JSON: shape, size, unique ids, known references, no cycles, translations of
 * what is there.
 * What comes back is a frozen copy.
 *
 * @throws DataError with a path for each fault
 */
export function parseDefinition(input: unknown): FormDefinition {
  const definition = parseWith('The form definition', FormDefinitionSchema, input);
  const issues = referenceIssues(definition);
  if (issues.length > 0) throw new DataError('The form definition', issues);
  compile(definition);
  return definition;
}
