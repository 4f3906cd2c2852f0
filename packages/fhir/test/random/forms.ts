// SPDX-License-Identifier: Apache-2.0
import { type FormDefinition, type FormItem, type QuestionItem, parseDefinition } from '@careplan-kit/forms';
import fc from 'fast-check';
import { type Known, chosen, expression, scalar } from './expressions.js';
import { OF_TYPE, TYPES, binding, common, repeats } from './items.js';
import { codes, maybeBlank, record, words } from './words.js';

/** Words in another language for some of the parts an item has, other numbers of prompts too. */
function wordsOf(item: FormItem): fc.Arbitrary<unknown> {
  const own = item as unknown as Readonly<Record<string, unknown>>;
  const parts: Record<string, fc.Arbitrary<unknown>> = {};
  const byKey = (keys: readonly string[]) => record(Object.fromEntries(keys.map((key) => [key, words])), []);
  for (const part of ['label', 'help', 'unit', 'signer']) if (own[part] !== undefined) parts[part] = words;
  if (own['prompts'] !== undefined) {
    const { length } = own['prompts'] as readonly string[];
    parts['prompts'] = fc.oneof(
      fc.array(words, { minLength: length, maxLength: length }),
      fc.array(words, { maxLength: 3 }),
    );
  }
  if ('options' in item) parts['options'] = byKey(item.options.map(({ code }) => code));
  if ('units' in item) parts['units'] = byKey(item.units.map(({ code }) => code));
  if ('open' in item && item.open?.label !== undefined) parts['open'] = words;
  if (item.type === 'scale' && item.marks) parts['marks'] = byKey(Object.keys(item.marks));
  return record(parts, []);
}

const allIn = (items: readonly FormItem[]): FormItem[] =>
  items.flatMap((item) => [item, ...allIn(('items' in item ? item.items : undefined) ?? [])]);

function translated(form: FormDefinition): fc.Arbitrary<FormDefinition> {
  const items = record(Object.fromEntries(allIn(form.items).map((item) => [item.id, wordsOf(item)])), []);
  const one = record({ reviewed: fc.boolean(), title: words, description: words, items }, ['reviewed', 'items']);
  const languages = ['cy', 'en', 'fr', 'pol'].filter((lang) => lang !== form.language.split('-')[0]);
  return fc
    .option(record(Object.fromEntries(languages.map((lang) => [lang, one])), []))
    .map((translations) => (translations === null ? form : ({ ...form, translations } as FormDefinition)));
}

/** Items so far, with what later ones may read of them. */
interface Built {
  readonly items: readonly FormItem[];
  readonly known: readonly Known[];
}

/** What was read plainly is read over entries once it stands in something that repeats. */
const withinOf = ({ known }: Built, id: string, isRepeating: boolean): Known[] =>
  known.map((one) => (isRepeating ? { ...one, repeats: [id, ...one.repeats] } : one));

function question(id: string, before: Built, inside: Built): fc.Arbitrary<Built> {
  const tree = expression(before.known);
  return fc.constantFrom(...TYPES).chain((type) => {
    const own = record(
      {
        ...common,
        id: fc.constant(id),
        type: fc.constant(type),
        label: words,
        enableWhen: tree,
        calculate: tree,
        binding,
      },
      ['id', 'type', 'label'],
    );
    const given = type === 'multiple-choice' ? fc.constant(undefined) : fc.option(repeats, { nil: undefined });
    return fc.tuple(own, OF_TYPE[type], given, fc.boolean()).chain(([parts, more, times, starts]) => {
      const item = {
        ...parts,
        ...more,
        ...(times ? { repeats: times } : {}),
        ...(inside.items.length > 0 ? { items: inside.items } : {}),
      } as unknown as QuestionItem;
      const several = item.type === 'multiple-choice' ? chosen(item.options.map((option) => option.code)) : undefined;
      const constant = scalar.map((value) => ({ op: 'constant' as const, value }));
      const initial = starts ? fc.oneof(tree, constant, several ?? constant) : fc.constant(undefined);
      return initial.map((first): Built => {
        const whole = (first ? { ...item, initial: first } : item) as QuestionItem;
        const known = [{ item: whole, repeats: times ? [id] : [] }, ...withinOf(inside, id, times !== undefined)];
        return { items: [...before.items, whole], known: [...before.known, ...known] };
      });
    });
  });
}

function group(id: string, before: Built): fc.Arbitrary<Built> {
  const parts = record({ label: maybeBlank, help: maybeBlank, codes, prefix: words, control: words }, []);
  const times = fc.option(record({ repeats, layout: fc.constantFrom('list', 'table') }, ['repeats']), { nil: {} });
  return fc.tuple(parts, times).map(([own, given]) => ({
    items: [{ type: 'group', id, ...own, ...given, items: before.items } as FormItem],
    known: withinOf(before, id, 'repeats' in given),
  }));
}

function display(id: string, before: Built): fc.Arbitrary<Built> {
  const parts = record({ label: maybeBlank, codes, hidden: fc.boolean(), enableWhen: expression(before.known) }, [
    'label',
  ]);
  return parts.map((own) => ({ ...before, items: [...before.items, { type: 'display', id, ...own } as FormItem] }));
}

const IDS = ['weight', 'name', 'born', 'likes', 'name.help', 'a_b', 'x.prompt-1', 'x', 'group-1', 'group-1.empty'];
const NOTHING: Built = { items: [], known: [] };

const parses = (form: unknown) => {
  try {
    parseDefinition(form);
    return true;
  } catch {
    return false;
  }
};

const score = record(
  {
    id: fc.constant('total'),
    title: words,
    version: words,
    parts: fc.array(record({ label: words, value: scalar.map((value) => ({ op: 'constant' as const, value })) })),
    bands: fc.array(record({ code: fc.constantFrom('low'), label: words, max: fc.constant('3.0') }), { maxLength: 1 }),
  },
  ['id', 'title', 'parts'],
);

/** Some questions of every type, in groups and under questions, repeating and not, with words between them. */
export const definition: fc.Arbitrary<FormDefinition> = fc
  .tuple(fc.shuffledSubarray(IDS, { minLength: 1, maxLength: 6 }), fc.infiniteStream(fc.nat({ max: 5 })))
  .chain(([ids, shape]) => {
    let built: fc.Arbitrary<Built> = fc.constant(NOTHING);
    for (const id of ids) {
      built = built.chain((before) => {
        const kind = shape.next().value as number;
        if (kind === 0) return group(id, before);
        if (kind === 1) return display(id, before);
        return kind === 2 ? question(id, NOTHING, before) : question(id, before, NOTHING);
      });
    }
    const variables = expression([]).map((value) => [{ name: 'age', value }]);
    return built.chain(({ items }) =>
      record(
        {
          format: fc.constant('careplan-kit/form-1' as const),
          id: fc.constantFrom('form', 'a_form', `f${'x'.repeat(80)}`),
          url: fc.oneof(fc.webUrl(), fc.constant('urn:a b')),
          version: fc.constantFrom('1.0.0', '0.3.1-draft.2'),
          status: fc.constantFrom('draft', 'active', 'retired'),
          title: words,
          description: maybeBlank,
          language: fc.constantFrom('en-GB', 'cy'),
          licence: record({ kind: fc.constantFrom('open', 'own-words', 'licence-gated'), text: maybeBlank }),
          derivedFrom: fc.array(fc.oneof(fc.webUrl(), fc.constant('a b')), { maxLength: 2 }),
          codes,
          items: fc.constant(items),
          variables,
          scores: fc.array(score, { maxLength: 1 }),
        },
        ['format', 'id', 'url', 'version', 'status', 'title', 'language', 'licence', 'items'],
      ),
    ) as fc.Arbitrary<FormDefinition>;
  })
  .filter(parses)
  .chain(translated);
