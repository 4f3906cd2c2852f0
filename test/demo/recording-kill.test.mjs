// SPDX-License-Identifier: Apache-2.0
// The tablet dies while a film is being recorded: what was recorded up to the last whole second is there afterwards.
import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { demoTest } from './demo.mjs';
import { draftNotice, openForm, openFormOf, openPerson, saveAndFinish, untilVersion } from './lantern.mjs';

const FILM_BYTES = 50_000_000;
const QUESTION = 'whatIsMostImportantToMeMedia';

const field = (page) => page.locator(`[data-key="${QUESTION}"]`);

/** In the page: a camera that films noise, so that a film grows fast, and a recorder that tells of each piece. */
function noisyCamera() {
  const Recorder = globalThis.MediaRecorder;
  navigator.mediaDevices.getUserMedia = async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 });
    const drawing = canvas.getContext('2d');
    const picture = drawing.createImageData(canvas.width, canvas.height);
    const dots = new Uint32Array(picture.data.buffer);
    setInterval(() => {
      for (let dot = 0; dot < dots.length; dot++) dots[dot] = (Math.random() * 0xffffffff) | 0xff000000;
      drawing.putImageData(picture, 0, 0);
    }, 50);
    const sound = new AudioContext();
    const voice = sound.createOscillator();
    const heard = sound.createMediaStreamDestination();
    voice.connect(heard);
    voice.start();
    return new MediaStream([...canvas.captureStream(20).getTracks(), ...heard.stream.getTracks()]);
  };
  globalThis.MediaRecorder = class extends Recorder {
    constructor(stream, options) {
      super(stream, { ...options, videoBitsPerSecond: 36_000_000 });
      this.addEventListener('dataavailable', async ({ data }) => {
        const digest = await crypto.subtle.digest('SHA-256', await data.arrayBuffer());
        const hash = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
        globalThis.pieceRecorded({ size: data.size, hash });
      });
    }
  };
}

/** Records until the film is large enough and a while longer, and kills the browser at some moment of a second. */
async function recordUntilKilled(demo) {
  const pieces = [];
  await demo.page.exposeFunction('pieceRecorded', (piece) => {
    pieces.push({ ...piece, at: performance.now() });
  });
  await demo.page.evaluate(noisyCamera);
  await field(demo.page)
    .getByRole('button', { name: /^Add a/ })
    .click();
  await field(demo.page).getByRole('button', { name: 'Record film' }).click();
  await field(demo.page).getByText('Recording film').waitFor();
  const recorded = () => pieces.reduce((sum, { size }) => sum + size, 0);
  // A form takes films of 60 MB: on a quick machine a second more than needed would end the recording by itself.
  for (let tenths = 0; recorded() < FILM_BYTES; tenths++) {
    assert.ok(tenths < 1000, `${recorded()} bytes in ${tenths / 10} seconds`);
    await wait(100);
  }
  await wait(randomInt(1000));
  assert.ok(await field(demo.page).getByText('Recording film').isVisible(), 'the recording ended before the kill');
  const killedAt = performance.now();
  await demo.kill();
  return { pieces, old: pieces.filter(({ at }) => at < killedAt - 1000) };
}

/** In the page: the stored film, cut into pieces of these sizes, and their hashes. */
async function hashesOfFilm(sizes) {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('lantern-records');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const films = await new Promise((resolve, reject) => {
    const reading = database.transaction('files').objectStore('files').getAll();
    reading.onsuccess = () => resolve(reading.result);
    reading.onerror = () => reject(reading.error);
  });
  database.close();
  const [film] = films;
  const hashes = [];
  let from = 0;
  for (const size of sizes) {
    const piece = film.slice(from, from + size);
    from += size;
    if (piece.size < size) break;
    const digest = await crypto.subtle.digest('SHA-256', await piece.arrayBuffer());
    hashes.push([...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  }
  return { count: films.length, size: film.size, type: film.type, hashes };
}

/** In the page: how long the film on screen plays. A recording that was cut off does not say so itself. */
async function secondsOf(video) {
  if (!(video.readyState >= 1)) await new Promise((resolve) => video.addEventListener('loadedmetadata', resolve));
  if (Number.isFinite(video.duration)) return video.duration;
  video.currentTime = 1e9;
  await new Promise((resolve) => video.addEventListener('seeked', resolve));
  return video.currentTime;
}

demoTest('a film of 50 MB survives a kill during recording up to the last whole second', async (demo, t) => {
  await openFormOf(demo.page, 'Betty');
  const { pieces, old } = await recordUntilKilled(demo);

  await demo.open();
  await demo.page.getByRole('heading', { name: 'Residents' }).waitFor();
  await openPerson(demo.page, 'Betty');
  await openForm(demo.page);
  await draftNotice(demo.page).waitFor();
  await field(demo.page)
    .getByText(/cut off/)
    .waitFor();
  await field(demo.page).getByRole('button', { name: /play/i }).first().click();
  const seconds = await field(demo.page).locator('video').evaluate(secondsOf);

  await saveAndFinish(demo.page);
  await untilVersion(demo.page, 1);
  const film = await demo.page.evaluate(
    hashesOfFilm,
    pieces.map(({ size }) => size),
  );
  t.diagnostic(
    `${pieces.length} pieces told of, ${old.length} of them a second old, ${film.hashes.length} kept; ` +
      `${film.size} bytes, plays ${seconds.toFixed(1)} s`,
  );
  assert.equal(film.count, 1);
  assert.match(film.type, /^video\//);
  assert.ok(film.size >= FILM_BYTES * 0.9, `${film.size} bytes`);
  assert.ok(film.hashes.length >= old.length, 'a piece that was a second old is missing');
  assert.deepEqual(
    film.hashes,
    pieces.slice(0, film.hashes.length).map(({ hash }) => hash),
  );
  assert.ok(seconds >= old.length - 1, `${seconds} seconds of ${old.length}`);
});
