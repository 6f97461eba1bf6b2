import { setOf } from './kinds';

/** Nouns for texts, records and data. */
export const DOCUMENTS = setOf(`report study document documents paper letter memo memorandum email e-mail message text
  transcript filing lawsuit suit complaint affidavit indictment petition brief motion warrant subpoena deposition
  testimony_transcript audit review record file database data datum figure statistic number census survey_results book memoir
  biography article story editorial op-ed column commentary essay post tweet blog_post release press_release brochure
  pamphlet manifesto platform proposal resolution treaty agreement contract law bill act statute rule regulation
  ordinance constitution charter amendment ruling opinion verdict decree order guideline guidelines code policy
  plan budget statement declaration video footage recording tape audio photo photograph image screenshot picture
  map chart graph list log note diary journal_entry calendar form invoice receipt certificate license obituary
  announcement advisory notice poster sign banner placard billboard ad advertisement advert commercial script
  caption headline website_text page webpage analysis investigation_report assessment estimate forecast projection
  index dossier cable archive bulletin newsletter submission application return returns paperwork minutes
  agenda presentation slide powerpoint manual textbook encyclopedia bible koran quran scripture verse poem song
  article_of reports tally average research findings evidence profile release_notes probe model fact-sheet factsheet
  referendum measure program programme label test results voicemail clip copy draft scorecard ranking
  meta-analysis polling_data court_papers papers court_ruling facts rate`);

/** Nouns for polls. */
export const POLLS = setOf('poll survey polling exit-poll canvass pollster questionnaire straw_poll');

/** What is issued in somebody's name speaks as that somebody where the article has no other name for it. */
export const ISSUED = setOf(
  'statement release announcement declaration communique communiqué press_release news_release',
);
