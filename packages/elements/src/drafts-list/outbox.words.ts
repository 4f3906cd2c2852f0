// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const OUTBOX_WORDS = {
  'outbox.title': { en: 'Finished, to be sent', cy: 'Wedi’i orffen, i’w anfon', note: 'Heading of the outbox.' },
  'outbox.none': { en: 'Nothing waits to be sent.', cy: 'Nid oes dim yn aros i’w anfon.', note: 'It is empty.' },
  'outbox.since': { en: 'Finished {moment}', cy: 'Gorffennwyd {moment}', note: '{moment} is a date and time.' },
  'outbox.state.queued': { en: 'Waits to be sent', cy: 'Yn aros i’w anfon', note: 'State of one entry.' },
  'outbox.state.sending': { en: 'Being sent', cy: 'Yn cael ei anfon', note: 'State of one entry.' },
  'outbox.state.sent': { en: 'Sent', cy: 'Wedi’i anfon', note: 'State of one entry: the server has it.' },
  'outbox.state.rejected': {
    en: 'Not accepted',
    cy: 'Heb ei dderbyn',
    note: 'State of one entry: the server refused it.',
  },
  'outbox.state.conflict': {
    en: 'Somebody else sent something newer',
    cy: 'Anfonodd rhywun arall rywbeth mwy newydd',
    note: 'State of one entry.',
  },
  'outbox.held': {
    en: 'Goes after an earlier one has been sent.',
    cy: 'Yn mynd ar ôl i un cynharach gael ei anfon.',
    note: 'Another entry of the same person comes first.',
  },
  'outbox.tried': {
    en: 'Tried {attempts} times. Tried again at {time}.',
    cy: 'Nifer y cynigion: {attempts}. Cynnig nesaf am {time}.',
    note: '{attempts} is 1 or more, {time} a time of day.',
  },
  'outbox.why': { en: 'Why: {reason}', cy: 'Pam: {reason}', note: '{reason} comes from the server or the host.' },
  'outbox.edit': { en: 'Correct it and send again', cy: 'Ei gywiro a’i anfon eto', note: 'Button: rejected.' },
  'outbox.compare': { en: 'Compare and decide', cy: 'Cymharu a phenderfynu', note: 'Button: conflict.' },
  'outbox.now': { en: 'Try to send now', cy: 'Ceisio anfon nawr', note: 'Button.' },
  'outbox.locked': {
    en: 'Waits under another worker’s key, and is sent when that worker signs in here',
    cy: 'Yn aros o dan allwedd gweithiwr arall, a chaiff ei anfon pan fydd y gweithiwr hwnnw’n mewngofnodi yma',
    note: 'Nothing of it may be shown.',
  },
  'outbox.damaged': {
    en: 'Damaged on this device, and cannot be sent. Tell your manager; it has to be written again.',
    cy: 'Wedi’i ddifrodi ar y ddyfais hon, ac ni ellir ei anfon. Dywedwch wrth eich rheolwr; rhaid ei ysgrifennu eto.',
    note: 'An entry that was changed or damaged on the disk.',
  },
} as const satisfies Record<string, Phrase>;
