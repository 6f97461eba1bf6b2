export { bySource, heardSources, type SourceStatements } from '../core/report/by-source';
