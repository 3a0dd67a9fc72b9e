/** A small week for the tests. Not part of the bundle: only tests import it. */
import { Targets } from './targets';
import { columnsOf, layoutDay } from './lanes';
import type { Day, Item, Leader, Part, Week } from './types';

export const MORNING: Part = { id: 'MORNING', label: 'Sáng' };
export const AFTERNOON: Part = { id: 'AFTERNOON', label: 'Chiều' };

export const leaders = (...ids: string[]): Leader[] => ids.map((id) => ({ id, name: `Lãnh đạo ${id}`, title: 'Chức vụ' }));

export function day(date: string, more: Partial<Day> = {}): Day {
  return { date, title: `Ngày ${date.slice(8)}`, subtitle: `${date.slice(8)}/11 · 15/10 ÂL`, today: false, off: false,
    holiday: null, parts: [MORNING, AFTERNOON], ...more };
}

export function item(id: string, who: string, more: Partial<Item> = {}): Item {
  return { id, date: '2026-11-23', part: 'MORNING', order: 0, leaders: [...who], time: '8h00', text: `Việc ${id}`,
    detail: null, tone: 'info', flag: null, state: null, struck: false, continued: false, label: `Câu đầy đủ ${id}`, ...more };
}

export function week(items: Item[], more: Partial<Week> = {}): Week {
  return { days: [day('2026-11-23'), day('2026-11-24')], leaders: leaders('a', 'b', 'c', 'd'), items, selected: null, editable: true,
    texts: { grid: 'Bảng tuần', empty: 'Trống', create: 'Thêm hoạt động', half: 'Buổi', day: 'Ngày', none: 'Chưa có hoạt động nào' }, ...more };
}

export function targetsOf({ days, leaders: columns, items }: Week): Targets {
  const layouts = days.map((one) => layoutDay(one, items.filter((it) => it.date === one.date), columnsOf(columns)));
  return new Targets(layouts, columns);
}
