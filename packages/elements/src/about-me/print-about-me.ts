// SPDX-License-Identifier: Apache-2.0
import { AboutMe, type CareRecord, history } from '@careplan-kit/model/reading';
import { may } from '../host-context/permission.js';
import { ABOUT_ME_WORDS as WORDS } from './about-me.words.js';
import type { AboutMeVersion } from './entry.js';
import { sectionLoader } from './media-shelf.js';
import { NotAllowedError } from './not-allowed-error.js';
import { personOf } from './person-view.js';
import type { Printer } from './printer.js';
import { type Asking, entryFor } from './reading.js';
import type { Sheet } from './sheet.js';

type Wanted = Asking & Pick<Sheet, 'photo' | 'large' | 'direction' | 'reviewAfterMonths' | 'tools'>;

/**
 * Prints the version in force, whatever is on screen: a sheet cannot say that it was replaced yesterday.
 *
 * @param sent - called once the sheet goes to the browser's dialogue
 * @returns false when there is nothing to print, or it was stopped
 * @throws {@link NotAllowedError} when this worker may not view or not print About Me
 */
export async function printAboutMe(
  printer: Printer,
  record: CareRecord | null,
  { host, language, ...wanted }: Wanted,
  sent: (version: AboutMeVersion) => void,
): Promise<boolean> {
  const version = record && history(record, AboutMe)[0];
  if (!version) return false;
  const { subjectOfCare } = record;
  const part = { subjectOfCare: subjectOfCare.id, class: AboutMe.name };
  for (const action of ['view', 'print'] as const)
    if (!may(host, action, part)) throw new NotAllowedError(action, [part]);
  const sheet: Sheet = {
    ...wanted,
    title: wanted.tools.say(WORDS['aboutMe.title']),
    subjectOfCare,
    person: personOf(record, host),
    entry: entryFor({ host, language }, record, version, ['view', 'print']),
    worker: host.worker,
    printedAt: host.clock().toISOString(),
    loaderOf: (section) => sectionLoader(host, subjectOfCare.id, section),
  };
  return printer.print(sheet, () => sent(version));
}
