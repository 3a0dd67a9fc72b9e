import { describe, expect, it as test } from 'vitest';
import { AFTERNOON, day, item, leaders, MORNING } from './fixtures';
import { columnsOf, layoutDay, layoutPart, runsOf } from './lanes';

const columns = columnsOf(leaders('a', 'b', 'c', 'd', 'e'));
const drawn = (...items: ReturnType<typeof item>[]) =>
  layoutPart(MORNING, items, columns).placed.map((p) => `${p.item.id}${p.index} ${p.colStart}-${p.colEnd} lane ${p.lane}-${p.laneEnd}`);

describe('runs of an activity', () => {
  test('neighbouring leaders make one block', () => {
    expect(runsOf(item('1', 'bcd'), columns)).toMatchObject([{ index: 0, colStart: 1, colEnd: 4 }]);
  });
  test('leaders apart make one run per contiguous group, numbered from the left', () => {
    expect(runsOf(item('1', 'eab'), columns)).toMatchObject([{ index: 0, colStart: 0, colEnd: 2 }, { index: 1, colStart: 4, colEnd: 5 }]);
  });
  test('everybody makes a block over the full width', () => {
    expect(runsOf(item('1', 'abcde'), columns)).toMatchObject([{ colStart: 0, colEnd: 5 }]);
  });
  test('a leader named twice counts once', () => {
    expect(runsOf(item('1', 'aab'), columns)).toMatchObject([{ colStart: 0, colEnd: 2 }]);
  });
  test('without a leader of the board it goes to the column for others', () => {
    const other = columnsOf(leaders('a', 'other'));
    expect(runsOf(item('1', 'z'), other)).toMatchObject([{ colStart: 1, colEnd: 2 }]);
  });
  test('without any fitting column it is shown over the full width rather than lost', () => {
    expect(runsOf(item('1', ''), columns)).toMatchObject([{ colStart: 0, colEnd: 5 }]);
  });
  test('a board without leaders has no place for it', () => {
    expect(runsOf(item('1', 'a'), columnsOf([]))).toEqual([]);
  });
});

describe('lanes of a half-day', () => {
  test('activities of different leaders share a lane', () => {
    expect(drawn(item('1', 'a'), item('2', 'b'))).toEqual(['10 0-1 lane 0-1', '20 1-2 lane 0-1']);
  });
  test('activities of the same leader go below each other in their order', () => {
    expect(drawn(item('late', 'a', { order: 2 }), item('early', 'a', { order: 1 })))
      .toEqual(['early0 0-1 lane 0-1', 'late0 0-1 lane 1-2']);
  });
  test('the same order keeps the order of arrival', () => {
    expect(drawn(item('x', 'a'), item('y', 'a')).map((line) => line[0])).toEqual(['x', 'y']);
  });
  test('a wide block goes to the first lane that is free over all its columns', () => {
    expect(drawn(item('1', 'b'), item('2', 'abc', { order: 1 }))).toEqual(['10 1-2 lane 0-1', '20 0-3 lane 1-2']);
  });
  test('a later activity fills a gap above', () => {
    expect(drawn(item('1', 'b'), item('2', 'bc', { order: 1 }), item('3', 'd', { order: 2 })))
      .toContain('30 3-4 lane 0-2');
  });
  test('a block hangs down into lanes that nobody uses', () => {
    expect(drawn(item('1', 'a'), item('2', 'b'), item('3', 'b', { order: 1 }))).toContain('10 0-1 lane 0-2');
  });
  test('no two blocks ever overlap', () => {
    const many = Array.from({ length: 60 }, (_, n) => item(String(n), 'abcde'.slice(n % 4, (n % 4) + 1 + ((n * 7) % 3)), { order: (n * 13) % 17 }));
    const taken = new Set<string>();
    for (const p of layoutPart(MORNING, many, columns).placed) {
      for (let lane = p.lane; lane < p.laneEnd; lane++) {
        for (let column = p.colStart; column < p.colEnd; column++) {
          expect(taken.has(`${lane}/${column}`)).toBe(false);
          taken.add(`${lane}/${column}`);
        }
      }
    }
  });
  test('the columns nobody uses are empty cells', () => {
    expect(layoutPart(MORNING, [item('1', 'bc')], columns).empty).toEqual([0, 3, 4]);
  });
  test('a half-day without activities still has one lane', () => {
    expect(layoutPart(MORNING, [], columns)).toMatchObject({ lanes: 1, placed: [], empty: [0, 1, 2, 3, 4] });
  });
});

describe('a day', () => {
  test('a holiday keeps the first lane of the first half-day for its text', () => {
    const layout = layoutDay(day('2026-11-23', { holiday: { text: 'Nghỉ lễ', provisional: false } }), [item('1', 'a')], columns);
    expect(layout.parts.map((part) => [part.reserved, part.lanes])).toEqual([[1, 2], [0, 1]]);
    expect(layout.parts[0]!.placed[0]!.lane).toBe(1);
  });
  test('an activity of a half-day the server did not open is shown in the first one', () => {
    const layout = layoutDay(day('2026-11-23', { parts: [MORNING, AFTERNOON] }), [item('1', 'a', { part: 'EVENING' })], columns);
    expect(layout.parts.map((part) => part.placed.length)).toEqual([1, 0]);
  });
});
