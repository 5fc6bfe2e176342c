import type { SheetSpec } from '../spec';
import { borgere } from './borgere';
import { forloeb } from './forloeb';
import { forventninger } from './forventninger';
import { lister } from './lister';
import { maalinger } from './maalinger';
import { opsaetning } from './opsaetning';
import { dbBorger, dbOverblik } from './result-sheets';
import { tid } from './tid';

/** The sheets that people fill in, settings and lists too, in tab order. */
export const INPUT_SHEETS: readonly SheetSpec[] = [
  borgere,
  forloeb,
  forventninger,
  tid,
  maalinger,
  opsaetning,
  lister,
];

/** Every sheet of ours, in tab order. */
export const ALL_SHEETS: readonly SheetSpec[] = [
  borgere,
  forloeb,
  forventninger,
  tid,
  maalinger,
  dbOverblik,
  dbBorger,
  opsaetning,
  lister,
];
