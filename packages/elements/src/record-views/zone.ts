// SPDX-License-Identifier: Apache-2.0
import { type Host, NO_HOST } from '../host-context/host-context.js';
import { isDatePlace } from '../words/dates.js';

/** The zone of the worker's clock. One that there is not must not take the page down. */
export const zoneOf = (host: Host): string => (isDatePlace(host) ? host : NO_HOST).timeZone;
