// SPDX-License-Identifier: Apache-2.0
// Apart from the schema of the log, so that who only asks what an entry is loads no schema.

/** The kinds of change this library writes. Others may stand in a log that came from elsewhere. */
export const CHANGE_TYPES = ['created', 'changed', 'completed', 'authorised', 'withdrawn'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

const SIGN_OFFS: readonly string[] = ['completed', 'authorised'] satisfies readonly ChangeType[];

/** True for an entry that signs off a version that was there, and made none. */
export function isSignOff({ changeType }: { readonly changeType: string }): boolean {
  return SIGN_OFFS.includes(changeType);
}
