// SPDX-License-Identifier: Apache-2.0
// What both products do alike: they fetch the folder, and keep what they run.
import type { CatalogueSource, InstalledForm } from '@careplan-kit/designer';
import type { HostContext } from '@careplan-kit/elements';
import type { HostNotice } from '@careplan-kit/catalogue/host';

export const context: HostContext = {
  worker: { id: 'worker-emily', name: 'Emily', role: 'Care worker' },
  systemIdentifier: 'sharing',
  locale: 'en-GB',
  timeZone: 'Europe/London',
  clock: () => new Date('2026-11-22T14:02:00Z'),
  audit: () => undefined,
};

async function bytesOf(address: string): Promise<Uint8Array> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The keys this product trusts. They lie with the product, and not with the catalogue. */
export const trustedKeys = async (): Promise<unknown> => (await fetch('/trust.json')).json();

export async function catalogueFolder(): Promise<CatalogueSource> {
  const open = (file: string) => bytesOf(`/catalogue/${file}`);
  const [index, signatures] = await Promise.all([open('index.json'), open('index.signatures.json')]);
  return { index, signatures, open };
}

interface Kept {
  readonly installed: readonly InstalledForm[];
  readonly sequence: number;
}

/** What the product has in use, and the newest index it has seen. */
export class Store {
  read(): Kept {
    return JSON.parse(localStorage.getItem('forms') ?? '{"installed":[],"sequence":0}') as Kept;
  }

  put(form: InstalledForm): void {
    const { installed, sequence } = this.read();
    this.#write({ installed: [...installed.filter(({ url }) => url !== form.url), form], sequence });
  }

  saw(sequence: number): void {
    this.#write({ ...this.read(), sequence });
  }

  #write(kept: Kept): void {
    localStorage.setItem('forms', JSON.stringify(kept));
  }
}

/** Whether a notice says that no new form may be begun with it. */
export const stops = (notices: readonly HostNotice[], form: InstalledForm): boolean =>
  notices.some((one) => one.urgency === 'stop' && one.form.url === form.url && one.form.version === form.version);
