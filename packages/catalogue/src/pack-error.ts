// SPDX-License-Identifier: Apache-2.0

/** One thing that is wrong with bytes or JSON from outside, and where: the file of the pack first, then the place in it. */
export interface PackIssue {
  readonly path: readonly (string | number)[];
  /** A stable word for the kind of fault, for programs. */
  readonly code: string;
  /** In plain English, for a developer. */
  readonly message: string;
}

/** Bytes or JSON that cannot be used as what they claim to be. Nothing of them is used. */
export class PackError extends Error {
  override readonly name = 'PackError';
  readonly issues: readonly PackIssue[];

  constructor(what: string, issues: readonly PackIssue[]) {
    const [first] = issues;
    const where = first && first.path.length > 0 ? `${first.path.join('.')}: ` : '';
    const more = issues.length > 1 ? ` (and ${issues.length - 1} more)` : '';
    super(`${what} cannot be used. ${where}${first?.message ?? 'no detail'}${more}`);
    this.issues = issues;
  }
}

/** One fault as an error. */
export const packError = (
  what: string,
  code: string,
  message: string,
  path: readonly (string | number)[] = [],
): PackError => new PackError(what, [{ path, code, message }]);
