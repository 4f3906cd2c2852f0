// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { Words } from '../values/index.js';
import { TimeOfEvent } from './time-of-event.js';

interface Timed {
  /** When it happened, where that is apart from the moment of entry and not said in the content's Event block. */
  readonly timeOfEvent?: TimeOfEvent | undefined;
}

interface OnVersion extends Timed {
  readonly class: string;
  readonly recordUid: string;
  /** The version the author was looking at. */
  readonly fromVersion: number;
}

/** What is to be written in one record. `content` is the whole new content, unknown parts included. */
export type RecordOperation =
  | (Timed & {
      readonly operation: 'create';
      readonly class: string;
      /** Where other operations name the record that is begun. Without it, the commit's `newUid` makes one. */
      readonly recordUid?: string | undefined;
      readonly content: Readonly<Record<string, unknown>>;
    })
  | (OnVersion & { readonly operation: 'amend'; readonly content: Readonly<Record<string, unknown>> });

/** Says that a record is finished, as it stands in one version. */
export interface CompleteOperation extends OnVersion {
  readonly operation: 'complete';
}

/** Signs a version. A later version is not signed by it. */
export interface AuthoriseOperation extends OnVersion {
  readonly operation: 'authorise';
  /** Why it is signed, such as "Reviewed with Mrs Smith and Robert". */
  readonly reasonForAttestation: string;
  /** The signature, or where the signed document is, as the host keeps it. */
  readonly proof?: string | undefined;
}

/** Takes a record out of force, with everything that is in it kept. */
export interface WithdrawOperation extends OnVersion {
  readonly operation: 'withdraw';
  readonly reason: string;
}

/** What is to be done about one record without writing content. */
export type RecordStep = CompleteOperation | AuthoriseOperation | WithdrawOperation;

const timed = { class: z.string(), timeOfEvent: z.optional(TimeOfEvent) };
const onVersion = { ...timed, recordUid: z.string(), fromVersion: z.int() };
const content = z.record(z.string(), z.unknown());

/** What must be so before an operation is looked at; what its content must be is for its class to say. */
export const Operations = z.object({
  operations: z.array(
    z.discriminatedUnion('operation', [
      z.looseObject({ ...timed, operation: z.literal('create'), recordUid: z.optional(z.string()), content }),
      z.looseObject({ ...onVersion, operation: z.literal('amend'), content }),
      z.looseObject({ ...onVersion, operation: z.literal('complete') }),
      z.looseObject({
        ...onVersion,
        operation: z.literal('authorise'),
        reasonForAttestation: Words,
        proof: z.optional(z.string()),
      }),
      z.looseObject({ ...onVersion, operation: z.literal('withdraw'), reason: Words }),
    ]),
  ),
});
