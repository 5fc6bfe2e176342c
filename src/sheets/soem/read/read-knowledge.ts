import { knowledgeKindList, yesNoList } from '../../../catalogue/soem/soem-lists';
import type { KnowledgeRow, SavedScenario, ShadowAssessmentRow, UseRow } from '../../../domain/soem/facts';
import { withoutBlanks } from '../../read/without-blanks';
import { forbrugTable } from '../specs/forbrug';
import { scenarierTable } from '../specs/scenarier';
import { skyggevisitationTable } from '../specs/skyggevisitation';
import { tjeklisteTable } from '../specs/tjekliste';
import { vidensbaseTable } from '../specs/vidensbase';
import type { Belonging, SoemReading } from './soem-reading';
import { named } from './soem-reading';

/** Tables that nothing is calculated from, so that a *fejl* in them keeps no figure back. */
export const SIDE_TABLES: ReadonlySet<string> = new Set(
  [forbrugTable, skyggevisitationTable, vidensbaseTable, scenarierTable, tjeklisteTable].map(({ id }) => id),
);

/** Reads `SØM – forbrug`: use before the intervention. */
export function readUse(reading: SoemReading): readonly Belonging<UseRow>[] {
  return reading.rows(forbrugTable, 'other', (reader) => {
    const service = reader.id('service');
    const unit = reader.text('unit');
    const groupMean = reader.number('groupMean');
    const ownMean = reader.number('ownMean');
    const period = reader.text('period');
    const n = reader.number('n');
    const basis = reading.basis(reader, 'service');
    if (service === undefined || unit === undefined) return undefined;
    return { ...withoutBlanks({ service, unit, groupMean, ownMean, period, n }), ...basis };
  });
}

/** Reads `SØM – skyggevisitation`: what each citizen, by a number only, would have got. */
export function readShadowAssessments(reading: SoemReading): readonly Belonging<ShadowAssessmentRow>[] {
  return reading.rows(skyggevisitationTable, 'other', (reader) => {
    const number = reader.number('number');
    const service = reader.id('service');
    const unit = reader.text('unit');
    const expectedWithout = reader.number('expectedWithout');
    const expectedWithSuccess = reader.number('expectedWithSuccess');
    const anyway = named(yesNoList, reader.code('succeedsAnyway', yesNoList));
    const judgedBy = reader.text('judgedBy');
    const date = reader.date('date');
    const basis = reading.basis(reader, 'expectedWithout');
    if (number === undefined || service === undefined || unit === undefined) return undefined;
    if (expectedWithout === undefined) return undefined;
    const succeedsAnyway = anyway === undefined ? undefined : anyway === 'yes';
    const more = withoutBlanks({ expectedWithSuccess, succeedsAnyway, judgedBy, date });
    return { number, service, unit, expectedWithout, ...more, ...basis };
  });
}

/** Reads `SØM – vidensbase`: figures to draw on. */
export function readKnowledge(reading: SoemReading): readonly Belonging<KnowledgeRow>[] {
  return reading.rows(vidensbaseTable, 'other', (reader) => {
    const kind = named(knowledgeKindList, reader.code('kind', knowledgeKindList));
    const item = reader.text('item');
    const targetGroup = reader.text('targetGroup');
    const value = reader.number('value');
    const unit = reader.text('unit');
    const year = reader.number('year');
    const source = reader.text('source');
    const basis = reading.basis(reader, 'value');
    if (kind === undefined || item === undefined || value === undefined) return undefined;
    if (unit === undefined || year === undefined || source === undefined) return undefined;
    return { kind, item, value, unit, year, source, ...withoutBlanks({ targetGroup }), ...basis };
  });
}

/** Reads `SØM – scenarier`: what-ifs of the user's own. */
export function readScenarios(reading: SoemReading): readonly Belonging<SavedScenario>[] {
  return reading.rows(scenarierTable, 'other', (reader) => {
    const name = reader.text('name');
    const changes = withoutBlanks({
      successRate: reader.number('successRate'),
      dropOut: reader.number('dropOut'),
      costFactor: reader.number('costFactor'),
      consequenceFactor: reader.number('consequenceFactor'),
      priceFactor: reader.number('priceFactor'),
      participantFactor: reader.number('participantFactor'),
      discountRate: reader.number('discountRate'),
      horizonYears: reader.number('horizonYears'),
    });
    const basis = reading.basis(reader, 'name');
    return name === undefined ? undefined : { name, ...changes, ...basis };
  });
}

/** Reads `SØM – tjekliste`: the numbers of the points that somebody has settled. */
export function readChecklist(reading: SoemReading): readonly Belonging<number>[] {
  return reading.rows(tjeklisteTable, 'other', (reader) => {
    const number = reader.number('number');
    const done = named(yesNoList, reader.code('done', yesNoList));
    reader.text('note');
    return done === 'yes' ? number : undefined;
  });
}
