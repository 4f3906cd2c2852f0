// SPDX-License-Identifier: Apache-2.0
import { type CoreReason, compareToCore } from '@careplan-kit/catalogue';
import { type FormDefinition, parseDefinition } from '@careplan-kit/forms';
import { type ChangeClass, diffDefinitions } from '@careplan-kit/forms/change';

/** One thing that an update changes, in English. */
export interface Difference {
  readonly message: string;
  readonly class: ChangeClass;
}

/** A local copy beside the standard. */
export interface CopyCompared {
  readonly title: string;
  readonly url: string;
  /** The version of the standard it was made from; null where it does not say. */
  readonly madeFrom: string | null;
  readonly comparable: boolean;
  readonly reasons: readonly CoreReason[];
  readonly added: number;
  readonly hidden: number;
}

export interface Comparison {
  /** Against what is in use; null where that is not at hand, or the same. */
  readonly differences: readonly Difference[] | null;
  readonly copies: readonly CopyCompared[];
  /** Copies that the host gave and that are no forms. */
  readonly unreadable: number;
}

interface Given {
  readonly standard: FormDefinition;
  readonly inUse: FormDefinition | null;
  readonly copies: readonly unknown[];
}

const readable = (json: unknown): FormDefinition | null => {
  try {
    return parseDefinition(json);
  } catch {
    return null;
  }
};

const differencesBetween = (inUse: FormDefinition, standard: FormDefinition): Difference[] =>
  diffDefinitions(inUse, standard)
    .changes.filter(({ kind }) => !kind.startsWith('version-'))
    .map(({ message, class: level }) => ({ message, class: level }));

function compared(copy: FormDefinition, standard: FormDefinition): CopyCompared {
  const { comparable, reasons, added, hidden } = compareToCore(copy, standard);
  const from = copy.derivedFrom?.find((one) => one.startsWith(`${standard.url}|`));
  return {
    title: copy.title,
    url: copy.url,
    madeFrom: from?.slice(standard.url.length + 1) ?? null,
    comparable,
    reasons,
    added: added.length,
    hidden: hidden.length,
  };
}

/** Sets a standard form beside what is in use, and beside the copies that were made of it. */
export function compareForms({ standard, inUse, copies }: Given): Comparison {
  const before = inUse && readable(inUse);
  const read = copies.map(readable);
  return {
    differences: before && before.version !== standard.version ? differencesBetween(before, standard) : null,
    copies: read
      .filter((copy): copy is FormDefinition => copy !== null)
      .filter(({ derivedFrom }) => derivedFrom?.some((one) => one.split('|')[0] === standard.url))
      .map((copy) => compared(copy, standard)),
    unreadable: read.filter((copy) => copy === null).length,
  };
}
