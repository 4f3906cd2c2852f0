// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, CheckCode, Facts } from '@careplan-kit/emar';
import type { ViewTools } from '../about-me/view-tools.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { Codes } from './codes.js';
import { DOSE_CARD_WORDS } from './dose-card.words.js';
import type { Outgoing } from './outgoing.js';
import { momentOf, proposalOf, spanOf } from './record-dose.js';
import type { Recording, RecordingScene } from './recording.js';
import type { RoundDesk } from './round-desk.js';
import type { Scanner, Witness, WitnessRequest } from './round-person.js';
import type { RoundTools } from './round-tools.js';

/** A wrong person or product is stopped whatever the host turned on (R38). */
const ALWAYS_HELD: readonly CheckCode[] = ['PERSON_MISMATCH', 'PRODUCT_MISMATCH'];

/** What a host sets of an element that records doses. */
export interface RecorderSettings {
  readonly waiting: readonly AdministrationRecord[];
  readonly holdBack: readonly CheckCode[] | 'all';
  readonly scanner: Scanner | null;
  readonly productCodes: Readonly<Record<string, string>>;
  readonly proveWitness: ((request: WitnessRequest) => Promise<Witness | null>) | null;
  readonly deviceId: string | null;
}

/** Who records what of whom, and by what. */
export interface Recorder {
  readonly settings: RecorderSettings;
  readonly view: Omit<ViewTools, 'today'>;
  readonly lib: Medicines;
  readonly facts: Facts;
  readonly personId: string;
  readonly workerId: string | null;
  readonly mayRecord: boolean;
  readonly desk: RoundDesk;
  readonly outgoing: Outgoing;
  readonly codes: Codes;
  readonly recording: Recording;
  /** The moment it is. */
  now(): string;
  clock(instant: string): string;
  nameOf(id: string | undefined): string;
}

/** What the cards of doses need, the same wherever a dose is recorded: what holds it back must not depend on the page. */
export function recorderTools(recorder: Recorder): RoundTools {
  const { settings, view, lib, facts, personId, workerId, desk, outgoing, codes, recording, clock } = recorder;
  const { waiting, holdBack, scanner, productCodes, proveWitness, deviceId } = settings;
  const { say } = view;
  const scene = (): RecordingScene => ({
    ...{ lib, say, clock, personId, workerId, deviceId },
    facts: Object.freeze({ ...facts, now: recorder.now() }) as Facts,
  });
  const isHeldBack = (code: CheckCode) => holdBack === 'all' || (Array.isArray(holdBack) && holdBack.includes(code));
  return {
    ...view,
    ...{ lib, facts, desk, workerId, clock, mayRecord: recorder.mayRecord, nameOf: recorder.nameOf },
    canScan: Object.keys(productCodes ?? {}).length > 0 && codes.canRead(scanner),
    canAskWitness: proveWitness !== null && proveWitness !== undefined,
    holds: ({ code, effect }) => ALWAYS_HELD.includes(code) || (effect === 'block' && isHeldBack(code)),
    stateOf: ({ id }) => outgoing.stateOf(id) ?? ((waiting ?? []).some((one) => one.id === id) ? 'storing' : undefined),
    proposal: (card) => proposalOf(card, desk.entry(card.key), facts, workerId),
    momentOf: (time) => momentOf(lib, scene().facts, time),
    spanOf: (from, to) => spanOf(lib, scene().facts, from, to),
    tell: (card, told) => recording.tell(scene(), card, told),
    complete: (record, changes, key, why) => recording.correct(scene(), record, { changes, reason: why }, key),
    look: (looks, key, heard) => recording.look(looks, key, heard),
    takeBack: (record, why) => {
      const reason = why ?? say(DOSE_CARD_WORDS['emarRound.mistake.reason']);
      recording.correct(scene(), record, { enteredInError: true, reason }, `mistake ${record.id}`);
    },
    askWitness: (card) => void recording.askWitness(scene(), card, proveWitness),
    scanProduct: (card) => void recording.scanProduct(card, scanner, productCodes ?? {}),
  };
}
