// SPDX-License-Identifier: Apache-2.0
// The wall clock of a time zone, for who needs nothing else of a record.
export { HOME_TIME_ZONE, type Span, wallClock, zonedClock } from './record/zoned-clock.js';
