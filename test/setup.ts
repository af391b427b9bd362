import * as fc from 'fast-check';

// The same examples in every run, so that a red run is the change's doing; FC_SEED=$RANDOM looks elsewhere.
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20261124) });
