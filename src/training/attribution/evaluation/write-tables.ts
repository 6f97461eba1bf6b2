/** Brings the tables of the documents in line with the figures: `npm run figures`. */
import { writeTables } from './tables';

writeTables();
