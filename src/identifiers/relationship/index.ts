import type { Cue } from './cue.ts';
import { english } from './english.ts';
import { spanish } from './spanish.ts';

/** The cues of all languages; their order means nothing. */
export const cues: readonly Cue[] = [...english, ...spanish];

/** Sentences that say on purpose that nothing can be said: what else they say is less clear. */
export const disclaimers =
  /\b(?:privacy (?:rules|laws?|regulations)|hipaa|(?:cannot|can't|can not|unable to|not able to|do not|don't) (?:discuss|confirm|comment|share|disclose|say whether)|protección de datos|no podemos (?:confirmar|comentar|hablar)|if you (?:are|were) a patient|(?:not|isn't|is not|aren't|never) (?:one|any|a photo|photos?|pictures?|images?)? ?(?:of )?our (?:patients?|clients?)|(?:is|are) (?:a )?(?:paid )?(?:models?|actors?)|stock (?:photo|picture|image)s?|no (?:es|son) (?:un|una|de)? ?(?:nuestr[oa]s? )?pacientes?|foto de archivo)\b/i;
