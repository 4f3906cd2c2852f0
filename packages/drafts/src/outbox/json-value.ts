// SPDX-License-Identifier: Apache-2.0

/** @throws TypeError when JSON cannot say it */
export function jsonOf(payload: unknown): string {
  const json = JSON.stringify(payload) as string | undefined;
  if (json === undefined) throw new TypeError('The payload of an entry must be something that JSON can say.');
  return json;
}

/** What comes from a server is kept if it can be: a strange receipt is no reason to lose the answer. */
export function jsonValue(value: unknown): unknown {
  try {
    return JSON.parse(jsonOf(value)) as unknown;
  } catch {
    return undefined;
  }
}
