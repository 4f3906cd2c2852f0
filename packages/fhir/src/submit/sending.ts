// SPDX-License-Identifier: Apache-2.0
import { isBag } from '../bag.js';
import type { Answer } from './exchange.js';
import { type FhirServer, type Location, bagOf, storedAt } from './fhir-server.js';
import { asResult, verdictOf } from './judge.js';
import { lookUp } from './looked-up.js';
import type { Plan } from './plan.js';
import { outcomeText, refusalText } from './said-by-server.js';
import type { FhirReceipt, Held, Later, Rejected, SendResult, Stored } from './send-result.js';
import { type Step, queryOf, typeOf } from './step.js';
import { placesOf, resolved, toTransaction } from './to-transaction.js';

export type FhirResult = SendResult<FhirReceipt, readonly Held[]>;

/** How often the server is looked at and sent what is left, before it is left for later. */
const ROUNDS = 3;

/** What one round came to: an end, or the steps to look at before the next. */
type Round =
  | { readonly kind: 'end'; readonly result: FhirResult }
  | { readonly kind: 'look'; readonly at: readonly Step[] };

/** One submission on its way: what is still to be stored, and what has been. */
export class Sending {
  #left: readonly Step[];
  readonly #stored = new Map<string, Stored>();

  constructor(
    readonly server: FhirServer,
    readonly plan: Plan,
    readonly base: string,
  ) {
    this.#left = plan.steps;
  }

  /**
   * @param takes - entries the server takes in one transaction; more, or a server that takes none, is sent one by one
   * @param refusesAll - called when the server says that it has no transactions
   */
  async send(takes: number, refusesAll: () => void): Promise<FhirResult> {
    let most = takes;
    // Who it is about, and whether a changed record is there as it was, is asked before anything is written: a server that
    // did not understand what a person is found by would put a record under somebody else.
    const isUnsure = (step: Step) => step.kind === 'person' || (step.before !== undefined && !step.known);
    const unclear = await this.#look(this.#left.filter(isUnsure));
    if (unclear) return unclear;
    for (let round = 0; round < ROUNDS; round++) {
      let came: Round | 'no-transactions' = 'no-transactions';
      if (this.#left.length <= most) came = await this.#atOnce(refusesAll);
      if (came === 'no-transactions') {
        most = 0;
        came = await this.#oneByOne();
      }
      if (came.kind === 'end') return came.result;
      const ended = await this.#look(came.at);
      if (ended) return ended;
      if (this.#left.length === 0) return this.#sent();
    }
    return { kind: 'later', reason: 'contended' };
  }

  async #atOnce(refusesAll: () => void): Promise<Round | 'no-transactions'> {
    const steps = this.#left;
    const said = await this.server.transaction(
      toTransaction(steps, this.#places, { base: this.base, recordSystem: this.plan.recordSystem }),
    );
    if (said.kind === 'later') return { kind: 'end', result: said };
    if (said.kind === 'answer') {
      if (said.status === 405 || said.status === 501) refusesAll();
      if ([404, 405, 413, 501].includes(said.status)) return 'no-transactions';
      if (verdictOf(said.status) === 'conflict') return { kind: 'look', at: steps };
      return this.#end(this.#refused(said));
    }
    const look: Step[] = [];
    const faults: (Rejected | Later)[] = [];
    steps.forEach((step, at) => {
      const { response, resource } = said.entries[at]!;
      const { status: text, etag, location, outcome } = isBag(response) ? response : {};
      const status = Number(/^\d{3}/.exec(String(text))?.[0]);
      const verdict = verdictOf(status);
      if (verdict === 'conflict') look.push(step);
      else if (verdict !== 'done') {
        const reason = () => outcomeText(outcome) ?? `The server refused it (${status}).`;
        faults.push(
          Number.isNaN(status) ? { kind: 'later', reason: 'half-answer' } : asResult(verdict, { status, reason }),
        );
      } else if (!this.#done(step, status, storedAt(etag, location, resource, typeOf(step.local)))) look.push(step);
    });
    return this.#round(look, faults);
  }

  async #oneByOne(): Promise<Round> {
    // Everything is looked at first: a conflict that is known before the first write leaves nothing half done.
    const ended = await this.#look(this.#left);
    if (ended) return this.#end(ended);
    for (const step of this.#left) {
      const resource = resolved(step, step.resource, placesOf(this.#places), this.plan.recordSystem);
      const { known, mark, local } = step;
      const answer = known
        ? await this.server.update(known.reference, known.versionId, resource)
        : await this.server.create(resource, queryOf(mark));
      if (answer.kind === 'later') return this.#end(answer);
      const verdict = verdictOf(answer.status);
      if (verdict === 'conflict') return { kind: 'look', at: this.#left };
      if (verdict !== 'done') return this.#end(this.#refused(answer));
      const place = storedAt(answer.header('etag'), answer.header('location'), bagOf(answer.text), typeOf(local));
      if (this.#done(step, answer.status, place)) continue;
      // What comes after refers to it, so it must be known where it is.
      const held = await this.#look([step]);
      if (held) return this.#end(held);
      if (this.#left.some((one) => one.local === local)) return { kind: 'look', at: [] };
    }
    return this.#end(this.#sent());
  }

  /** Takes a stored step off the list, unless what the server has must be looked at. */
  #done(step: Step, status: number, place: Location | undefined): boolean {
    const { local, known } = step;
    const where = known ? { ...place, reference: known.reference } : place;
    // 200 for something new: the server had one. Whether it says the same is seen by looking only.
    const hadOne = !known && status !== 201;
    if (!where || hadOne) return false;
    this.#take(step, { local, ...where });
    return true;
  }

  #take({ local }: Step, stored: Stored): void {
    this.#stored.set(local, stored);
    this.#left = this.#left.filter((one) => one.local !== local);
  }

  /** Looks how steps stand: takes those that are there off the list, and ends where the server has something else. */
  async #look(steps: readonly Step[]): Promise<FhirResult | undefined> {
    const { contentSystem, recordSystem } = this.plan;
    const held: Held[] = [];
    for (const step of steps) {
      const comparing = {
        contentSystem,
        resolved: (one: Step['resource']) => resolved(step, one, placesOf(this.#places), recordSystem),
      };
      const standing = await lookUp(this.server, step, comparing);
      if (standing.kind === 'later' || standing.kind === 'rejected') return this.#withStored(standing);
      if (standing.kind === 'answer') return this.#refused(standing);
      if (standing.kind === 'there') this.#take(step, standing.stored);
      else if (standing.kind === 'held') held.push(standing.held);
      else this.#left = this.#left.map((one) => (one.local === step.local ? standing.step : one));
    }
    return held.length > 0 ? { kind: 'conflict', current: held, ...this.#soFar } : undefined;
  }

  #round(look: readonly Step[], [fault]: readonly (Rejected | Later)[]): Round {
    if (look.length > 0) return { kind: 'look', at: look };
    return this.#end(fault ? this.#withStored(fault) : this.#sent());
  }

  #end(result: FhirResult): Round {
    return { kind: 'end', result };
  }

  #refused({ status, text, header, after }: Answer): FhirResult {
    const verdict = verdictOf(status);
    const reason = () => refusalText(status, text, header('content-type'));
    // A search does not conflict; a server that says so is not ready.
    if (verdict === 'done' || verdict === 'conflict') return { kind: 'later', reason: 'contended' };
    return this.#withStored(asResult(verdict, { status, reason, ...(after === undefined ? {} : { after }) }));
  }

  #withStored(result: Rejected | Later): Rejected | Later {
    return result.kind === 'rejected' ? { ...result, ...this.#soFar } : result;
  }

  #sent(): FhirResult {
    return { kind: 'sent', receipt: { stored: this.#inOrder, notSent: this.plan.notSent } };
  }

  get #soFar(): { readonly stored?: readonly Stored[] } {
    return this.#stored.size > 0 ? { stored: this.#inOrder } : {};
  }

  get #inOrder(): Stored[] {
    return this.plan.steps.flatMap(({ local }) => this.#stored.get(local) ?? []);
  }

  get #places(): ReadonlyMap<string, Stored> {
    return new Map([...this.plan.known, ...this.#stored]);
  }
}
