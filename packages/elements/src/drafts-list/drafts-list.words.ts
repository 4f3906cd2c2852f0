// SPDX-License-Identifier: Apache-2.0
import type { Counted } from '../about-me/counted.js';
import type { Phrase } from '../words/words.js';

export const DRAFTS_LIST_WORDS = {
  'drafts.title': { en: 'Not finished yet', cy: 'Heb ei orffen eto', note: 'Heading of the list of drafts.' },
  'drafts.looking': { en: 'Looking…', cy: 'Yn chwilio…', note: 'While the list is read.' },
  'drafts.none': {
    en: 'Nothing is unfinished on this device.',
    cy: 'Nid oes dim heb ei orffen ar y ddyfais hon.',
    note: 'There are no drafts.',
  },
  'drafts.noStore': {
    en: 'Drafts are not kept on this device.',
    cy: 'Nid yw drafftiau’n cael eu cadw ar y ddyfais hon.',
    note: 'The host gave no store.',
  },
  'drafts.again': { en: 'Try again', cy: 'Rhoi cynnig arall arni', note: 'Button under a failure.' },
  'drafts.more': { en: 'Show more', cy: 'Dangos rhagor', note: 'Button at the end of the list.' },
  'drafts.saved': { en: 'Saved {moment}', cy: 'Cadwyd {moment}', note: '{moment} is a date and time.' },
  'drafts.by': { en: 'by {name}', cy: 'gan {name}', note: 'Who began it.' },
  'drafts.label': { en: '“{label}”', cy: '“{label}”', note: 'The worker’s own name for a draft.' },
  'drafts.opened': {
    en: 'Open on this page now',
    cy: 'Ar agor ar y dudalen hon nawr',
    note: 'Instead of the buttons.',
  },
  'drafts.unnamed': {
    en: 'A draft from before an update. Open it to see what it is.',
    cy: 'Drafft o gyn diweddariad. Agorwch ef i weld beth ydyw.',
    note: 'It was saved by an earlier release, which kept no name with it.',
  },
  'drafts.state.lost-key': {
    en: 'A draft that your key does not open',
    cy: 'Drafft nad yw’ch allwedd yn ei agor',
    note: 'Another worker’s, or kept under a key that changed. Nothing of it may be shown.',
  },
  'drafts.state.handed-over': {
    en: 'A draft that was handed to another worker',
    cy: 'Drafft a drosglwyddwyd i weithiwr arall',
    note: 'Nothing of it may be shown.',
  },
  'drafts.state.tampered': {
    en: 'A damaged draft. It was left as it is. Tell your manager.',
    cy: 'Drafft wedi’i ddifrodi. Fe’i gadawyd fel y mae. Dywedwch wrth eich rheolwr.',
    note: 'It was changed or damaged on the disk.',
  },
  'drafts.state.newer-schema': {
    en: 'A draft from a newer version. Reload the page to open it.',
    cy: 'Drafft o fersiwn mwy newydd. Ail-lwythwch y dudalen i’w agor.',
    note: 'This page is older than what kept the draft.',
  },
  'drafts.state.other': {
    en: 'A draft that cannot be opened now',
    cy: 'Drafft na ellir ei agor nawr',
    note: 'Any other reason.',
  },
  'drafts.handedToYou': {
    en: '{name} handed this to you, {moment}: {reason}',
    cy: 'Trosglwyddodd {name} hwn i chi, {moment}: {reason}',
    note: '{reason} is in the worker’s own words.',
  },
  'drafts.takenByYou': {
    en: 'You took this over from {name}, {moment}: {reason}',
    cy: 'Fe wnaethoch chi gymryd hwn drosodd gan {name}, {moment}: {reason}',
    note: '{reason} is in the worker’s own words.',
  },
  'drafts.expired': {
    en: 'Not touched for {days} days. Finish it, keep it for later, or throw it away.',
    cy: 'Heb ei gyffwrdd ers {days} diwrnod. Gorffennwch ef, cadwch ef at eto, neu taflwch ef.',
    note: '{days} is a number the host set.',
  },
  'drafts.open': { en: 'Go on with it', cy: 'Parhau ag ef', note: 'Button: opens the draft.' },
  'drafts.others': { en: 'More', cy: 'Rhagor', note: 'Opens the rarer buttons of one draft.' },
  'drafts.rename': { en: 'Give it a name', cy: 'Rhoi enw arno', note: 'Button.' },
  'drafts.rename.label': { en: 'Name of this draft', cy: 'Enw’r drafft hwn', note: 'Label of a box.' },
  'drafts.rename.hint': {
    en: 'Only for you and whoever gets it. Leave it empty to take the name away.',
    cy: 'Dim ond i chi a phwy bynnag sy’n ei gael. Gadewch yn wag i dynnu’r enw.',
    note: 'Under that label.',
  },
  'drafts.rename.do': { en: 'Keep this name', cy: 'Cadw’r enw hwn', note: 'Button.' },
  'drafts.renamed': { en: 'The draft has its name.', cy: 'Mae gan y drafft ei enw.', note: 'Announced.' },
  'drafts.discard': { en: 'Throw it away', cy: 'Ei daflu', note: 'Button.' },
  'drafts.discard.ask': {
    en: 'Throw this away? All that was written in it goes, and its photos, sounds and films too ({size}). It was last saved {moment}. It cannot be brought back.',
    cy: 'Taflu hwn? Bydd popeth a ysgrifennwyd ynddo’n mynd, a’i luniau, ei seiniau a’i ffilmiau hefyd ({size}). Fe’i cadwyd ddiwethaf {moment}. Ni ellir dod ag ef yn ôl.',
    note: '{size} is bytes such as 12 kB, {moment} a date and time.',
  },
  'drafts.discard.do': { en: 'Yes, throw it away', cy: 'Ie, ei daflu', note: 'Confirms.' },
  'drafts.discard.not': { en: 'No, keep it', cy: 'Na, ei gadw', note: 'Cancels.' },
  'drafts.discarded': { en: 'The draft was thrown away.', cy: 'Cafodd y drafft ei daflu.', note: 'Announced.' },
  'drafts.handOver': { en: 'Hand it over', cy: 'Ei drosglwyddo', note: 'Button: gives it to another worker.' },
  'drafts.handOver.to': {
    en: 'Who goes on with it?',
    cy: 'Pwy sy’n parhau ag ef?',
    note: 'Label of a list of workers.',
  },
  'drafts.handOver.choose': { en: 'Choose a worker', cy: 'Dewiswch weithiwr', note: 'First entry of that list.' },
  'drafts.handOver.do': { en: 'Hand it over now', cy: 'Ei drosglwyddo nawr', note: 'Button.' },
  'drafts.handOver.after': {
    en: 'After that it no longer opens for you on this device.',
    cy: 'Ar ôl hynny ni fydd yn agor i chi ar y ddyfais hon mwyach.',
    note: 'Under the heading of the panel.',
  },
  'drafts.handedOver': {
    en: 'The draft was handed to {name}.',
    cy: 'Trosglwyddwyd y drafft i {name}.',
    note: 'Announced.',
  },
  'drafts.takeOver': { en: 'Take it over', cy: 'Ei gymryd drosodd', note: 'Button: takes it from another worker.' },
  'drafts.takeOver.ask': {
    en: 'This is another worker’s draft. That you take it over is written down.',
    cy: 'Drafft gweithiwr arall yw hwn. Caiff y ffaith eich bod yn ei gymryd drosodd ei gofnodi.',
    note: 'In the panel.',
  },
  'drafts.takeOver.do': { en: 'Take it over now', cy: 'Ei gymryd drosodd nawr', note: 'Button.' },
  'drafts.takenOver': {
    en: 'You have taken the draft over.',
    cy: 'Rydych wedi cymryd y drafft drosodd.',
    note: 'Announced.',
  },
  'drafts.reason': { en: 'Why?', cy: 'Pam?', note: 'Label of a box: the reason of a hand-over.' },
  'drafts.reason.hint': {
    en: 'Such as “end of shift”. It is kept with the draft.',
    cy: 'Megis “diwedd sifft”. Caiff ei gadw gyda’r drafft.',
    note: 'Under that label.',
  },
  'drafts.fault.worker': { en: 'Choose who goes on with it.', cy: 'Dewiswch bwy sy’n parhau ag ef.', note: 'Error.' },
  'drafts.fault.reason': { en: 'Write why.', cy: 'Ysgrifennwch pam.', note: 'Error: no reason was given.' },
  'drafts.keep': {
    en: 'Keep it for later',
    cy: 'Ei gadw at eto',
    note: 'Button beside a draft nobody touched for long.',
  },
  'drafts.kept': { en: 'The draft is kept.', cy: 'Mae’r drafft yn cael ei gadw.', note: 'Announced.' },
  'drafts.cancel': { en: 'Cancel', cy: 'Canslo', note: 'Button.' },
  'drafts.notRead': {
    en: 'This list cannot be read just now. What is saved stays on this device.',
    cy: 'Ni ellir darllen y rhestr hon ar hyn o bryd. Mae’r hyn a gadwyd yn aros ar y ddyfais hon.',
    note: 'In place of the list.',
  },
  'drafts.notDone': {
    en: 'This could not be done. The draft was not changed.',
    cy: 'Ni ellid gwneud hyn. Ni newidiwyd y drafft.',
    note: 'Before a sentence that says why, when that is known.',
  },
} as const satisfies Record<string, Phrase>;

/** How many more came on the page. */
export const SHOWN_COUNT: Counted = {
  one: { en: '{number} draft is shown', cy: 'Mae {number} drafft yn cael ei ddangos', note: 'Announced.' },
  other: { en: '{number} drafts are shown', cy: 'Mae {number} drafft yn cael eu dangos', note: 'Announced.' },
};
