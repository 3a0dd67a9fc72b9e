import { afterEach, beforeEach, describe, expect, it as test } from 'vitest';
import { item, week } from './fixtures';
import type { Week } from './types';
import type { WeekBoard } from './week-board';
import './week-board';

const events = ['week-step', 'item-open', 'item-edit', 'item-move', 'cell-create'] as const;
let board: WeekBoard;
let heard: [string, unknown][];
const cell = { date: '2026-11-23', part: 'AFTERNOON', leader: 'b' };

function show(more: Partial<Week> = {}): void {
  board = document.createElement('vptu-week-board');
  board.week = week([item('1', 'a')], more);
  document.body.append(board);
  for (const name of events) board.addEventListener(name, (event) => heard.push([name, (event as CustomEvent).detail]));
}

const block = () => board.querySelector<HTMLElement>('[data-id="1"]')!;
const empty = () => board.querySelector<HTMLElement>('[data-key="c|2026-11-23|AFTERNOON|b"]')!;

/** Whether the key was left to the page. */
function press(on: HTMLElement, key: string, more: KeyboardEventInit = {}): boolean {
  on.focus();
  return on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

beforeEach(() => void (heard = []));
afterEach(() => document.body.replaceChildren());

describe('on an activity', () => {
  test('Enter, Space and a click open it', () => {
    show();
    press(block(), 'Enter');
    press(block(), ' ');
    block().click();
    expect(heard).toEqual(Array(3).fill(['item-open', { id: '1' }]));
  });
  test('the second click of a double click does not open it again', () => {
    show();
    block().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    block().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(heard).toHaveLength(1);
  });
  test('E edits and M moves it, also with Caps Lock', () => {
    show();
    for (const key of ['e', 'm', 'E']) press(block(), key);
    expect(heard.map(([name]) => name)).toEqual(['item-edit', 'item-move', 'item-edit']);
  });
  test('a key that is held down asks once and is not passed on', () => {
    show();
    press(block(), 'Enter');
    expect(press(block(), 'Enter', { repeat: true })).toBe(false);
    expect(press(empty(), 'PageDown', { repeat: true })).toBe(false);
    expect(heard).toHaveLength(1);
  });
});

describe('on an empty cell', () => {
  test('Enter, N and a double click propose a new activity there', () => {
    show();
    press(empty(), 'Enter');
    press(empty(), 'n');
    empty().dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(heard).toEqual(Array(3).fill(['cell-create', cell]));
  });
  test('the plus comes with the focus and proposes one too', () => {
    show();
    const plus = board.querySelector<HTMLButtonElement>('.wb-plus')!;
    expect([plus.hidden, plus.title]).toEqual([true, 'Thêm hoạt động']);
    empty().focus();
    expect(plus.hidden).toBe(false);
    plus.click();
    expect(heard).toEqual([['cell-create', cell]]);
    block().focus();
    expect(plus.hidden).toBe(true);
  });
  test('the free space below an activity takes a double click as well', () => {
    show();
    board.querySelector('.wb-cell[aria-hidden]')!.dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(heard).toEqual([['cell-create', { date: '2026-11-23', part: 'MORNING', leader: 'a' }]]);
  });
});

describe('for a reader', () => {
  test('nothing is edited, moved or created', () => {
    show({ editable: false });
    for (const key of ['e', 'm', 'n']) expect(press(block(), key)).toBe(true);
    for (const key of ['Enter', 'n']) expect(press(empty(), key)).toBe(true);
    empty().dispatchEvent(new MouseEvent('dblclick', { bubbles: true }));
    expect(heard).toEqual([]);
    expect(board.querySelector<HTMLElement>('.wb-plus')!.hidden).toBe(true);
  });
  test('opening and turning the weeks still work', () => {
    show({ editable: false });
    press(block(), 'Enter');
    press(empty(), 'PageDown');
    expect(heard).toEqual([['item-open', { id: '1' }], ['week-step', { direction: 1 }]]);
  });
});

test('PageUp and PageDown turn the weeks', () => {
  show();
  press(block(), 'PageUp');
  press(empty(), 'PageDown');
  expect(heard).toEqual([['week-step', { direction: -1 }], ['week-step', { direction: 1 }]]);
});

test('keys without a meaning here are left to the page', () => {
  show();
  for (const key of ['x', '/', 'Escape', 'Tab', 'n', 'F5']) expect(press(block(), key)).toBe(true);
  for (const more of [{ ctrlKey: true }, { altKey: true }, { metaKey: true }]) expect(press(block(), 'e', more)).toBe(true);
  expect(press(block(), 'PageDown', { ctrlKey: true })).toBe(true);
  expect(heard).toEqual([]);
});

test('keys with a meaning here do not reach the page', () => {
  show();
  for (const key of ['Enter', 'e', 'ArrowLeft', 'PageUp']) expect(press(block(), key)).toBe(false);
});

test('events bubble and cross shadow roots', () => {
  show();
  const seen: Event[] = [];
  document.body.addEventListener('item-open', (event) => seen.push(event), { once: true });
  block().click();
  expect(seen[0]).toMatchObject({ bubbles: true, composed: true });
});
