// SPDX-License-Identifier: Apache-2.0
import type { Option } from '@careplan-kit/forms/contract';
import { warnOnce } from '../base/warn-once.js';

function isOption(option: unknown): option is Option {
  const { code, label } = (option ?? {}) as Partial<Option>;
  return typeof code === 'string' && typeof label === 'string';
}

/** The options that can be shown; a wrong one must not take the others off the page. */
export function usableOptions(tag: string, given: unknown): readonly Option[] {
  const options: readonly unknown[] = Array.isArray(given) ? given : [];
  const usable = options.filter(isOption);
  if (usable.length < options.length || (given && !Array.isArray(given)))
    warnOnce(`${tag}: options is a list of { code, label }, both texts; what is something else is not shown.`);
  return usable;
}
