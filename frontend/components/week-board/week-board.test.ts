import { afterEach, beforeEach, describe, expect, it as test, vi } from 'vitest';
import { day, item, leaders, week } from './fixtures';
import type { Week } from './types';
import type { WeekBoard } from './week-board';
import './week-board';

const events = ['week-step', 'item-open', 'item-edit', 'item-move', 'cell-create'] as const;
let board: WeekBoard;
let heard: [string, unknown][];
const listen = (event: Event) => heard.push([event.type, (event as CustomEvent).detail]);

function show(value: Week): WeekBoard {
  board = document.createElement('vptu-week-board');
  board.week = value;
  document.body.append(board);
  return board;
}

const find = (key: string) => board.querySelector<HTMLElement>(`[data-key="${key}"]`)!;
const block = (id: string) => board.querySelector<HTMLElement>(`[data-id="${id}"]`)!;
const focused = () => (document.activeElement as HTMLElement).dataset.key;
const tabStops = () => [...board.querySelectorAll('[tabindex="0"]')];
const cellKey = 'c|2026-11-23|AFTERNOON|b';

function press(key: string, more: KeyboardEventInit = {}): boolean {
  return document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

beforeEach(() => {
  heard = [];
  for (const name of events) document.addEventListener(name, listen);
});

afterEach(() => {
  for (const name of events) document.removeEventListener(name, listen);
  document.body.replaceChildren();
});

describe('focus', () => {
  test('there is exactly one tab stop, and it follows the arrows', () => {
    show(week([item('1', 'ab'), item('2', 'c')]));
    expect(tabStops()).toEqual([block('1')]);
    block('1').focus();
    press('ArrowRight');
    expect(focused()).toBe(block('2').dataset.key);
    expect(tabStops()).toEqual([block('2')]);
  });
  test('Tab arrives at today, or at the selected activity if there is one', () => {
    const days = [day('2026-11-23'), day('2026-11-24', { today: true })];
    show(week([item('1', 'a')], { days }));
    expect(tabStops()).toEqual([find('c|2026-11-24|MORNING|a')]);
    board.remove();
    show(week([item('1', 'a')], { days, selected: '1' }));
    expect(tabStops()).toEqual([block('1')]);
  });
  test('after a redraw it is on the same activity', () => {
    show(week([item('1', 'a'), item('2', 'b')]));
    board.focusItem('2');
    board.week = week([item('1', 'a'), item('0', 'b', { order: -1 }), item('2', 'b', { text: 'Đổi' })]);
    expect(focused()).toBe(block('2').dataset.key);
    expect(tabStops()).toEqual([block('2')]);
  });
  test('it follows an activity that was moved to another day', () => {
    show(week([item('1', 'a')]));
    board.focusItem('1');
    board.put(item('1', 'c', { date: '2026-11-24' }));
    expect(document.activeElement).toBe(block('1'));
  });
  test('when the activity vanished it is on the cell where it was', () => {
    show(week([item('1', 'a'), item('2', 'b', { part: 'AFTERNOON' })]));
    board.focusItem('2');
    board.remove('2');
    expect(focused()).toBe(cellKey);
  });
  test('inside a wide block that vanished the column is remembered', () => {
    show(week([item('all', 'abcd')]));
    board.focusItem('all');
    press('End');
    press('ArrowDown');
    press('ArrowUp');
    expect(focused()).toBe(block('all').dataset.key);
    board.remove('all');
    expect(focused()).toBe('c|2026-11-23|MORNING|d');
  });
  test('an activity over several days keeps the focus on its day although rows came in between', () => {
    const days = [item('1', 'a'), item('1', 'a', { date: '2026-11-24' })];
    show(week(days));
    block('1').focus();
    press('ArrowDown');
    press('ArrowDown');
    const key = focused();
    expect(key).toContain('2026-11-24');
    board.week = week([...days, ...[1, 2, 3, 4].map((n) => item(`x${n}`, 'a', { order: n }))]);
    expect(focused()).toBe(key);
  });
  test('inside a wide block the column outlives a redraw', () => {
    show(week([item('all', 'abcd')]));
    find('c|2026-11-23|AFTERNOON|d').focus();
    press('ArrowUp');
    board.week = week([item('all', 'abcd', { text: 'Đổi' })]);
    expect(focused()).toBe(block('all').dataset.key);
    press('ArrowDown');
    expect(focused()).toBe('c|2026-11-23|AFTERNOON|d');
  });
  test('turning to another week keeps the same spot', () => {
    show(week([item('1', 'a')]));
    find('c|2026-11-24|MORNING|c').focus();
    board.week = week([], { days: [day('2026-11-30'), day('2026-12-01')] });
    expect(focused()).toBe('c|2026-12-01|MORNING|c');
  });
  test('a change elsewhere leaves the elements of other days alone', () => {
    show(week([item('1', 'a'), item('2', 'a', { date: '2026-11-24' })]));
    const before = block('2');
    board.put(item('1', 'b'));
    expect(block('2')).toBe(before);
  });
  test('a redraw takes no focus from elsewhere on the page', () => {
    show(week([item('1', 'a')]));
    const field = document.body.appendChild(document.createElement('input'));
    field.focus();
    board.put(item('1', 'b'));
    expect(document.activeElement).toBe(field);
  });
});

describe('patches', () => {
  test('put replaces all placements of an activity', () => {
    show(week([item('1', 'a'), item('1', 'a', { date: '2026-11-24' }), item('2', 'b')]));
    board.put([item('1', 'c'), item('1', 'c', { part: 'AFTERNOON' })]);
    expect([...board.querySelectorAll<HTMLElement>('[data-id="1"]')].map((element) => element.dataset.key))
      .toEqual(['i|2026-11-23|MORNING|0|1', 'i|2026-11-23|AFTERNOON|0|1']);
    expect(block('2')).not.toBeNull();
  });
  test('put adds what was not there', () => {
    show(week([]));
    board.put(item('9', 'd'));
    expect(block('9').textContent).toContain('Việc 9');
  });
  test('the value the server gave is not changed', () => {
    const given = week([item('1', 'a')]);
    show(given);
    board.put(item('2', 'b'));
    board.select('1');
    expect(given).toEqual(week([item('1', 'a')]));
  });
  test('select marks every block of the activity and its leaders', () => {
    show(week([item('1', 'ac'), item('2', 'b')]));
    board.select('1');
    expect([...board.querySelectorAll('[aria-selected="true"]')]).toHaveLength(2);
    expect([...board.querySelectorAll<HTMLElement>('.wb-on')].map((head) => head.dataset.leader)).toEqual(['a', 'c']);
    board.select(null);
    expect(board.querySelector('[aria-selected="true"], .wb-on')).toBeNull();
  });
  test('focusItem says whether the activity is there', () => {
    show(week([item('1', 'a')]));
    expect(board.focusItem('1')).toBe(true);
    expect(board.focusItem('nobody')).toBe(false);
    expect(document.activeElement).toBe(block('1'));
  });
  test('remove without an id takes the board out of the page as with any element', () => {
    show(week([]));
    board.remove();
    expect(board.isConnected).toBe(false);
  });
  test('an empty week shows the sentence of the server', () => {
    show(week([]));
    const none = board.querySelector<HTMLElement>('.wb-none')!;
    expect([none.textContent, none.hidden]).toEqual(['Chưa có hoạt động nào', false]);
    board.put(item('1', 'a'));
    expect(none.hidden).toBe(true);
  });
});

describe('coming and going', () => {
  test('after leaving and returning everything is there and is heard once', () => {
    show(week([item('1', 'a')]));
    board.focusItem('1');
    for (let n = 0; n < 3; n++) {
      board.remove();
      document.body.append(board);
    }
    expect(board.querySelectorAll('.wb-scroll')).toHaveLength(1);
    board.focusItem('1');
    press('Enter');
    expect(heard).toEqual([['item-open', { id: '1' }]]);
  });
  test('out of the page it listens to nothing', () => {
    show(week([item('1', 'a')]));
    const element = block('1');
    const open = vi.fn();
    board.addEventListener('item-open', open);
    board.remove();
    element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(open).not.toHaveBeenCalled();
    document.body.append(board);
    element.click();
    expect(open).toHaveBeenCalledOnce();
  });
  test('every listener that is added is taken back', () => {
    const add = vi.spyOn(Object.getPrototypeOf(HTMLElement.prototype.constructor.prototype), 'addEventListener');
    show(week([]));
    const signals = add.mock.calls.map((call) => (call[2] as AddEventListenerOptions | undefined)?.signal);
    add.mockRestore();
    expect(signals.length).toBeGreaterThan(5);
    board.remove();
    expect(signals.every((signal) => signal?.aborted)).toBe(true);
  });
  test('two boards share one stylesheet', () => {
    show(week([]));
    show(week([]));
    board.remove();
    document.body.append(board);
    expect(document.adoptedStyleSheets).toHaveLength(1);
  });
  test('a week that was set while out of the page is shown on return', () => {
    show(week([item('1', 'a')]));
    board.remove();
    board.week = week([item('2', 'b')]);
    document.body.append(board);
    expect([block('1'), block('2').textContent]).toEqual([null, '8h00 Việc 2']);
  });
  test('a property that was set before the element was known is taken over', () => {
    const early = document.createElement('vptu-week-board');
    Object.defineProperty(early, 'week', { value: week([item('1', 'a')]), configurable: true, writable: true });
    document.body.append(early);
    expect(early.querySelector('[data-id="1"]')).not.toBeNull();
  });
  test('without a week the board is empty', () => {
    show(week([item('1', 'a')]));
    board.week = null;
    expect(board.querySelector('.wb-day')).toBeNull();
    board.week = week([item('1', 'a')], { leaders: leaders('a') });
    expect(block('1')).not.toBeNull();
  });
});
