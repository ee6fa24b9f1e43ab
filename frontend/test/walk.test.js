import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extended, lengthOf, wayOf, withPoint } from '../src/field/walk/track.js';
import { walkBody } from '../src/field/walk/walkBody.js';

/** @typedef {import('../src/field/walk/track.js').Track} Track */

const DEGREE_M = 111_200;
const LAT = 58.27;
/** @type {Track} */
const NONE = { points: [], lastAt: null, unseen: false };

/** @param {number} metres northwards @returns {[number, number]} */
const north = (metres) => [11.43, LAT + metres / DEGREE_M];

/** @param {Track} track @param {[metres: number, seconds: number, accuracyM?: number][]} fixes */
function walked(track, fixes) {
  return fixes.reduce(
    (before, [metres, seconds, accuracyM = 8]) =>
      extended(before, { at: north(metres), accuracyM, time: seconds * 1000 }),
    track,
  );
}

test('a phone that stands still draws no way, and one that walks draws its own', () => {
  const still = walked(NONE, [
    [0, 0],
    [2, 5],
    [-3, 10],
    [4.5, 15],
  ]);
  assert.equal(still.points.length, 1);
  const gone = walked(still, [
    [10, 20],
    [20, 28],
    [30, 36],
  ]);
  assert.equal(gone.points.length, 4);
  assert.ok(Math.abs(lengthOf(gone.points).lengthM - 30) < 0.1);
  assert.equal(lengthOf(gone.points).unseenM, 0);
});

test('a fix that is worse than 30 m draws nothing', () => {
  assert.equal(
    walked(NONE, [
      [0, 0],
      [40, 10, 31],
      [80, 20, 200],
    ]).points.length,
    1,
  );
  assert.equal(
    walked(NONE, [
      [0, 0],
      [40, 10, 30],
    ]).points.length,
    2,
  );
});

test('a long way after a long silence is a guess; after a short one, or a short way, it is not', () => {
  const silent = walked(NONE, [
    [0, 0],
    [100, 60],
  ]);
  assert.ok(Math.abs(lengthOf(silent.points).unseenM - 100) < 0.1);
  assert.equal(
    lengthOf(
      walked(NONE, [
        [0, 0],
        [100, 20],
      ]).points,
    ).unseenM,
    0,
  );
  assert.equal(
    lengthOf(
      walked(NONE, [
        [0, 0],
        [20, 60],
      ]).points,
    ).unseenM,
    0,
  );
});

test('somebody who stood still for long and goes on is seen all the way', () => {
  const stood = walked(NONE, [
    [0, 0],
    [1, 300],
    [60, 320],
  ]);
  assert.equal(lengthOf(stood.points).unseenM, 0);
});

test('after a pause or a locked phone the next stretch alone is a guess', () => {
  const before = walked(NONE, [
    [0, 0],
    [10, 8],
  ]);
  const after = walked({ ...before, unseen: true }, [
    [30, 12],
    [40, 20],
  ]);
  assert.deepEqual(
    after.points.map(([, , unseen]) => unseen),
    [0, 0, 1, 0],
  );
  assert.ok(Math.abs(lengthOf(after.points).unseenM - 20) < 0.1);
});

test('a point set by hand is a guess, and so is the way on from it', () => {
  const tapped = withPoint(walked(NONE, [[0, 0]]), north(25));
  const on = walked(tapped, [[50, 10]]);
  assert.ok(Math.abs(lengthOf(on.points).unseenM - 50) < 0.1);
});

test('without a way of its own the walk goes from one observation to the next, all of it a guess', () => {
  const seen = [
    { position: north(50), observedAt: '2026-11-30T18:10:00Z' },
    { position: north(0), observedAt: '2026-11-30T18:00:00Z' },
    { position: null, observedAt: '2026-11-30T18:05:00Z' },
  ];
  const way = wayOf([], seen);
  assert.deepEqual(
    way.map(([, lat]) => lat),
    [north(0)[1], north(50)[1]],
  );
  assert.ok(Math.abs(lengthOf(way).unseenM - 50) < 0.1);
  const own = walked(NONE, [
    [0, 0],
    [10, 8],
  ]).points;
  assert.equal(wayOf(own, seen), own);
});

test('what is sent names photos as the server does, and keeps what is the app’s own to itself', () => {
  const content = {
    name: 'Prov',
    place: null,
    plan: null,
    participants: 3,
    startedAt: '2026-11-30T18:00:00Z',
    endedAt: '2026-11-30T19:00:00Z',
    paused: false,
    unseen: true,
    points: [
      [11.43, LAT, 0],
      [...north(100), 1],
    ],
    checklist: [],
    summary: null,
    observations: [{ id: 'o', photo: 'camera', aspect: 'lighting', position: north(5) }],
    open: null,
    files: { camera: 'kept' },
    confirmedText: false,
    edition: 7,
  };
  const { sentAt, ...body } = walkBody('w', content);
  assert.ok(Date.parse(sentAt) > 0);
  assert.equal(body.observations[0].photo, 'kept');
  assert.equal(body.unlocatedM, 100);
  assert.deepEqual(body.route[0], [11.43, LAT]);
  for (const own of ['points', 'unseen', 'paused', 'open', 'files', 'edition'])
    assert.ok(!(own in body), own);
});
