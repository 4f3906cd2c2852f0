// SPDX-License-Identifier: Apache-2.0
import { type OdsCode, type Postcode, type SnomedId, parseDmdId, parseSnomedId, parseUprn } from './index.js';

// @ts-expect-error identifiers are text: longer ones lose digits as numbers
parseSnomedId(73211009);
// @ts-expect-error an identifier is text
parseDmdId(322236009);
// @ts-expect-error an identifier is text
parseUprn(100023336956);

// @ts-expect-error text becomes an identifier by being parsed
export const unparsed: SnomedId = '73211009';
declare const postcode: Postcode;
// @ts-expect-error one kind of identifier is not another
export const mixed: OdsCode = postcode;

const result = parseSnomedId('73211009');
// @ts-expect-error the value is there only when the parse went well
export const unchecked = result.value;
export const checked: SnomedId | undefined = result.ok ? result.value : undefined;
