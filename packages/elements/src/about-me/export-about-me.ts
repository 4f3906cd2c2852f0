// SPDX-License-Identifier: Apache-2.0
import { type AboutMeBundle, type AboutMeToFhirOptions, aboutMeToFhir } from '@careplan-kit/fhir/about-me';
import { AboutMe, type CareRecord, PersonDemographics, latest } from '@careplan-kit/model';
import {
  type ExchangeNote,
  type Prsb1Document,
  type Prsb201Document,
  toPrsb1,
  toPrsb201,
} from '@careplan-kit/model/exchange';
import type { ExportFormat } from '../host-context/audit-event.js';
import type { Action, Host } from '../host-context/host-context.js';
import { may } from '../host-context/permission.js';
import type { AboutMeVersion } from './entry.js';
import { NotAllowedError } from './not-allowed-error.js';

/** The document of each format. */
export interface AboutMeDocuments {
  readonly 'prsb-2.01': Prsb201Document;
  readonly 'prsb-1': Prsb1Document;
  readonly 'fhir-r4': AboutMeBundle;
}

/** About Me on its way to another system. */
export interface AboutMeExport<Format extends ExportFormat = ExportFormat> {
  readonly format: Format;
  readonly document: AboutMeDocuments[Format];
  /** What the standard of the format has no place for, and how it rides along. */
  readonly notes: readonly ExchangeNote[];
}

const ACTIONS: readonly Action[] = ['view', 'export'];

/**
 * All or nothing. A copy with parts left out would say, in a system that knows nothing of our permissions, that nothing
 * was written there.
 *
 * @throws {@link NotAllowedError} naming what this worker may not view or not export
 */
function assertWholeMayLeave(host: Host, subjectOfCare: string): void {
  const whole = { subjectOfCare, class: AboutMe.name };
  const parts = [whole, ...AboutMe.elements.map(({ key }) => ({ ...whole, element: key }))];
  const refused = parts.filter((part) => !ACTIONS.every((action) => may(host, action, part)));
  if (refused.length > 0) throw new NotAllowedError('export', refused);
}

function written(
  format: ExportFormat,
  record: CareRecord,
  version: AboutMeVersion,
  host: Host,
  options: AboutMeToFhirOptions,
): Omit<AboutMeExport, 'format'> {
  if (format === 'prsb-2.01') return toPrsb201(version.content);
  if (format === 'prsb-1') return toPrsb1(version.content);
  const about = { subjectOfCare: record.subjectOfCare.id, class: PersonDemographics.name };
  const mayLeave = ACTIONS.every((action) => may(host, action, about));
  const demographics = mayLeave ? latest(record, PersonDemographics)?.content : undefined;
  return {
    document: aboutMeToFhir(record, version, { ...(demographics ? { demographics } : {}), ...options }),
    notes: [],
  };
}

/**
 * Writes the version in force in another format; null when nothing is written yet.
 *
 * @throws {@link NotAllowedError} unless this worker may view and export every part
 * @throws DataError with a path, when the version cannot be written in the format
 */
export function exportAboutMe<Format extends ExportFormat>(
  format: Format,
  record: CareRecord,
  host: Host,
  options: AboutMeToFhirOptions = {},
): { readonly person: string; readonly version: AboutMeVersion; readonly result: AboutMeExport<Format> } | null {
  assertWholeMayLeave(host, record.subjectOfCare.id);
  const version = latest(record, AboutMe);
  if (!version) return null;
  const result = { format, ...written(format, record, version, host, options) } as AboutMeExport<Format>;
  return { person: record.subjectOfCare.id, version, result };
}
