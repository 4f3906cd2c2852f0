// SPDX-License-Identifier: Apache-2.0
import type { OwnWords, StoredAnswer } from '../contract/answers.js';
import type { ChoiceItem } from '../contract/definition.js';
import { bagOf, present, textOf } from './bag.js';
import type { RecordShape } from './item-type.js';

type Chosen = string | OwnWords;

/** What a value of the record chooses; a text that is no option and no own words stands as it was entered. */
function readOne(value: unknown, { options, open }: ChoiceItem): Chosen | undefined {
  const parts = bagOf(value);
  const { code, system, display, originalText } = parts ?? {};
  const known = options.find(
    (option) => option.code === (parts ? code : value) && (!system || !option.system || system === option.system),
  );
  if (known) return known.code;
  const text = parts ? (textOf(originalText) ?? textOf(display) ?? textOf(code)) : textOf(value);
  return open && text !== undefined ? { text } : text;
}

/** A choice as the model's `CodedValue`: code, system and words together. Parts of newer shapes stay with their code. */
function writeOne(chosen: Chosen, found: unknown, { options }: ChoiceItem): unknown {
  if (typeof chosen !== 'string') return { originalText: chosen.text };
  const option = options.find(({ code }) => code === chosen);
  const before = bagOf(found);
  const coded = { system: option?.system, code: chosen, display: option?.label ?? chosen, version: option?.version };
  return { ...(before?.['code'] === chosen ? before : {}), ...present(coded) };
}

const plain = (chosen: Chosen) => (typeof chosen === 'string' ? chosen : chosen.text);

/** How one choice stands in a record. */
export function oneShape(item: ChoiceItem): RecordShape {
  const coded = item.binding?.as === 'coded-value';
  return {
    read(value) {
      if (typeof value === 'boolean') return value;
      return readOne(typeof value === 'number' ? String(value) : value, item);
    },
    write: (answer, found) => (coded ? writeOne(answer as Chosen, found, item) : plain(answer as Chosen)),
  };
}

/** How several choices stand in a record: a list. */
export function listShape(item: ChoiceItem): RecordShape {
  const coded = item.binding?.as === 'coded-value';
  return {
    read(value): StoredAnswer | undefined {
      const values: readonly unknown[] = Array.isArray(value) ? value : [value];
      const chosen = values.map((one) => readOne(one, item));
      // One that cannot be read makes the list unreadable: it must not be shown, and then written, without it.
      return chosen.every((one) => one !== undefined) && chosen.length > 0 ? chosen : undefined;
    },
    write(answer, found) {
      const chosen = answer as readonly Chosen[];
      if (!coded) return chosen.map(plain);
      const before: readonly unknown[] = Array.isArray(found) ? found : [];
      return chosen.map((one) =>
        writeOne(
          one,
          before.find((value) => bagOf(value)?.['code'] === one),
          item,
        ),
      );
    },
  };
}
