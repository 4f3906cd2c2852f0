// SPDX-License-Identifier: Apache-2.0

/** What a worker must see of a person before a medicine is given, beside what the facts hold. */
export interface RoundPerson {
  /** As in the facts. */
  readonly id: string;
  /** In full: what the identity check asks for. */
  readonly name: string;
  /** What the person is called every day. */
  readonly preferredName?: string;
  /** `YYYY-MM-DD`. */
  readonly dateOfBirth?: string;
  readonly room?: string;
  /** The face, lately taken. */
  readonly photo?: Blob;
  /** Texture, thickness, posture, how tablets are taken: in the words of the plan. */
  readonly swallowing?: string;
  /** What the code on the wristband reads. */
  readonly wristband?: string;
}

/** How it was made sure that this is the person (R38). */
export interface IdentityCheck {
  readonly method: 'seen' | 'scanned';
  readonly at: string;
}

/** Reads one code and answers with its text; null when the worker gave up. */
export type Scanner = (what: 'wristband' | 'medicine', signal: AbortSignal) => Promise<string | null>;

/** What a witness is asked to prove who they are for. */
export interface WitnessRequest {
  readonly personId: string;
  readonly orderId: string;
  readonly medicine: string;
  readonly dose: string;
  /** Who gives it, and cannot be the witness. */
  readonly administratorId: string;
}

/** Who the witness is, and how they proved it: a PIN, a passkey, a device of their own (R55). Never a typed name. */
export interface Witness {
  readonly id: string;
  readonly name: string;
  readonly method: string;
}
