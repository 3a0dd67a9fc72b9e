/** What the server sends. Every word shown or spoken is in here, so the element itself needs no translation. */

export type PartId = 'ALL_DAY' | 'MORNING' | 'AFTERNOON' | 'EVENING';
export type Tone = 'info' | 'shared' | 'gold' | 'bad' | 'muted';

export interface Part {
  id: PartId;
  label: string;
}

export interface Holiday {
  text: string;
  provisional: boolean;
}

export interface Day {
  date: string;
  title: string;
  subtitle: string;
  today: boolean;
  off: boolean;
  holiday: Holiday | null;
  parts: Part[];
}

export interface Leader {
  id: string;
  name: string;
  title: string;
}

/** One placement of an activity; a mission of three days comes as three placements with the same id. */
export interface Item {
  id: string;
  date: string;
  part: PartId;
  order: number;
  leaders: string[];
  time: string;
  text: string;
  detail?: string | null;
  tone: Tone;
  flag?: string | null;
  state?: string | null;
  struck?: boolean;
  continued?: boolean;
  label: string;
}

export interface Texts {
  grid: string;
  empty: string;
  create: string;
  half: string;
  day: string;
  none: string;
  /** Optional words; without them the board shows the same fact by its look alone. */
  today?: string;
  attends?: string;
  continued?: string;
  provisional?: string;
}

export interface Week {
  days: Day[];
  leaders: Leader[];
  items: Item[];
  selected: string | null;
  editable: boolean;
  texts: Texts;
}

/** Where a new activity would go. */
export interface CellAddress {
  date: string;
  part: PartId;
  leader: string;
}

export interface WeekBoardEvents {
  'week-step': { direction: -1 | 1 };
  'item-open': { id: string };
  'item-edit': { id: string };
  'item-move': { id: string };
  'cell-create': CellAddress;
}

/** The column that takes activities of people without a column of their own. */
export const OTHER = 'other';
