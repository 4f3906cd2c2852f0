// SPDX-License-Identifier: Apache-2.0
import type { DataIssue } from '@careplan-kit/model';

/** The command was not called as it has to be: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A file is not what the command needs: exit code 1. */
export class InputError extends Error {
  override readonly name = 'InputError';

  constructor(
    readonly file: string,
    readonly issues: readonly DataIssue[],
  ) {
    super(issues.map((issue) => faultLine(file, issue)).join('\n'));
  }
}

/** `items.3.label`: where in a document a fault is. */
export const pathText = (path: readonly (string | number)[]) => path.join('.');

/** One fault as one line that a terminal and an editor can both use. */
export function faultLine(file: string, { path, message }: Pick<DataIssue, 'path' | 'message'>): string {
  return path.length > 0 ? `${file}: ${pathText(path)}: ${message}` : `${file}: ${message}`;
}
