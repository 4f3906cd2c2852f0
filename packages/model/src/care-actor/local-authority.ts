// SPDX-License-Identifier: Apache-2.0
import * as z from 'zod/mini';
import { OPTIONAL, prsbRows } from '../element-rows.js';
import { LOCAL_AUTHORITY_INFORMATION } from '../parts/prsb-standards.js';
import { type RecordClass, type ValueOf, defineRecordClass } from '../record-class.js';
import { MODS } from '../values/mods.js';

const row = prsbRows(LOCAL_AUTHORITY_INFORMATION);

export const localAuthorityShape = {
  /** The ODS code of the council. */
  organisationCode: z.optional(z.string()),
  localAuthorityName: z.optional(z.string()),
  socialServicesTeam: z.optional(z.string()),
  localAuthorityContactName: z.optional(z.string()),
  localAuthorityContactDetails: z.optional(z.string()),
};

const schema = z.looseObject(localAuthorityShape);

/**
 * MODS Local authority: the council that answers for the person, the one of their ordinary residence. Its page was not
 * read. The five rows are those of the PRSB local authority section, none of them mandatory.
 */
export const LocalAuthority: RecordClass<LocalAuthority> = defineRecordClass({
  name: 'Local authority',
  standard: MODS,
  onePerPerson: false,
  schema,
  elements: [
    row('organisationCode', 'Organisation code', 'Text', OPTIONAL),
    row('localAuthorityName', 'Local authority name', 'Text', OPTIONAL),
    row('socialServicesTeam', 'Social services team', 'Text', OPTIONAL),
    row('localAuthorityContactName', 'Local authority contact name', 'Text', OPTIONAL),
    row('localAuthorityContactDetails', 'Local authority contact details', 'Text', OPTIONAL),
  ],
});
export type LocalAuthority = ValueOf<typeof schema>;
