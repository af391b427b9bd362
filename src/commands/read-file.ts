import { sha256 } from '../model/digest.ts';
import { placeOf, sourceText, type SourceText } from '../model/place.ts';
import { decode, documentLimit } from '../read/decode.ts';
import { readDocument, type ReadDocument } from '../read/document.ts';
import type { DocumentProblem } from '../read/problem.ts';
import type { Sources } from '../read/sources.ts';

interface Loaded {
  readonly source: SourceText | null;
  readonly problem: DocumentProblem | null;
  readonly sha256?: string;
}

/** A document's text, or what is wrong with it; null where there is none. */
export async function load(sources: Sources, path: string, shown = path): Promise<Loaded | null> {
  const answer = await sources.read(path, documentLimit);
  if ('bytes' in answer)
    return { ...decode(shown, answer.bytes), sha256: sha256(answer.bytes).slice('sha256:'.length) };
  if (answer.absent === 'missing') return null;
  return { source: null, problem: cannotRead(path, answer.absent) };
}

/** That a file cannot be read. */
export function cannotRead(path: string, why: string): DocumentProblem {
  return {
    place: placeOf(sourceText(path, ''), 0, 0),
    message: `The file cannot be read: it is ${why}.`,
    hint: null,
  };
}

/** Reads the document at a path; one that cannot be read says so. */
export async function readDocumentAt(sources: Sources, path: string): Promise<ReadDocument> {
  const loaded = (await load(sources, path)) ?? { source: null, problem: cannotRead(path, 'missing') };
  const read = readDocument(loaded.source ?? sourceText(path, ''));
  return loaded.problem ? { ...read, document: null, problems: [loaded.problem] } : read;
}

/** That a document is of another kind. */
export function notA(kind: string, { placeOf: place, source }: ReadDocument): DocumentProblem {
  return { place: place(['kind']), message: `${source.path} must have \`kind: ${kind}\`.`, hint: null };
}
