import type { Recogniser } from './kind.ts';
import { form } from './form.ts';
import { gallery } from './gallery.ts';
import { data } from './data.ts';
import { file } from './file.ts';
import { list } from './list.ts';
import { month } from './month.ts';
import { native } from './native.ts';
import { repeated } from './repeated.ts';
import { section } from './section.ts';
import { table } from './table.ts';
import { transposed } from './transposed.ts';

/** The shapes of posts, asked in this order at each heading; what one takes the next does not see. */
export const recognisers: readonly Recogniser[] = [
  file,
  form,
  data,
  native,
  month,
  transposed,
  table,
  repeated,
  gallery,
  list,
  section,
];
