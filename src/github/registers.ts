import type { Result } from '../report/formats/index.ts';

/** What to say where registers lie in a repository that everybody can read: they are treated as health information. */
export function exposedRegisters({ report, practice }: Result): string[] {
  const folder = (practice?.files?.registers ?? 'registers').replace(/^(?:\.\/)+|\/+$/g, '');
  const isExposed =
    !folder.startsWith('..') && report.inputs.some(({ path }) => `/${path}`.includes(`/${folder}/`));
  return isExposed
    ? [
        'Registers lie in this repository, and everybody can read it. A permission that a published post cites points at its patient: move the registers into a private repository, tell the privacy officer, and see docs/incident.md.',
      ]
    : [];
}
