// SPDX-License-Identifier: Apache-2.0
import { expect } from '@open-wc/testing';
import { cameraPhoto, holdsPlace, looksOfPicture, picture } from '../testing/pictures.js';
import { LONGEST_EDGE, Photo } from './photo.js';

const ACROSS = ['red', 'blue', 'red', 'blue'];
const DOWN = ['red', 'red', 'blue', 'blue'];

/** What is kept after something was done to a photo. */
async function keptOf(bytes: Blob, act: (photo: Photo) => void = () => undefined) {
  const photo = await Photo.from(bytes);
  act(photo);
  const kept = await photo.toJpeg();
  photo.dispose();
  return { kept, looks: await looksOfPicture(kept) };
}

describe('a photo', () => {
  it('is kept the way up that the camera was held', async () => {
    expect((await keptOf(await cameraPhoto(1))).looks).to.deep.equal({ width: 40, height: 20, corners: ACROSS });
    expect((await keptOf(await cameraPhoto(6))).looks).to.deep.equal({ width: 20, height: 40, corners: DOWN });
    const upsideDown = (await keptOf(await cameraPhoto(3))).looks;
    expect(upsideDown).to.deep.equal({ width: 40, height: 20, corners: ['blue', 'red', 'blue', 'red'] });
  });

  it('no longer says where it was taken', async () => {
    const taken = await cameraPhoto(6);
    expect(await holdsPlace(taken), 'it did').to.equal(true);
    const { kept } = await keptOf(taken);
    expect(await holdsPlace(kept)).to.equal(false);
    expect(kept.type).to.equal('image/jpeg');
  });

  it('is made smaller to its longest edge, and never larger', async () => {
    const large = (await keptOf(await picture(3000, 1000))).looks;
    expect([large.width, large.height]).to.deep.equal([LONGEST_EDGE, 683]);
    const tall = (await keptOf(await picture(30, 4096))).looks;
    expect([tall.width, tall.height]).to.deep.equal([15, LONGEST_EDGE]);
    const small = (await keptOf(await picture(8, 6))).looks;
    expect([small.width, small.height]).to.deep.equal([8, 6]);
  });

  it('is turned by a quarter each time, and is as it was after four', async () => {
    const corners: unknown[] = [];
    for (let turns = 0; turns < 5; turns++) {
      const { looks } = await keptOf(await picture(), (photo) => {
        for (let turn = 0; turn < turns; turn++) photo.turn();
      });
      corners.push(looks.corners, looks.width);
    }
    expect(corners).to.deep.equal([
      ACROSS,
      40,
      DOWN,
      20,
      ['blue', 'red', 'blue', 'red'],
      40,
      ['blue', 'blue', 'red', 'red'],
      20,
      ACROSS,
      40,
    ]);
  });

  it('is cut to the part that is shown, and no further than its edge', async () => {
    const right = await keptOf(await picture(400, 200), (photo) => {
      photo.zoomBy(2);
      photo.moveBy(99, 0);
    });
    expect(right.looks).to.deep.equal({ width: 200, height: 100, corners: ['blue', 'blue', 'blue', 'blue'] });
    const left = await keptOf(await picture(400, 200), (photo) => {
      photo.zoomBy(2);
      photo.moveBy(-0.5, 0);
    });
    expect(left.looks.corners).to.deep.equal(['red', 'red', 'red', 'red']);
    const middle = await keptOf(await picture(400, 200), (photo) => photo.zoomBy(4));
    expect(middle.looks).to.deep.equal({ width: 100, height: 50, corners: ACROSS });
  });

  it('is cut after turning as it is shown, and whole again when asked', async () => {
    const cut = (photo: Photo) => {
      photo.turn();
      photo.zoomBy(2);
      photo.moveBy(0, 9);
    };
    const { looks } = await keptOf(await picture(400, 200), cut);
    expect(looks).to.deep.equal({ width: 100, height: 200, corners: ['blue', 'blue', 'blue', 'blue'] });
    const all = await keptOf(await picture(400, 200), (photo) => {
      cut(photo);
      photo.showAll();
    });
    expect(all.looks).to.deep.equal({ width: 200, height: 400, corners: DOWN });
  });

  it('comes no closer than it can be seen, and no further away than whole', async () => {
    const photo = await Photo.from(await picture());
    for (let count = 0; count < 50; count++) photo.zoomBy(3);
    expect(photo.zoom).to.equal(8);
    for (let count = 0; count < 50; count++) photo.zoomBy(0.1);
    expect(photo.isWhole).to.equal(true);
  });

  it('is white where it could be seen through', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 10;
    const clear = await new Promise<Blob>((resolve) => canvas.toBlob((bytes) => resolve(bytes!), 'image/png'));
    expect((await keptOf(clear)).looks.corners).to.deep.equal(['white', 'white', 'white', 'white']);
  });

  it('is refused when the browser cannot read it', async () => {
    const broken = (await picture()).slice(0, 30, 'image/jpeg');
    const outcome = await Photo.from(broken).then(
      () => 'read',
      () => 'refused',
    );
    expect(outcome).to.equal('refused');
  });
});
