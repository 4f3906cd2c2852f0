// SPDX-License-Identifier: Apache-2.0
import { type Catalogue, type HostNotice, checkWithdrawals } from '@careplan-kit/catalogue/host';
import type { InstalledForm } from './catalogue-source.js';
import { type Offer, offersOf } from './offers.js';

/** What a catalogue comes to for a product. */
export interface Shown {
  readonly notices: readonly HostNotice[];
  readonly offers: readonly Offer[];
}

/** A form that the catalogue does not know is called as the host calls it. */
function titled(notice: HostNotice, installed: readonly InstalledForm[]): HostNotice {
  const title = installed.find(({ url }) => url === notice.form.url)?.title;
  if (notice.kind !== 'not-listed' || title === undefined) return notice;
  return { ...notice, with: { ...notice.with, form: `“${title}”` } };
}

/** Works it out anew only when something of it changed: it goes over every version of every form. */
export class ShownCatalogue {
  #of: readonly unknown[] = [];
  #shown: Shown = { notices: [], offers: [] };

  of(catalogue: Catalogue, installed: readonly InstalledForm[], today: string): Shown {
    const of = [catalogue, installed, today];
    if (of.every((one, at) => one === this.#of[at])) return this.#shown;
    const notices = checkWithdrawals(installed, catalogue, today).map((notice) => titled(notice, installed));
    this.#of = of;
    return (this.#shown = { notices, offers: offersOf(catalogue, installed, notices, today) });
  }
}
