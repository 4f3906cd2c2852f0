// SPDX-License-Identifier: Apache-2.0
import type { CpkLock, Witness, WitnessRequest } from '@careplan-kit/elements';
import type { Facts } from '@careplan-kit/emar';
import type { CareActor } from '@careplan-kit/model';
import { el } from '../dom.js';
import { hasPin, pinOf } from '../pin.js';
import { WORKERS } from '../residents.js';
import type { Session } from '../session.js';

const WITNESS = 'lantern-witness';

/** What a second person is asked to see, and by whom. */
export interface ToWitness {
  readonly about: string;
  readonly what: string;
  /** Who writes it, and cannot be the second person. */
  readonly by: string;
}

/** Who may be a second person in this house. */
export const whoMayWitness = ({ staff }: Facts): ReadonlySet<string> =>
  new Set(staff.filter(({ mayWitness }) => mayWitness).map(({ id }) => id));

/** Who could be the witness: not who gives it, and somebody who has a PIN on this tablet. */
async function colleagues({ by }: ToWitness, may: ReadonlySet<string>) {
  const others = WORKERS.filter(({ id }) => id !== by && may.has(id));
  const able = await Promise.all(others.map((one) => hasPin(one)));
  return { able: others.filter((_one, at) => able[at]), unable: others.filter((_one, at) => !able[at]) };
}

/** Which colleague stands by; null when none does. */
async function chooseWitness(request: ToWitness, may: ReadonlySet<string>): Promise<CareActor | null> {
  const { able, unable } = await colleagues(request, may);
  return new Promise((resolve) => {
    let chosen: CareActor | null = null;
    const choose = (worker: CareActor | null) => {
      chosen = worker;
      dialog.close();
    };
    const without = unable.map(({ name }) => name).join(', ');
    const dialog = el(
      'dialog',
      { class: 'witness', 'aria-labelledby': 'witness-title' },
      el('h2', { id: 'witness-title' }, 'Who is the witness?'),
      el('p', {}, `${request.about}, ${request.what}`),
      el('p', { class: 'muted' }, 'They type their own PIN, and nobody else does it for them.'),
      ...able.map((worker) =>
        el('button', { type: 'button', textContent: worker.name, onclick: () => choose(worker) }),
      ),
      without !== '' &&
        el(
          'p',
          { class: 'muted' },
          `No PIN on this tablet yet: ${without}. Whoever has none signs in and chooses one.`,
        ),
      el('button', { type: 'button', textContent: 'Nobody now', onclick: () => choose(null) }),
    );
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(chosen);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** The witness types their PIN. Fulfilled with whether it was theirs. */
function provesIt(witness: CareActor, request: ToWitness, { context }: Session): Promise<boolean> {
  return new Promise((resolve) => {
    const ends = (proved: boolean) => {
      lock.remove();
      resolve(proved);
    };
    const lock: CpkLock = el(
      'cpk-lock',
      { context, name: WITNESS, way: 'secret', unlock: () => pinOf(witness, lock.ask).unlock() },
      el('p', {}, `${witness.name}, your PIN: you see this. ${request.about}, ${request.what}`),
      el('button', { type: 'button', textContent: 'Not now', onclick: () => ends(false) }),
    );
    lock.addEventListener('cpk-unlocked', () => ends(true));
    document.body.append(lock);
    lock.locked = true;
  });
}

/** Has a second person say who they are by a PIN of their own: a name that is typed proves nothing. */
export const secondPersonBy =
  (session: Session, mayWitness: ReadonlySet<string>) =>
  async (request: ToWitness): Promise<Witness | null> => {
    const witness = await chooseWitness(request, mayWitness);
    if (!witness || !(await provesIt(witness, request, session))) return null;
    return { id: witness.id, name: witness.name, method: 'pin' };
  };

/** The same for a dose. */
export function witnessBy(session: Session, mayWitness: ReadonlySet<string>) {
  const ask = secondPersonBy(session, mayWitness);
  return ({ medicine, dose, administratorId }: WitnessRequest) =>
    ask({ about: medicine, what: dose, by: administratorId });
}
