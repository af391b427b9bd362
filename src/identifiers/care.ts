import { matches } from './matches.ts';
import { latin } from './latin.ts';

/** A run of a text: `text.slice(start, end)`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

const medical =
  'diagnos(?:ed|is)|treated|treatment|surger(?:y|ies)|procedure|operation|admitted|discharged|recover(?:y|ed|ing)|chemo|' +
  'chemotherapy|cancer|tumou?r|stroke|seizures?|pregnan(?:t|cy)|implants?|transplant|fracture[ds]?|infection|biopsy|' +
  'x-?rays?|MRI|CT scan|lab results|test results|labou?r|pneumonia|measles|born (?:at|on|weighing)|prescription|injur(?:y|ed)|heart attack|relapse|rehab|sober|overdose|' +
  'depression|anxiety|diabet(?:es|ic)|dementia|HIV|STD|STI|hip|knee|root canal|braces|extraction|botox|filler|' +
  'weight loss|hospitali[sz]ed|ICU|ER|NICU';
const médico =
  'diagnóstico|diagnosticad[oa]|tratamiento|cirugía|operación|operad[oa]|ingresad[oa]|ingreso|alta|recuperación|quimio\\p{L}*|' +
  'cáncer|tumor|ictus|embarazo|embarazada|trasplante|fractura|infección|biopsia|radiografía|resonancia|analítica|receta|' +
  'lesión|infarto|diabetes|diabétic[oa]|demencia|VIH|prótesis|parto|consulta|cita';

/**
 * Words that speak of somebody's care, one person's: "our patient", "she was diagnosed", "his MRI". Words about
 * patients in general ("our patients", "patient portal", "become a patient") are none.
 */
const patterns: readonly RegExp[] = [
  latin(
    String.raw`\b(?<!(?:become|becoming|being|as|are|is|every|each|any|new|no|like) )(?:an?|the|our|this|that|my|his|her|one|former|fellow|longtime|long-time|favou?rite|old|female|male|young|elderly|sweet|little|brave|another|first) patient\b(?!s|'s? (?:first|portal)| (?:portal|care|experience|safety|education|intake|forms?|advisory|satisfaction|rights|center|cent(?:er|re)ed|appreciation|advocate|services|information|privacy|first|of the month|resources|community|stories|family|account|population|access|outcomes|or))`,
    'gi',
  ),
  latin(
    String.raw`\b(?:she|he|her|his|him)\b(?:[^.!?\n]|\b(?:Mrs?|Ms|Dr)\.){0,60}?\b(?:${medical})\b|\b(?:was|were|got|been) (?:born (?:at|on|weighing)|diagnosed|treated|admitted|discharged|hospitali[sz]ed|operated on|rushed to|seen (?:at|by|in|for|on)|referred)\b`,
    'gi',
  ),
  /\b(?:came|comes|brought|walked|rushed|limped) (?:back )?(?:in|into|to) (?:to see us|to us|yesterday|last (?:night|week)|this (?:morning|week)|today with|after (?:a|an|the|her|his)|for (?:a|an|her|his|their)|with (?:a|an|severe|chest|pain)|our (?:office|clinic|er|practice|hospital)|the (?:er|clinic|office|hospital)|complaining)\b/gi,
  /\b(?:we|i|dr\.? \w+|our team|doctors|surgeons) (?:treated|diagnosed|operated on|delivered|saved|saw|removed|admitted|discharged|examined|cared for) (?:her|him|a|an|this|baby|little|our|mr|mrs|ms|\d)/gi,
  /\b(?:MRN|medical record|patient (?:id|name|number|chart)|chart number|date of birth|DOB|wristband|diagnosis:|dx:|Rx:|lab results for|chart of|NHC|historia clínica)\b/gi,
  /\b(?:cancer|stroke|transplant|burn|trauma|covid|overdose|suicide attempt) survivor\b|\b(?:her|his|their|patient's|patient) (?:testimonial|success story|recovery story|journey|transformation|before and after|before-and-after|smile makeover)\b/gi,
  latin(
    String.raw`(?<!\p{L})(?<!(?:cada|ser|todo|como) )(?:un|una|el|la|nuestr[oa]|este|esta|mi|su) (?:querid[oa] |pequeñ[oa] )?paciente(?!s|\p{L})(?! (?:merece|primero|es lo primero|y su familia))`,
    'gi',
  ),
  latin(
    String.raw`(?<!\p{L})(?:fue|fueron|ha sido|está) (?:operad|ingresad|diagnosticad|atendid|tratad|dad|intervenid|hospitalizad)[oa]s?(?!\p{L})|(?<!\p{L})(?:ella|él|le|su|sus)(?!\p{L})[^.!?\n]{0,40}?(?<!\p{L})(?:${médico})(?!\p{L})|(?<!\p{L})(?:ingresó|acudió|vino|llegó) (?:a|al|en|por|con) (?:la |el |nuestr[oa] )?(?:consulta|clínica|urgencias|hospital|vernos|centro|dolor|fiebre)`,
    'gi',
  ),
];

/** Where a text speaks of one person's care. */
export function careIn(text: string): Range[] {
  return patterns.flatMap((pattern) =>
    matches(pattern, text).map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
}

/** Where a text speaks of a picture of somebody. */
const pictures =
  /\b(?:before[- ](?:and|&)[- ]after|(?:photo|picture|pic|selfie|video|image|snapshot|portrait) (?:of|with|shows)|pictured|in this (?:photo|picture|video)|swipe to (?:see|meet)|foto de|en la foto|antes y después)\b/gi;

export function picturesIn(text: string): Range[] {
  return matches(pictures, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
