// SPDX-License-Identifier: Apache-2.0
import type { Phrase } from '../words/words.js';

/** What the worker sees and presses. What happened is told in `notices.words.ts`. */
export const ATTACHMENT_WORDS = {
  'attachments.add': {
    en: 'Add a {things}',
    cy: 'Ychwanegu {things}',
    note: 'Button. {things} is "photo", or "photo, sound or film", from the words below.',
  },
  'attachments.or': { en: '{list} or {last}', cy: '{list} neu {last}', note: 'Joins the last of several things.' },
  'attachments.thing.photo': { en: 'photo', cy: 'llun', note: 'Stands in the button above, always first.' },
  'attachments.thing.audio': { en: 'sound', cy: 'sain', note: 'Stands in the button above.' },
  'attachments.thing.video': { en: 'film', cy: 'ffilm', note: 'Stands in the button above.' },
  'attachments.thing.file': { en: 'file', cy: 'ffeil', note: 'Stands in the button above, always last.' },
  'attachments.consent': {
    en: 'First ask the person, and anybody else who would be seen or heard.',
    cy: 'Gofynnwch i’r person yn gyntaf, ac i unrhyw un arall a fyddai’n cael ei weld neu ei glywed.',
    note: 'Over the ways to add something.',
  },
  'attachments.limit.size': {
    en: 'Up to {size}.',
    cy: 'Hyd at {size}.',
    note: 'Under the ways to add something. {size} is such as "50 MB".',
  },
  'attachments.limit.time': {
    en: 'A recording stops by itself after {time}.',
    cy: 'Mae recordiad yn stopio ohono’i hun ar ôl {time}.',
    note: 'Follows the above. {time} is minutes and seconds, such as "2:00".',
  },
  'attachments.take': { en: 'Take a photo', cy: 'Tynnu llun', note: 'Button that opens the camera of a tablet.' },
  'attachments.choose.photo': {
    en: 'Choose a photo',
    cy: 'Dewis llun',
    note: 'Button that opens the device’s photos.',
  },
  'attachments.record.audio': { en: 'Record sound', cy: 'Recordio sain', note: 'Button that begins a recording.' },
  'attachments.record.video': { en: 'Record film', cy: 'Recordio ffilm', note: 'Button that begins a recording.' },
  'attachments.choose.file': { en: 'Choose a file', cy: 'Dewis ffeil', note: 'Button that opens the device’s files.' },
  'attachments.notNow': { en: 'Not now', cy: 'Nid nawr', note: 'Closes the ways to add something.' },
  'attachments.asking.audio': {
    en: 'Your device asks whether this page may use the microphone. Recording begins when you allow it.',
    cy: 'Mae eich dyfais yn gofyn a gaiff y dudalen hon ddefnyddio’r meicroffon. Bydd y recordio’n dechrau pan fyddwch yn caniatáu hynny.',
    note: 'While the browser asks for permission.',
  },
  'attachments.asking.video': {
    en: 'Your device asks whether this page may use the camera and microphone. Recording begins when you allow it.',
    cy: 'Mae eich dyfais yn gofyn a gaiff y dudalen hon ddefnyddio’r camera a’r meicroffon. Bydd y recordio’n dechrau pan fyddwch yn caniatáu hynny.',
    note: 'While the browser asks for permission.',
  },
  'attachments.cancel': { en: 'Cancel', cy: 'Canslo', note: 'Button that ends what was begun.' },
  'attachments.recording.audio': {
    en: 'Recording sound',
    cy: 'Yn recordio sain',
    note: 'Large, while the microphone is on. The seconds stand beside it.',
  },
  'attachments.recording.video': {
    en: 'Recording film',
    cy: 'Yn recordio ffilm',
    note: 'Large, while camera and microphone are on. The seconds stand beside it.',
  },
  'attachments.left': {
    en: 'Seconds left: {seconds}',
    cy: 'Eiliadau ar ôl: {seconds}',
    note: 'In the last ten seconds of a recording.',
  },
  'attachments.stop': { en: 'Stop recording', cy: 'Stopio recordio', note: 'Button that ends a recording.' },
  'attachments.preview': {
    en: 'What the camera sees',
    cy: 'Yr hyn y mae’r camera’n ei weld',
    note: 'Name of the live picture, for screen readers.',
  },
  'attachments.keeping': { en: 'Keeping it…', cy: 'Yn ei gadw…', note: 'While a file is made ready and stored.' },
  'attachments.none': {
    en: 'Nothing added here yet',
    cy: 'Dim byd wedi’i ychwanegu yma eto',
    note: 'In place of a photo, where this worker may add none either. Never means that there is nothing to show.',
  },
  'attachments.transcript': {
    en: 'What is said or shown, in words',
    cy: 'Yr hyn a ddywedir neu a ddangosir, mewn geiriau',
    note: 'Label of a box under a photo, sound or film.',
  },
  'attachments.transcript.help': {
    en: 'For people who cannot see or hear it.',
    cy: 'I bobl na allant ei weld neu ei glywed.',
    note: 'Under the label above.',
  },
  'attachments.edit': { en: 'Turn or cut', cy: 'Troi neu dorri', note: 'Button that opens the tools for a photo.' },
  'attachments.replace': { en: 'Replace', cy: 'Newid am un arall', note: 'Button: another one in place of this one.' },
  'attachments.replace.hint': {
    en: 'The new one takes the place of the one that is here, and of its words.',
    cy: 'Bydd yr un newydd yn cymryd lle’r un sydd yma, a’i eiriau.',
    note: 'Over the ways to add something, when there is one already.',
  },
  'attachments.remove': { en: 'Remove', cy: 'Tynnu oddi yma', note: 'Button under a photo, sound or film.' },
  'attachments.remove.ask': {
    en: 'Remove this, and its words?',
    cy: 'Tynnu hwn oddi yma, a’i eiriau?',
    note: 'Asked before it is removed.',
  },
  'attachments.remove.yes': { en: 'Yes, remove it', cy: 'Ie, ei dynnu oddi yma', note: 'Confirms.' },
  'attachments.remove.no': { en: 'No, keep it', cy: 'Na, ei gadw', note: 'Cancels.' },
  'attachments.photo': {
    en: 'Photo. The arrow keys move it, plus and minus bring it closer and further away.',
    cy: 'Llun. Mae’r bysellau saeth yn ei symud, a phlws a minws yn dod ag ef yn nes ac ymhellach.',
    note: 'Name of the picture that can be moved, for screen readers.',
  },
  'attachments.turn': { en: 'Turn', cy: 'Troi', note: 'Button: a quarter turn to the right.' },
  'attachments.closer': { en: 'Closer', cy: 'Yn nes', note: 'Button: cuts more off the edges.' },
  'attachments.further': { en: 'Further away', cy: 'Ymhellach', note: 'Button: cuts less off the edges.' },
  'attachments.left.move': { en: 'Move left', cy: 'Symud i’r chwith', note: 'Button: shows more of the left.' },
  'attachments.right.move': { en: 'Move right', cy: 'Symud i’r dde', note: 'Button: shows more of the right.' },
  'attachments.up.move': { en: 'Move up', cy: 'Symud i fyny', note: 'Button: shows more of the top.' },
  'attachments.down.move': { en: 'Move down', cy: 'Symud i lawr', note: 'Button: shows more of the bottom.' },
  'attachments.all': { en: 'Show all of it', cy: 'Dangos y cyfan', note: 'Button: cuts nothing off.' },
  'attachments.use': { en: 'Keep it like this', cy: 'Ei gadw fel hyn', note: 'Button that ends turning and cutting.' },
  'attachments.seen': {
    en: 'Closeness: {percent} %',
    cy: 'Agosrwydd: {percent} %',
    note: 'Announced after Closer or Further away. 100 % shows the whole photo.',
  },
} as const satisfies Record<string, Phrase>;
