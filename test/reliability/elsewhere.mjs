// SPDX-License-Identifier: Apache-2.0
// Faults that no test can bring about from outside a browser. They are shown by tests beside the sources, which run in
// Chromium, Firefox and WebKit, and throw what the browsers throw.
import { faultElsewhere } from './lab/fault-test.mjs';

faultElsewhere({
  fault: 'The browser ends the connection to the database again and again (terminated)',
  how: 'Thrown as each browser throws it, at opening, at use and at each further try',
  of: ['terminated'],
  kept: 'What was saved before. What is typed stays on the screen, and is saved when the browser recovers',
  also: ['is told when every try fails, and passes when the browser recovers'],
});

faultElsewhere({
  fault: 'The browser throws the database away, after a crash for example, while a page is open or while none is',
  how: 'The next work fails as in Chromium, and the database is removed meanwhile; or it is removed between two visits',
  of: ['wiped'],
  kept: 'The form on the screen, whole. What was not on a screen and not sent is gone; the host is told at once, the worker by the next draft of which nothing is found',
  also: [
    'is told to the host at once, and to the worker by the next draft that is missed, when it goes while in use',
    'is noticed at the next visit, when it went while no page was open, and told until something is kept again',
    'is not made anew where no page is, so that the next page still notices',
  ],
});

faultElsewhere({
  fault: 'Power is cut',
  how: 'Not brought about',
  of: [],
  kept: 'What the line said was saved, as far as the browser and the disk keep their word: each write asks to be on the disk before it counts (strict). No power was cut in a test, and a disk may answer early',
  also: [
    'writes both stores in one strict transaction',
    'is written by transactions that leave what is typed alone, and are strict',
    'resolves only when a strict transaction with entry and payload has completed',
  ],
});

faultElsewhere({
  fault: 'A draft would be put where another stands',
  how: 'A draft is carried to a version of which there is one',
  of: ['exists'],
  kept: 'Both, each where it is',
  also: ['is not carried over one that is there, over newer typing, or while another tab has it'],
});

faultElsewhere({
  fault: 'Anything that the library does not know',
  how: 'An error of a name that no browser has',
  of: ['unknown'],
  kept: 'What was saved before. What is typed stays on the screen, and saving is tried again',
  also: ['carries the name of the cause, and never its message'],
});
