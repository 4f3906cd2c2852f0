// SPDX-License-Identifier: Apache-2.0
import type { Told } from '../finding.js';
import type { FormUnderLint } from '../form-under-lint.js';
import { named } from '../named.js';
import { isQuestion, outwards } from '../places.js';

/** Required questions that block the form for ever. */
export function* cannotBeAnswered({ places }: FormUnderLint): Iterable<Told> {
  for (const place of places) {
    const { item, path } = place;
    if (!isQuestion(item) || !item.required) continue;
    const hidden = [...outwards(place)].some((here) => here.item.hidden);
    if (!item.readOnly && !hidden) continue;
    const prefilled = item.binding !== undefined && item.binding.mode !== 'write';
    if (prefilled || item.calculate || item.initial) continue;
    const why = hidden ? 'is never drawn' : 'cannot be answered by hand';
    const message = `${named(item)} is required, ${why}, and nothing else fills it: the form can never be finished.`;
    yield { path: [...path, 'required'], rule: 'cannot-be-answered', message };
  }
}

/** A hidden answer that is submitted all the same, of a question that must be answered. */
export function* requiredAndKept({ places }: FormUnderLint): Iterable<Told> {
  for (const place of places) {
    const { item, path } = place;
    if (!isQuestion(item) || !item.required || item.whenHidden !== 'keep') continue;
    if (![...outwards(place)].some((here) => here.item.enableWhen)) continue;
    const message = `${named(item)} is required only while it is shown, but its answer is kept when it is not: an old answer may be submitted that nobody saw.`;
    yield { path: [...path, 'whenHidden'], rule: 'required-and-kept', message };
  }
}

export function* attachmentWithoutLimit({ places }: FormUnderLint): Iterable<Told> {
  for (const { item, path } of places) {
    if (item.type !== 'attachment' || item.maxSize !== undefined) continue;
    const message = `${named(item)} takes files of any size, which a tablet may not be able to keep.`;
    yield { path, rule: 'attachment-without-limit', message };
  }
}
