// SPDX-License-Identifier: Apache-2.0
import { CpkTransferPack } from '@careplan-kit/elements';
import { fullName } from '@careplan-kit/model';
import { el } from '../dom.js';
import { mayFill } from '../rights.js';
import type { Session } from '../session.js';
import { filledForms } from './filled-forms.js';
import { lastDoses } from './last-doses.js';
import { pictureOf } from './picture-of.js';
import { handedOver, packWent } from './stays.js';

const HOME = { name: 'Larkfield House', telephone: '01632 960123', address: 'Larkfield House, Lark Lane' };

/** What this house wants in every pack. */
const USUAL_FORMS = [
  { id: 'hospital-passport', title: 'Hospital passport' },
  { id: 'transfer-escalation', title: 'Going to hospital now (CARES)' },
];

/** Sending somebody to hospital: one page, and one button. */
export async function sendPage(id: string, session: Session): Promise<HTMLElement> {
  const { store, context } = session;
  const record = await store.record(id);
  const back = el(
    'a',
    { class: 'back', href: `#/resident/${id}` },
    `← ${record ? fullName(record.subjectOfCare) : 'Back'}`,
  );
  if (!record || !mayFill(session.worker)) {
    return el('main', { id: 'main' }, back, el('h1', { tabIndex: -1 }, 'There is nothing for you to send from here'));
  }
  const forms = await filledForms(store, id);
  const photo = await pictureOf(id);
  const pack = el('cpk-transfer-pack', {
    record,
    forms,
    usualForms: USUAL_FORMS,
    home: HOME,
    lastDoses: lastDoses(forms, context.clock()),
    pictures: photo ? [photo] : [],
    photoId: photo?.id ?? null,
  });
  pack.addEventListener('cpk-pack-made', ({ sent }) => void packWent(store, sent));
  pack.addEventListener('cpk-pack-receipt', (event) => event.waitUntil(handedOver(store, event.receipt)));
  // An ambulance comes when the network is away, too: what writes the pack is fetched while there is time.
  void CpkTransferPack.prepare().catch(() => undefined);
  return el(
    'main',
    { id: 'main', class: 'form-page' },
    back,
    el('h1', { class: 'visually-hidden', tabIndex: -1 }, 'Send to hospital'),
    el('cpk-person-banner', { record }),
    el('div', { class: 'paper' }, pack),
  );
}
