// SPDX-License-Identifier: Apache-2.0

/** One thing that is wrong with data handed to the library, and where. */
export interface DataIssue {
  /** Where it is, from the outermost value inwards: `['items', 3, 'label']`. */
  readonly path: readonly (string | number)[];
  /** A stable word for the kind of fault, for programs. */
  readonly code: string;
  /** What is wrong, in plain English, for a developer. Never contains what a carer typed. */
  readonly message: string;
}

/** Writes a path the way a developer would type it: `items[3].label`. */
export function formatPath(path: DataIssue['path']): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
}

/**
 * Data that cannot be used as what it claims to be: a definition, a record, an import.
 * Nothing of the input is changed or lost; the caller still holds it.
 */
export class DataError extends Error {
  override readonly name: string = 'DataError';
  readonly issues: readonly DataIssue[];

  constructor(what: string, issues: readonly DataIssue[]) {
    const first = issues[0];
    const where = first ? `${formatPath(first.path) || 'at the top'}: ${first.message}` : 'no detail';
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(`${what} cannot be used. ${where}${more}`);
    this.issues = issues;
  }
}
