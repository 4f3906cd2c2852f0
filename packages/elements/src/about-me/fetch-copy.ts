// SPDX-License-Identifier: Apache-2.0
import type { AboutMeToFhirOptions } from '@careplan-kit/fhir/about-me';
import type { CareRecord } from '@careplan-kit/model/reading';
import type { ExportFormat } from '../host-context/audit-event.js';
import type { Host } from '../host-context/host-context.js';
import type { exportAboutMe } from './export-about-me.js';

/** What is shown, and to whom. */
interface Shown {
  readonly record: CareRecord | null;
  readonly host: Host;
}

type Copy<Format extends ExportFormat> = ReturnType<typeof exportAboutMe<Format>>;

/**
 * Fetches what writes other formats, and has it write one. Null when there is nothing to write, or another person came
 * meanwhile.
 *
 * @param shown - asked again once it is here: the newest version is the one in force, and rights may have gone
 */
export async function fetchCopy<Format extends ExportFormat>(
  format: Format,
  shown: () => Shown,
  options: AboutMeToFhirOptions | undefined,
): Promise<Copy<Format>> {
  const person = shown().record?.subjectOfCare.id;
  const { exportAboutMe } = await import('./export-about-me.js');
  const { record, host } = shown();
  return record && record.subjectOfCare.id === person ? exportAboutMe(format, record, host, options) : null;
}
