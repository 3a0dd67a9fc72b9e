/** From the layout to elements. Rows of the accessible grid are lanes; they have no box of their own (display: contents). */
import { el, place, type Attributes } from './dom';
import type { DayLayout, PartLayout, Placed } from './lanes';
import { cellKey, itemKey } from './targets';
import type { Day, Item, Leader, Texts, Week } from './types';

/** Day and half-day stand before the leaders. */
export const LEAD = 2;
/** From this width on there is room for the place beside the text instead of below it. */
const WIDE = 3;

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(', ');

export function renderHead({ leaders, texts }: Week): HTMLElement {
  const row = el('div', 'wb-row', { role: 'row', 'aria-rowindex': 1 },
    el('div', 'wb-corner', { role: 'columnheader', 'aria-colindex': 1 }, texts.day),
    el('div', 'wb-corner wb-corner2', { role: 'columnheader', 'aria-colindex': 2 }, texts.half));
  leaders.forEach((leader, column) => {
    row.append(el('div', 'wb-leader', { role: 'columnheader', 'aria-colindex': LEAD + column + 1, 'data-leader': leader.id },
      el('span', 'wb-name', { title: joined(leader.name, leader.title) }, leader.name),
      el('span', 'wb-title', {}, leader.title)));
  });
  return el('div', 'wb-head', { role: 'rowgroup' }, row);
}

export function renderDay(layout: DayLayout, week: Week): HTMLElement {
  const { day } = layout;
  const state = [day.off && 'wb-off', day.today && 'wb-today', day.holiday && 'wb-holiday',
    day.holiday?.provisional && 'wb-provisional'].filter(Boolean).join(' ');
  const group = el('div', `wb-day ${state}`, { role: 'rowgroup', 'data-date': day.date });
  group.append(...layout.parts.map((part) => renderPart(part, layout, week)));
  return group;
}

/** A half-day is a grid of its own, so that it is laid out without regard to the others. */
function renderPart(part: PartLayout, layout: DayLayout, week: Week): HTMLElement {
  const rows = Array.from({ length: part.lanes }, () => el('div', 'wb-row', { role: 'row' }));
  const top = rows[0]!;
  if (part === layout.parts[0]) top.append(dateHeader(layout, week.texts));
  const label = el('div', 'wb-part', { role: 'rowheader', 'aria-colindex': 2, 'aria-rowspan': span(part.lanes) }, part.part.label);
  place(label, 0, part.lanes, 1, 1);
  top.append(label);
  if (part.reserved > 0) top.append(holidayStripe(layout.day, week));
  const boxes = cells(part, layout.day, week);
  // Background first: of two boxes in one place the later one gets the pointer.
  rows[part.reserved]!.append(...boxes.filter((box) => !box.hasAttribute('role')));
  const empties = part.empty.map((column) => ({ lane: part.reserved, column, element: boxes[column]! }));
  const blocks = part.placed.map((block) =>
    ({ lane: block.lane, column: block.colStart, element: renderItem(block, part, layout.day, week.texts) }));
  // Within a row left to right, as a screen reader reads it.
  for (const { lane, element } of [...empties, ...blocks].sort((x, y) => x.column - y.column)) rows[lane]!.append(element);
  const half = el('div', 'wb-half', { role: 'presentation' }, ...rows);
  // The last lane alone takes what a tall block or a tall screen needs more, so that short blocks stay close together.
  half.style.gridTemplateRows = 'max-content '.repeat(part.lanes - 1) + '1fr';
  return half;
}

const span = (count: number) => (count > 1 ? count : null);

function dateHeader({ day, lanes }: DayLayout, texts: Texts): HTMLElement {
  const label = el('div', 'wb-date-in', {}, el('span', 'wb-weekday', {}, day.title));
  // Solar and lunar date each keep to their own line: "15/10 ÂL" must never break.
  for (const piece of day.subtitle.split(' · ')) label.append(' ', el('span', 'wb-sub', {}, piece));
  if (day.today && texts.today) label.append(' ', el('span', 'wb-now', {}, texts.today));
  const header = el('div', 'wb-date', { role: 'rowheader', 'aria-colindex': 1, 'aria-rowspan': span(lanes),
    'aria-current': day.today ? 'date' : null }, el('div', 'wb-date-box', {}, label));
  if (day.holiday) header.append(el('span', 'wb-spoken', {}, holidayText(day, texts)));
  return header;
}

function holidayText(day: Day, texts: Texts): string {
  const { holiday } = day;
  return holiday ? holiday.text + (holiday.provisional && texts.provisional ? ` (${texts.provisional})` : '') : '';
}

function holidayStripe(day: Day, { leaders, texts }: Week): HTMLElement {
  const stripe = el('div', 'wb-stripe', { role: 'gridcell', 'aria-colindex': LEAD + 1, 'aria-colspan': span(leaders.length) },
    el('span', 'wb-stripe-in', {}, holidayText(day, texts)));
  place(stripe, 0, 1, LEAD, Math.max(1, leaders.length));
  return stripe;
}

/** The ruled background. Where a column is empty the same box is a cell one can go to; else only a place to click. */
function cells(part: PartLayout, day: Day, { leaders, texts }: Week): HTMLElement[] {
  const empty = new Set(part.empty);
  const lanes = part.lanes - part.reserved;
  return leaders.map((leader, column) => {
    const box = empty.has(column) ? emptyCell(part, day, leader, column, lanes, texts)
      : el('div', 'wb-cell', { 'aria-hidden': 'true' });
    box.dataset.row = part.part.id;
    box.dataset.col = String(column);
    place(box, part.reserved, lanes, LEAD + column, 1);
    return box;
  });
}

function emptyCell(part: PartLayout, day: Day, leader: Leader, column: number, lanes: number, texts: Texts): HTMLElement {
  return el('div', 'wb-cell wb-empty', { role: 'gridcell', tabindex: -1, 'aria-colindex': LEAD + column + 1,
    'aria-rowspan': span(lanes), 'data-key': cellKey(day.date, part.part.id, leader.id),
    'aria-label': joined(texts.empty, leader.name, day.title, day.subtitle, part.part.label, holidayText(day, texts)) });
}

function renderItem(block: Placed, part: PartLayout, day: Day, texts: Texts): HTMLElement {
  const { item } = block;
  const columns = block.colEnd - block.colStart;
  const attributes: Attributes = { role: 'gridcell', tabindex: -1, 'aria-colindex': LEAD + block.colStart + 1,
    'aria-colspan': span(columns), 'aria-rowspan': span(block.laneEnd - block.lane),
    'data-key': itemKey(block, day.date, part.part.id), 'data-id': item.id };
  const look = ['wb-item', `wb-${item.tone}`, columns >= WIDE && 'wb-wide', block.index > 0 && 'wb-later',
    item.struck && 'wb-struck', item.continued && 'wb-continued'].filter(Boolean).join(' ');
  // The sentence names the inner group and through it the cell; a reader that walks by lines still finds the visible words.
  const spoken: Attributes = item.label ? { role: 'group', 'aria-label': item.label } : {};
  const element = el('div', look, attributes,
    el('div', 'wb-box', { ...spoken, title: fullText(item) }, ...contents(block, texts)));
  place(element, block.lane, block.laneEnd - block.lane, LEAD + block.colStart, columns);
  return element;
}

/** Clamping lines is dear for the browser (400 activities: a third of the layout), so only text that may need it gets it. */
const clamped = (text: string, columns: number, limit: number) => (text.length > limit * columns ? ' wb-clamp' : '');

function contents({ item, index, colStart, colEnd }: Placed, texts: Texts): HTMLElement[] {
  const columns = colEnd - colStart;
  const head = el('div', 'wb-text');
  const word = (className: string, text: string | null | undefined) => text && head.append(el('span', className, {}, text), ' ');
  word('wb-state', item.state);
  if (item.time) head.append(item.time, ' ');
  word('wb-note', item.continued ? texts.continued : null);
  word('wb-note', index > 0 ? texts.attends : null);
  head.append(el('b', 'wb-what', {}, item.text));
  head.className += clamped(head.textContent, columns, 40);
  const lines = [head];
  if (item.flag) lines.push(el('div', 'wb-flag' + clamped(item.flag, columns, 30), {}, item.flag));
  if (item.detail) lines.push(el('div', 'wb-detail' + clamped(item.detail, columns, 26), {}, item.detail));
  return lines;
}

function fullText(item: Item): string {
  const head = [item.state, item.time, item.text].filter(Boolean).join(' ');
  return [head, item.flag, item.detail].filter(Boolean).join('\n');
}
