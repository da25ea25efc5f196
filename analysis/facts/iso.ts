import { isoDay, mondayOfWeek } from './civil-date.ts';

const WEEK = /^(\d{4})-W(\d{2})$/;

/**
 * Where a date begins, in a form that sorts as text: "2021-W48" is "2021-11-29", "1990/1999" is "1990". A year sorts before
 * its months, a month before its days.
 */
export function startOf(iso: string): string {
  const [start = ''] = iso.split('/');
  const week = WEEK.exec(start);
  return week ? isoDay(mondayOfWeek(Number(week[1]), Number(week[2]))) : start;
}
