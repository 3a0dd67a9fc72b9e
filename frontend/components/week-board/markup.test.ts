import { afterEach, describe, expect, it as test } from 'vitest';
import { day, item, week } from './fixtures';
import type { Week } from './types';
import type { WeekBoard } from './week-board';
import './week-board';

let board: WeekBoard;

function show(value: Week): void {
  board = document.createElement('vptu-week-board');
  board.week = value;
  document.body.append(board);
}

const all = (selector: string) => [...board.querySelectorAll<HTMLElement>(selector)];
const one = (selector: string) => board.querySelector<HTMLElement>(selector)!;
const block = (id: string) => one(`[data-id="${id}"]`);

afterEach(() => document.body.replaceChildren());

describe('the grid for assistive technology', () => {
  test('has a name, its size and says when it cannot be edited', () => {
    show(week([item('1', 'a'), item('2', 'a', { order: 1 })], { editable: false }));
    const grid = one('[role=grid]');
    expect(['aria-label', 'aria-colcount', 'aria-rowcount', 'aria-readonly'].map((name) => grid.getAttribute(name)))
      .toEqual(['Bảng tuần', '6', '6', 'true']);
  });
  test('numbers its rows without gaps, also after a patch', () => {
    show(week([item('1', 'a')]));
    board.put(item('2', 'a', { order: 1 }));
    expect(all('[role=row]').map((row) => row.getAttribute('aria-rowindex'))).toEqual(['1', '2', '3', '4', '5', '6']);
  });
  test('every cell and header is in a row and has its column', () => {
    show(week([item('1', 'bc'), item('2', 'c', { order: 1 })], { days: [day('2026-11-23', { holiday: { text: 'Nghỉ lễ', provisional: false } })] }));
    const cells = all('[role=gridcell], [role=columnheader], [role=rowheader]');
    expect(cells.every((cell) => cell.parentElement!.getAttribute('role') === 'row')).toBe(true);
    expect(cells.every((cell) => Number(cell.getAttribute('aria-colindex')) >= 1)).toBe(true);
  });
  test('cells of a row stand in the order of their columns', () => {
    show(week([item('1', 'c'), item('2', 'a', { order: 1 })]));
    for (const row of all('[role=row]')) {
      const columns = [...row.querySelectorAll('[role=gridcell]')].map((cell) => Number(cell.getAttribute('aria-colindex')));
      expect(columns).toEqual([...columns].sort((a, b) => a - b));
    }
  });
  test('a shared meeting spans its columns, a date its half-days', () => {
    show(week([item('1', 'bcd')]));
    expect([block('1').getAttribute('aria-colindex'), block('1').getAttribute('aria-colspan')]).toEqual(['4', '3']);
    expect(one('.wb-date').getAttribute('aria-rowspan')).toBe('2');
  });
  test('the sentence of the server names an activity', () => {
    show(week([item('1', 'a')]));
    expect(one('[data-id="1"] > [role=group]').getAttribute('aria-label')).toBe('Câu đầy đủ 1');
  });
  test('an empty cell is named by the words of the server', () => {
    show(week([]));
    expect(one('[data-key="c|2026-11-23|MORNING|b"]').getAttribute('aria-label'))
      .toBe('Trống, Lãnh đạo b, Ngày 23, 23/11 · 15/10 ÂL, Sáng');
  });
  test('today is marked by more than its colour', () => {
    const plain = week([]);
    show({ ...plain, days: [day('2026-11-23', { today: true })], texts: { ...plain.texts, today: 'Hôm nay' } });
    expect(one('.wb-date').getAttribute('aria-current')).toBe('date');
    expect(one('.wb-date').textContent).toContain('Hôm nay');
  });
  test('the day of a holiday says so', () => {
    const plain = week([]);
    show({ ...plain, days: [day('2026-11-23', { holiday: { text: 'Nghỉ lễ', provisional: true } })], texts: { ...plain.texts, provisional: 'dự kiến' } });
    expect(one('.wb-stripe').textContent).toBe('Nghỉ lễ (dự kiến)');
    expect(one('.wb-date').textContent).toContain('Nghỉ lễ (dự kiến)');
    expect(one('.wb-empty').getAttribute('aria-label')).toContain('Nghỉ lễ (dự kiến)');
  });
});

describe('the look of an activity', () => {
  test('state and clash are words, not only colours', () => {
    show(week([item('1', 'a', { tone: 'bad', state: 'Hoãn', struck: true, flag: '⚠ Phòng họp 1 đã có lịch' })]));
    expect(block('1').textContent).toBe('Hoãn 8h00 Việc 1⚠ Phòng họp 1 đã có lịch');
    expect([...block('1').classList]).toEqual(expect.arrayContaining(['wb-bad', 'wb-struck']));
  });
  test('the full text is in the title', () => {
    show(week([item('1', 'a', { detail: 'Phòng họp 2', flag: '⚠ trùng' })]));
    expect(one('[data-id="1"] .wb-box').title).toBe('8h00 Việc 1\n⚠ trùng\nPhòng họp 2');
  });
  test('further runs step back and say that one attends', () => {
    const plain = week([item('1', 'ac')]);
    show({ ...plain, texts: { ...plain.texts, attends: 'Dự:' } });
    expect(all('[data-id="1"]').map((run) => [run.classList.contains('wb-later'), run.textContent]))
      .toEqual([[false, '8h00 Việc 1'], [true, '8h00 Dự: Việc 1']]);
  });
  test('only long texts pay for being clamped', () => {
    show(week([item('short', 'a'), item('long', 'b', { text: 'Kiểm tra công tác chuẩn bị Hội nghị Ban Thường vụ lần thứ 21' })]));
    expect(all('.wb-clamp').map((text) => text.closest<HTMLElement>('[data-id]')!.dataset.id)).toEqual(['long']);
  });
});

test('no text is ever taken for HTML', () => {
  const evil = '<img src=x onerror="alert(1)"><b>&amp;';
  const given = week([item('1', 'ab', { text: evil, detail: evil, flag: evil, state: evil, time: evil, label: evil })]);
  show({ ...given, leaders: [{ id: 'a', name: evil, title: evil }, { id: evil, name: 'b', title: 'b' }],
    days: [day('2026-11-23', { title: evil, subtitle: evil, holiday: { text: evil, provisional: false } })],
    texts: { ...given.texts, grid: evil, empty: evil, none: evil } });
  expect(all('img')).toEqual([]);
  expect(one('.wb-what').textContent).toBe(evil);
  expect(one('.wb-name').textContent).toBe(evil);
  board.focusItem('1');
  document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
  expect((document.activeElement as HTMLElement).dataset.key).toContain(evil);
});
