// SPDX-License-Identifier: Apache-2.0
export { escalationCall } from './definition.js';
export { type JustRecorded, type RecordedSource, justRecorded } from './just-recorded.js';
