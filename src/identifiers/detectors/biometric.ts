import { latin } from '../latin.ts';
import type { Detector } from '../detector.ts';

/** Mentions of what shows a body: fingerprints, voice prints, scans of iris or face, full-face photographs. */
export const biometric: Detector = {
  id: 'biometric',
  type: 'ID',
  needs: 0,
  worth: /print|scan|full[- ]face|huella|foto|reconocimiento/i,
  patterns: [
    {
      find: /\b((?:(?:her|his|their|patient's|the patient's) )?(?:finger ?prints?|voice ?prints?|palm ?prints?|(?:iris|retina|retinal|face|facial) scans?|full[- ]face (?:photo|photograph|picture|image|shot)s?))\b/gi,
      certainty: 'possible',
    },
    {
      find: latin(
        String.raw`\b((?:sus? )?(?:huellas? (?:dactilar|digital)(?:es)?|fotos? de (?:la |su )?cara|reconocimiento facial|escaneo (?:del iris|facial)))(?!\p{L})`,
        'gi',
      ),
      certainty: 'possible',
    },
  ],
  hits: [
    ['we kept her fingerprints on file', 'her fingerprints'],
    ['a full-face photo before surgery', 'full-face photo'],
    ['con su huella dactilar', 'su huella dactilar', 'es'],
  ],
  misses: [{ text: 'Read the fine print and book a scan.', why: 'no body is shown' }],
};
