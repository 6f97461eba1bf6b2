const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Titles and the like, in small letters and without their stop: a name follows, so no sentence ends behind them. */
export const TITLES = set(
  'mr mrs ms dr gov sen rep sens reps gen lt col sgt capt adm rev hon pres prof st vs v messrs brig maj cmdr cpl pvt supt atty fr',
);

/** Other words that are written with a stop; a sentence may end behind them. */
export const ABBREVIATIONS = set(
  `jr sr inc corp co cos ltd bros etc no al jan feb mar apr jun jul aug sep sept oct nov dec ala ariz ark calif colo conn
  del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa tenn tex vt va wash wis wyo ave blvd rd
  est dist dept ft mt pp approx assn univ ph ed`,
);

/** Words that often begin a sentence: behind an abbreviation they show that one has ended. */
export const STARTERS = set(
  `the he she it they we i but and in a an this that on at his her their there mr mrs ms dr if as when while what so you
  for after before by its our with not no one two some many most all`,
);
