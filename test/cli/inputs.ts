import { locate } from '../../src/cli/place.ts';
import { loadNames } from '../../src/sources/names.ts';
import { readCalendars } from '../../src/sources/reader.ts';

/** What a command is given for the practice in a folder, to run it in this process. */
export async function inputsAt(path: string, asOf: string) {
  const location = await locate(path, [], null);
  return { ...location, now: Date.parse(`${asOf}T12:00Z`), asOf, readCalendars, loadNames };
}
