// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

export const MEDIA_WORDS = {
  'media.photo.alt': {
    en: 'Photo: {name}. Nobody has described it in words yet.',
    cy: 'Llun: {name}. Nid oes neb wedi’i ddisgrifio mewn geiriau eto.',
    note: 'Stands for a photo where it cannot be seen. {name} is the section or question.',
  },
  'media.opening': { en: 'Opening…', cy: 'Yn agor…', note: 'While a photo, sound or film is fetched.' },
  'media.play.audio': {
    en: 'Play the sound',
    cy: 'Chwarae’r sain',
    note: 'Button under the name of the section or question.',
  },
  'media.play.video': {
    en: 'Play the film',
    cy: 'Chwarae’r ffilm',
    note: 'Button under the name of the section or question.',
  },
  'media.audio': { en: 'Sound: {name}', cy: 'Sain: {name}', note: 'Name of the player, for screen readers.' },
  'media.video': { en: 'Film: {name}', cy: 'Ffilm: {name}', note: 'Name of the player, for screen readers.' },
  'media.transcript': {
    en: 'What is said or shown, in words',
    cy: 'Yr hyn a ddywedir neu a ddangosir, mewn geiriau',
    note: 'Heading over the words of a sound or film.',
  },
  'media.failed.photo': {
    en: 'This photo cannot be opened here.',
    cy: 'Ni ellir agor y llun hwn yma.',
    note: 'The file could not be fetched or is damaged.',
  },
  'media.failed.audio': {
    en: 'This sound cannot be played here.',
    cy: 'Ni ellir chwarae’r sain hon yma.',
    note: 'The file could not be fetched, is damaged, or the browser does not know its format.',
  },
  'media.failed.video': {
    en: 'This film cannot be played here.',
    cy: 'Ni ellir chwarae’r ffilm hon yma.',
    note: 'As for a sound.',
  },
  'media.file': {
    en: 'A file that is not shown here: {file}',
    cy: 'Ffeil nad yw’n cael ei dangos yma: {file}',
    note: 'A file of another type. {file} is its name.',
  },
  'media.unnamed': { en: 'without a name', cy: 'heb enw', note: 'In place of the name of a file without one.' },
  'media.elsewhere': {
    en: 'Open {file} in another system (new tab)',
    cy: 'Agor {file} mewn system arall (tab newydd)',
    note: 'Link to a file that another system keeps. {file} is its name.',
  },
  'media.unreachable': {
    en: 'Another system keeps this file, and it cannot be opened from here: {file}',
    cy: 'Mae system arall yn cadw’r ffeil hon, ac ni ellir ei hagor o’r fan hon: {file}',
    note: 'The address is not one of the web. {file} is the name of the file.',
  },
} as const satisfies Record<string, Phrase>;
