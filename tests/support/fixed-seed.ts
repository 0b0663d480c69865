import fc from 'fast-check';

// Property tests try the same cases in every run, so that a red build is red for its change and not by chance.
fc.configureGlobal({ seed: 20_261_121 });
