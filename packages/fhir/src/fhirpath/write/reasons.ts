// SPDX-License-Identifier: Apache-2.0
import type { UnknownReason } from '@careplan-kit/forms';
import { DATA_ABSENT_REASON, UNKNOWN } from '../../addresses.js';
import { REASONS } from '../../response/write-items.js';
import { type Node, THIS, binary, call, member, text } from '../syntax/node.js';

const extensionOf = (on: Node | undefined, url: string) => member(call(on, 'extension', text(url)), 'value');

const isOneOf = (values: Node, codes: readonly string[]) =>
  call(
    call(
      values,
      'where',
      codes.map((code) => binary('=', THIS, text(code))).reduce((a, b) => binary('or', a, b)),
    ),
    'exists',
  );

const NONE_KNOWN = 'none-known';

/** Whether it was said why there is no answer, beside the question or, in an entry, in its answer. */
export function reasonIn(on: Node | undefined, reason: UnknownReason | undefined): Node {
  const none = isOneOf(extensionOf(on, UNKNOWN), [NONE_KNOWN]);
  if (reason === NONE_KNOWN) return none;
  const codes = reason === undefined ? Object.values(REASONS).filter((code) => code !== undefined) : [REASONS[reason]!];
  const missing = isOneOf(extensionOf(on, DATA_ABSENT_REASON), codes);
  return reason === undefined ? binary('or', missing, none) : missing;
}
