const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Heads of sources that are counts and measurements: whatever they "say" is evidence. */
export const DATA_NOUNS = words(`
  poll survey study analysis research data datum figure statistic census finding test experiment trial record
  footage video videotape tape photograph photo image screenshot recording log receipt invoice tally exit-poll
  estimate model simulation calculation evidence dataset database index chart map graph autopsy sample measurement
  assessment investigation probe inquiry meta-analysis average metric indicator polling report-card voicemail
  fingerprint dna scan x-ray`);

/** Heads of sources that are texts: they say things as people do, and show things as data do. */
export const TEXT_NOUNS = words(`
  document email e-mail transcript filing audit review report article story letter memo memorandum statement book
  column editorial post blog tweet message ad advertisement website site page plan bill law ruling order opinion
  indictment complaint lawsuit brief speech biography memoir newspaper magazine paper essay op-ed release brochure
  pamphlet manifesto platform proposal resolution treaty`);

/** People and bodies whose "finding" is a decision spoken out. */
export const COURT_NOUNS = words(`
  judge court justice jury juror tribunal magistrate panel arbitrator commission committee board regulator coroner
  ruling inspector auditor umpire referee grand-jury ombudsman agency watchdog`);

/** People whose "finding" and "showing" is research. */
export const RESEARCH_NOUNS = words(`
  researcher scientist scholar academic economist pollster analyst investigator scientist team author professor
  statistician epidemiologist sociologist historian expert`);
