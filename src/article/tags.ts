const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose text is never an article's: not shown, not prose, or made by a program. Local names. */
export const SKIPPED = set(
  'script style noscript template svg math canvas iframe object embed audio video map select option datalist ' +
    'textarea input button progress meter dialog head title link meta menu nav rp rt',
);

/** Elements that take part in a line of text; every other element starts and ends a block of its own. */
export const INLINE = set(
  'a abbr acronym b bdi bdo big center-inline cite code data del dfn em font i ins kbd label mark nobr output q ruby s ' +
    'samp small span strike strong sub sup time tt u var wbr picture img amp-img slot',
);

export const HEADINGS = set('h1 h2 h3 h4 h5 h6');

/** Elements that as a rule hold lines of text and no other blocks. */
export const LINES = set('p li dt dd td th h1 h2 h3 h4 h5 h6 pre summary');
