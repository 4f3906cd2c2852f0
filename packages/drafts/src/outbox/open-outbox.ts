// SPDX-License-Identifier: Apache-2.0
import { Connection } from '../connection.js';
import { DEFAULT_DATABASE } from '../database-name.js';
import type { KeyProvider } from '../keys/contract.js';
import type { Wiped } from '../witness.js';
import type { Outbox, Send } from './contract.js';
import { EncryptedOutbox } from './outbox.js';

const MINUTE = 60_000;
const WEEK = 7 * 24 * 60 * MINUTE;

export interface SendingOptions {
  /** Hands one entry to the host's server. The outbox makes no call of its own. */
  readonly send: Send;
  /** The same as for the drafts, whose database it shares. */
  readonly databaseName?: string;
  readonly clock?: () => Date;
  /** From 0 to 1: spreads the tries of many devices. `Math.random` if not given. */
  readonly random?: () => number;
  /** Entries of how many people are on their way at once; 3 if not given. */
  readonly atOnce?: number;
  /** Milliseconds after which a try is given up and repeated later; a minute if not given. */
  readonly patience?: number;
  /** Milliseconds for which a receipt is kept after sending; a week if not given. */
  readonly keepReceipts?: number;
}

export interface OpenOutboxOptions extends SendingOptions {
  readonly keys: KeyProvider;
  /** False: nothing is sent until `drain` is called. */
  readonly automatic?: boolean;
  /** Told when what waited here, or was kept as a draft, is gone. As `onLoss` of the drafts: for the host's audit. */
  readonly onLoss?: (loss: Wiped) => void;
}

/** Opens the outbox of the signed-in worker. Never fails for want of a key or a database: its state says so. */
export async function openOutbox(options: OpenOutboxOptions): Promise<Outbox> {
  const { keys, automatic = true, onLoss } = options;
  const sending = withDefaults(options);
  return new EncryptedOutbox({
    ...sending,
    keys,
    automatic,
    connection: new Connection(sending.databaseName, { onLoss }),
  });
}

export function withDefaults(options: SendingOptions): Required<SendingOptions> {
  const { send, databaseName = DEFAULT_DATABASE, clock = () => new Date(), random = Math.random } = options;
  const { atOnce = 3, patience = MINUTE, keepReceipts = WEEK } = options;
  return { send, databaseName, clock, random, atOnce, patience, keepReceipts };
}
