// SPDX-License-Identifier: Apache-2.0
import { draftsHere } from '../drafts-here.js';
import { FORMS } from '../forms.js';
import { personPage } from '../person-page.js';
import type { Session } from '../session.js';
import { formPage } from './form-page.js';

/** A draft that is to be gone on with, where its form is: About Me and allergies are on the person's own page. */
export async function draftPage(
  id: string,
  draftId: string,
  session: Session,
  signal: AbortSignal,
): Promise<HTMLElement> {
  const draft = (await draftsHere(session.drafts)).find((one) => one.id === draftId && one.person === id);
  const form = FORMS.find(({ id: name, url }) => url === draft?.form && name !== 'about-me');
  return form ? formPage(id, form.id, session, draftId) : personPage(id, session, signal, draftId);
}
