// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** What happened to a photo, sound or film, one sentence for each case. */
export const NOTICE_WORDS = {
  'began.audio': {
    en: 'The microphone is on.',
    cy: 'Mae’r meicroffon ymlaen.',
    note: 'Announced when recording begins.',
  },
  'began.video': {
    en: 'The camera and microphone are on.',
    cy: 'Mae’r camera a’r meicroffon ymlaen.',
    note: 'Announced when recording begins.',
  },
  'ended.worker': {
    en: 'Recorded: {time}, {size}.',
    cy: 'Wedi’i recordio: {time}, {size}.',
    note: 'After a recording. {time} is minutes and seconds.',
  },
  'ended.time': {
    en: 'The recording stopped because it may be no longer. What was recorded is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am na chaiff fod yn hwy. Mae’r hyn a recordiwyd wedi’i gadw: {time}, {size}.',
    note: 'The time limit was reached.',
  },
  'ended.size': {
    en: 'The recording stopped because it may be no larger. What was recorded is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am na chaiff fod yn fwy. Mae’r hyn a recordiwyd wedi’i gadw: {time}, {size}.',
    note: 'The size limit was reached.',
  },
  'ended.hidden': {
    en: 'The recording stopped because this page was no longer in front. What was recorded is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am nad oedd y dudalen hon o’ch blaen mwyach. Mae’r hyn a recordiwyd wedi’i gadw: {time}, {size}.',
    note: 'The worker turned to another page or program.',
  },
  'ended.device': {
    en: 'The recording stopped because the microphone or camera was switched off. What was recorded is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am fod y meicroffon neu’r camera wedi’i ddiffodd. Mae’r hyn a recordiwyd wedi’i gadw: {time}, {size}.',
    note: 'The device was unplugged, or another program took it.',
  },
  'ended.locked': {
    en: 'The recording stopped because you were signed out. What was recorded until then is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am eich bod wedi’ch allgofnodi. Mae’r hyn a recordiwyd hyd hynny wedi’i gadw: {time}, {size}.',
    note: 'Drafts were locked during the recording.',
  },
  'ended.left': {
    en: 'The recording stopped because this form was left. What was recorded is kept: {time}, {size}.',
    cy: 'Stopiodd y recordiad am i’r ffurflen hon gael ei gadael. Mae’r hyn a recordiwyd wedi’i gadw: {time}, {size}.',
    note: 'Seen when the worker comes back to the form.',
  },
  'ended.empty': {
    en: 'Nothing was recorded. Try again.',
    cy: 'Ni recordiwyd dim. Rhowch gynnig arall arni.',
    note: 'The recording ended before any sound came.',
  },
  'device.refused': {
    en: 'This page may not use the microphone or camera. Allow it in the settings of the browser, or choose a file instead.',
    cy: 'Ni chaiff y dudalen hon ddefnyddio’r meicroffon na’r camera. Caniatewch hynny yng ngosodiadau’r porwr, neu dewiswch ffeil yn lle hynny.',
    note: 'The worker or the device said no.',
  },
  'device.none': {
    en: 'This device has no microphone or camera for this. Choose a file instead.',
    cy: 'Nid oes gan y ddyfais hon feicroffon na chamera ar gyfer hyn. Dewiswch ffeil yn lle hynny.',
    note: 'None was found.',
  },
  'device.busy': {
    en: 'Another program is using the microphone or camera. Close it and try again, or choose a file instead.',
    cy: 'Mae rhaglen arall yn defnyddio’r meicroffon neu’r camera. Caewch hi a rhowch gynnig arall arni, neu dewiswch ffeil yn lle hynny.',
    note: 'The device could not be opened.',
  },
  'device.unsupported': {
    en: 'This browser cannot record. Choose a file instead.',
    cy: 'Ni all y porwr hwn recordio. Dewiswch ffeil yn lle hynny.',
    note: 'The browser lacks recording, or a format for it.',
  },
  'device.insecure': {
    en: 'Recording works only where the address of the page begins with https. Choose a file instead, and tell your manager.',
    cy: 'Dim ond lle mae cyfeiriad y dudalen yn dechrau gyda https y mae recordio’n gweithio. Dewiswch ffeil yn lle hynny, a dywedwch wrth eich rheolwr.',
    note: 'The page is not a secure one.',
  },
  'device.failed': {
    en: 'The recording could not begin. Try again, or choose a file instead.',
    cy: 'Ni allai’r recordio ddechrau. Rhowch gynnig arall arni, neu dewiswch ffeil yn lle hynny.',
    note: 'For a reason nobody foresaw.',
  },
  'device.taken': {
    en: 'Another recording in this form is running. Stop it first.',
    cy: 'Mae recordiad arall yn rhedeg yn y ffurflen hon. Stopiwch hwnnw yn gyntaf.',
    note: 'One recording at a time.',
  },
  'file.kept': { en: 'Kept: {size}.', cy: 'Wedi’i gadw: {size}.', note: 'After a file was chosen.' },
  'file.empty': {
    en: 'This file is empty, so it was not kept.',
    cy: 'Mae’r ffeil hon yn wag, felly ni chafodd ei chadw.',
    note: 'It has no bytes.',
  },
  'file.markup': {
    en: 'This kind of file can carry a program, so it was not kept. Choose a photo, sound or film.',
    cy: 'Gall y math hwn o ffeil gario rhaglen, felly ni chafodd ei chadw. Dewiswch lun, sain neu ffilm.',
    note: 'Web pages, SVG drawings and scripts.',
  },
  'file.wrong-kind': {
    en: 'This is not the kind of file that is asked for here, so it was not kept.',
    cy: 'Nid dyma’r math o ffeil y gofynnir amdano yma, felly ni chafodd ei chadw.',
    note: 'By its bytes, whatever its name says.',
  },
  'file.too-large': {
    en: 'This file has {size}. Up to {limit} can be kept here, so it was not kept.',
    cy: 'Maint y ffeil hon yw {size}. Gellir cadw hyd at {limit} yma, felly ni chafodd ei chadw.',
    note: '{size} and {limit} are such as "50 MB".',
  },
  'file.unreadable': {
    en: 'This file could not be read, so it was not kept. Try again.',
    cy: 'Ni ellid darllen y ffeil hon, felly ni chafodd ei chadw. Rhowch gynnig arall arni.',
    note: 'The device did not give its bytes.',
  },
  'photo.kept': {
    en: 'Kept: {after}. It was {before}. Where and when it was taken is no longer in it.',
    cy: 'Wedi’i gadw: {after}. {before} oedd ei faint. Nid yw lle a phryd y’i tynnwyd ynddo mwyach.',
    note: 'A photo was made smaller and its hidden data removed. {after} and {before} are sizes.',
  },
  'photo.unreadable': {
    en: 'This browser cannot open this photo, so it was not kept. Take it again, or choose another.',
    cy: 'Ni all y porwr hwn agor y llun hwn, felly ni chafodd ei gadw. Tynnwch ef eto, neu dewiswch un arall.',
    note: 'Damaged, or of a format the browser does not know.',
  },
  'found.cut-off': {
    en: 'This recording was cut off. What was recorded until then is kept: {size}.',
    cy: 'Torrwyd y recordiad hwn yn fyr. Mae’r hyn a recordiwyd hyd hynny wedi’i gadw: {size}.',
    note: 'The page or the device ended during a recording, and the draft was opened again.',
  },
  'found.whole': {
    en: 'This was found in your draft: {size}.',
    cy: 'Cafwyd hyd i hwn yn eich drafft: {size}.',
    note: 'A file that was kept, but the page ended before the answer was.',
  },
  'found.gone': {
    en: 'The file itself is gone: this device could not keep it when the page was closed. Add it again, or remove it.',
    cy: 'Mae’r ffeil ei hun wedi mynd: ni allai’r ddyfais hon ei chadw pan gaewyd y dudalen. Ychwanegwch hi eto, neu tynnwch hi oddi yma.',
    note: 'The draft names a file that is not there.',
  },
  'on-page': {
    en: 'This device cannot keep it: it is lost when this page is closed. Save and finish before you leave.',
    cy: 'Ni all y ddyfais hon ei gadw: caiff ei golli pan gaiff y dudalen hon ei chau. Cadwch a gorffennwch cyn i chi adael.',
    note: 'There is no draft, or the disk is full.',
  },
  removed: { en: 'Removed.', cy: 'Wedi’i dynnu oddi yma.', note: 'Announced after Remove.' },
} as const satisfies Record<string, Phrase>;

export type NoticeName = keyof typeof NOTICE_WORDS;
