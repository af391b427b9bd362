import { InputError } from './fault.ts';
import type { ReadPractice } from './read-practice.ts';

/**
 * The version of the practice's policy.
 * @param given what the caller says it is; null: look it up
 * @throws InputError where it cannot be told
 */
export function policyVersionOf(
  { documents }: Pick<ReadPractice, 'documents'>,
  given: string | null,
): string {
  if (given !== null) {
    if (/^\d+\.\d+\.\d+$/.test(given)) return given;
    throw new InputError('--policy-version takes a version such as 1.4.0.');
  }
  const versions = new Set(
    documents.flatMap(({ document }) => (document?.kind === 'policy' ? [document.version] : [])),
  );
  const [only] = versions;
  if (only === undefined || versions.size > 1)
    throw new InputError(
      versions.size > 1
        ? 'There are several policies with several versions: say with --policy-version which was taught.'
        : 'There is no policy without mistakes here: say with --policy-version which version was taught.',
    );
  return only;
}
