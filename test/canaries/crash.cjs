// Loaded before a run: makes a builtin fail at its nth call about a canary, with an error that quotes what it was
// given, as the errors of libraries do.
'use strict';
const builtins = {
  match: [RegExp.prototype, 'exec'],
  replace: [String.prototype, 'replaceAll'],
  normalise: [String.prototype, 'normalize'],
  map: [Map.prototype, 'get'],
  slice: [String.prototype, 'slice'],
  lower: [String.prototype, 'toLowerCase'],
  trim: [String.prototype, 'trim'],
};
const { CANARY, CANARY_FAULT } = process.env;
const [name, nth] = CANARY_FAULT.split(' ');
const [owner, method] = builtins[name];
const original = owner[method];
const holds = (value) => typeof value === 'string' && value.includes(CANARY);
let left = Number(nth);
owner[method] = function failing(...given) {
  if ((holds(this.valueOf?.()) || given.some(holds)) && --left === 0) {
    require('node:fs').writeSync(2, '<fault>');
    throw new RangeError(`cannot handle ${this} ${given.join(' ')}`);
  }
  return original.apply(this, given);
};
