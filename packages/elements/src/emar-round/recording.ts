// SPDX-License-Identifier: Apache-2.0
import type { AdministrationRecord, Facts, RecordAnswer } from '@careplan-kit/emar';
import type { MedicineFact } from '../events/medicine-event.js';
import { doseWords, productWords } from '../medicines-views/dose-words.js';
import type { Medicines } from '../parts/medicines-part.js';
import type { Say } from '../words/words.js';
import { overrideOf } from './check-of.js';
import type { Codes } from './codes.js';
import { DOSE_CARD_WORDS as WORDS } from './dose-card.words.js';
import type { Outgoing } from './outgoing.js';
import { amountOf, proposalOf, recordOf } from './record-dose.js';
import type { CardEntry, RoundDesk } from './round-desk.js';
import type { Scanner, Witness, WitnessRequest } from './round-person.js';
import type { CardOf, Told } from './round-tools.js';

/** A second press this soon is the end of the first: the next card may have come under the finger meanwhile. */
const SETTLE_MILLISECONDS = 350;

/** What recording needs of the element at the moment of a press. */
export interface RecordingScene {
  readonly lib: Medicines;
  /** As known at this moment. */
  readonly facts: Facts;
  readonly personId: string;
  readonly workerId: string | null;
  readonly deviceId: string | null;
  readonly say: Say;
  clock(instant: string): string;
}

export interface Correction {
  readonly reason: string;
  readonly changes?: object;
  readonly enteredInError?: boolean;
}

/** A dose in spite of what held it back keeps who advised it (R35). */
function withAdvice({ lib, facts, workerId }: RecordingScene, card: CardOf, entry: CardEntry, told: Told): Told {
  if (!entry.advisedBy?.trim() || told.source !== undefined || !lib.outcomeMeaning(told.outcome).taken) return told;
  const { reasons } = lib.checkAdministration(facts, proposalOf(card, entry, facts, workerId));
  return { ...told, override: overrideOf(entry, reasons) };
}

/** Turns a press into a record, and hands it over. */
export class Recording {
  #pressedAt = -Infinity;
  #heard = '';

  constructor(
    readonly desk: RoundDesk,
    readonly outgoing: Outgoing,
    readonly codes: Codes,
    readonly focus: (selectors: string) => void,
  ) {}

  /** What was recorded last, to be read out. */
  get heard(): string {
    return this.#heard;
  }

  tell(scene: RecordingScene, card: CardOf, told: Told): void {
    const { lib, facts, personId, workerId, deviceId } = scene;
    const { identity } = this.desk;
    const pressed = performance.now();
    const isStaff = told.source === undefined;
    if ((isStaff && !identity) || workerId === null || pressed - this.#pressedAt < SETTLE_MILLISECONDS) return;
    this.#pressedAt = pressed;
    const by = { id: crypto.randomUUID(), personId, workerId, at: facts.now, identity, deviceId };
    const entry = this.desk.entry(card.key);
    const record = recordOf(card, entry, withAdvice(scene, card, entry, told), by);
    const answer = lib.recordAdministration(facts, record);
    this.desk.done(card.key);
    this.#send(scene, answer.record, answer);
  }

  correct(scene: RecordingScene, record: AdministrationRecord, what: Correction, key: string | null): void {
    const { lib, facts, workerId } = scene;
    if (workerId === null) return;
    // A colleague may correct the same record on another device: each version has an id of its own.
    const told = { id: crypto.randomUUID(), recordId: record.id, by: workerId, at: facts.now, ...what };
    const answer = lib.correctRecord(facts, told);
    const next = answer.records.at(-1);
    if (!answer.accepted || !next) return reportError(new TypeError(`Not corrected: ${answer.errors.join(', ')}`));
    if (key !== null) this.desk.done(key);
    this.#send(scene, next, null);
  }

  look(looks: readonly MedicineFact[], key: string, heard: string): void {
    const pressed = performance.now();
    if (pressed - this.#pressedAt < SETTLE_MILLISECONDS) return;
    this.#pressedAt = pressed;
    this.desk.done(key);
    void this.outgoing.sendLooks(looks);
    this.#heard = heard;
    this.focus('.card.lost .medicine, .card.patch, .next-person, .onward .back');
  }

  async askWitness(
    { lib, facts, personId, workerId, say }: RecordingScene,
    { key, order, slot }: CardOf,
    prove: ((request: WitnessRequest) => Promise<Witness | null>) | null,
  ): Promise<void> {
    const dose = amountOf({ key, order, slot }, this.desk.entry(key));
    const request: WitnessRequest = {
      personId,
      orderId: order.id,
      medicine: productWords(lib.findMedication(facts, order.medicationId), order.medicationId).name,
      dose: doseWords(dose ? { ...order, doseRange: undefined } : order, dose ?? slot?.dose, say) ?? '',
      administratorId: workerId ?? '',
    };
    let witness: Witness | null = null;
    try {
      witness = (await prove?.(request)) ?? null;
    } catch (cause) {
      reportError(cause);
    }
    // Somebody else is open by now: this proof was not for them.
    if (this.desk.person !== personId || !this.desk.identity) return;
    this.desk.enter(key, witness ? { witness, fault: undefined } : { fault: 'witness' });
  }

  async scanProduct({ key }: CardOf, scanner: Scanner | null, codes: Readonly<Record<string, string>>): Promise<void> {
    const { person } = this.desk;
    const text = await this.codes.read('medicine', scanner);
    if (this.desk.person !== person) return;
    const product = text !== null && Object.hasOwn(codes, text) ? codes[text] : undefined;
    this.desk.enter(key, { product, fault: product === undefined ? 'scan' : undefined });
  }

  /** Says aloud what was recorded, and puts the focus on it: a second press there does nothing. */
  #send({ lib, facts, say, clock }: RecordingScene, record: AdministrationRecord, answer: RecordAnswer | null): void {
    void this.outgoing.send(record, answer);
    const medicationId = record.medicationId ?? lib.findOrder(facts, record.orderId)?.medicationId;
    const taken = record.status === 'entered-in-error';
    this.#heard = say(WORDS[record.pending ? 'emarRound.heard.missing' : 'emarRound.heard'], {
      medicine: productWords(lib.findMedication(facts, medicationId), medicationId ?? '').name,
      outcome: say(taken ? WORDS['emarRound.mistake'] : lib.OUTCOME_WORDS[record.outcome]),
      time: clock(record.givenAt),
    });
    this.focus(`[data-record="${CSS.escape(record.id)}"], .next-person, .onward .back`);
  }
}
