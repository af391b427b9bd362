import { setFlagsFromString } from 'node:v8';

// The engine would first turn a regular expression into code of its own and, at the second use, into the processor's,
// for texts with and without characters beyond Latin-1 apart. Of the five hundred that a run asks nearly all are asked
// again: turning each at once into what it ends as saves a tenth of a run over forty posts.
setFlagsFromString('--no-regexp-tier-up');
