import { describe, expect, it as test } from 'vitest';
import { day, item, leaders, targetsOf, week } from './fixtures';
import { isMovement, moved } from './keyboard';
import type { Cursor, Targets } from './targets';

/** Presses keys one after the other and names what the cursor stands on: an activity, or column and lane of a cell. */
function walk(targets: Targets, cursor: Cursor, ...keys: string[]): string[] {
  return keys.map((key) => {
    const ctrl = key.startsWith('Ctrl+');
    cursor = moved(targets, cursor, key.replace('Ctrl+', ''), ctrl) ?? cursor;
    const at = targets.at(cursor.lane, cursor.col)!;
    return at.id ?? `${at.part} ${targets.leaderAt(at.col)}`;
  });
}

describe('moving over the board', () => {
  const board = targetsOf(week([
    item('all', 'abcd'), item('second', 'bc', { order: 1 }),
    item('left', 'a', { part: 'AFTERNOON' }), item('right', 'd', { part: 'AFTERNOON' }),
  ]));
  const top = { lane: 0, col: 0 };

  test('left and right step over whole blocks and stop at empty cells', () => {
    expect(walk(board, { lane: 2, col: 0 }, 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'))
      .toEqual(['AFTERNOON b', 'AFTERNOON c', 'right', 'right', 'AFTERNOON c']);
  });
  test('up and down go from lane to lane and from half-day to half-day', () => {
    expect(walk(board, { lane: 0, col: 1 }, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp', 'ArrowUp'))
      .toEqual(['second', 'AFTERNOON b', 'MORNING b', 'AFTERNOON b', 'second', 'all']);
  });
  test('the column is kept while passing a block over the full width', () => {
    expect(walk(board, { lane: 2, col: 3 }, 'ArrowUp', 'ArrowDown')).toEqual(['all', 'right']);
  });
  test('a lane without a block in this column is passed over', () => {
    expect(walk(board, top, 'ArrowDown')).toEqual(['left']);
  });
  test('at the edges nothing moves', () => {
    expect(moved(board, top, 'ArrowUp', false)).toBeUndefined();
    expect(moved(board, top, 'ArrowLeft', false)).toBeUndefined();
    expect(moved(board, { lane: 4, col: 3 }, 'ArrowDown', false)).toBeUndefined();
    expect(moved(board, { lane: 2, col: 3 }, 'ArrowRight', false)).toBeUndefined();
  });
  test('Home and End go to the ends of the row, with Ctrl to the ends of the week', () => {
    expect(walk(board, { lane: 2, col: 1 }, 'End', 'Home', 'Ctrl+End', 'Ctrl+Home')).toEqual(['right', 'left', 'AFTERNOON d', 'all']);
    expect(board.at(4, 3)).toMatchObject({ date: '2026-11-24', part: 'AFTERNOON' });
  });
  test('other keys are no movement', () => {
    for (const key of ['a', 'Tab', 'Escape', 'toString']) expect(isMovement(key, false)).toBe(false);
    expect(isMovement('ArrowRight', true)).toBe(false);
  });
});

test('the text lane of a holiday is never a target', () => {
  const board = targetsOf(week([], { days: [day('2026-11-23', { holiday: { text: 'Nghỉ lễ', provisional: false } })] }));
  expect(board.at(0, 0)).toBeUndefined();
  expect(board.first()).toMatchObject({ lane: 1, col: 0 });
  expect(moved(board, { lane: 1, col: 0 }, 'ArrowUp', false)).toBeUndefined();
});

test('every target can be reached from every other one with the arrows alone', () => {
  const names = [...'abcdefgh'];
  const items = Array.from({ length: 40 }, (_, n) => item(String(n), names.slice(n % 7, (n % 7) + 1 + ((n * 5) % 4)).join(''),
    { order: (n * 11) % 13, part: n % 3 === 0 ? 'AFTERNOON' : 'MORNING', date: n % 2 ? '2026-11-23' : '2026-11-24' }));
  const board = targetsOf(week(items, { leaders: leaders(...names) }));
  const seen = new Set<string>();
  const reached = new Set<string>();
  const open: Cursor[] = [board.first()!];
  for (let cursor = open.pop(); cursor; cursor = open.pop()) {
    const place = `${cursor.lane}/${cursor.col}`;
    if (seen.has(place)) continue;
    seen.add(place);
    reached.add(board.at(cursor.lane, cursor.col)!.key);
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      const next = moved(board, cursor, key, false);
      if (next) open.push(next);
    }
  }
  expect([...board.byKey.keys()].filter((key) => !reached.has(key))).toEqual([]);
});
