// SPDX-License-Identifier: Apache-2.0

/** What was given is no form. Everything else that goes wrong in opening one may go right when it is tried again. */
export class NoForm extends Error {
  override readonly name = 'NoForm';

  constructor(cause: unknown) {
    super('This is no form that can be opened.', { cause });
  }
}

/** What reads hostile text may throw anything; it means one thing here. */
export function reading<T>(read: () => T): T {
  try {
    return read();
  } catch (cause) {
    throw new NoForm(cause);
  }
}
